"""Journeys that English texts name only to say when something else was: "hours after landing", "the day he arrived"."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Function, Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context, other_side
from loaders.extract.en.trip_days import on_arrival
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of

_RULE, _VISIT = "visit.noun", "visit"
_LANDED = 4  # units between an arrival and the place where it was


def tell_arrival(folded: str, analysis: Analysis, context: Context, before: int) -> None:
    """Add the journey of whom a sentence tells to have been met on arrival; the events from `before` on are its own."""
    match = on_arrival().search(folded, analysis.sentence.start, analysis.sentence.end)
    if match is None:
        return
    met = (e for e in context.events[before:] if e.kind in PEOPLED and e.sides == {*SIDES} and e.zone is Zone.BODY)
    event = next((e for e in met if e.status is Status.OCCURRED and not e.background), None)
    place = _landed(analysis, match.end(), context) or (event.place if event else None)
    host = country_of(place, context)
    if event is None or host not in SIDES:
        return
    guests = _guests(event, other_side(host), context)
    trips = (e for e in context.events if e.kind is ContactKind.VISIT)
    if guests and not any(trip.people.keys() & event.people.keys() for trip in trips):
        people = dict.fromkeys(guests, (other_side(host), Function.TRAVELLER))
        trip = replace(event, kind=ContactKind.VISIT, form=_VISIT, rule=_RULE, people=people, place=place, venue=None)
        trip.principals, trip.bodies, trip.spoken = {*guests}, {}, None
        context.events.append(trip)


def date_arrivals(context: Context) -> None:
    """Date the journeys of those who were met on arrival by what they were met for, once the whole article is read."""
    for trip in (event for event in context.events if event.rule == _RULE and event.dated is None):
        met = (e for e in context.events if e.kind in PEOPLED and e.trigger == trip.trigger)
        trip.dated = next((event.dated for event in met), None)


def _landed(analysis: Analysis, end: int, context: Context) -> str | None:
    """The place behind words for an arrival ("landing in the North Korean capital, Pyongyang")."""
    near = (unit for unit in analysis.behind(end)[:_LANDED] if unit.is_a("place"))
    entries = (context.places.get(unit.value("place")) for unit in near)
    return next((entry.name for entry in entries if entry is not None and entry.country in SIDES), None)


def _guests(event: Event, side: Country, context: Context) -> list[int]:
    """Those of a side who met the other one and do not live there."""
    people = [person for person in event.side(side) if person in event.principals]
    return [person for person in people if not context.resides(person)]
