"""A Cypher script that any Neo4j 5 runs and that can be run again: the graph as the Neo4j store of Yalu keeps it.

Constraints first, then nodes and edges in batches of MERGE. Every value is a literal of plain ASCII, so no text of an
article can end a string, a statement or a line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby
from typing import Any

from exports.formats.property_graph import Node, edges, nodes
from exports.formats.whole import Whole
from graph.stores.neo4j.following import Edge

BATCH = 500
_GROUPS = ("Person", "Organization", "Office", "Contact", "Article", "Claim")
_TOLD_APART = {"SUPPORTS": "of", "REPRESENTED_AT": "person"}
"""The property that tells apart edges of one type between the same two nodes."""


def lines(whole: Whole) -> Iterator[str]:
    """The script, a statement a line, each ended by a semicolon."""
    yield "// Yalu: contacts between the DPRK and China. Run it with: cypher-shell --file FILE\n"
    for group in _GROUPS:
        name = f"{group.lower()}_id"
        yield f"CREATE CONSTRAINT {name} IF NOT EXISTS FOR (n:{group}) REQUIRE n.id IS UNIQUE;\n"
    yield "CALL db.awaitIndexes(300);\n"
    for labels, alike in groupby(nodes(whole), key=lambda node: node.labels):
        more = "".join(f", n:{label}" for label in labels[1:])
        for rows in _batches([_row(node) for node in alike]):
            yield f"UNWIND {rows} AS row MERGE (n:{labels[0]} {{id: row.id}}) SET n = row{more};\n"
    for ends, same in groupby(sorted(edges(whole), key=_ends), key=_ends):
        kind, start, end = ends
        apart = f" {{{_TOLD_APART[kind]}: row.apart}}" if kind in _TOLD_APART else ""
        for rows in _batches([_tied(edge) for edge in same]):
            yield (
                f"UNWIND {rows} AS row MATCH (a:{start} {{id: row.start}}) MATCH (b:{end} {{id: row.end}}) "
                f"MERGE (a)-[r:{kind}{apart}]->(b) SET r = row.properties;\n"
            )


def literal(value: Any) -> str:
    """A value as Cypher writes it. Raises TypeError for what it cannot hold."""
    match value:
        case bool():
            return "true" if value else "false"
        case int() | float():
            return repr(value)
        case str():
            return _text(value)
        case date():
            return f"date('{value.isoformat()}')"
        case list() | tuple():
            return "[" + ", ".join(map(literal, value)) + "]"
        case dict():
            return "{" + ", ".join(f"`{k}`: {literal(v)}" for k, v in value.items() if v is not None) + "}"
    raise TypeError(f"no Cypher literal for {type(value).__name__}")


def _text(text: str) -> str:
    r"""A string as a literal: JSON's escapes are Cypher's too. A backslash is kept from a `u` that follows it.

    Cypher reads `\u0027` as a quotation mark before it looks for the end of a string, so `\\u0027` must not be written.
    """
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return " + 'u' + ".join(json.dumps(piece) for piece in re.split(r"(?<=\\)u", whole))


def _row(node: Node) -> dict[str, Any]:
    return {"id": node.id, **node.properties}


def _ends(edge: Edge) -> tuple[str, str, str]:
    return edge.type, edge.start[0], edge.end[0]


def _tied(edge: Edge) -> dict[str, Any]:
    row: dict[str, Any] = {"start": edge.start[1], "end": edge.end[1], "properties": edge.properties}
    if edge.type in _TOLD_APART:
        row["apart"] = edge.properties[_TOLD_APART[edge.type]]
    return row


def _batches(rows: Sequence[dict[str, Any]]) -> Iterable[str]:
    for start in range(0, len(rows), BATCH):
        yield literal(rows[start : start + BATCH])
