"""Who went to an event in the other country at which nobody of its side is named made a journey there."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Function, Status
from loaders.extract.context import Context
from loaders.extract.events import GREETED
from loaders.extract.marks import Event

_VISIT = "visit"
_NEAR = 10  # days between a journey and what one attended on it


def as_journeys(context: Context) -> None:
    """Tell what somebody attended abroad as his journey there, unless the article tells of that journey itself."""
    for event in [event for event in context.events if _is_abroad_alone(event, context)]:
        if event.place is None or any(_is_told_with(event, other) for other in context.events if other is not event):
            context.events.remove(event)
        else:
            event.kind, event.form = ContactKind.VISIT, _VISIT
            event.people = {person: (side, Function.TRAVELLER) for person, (side, _) in event.people.items()}


def join_journeys(suites: list[tuple[tuple[int, ...], tuple[int, ...]]], context: Context) -> None:
    """Enter those who travelled with somebody (a suite, its company) into a journey that is told only after them."""
    for people, company in suites:
        sides = {context.side(person) for person in people}
        visits = [e for e in context.events if e.kind is ContactKind.VISIT and e.status is not Status.HYPOTHETICAL]
        if not any({*people} <= e.people.keys() for e in visits):
            known = {*company, *people}
            theirs = [e for e in visits if known & e.people.keys() and e.sides == sides and not e.background]
            for visit in theirs[:1]:
                context.enter(visit, people, Function.TRAVELLER)


def _is_abroad_alone(event: Event, context: Context) -> bool:
    """Whether only travellers of one side are named at a ceremony in the other one's country."""
    if event.kind is not ContactKind.CEREMONY or not event.abroad or event.form in GREETED or not event.people:
        return False
    hosts = {*SIDES} - event.sides
    posted = any(context.resides(person) for person in event.people)
    return event.status is not Status.PLANNED and len(hosts) == 1 and hosts.isdisjoint(event.all_sides) and not posted


def _is_told_with(event: Event, other: Event) -> bool:
    """Whether another event is the journey on which somebody attended one, or is told of in one breath with it."""
    if not event.people.keys() & other.people.keys():
        return False
    if other.kind is not ContactKind.VISIT:
        return other.sentence == event.sentence and len(other.sides) == len(SIDES)
    if event.dated is None or other.dated is None:
        return True
    return event.dated.when.days_from(other.dated.when) <= _NEAR
