"""What an article leaves open about an event that it also tells as done speaks of that event, not of another one."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.context import Context
from loaders.extract.marks import Event

_SHIFT = "shift"  # the kind of a time that is told from today
_OPEN = frozenset({Status.PLANNED, Status.HYPOTHETICAL})


def without_retold(events: list[Event], context: Context) -> list[Event]:
    """The events without those that ask or guess about one of the others.

    "He would not say what Ri's trip was for", beside "Ri arrived on Tuesday", is no second trip: an event without a
    time of its own, of people of whom the article tells one of its kind as its news. "To come again" is another.
    """
    done = [event for event in events if _is_news(event, context)]
    kept = [event for event in events if not (_is_open(event) and any(_holds(known, event) for known in done))]
    return [event for event in kept if not (_is_open(event) and any(_plans(known, event) for known in kept))]


def _is_news(event: Event, context: Context) -> bool:
    """Whether an event happened and is what the article tells, not what it recalls."""
    told = event.status is Status.OCCURRED and event.kind in (ContactKind.VISIT, ContactKind.MEETING)
    if not told or event.background or context.is_long_ago(event.dated):
        return False
    if event.dated is not None and event.dated.when.is_year:
        return False  # "took place early this year"
    return event.kind is ContactKind.VISIT or (event.dated is not None and event.sides == {*SIDES})


def _is_open(event: Event) -> bool:
    """Whether an event has not happened, as far as its words tell, and no time to happen in."""
    return event.status in _OPEN and event.dated is None and not (event.another or event.besides)


def _holds(known: Event, event: Event) -> bool:
    """Whether one event is of the kind and of the people of another."""
    if known.kind is not event.kind or known.form != event.form:
        return False
    if known.dated is None and event.vague_kind == _SHIFT:
        return False  # "is to come tomorrow", in a text that shows no day
    led = known.principals or known.people.keys()
    both = event.kind is ContactKind.VISIT or event.sides == known.sides
    return both and bool(event.people) and event.people.keys() <= known.people.keys() and event.principals <= led


def _plans(known: Event, event: Event) -> bool:
    """Whether one journey to come is another, which another sentence tells with its time or as less sure."""
    if (
        known.sentence == event.sentence
        or known.kind is not ContactKind.VISIT
        or known.status not in _OPEN
        or known.status is event.status
    ):
        return False
    return _holds(known, event) and (known.dated is not None or known.status is Status.HYPOTHETICAL)
