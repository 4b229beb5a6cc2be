"""Those who are only said to travel with somebody: 金正恩或随行, 韩媒称X同行; and those said not to have come."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind, Function, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, people_of
from loaders.extract.context import Context
from loaders.extract.marks import Event, Resolved
from loaders.extract.zh.journeys import begin

_DOUBTS = ("hypothetical", "rumour")
_MONTH = len("2018-03")
_RULE = "said-along.visit"


def said_along(analysis: Analysis, context: Context, trip: Event | None) -> None:
    """Enter the visit of those who only perhaps, or by what others say, come along; nobody knows that they did.

    `trip` is the visit told last.
    """
    if not analysis.suite or trip is None or not any(analysis.cued(kind) for kind in _DOUBTS):
        return
    sides = {context.side(person) for person in people_of(analysis.suite)}
    if sides != trip.sides or set(people_of(analysis.suite)) & trip.people.keys():
        return
    event = begin(analysis, _RULE)
    side = sides.pop()
    if side is None:
        return
    event.people = dict.fromkeys(people_of(analysis.suite), (side, Function.TRAVELLER))
    event.principals, event.status = set(event.people), Status.HYPOTHETICAL
    event.dated, event.place, event.background = _month(trip.dated), trip.place, True
    context.events.append(event)
    analysis.suite = []


def _month(dated: Resolved | None) -> Resolved | None:
    """The month of a visit, whose days nobody tells of those who perhaps came along."""
    if dated is None:
        return None
    return replace(dated, when=When(dated.when.start[:_MONTH]), words="", inferred="narrative", start=None, end=None)


def missing(analysis: Analysis, context: Context) -> None:
    """Deny the visit of somebody who was said to come along, where he is not on the list of those who did."""
    if not analysis.cued("absent"):
        return
    named = {person for actor in analysis.actors for person in actor.people}
    for event in context.events:
        said = event.rule == _RULE and event.kind is ContactKind.VISIT
        if said and event.status is Status.HYPOTHETICAL and (not named or named & event.people.keys()):
            event.status = Status.DENIED
