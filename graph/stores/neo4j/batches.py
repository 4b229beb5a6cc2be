"""Rows to statements: one statement, a parameter `$rows`, a batch of rows at a time."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, LiteralString

from neo4j import ManagedTransaction

from graph.stores.changes import loose_end

BATCH = 1000
"""Rows to a statement: enough to make the round trip cheap, few enough for a small server's memory."""


def run(tx: ManagedTransaction, statement: LiteralString, rows: Sequence[Any]) -> None:
    """Run a statement over all rows."""
    for batch in _batches(rows):
        tx.run(statement, rows=batch).consume()


def run_all(tx: ManagedTransaction, statement: LiteralString, rows: Sequence[Any], otherwise: str) -> None:
    """Run a statement that returns, as `n`, for how many rows it found its nodes.

    Raises StoreError, with `otherwise` as the reason, when that was not every row: Cypher would pass over the others.
    """
    for batch in _batches(rows):
        record = tx.run(statement, rows=batch).single(strict=True)
        if record["n"] != len(batch):
            raise loose_end(otherwise)


def _batches(rows: Sequence[Any]) -> Iterator[Sequence[Any]]:
    for start in range(0, len(rows), BATCH):
        yield rows[start : start + BATCH]
