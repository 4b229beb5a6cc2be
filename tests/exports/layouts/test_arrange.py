"""Where people stand in the picture."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.layouts import NAMES, Layout, Name, arrange, crowd, suits
from graph.claims import Country
from graph.stores import open_store
from graph.stores.base import Store
from queries.network import ContactNetwork, network
from queries.types import Projection
from tests.exports.layouts.worlds import met, world
from tests.trips import batch

PAIRS = st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=30)


def laid(found: ContactNetwork, name: Name) -> Layout:
    return arrange(crowd(found), name)


def crossings(found: ContactNetwork, layout: Layout) -> int:
    """How many pairs of ties cross between two columns."""
    heights = [(layout.places[tie.kp][1], layout.places[tie.cn][1]) for tie in found.ties]
    return sum((a - c) * (b - d) < 0 for (a, b), (c, d) in combinations(heights, 2))


def test_the_dprk_stands_left_and_china_right(trips: Store) -> None:
    found = network(trips)
    places = laid(found, "sides").places
    left = {places[m.person.id][0] for m in found.persons if m.side is Country.KP}
    right = {places[m.person.id][0] for m in found.persons if m.side is Country.CN}
    assert len(left) == len(right) == 1
    assert max(left) < min(right)


def test_ties_that_need_not_cross_do_not() -> None:
    # kp0 met cn9, kp1 met cn8, ...: by name every pair crosses, in the right order none does.
    found = met((number, 9 - number) for number in range(10))
    assert crossings(found, laid(found, "sides")) == 0


@settings(deadline=None)
@given(PAIRS)
def test_everybody_has_a_place_of_their_own(pairs: list[tuple[int, int]]) -> None:
    found = met(pairs)
    for name in NAMES:
        places = laid(found, name).places
        assert places.keys() == {member.person.id for member in found.persons}
        assert len(set(places.values())) == len(places)


@settings(deadline=None)
@given(PAIRS)
def test_the_same_network_gives_the_same_picture(pairs: list[tuple[int, int]]) -> None:
    for name in NAMES:
        assert laid(met(pairs), name) == laid(met(pairs), name)


def test_nobody_stands_on_top_of_another() -> None:
    places = laid(met(world(1, 200, 500)), "force").places.values()
    assert min((a - c) ** 2 + (b - d) ** 2 for (a, b), (c, d) in combinations(places, 2)) > 60**2


def test_groups_that_never_met_stand_apart() -> None:
    # Two stars of five: the smallest box around one holds nobody of the other.
    found = met([(0, number) for number in range(5)] + [(1, number) for number in range(5, 10)])
    places = laid(found, "force").places
    one, other = ([places[f"kp{star}"], *(places[f"cn{5 * star + n}"] for n in range(5))] for star in (0, 1))
    left, right = min(x for x, _ in one), max(x for x, _ in one)
    top, bottom = min(y for _, y in one), max(y for _, y in one)
    assert not any(left <= x <= right and top <= y <= bottom for x, y in other)


def test_those_who_met_stand_nearer_than_those_who_did_not() -> None:
    found = met(world(2, 120, 200))
    places = laid(found, "force").places

    def apart(a: str, b: str) -> float:
        return sum((p - q) ** 2 for p, q in zip(places[a], places[b], strict=True)) ** 0.5

    tied = [apart(tie.kp, tie.cn) for tie in found.ties]
    every = [apart(a, b) for a, b in combinations(places, 2)]
    assert sum(tied) / len(tied) < 0.7 * sum(every) / len(every)


def test_years_go_from_left_to_right(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        store.write(batch())
        found = network(store)
    layout = laid(found, "year")
    assert [head.key for head in layout.heads] == ["2023", "2024"]
    assert layout.places["wang-yi"][0] < layout.heads[1].x - 90 <= layout.places["wang-huning"][0]
    assert layout.places["kim-song-nam"][1] < 0 < layout.places["wang-huning"][1]


def test_each_channel_has_a_band(trips: Store) -> None:
    layout = laid(network(trips, projection=Projection.EVERYONE), "channel")
    bands = [head for head in layout.heads if head.kind == "channel"]
    assert len({band.y for band in bands}) == len(bands) >= 1


def test_few_people_stand_in_columns_and_many_by_force() -> None:
    assert suits(met(world(1, 30, 60))) == "sides"
    assert suits(met(world(1, 80, 160))) == "force"


@pytest.mark.parametrize("name", NAMES)
def test_nobody_is_no_trouble(name: Name) -> None:
    assert laid(met([]), name).places == {}
