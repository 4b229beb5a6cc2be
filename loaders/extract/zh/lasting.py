"""How long a Chinese article says a journey lasts: till when (停留至21日), or from when till when (18日至22日)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.dating import ahead_of, understood
from loaders.extract.marks import Event, Timex, Unit
from loaders.extract.zh.days import STAY
from loaders.extract.zh.journeys import news
from loaders.extract.zh.vocabulary import journey_of

_THIS, _LASTS = tuple(words("zh", "grammar", "this_journey")), words("zh", "grammar", "lasts")
_BEGINS, _ENDS = tuple(words("zh", "dates", "begins")), tuple(words("zh", "grammar", "ends_trip"))
_COMMAS, _LONGEST = words("zh", "grammar", "commas"), 4  # units of a word for the journey being told
_OPEN = ("hypothetical", "negated", "denied", "unmade", "another", "once")
_REAL = (Status.OCCURRED, Status.PLANNED)
_RULE = "lasting.visit"


def lasting(text: str, analysis: Analysis, context: Context, guest: int | None) -> None:
    """Give the journey that a sentence is on the days that it lasts; it is entered if the text has not told of it.

    `guest`: who has come, where the sentence names nobody.
    """
    until = next((timex for timex in analysis.times if timex.until), None)
    whole = next((t for t in _stretches(analysis) if t.kind == "date" and t.day and t.end_day), None)
    if (until is None and whole is None) or any(map(analysis.cued, _OPEN)):
        return
    at = next((k for k, unit in enumerate(analysis.units) if _is_journey(analysis.units, k)), None)
    if until is not None:
        person = _traveller(analysis, len(analysis.units) if at is None else at, guest)
        _prolong(_told(context, person), _day(text, until, context))
    elif whole is not None and at is not None and _lasts(analysis, at, whole):
        _span(text, context, analysis, _traveller(analysis, at, guest), whole)


def _stretches(analysis: Analysis) -> Iterator[Timex]:
    """The times of a sentence; of two days on which something began and ended, one (自14日开始,16日结束)."""
    times = analysis.times
    yield from (timex for timex in times if not timex.since)
    for first, last in pairwise(times):
        begins = _said(analysis.behind(first.end)[:2]).startswith(_BEGINS)
        if begins and _said(analysis.behind(last.end)[:2]).startswith(_ENDS) and first.day and last.day:
            yield replace(first, end=last.end, end_month=last.month, end_day=last.day, since=False)


def _lasts(analysis: Analysis, at: int, whole: Timex) -> bool:
    """Whether a stretch of days is that of the journey at a unit: how long it lasts, or when it began and ended."""
    return whole not in analysis.times or any(word in _said(analysis.units[at:]) for word in _LASTS)


def _is_journey(units: list[Unit], k: int) -> bool:
    """Whether a word for a journey, or for the one being told, begins at a unit (访问, 此访, 此次访问)."""
    return journey_of(units[k]) is not None or _said(units[k : k + _LONGEST]).startswith(_THIS)


def _said(units: list[Unit]) -> str:
    return "".join(unit.low for unit in units)


def _traveller(analysis: Analysis, at: int, guest: int | None) -> int | None:
    """Who is on a journey: whoever is named before its word in its part of the sentence, else the guest."""
    part = [*takewhile(lambda u: u.low not in _COMMAS and not u.is_a("saying"), reversed(analysis.units[:at]))]
    low = part[-1].start if part else analysis.sentence.end
    high = part[0].end if part else 0
    named = [a for a in analysis.actors if a.people and not a.masked and low <= a.start < high]
    return named[-1].people[0] if named else guest


def _told(context: Context, person: int | None) -> Event | None:
    """The journey of somebody, or the last one, that the article tells as its news."""
    visits = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and e.people and e.status in _REAL)
    visits = (e for e in visits if not (e.background or context.is_long_ago(e.dated)))
    return next((e for e in visits if (person is None or person in e.people) and e.dated), None)


def _prolong(trip: Event | None, last: date | None) -> None:
    """Let a journey dated by its first day last till another, not long after it."""
    if last is None or trip is None or trip.dated is None or trip.leaves:
        return
    when = trip.dated.when
    if when.is_day and not when.end and when.first < last <= when.first + STAY:
        trip.dated = replace(trip.dated, when=When(when.start, last.isoformat()))


def _day(text: str, timex: Timex, context: Context) -> date | None:
    """The day until which somebody stays: the next one of its number behind the day being told."""
    told = understood(ahead_of(replace(timex, since=False)), context, text[timex.start : timex.end])
    return told.when.first if told and told.when.is_day else None


def _span(text: str, context: Context, analysis: Analysis, person: int | None, timex: Timex) -> None:
    """Date a journey by its first and last day; enter it where it has not been told."""
    days = understood(timex, context, text[timex.start : timex.end])
    if days is None or days.when.end is None:
        return
    trip = _told(context, person)
    if trip is not None and trip.dated is not None:
        trip.dated = days if trip.dated.when.intersects(days.when) else trip.dated
        return
    side = context.side(person) if person is not None else None
    if person is not None and side in SIDES:
        context.events.append(news(analysis, _RULE, person, side, days))
