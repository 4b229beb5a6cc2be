"""Parades of the other country that a guest watches without anybody of it named (방북한 X는 27일 열병식에 참가했다)."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.context import Context, other_side
from loaders.extract.heads import resides
from loaders.extract.marks import Event
from loaders.extract.places import country_of

_PARADE = "parade"


def among_hosts(context: Context, before: int) -> None:
    """Mark the parades that guests of the other country are at; the events from `before` on are new."""
    for event in context.events[before:]:
        sides = event.all_sides & set(SIDES)
        if event.kind is not ContactKind.CEREMONY or event.form != _PARADE or len(sides) != 1:
            continue
        side = next(iter(sides))
        guests = {p for p in event.side(side) if not resides(context.cast.people[p].titles, "ko")}
        where = country_of(event.place, context)
        if guests and event.status is not Status.DENIED and where in (None, other_side(side)):
            event.abroad = event.abroad or where is not None or _came(guests, side, event, context)


def _came(guests: set[int], side: Country, event: Event, context: Context) -> bool:
    """Whether those who watch have been told to have come to the other country."""
    told = (e for e in context.events if e is not event and guests & e.people.keys() and e.status is event.status)
    return any(country_of(e.place, context) is other_side(side) for e in told if not e.background)
