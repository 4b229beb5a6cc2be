"""Dates and numbers as a briefing says them: `21 March 2024`, `March 2024`, `21 to 23 March 2024`."""

from __future__ import annotations

from calendar import month_name
from collections.abc import Iterable

from graph.dates import When


def day(prefix: str) -> str:
    """An ISO prefix in words, as precise as it is."""
    year, month, number = (*prefix.split("-"), "", "")[:3]
    return " ".join(filter(None, (number.lstrip("0"), month_name[int(month)] if month else "", year)))


def when(date: When | None) -> str:
    """A date or a range in words."""
    if date is None:
        return "date unknown"
    if not date.end:
        return day(date.start)
    shared = 0  # how many of year and month the two have in common need not be said twice
    while date.start.split("-")[: shared + 1] == date.end.split("-")[: shared + 1]:
        shared += 1
    words = day(date.start).split()
    return f"{' '.join(words[: len(words) - shared] or words)} to {day(date.end)}"


def series(words: Iterable[str], last: str = "and") -> str:
    """Words as a sentence lists them: `a, b and c`."""
    *first, end = tuple(words) or ("",)
    return f"{', '.join(first)} {last} {end}" if first else end


def number(count: int, thing: str, things: str = "") -> str:
    """`1 contact`, `2 contacts`, `no contacts`."""
    return f"{count or 'no'} {thing if count == 1 else things or thing + 's'}"
