"""When those who are welcomed or seen off arrived and left, by the journeys of theirs that the article tells."""

from __future__ import annotations

from datetime import date

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.anchors import MONTH, as_day
from loaders.extract.context import Context
from loaders.extract.marks import Event
from loaders.extract.places import country_of

_NEAR = 3  # sentences from a return to the welcome at home


def arrival(event: Event, context: Context) -> str | None:
    """When those who are welcomed arrived: the visit of theirs last told, else the day last named."""
    visits = [e for e in context.events if e.kind is ContactKind.VISIT and e.people.keys() & event.people.keys()]
    last = visits[-1] if visits else None
    if last is not None and (back := _back(last, event, context)) is not None:
        return back.isoformat()
    if last is not None and last.dated and last.leaves and last.dated.when.is_day:
        there, here = (country_of(e.place, context) for e in (last, event))
        home = there is not here if here else _is_near(last, context) and not event.before
        return last.dated.when.start if home else None  # where they return to, else on another day
    if last is not None and last.dated and (last.leaves or last.ended) and _is_near(last, context):
        return last.dated.when.last.isoformat() if last.dated.when.by_days else None
    if len(visits) > 1 and visits[-1].dated is None and visits[-1].sentence == event.sentence:
        begun = (e.dated.when for e in reversed(visits[:-1]) if e.dated and not (e.leaves and e.dated.when.is_day))
        days = (when.start for when in begun if when.end or when.is_day)
        return next(days, None)  # "When Kim first arrived, Dai was there to greet him"
    if visits:
        when = visits[-1].dated.when if visits[-1].dated else None
        if when is None or not when.end:
            return when.start if when else None
        arrived = any(
            e.dated and e.dated.when == When(when.start) for e in visits
        )  # "arrived on Sunday for three days"
        arrived = arrived or (context.anchor.spoken == as_day(when.start) is not None)  # "began a stay of three days"
        return when.start if arrived else when.start[:MONTH]  # they may be welcomed on the way
    return context.anchor.latest.isoformat() if context.anchor.latest else None


def _back(last: Event, event: Event, context: Context) -> date | None:
    """The day on which those are welcomed at home who had been abroad, as told ("They had been there since May 14")."""
    there, here = country_of(last.place, context), country_of(event.place or context.dateline, context)
    spoken = context.anchor.spoken
    away = last.before and last.dated is not None and not event.before and None not in (there, here)
    return spoken if away and there is not here and last.dated and spoken and last.dated.when.last < spoken else None


def _is_near(event: Event, context: Context) -> bool:
    """Whether an event is told in one of the last sentences."""
    return all(event.sentence >= told.start for told in context.sentences[-_NEAR:][:1])


def departure(event: Event, context: Context) -> str | None:
    """The day on which those who are seen off left, where a visit of theirs tells it."""
    for earlier in reversed(context.events):
        if earlier.kind is ContactKind.VISIT and earlier.people.keys() & event.people.keys():
            when = earlier.dated.when if earlier.dated else None
            if when and (when.end or (earlier.leaves and when.is_day)):
                return when.last.isoformat()
    return None


def first_day(context: Context, sentence: int) -> date | None:
    """The first day of the journey that the article is telling of as a whole, None where it tells of none.

    What it tells behind that, from a `sentence` on, begins there: "from 3 to 5. They opened talks the same afternoon".
    """
    told = (e for e in reversed(context.events) if e.kind is ContactKind.VISIT and e.people and not e.background)
    trips = (e for e in told if e.status is Status.OCCURRED and e.sentence < sentence)
    dated = next((e.dated for e in trips if e.dated is not None), None)
    return as_day(dated.when.start) if dated is not None and dated.when.end and context.on_tour else None
