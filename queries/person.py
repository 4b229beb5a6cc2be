"""One person: names in three scripts, offices with the time they were seen in, contacts and visits."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from dataclasses import dataclass, replace

from graph.claims import ContactKind
from graph.model import Office, Organization, Person, Tenure
from graph.stores.base import Store
from queries.contacts import on_side, select, trusted, view
from queries.types import ALL, Answer, ContactView, Filters
from queries.who_met import met_in


@dataclass(frozen=True, slots=True)
class OfficeOf:
    """An office somebody held: the office, its organization where known, and since, until, first and last seen."""

    tenure: Tenure
    office: Office
    organization: Organization | None


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A person with offices (in order of first sight), contacts by kind, number of people met, and visits."""

    person: Person
    offices: tuple[OfficeOf, ...]
    contacts: tuple[ContactView, ...]
    met: int

    @property
    def visits(self) -> tuple[ContactView, ...]:
        """Their trips, in order of time."""
        return tuple(each for each in self.contacts if each.contact.kind == ContactKind.VISIT)

    def count(self, kind: ContactKind) -> int:
        """The number of their contacts of one kind, of any status."""
        return sum(each.contact.kind == kind for each in self.contacts)


def person(store: Store, persons: Collection[Person], filters: Filters = ALL) -> Answer[PersonCard]:
    """A card for each person, sorted by id. Offices are those of all time; the filters narrow contacts and who met.

    A constant number of reads.
    """
    ids = frozenset(each.id for each in persons)
    offices = _offices(store, ids)
    found = view(store, store.contacts(replace(select(filters), persons=ids)))
    every = tuple(each for each in found if on_side(each, filters.side))
    views = trusted(every, filters)
    met = met_in(persons, trusted(found, filters), filters)
    rows = tuple(
        PersonCard(
            person=each,
            offices=tuple(offices.get(each.id, ())),
            contacts=tuple(v for v in views if any(a.person.id == each.id for a in v.attendees)),
            met=sum(row.person.id == each.id for row in met),
        )
        for each in sorted(persons, key=lambda p: p.id)
    )
    weak = len(every) - len(views)
    return Answer(rows, store.coverage(), tuple(persons), projection=filters.projection, weak=weak)


def _offices(store: Store, persons: frozenset[str]) -> dict[str, list[OfficeOf]]:
    tenures = store.tenures(persons=persons)
    offices = {office.id: office for office in store.offices({tenure.office for tenure in tenures})}
    owners = {office.organization for office in offices.values() if office.organization}
    organizations = {each.id: each for each in store.organizations(owners)}
    found: dict[str, list[OfficeOf]] = defaultdict(list)
    for tenure in sorted(tenures, key=lambda t: (t.since or t.first_seen or "9", t.office)):
        office = offices.get(tenure.office) or Office(tenure.office, tenure.office)
        found[tenure.person].append(OfficeOf(tenure, office, organizations.get(office.organization or "")))
    return found
