"""Whom somebody met: one row for each person of the other side, with the meetings behind it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from graph.claims import MEETING_KINDS, SIDES, Country, Part, Status
from graph.model import Person
from graph.stores.base import Store
from queries.contacts import select, sort_key, trusted, view
from queries.types import ALL, Answer, Attendee, ContactView, Filters, Projection

HAPPENED = frozenset({Status.OCCURRED})
_OPPOSITE = {Country.KP: frozenset({Country.CN}), Country.CN: frozenset({Country.KP})}
_BOTH = frozenset(SIDES)


@dataclass(frozen=True, slots=True)
class OfficeHeld:
    """An office as it was held in a contact: its id, its English name and the words of the source."""

    office: str | None
    name: str
    title: str | None


@dataclass(frozen=True, slots=True)
class WhoMet:
    """`other` whom `person` met: how often, when first and last (event time), in which offices.

    `as_principals` counts the meetings in which both stood in their own right. `contacts` are in order of time.
    """

    person: Person
    other: Person
    side: Country
    as_principals: int
    first: str | None
    last: str | None
    offices: tuple[OfficeHeld, ...]
    contacts: tuple[ContactView, ...]

    @property
    def meetings(self) -> int:
        """The number of meetings."""
        return len(self.contacts)


def who_met(store: Store, persons: Collection[Person], filters: Filters = ALL) -> Answer[WhoMet]:
    """Everybody whom any of `persons` met, sorted by (first date, id), the persons one after the other.

    Meetings, ceremonies and calls that took place, unless the filters say otherwise. The projection decides who counts:
    all of the other side who were there, or principals who met principals. A constant number of reads.
    """
    where = select(filters, statuses=HAPPENED)
    ids = frozenset(person.id for person in persons)
    where = replace(where, persons=ids, kinds=filters.kinds or MEETING_KINDS)
    every = view(store, store.contacts(where))
    views = trusted(every, filters)
    weak = len(every) - len(views)
    return Answer(
        met_in(persons, views, filters), store.coverage(), tuple(persons), projection=filters.projection, weak=weak
    )


def met_in(persons: Collection[Person], views: Iterable[ContactView], filters: Filters) -> tuple[WhoMet, ...]:
    """The rows of `who_met` on contacts that were read before: those of other kinds and statuses do not count."""
    kinds, statuses = filters.kinds or MEETING_KINDS, filters.statuses or HAPPENED
    counting = [each for each in views if each.contact.kind in kinds and each.contact.status in statuses]
    return tuple(row for person in sorted(persons, key=lambda p: p.id) for row in _rows(person, counting, filters))


def _rows(person: Person, views: Iterable[ContactView], filters: Filters) -> list[WhoMet]:
    met: dict[str, list[tuple[ContactView, Attendee, bool]]] = defaultdict(list)
    for contact in views:
        for other, principals in _others(person, contact, filters):
            met[other.person.id].append((contact, other, principals))
    rows = [_row(person, encounters) for encounters in met.values()]
    return sorted(rows, key=lambda row: sort_key(row.contacts[0].contact.when, row.other.id))


def _others(person: Person, contact: ContactView, filters: Filters) -> Iterator[tuple[Attendee, bool]]:
    """Those whom the person met there under the projection, each with whether both were principals."""
    for own in (a for a in contact.attendees if a.person.id == person.id):
        sides = frozenset({filters.side}) if filters.side else _OPPOSITE.get(own.side, _BOTH)
        for other in contact.attendees:
            if other.side not in sides or other.person.id == person.id:
                continue
            principals = own.participation.part == other.participation.part == Part.PRINCIPAL
            if principals or filters.projection == Projection.EVERYONE:
                yield other, principals


def _row(person: Person, encounters: list[tuple[ContactView, Attendee, bool]]) -> WhoMet:
    contacts = tuple(contact for contact, _, _ in encounters)
    dated = [contact.contact.when for contact in contacts if contact.contact.when]
    other = encounters[0][1]
    return WhoMet(
        person=person,
        other=other.person,
        side=other.side,
        as_principals=sum(principals for _, _, principals in encounters),
        first=min(dated, key=lambda when: when.first).start if dated else None,
        last=max((when.end or when.start for when in dated), default=None),
        offices=_offices(attendee for _, attendee, _ in encounters),
        contacts=contacts,
    )


def _offices(attendees: Iterable[Attendee]) -> tuple[OfficeHeld, ...]:
    """The offices held there, each once, in order of time."""
    held: dict[str, OfficeHeld] = {}
    for each in attendees:
        if each.office_name:
            part = each.participation
            held.setdefault(part.office or each.office_name, OfficeHeld(part.office, each.office_name, part.title))
    return tuple(held.values())
