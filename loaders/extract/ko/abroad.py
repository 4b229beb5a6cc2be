"""What a guest sees of the other country: parades (열병식에 참가했다), sights; who goes along with him there."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Country, Function, Status
from graph.dates import When
from loaders.extract.analysis import people_of
from loaders.extract.anchors import MONTH
from loaders.extract.context import Context, other_side
from loaders.extract.ko.clauses import Sense
from loaders.extract.ko.discourse import Discourse
from loaders.extract.ko.tails import pattern
from loaders.extract.marks import Event, Zone
from loaders.extract.places import country_of

_TWO = 2
_TOUR, _PARADE, _COMPANY = "tour", "parade", "company"
_ACCOMPANY = "accompany.verb"  # the rule of what hosts do who go along with a guest


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


def shown_round(sense: Sense, context: Context, before: int) -> None:
    """Enter the hosts who go along with a guest: into what he is told to see, else as a ceremony on his journey.

    공장을 돌아보았다. X가 안내하였다; 방중 때 X가 수행했다. The events from `before` on are those of the sentence.
    """
    acting = [r for r in sense.roles if r.actor.people and not r.actor.masked]
    shown = ((r, pattern("shows_round").match(sense.text, r.end - 1)) for r in acting)
    ends = {r.end: match.end() for r, match in shown if match}
    hosts = people_of(r.actor for r in acting if r.end in ends)
    sides = {context.side(person) for person in hosts}
    side = sides.pop() if len(sides) == 1 else None
    last = context.events[-1] if context.events else None
    trip = context.last_event("visit", _TOUR)
    if side is None or last is None or trip is None or trip.sides != {other_side(side)}:
        return
    if trip.status is not Status.OCCURRED or any(set(hosts) & e.people.keys() for e in context.events[before:]):
        return
    if _with_another(sense, side, set(hosts), set(trip.people), ends):
        return
    if last.form == _TOUR:
        context.enter(last, hosts, Function.PRESENT)
    elif country_of(trip.place, context) is side and not (context.focus and set(hosts) & context.focus.people.keys()):
        _accompany(sense, trip, hosts, context)


def _with_another(sense: Sense, side: Country, hosts: set[int], guests: set[int], ends: dict[int, int]) -> bool:
    """Whether hosts go along with somebody else: who is named between them and the verb, or acted last.

    `ends`: where the verbs end behind each of the hosts (X는 Y의 방문에 동행했다).
    """
    between = (r for r in sense.roles if any(start <= r.actor.start < end for start, end in ends.items()))
    others = {p for r in between for p in r.actor.people} - guests
    acted = [sense.subject] if sense.subject is not None else []
    acted += [r.actor for r in sense.roles if r.role == "topic" and r.end <= max(ends)]
    own = any(actor.country is side and not set(actor.people) & hosts for actor in acted)
    return own or bool(others - hosts)


def _accompany(sense: Sense, trip: Event, hosts: list[int], context: Context) -> None:
    """A ceremony of a traveller and the hosts who went along with him, on the day of his trip or in its month."""
    sentence, dated = sense.analysis.sentence, trip.dated
    event = Event(ContactKind.CEREMONY, _COMPANY, sentence.start, sentence.end, sentence.zone, _ACCOMPANY)
    event.people = {p: role for p, role in trip.people.items() if p in trip.principals}
    context.enter(event, hosts, Function.PRESENT)
    event.principals, event.place, event.sentence = {*event.people}, trip.place, sentence.start
    month = When(dated.when.start[:MONTH]) if dated else None
    event.dated = replace(dated, when=month) if dated and dated.when.end and month else dated
    event.background = trip.background
    context.events.append(event)


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
