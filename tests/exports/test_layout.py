"""Where people stand in the picture."""

from __future__ import annotations

from itertools import combinations
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from exports.layout import by_force, two_sides
from graph.claims import Country
from graph.model import Person
from graph.stores import open_store
from graph.stores.base import ContactFilter
from queries.network import ContactNetwork, Member, Tie, network
from queries.types import Coverage, Projection
from tests.trips import batch

PAIRS = st.sets(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=1, max_size=30)


def drawn(pairs: set[tuple[int, int]]) -> ContactNetwork:
    """A network of these ties alone."""
    ties = tuple(Tie(f"kp{kp}", f"cn{cn}", ()) for kp, cn in sorted(pairs))
    ids = sorted({(tie.kp, Country.KP) for tie in ties} | {(tie.cn, Country.CN) for tie in ties})
    persons = tuple(Member(Person(person, person, side), side, (), ()) for person, side in ids)
    return ContactNetwork(persons, ties, (), ContactFilter(), Projection.PRINCIPALS, Coverage(0, None, None, ()), "")


def crossings(found: ContactNetwork, places: dict[str, tuple[float, float]]) -> int:
    """How many pairs of ties cross between two columns."""
    heights = [(places[tie.kp][1], places[tie.cn][1]) for tie in found.ties]
    return sum((a - c) * (b - d) < 0 for (a, b), (c, d) in combinations(heights, 2))


def test_the_dprk_stands_left_and_china_right(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "yalu.db")) as store:
        store.write(batch())
        found = network(store)
    places = two_sides(found)
    left = {places[m.person.id][0] for m in found.persons if m.side is Country.KP}
    right = {places[m.person.id][0] for m in found.persons if m.side is Country.CN}
    assert len(left) == len(right) == 1
    assert max(left) < min(right)


def test_ties_that_need_not_cross_do_not() -> None:
    # kp0 met cn9, kp1 met cn8, ...: by name every pair crosses, in the right order none does.
    found = drawn({(number, 9 - number) for number in range(10)})
    assert crossings(found, two_sides(found)) == 0


@settings(deadline=None)
@given(PAIRS)
def test_everybody_has_a_place_of_their_own(pairs: set[tuple[int, int]]) -> None:
    found = drawn(pairs)
    for arrange in (two_sides, by_force):
        places = arrange(found)
        assert places.keys() == {member.person.id for member in found.persons}
        assert len(set(places.values())) == len(places)


@settings(deadline=None)
@given(PAIRS)
def test_the_same_network_gives_the_same_picture(pairs: set[tuple[int, int]]) -> None:
    assert two_sides(drawn(pairs)) == two_sides(drawn(pairs))
    assert by_force(drawn(pairs)) == by_force(drawn(pairs))


def test_groups_that_never_met_stand_apart() -> None:
    # Two stars of five: the smallest box around one holds nobody of the other.
    found = drawn({(0, number) for number in range(5)} | {(1, number) for number in range(5, 10)})
    places = by_force(found)
    one, other = ([places[f"kp{star}"], *(places[f"cn{5 * star + n}"] for n in range(5))] for star in (0, 1))
    left, right = min(x for x, _ in one), max(x for x, _ in one)
    top, bottom = min(y for _, y in one), max(y for _, y in one)
    assert not any(left <= x <= right and top <= y <= bottom for x, y in other)
