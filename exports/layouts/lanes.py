"""People by channel, in bands from above to below; and by the year of their first contact, from left to right."""

from __future__ import annotations

from datetime import date
from math import ceil, sqrt

import numpy as np

from exports.layouts.apart import apart
from exports.layouts.crowd import ROW, Crowd, Head, Layout
from exports.layouts.near import evenly, near
from exports.standing import CHANNELS
from graph.claims import SIDES, Country

_PUSHES = 25
_UNDATED = "undated"  # sorts after every year


def by_channel(crowd: Crowd) -> Layout:
    """A band for each channel, the DPRK in its left half and China in its right; in each those who met stand near."""
    found = near(crowd)
    largest = max((_members(crowd, channel, side).size for channel in CHANNELS for side in Country), default=0)
    wide = max(4.0, ceil(1.6 * sqrt(largest))) * ROW
    places: dict[str, tuple[float, float]] = {}
    heads: list[Head] = [Head("side", "KP", wide / 2, -1.2 * ROW), Head("side", "CN", wide * 1.5 + 2 * ROW, -1.2 * ROW)]
    top = 0.0
    for channel in CHANNELS:
        halves = [_members(crowd, channel, side) for side in SIDES]
        if not any(half.size for half in halves):
            continue
        high = max(1.0, ceil(1.6 * max(half.size for half in halves) * ROW / wide)) * ROW
        for left, half in zip((0.0, wide + 2 * ROW), halves, strict=True):
            box = np.column_stack([evenly(found[half, 0]) * wide + left, evenly(found[half, 1]) * high + top])
            places.update(_named(crowd, half, apart(box, _PUSHES, 0.9 * crowd.reach()[half])))
        heads.append(Head("channel", channel, -ROW, top + high / 2))
        top += high + 1.5 * ROW
    return Layout(places, tuple(heads))


def by_year(crowd: Crowd) -> Layout:
    """A column for each year of first contacts, the DPRK above and China below, in the order of their first days.

    A year is as wide as it needs to be; whoever has no dated contact stands at the right.
    """
    years = sorted({_year(day) for day in crowd.first})
    places: dict[str, tuple[float, float]] = {}
    heads = []
    left = 0.0
    for year in years:
        halves = [[n for n in crowd.rows(side) if _year(crowd.first[n]) == year] for side in SIDES]
        across = max(1, ceil(sqrt(max(map(len, halves)) / 2)))
        for half, direction in zip(halves, (-1.0, 1.0), strict=True):
            for rank, n in enumerate(sorted(half, key=lambda n: (crowd.first[n] or date.max, crowd.ids[n]))):
                level, column = divmod(rank, across)
                places[crowd.ids[n]] = (left + column * ROW, direction * (level + 1) * ROW)
        heads.append(Head("year", year, left + (across - 1) * ROW / 2, 0.0))
        left += (across + 0.7) * ROW
    return Layout(places, tuple(heads))


def _year(day: date | None) -> str:
    return str(day.year) if day else _UNDATED


def _members(crowd: Crowd, channel: str, side: Country) -> np.ndarray:
    return np.array([n for n in crowd.rows(side) if crowd.channels[n] == channel], dtype=int)


def _named(crowd: Crowd, rows: np.ndarray, points: np.ndarray) -> dict[str, tuple[float, float]]:
    return {crowd.ids[n]: (float(x), float(y)) for n, (x, y) in zip(rows, points, strict=True)}
