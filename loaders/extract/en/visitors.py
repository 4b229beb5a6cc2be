"""When English articles say that visitors were welcomed: on the first day of their journey."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.anchors import as_day
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.marks import Event

_ARRIVED = words("en", "grammar", "arriving")
_LANDED = words("en", "grammar", "landing_places")
_WELCOME = "welcome"  # the form of what somebody who arrives is given


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
