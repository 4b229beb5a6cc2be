"""met, person, meeting, timeline and status over the contacts of 2024 (tests/trips.py)."""

from __future__ import annotations

from typing import Any

import pytest

from graph.claims import ContactKind, Country, Status
from graph.errors import UsageError
from graph.stores.base import Store
from queries.meeting import meeting
from queries.met import Met, met
from queries.person import person
from queries.status import status
from queries.timeline import timeline
from queries.types import Answer, ContactView, Filters, Projection


def both(store: Store, left: str, right: str, **filters: Any) -> Answer[Met]:
    return met(store, store.persons([left]), store.persons([right]), Filters(**filters))


def ids(rows: tuple[ContactView, ...]) -> list[str]:
    return [row.contact.id for row in rows]


def test_met_gives_each_contact_of_the_two(store: Store) -> None:
    answer = both(store, "pak-myong-ho", "sun-weidong")
    assert ids(tuple(row.contact for row in answer.rows)) == ["m-sun-pak", "m-choe-sun"]


def test_met_is_the_same_both_ways(store: Store) -> None:
    forth, back = both(store, "kim-song-nam", "wang-yi"), both(store, "wang-yi", "kim-song-nam")
    assert [row.contact for row in forth.rows] == [row.contact for row in back.rows]


def test_met_counts_what_it_leaves_out(store: Store) -> None:
    answer = both(store, "choe-son-hui", "wang-yi")
    assert (answer.rows, answer.hidden) == ((), 1)
    shown = both(store, "choe-son-hui", "wang-yi", statuses=frozenset(Status))
    assert (len(shown.rows), shown.hidden) == (1, 0)


def test_met_as_principals_only(store: Store) -> None:
    answer = both(store, "pak-myong-ho", "sun-weidong", projection=Projection.PRINCIPALS)
    assert ids(tuple(row.contact for row in answer.rows)) == ["m-sun-pak"]


def test_nobody_meets_themselves(store: Store) -> None:
    assert both(store, "wang-yi", "wang-yi").rows == ()


def test_a_person_has_offices_contacts_and_people_met(store: Store) -> None:
    (card,) = person(store, store.persons(["kim-song-nam"])).rows
    assert [held.office.name for held in card.offices] == ["Director, International Department"]
    assert [held.organization.name for held in card.offices if held.organization] == ["WPK"]
    assert (card.count(ContactKind.MEETING), card.count(ContactKind.VISIT), card.met) == (4, 0, 4)


def test_filters_narrow_the_contacts_of_a_person_not_the_offices(store: Store) -> None:
    (card,) = person(store, store.persons(["kim-song-nam"]), Filters(place="nowhere")).rows
    assert (card.contacts, card.met, len(card.offices)) == ((), 0, 1)


def test_the_cards_of_all_need_as_many_reads_as_one(counting: Any, store: Store) -> None:
    person(counting, store.persons(["cai-qi"]))
    once = len(counting.calls)
    person(counting, store.persons())
    assert len(counting.calls) == 2 * once


def test_a_meeting_by_its_id_or_a_part_of_it(store: Store) -> None:
    assert ids(meeting(store, "m-kim-liu").rows) == ["m-kim-liu"]
    assert ids(meeting(store, "m-kim-l").rows) == ["m-kim-liu"]
    assert ids(meeting(store, "arrival").rows) == ["m-sun-arrival"], "ids are shown by their last part"
    assert ids(meeting(store, "m-choe-zhao").rows) == ["m-choe-zhao"], "an exact id wins over longer ones"


@pytest.mark.parametrize(("identifier", "words"), [("m-", "14 contacts"), ("zz", "no contact"), ("", "no contact")])
def test_a_meeting_that_is_none_or_several(store: Store, identifier: str, words: str) -> None:
    with pytest.raises(UsageError, match=words):
        meeting(store, identifier)


def test_a_timeline_is_in_order_and_shows_every_status(store: Store) -> None:
    rows = timeline(store).rows
    days = [row.contact.when.start for row in rows if row.contact.when]
    assert len(rows) == len(days) == 14
    assert days == sorted(days)
    assert rows[-1].contact.status == Status.PLANNED


def test_a_timeline_of_somebody(store: Store) -> None:
    answer = timeline(store, store.persons(["wang-yajun"]))
    assert ids(answer.rows) == ["m-choe-sun", "m-choe-zhao-welcome"]
    alone = timeline(store, store.persons(["wang-yajun"]), Filters(projection=Projection.PRINCIPALS))
    assert alone.rows == ()


def test_a_timeline_by_side_keeps_delegations_without_names(store: Store) -> None:
    assert "m-sun-arrival" in ids(timeline(store, filters=Filters(side=Country.KP)).rows)
    assert timeline(store, filters=Filters(side=Country.OTHER)).rows == ()


def test_status_counts_what_is_there(store: Store) -> None:
    rows = {(row.group, row.item): row.count for row in status(store).rows}
    assert rows["articles", "all"] == 17
    assert rows["people", "not in the registry"] == 1
    assert rows["contacts", "disputed date"] == 2
    assert rows["contacts: meeting", "planned"] == 1


def test_status_counts_the_contacts_that_filters_leave(store: Store) -> None:
    filtered = Filters(kinds=frozenset({ContactKind.CEREMONY}), side=Country.KP)
    rows = {(row.group, row.item): row.count for row in status(store, filtered).rows}
    assert rows["contacts", "all"] == 3
    assert rows["articles", "all"] == 17
