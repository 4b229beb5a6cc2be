"""Articles in: sources (file formats), extraction (en, ko, zh), claims out."""
