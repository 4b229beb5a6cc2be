"""One report, however many outlets print it: articles of the same wording and the same facts, found and grouped."""
