"""The briefing: what is known of a person or an office, its doubts and its sources, as Word, Markdown or HTML."""
