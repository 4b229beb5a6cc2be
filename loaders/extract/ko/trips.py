"""What a Korean sentence says of a trip as a whole: that something was during it, on what day it ended."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.anchors import as_day, resolve
from loaders.extract.context import Context
from loaders.extract.ko.clauses import SUBJECTS, Sense
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import reports
from loaders.extract.marks import Event, Resolved, Zone

_LONGEST = 31  # days of a trip


def announced(context: Context) -> frozenset[int]:
    """Whose trips the article has told to be planned."""
    trips = (e for e in context.events if e.kind is ContactKind.VISIT and e.status is Status.PLANNED)
    return frozenset(person for trip in trips for person in trip.people)


def during_trip(sense: Sense, context: Context) -> None:
    """Turn from the day spoken of to the whole trip, of which a sentence names no day (방문 기간 X를 만났다)."""
    timed = any(t.day or t.kind != "date" for t in sense.analysis.times)
    if not timed and pattern("during_trip").search(sense.sentence):
        context.on_tour = True


def end_trip(sense: Sense, context: Context, before: int) -> None:
    """Give a trip told the day on which its travellers went home; the events from `before` on are of the sentence."""
    home = pattern("went_home").search(sense.sentence)
    if home is None or sense.analysis.sentence.zone is Zone.TITLE or pattern("final_future").search(sense.sentence):
        return
    day = _day_of_return(sense, sense.analysis.sentence.start + home.start(), context)
    trip = _trip_ended(sense, context, before) if day else None
    if trip is None or day is None:
        return
    last = as_day(day.when.start)
    first = as_day(trip.dated.when.start) if trip.dated else None
    if trip.dated is None:
        trip.dated = day
    elif first and last and _fits(first, last) and not (trip.dated.when.end and trip.sentence < before):
        trip.dated = replace(trip.dated, when=When(trip.dated.when.start, day.when.start))


def _fits(first: date, last: date) -> bool:
    return 0 < (last - first).days <= _LONGEST


def _day_of_return(sense: Sense, home: int, context: Context) -> Resolved | None:
    """The last day that stands before the words for going home."""
    end = sense.analysis.sentence.end
    for timex in reversed(sense.analysis.times):
        if timex.start < home and not reports(sense.text, timex, home, end):
            if timex.end_day:
                return None
            found = context.resolved.get(timex) or resolve(timex, "", context.anchor)
            return found if found and found.when.is_day else None
    return None


def _trip_ended(sense: Sense, context: Context, before: int) -> Event | None:
    """The trip that a return ends: one that the sentence tells, else the last told of the side that goes home."""
    trips = [e for e in context.events if e.kind is ContactKind.VISIT and e.status is Status.OCCURRED]
    told = [e for e in trips if any(e is new for new in context.events[before:])]
    if told:
        return told[-1]
    acting = [r.actor for r in sense.roles if r.role in SUBJECTS] or ([sense.subject] if sense.subject else [])
    who = {actor.country for actor in acting}
    return next((e for e in reversed(trips) if {side for side, _ in e.people.values()} & who), None)
