"""Where the graph is kept: one contract (`base.Store`), SQLite and Neo4j behind it."""
