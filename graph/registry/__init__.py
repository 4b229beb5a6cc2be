"""The registry of known people, organizations, titles and places: readable YAML, compiled on first use."""
