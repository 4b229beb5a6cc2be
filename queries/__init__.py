"""Questions to the graph: who met whom, timelines, offices, paths, measures.

`from queries import rank, meeting_graph` gives the question itself: typed rows, or a networkx graph. Each is imported
when it is asked for, so that a question loads only what it uses. A question whose module has its own name is imported
from there: `from queries.who_met import who_met`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from queries.changes import compare
    from queries.citations import cite
    from queries.covering import covered
    from queries.disagreement import discrepancies
    from queries.graphs import meeting_graph, project
    from queries.groups import communities
    from queries.paths import path
    from queries.ranking import Measure, rank, scores
    from queries.removal import without
    from queries.tellings import sources

__all__ = [
    "Measure",
    "cite",
    "communities",
    "compare",
    "covered",
    "discrepancies",
    "meeting_graph",
    "path",
    "project",
    "rank",
    "scores",
    "sources",
    "without",
]

_MODULES = {
    "Measure": "ranking",
    "cite": "citations",
    "communities": "groups",
    "compare": "changes",
    "covered": "covering",
    "discrepancies": "disagreement",
    "meeting_graph": "graphs",
    "path": "paths",
    "project": "graphs",
    "rank": "ranking",
    "scores": "ranking",
    "sources": "tellings",
    "without": "removal",
}


def __getattr__(name: str) -> object:
    """What is exported under that name, from its module."""
    if name not in _MODULES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(import_module(f"{__name__}.{_MODULES[name]}"), name)
