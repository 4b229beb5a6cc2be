"""Who came along on each trip of somebody, in order of mention: who was on all of them, who was new."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from graph.claims import MEETING_KINDS, ContactKind, Country, Function
from graph.model import Person
from graph.stores.base import Store
from queries.contacts import select, view
from queries.types import ALL, Answer, Attendee, ContactView, Filters
from queries.who_met import HAPPENED


@dataclass(frozen=True, slots=True)
class Companion:
    """Somebody on a trip: as a source names them there.

    `listed` is True where a source names them among the travellers, False where they are only seen on that side in a
    contact of the trip (an ambassador at the talks, say). `new` on no earlier trip in the data, `always` on every one;
    `trips` on how many.
    """

    attendee: Attendee
    listed: bool
    new: bool
    always: bool
    trips: int


@dataclass(frozen=True, slots=True)
class Trip:
    """A trip of `person` and who came along, in order of mention, those named as travellers first.

    `meetings` are the contacts of the trip in order of time.
    """

    person: Person
    visit: ContactView
    companions: tuple[Companion, ...]
    meetings: tuple[ContactView, ...]


def entourage(store: Store, persons: Collection[Person], filters: Filters = ALL) -> Answer[Trip]:
    """The trips that each of these people made, in order of time, with who came along; the people one after another.

    Visits that took place. `new`, `always` and `trips` compare the trips that the filters keep. Three reads, two views.
    """
    where = replace(select(filters, statuses=HAPPENED), kinds=frozenset({ContactKind.VISIT}))
    ids = frozenset(person.id for person in persons)
    visits = view(store, store.contacts(replace(where, persons=ids)))
    on_them = replace(select(Filters(), statuses=HAPPENED), kinds=MEETING_KINDS)
    meetings = view(store, store.contacts(replace(on_them, visits=[each.contact.id for each in visits])))
    rows = [trip for person in sorted(persons, key=lambda p: p.id) for trip in _trips(person, visits, meetings)]
    return Answer(tuple(rows), store.coverage(), tuple(persons))


def _trips(person: Person, visits: Sequence[ContactView], meetings: Sequence[ContactView]) -> list[Trip]:
    made = [(each, side) for each in visits if (side := _travelled(person, each))]
    parties = [_party(person, each, side, meetings) for each, side in made]
    trips = []
    for number, ((visit, _), party) in enumerate(zip(made, parties, strict=True)):
        earlier = {id for before in parties[:number] for id in before}
        companions = tuple(
            Companion(
                attendee=attendee,
                listed=listed,
                new=number > 0 and id not in earlier,
                always=all(id in other for other in parties),
                trips=sum(id in other for other in parties),
            )
            for id, (attendee, listed) in party.items()
        )
        own = tuple(each for each in meetings if each.contact.visit == visit.contact.id)
        trips.append(Trip(person, visit, companions, own))
    return trips


def _travelled(person: Person, visit: ContactView) -> Country | None:
    """The side on which the person travelled, None where they were the hosts or not there."""
    return next(
        (a.side for a in visit.attendees if a.person.id == person.id and a.participation.function != Function.HOST),
        None,
    )


def _party(
    person: Person, visit: ContactView, side: Country, meetings: Sequence[ContactView]
) -> dict[str, tuple[Attendee, bool]]:
    """Everybody else of that side on the trip by id: the travellers first, then who is seen in its contacts."""
    own = [each for each in meetings if each.contact.visit == visit.contact.id]
    seen = [(attendee, True) for attendee in visit.attendees] + [(a, False) for each in own for a in each.attendees]
    party: dict[str, tuple[Attendee, bool]] = {}
    for attendee, listed in seen:
        if attendee.side == side and attendee.person.id != person.id:
            party.setdefault(attendee.person.id, (attendee, listed))
    return party
