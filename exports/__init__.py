"""Answers out: the HTML map, tables, graph formats."""
