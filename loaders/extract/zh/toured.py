"""The visit of guests of whom a Chinese article tells no journey, but where in the country they were shown round."""

from __future__ import annotations

from graph.claims import ContactKind, Function, Status
from loaders.extract.anchors import MONTH
from loaders.extract.context import Context, other_side
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of

_TOUR, _RULE = "tour", "toured.visit"


def toured(context: Context, posted: frozenset[int]) -> None:
    """Turn the first tour of those who met hosts and are told to have come by no other words into their visit.

    A tour without a day of its own was at some time of that month (在延期间,代表团参观了...).
    """
    real = [e for e in context.events if e.status is Status.OCCURRED and not e.background]
    came = {p for e in context.events if e.kind is ContactKind.VISIT and not e.background for p in e.people}
    met = {p for e in real if e.kind is ContactKind.MEETING and len(e.sides) > 1 for p in e.people}
    for event in real:
        people = event.people.keys()
        if event.form != _TOUR or event.zone is not Zone.BODY or len(event.all_sides) != 1 or people & (came | posted):
            continue
        side = next(iter(event.all_sides))
        if people & met and country_of(event.place, context) is other_side(side):
            _make_visit(event)
            came |= people


def _make_visit(event: Event) -> None:
    event.kind, event.form, event.rule = ContactKind.VISIT, "visit", _RULE
    event.people = {person: (side, Function.TRAVELLER) for person, (side, _) in event.people.items()}
    if not event.explicit_date and event.spoken:
        event.dated, event.spoken = None, event.spoken[:MONTH]
