"""The Cypher script, run by a real Neo4j beside the store of the same contacts; and its literals."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from exports.formats import cypher
from exports.formats.cypher import literal
from exports.formats.whole import Whole
from graph.stores import open_store
from queries.who_met import who_met
from tests.exports.hostile import hostile_batch
from tests.trips import batch

Rows = Callable[..., list[dict[str, Any]]]
_HELD = "MATCH (n) WHERE none(l IN labels(n) WHERE l STARTS WITH 'Yalu') "
_OWN = "text: '', origin: '', extractor: '', keys: []"  # what no export has: the texts, and what Yalu looks names up by
_NODES = _HELD + f"RETURN labels(n) AS labels, n {{.*, {_OWN}}} AS held ORDER BY n.id"
_EDGES = """MATCH (a)-[r]->(b) WHERE a.id IS NOT NULL
    RETURN a.id AS a, type(r) AS type, b.id AS b, properties(r) AS held ORDER BY a, type, b, r.of, r.person"""
_AWKWARD = ["'", '"', "\\", "\\u0027", "\\\\u0027", "a\nb\r\tc\0", "\u2028;", "김 王\u202e😀", "`", "$x {y: 1} //", ""]


def run(rows: Rows, whole: Whole) -> None:
    for statement in "".join(cypher.lines(whole)).split(";\n"):
        if statement.strip():
            rows(statement)


@pytest.mark.neo4j
@pytest.mark.parametrize("written", [batch(), hostile_batch()], ids=["trips", "hostile"])
def test_a_server_builds_the_graph_that_the_store_keeps(neo4j_url: str, neo4j_rows: Rows, written: Any) -> None:
    with open_store(neo4j_url) as store:
        store.write(written)
        whole, answers = Whole.of(store), who_met(store, store.persons()).rows
        nodes, edges = neo4j_rows(_NODES), neo4j_rows(_EDGES)
        neo4j_rows("MATCH (n) DETACH DELETE n")
        for _ in range(2):
            run(neo4j_rows, whole)
        assert neo4j_rows(_NODES) == [
            {**row, "held": {k: v for k, v in row["held"].items() if k != "retrieved"}} for row in nodes
        ]
        assert neo4j_rows(_EDGES) == edges
        assert who_met(store, store.persons()).rows == answers


@pytest.mark.neo4j
@pytest.mark.parametrize("value", [*_AWKWARD, True, 7, -0.25, date(2024, 3, 21), _AWKWARD, []])
def test_a_value_comes_back_as_it_was(neo4j_rows: Rows, value: Any) -> None:
    ((row),) = neo4j_rows(f"RETURN {literal(value)} AS value")
    held = row["value"]
    assert (held.to_native() if isinstance(value, date) else held) == value


def test_a_script_is_ascii_and_a_statement_a_line(hostile: Whole) -> None:
    text = "".join(cypher.lines(hostile))
    assert text.isascii()
    assert all(line.startswith("//") or line.endswith(";") for line in text.splitlines())


def test_what_is_unknown_is_left_out() -> None:
    assert literal({"a": None, "b": [], "c": False}) == "{`b`: [], `c`: false}"
