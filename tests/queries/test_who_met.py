"""Whom somebody met, over the contacts of 2024 (tests/trips.py)."""

from __future__ import annotations

from typing import Any

import pytest

from graph.claims import ContactKind, Country, Status
from graph.dates import Window
from graph.stores.base import Store
from queries.types import Filters, Projection
from queries.who_met import WhoMet, who_met


def ask(store: Store, *people: str, **filters: Any) -> tuple[WhoMet, ...]:
    return who_met(store, store.persons(people), Filters(**filters)).rows


def others(rows: tuple[WhoMet, ...]) -> list[str]:
    return [row.other.id for row in rows]


def test_rows_are_the_other_side_by_first_date_then_id(store: Store) -> None:
    rows = ask(store, "kim-song-nam")
    assert others(rows) == ["liu-jianchao", "wang-huning", "cai-qi", "wang-yi"]
    assert [row.first for row in rows] == ["2024-03-21", "2024-03-21", "2024-03-22", "2024-03-23"]


def test_a_row_says_how_often_when_and_in_which_office(store: Store) -> None:
    """Pak Myong Ho saw Sun Weidong in their talks and at Choe Son Hui's meeting, there in her company."""
    row = next(row for row in ask(store, "pak-myong-ho") if row.other.id == "sun-weidong")
    assert (row.meetings, row.as_principals, row.first, row.last) == (2, 1, "2024-01-25", "2024-01-26")
    assert [office.name for office in row.offices] == ["Vice Foreign Minister"]
    assert [each.contact.id for each in row.contacts] == ["m-sun-pak", "m-choe-sun"]


def test_principals_leave_out_meetings_in_somebodys_company(store: Store) -> None:
    assert "wang-yajun" in others(ask(store, "choe-son-hui"))
    assert "wang-yajun" not in others(ask(store, "choe-son-hui", projection=Projection.PRINCIPALS))


def test_people_of_the_own_side_are_met_by_nobody(store: Store) -> None:
    assert "pak-myong-ho" not in others(ask(store, "choe-son-hui"))


def test_the_side_of_those_met_can_be_chosen(store: Store) -> None:
    assert others(ask(store, "choe-son-hui", side=Country.KP)) == ["pak-myong-ho"]


def test_only_what_took_place_counts_unless_asked(store: Store) -> None:
    """Choe Son Hui's meeting with Wang Yi was only planned."""
    assert "wang-yi" not in others(ask(store, "choe-son-hui"))
    assert others(ask(store, "choe-son-hui", statuses=frozenset({Status.PLANNED}))) == ["wang-yi"]


def test_filters_by_time_kind_and_place(store: Store) -> None:
    assert others(ask(store, "kim-song-nam", window=Window.of("2024-03-22", "2024-03-22"))) == ["cai-qi"]
    assert others(ask(store, "kim-song-nam", place="great hall")) == ["cai-qi"]
    assert ask(store, "kim-song-nam", kinds=frozenset({ContactKind.CALL})) == ()


@pytest.mark.parametrize("place", ["China", "中国", "베이징"])
def test_a_country_has_its_towns_in_any_script(store: Store, place: str) -> None:
    assert others(ask(store, "kim-song-nam", place=place)) == others(ask(store, "kim-song-nam", place="Beijing")) != []


def test_several_people_are_answered_one_after_the_other(store: Store) -> None:
    rows = ask(store, "wang-huning", "cai-qi")
    assert [(row.person.id, row.other.id) for row in rows] == [
        ("cai-qi", "kim-song-nam"),
        ("wang-huning", "kim-song-nam"),
    ]


def test_meeting_is_mutual(store: Store) -> None:
    people = [person.id for person in store.persons()]
    pairs = {(row.person.id, row.other.id, row.meetings) for row in ask(store, *people)}
    assert pairs
    assert {(other, person, times) for person, other, times in pairs} == pairs


def test_the_number_of_reads_does_not_depend_on_the_answer(counting: Any, store: Store) -> None:
    ask(counting, "cai-qi")
    once = len(counting.calls)
    ask(counting, *(person.id for person in store.persons()))
    assert len(counting.calls) == 2 * once


def test_nobody_met_is_an_empty_answer(store: Store) -> None:
    answer = who_met(store, ())
    assert answer.rows == ()
    assert answer.projection == Projection.EVERYONE
