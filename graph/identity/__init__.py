"""From claims to the graph: names bound to people, words to offices, statements to contacts; pure, and reversible."""
