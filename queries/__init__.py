"""Questions to the graph: who met whom, timelines, offices, paths, measures."""
