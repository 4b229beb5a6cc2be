"""Spells of days by which the bands of fingerprints are kept: who looks for near ones, and who adds some, needs a few
spells of twenty years, a small part of an index that holds dozens of bands of every article.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

DAYS = 128
"""Days of a spell: more than the window in which near ones are looked for."""
LONGEST = 31
"""Days by which the last day of a publication is after the first at most, to be kept under the spell of the last."""
WIDE = -1
"""The spell of publications whose date may mean more days, or is unknown."""
OF_PRINT = f"""CASE WHEN julianday(prints.last_day) - julianday(prints.first_day) > {LONGEST} THEN {WIDE}
    ELSE bands.last_day / {DAYS} END"""
"""The same as `period`, in SQL."""


def period(first: date, last: date) -> int:
    """The spell of a publication."""
    return WIDE if (last - first).days > LONGEST else last.toordinal() // DAYS


def within(periods: Iterable[int], since: date, until: date) -> list[int]:
    """Those of some spells that can hold what was published within these days."""
    first, last = since.toordinal() // DAYS, (until.toordinal() + LONGEST) // DAYS
    return [each for each in periods if each == WIDE or first <= each <= last]
