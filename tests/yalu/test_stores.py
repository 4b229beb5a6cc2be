"""Every question has the same answer from SQLite and from a real Neo4j, to the byte."""

from __future__ import annotations

import pytest

from graph.stores import open_store
from tests.trips import batch
from tests.yalu.running import Run

QUESTIONS = (
    ("who-met", "Kim Song Nam"),
    ("who-met", "왕야쥔", "--principals"),
    ("met", "박명호", "孙卫东", "--status", "any"),
    ("person", "Ryu Un Hae"),
    ("meeting", "m-kim-wang-huning"),
    ("timeline",),
    ("timeline", "--since", "2024-01", "--until", "2024-03-22", "--place", "beijing", "--side", "KP"),
    ("status", "--kind", "ceremony"),
    ("rank", "--measure", "betweenness", "--everyone"),
    ("rank", "--measure", "pagerank", "--delegations"),
    ("path", "Kim Song Nam", "리룡남"),
    ("communities", "--everyone"),
    ("compare", "--before", "2024-02", "--after", "2024-02"),
    ("without", "刘建超"),
    ("without", "vice minister"),
    ("sources", "m-kim-wang-huning"),
    ("discrepancies", "--about", "date"),
    ("coverage",),
    ("articles", "example"),
    ("cite", "m-sun-pak"),
)


@pytest.mark.neo4j
@pytest.mark.usefixtures("trips")
def test_both_stores_answer_alike(yalu: Run, neo4j_url: str) -> None:
    with open_store(neo4j_url) as store:
        store.write(batch())
    for question in QUESTIONS:
        here = yalu(*question, "--json", "--evidence")
        there = yalu(*question, "--json", "--evidence", "--store", neo4j_url)
        assert here.code == there.code == 0, there.err
        assert here.out == there.out, question
        assert here.err == there.err, question
