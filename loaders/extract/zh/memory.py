"""Whom and what a Chinese sentence goes back to: who acted last, who was named last, the two who last wrote or met."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor
from loaders.extract.context import Context
from loaders.extract.discourse import Discourse
from loaders.extract.marks import Event, Timex


def subject(discourse: Discourse, context: Context) -> tuple[Actor, ...]:
    """Who acts where a sentence does not say: whoever acted last."""
    person = discourse.subject
    if person is None:
        return ()
    return (Actor(-1, -1, (person,), country=context.cast.people[person].country, quiet=True),)


def pair(discourse: Discourse, context: Context) -> tuple[Actor, ...]:
    """The two who last wrote to one another, else who last met."""
    people = context.cast.people
    wrote = next((e for e in reversed(context.events) if e.kind is ContactKind.MESSAGE), None)
    two = tuple(p for side in SIDES for p in wrote.side(side)[:1]) if wrote else discourse.pair
    return tuple(Actor(-1, -1, (p,), country=people[p].country, quiet=True) for p in two)


def recalled(discourse: Discourse, context: Context) -> tuple[Actor, ...]:
    """Who of each side was named last."""
    people = context.cast.people
    last = (next((p for p in reversed(discourse.recent) if people[p].country is side), None) for side in SIDES)
    return tuple(Actor(-1, -1, (p,), country=people[p].country, quiet=True) for p in last if p is not None)


def tour(trip: Event | None) -> Timex | None:
    """The month of the visit told last: when what happened during it took place."""
    if trip is None or trip.dated is None:
        return None
    year, *rest = (int(part) for part in trip.dated.when.start.split("-"))
    return Timex(trip.start, trip.start, "date", year, rest[0] if rest else None)
