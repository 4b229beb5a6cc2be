"""People by channel, in bands from above to below; and by the year of their first contact, from left to right."""

from __future__ import annotations

from datetime import date
from math import ceil, sqrt

import numpy as np

from exports.layouts.apart import apart
from exports.layouts.crowd import ROW, Crowd, Head, Layout
from exports.layouts.near import evenly, near
from exports.standing import CHANNELS
from graph.claims import Country

_PUSHES = 25
_YEAR = 4 * ROW
_UNDATED = "undated"


def by_channel(crowd: Crowd) -> Layout:
    """A band for each channel, the DPRK in its left half and China in its right; in each those who met stand near."""
    found = near(crowd)
    largest = max((_members(crowd, channel, side).size for channel in CHANNELS for side in Country), default=0)
    wide = max(4.0, ceil(1.6 * sqrt(largest))) * ROW
    places: dict[str, tuple[float, float]] = {}
    heads: list[Head] = [Head("side", "KP", wide / 2, -1.2 * ROW), Head("side", "CN", wide * 1.5 + 2 * ROW, -1.2 * ROW)]
    top = 0.0
    for channel in CHANNELS:
        halves = [_members(crowd, channel, side) for side in (Country.KP, Country.CN)]
        if not any(half.size for half in halves):
            continue
        high = max(1.0, ceil(1.6 * max(half.size for half in halves) * ROW / wide)) * ROW
        for left, half in zip((0.0, wide + 2 * ROW), halves, strict=True):
            box = np.column_stack([evenly(found[half, 0]) * wide + left, evenly(found[half, 1]) * high + top])
            places.update(_named(crowd, half, apart(box, _PUSHES, 0.9 * ROW)))
        heads.append(Head("channel", channel, -ROW, top + high / 2))
        top += high + 1.5 * ROW
    return Layout(places, tuple(heads))


def by_year(crowd: Crowd) -> Layout:
    """From left to right by the day of the first contact, the DPRK above and China below; the undated at the right."""
    days = [day for day in crowd.first if day]
    start = date(min(days).year, 1, 1) if days else date(2000, 1, 1)
    years = list(range(start.year, max(days).year + 1)) if days else []
    xs = np.array([_across(day, start, len(years)) for day in crowd.first], dtype=float).reshape(-1)
    places: dict[str, tuple[float, float]] = {}
    for side, direction in ((Country.KP, -1.0), (Country.CN, 1.0)):
        rows = np.array(crowd.rows(side), dtype=int)
        places.update(_named(crowd, rows, _stacked(xs[rows], direction)))
    heads = [Head("year", str(year), (number + 0.5) * _YEAR, 0.0) for number, year in enumerate(years)]
    if None in crowd.first and crowd.ids:
        heads.append(Head("year", _UNDATED, (len(years) + 0.5) * _YEAR, 0.0))
    return Layout(places, tuple(heads))


def _members(crowd: Crowd, channel: str, side: Country) -> np.ndarray:
    return np.array([n for n in crowd.rows(side) if crowd.channels[n] == channel], dtype=int)


def _across(day: date | None, start: date, years: int) -> float:
    return ((day - start).days / 365.25 if day else years + 0.5) * _YEAR


def _stacked(xs: np.ndarray, direction: float) -> np.ndarray:
    """Each at their day, as near to the axis as those who came before them leave room."""
    placed = np.zeros((len(xs), 2))
    last: list[float] = []
    for n in np.argsort(xs, kind="stable"):
        level = next((level for level, x in enumerate(last) if xs[n] - x >= ROW), len(last))
        last[level : level + 1] = [float(xs[n])]
        placed[n] = (xs[n], direction * (level + 1) * ROW)
    return placed


def _named(crowd: Crowd, rows: np.ndarray, points: np.ndarray) -> dict[str, tuple[float, float]]:
    return {crowd.ids[n]: (float(x), float(y)) for n, (x, y) in zip(rows, points, strict=True)}
