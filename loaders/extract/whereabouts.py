"""Where people met whose sentence names no place: where they were that day, or on which journey, by the article itself.

Who alone stands for an embassy at talks meets people of its host country in the capital. Measured on the gold articles:
of the towns found so 98 of 100 are those of the annotators, of the countries 99.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from graph.claims import SIDES, ContactKind, Country, Status
from graph.registry.entries import PlaceEntry
from loaders.extract.context import Context, other_side
from loaders.extract.events import GREETED
from loaders.extract.marks import Event
from loaders.extract.postings import AT_HOME

_HELD = frozenset({ContactKind.MEETING, ContactKind.CEREMONY})
_SURE = frozenset({Status.OCCURRED, Status.PLANNED})
_UNDERWAY = GREETED | {"company"}  # forms of what is done for somebody who is coming, going or on the road
_STAY = 5  # days that somebody stays whose arrival alone is told
_NEWS = 2  # days from an event to the report of it

_Placed = tuple[Event, PlaceEntry]


def locate(contacts: Sequence[Event], context: Context) -> None:
    """Enter the place of each contact that has none where the article shows it; not of journeys and calls."""
    placed = [(event, entry) for event in contacts if (entry := _entry(event.place, context))]
    for event in contacts:
        if event.status in _SURE and not event.place and not event.foreign:
            place = _whereabouts(event, placed, context)
            event.place = place.name if place else None


def _whereabouts(event: Event, placed: Sequence[_Placed], context: Context) -> PlaceEntry | None:
    """The one town in which its people were at that time, else the country that they were visiting."""
    near = [(e, place) for e, place in placed if e.status is event.status and e.people.keys() & event.people.keys()]
    if event.kind is ContactKind.MESSAGE:  # handed over where its recipient met who brought it
        return _only(place for e, place in near if e.kind is ContactKind.MEETING and _same_day(event, e))
    if event.kind not in _HELD or event.form in _UNDERWAY:
        return None
    trips = [(e, place) for e, place in near if e.kind is ContactKind.VISIT and _during(event, e, _STAY)]
    lands = {place.country for _, place in trips}
    if len(lands) > 1:
        return None  # where the visits cross
    held = [(e, place) for e, place in near if e.kind in _HELD and e.form not in _UNDERWAY and _at_once(event, e)]
    town = _only(place for _, place in held)
    if town is not None and all(place.capital or _of_both(event, e) for e, place in held):
        return town if not lands or town.country in lands else None
    reported = _reported_from(event, near, context)
    if trips:
        told = reported if reported and reported.country in lands else None
        return _visited(event, near, trips) or told or context.places.get(lands.pop().lower())  # a side's country
    return reported or _residence(event, context)


def _visited(event: Event, near: Sequence[_Placed], trips: Sequence[_Placed]) -> PlaceEntry | None:
    """The capital that its people were visiting, unless they were in other towns of the country too."""
    town = _only(place for e, place in trips if place.kind != "country" and _during(event, e, 0))
    if town is None or not town.capital:
        return None
    travellers = {person for e, _ in trips for person in e.people if person in event.people}
    toured = {
        p.id for e, p in near if p.kind != "country" and p.country is town.country and travellers & e.people.keys()
    }
    return town if toured <= {town.id} else None


def _reported_from(event: Event, near: Sequence[_Placed], context: Context) -> PlaceEntry | None:
    """Pyongyang, of what a report from there tells as news of these days; those from Beijing tell of both.

    Not of those who may have been abroad that day, on a journey of which only the month is told.
    """
    town, published = _entry(context.dateline, context), context.anchor.published
    if town is None or not town.capital or town.country is not Country.KP or event.dated is None or published is None:
        return None
    when = event.dated.when
    trips = [e for e, place in near if e.kind is ContactKind.VISIT and place.country is not town.country]
    if any(trip.dated is None or when.intersects(trip.dated.when) for trip in trips):
        return None
    return town if when.is_day and 0 <= (published - when.first).days <= _NEWS else None


def _residence(event: Event, context: Context) -> PlaceEntry | None:
    """The capital in which the diplomats live who alone stand for their side at talks or a meal."""
    if event.kind is not ContactKind.MEETING or context.around is Country.OTHER:
        return None
    hosts = [other_side(side) for side in SIDES if _all_resident(event, side, context)]
    if len(hosts) != 1:
        return None  # none, or colleagues in the capital of a third country
    return next((e for e in context.places.values() if e.capital and e.country is hosts[0]), None)


def _all_resident(event: Event, side: Country, context: Context) -> bool:
    people = event.side(side)
    if people:
        return all(context.resides(person) for person in people)
    bodies = [body for own, body in event.bodies.values() if own is side]
    return bool(bodies) and all(body in AT_HOME for body in bodies)


def _during(event: Event, trip: Event, stay: int) -> bool:
    """Whether an event falls into a journey, or at most so many days behind an arrival whose journey has no end."""
    if event.dated is None or trip.dated is None:
        return False
    when, journey = event.dated.when, trip.dated.when
    if journey.end or when == journey or (trip.leaves and not when.is_day):
        return when.intersects(journey)
    return when.is_day and journey.is_day and 0 <= (when.first - journey.first).days <= stay


def _at_once(event: Event, other: Event) -> bool:
    """Whether two events are of one day, or of one month or year where that is all that is said of both."""
    alike = event.dated is not None and other.dated is not None and event.dated.when == other.dated.when
    return alike and (_same_day(event, other) or _of_both(event, other))


def _same_day(event: Event, other: Event) -> bool:
    if event.dated is None or other.dated is None:
        return False
    return event.dated.when.is_day and event.dated.when == other.dated.when


def _of_both(event: Event, other: Event) -> bool:
    """Whether somebody of each side took part in both."""
    return all({*event.side(side)} & {*other.side(side)} for side in SIDES)


def _only(places: Iterable[PlaceEntry]) -> PlaceEntry | None:
    """The one town that all of them are, None where they differ or are no towns."""
    found = {place.id: place for place in places}
    town = next(iter(found.values()), None)
    return town if town is not None and len(found) == 1 and town.kind != "country" else None


def _entry(name: str | None, context: Context) -> PlaceEntry | None:
    return context.places.named(name) if name else None
