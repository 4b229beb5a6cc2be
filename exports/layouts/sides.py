"""The DPRK left, China right, ordered so that few lines cross."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from statistics import fmean

from exports.layouts.crowd import ROW, Crowd, Head, Layout
from exports.layouts.near import near
from graph.claims import Country

_KEPT = 0.02
TALLEST = 40
"""More people than this on one side stand in more than one column."""


def sides(crowd: Crowd) -> Layout:
    """A column for each side, or several side by side.

    People stand in the order of `near`, then each goes to the mean height of those whom they met (the barycentre of
    Sugiyama, Tagawa, Toda 1981), once: with more sweeps fewer lines cross, but one meeting can turn the order over.
    """
    partners = _partners(crowd)
    height = near(crowd, _KEPT)[:, 0]
    left, right = (sorted(crowd.rows(side), key=lambda n: (height[n], n)) for side in (Country.KP, Country.CN))
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


def _partners(crowd: Crowd) -> dict[int, list[int]]:
    """Whom each person met on the other side."""
    shared = (crowd.weights @ crowd.weights.T).tocsr()
    found = {}
    for n in range(len(crowd.ids)):
        others = shared.indices[shared.indptr[n] : shared.indptr[n + 1]]
        found[n] = sorted(int(m) for m in others if crowd.sides[m] != crowd.sides[n])
    return found


def _heights(column: Sequence[int]) -> dict[int, float]:
    middle = (len(column) - 1) / 2
    return {person: number - middle for number, person in enumerate(column)}


def _by_mean_height(
    column: Iterable[int], partners: Mapping[int, Sequence[int]], heights: Mapping[int, float]
) -> list[int]:
    own = _heights(list(column))
    return sorted(own, key=lambda n: fmean([heights[m] for m in partners[n] if m in heights] or [own[n]]))
