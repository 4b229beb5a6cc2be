"""One more meeting moves the median person by less than 5 % of the picture's diagonal."""

from __future__ import annotations

from math import hypot
from statistics import median

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from exports.layouts import NAMES, Layout, Name, arrange, crowd
from tests.exports.layouts.worlds import Pair, met, world


def moved(before: Layout, after: Layout) -> float:
    """How far the median person went who is in both, as a share of the diagonal of the picture."""
    both = before.places.keys() & after.places.keys()
    ways = [hypot(*(a - b for a, b in zip(before.places[p], after.places[p], strict=True))) for p in both]
    xs, ys = zip(*before.places.values(), strict=True)
    return median(ways) / hypot(max(xs) - min(xs), max(ys) - min(ys))


# Networks of a size at which a layout matters; in smaller ones a single place is more than 5 % (below).
@settings(deadline=None, max_examples=25, derandomize=True)
@given(st.integers(0, 1000), st.integers(60, 160), st.tuples(st.integers(0, 90), st.integers(0, 90)))
@example(seed=1, people=100, more=(0, 0))
@pytest.mark.parametrize("name", NAMES)
def test_one_more_meeting_is_a_small_change(name: Name, seed: int, people: int, more: Pair) -> None:
    pairs = world(seed, people, 2 * people)
    before, after = (arrange(crowd(met(each)), name) for each in (pairs, [*pairs, more]))
    assert moved(before, after) < 0.05


@pytest.mark.parametrize("name", NAMES)
def test_in_a_small_network_three_of_four_changes_are_small(name: Name) -> None:
    ways = []
    for seed in range(40):
        pairs, more = world(seed, 40, 80), (seed % 20, 7 * seed % 20)
        ways.append(moved(*(arrange(crowd(met(each)), name) for each in (pairs, [*pairs, more]))))
    assert sum(way < 0.05 for way in ways) > 30
