"""Chains, communities, two times, and what falls apart, over the contacts of 2024 (tests/trips.py)."""

from __future__ import annotations

from pathlib import Path

import networkx
import pytest

from graph.dates import Window
from graph.errors import UsageError
from graph.model import Person
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Store
from queries import communities, compare, meeting_graph, path, project, rank, without
from queries.changes import Change
from queries.offices import find_offices
from queries.paths import PRINCIPALS
from queries.removal import Removal
from queries.types import Filters, Projection
from tests.trips import TOLD, Told, batch


def people(store: Store, *ids: str) -> tuple[Person, ...]:
    return store.persons(ids)


def gone(store: Store, who: str) -> Removal:
    (row,) = without(store, people(store, who)).rows
    return row


def test_a_chain_is_proven_step_by_step(store: Store) -> None:
    (chain,) = path(store, people(store, "kim-song-nam"), people(store, "ri-ryong-nam")).rows
    assert [(step.left.id, step.right.id) for step in chain.steps] == [
        ("kim-song-nam", "liu-jianchao"),
        ("liu-jianchao", "ri-ryong-nam"),
    ]
    for step in chain.steps:
        for contact in step.contacts:
            assert {step.left.id, step.right.id} <= {each.person.id for each in contact.attendees}
            assert contact.evidence


def test_all_shortest_chains_are_there_and_the_limit_says_so(store: Store) -> None:
    ends = people(store, "choe-ryong-hae"), people(store, "kim-song-nam")
    ties = project(meeting_graph(store), Projection.EVERYONE)
    everyone = Filters(projection=Projection.EVERYONE)
    expected = sorted(networkx.all_shortest_paths(ties, "choe-ryong-hae", "kim-song-nam"))
    rows = path(store, *ends, everyone).rows
    assert [[chain.steps[0].left.id, *(s.right.id for s in chain.steps)] for chain in rows] == expected
    ends = people(store, "kim-jong-un"), people(store, "wang-yajun")
    many = path(store, *ends, everyone)
    few = path(store, *ends, everyone, most=1)
    assert len(many.rows) > len(few.rows) == 1
    assert "the first 1 of more chains" in str(few.method[0][1])


def test_why_there_is_no_chain(store: Store) -> None:
    ends = people(store, "ri-ryong-nam"), people(store, "choe-son-hui")
    apart = path(store, *ends, Filters(window=Window.of("2024-01", "2024-01")))
    assert apart.rows == ()
    assert "separate parts" in str(apart.method[0][1])
    alone = path(store, *ends, Filters(window=Window.of("1999", "1999")))
    assert "no tie of ri-ryong-nam and choe-son-hui" in str(alone.method[0][1])


def test_communities_share_out_the_people_and_tell_the_seed(store: Store) -> None:
    answer = communities(store)
    members = [node.id for row in answer.rows for node in row.members]
    assert sorted(members) == sorted(row.id for row in rank(store).rows)
    assert answer == communities(store, seed=0)
    said = dict(answer.method)
    assert (said["seed"], said["resolution"]) == (0, 1.0)
    groups = [{node.id for node in row.members} for row in answer.rows]
    ties = project(meeting_graph(store), Projection.PRINCIPALS)
    assert said["modularity"] == pytest.approx(networkx.community.modularity(ties, groups), abs=1e-4)


def test_a_finer_resolution_has_no_fewer_communities(store: Store) -> None:
    assert len(communities(store, resolution=5).rows) > len(communities(store, resolution=0.1).rows)
    assert communities(store, Filters(window=Window.of("1999", "1999"))).rows == ()


def test_who_rose_and_which_ties_persist(store: Store) -> None:
    """Pak Myong Ho met Wang Yi in December 2023 and Sun Weidong in January; Kim Song Nam came in March."""
    answer = compare(store, "2024-02-01", "2024-02-01")
    people_ = {row.who.id: row for row in answer.rows if row.other is None}
    assert people_["pak-myong-ho"].change is Change.VANISHED
    assert people_["kim-song-nam"].change is Change.APPEARED
    assert people_["liu-jianchao"].place_before
    ties = {(row.who.id, row.other.id): row for row in answer.rows if row.other}
    assert ties["kim-song-nam", "wang-yi"].change is Change.APPEARED
    assert ties["pak-myong-ho", "wang-yi"].change is Change.VANISHED
    assert ties["kim-song-nam", "wang-yi"].contacts_after == ("m-kim-wang-yi",)


def test_a_tie_of_both_times_persists(tmp_path: Path) -> None:
    said = ("2024-04-02", "Yalu example", "press", "en", "Kim Song Nam met Wang Yi again on April 2, 2024.")
    again = Told("m-again", ("kim-song-nam",), ("wang-yi",), (said,))
    with open_store(str(tmp_path / "yalu.db")) as store:
        store.write(batch((*TOLD, again)))
        rows = compare(store, "2024-04", "2024-03").rows
    (tie,) = (row for row in rows if row.change is Change.PERSISTS)
    assert (tie.who.id, tie.before, tie.after) == ("kim-song-nam", 1, 1)
    assert (tie.contacts_before, tie.contacts_after) == (("m-kim-wang-yi",), ("m-again",))


def test_the_rows_of_compare_are_those_of_rank_in_each_time(store: Store) -> None:
    answer = compare(store, "2024-02-01", "2024-02-01", PRINCIPALS)
    before = rank(store, Filters(window=Window.of(None, "2024-01-31"), projection=Projection.PRINCIPALS))
    assert {row.who.id for row in answer.rows if row.other is None and row.before is not None} == {
        row.id for row in before.rows
    }


@pytest.mark.parametrize(("before", "after"), [("2024-03", "2024-01"), ("2024-13", "2024"), ("spring", "2024")])
def test_times_that_cannot_be_are_refused(store: Store, before: str, after: str) -> None:
    with pytest.raises(UsageError):
        compare(store, before, after)


def test_a_bound_that_leaves_no_day_is_refused(store: Store) -> None:
    with pytest.raises(UsageError, match="no day lies"):
        compare(store, "2024", "2024", Filters(window=Window.of("2024-02", None)))


def test_cutting_is_that_of_networkx(store: Store) -> None:
    """Checked for everybody against `networkx.articulation_points`."""
    ties = project(meeting_graph(store), Projection.PRINCIPALS)
    points = set(networkx.articulation_points(ties))
    assert points
    assert {who for who in ties if gone(store, who).cuts} == points


def test_who_is_left_alone_and_into_which_parts_the_rest_falls(store: Store) -> None:
    row = gone(store, "liu-jianchao")
    assert [node.id for node in row.isolated] == ["ri-ryong-nam"] or row.isolated == ()
    parts = [{node.id for node in part} for part in row.parts]
    assert any("kim-song-nam" in part and "wang-huning" in part for part in parts)
    assert not any({"kim-song-nam", "choe-ryong-hae"} <= part for part in parts)


def test_without_an_office_only_who_stood_in_it_is_missing(store: Store) -> None:
    offices = find_offices(store, registry(), "idcpc/minister")
    (row,) = without(store, offices=offices).rows
    assert (row.office, row.holders) == (True, ("liu-jianchao",))
    assert row.contacts_lost == gone(store, "liu-jianchao").contacts_lost


def test_somebody_without_a_tie_takes_nothing_away(store: Store) -> None:
    (row,) = without(store, people(store, "wang-yajun"), filters=Filters(window=Window.of("1999", "1999"))).rows
    assert (row.ties_lost, row.isolated, row.cuts, row.parts) == (0, (), False, ())
