"""Who held an office when: as precise as it is known, and who is known in it latest."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from unittest.mock import create_autospec

from graph.claims import Country
from graph.model import Office, Person, Tenure
from graph.registry.load import registry
from graph.stores.base import Coverage
from graph.stores.sqlite import SqliteStore
from queries.conflicts import Conflicts
from queries.office import Holder, OfficeCard, latest
from queries.spells import holders, spells
from queries.types import Answer

MINISTER = "kp-foreign-ministry/minister"


def test_a_time_in_office_is_as_precise_as_it_is_known() -> None:
    seen, stated = spells(
        [
            Tenure("ri-su-yong", MINISTER, ("c1",), first_seen="2014-04", last_seen="2015"),
            Tenure("ri-yong-ho", MINISTER, ("c2",), since="2016-05", until="2020-01", basis="stated"),
        ]
    )
    assert (seen.since, seen.until) == ("2014-04", "2015")
    assert (stated.since, stated.until) == ("2016-05", "2020-01")


def test_who_is_followed_in_a_month_or_on_a_day_was_there_until_then() -> None:
    """The day before the 1st of May is not known to have been the last of who was followed in May."""
    for begun, until in (("2016-05", "2016-05"), ("2016-05-09", "2016-05-08")):
        before, _ = spells(
            [
                Tenure("ri-su-yong", MINISTER, ("c1",), since="2014-04", basis="stated"),
                Tenure("ri-yong-ho", MINISTER, ("c2",), since=begun, basis="stated"),
            ]
        )
        assert before.until == until


def test_years_without_a_source_before_the_next_holder_are_not_known() -> None:
    """Kim Yong Il was the department's director in 2010; who held it until Ri Su Yong in 2016, no source here says."""
    first = Tenure("kim-yong-il", MINISTER, ("c1",), since="2010-01", last_seen="2010-03-30", basis="stated")
    following = Tenure("ri-su-yong", MINISTER, ("c2",), since="2016-05", basis="stated")
    before, _ = spells([first, following])
    assert (before.until, before.ends) == (None, "not known")
    assert before.covers(date(2014, 1, 1), date(2014, 1, 1))
    assert not before.covers(date(2016, 6, 1), date(2016, 6, 1))
    assert [held.person for held in holders([first, following])] == ["ri-su-yong"]
    seen = replace(first, last_seen="2015-10")
    assert spells([seen, following])[0].until == "2016-05"
    assert [held.person for held in holders([seen, following])] == ["kim-yong-il", "ri-su-yong"]


def test_the_last_known_holder_is_known_in_the_office_latest_not_come_to_it_last() -> None:
    held = (
        Tenure("choe-son-hui", MINISTER, ("c1",), since="2022-06-11", last_seen="2025-09-30", basis="stated"),
        Tenure("maeng-yong-rim", MINISTER, ("c2",), first_seen="2023-05-08", last_seen="2023-05-09"),
    )
    holders = tuple(Holder(Person(spell.person, spell.person, Country.KP), spell, ()) for spell in spells(held))
    card = OfficeCard(Office(MINISTER, "Minister"), None, holders)
    (shown,) = latest(Answer((card,), Coverage(0, None, None, ()))).rows
    assert [holder.person.id for holder in shown.holders] == ["choe-son-hui"]


def test_posts_that_one_person_held_at_one_time_contradict_nothing() -> None:
    party, state, before = "cpc/general-secretary", "prc/state-president", "prc/state-vice-president"
    store = create_autospec(SqliteStore, instance=True)
    store.tenures.return_value = (
        Tenure("xi-jinping", party, ("c1",), since="2012-11"),
        Tenure("xi-jinping", state, ("c2",), since="2013-03"),
        Tenure("xi-jinping", before, ("c3",), since="2008-03", until="2012-10"),
    )
    conflicts = Conflicts(store, registry(), ["xi-jinping"])
    assert not conflicts.between("xi-jinping", party, state)
    assert conflicts.between("xi-jinping", party, before)
