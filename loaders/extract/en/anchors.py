"""What English articles show of their year: Juche years, anniversaries, weekdays of dates, the one year they name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from functools import cache

from graph.dates import calendar_day
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.en.dates import times
from loaders.extract.en.jubilees import YEAR, anniversaries
from loaders.extract.marks import Timex
from loaders.extract.opening import Opening
from loaders.extract.tenures import Tenures, fitting
from loaders.extract.years import latest

_JUCHE = re.compile(r"\bjuche?\s+(\d{2,3})\b")
_WEEKDAY = 12  # characters around a date to its weekday
_NEAR = 90  # characters before a weekday in which its sentence may speak of what is to come
_WEEK = 7
_EARLIEST, _YEARS, _NEXT = 1990, 60, 6  # years in which weekdays are looked for, and in which one follows at the latest
_LEAD = 500  # characters behind a date line in which a report says on what weekday it was
_TENURES = 2  # offices that show the year of a text that names none


def year_of(folded: str, dateline: Timex | None, known: Tenures = ()) -> tuple[int | None, str]:
    """The year that a text without a date shows, and how (`juche`, `anniversary`, `weekday`, `year named`).

    `dateline` is the day of its date line, if it has one; in the year that a weekday shows, those whom the text names
    hold the offices `known` of them. (None, "") when the text shows no year.
    """
    juche = _JUCHE.search(folded)
    if juche:
        return 1911 + int(juche.group(1)), "juche"
    for year, _ in anniversaries(folded):
        return year, "anniversary"
    return (
        _compared_year(folded)
        or _weekday_year(folded, known)
        or _reported_year(folded, dateline, known)
        or _told_year(folded, dateline, known)
        or _sole_year(folded, known)
    )


def occasion_of(folded: str, year: int | None) -> date | None:
    """The day in a year of the anniversary that the text speaks of, None where it speaks of none with a known day."""
    for found, day in anniversaries(folded):
        if found == year and day:
            return date.fromisoformat(f"{year:04}-{day}")
    return None


def day_shown(text: str, opening: Opening, analyses: Sequence[Analysis]) -> date | None:
    """The one full date of a text without a date line on which its people were active: weekdays are nearest to it.

    Its weekday stands beside it, or in a sentence that names one of whom the date's sentence names.
    """
    dated: dict[tuple[int, int, int], tuple[bool, set[int]]] = {}
    weekdays: dict[int, set[int]] = {}
    for analysis in analyses:
        start, end = analysis.sentence.start, analysis.sentence.end
        if is_of_the_page(opening.folded, start, end):
            continue
        people = {unit.person for unit in analysis.units if unit.is_a("local")}
        for time in times(text, opening.folded, start, end):
            if time.kind == "date" and time.year and time.month and time.day:
                dated[time.year, time.month, time.day] = (_beside_weekday(opening.folded, time), people)
            elif time.kind == "weekday" and time.weekday is not None:
                weekdays.setdefault(time.weekday, set()).update(people)
    if len(dated) != 1:
        return None
    (shown, (sure, people)), *_ = dated.items()
    day = calendar_day(*shown)
    return day if day and people and (sure or people & weekdays.get(day.weekday(), set())) else None


def _beside_weekday(folded: str, day: Timex) -> bool:
    """Whether a date is given with its weekday ("Thursday, June 20, 2019")."""
    near = folded[max(0, day.start - _WEEKDAY) : day.end + _WEEKDAY]
    return any(word in near.replace(",", " ").replace("(", " ").split() for word in load("en", "dates")["weekdays"])


_COMPARED = re.compile(
    r"\b(?P<which>last|this) year(?:'s)?\b[^\n;]{0,90}?\b(?:from|than(?: in)?|against|compared (?:with|to))"
    r"(?: [^\s,;]+){0,3}? (?P<year>(?:19|20)\d\d)\b"
)


def _compared_year(folded: str) -> tuple[int, str] | None:
    """The year of which a text compares this one or the last with the one before ("fell last year from 2013")."""
    for match in _COMPARED.finditer(folded):
        return int(match["year"]) + (1 if match["which"] == "this" else 2), "year named"
    return None


@cache
def _weekday_date() -> re.Pattern[str]:
    data = load("en", "dates")
    weekday, month = "|".join(data["weekdays"]), "|".join(sorted(data["months"], key=len, reverse=True))
    american = rf"(?P<m{{0}}>{month})\.? (?P<d{{0}}>\d{{{{1,2}}}})"
    british = rf"(?P<e{{0}}>\d{{{{1,2}}}}) (?P<n{{0}}>{month})\.?"
    day = rf"(?:{american}|{british})(?!,? \d{{{{4}}}})"
    return re.compile(
        rf"\b(?:(?P<w1>{weekday}),? \(?(?:the )?{day.format(1)}|{day.format(2)},? \(?(?P<w2>{weekday}))\b"
    )


def _weekday_year(folded: str, known: Tenures) -> tuple[int, str] | None:
    """The year in which a date falls on the weekday given with it."""
    match = _weekday_date().search(folded)
    if not match:
        return None
    data, found = load("en", "dates"), {key: value for key, value in match.groupdict().items() if value}
    month = next(int(data["months"][value]) for key, value in found.items() if key[0] in "mn")
    day = next(int(value) for key, value in found.items() if key[0] in "de")
    weekday = next(int(data["weekdays"][value]) for key, value in found.items() if key[0] == "w")
    return _year_with(folded, (month, day), weekday, known)


@cache
def _report() -> re.Pattern[str]:
    data = load("en", "dates")
    verbs, weekday = "|".join(data["reporting"]), "|".join(data["weekdays"])
    return re.compile(rf"\b(?:{verbs})\s+(?:\w+\s+){{0,2}}?(?:on\s+)?({weekday})\b")


def _reported_year(folded: str, dateline: Timex | None, known: Tenures) -> tuple[int, str] | None:
    """The year in which the day of the date line is the weekday of the report ("the network said Thursday")."""
    if not dateline or not dateline.month or not dateline.day:
        return None
    match = _report().search(folded, dateline.end, dateline.end + _LEAD)
    weekday = int(load("en", "dates")["weekdays"][match.group(1)]) if match else None
    return None if weekday is None else _year_with(folded, (dateline.month, dateline.day), weekday, known)


def _told_year(folded: str, dateline: Timex | None, known: Tenures) -> tuple[int, str] | None:
    """The year in which the day of the date line is the weekday that the report begins with, or the one after it."""
    if not dateline or not dateline.month or not dateline.day:
        return None
    weekdays = load("en", "dates")["weekdays"]
    found = [match for match in _told().finditer(folded, dateline.end) if not _to_come(folded, match.start())]
    told = [int(weekdays[match.group(1)]) for match in found]
    if not told or found[0].start() > dateline.end + _LEAD:
        return None
    later = (told[0] + 1) % _WEEK
    days = (later,) if later in told else (told[0], later)
    years = (_year_with(folded, (dateline.month, dateline.day), day, known) for day in days)
    return next(filter(None, years), None)


@cache
def _told() -> re.Pattern[str]:
    """Weekdays of what was: those still to come stand behind such words as "next" and "until"."""
    other = ("last", "next", "coming", *load("en", "dates")["until"])
    return re.compile(
        "".join(rf"(?<!\b{word} )" for word in other) + rf"\b({'|'.join(load('en', 'dates')['weekdays'])})\b"
    )


def _to_come(folded: str, at: int) -> bool:
    """Whether a sentence has spoken of what is to come before the weekday at an offset."""
    before = folded[max(0, at - _NEAR) : at].rpartition(". ")[2].split()
    return not words("en", "dates", "to_come").isdisjoint(before)


def _year_with(folded: str, day: tuple[int, int], weekday: int, known: Tenures) -> tuple[int, str] | None:
    """The year in which a day (month, day) falls on a weekday, from the latest that the text names on.

    It is the one that fits most of the offices `known`, each held by whom the text gives it; the first of several only
    in a text that names a year.
    """
    named = [int(match.group()) for match in YEAR.finditer(folded)]
    if not named and len(known) < _TENURES:
        return None
    first = max(named, default=_EARLIEST)
    dates = (calendar_day(year, *day) for year in range(first, first + _YEARS))
    days = [each for each in dates if each and each.weekday() == weekday]
    most = max((fitting(known, each) for each in days), default=0)
    years = [each.year for each in days if fitting(known, each) == most]
    if named and len(years) == len(days):
        years = [year for year in years if year < first + _NEXT]
    if not named:
        years = [year for year in years if year <= latest()] or years[:1]  # the offices of today have no end yet
    if not years or (not named and (len(years) > 1 or most < len(known))):
        return None
    return years[0], "weekday"


@cache
def _past() -> re.Pattern[str]:
    months = "|".join(load("en", "dates")["months"])
    before = "in|since|of|from|by|during|until|late|early|mid|decl:"  # a cable's day of declassification is to come
    return re.compile(rf"\b(?:{before}|{months})\.?\s+(?:\d\d?/\d\d?/)?((?:19[4-9]|20[0-4])\d)\b")


@cache
def _of_the_page() -> re.Pattern[str]:
    """Words of a line whose dates are those of the page or of an old picture."""
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in load("en", "dates")["of_the_page"]))


def is_of_the_page(folded: str, start: int, end: int) -> bool:
    """Whether a part of a text is dated by the page, or shows an old picture."""
    return bool(_of_the_page().search(folded, start, end))


def _sole_year(folded: str, known: Tenures) -> tuple[int | None, str]:
    """The one year that a text names, unless only as a time past ("in 2020", "since 2011").

    A copyright line or a picture of the archive shows no year of what is told, nor does one in which nobody whom the
    text names held an office that it gives ("relations were established on October 6, 1949").
    """
    folded = "\n".join(line for line in folded.split("\n") if not _of_the_page().search(line))
    named = [match.group() for match in YEAR.finditer(folded)]
    past = len(_past().findall(folded))
    if len(set(named)) != 1 or past >= len(named):
        return None, ""
    year = int(named[0])
    then = not known or any(fitting(known, date(year, month, 1)) for month in range(1, 13))
    return (year, "year named") if then else (None, "")
