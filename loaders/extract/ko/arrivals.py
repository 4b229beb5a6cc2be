"""Journeys of which a DPRK outlet tells only the arrival: the welcome is what it tells."""

from __future__ import annotations

from graph.claims import SIDES, ContactKind, Country, Status
from loaders.extract.context import Context
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.tails import pattern
from loaders.extract.marks import Event, Zone

_WELCOME = "welcome"


def leave_out_arrivals(text: str, discourse: Discourse, context: Context) -> None:
    """Leave out the journeys of which state media tell no more than the day of the welcome.

    대표단이 29일 평양에 왔다. X가 비행장에서 영접하였다.
    """
    if discourse.house is not Country.KP:
        return
    welcomes = [e for e in context.events if e.form == _WELCOME and set(e.sides) == set(SIDES) and not e.background]
    told = [e for e in context.events if _arrives(e) and any(_is_of(welcome, e, context) for welcome in welcomes)]
    who = {person for event in told for person in event.principals}
    more = (e for e in context.events if e.form != _WELCOME and e.zone is Zone.BODY and all(e is not t for t in told))
    more = (e for e in more if e.kind is not ContactKind.MESSAGE and not e.background and e.status is Status.OCCURRED)
    northern = all(pattern("northern").search(text, e.start, e.end) for e in told if e.zone is Zone.BODY)
    if northern and not any(who & event.people.keys() for event in more):
        context.events[:] = [event for event in context.events if all(event is not each for each in told)]


def _arrives(event: Event) -> bool:
    """Whether an event is a journey told by its first day."""
    told = event.kind is ContactKind.VISIT and event.status is Status.OCCURRED and not event.background
    return told and not (event.ended or event.leaves or (event.dated and event.dated.when.end))


def _is_of(welcome: Event, trip: Event, context: Context) -> bool:
    """Whether those who travelled were welcomed on the day of their journey that is told, by others than diplomats.

    Who comes home is welcomed by the embassy of his hosts.
    """
    mine, theirs = ((e.dated.when.start if e.dated else e.spoken) for e in (welcome, trip))
    hosts = [p for side in SIDES if side not in trip.sides for p in welcome.side(side)]
    same_day = mine is None or theirs is None or mine == theirs
    return same_day and bool(trip.principals & welcome.people.keys()) and not all(map(context.resides, hosts))
