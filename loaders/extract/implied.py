"""Contacts that only the construction of a sentence tells are parts of those of the same people told in words."""

from __future__ import annotations

from graph.claims import ContactKind, Status
from loaders.extract.events import PEOPLED, about
from loaders.extract.marks import Event

_WALK, _TALKS = "walk", "talks"  # forms
COMPANY, DEED, AGENT, NOUN = "joined-with", "joined-deed", "joined-agent", "joined-noun"
"""The ids of triggers that are constructions: with somebody, to somebody, by somebody, a noun of both."""
_DONE_TO = frozenset({DEED, AGENT})
IMPLIED = _DONE_TO | {COMPANY, NOUN}
"""The ids of all of them: no word tells of a contact ("walked with him past a guard")."""


def without_known(events: list[Event]) -> list[Event]:
    """The events without those implied ones of whose people and time another tells, which takes over who was there."""
    out = [event for event in events if event.trigger_id not in IMPLIED]
    for event in (event for event in events if event.trigger_id in IMPLIED):
        whole = next((e for e in out if _is_part(event, e)), None)
        if whole is None:
            out.append(event)
        elif whole.kind in PEOPLED:
            whole.dated = whole.dated or event.dated
            there = event.people.keys() - event.principals
            whole.people |= {p: role for p, role in event.people.items() if p in there and p not in whole.people}
    walks, kept = [event for event in out if event.form == _WALK], {id(event) for event in out}
    return [e for e in events if id(e) in kept and not any(_is_one_walk(e, walk) for walk in walks)]


def _is_one_walk(event: Event, known: Event) -> bool:
    """Whether one sentence tells of a walk and of the talk on it ("strolled along the shore, deep in conversation")."""
    walk = known.form == _WALK and event.form == _TALKS and known.sentence == event.sentence
    return walk and event.people.keys() == known.people.keys()


def in_one_place(event: Event, events: list[Event]) -> bool:
    """Whether people were where an implied event has something done to one of them, as its day, place or a trip shows.

    Nobody has met of whom a text only says that he has outwitted or squeezed somebody.
    """
    if event.trigger_id not in _DONE_TO or event.venue or event.kind is ContactKind.CEREMONY:
        return True
    if event.explicit_date and event.dated and event.dated.when.is_day:
        return True
    trips = (e for e in events if e.kind is ContactKind.VISIT and e.status is Status.OCCURRED and not e.background)
    return any(trip.people.keys() & event.people.keys() for trip in trips)


def is_told(event: Event, before: list[Event]) -> bool:
    """Whether an event is an implied one that is a part of another of those told before, which takes its date over."""
    if event.trigger_id not in IMPLIED:
        return False
    known = next((known for known in before if _is_part(event, known)), None)
    if known is not None and known.dated is None and known.kind in PEOPLED and event.explicit_date:
        known.dated = event.dated
    return known is not None


def _is_part(event: Event, known: Event) -> bool:
    """Whether an event may be one of which the article tells otherwise."""
    if known.status is not Status.OCCURRED or (known.kind not in PEOPLED and known.kind is not ContactKind.MESSAGE):
        return False
    if any(not set(known.side(side)) & set(event.side(side)) for side in event.sides) or len(event.sides) < len(
        known.sides
    ):
        return False
    mine, theirs = about(event), about(known)
    return mine is None or theirs is None or mine.intersects(theirs)
