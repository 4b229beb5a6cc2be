"""The DPRK left, China right, ordered so that few lines cross."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from statistics import fmean

from exports.layouts.crowd import ROW, Crowd, Head, Layout
from exports.layouts.near import near
from graph.claims import SIDES

_KEPT = 0.02
_FEW, _SWEEPS = 20, 2
"""Two sweeps leave few more crossings than eight, and one more meeting turns the order over half as often."""
TALLEST = 40
"""More people than this on one side stand in more than one column."""


def sides(crowd: Crowd) -> Layout:
    """A column for each side, or several side by side.

    Each person goes to the mean height of those whom they met (the barycentre of Sugiyama, Tagawa, Toda 1981): few
    people twice, from the order of their first contact; many once, in the order of `near`, because with more sweeps
    one more meeting can turn the order over.
    """
    partners = _partners(crowd)
    left, right = (crowd.rows(side) for side in SIDES)
    few = max(sum(crowd.drawn[n] for n in side) for side in (left, right)) <= _FEW
    height = [_first(crowd, n) for n in range(len(crowd.ids))] if few else near(crowd, _KEPT)[:, 0]
    left, right = (sorted(side, key=lambda n: (not crowd.drawn[n], height[n], n)) for side in (left, right))
    for _ in range(_SWEEPS if few else 1):
        right = _by_mean_height(right, partners, _heights(left))
        left = _by_mean_height(left, partners, _heights(right))
    columns = max(1, -(-max(len(left), len(right)) // TALLEST))
    apart = max(4.0, 0.8 * min(TALLEST, max(len(left), len(right)))) * ROW / 2
    places = {
        crowd.ids[person]: (direction * (apart + rank % columns * ROW), rank // columns * ROW)
        for direction, column in ((-1, left), (1, right))
        for rank, person in enumerate(column)
    }
    middle = apart + (columns - 1) * ROW / 2
    heads = tuple(Head("side", key, x, -ROW) for key, x, side in (("KP", -middle, left), ("CN", middle, right)) if side)
    return Layout(places, heads)


def _first(crowd: Crowd, person: int) -> int:
    """The day of the first contact; last for whoever has none."""
    return (crowd.first[person] or date.max).toordinal()


def _partners(crowd: Crowd) -> dict[int, list[int]]:
    """Whom each person met on the other side, among those who are drawn; for the others among all."""
    shared = (crowd.weights @ crowd.weights.T).tocsr()
    found = {}
    for n in range(len(crowd.ids)):
        met = shared.indices[shared.indptr[n] : shared.indptr[n + 1]]
        others = [int(m) for m in met if crowd.sides[m] != crowd.sides[n]]
        found[n] = sorted(m for m in others if crowd.drawn[m]) or sorted(others)
    return found


def _heights(column: Sequence[int]) -> dict[int, float]:
    middle = (len(column) - 1) / 2
    return {person: number - middle for number, person in enumerate(column)}


def _by_mean_height(
    column: Iterable[int], partners: Mapping[int, Sequence[int]], heights: Mapping[int, float]
) -> list[int]:
    own = _heights(list(column))
    return sorted(own, key=lambda n: fmean([heights[m] for m in partners[n] if m in heights] or [own[n]]))
