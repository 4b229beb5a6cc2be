"""Rows to statements: one statement, a parameter `$rows`, a batch of rows at a time."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from itertools import islice
from typing import Any, LiteralString

from neo4j import ManagedTransaction, Record, Result

from graph.stores.changes import loose_end

_AS_PLANNED: LiteralString = "CYPHER replan=skip "
"""A plan that is there is kept. Each of these statements has one that is right for any store (unique ids lead to the
nodes), and planning it anew, which a server does as a store grows, costs as much as writing thousands of rows.
"""
BATCH = 1000
"""Rows to a statement: enough to make the round trip cheap, few enough for a small server's memory."""

EDGES = 5000
"""Edges to a statement: they are small, and each statement looks up the nodes at their ends."""


class Statements:
    """The statements of one transaction. While the server works on one, the rows of the next are made and sent.

    So what a statement found is looked at when all are sent (`settle`), not before.
    """

    def __init__(self, tx: ManagedTransaction) -> None:
        self._tx = tx
        self._sent: list[tuple[Result, int, str]] = []

    def run(self, statement: LiteralString, rows: Iterable[Any], otherwise: str | None = None) -> None:
        """Run a statement over all rows.

        With `otherwise` it returns, as `n`, for how many rows it found its nodes; where that was not every row (Cypher
        passes over the others), `settle` raises StoreError with `otherwise` as the reason.
        """
        every = iter(rows)
        while batch := list(islice(every, BATCH)):
            result = self._tx.run(_AS_PLANNED + statement, rows=batch)
            if otherwise is not None:
                self._sent.append((result, len(batch), otherwise))

    def tie(self, statement: LiteralString, edges: Iterable[tuple[str, str, Any]], otherwise: str) -> None:
        """Run a statement over edges: the ids that they start and end at, each with what it says.

        The statement takes the different ids as `$starts` and `$ends`, and rows that name them by their place there;
        for the rest, it is as in `run`.
        """
        every = iter(edges)
        while some := list(islice(every, EDGES)):
            starts = {id: place for place, id in enumerate(dict.fromkeys(edge[0] for edge in some))}
            ends = {id: place for place, id in enumerate(dict.fromkeys(edge[1] for edge in some))}
            rows = [(starts[start], ends[end], said) for start, end, said in some]
            result = self._tx.run(_AS_PLANNED + statement, starts=list(starts), ends=list(ends), rows=rows)
            self._sent.append((result, len(rows), otherwise))

    def read(self, query: LiteralString, **values: Any) -> list[Record]:
        """What a query finds, with all that was run before it."""
        return list(self._tx.run(_AS_PLANNED + query, **values))

    def stored(self, query: LiteralString, ids: Collection[str]) -> frozenset[str]:
        """Those of these ids that a query finds, which takes them as `$ids` and returns each as `id`."""
        return frozenset(row["id"] for row in self.read(query, ids=sorted(ids))) if ids else frozenset()

    def settle(self) -> None:
        """See that every statement has found what it needed. Raises StoreError."""
        for result, number, otherwise in self._sent:
            if result.single(strict=True)["n"] != number:
                raise loose_end(otherwise)
        self._sent.clear()
