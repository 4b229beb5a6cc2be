"""What a briefing about a person or an office rests on: offices and how each is known, contacts, network, proof."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.claims import RegistryEntry, Row
from graph.dates import Window
from graph.model import Office, Organization, Person, Tenure
from graph.stores.base import ContactFilter, Coverage, Store
from queries.contacts import evidence, view
from queries.covering import By, covered
from queries.disagreement import Discrepancy, discrepancies
from queries.network import ContactNetwork, network
from queries.types import ContactView, Evidence, Filters

if TYPE_CHECKING:
    from graph.registry.load import Registry


@dataclass(frozen=True, slots=True)
class Reference:
    """A claim of no article: an entry of the registry or a row of a table (`what`), and the source that it cites."""

    claim: str
    what: str
    source: str


Proof = Evidence | Reference


@dataclass(frozen=True, slots=True)
class Holding:
    """Somebody in an office: the tenure, and what proves it."""

    person: Person
    office: Office
    organization: Organization | None
    tenure: Tenure
    proofs: tuple[Proof, ...]


@dataclass(frozen=True, slots=True)
class Briefing:
    """About one person (`offices` empty), or about one office (`person` None).

    holdings  of the person, or of whoever held the office, by first known date
    contacts  of the person, or those in which the office was represented, of every kind and status, by date
    network   who met the person; or who met the holders when they represented the office. What took place only
    window    the days asked about; it narrows contacts, not offices
    disagreements  on what the sources of these contacts disagree, by contact
    unpublished    stretches of months (`2009-11 to 2018-02`) in which no article of the store was published
    """

    person: Person | None
    office: Office | None
    holdings: tuple[Holding, ...]
    contacts: tuple[ContactView, ...]
    network: ContactNetwork
    window: Window
    coverage: Coverage
    disagreements: tuple[Discrepancy, ...] = ()
    unpublished: tuple[str, ...] = ()

    @property
    def name(self) -> str:
        """Whom or what it is about, in English."""
        about = self.person or self.office
        return about.name if about else ""


def about_person(store: Store, registry: Registry, person: Person, window: Window = Window()) -> Briefing:  # noqa: B008
    """A briefing about one person. A constant number of reads."""
    contacts = view(store, store.contacts(ContactFilter(persons=[person.id], window=window)))
    drawn = network(store, where=ContactFilter(window=window), center=person.id)
    held = _holdings(store, store.tenures(persons=[person.id]))
    found = Briefing(person, None, held, contacts, drawn, window, store.coverage())
    return _doubted(store, registry, found, [person])


def about_office(store: Store, registry: Registry, office: Office, window: Window = Window()) -> Briefing:  # noqa: B008
    """A briefing about one office: who held it, and the contacts in which it was represented."""
    tenures = store.tenures(offices=[office.id])
    holders = sorted({tenure.person for tenure in tenures})
    represented = {part.contact for part in store.participations(persons=holders) if part.office == office.id}
    asked = ContactFilter(ids=sorted(represented), window=window)
    drawn = network(store, where=asked)
    contacts, held = view(store, store.contacts(asked)), _holdings(store, tenures)
    found = Briefing(None, office, held, contacts, drawn, window, store.coverage())
    return _doubted(store, registry, found, store.persons(holders))


def _doubted(store: Store, registry: Registry, found: Briefing, persons: Collection[Person]) -> Briefing:
    """The briefing with what its sources disagree on, and the months of which the store has no article."""
    filters = Filters(window=found.window)
    ids = {view_.contact.id for view_ in found.contacts}
    apart = discrepancies(store, registry, persons, filters).rows if ids else ()
    return replace(
        found,
        disagreements=tuple(each for each in apart if each.contact.id in ids),
        unpublished=tuple(row.item for row in covered(store, filters, by=[By.MONTH]).rows if not row.articles),
    )


def _holdings(store: Store, tenures: Collection[Tenure]) -> tuple[Holding, ...]:
    people = {person.id: person for person in store.persons({tenure.person for tenure in tenures})}
    offices = {office.id: office for office in store.offices({tenure.office for tenure in tenures})}
    bodies = {office.organization for office in offices.values() if office.organization}
    organizations = {body.id: body for body in store.organizations(bodies)}
    proofs = _proofs(store, {claim for tenure in tenures for claim in tenure.claims})
    held = []
    for tenure in sorted(tenures, key=lambda t: (t.since or t.first_seen or "9", t.person, t.office)):
        office = offices.get(tenure.office) or Office(tenure.office, tenure.office)
        held.append(
            Holding(
                person=people.get(tenure.person) or Person(tenure.person, tenure.person, None, verified=False),
                office=office,
                organization=organizations.get(office.organization or ""),
                tenure=tenure,
                proofs=tuple(proofs[claim] for claim in tenure.claims if claim in proofs),
            )
        )
    return tuple(held)


def _proofs(store: Store, claims: Iterable[str]) -> Mapping[str, Proof]:
    wanted = frozenset(claims)
    found: dict[str, Proof] = dict(evidence(store, wanted))
    for claim in store.claims(wanted):
        match claim.locator:
            case RegistryEntry(entry, source):
                found[claim.id] = Reference(claim.id, f"Yalu's registry, entry {entry}", source)
            case Row(source, number):
                found[claim.id] = Reference(claim.id, f"row {number}", source)
    return found
