"""Those who are only said to travel with somebody: 金正恩或随行, 韩媒称X同行; and those said not to have come."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind, Function, Status
from graph.dates import When
from loaders.extract.analysis import Actor, Analysis, people_of
from loaders.extract.anchors import MONTH
from loaders.extract.context import Context
from loaders.extract.marks import Event, Resolved
from loaders.extract.zh.journeys import begin

_DOUBTS = ("hypothetical",)
_RULE = "said-along.visit"


def doubtful(analysis: Analysis) -> list[Actor]:
    """Those of whom a sentence only says that they perhaps come along; it enters them nowhere else."""
    if not any(analysis.cued(kind) for kind in _DOUBTS):
        return []
    suite, analysis.suite = analysis.suite, []
    return suite


def said_along(suite: list[Actor], analysis: Analysis, context: Context, trip: Event | None, before: int) -> None:
    """Enter the visit of those who only perhaps, or by what others say, come along; nobody knows that they did.

    `trip` is the visit told last before the sentence, whose own events begin at `before`.
    """
    people = set(people_of(suite))
    told = [e for e in context.events if e.kind is ContactKind.VISIT and e.people]
    mine = [e for e in told if e in context.events[before:]][:1]
    possible = [e for e in reversed(told) if e.status is Status.HYPOTHETICAL]
    visits = (e for e in (*mine, trip, *possible) if e is not None)
    sides = {context.side(person) for person in people}
    visit = next((e for e in visits if people and e.sides == sides and not people & e.people.keys()), None)
    if visit is None:
        return
    if visit.status is Status.HYPOTHETICAL:
        context.enter(visit, people_of(suite), Function.TRAVELLER)
        return
    side = next(iter(visit.sides))
    event = begin(analysis, _RULE)
    event.people = dict.fromkeys(people_of(suite), (side, Function.TRAVELLER))
    event.principals, event.status = set(event.people), Status.HYPOTHETICAL
    event.dated, event.place, event.background = _month(visit.dated), visit.place, True
    context.events.append(event)


def _month(dated: Resolved | None) -> Resolved | None:
    """The month of a visit, whose days nobody tells of those who perhaps came along."""
    if dated is None:
        return None
    return replace(dated, when=When(dated.when.start[:MONTH]), words="", inferred="narrative", start=None, end=None)


def missing(analysis: Analysis, context: Context) -> None:
    """Deny the visit of somebody who was said to come along, where he is not on the list of those who did."""
    if not analysis.cued("absent"):
        return
    named = {person for actor in analysis.actors for person in actor.people}
    for event in context.events:
        said = event.rule == _RULE and event.kind is ContactKind.VISIT
        if said and event.status is Status.HYPOTHETICAL and (not named or named & event.people.keys()):
            event.status = Status.DENIED
