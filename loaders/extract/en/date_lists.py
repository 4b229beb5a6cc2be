"""English lists of months or years that share what stands behind the last: "in March, May and June of last year"."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from loaders.extract.data import load
from loaders.extract.marks import Timex

_ENDS = 2  # months of "between March and June"
_TOWARD = {"last": -1, "this": 0, "next": 1}
_LIST = r"(?:,\s+{0})*,?\s+and\s+(?:again\s+)?(?:in\s+)?{0}"


@cache
def _months() -> re.Pattern[str]:
    month = r"(?:" + "|".join(sorted(load("en", "dates")["months"], key=len, reverse=True)) + r")\b\.?"
    tail = r"(?:\s+(?:of\s+)?(?P<toward>last|this|next)\s+year\b|(?:,|\s+of)?\s+(?P<year>(?:19|20)\d\d)\b)?"
    before = r"(?P<before>in|since|between|of|during|late|early)"
    return re.compile(rf"\b{before}\s+(?P<list>{month}(?!\s+\d){_LIST.format(month)})(?!\s+\d\d?\b){tail}")


@cache
def _years() -> re.Pattern[str]:
    year = r"(?:19|20)\d\d"
    return re.compile(rf"\bin\s+(?P<list>{year}{_LIST.format(year)})\b(?!-)")


def date_lists(text: str, folded: str, start: int, end: int) -> list[Timex]:
    """The months and years of each list between two offsets, in order; months have a capital ("May", not "may")."""
    out: list[Timex] = []
    for match in _months().finditer(folded, start, end):
        found = [*_month().finditer(folded, *match.span("list"))]
        if all(text[m.start()].isupper() for m in found):
            dated = [_dated(m, match) for m in found]
            out += [_range(*dated)] if match["before"] == "between" and len(dated) == _ENDS else dated
    for match in _years().finditer(folded, start, end):
        years = re.finditer(r"\d{4}", match["list"])
        a = match.start("list")
        out += [Timex(a + m.start(), a + m.end(), "date", int(m.group())) for m in years]
    return sorted(out, key=lambda timex: timex.start)


def _range(first: Timex, last: Timex) -> Timex:
    """The time from one month to another ("went there three times between March and June")."""
    return replace(first, end=last.end, end_month=last.month, end_year=last.year)


@cache
def _month() -> re.Pattern[str]:
    return re.compile(r"\b(?:" + "|".join(sorted(load("en", "dates")["months"], key=len, reverse=True)) + r")\b")


def _dated(month: re.Match[str], of: re.Match[str]) -> Timex:
    number, year, toward = int(load("en", "dates")["months"][month.group()]), of["year"], of["toward"]
    timex = Timex(month.start(), month.end(), "date", int(year) if year else None, number)
    if toward is None:
        return timex
    return Timex(timex.start, timex.end, "date", None, number, unit="year", offset=_TOWARD[toward])
