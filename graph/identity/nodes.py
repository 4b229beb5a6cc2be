"""People, offices, organizations and tenures, summed over claims.

The sum knows no order, and adding the same claim twice changes nothing, so it can go on from what a store holds.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, TypeVar

from graph.claims import ContactStatement, Country, OfficeStatement, Status
from graph.dates import When
from graph.identity.offices import Post
from graph.identity.people import begun_later, pick_name
from graph.identity.readings import Reading, Somebody, published
from graph.identity.registered import is_certain
from graph.model import Graph, Office, Organization, Person, Tenure

if TYPE_CHECKING:
    from graph.registry.entries import PersonEntry
    from graph.registry.load import Registry

T = TypeVar("T", int, str, Country)
_OTHER = "other"
STATED, _ASSUMED = "stated", "assumed"


class Nodes:
    """A growing sum; `graph()` is what it has come to."""

    def __init__(self, registry: Registry) -> None:
        self._registry = registry
        self._persons: dict[str, Person] = {}
        self._organizations: dict[str, Organization] = {}
        self._offices: dict[str, Office] = {}
        self._tenures: dict[tuple[str, str], list[Tenure]] = {}

    def add(self, reading: Reading) -> None:
        """Everybody and everything that one claim names."""
        for somebody in reading.people:
            if not somebody.bound.verified:
                self._put_person(_stranger(somebody))
            elif somebody.id not in self._persons:
                self._persons[somebody.id] = _known(self._registry.persons[somebody.id])
        for organization in reading.organizations:
            self._put_organization(organization)
        for person, post in reading.posts:
            self._put_tenure(_tenure(reading, person, post, self._registry.persons.get(person)))
        for office in reading.offices:
            self._put_office(office)

    def merge(self, stored: Graph) -> None:
        """What was summed before."""
        for person in stored.persons:
            self._put_person(person)
        for organization in stored.organizations:
            self._put_organization(organization)
        for office in stored.offices:
            self._put_office(office)
        for tenure in stored.tenures:
            self._put_tenure(tenure)

    def graph(self) -> Graph:
        """The sum, sorted by id; no contacts."""
        return Graph(
            persons=tuple(self._persons[i] for i in sorted(self._persons)),
            organizations=tuple(self._organizations[i] for i in sorted(self._organizations)),
            offices=tuple(self._offices[i] for i in sorted(self._offices)),
            tenures=tuple(_together(self._tenures[i]) for i in sorted(self._tenures)),
        )

    def _put_person(self, person: Person) -> None:
        known = self._persons.get(person.id)
        self._persons[person.id] = _same_person(known, person) if known else person

    def _put_organization(self, organization: Organization) -> None:
        known = self._organizations.get(organization.id)
        if known != organization:
            self._organizations[organization.id] = _same_organization(known, organization) if known else organization

    def _put_office(self, office: Office) -> None:
        known = self._offices.get(office.id)
        if known != office:
            self._offices[office.id] = _same_office(known, office) if known else office

    def _put_tenure(self, tenure: Tenure) -> None:
        self._tenures.setdefault((tenure.person, tenure.office), []).append(tenure)


def _known(entry: PersonEntry) -> Person:
    """A person of the registry; the graph shows the names that sources attest, not the derived ones."""
    shown = {entry.name, entry.name_ko, entry.name_zh}
    aliases = {name.text for name in entry.names if not name.derived} - shown
    return Person(entry.id, entry.name, entry.country, entry.name_ko, entry.name_zh, tuple(sorted(aliases)))


def _stranger(somebody: Somebody) -> Person:
    """Somebody unknown, as one claim names them; bare surnames are no names to know them by."""
    who = somebody.who
    full = {who.name, *(surface for surface in who.surfaces if _is_full(surface))}
    name = pick_name(full, who.proposed)
    return Person(
        id=somebody.id,
        name=name,
        country=who.country,
        name_ko=min(filter(_is_hangul, full), default=None),
        name_zh=min(filter(_is_han, full), default=None),
        aliases=tuple(sorted(full - {name})),
        verified=False,
    )


def _same_person(a: Person, b: Person) -> Person:
    if a.verified:
        return a
    names = {a.name, *a.aliases, b.name, *b.aliases}
    name = pick_name(names, a.id)
    return replace(
        a,
        name=name,
        country=_least(a.country, b.country),
        name_ko=_least(a.name_ko, b.name_ko),
        name_zh=_least(a.name_zh, b.name_zh),
        aliases=tuple(sorted(names - {name})),
    )


def _same_organization(a: Organization, b: Organization) -> Organization:
    return replace(
        a,
        name=min(a.name, b.name),
        country=_least(a.country, b.country),
        name_ko=_least(a.name_ko, b.name_ko),
        name_zh=_least(a.name_zh, b.name_zh),
        channel=min(a.channel, b.channel, key=lambda channel: (channel == _OTHER, channel)),
        parent=_least(a.parent, b.parent),
    )


def _same_office(a: Office, b: Office) -> Office:
    return replace(
        a,
        name=min(a.name, b.name),
        name_ko=_least(a.name_ko, b.name_ko),
        name_zh=_least(a.name_zh, b.name_zh),
        rank=_least(a.rank, b.rank),
        level=max(a.level, b.level),
    )


def _tenure(reading: Reading, person: str, post: Post, entry: PersonEntry | None) -> Tenure:
    """What one claim says of a tenure: what it dates, and when the person was seen in office; not before its term."""
    statement = reading.claim.statement
    seen, since, until = published(reading.article), None, None
    if isinstance(statement, OfficeStatement):
        since, until = statement.since, statement.until
        seen = None if statement.former else statement.when or seen
    elif isinstance(statement, ContactStatement) and statement.status is Status.OCCURRED:
        seen = statement.when or seen
    if begun_later(entry, post.office.id, seen):
        seen = None
    stated = bool(since or until) and is_certain(reading.claim)
    return Tenure(
        person=person,
        office=post.office.id,
        claims=(reading.claim.id,),
        since=since,
        until=until,
        first_seen=seen.start if seen else None,
        last_seen=_end(seen),
        basis=STATED if stated else _ASSUMED,
    )


def _together(tenures: list[Tenure]) -> Tenure:
    """One tenure of all that is said of it. Of several terms: from the first beginning, open if one of them is."""
    dated = [tenure for tenure in tenures if tenure.since or tenure.until]
    ends = [tenure.until for tenure in dated]
    return Tenure(
        person=tenures[0].person,
        office=tenures[0].office,
        claims=tuple(sorted({claim for tenure in tenures for claim in tenure.claims})),
        since=min((tenure.since for tenure in dated if tenure.since), default=None),
        until=None if None in ends else max((end for end in ends if end), default=None),
        first_seen=min((tenure.first_seen for tenure in tenures if tenure.first_seen), default=None),
        last_seen=max((tenure.last_seen for tenure in tenures if tenure.last_seen), default=None),
        basis=STATED if any(tenure.basis == STATED for tenure in tenures) else _ASSUMED,
    )


def _end(seen: When | None) -> str | None:
    return (seen.end or seen.start) if seen else None


def _least(a: T | None, b: T | None) -> T | None:
    """The smaller of two that are known."""
    return min((value for value in (a, b) if value is not None), default=None)


def _is_full(surface: str) -> bool:
    return len(surface) > 1 if _is_hangul(surface) or _is_han(surface) else " " in surface


def _is_hangul(name: str) -> bool:
    return "가" <= name[:1] <= "힣"


def _is_han(name: str) -> bool:
    return "一" <= name[:1] <= "鿿"
