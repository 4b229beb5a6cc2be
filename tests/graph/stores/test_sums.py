"""Sums over contacts and filters by who represented whom: both stores alike, worked out by hand on the small world."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from graph.claims import ContactKind, Country, Status
from graph.dates import When, Window
from graph.model import Delta, Graph, Office
from graph.stores.base import Batch, ContactFilter, Holding, Represented, Store
from graph.stores.summed import Day, Kept, Key, Pairing, Published, Top
from tests.graph.stores import world
from tests.graph.stores.world import DIRECTOR

KP, CN = Country.KP, Country.CN
CASES = {
    "an office": (Represented(frozenset({DIRECTOR})), "m1 v1"),
    "an office of the other side": (Represented(frozenset({DIRECTOR}), side=CN), ""),
    "a person": (Represented(persons=frozenset({"kim-song-nam"})), "m1 v1 a1"),
    "a person in their own right": (Represented(persons=frozenset({"kim-song-nam"}), principals=True), "m1 v1"),
    "who held it on the day": (Represented(holders=(Holding("kim-song-nam", date(2024, 3, 22)),)), "v1"),
    "whoever held it, ever": (Represented(holders=(Holding("wang-huning"), Holding("xi-jinping"))), "m1 e1"),
    "nobody": (Represented(), ""),
}


@pytest.mark.parametrize(("who", "ids"), CASES.values(), ids=CASES.keys())
def test_who_was_represented(full: Store, who: Represented, ids: str) -> None:
    assert [contact.id for contact in full.contacts(ContactFilter(represented=(who,)))] == ids.split()


def test_every_one_of_several_must_be_there(full: Store) -> None:
    kim, wang = Represented(frozenset({DIRECTOR})), Represented(persons=frozenset({"wang-huning"}))
    assert [contact.id for contact in full.contacts(ContactFilter(represented=(kim, wang)))] == ["m1"]


def test_contacts_of_a_visit(full: Store) -> None:
    assert [contact.id for contact in full.contacts(ContactFilter(visits=["v1", "unknown"]))] == ["m1"]


def test_days_begin_once_and_reach_as_far_as_any_contact_of_them(full: Store) -> None:
    march, october = date(2024, 3, 1), date(2024, 10, 6)
    assert full.days() == (
        Day(march, date(2024, 3, 31), 1, "m2"),
        Day(date(2024, 3, 21), date(2024, 3, 23), 2, "m1"),
        Day(october, october, 1, "e1"),
    )
    assert full.days(ContactFilter(window=Window.of("2024-10", None)))[0].contact == "e1"


def test_months_and_years_in_which_contacts_begin(full: Store) -> None:
    march, october = date(2024, 3, 1), date(2024, 10, 6)
    assert full.days(by=7) == (Day(march, date(2024, 3, 31), 3, "m1"), Day(october, october, 1, "e1"))
    assert full.days(by=4) == (Day(march, october, 4, "e1"),)


def test_how_many_are_kept_by_kind_and_status(full: Store) -> None:
    call, ceremony, meeting, message, visit = full.kept()
    assert call == Kept(ContactKind.CALL, Status.DENIED, 1, 0, 1)
    assert ceremony == Kept(ContactKind.CEREMONY, Status.PLANNED, 1, 0, 0)
    assert meeting == Kept(ContactKind.MEETING, Status.OCCURRED, 1, 1, 0)
    assert full.kept(ContactFilter(ids=["e1", "v1"])) == (message, visit)
    assert full.kept(ContactFilter(ids=[])) == ()


PUBLISHED = (
    Published("", "zh", "2024-10", 1, "2024-10", "2024-10"),
    Published("Yalu example (agency)", "en", "2024-03", 1, "2024-03-22", "2024-03-22"),
    Published("Yalu example (party paper)", "ko", "2024-03", 1, "2024-03-24", "2024-03-24"),
)


@pytest.mark.parametrize(
    ("since", "until", "months"),
    [
        (None, None, PUBLISHED),
        ("2024-10-31", None, PUBLISHED[:1]),
        ("2024-11", None, ()),
        (None, "2024-03-22", PUBLISHED[1:2]),
        ("2024-03-23", "2024-10-01", (PUBLISHED[0], PUBLISHED[2])),
        (None, "2024-09-30", PUBLISHED[1:]),
    ],
)
def test_articles_by_publisher_language_and_month(
    full: Store, since: str | None, until: str | None, months: tuple[Published, ...]
) -> None:
    """The Chinese one was published on some day of October 2024."""
    assert full.published(Window.of(since, until)) == months


def test_articles_without_a_date_count_when_asked(full: Store) -> None:
    full.write(Batch(articles=(replace(world.EN, id="a-undated", published=None),)))
    undated = Published("Yalu example (agency)", "en", None, 1, None, None)
    assert full.published() == (*PUBLISHED[:2], undated, PUBLISHED[2])
    assert full.published(Window.of("2024-11", None)) == ()
    assert full.published(Window.of("2024-11", None), undated=True) == (undated,)


@pytest.mark.parametrize(
    ("words", "ids"), [("m", ["m2", "m1"]), ("e1", ["e1"]), ("1", []), ("%", []), ("", ["m2", "m1", "v1", "e1", "a1"])]
)
def test_contacts_by_the_beginning_of_their_id(full: Store, words: str, ids: list[str]) -> None:
    assert [contact.id for contact in full.contacts(ContactFilter(abbreviated=words))] == ids


def test_contacts_by_the_last_part_of_their_id(full: Store) -> None:
    full.write(Batch(delta=Delta(Graph(contacts=(replace(world.LETTER, id="message-of-6bc3a2"),)))))
    assert [contact.id for contact in full.contacts(ContactFilter(abbreviated="6bc3a2"))] == ["message-of-6bc3a2"]
    assert full.contacts(ContactFilter(abbreviated="bc3a2")) == ()


@pytest.mark.parametrize(("by", "period"), [(4, "2024"), (7, "2024-03"), (0, "")])
def test_the_highest_rank_of_a_period(full: Store, by: int, period: str) -> None:
    """Only Kim Song Nam is shown in an office with a rank, at the talks and on the visit."""
    first = date(2024, 3, 21)
    assert full.tops(ContactFilter(), by=by) == (Top(period, KP, 3, "kim-song-nam", DIRECTOR, 2, first, "m1"),)


def test_what_the_sides_met_as(full: Store) -> None:
    """At the talks a director of the party met somebody of no known office; in the letter neither has one."""
    talks, letter = "2024-03-21", "2024-10-06"
    assert full.pairings(ContactFilter(), between=Key.CHANNEL, by=7) == (
        Pairing("2024-03", "party", "", 1, talks, talks),
        Pairing("2024-10", "", "", 1, letter, letter),
    )
    assert full.pairings(ContactFilter(ids=["m1"]), between=Key.OFFICE, by=0) == (
        Pairing("", DIRECTOR, "", 1, talks, talks),
    )


@pytest.mark.parametrize(("by", "period"), [(4, "2023"), (7, "2023"), (0, "")])
def test_a_year_is_no_month_and_no_day(full: Store, by: int, period: str) -> None:
    """Of a contact dated by its year nobody knows the month: it is of that year, whatever the periods are."""
    dated = replace(world.UNDATED, id="x1", status=Status.OCCURRED, when=When("2023", "2024"))
    there = tuple(replace(part, contact="x1", office=DIRECTOR) for part in world.PARTICIPATIONS[:2])
    full.write(Batch(delta=Delta(Graph(contacts=(dated,), participations=there))))
    only = ContactFilter(ids=["x1"])
    found = full.pairings(only, between=Key.CHANNEL, by=by)
    assert {(pairing.period, pairing.first, pairing.last) for pairing in found} == {(period, "2023", "2023")}
    assert {top.period for top in full.tops(only, by=by)} == {period}


def test_a_period_without_the_highest_rank_shows_the_next(full: Store) -> None:
    """A minister (rank 5) calls in 2025; nobody of rank 3 is seen then."""
    minister = Office("cn-mfa/minister", "Minister", None, rank=5)
    call = replace(world.UNDATED, id="x1", status=Status.OCCURRED, when=When("2025-02-01"))
    there = replace(world.PARTICIPATIONS[3], contact="x1", office=minister.id)
    full.write(Batch(delta=Delta(Graph(offices=(minister,), contacts=(call,), participations=(there,)))))
    tops = full.tops(ContactFilter(), by=4)
    assert [(top.period, top.side, top.rank, top.office) for top in tops] == [
        ("2024", KP, 3, DIRECTOR),
        ("2025", CN, 5, minister.id),
    ]
    assert full.tops(ContactFilter(), by=4, principals=True) == tops


@pytest.mark.parametrize("where", [ContactFilter(), ContactFilter(ids=["e1"])], ids=["all", "few"])
def test_a_side_named_only_as_a_body_counts_by_it_unless_somebody_is_named(full: Store, where: ContactFilter) -> None:
    """Xi Jinping wrote to Kim Jong Un, whose office no source gives, and to the Workers' Party; then to that alone."""
    assert ("", "") in {(pairing.kp, pairing.cn) for pairing in full.pairings(where, between=Key.CHANNEL, by=0)}
    full.write(
        Batch(
            delta=Delta(
                Graph(contacts=(world.LETTER,), participations=world.PARTICIPATIONS[1:2], bodies=world.BODIES[:1]),
                drop_contacts=frozenset({"e1"}),
            )
        )
    )
    kinds = {(pairing.kp, pairing.cn) for pairing in full.pairings(where, between=Key.CHANNEL, by=0)}
    assert ("party", "") in kinds
    assert ("", "") not in kinds
