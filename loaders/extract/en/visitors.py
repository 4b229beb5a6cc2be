"""Who visits, where an English article names no leader of a delegation: who is met in the other side's country."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.anchors import as_day
from loaders.extract.context import Context, other_side
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of

_ARRIVED = words("en", "grammar", "arriving")
_LANDED = words("en", "grammar", "landing_places")
_WELCOME = "welcome"  # the form of what somebody who arrives is given


def note_visitors(event: Event, context: Context, discourse: Discourse) -> None:
    """Remember the one person of a side who was met in the other side's country and does not live there."""
    if event.kind not in PEOPLED or event.status is not Status.OCCURRED or event.zone is Zone.TITLE:
        return
    there = country_of(event.place, context)
    for side in SIDES:
        people = [p for p in event.side(side) if p in event.principals]
        met = there is other_side(side) and event.side(other_side(side))
        leads = people[:1] == [discourse.leaders.get(side)]  # nobody is at his own capital's talks by surprise
        if met and len(people) == 1 and not leads and not context.resides(people[0]):
            discourse.visitors.setdefault(side, people[0])


def date_welcomes(folded: str, context: Context, before: int) -> None:
    """Let who is welcomed at an airport, or behind an arrival, be welcomed on the first day of the journey.

    "Wang arrived on Wednesday for a two-day visit. He was greeted by Ri"; the events from `before` on are new.
    """
    for event in context.events[before:]:
        if event.form != _WELCOME or event.dated is not None:
            continue
        trips = [e for e in context.events[:before] if e.kind is ContactKind.VISIT and not (e.leaves or e.ended)]
        trip = next((e for e in reversed(trips) if e.people.keys() & event.people.keys()), None)
        if trip is None or trip.dated is None or not trip.dated.when.end or not as_day(trip.dated.when.start):
            continue
        if _tells(_ARRIVED, trip, folded) or _tells(_LANDED, event, folded):
            event.spoken = trip.dated.when.start


def _tells(named: frozenset[str], event: Event, folded: str) -> bool:
    """Whether the sentence of an event has one of some words."""
    return not named.isdisjoint(folded[event.start : event.end].replace(",", " ").split())
