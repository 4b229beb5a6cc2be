"""Which contacts a filter keeps, on both stores: cases by hand, then any filter against the rule in Python."""

from __future__ import annotations

from datetime import date
from itertools import chain

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from graph.claims import ContactKind, Status
from graph.dates import Window
from graph.model import Contact
from graph.stores.base import ContactFilter, Store
from tests.graph.stores import world

CASES = {
    "nothing set: all, March from its first day, undated last": (ContactFilter(), "m2 m1 v1 e1 a1"),
    "ids": (ContactFilter(ids=["v1", "m1", "unknown"]), "m1 v1"),
    "kinds": (ContactFilter(kinds=[ContactKind.VISIT, ContactKind.CALL]), "v1 a1"),
    "statuses": (ContactFilter(statuses=[Status.PLANNED]), "m2"),
    "persons: any of them": (ContactFilter(persons=["kim-jong-un", "wang-huning"]), "m1 e1"),
    "together: all of them": (ContactFilter(together=["kim-song-nam", "wang-huning"]), "m1"),
    "together, never met": (ContactFilter(together=["kim-jong-un", "wang-huning"]), ""),
    "together, named twice": (ContactFilter(together=["wang-huning", "wang-huning"]), "m1"),
    "persons and together": (ContactFilter(persons=["wang-huning"], together=["kim-song-nam"]), "m1"),
    "since the 23rd: the visit lasts, March may be later": (
        ContactFilter(window=Window.of("2024-03-23", None)),
        "m2 v1 e1",
    ),
    "until the 1st: March may be earlier": (ContactFilter(window=Window.of(None, "2024-03-01")), "m2"),
    "one day, and what has no date": (
        ContactFilter(window=Window.of("2024-10-06", "2024-10-06"), undated=True),
        "e1 a1",
    ),
    "place, any case": (ContactFilter(place="BEIJING"), "m1 v1"),
    "a part of the venue": (ContactFilter(place="great hall"), "m1"),
    "place in Chinese": (ContactFilter(place="会堂"), "m2"),
    "place in Cyrillic, any case": (ContactFilter(place="пхеньян"), "a1"),
    "towns of a place, by their whole names": (
        ContactFilter(place="china", towns=["BEIJING", "Dalian", "Hall"]),
        "m1 v1",
    ),
    "place with the signs of patterns": (ContactFilter(place="%e_i"), ""),
    "everything at once": (
        ContactFilter(
            ids=["m1", "v1"],
            persons=["kim-song-nam"],
            together=["wang-huning"],
            kinds=[ContactKind.MEETING],
            statuses=[Status.OCCURRED],
            window=Window.of("2024", "2024"),
            place="beijing",
        ),
        "m1",
    ),
}


@pytest.mark.parametrize(("where", "ids"), CASES.values(), ids=CASES.keys())
def test_a_filter_keeps(full: Store, where: ContactFilter, ids: str) -> None:
    assert [contact.id for contact in full.contacts(where)] == ids.split()


@pytest.mark.parametrize("name", ["ids", "persons", "together", "kinds", "statuses"])
def test_an_empty_collection_keeps_nothing(full: Store, name: str) -> None:
    assert full.contacts(ContactFilter(**{name: ()})) == ()


def _some(values: list[str]) -> st.SearchStrategy[list[str] | None]:
    return st.none() | st.lists(st.sampled_from(values), max_size=3)


def _window(days: tuple[date | None, date | None]) -> Window:
    since, until = days
    return Window(since, max(since, until) if since and until else until)


DAYS = st.none() | st.dates(date(2024, 2, 25), date(2024, 4, 5))
FILTERS = st.builds(
    ContactFilter,
    ids=_some([contact.id for contact in world.CONTACTS]),
    persons=_some([person.id for person in world.PERSONS]),
    together=_some([person.id for person in world.PERSONS]),
    kinds=_some(list(ContactKind)),
    statuses=_some(list(Status)),
    window=st.tuples(DAYS, DAYS).map(_window),
    undated=st.booleans(),
    place=st.none() | st.sampled_from(["Beijing", "hall", "会", "x"]),
    towns=st.sampled_from([(), ("Beijing",), ("ПХЕНЬЯН", "Great Hall of the People")]),
)


def _kept(contact: Contact, where: ContactFilter) -> bool:
    present = {part.person for part in world.PARTICIPATIONS if part.contact == contact.id}
    words = f"{contact.place or ''}\n{contact.venue or ''}".lower()
    return all(
        (
            where.ids is None or contact.id in where.ids,
            where.kinds is None or contact.kind in where.kinds,
            where.statuses is None or contact.status in where.statuses,
            where.persons is None or bool(present.intersection(where.persons)),
            where.together is None or (bool(where.together) and present.issuperset(where.together)),
            where.place is None or where.place.lower() in words or contact.place in where.towns,
            where.window.admits(contact.when, undated=where.undated),
        )
    )


@settings(max_examples=80, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(where=FILTERS)
def test_any_filter_keeps_what_its_rule_says(full: Store, where: ContactFilter) -> None:
    assert full.contacts(where) == tuple(contact for contact in world.BY_DAY if _kept(contact, where))


def test_the_cases_keep_every_contact_once_at_least() -> None:
    assert set(chain.from_iterable(ids.split() for _, ids in CASES.values())) == {c.id for c in world.CONTACTS}
