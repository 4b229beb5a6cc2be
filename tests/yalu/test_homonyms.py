"""A name of two people: Kim Yong Il is a department director and a premier (facts/people.csv)."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from graph.claims import Country
from graph.model import Person
from graph.stores import open_store
from tests.trips import batch
from tests.yalu.running import Run

BOTH = ("kim-yong-il", "kim-yong-il-premier")


@pytest.fixture
def homonyms(trips: Path) -> Path:
    """The trips, with the two in the places of Kim Song Nam in one meeting each."""
    made = batch()
    graph = made.delta.put
    places = {"m-kim-liu": BOTH[0], "m-kim-cai": BOTH[1]}
    ours = {part for part in graph.participations if part.contact in places and part.side == Country.KP}
    parts = tuple(replace(p, person=places[p.contact]) if p in ours else p for p in graph.participations)
    people = (*graph.persons, *(Person(each, "Kim Yong Il", Country.KP, "김영일", "金永日") for each in BOTH))
    trips.unlink()
    with open_store(str(trips)) as store:
        changed = replace(graph, persons=tuple(sorted(people, key=lambda p: p.id)), participations=parts)
        store.write(replace(made, delta=replace(made.delta, put=changed)))
    return trips


@pytest.mark.usefixtures("homonyms")
def test_each_is_answered_and_labelled(yalu: Run) -> None:
    ran = yalu("who-met", "김영일")
    assert "Whom Kim Yong Il (김영일, 金永日; kim-yong-il) met" in ran.out
    assert "Whom Kim Yong Il (김영일, 金永日; kim-yong-il-premier) met" in ran.out
    assert "answered for Kim Yong Il (kim-yong-il), Kim Yong Il (kim-yong-il-premier)" in ran.err


@pytest.mark.usefixtures("homonyms")
def test_each_row_says_whose_it_is(yalu: Run) -> None:
    rows = json.loads(yalu("who-met", "Kim Yong Il", "--json").out)
    assert [(row["person"]["id"], row["met"]["id"]) for row in rows] == [(BOTH[0], "liu-jianchao"), (BOTH[1], "cai-qi")]


@pytest.mark.usefixtures("homonyms")
def test_who_has_no_row_has_no_table(yalu: Run) -> None:
    ran = yalu("who-met", "Kim Yong Il", "--until", "2024-03-21")
    assert "kim-yong-il) met" in ran.out
    assert "kim-yong-il-premier" not in ran.out


@pytest.mark.usefixtures("homonyms")
def test_an_id_means_one_of_them(yalu: Run) -> None:
    rows = json.loads(yalu("person", "kim-yong-il-premier", "--json").out)
    assert [row["person"]["id"] for row in rows] == ["kim-yong-il-premier"]


@pytest.mark.usefixtures("homonyms")
def test_every_command_takes_the_id_that_it_asks_for(yalu: Run) -> None:
    refused = yalu("brief", "Kim Yong Il", "kim.md")
    assert refused.code == 2
    assert "name one by its id" in refused.err
    assert yalu("brief", "kim-yong-il", "kim.md").code == 0
    assert "kim-yong-il-premier" not in yalu("who-met", "kim-yong-il").out
    assert yalu("merge", "kim-yong-il", "kim-yong-il-premier", "--force").code == 0
    assert "answered for" not in yalu("who-met", "kim-yong-il-premier").err


@pytest.mark.usefixtures("trips")
def test_two_who_are_in_no_article_are_named_and_answered_for_nobody(yalu: Run) -> None:
    ran = yalu("who-met", "김영일")
    assert ran.code == 0
    assert "in no article of this store: kim-yong-il, kim-yong-il-premier" in ran.err
    assert "answered for" not in ran.err
