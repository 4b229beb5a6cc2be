"""What a guest sees of the other country, nobody of it named: its parades (열병식에 참가했다), its sights."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.context import Context, other_side
from loaders.extract.ko.discourse import Discourse
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of

_TWO = 2
_TOUR, _PARADE = "tour", "parade"


def among_hosts(context: Context, before: int) -> None:
    """Mark the parades that guests of the other country are at; the events from `before` on are new."""
    for event in context.events[before:]:
        sides = event.all_sides & set(SIDES)
        if event.kind is not ContactKind.CEREMONY or event.form != _PARADE or len(sides) != 1:
            continue
        side = next(iter(sides))
        guests = {p for p in event.side(side) if not context.resides(p)}
        where = country_of(event.place, context)
        if guests and event.status is not Status.DENIED and where in (None, other_side(side)):
            event.abroad = event.abroad or where is not None or _came(guests, side, event, context)


def _came(guests: set[int], side: Country, event: Event, context: Context) -> bool:
    """Whether those who watch have been told to have come to the other country."""
    told = (e for e in context.events if e is not event and guests & e.people.keys() and e.status is event.status)
    return any(country_of(e.place, context) is other_side(side) for e in told if not e.background)


def settle_tours(discourse: Discourse, context: Context) -> None:
    """Turn the first place that visitors are told to have seen into their visit where no other is told, and leave out
    the rest of where somebody was shown round by nobody of the other side."""
    travelled = {p for e in context.events if e.kind is ContactKind.VISIT for p in e.people}
    for event in [e for e in context.events if e.form == _TOUR and len(e.all_sides) < _TWO]:
        if _is_abroad(event, discourse, context) and not travelled & event.people.keys():
            travelled |= event.people.keys()
            event.kind, event.form = ContactKind.VISIT, "visit"
            event.people = {person: (side, Function.TRAVELLER) for person, (side, _) in event.people.items()}
        else:
            context.events[:] = [other for other in context.events if other is not event]


def _is_abroad(event: Event, discourse: Discourse, context: Context) -> bool:
    """Whether somebody is told, on a day, to have seen what lies on the other side."""
    told = event.status is Status.OCCURRED and event.zone is Zone.BODY and event.explicit_date
    sides = event.sides
    if not told or len(sides) != 1 or all(context.resides(p) for p in event.people):
        return False  # an ambassador lives there
    named = {event.place, event.venue}
    shown = {place.country for place in context.places.values() if place.name in named}
    if shown & set(SIDES):
        return not shown & sides
    return event.people.keys() <= discourse.bound or (discourse.house not in (None, *sides) and bool(event.delegations))
