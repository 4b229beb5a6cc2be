"""What a Neo4j server sends for a question, as PROFILE counts it: no row for contacts that are not in the answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from benchmarks.transferred import profiling
from graph.claims import ContactKind, Country, Function, Part, Status
from graph.dates import When
from graph.model import Contact, Delta, Graph, Participation, Person
from graph.stores import open_store
from graph.stores.base import Batch
from tests.graph.stores import world
from yalu.__main__ import main

pytestmark = pytest.mark.neo4j
KIM = "Kim Song Nam"
QUESTIONS = (
    ("who-met", KIM, "--evidence"),
    ("met", KIM, "Wang Huning"),
    ("met", KIM, "Wang Huning", "--by", "visit"),
    ("person", KIM),
    ("timeline", KIM),
    ("entourage", KIM),
    ("meeting", "m1"),
    ("sources", "m1"),
    ("discrepancies", KIM),
    ("cite", "m1"),
    ("gaps", KIM),
    ("first-since", KIM),
    ("office", world.DIRECTOR, "--holders"),
    ("levels",),
    ("channels",),
    ("matrix",),
    ("ladder", "treaty"),
    ("status",),
    ("coverage",),
)
EVERYTHING = ("timeline",)
FEW, MANY = 2, 12
Sent = dict[tuple[str, ...], tuple[int, int]]


@pytest.fixture(scope="module")
def sent(neo4j_server: Any, neo4j_rows: Callable[..., Any]) -> Sent:
    """How many rows the server sends for each question on the trip of March 2024, among few and among many others."""
    neo4j_rows("MATCH (n) DETACH DELETE n")
    few, many = (_asked(neo4j_server.url, number) for number in (FEW, MANY))
    return {question: (few[question], many[question]) for question in few}


def _asked(url: str, others: int) -> dict[tuple[str, ...], int]:
    """The rows for each question, when the store has as many contacts of others."""
    with open_store(url) as store:
        store.write(world.BATCH)
        store.write(_others(others))
    found: dict[tuple[str, ...], int] = {}
    for question in (*QUESTIONS, EVERYTHING):
        with profiling() as sent:
            assert main(("--store", url, *question)) == 0
        found[question] = sent.rows
    return found


def _others(number: int) -> Batch:
    """Meetings of others, one of each side, on the day of the talks and in their town, each told by an article."""
    put: list[tuple[Contact, Person, Person]] = []
    told = [replace(world.C_EN, id=f"c-other-{n}", article=f"a-other-{n}") for n in range(number)]
    for n, claim in enumerate(told):
        day = When("2024-03-21")
        meeting = Contact(f"x{n}", ContactKind.MEETING, "Others", Status.OCCURRED, (claim.id,), day, place="Beijing")
        kp, cn = (Person(f"other-{side}-{n}", f"Other {n}", side) for side in (Country.KP, Country.CN))
        put.append((meeting, kp, cn))
    parts = [
        Participation(who.id, meeting.id, side, Part.PRINCIPAL, Function.PRESENT, 0, meeting.claims)
        for meeting, *people in put
        for who, side in zip(people, (Country.KP, Country.CN), strict=True)
    ]
    persons = tuple(person for _, *people in put for person in people)
    graph = Graph(persons=persons, contacts=tuple(meeting for meeting, *_ in put), participations=tuple(parts))
    return Batch(tuple(replace(world.EN, id=claim.article) for claim in told), tuple(told), delta=Delta(graph))


@pytest.mark.parametrize("question", QUESTIONS, ids=" ".join)
def test_no_row_more_for_contacts_of_others(sent: Sent, question: tuple[str, ...]) -> None:
    few, many = sent[question]
    assert few == many > 0


def test_a_question_about_all_contacts_is_sent_all_of_them(sent: Sent) -> None:
    """Seven rows for each: the contact, two people and where they stood in it, its claim and its article."""
    few, many = sent[EVERYTHING]
    assert many - few == 7 * (MANY - FEW)
