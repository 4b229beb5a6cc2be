"""What English articles show of their year: Juche years, anniversaries, weekdays of dates, the one year they name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache

from loaders.extract.data import load
from loaders.extract.marks import Timex

_JUCHE = re.compile(r"\bjuche?\s+(\d{2,3})\b")
_ORDINAL = re.compile(
    r"\b(\d{1,3})(?:st|nd|rd|th)\s+(?:founding\s+|birth\s+)?(?:anniversary|birthday)\b|\b(\d{2,3})\s+years\s+(?:of|since)\b"
)
_YEAR = re.compile(r"\b(?:19[4-9]\d|20[0-4]\d)\b")
_NEAR = 90
_LEAD = 300  # characters behind a date line in which a report says on what weekday it was


@cache
def _events() -> list[tuple[int, str, tuple[str, ...]]]:
    entries = load("en", "dates")["anniversaries"]
    return [(int(e["since"]), e.get("day", ""), tuple(w.lower() for w in e["words"])) for e in entries]


def year_of(folded: str, dateline: Timex | None) -> tuple[int | None, str]:
    """The year that a text without a date shows, and how (`juche`, `anniversary`, `weekday`, `year named`).

    `dateline` is the day of its date line, if it has one. (None, "") when the text shows no year.
    """
    juche = _JUCHE.search(folded)
    if juche:
        return 1911 + int(juche.group(1)), "juche"
    for year, _ in _anniversaries(folded):
        return year, "anniversary"
    return (
        _weekday_year(folded) or _reported_year(folded, dateline) or _lead_year(folded, dateline) or _sole_year(folded)
    )


def occasion_of(folded: str, year: int | None) -> date | None:
    """The day in a year of the anniversary that the text speaks of, None where it speaks of none with a known day."""
    for found, day in _anniversaries(folded):
        if found == year and day:
            return date.fromisoformat(f"{year:04}-{day}")
    return None


def _anniversaries(folded: str) -> Iterator[tuple[int, str]]:
    """The years and days (`10-10`, "" where unknown) of the anniversaries that a text names."""
    for match in _ORDINAL.finditer(folded):
        near = folded[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        for since, day, words in _events():
            if any(word in near for word in words):
                yield since + int(match.group(1) or match.group(2)), day


@cache
def _weekday_date() -> re.Pattern[str]:
    data = load("en", "dates")
    weekday, month = "|".join(data["weekdays"]), "|".join(sorted(data["months"], key=len, reverse=True))
    american = rf"(?P<m{{0}}>{month})\.? (?P<d{{0}}>\d{{{{1,2}}}})"
    british = rf"(?P<e{{0}}>\d{{{{1,2}}}}) (?P<n{{0}}>{month})\.?"
    day = rf"(?:{american}|{british})(?!,? \d{{{{4}}}})"
    return re.compile(rf"\b(?:(?P<w1>{weekday}),? (?:the )?{day.format(1)}|{day.format(2)},? \(?(?P<w2>{weekday}))\b")


def _weekday_year(folded: str) -> tuple[int, str] | None:
    """The year in which a date falls on the weekday given with it."""
    match = _weekday_date().search(folded)
    if not match:
        return None
    data, found = load("en", "dates"), {key: value for key, value in match.groupdict().items() if value}
    month = next(int(data["months"][value]) for key, value in found.items() if key[0] in "mn")
    day = next(int(value) for key, value in found.items() if key[0] in "de")
    weekday = next(int(data["weekdays"][value]) for key, value in found.items() if key[0] == "w")
    return _year_with(folded, month, day, weekday)


@cache
def _report() -> re.Pattern[str]:
    data = load("en", "dates")
    verbs, weekday = "|".join(data["reporting"]), "|".join(data["weekdays"])
    return re.compile(rf"\b(?:{verbs})\s+(?:\w+\s+){{0,2}}?(?:on\s+)?({weekday})\b")


def _reported_year(folded: str, dateline: Timex | None) -> tuple[int, str] | None:
    """The year in which the day of the date line is the weekday of the report ("the network said Thursday")."""
    match = _report().search(folded) if dateline and dateline.month and dateline.day else None
    if not match or not dateline or not dateline.month or not dateline.day:
        return None
    return _year_with(folded, dateline.month, dateline.day, int(load("en", "dates")["weekdays"][match.group(1)]))


def _lead_year(folded: str, dateline: Timex | None) -> tuple[int, str] | None:
    """The year in which the day of the date line is the first weekday that the lead names ("on Wednesday met")."""
    if not dateline or not dateline.month or not dateline.day:
        return None
    weekdays = load("en", "dates")["weekdays"]
    lead = folded[dateline.end : dateline.end + _LEAD]
    match = re.search(r"(?<!last )(?<!next )\b(" + "|".join(weekdays) + r")\b", lead)
    return _year_with(folded, dateline.month, dateline.day, int(weekdays[match.group(1)])) if match else None


def _year_with(folded: str, month: int, day: int, weekday: int) -> tuple[int, str] | None:
    """The first year, from the latest that the text names on, in which a day falls on a weekday."""
    years = {int(match.group()) for match in _YEAR.finditer(folded)}
    for year in range(max(years), max(years) + 6) if years else ():
        try:
            if date(year, month, day).weekday() == weekday:
                return year, "weekday"
        except ValueError:
            continue
    return None


@cache
def _past() -> re.Pattern[str]:
    months = "|".join(load("en", "dates")["months"])
    return re.compile(rf"\b(?:in|since|of|from|by|during|until|late|early|mid|{months})\.?\s+((?:19[4-9]|20[0-4])\d)\b")


def _sole_year(folded: str) -> tuple[int | None, str]:
    """The one year that a text names, unless only as a time past ("in 2020", "since 2011")."""
    named = [match.group() for match in _YEAR.finditer(folded)]
    past = len(_past().findall(folded))
    return (int(named[0]), "year named") if len(set(named)) == 1 and past < len(named) else (None, "")
