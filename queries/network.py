"""Who met whom as a network: the people of the two sides, and the ties between them with the contacts behind each.

A meeting is a node of the graph, never an edge between people; a tie is a projection of meetings, and the network says
which one. Ties run between the sides only.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby
from typing import TYPE_CHECKING

from graph.claims import MEETING_KINDS, SIDES, Country, Part, Status
from graph.errors import UnknownNameError, UsageError
from graph.model import Contact, Office, Organization, Participation, Person, Tenure
from graph.stores.base import ContactFilter, Coverage, Store
from queries.contacts import sort_key, view
from queries.types import ContactView, Projection

if TYPE_CHECKING:
    import networkx

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Post:
    """An office that a person held, its organization where it is known, and the tenure that proves it."""

    office: Office
    organization: Organization | None
    tenure: Tenure


@dataclass(frozen=True, slots=True)
class Member:
    """A person of the network, on the side where they stand; `contacts` are ids of those behind their ties, by date."""

    person: Person
    side: Country
    posts: tuple[Post, ...]
    contacts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Tie:
    """Two people, one of each side, and every contact in which they met, by date."""

    kp: str
    cn: str
    contacts: tuple[ContactView, ...]

    @property
    def disputed(self) -> bool:
        """Whether sources date one of the contacts differently."""
        return any(contact.contact.disputed for contact in self.contacts)


@dataclass(frozen=True, slots=True)
class ContactNetwork:
    """The people, their ties, and the contacts that were looked at.

    persons      everybody with a tie, and the centers, by id
    ties         by (kp, cn)
    contacts     every contact that was looked at, by date; `untied` are those that make no tie
    where        the filter, with the defaults filled in
    centers      ids that the network was drawn around, none for a whole one; `hops` how far it reaches
    explanation  one line that says what a tie means here and what was counted
    listed       who took part in these contacts and has no tie, by id; their `contacts` are all they took part in
    offices      the offices that people held in the contacts, by id
    organizations  the bodies of all offices here, and those above them, by id
    """

    persons: tuple[Member, ...]
    ties: tuple[Tie, ...]
    contacts: tuple[ContactView, ...]
    where: ContactFilter
    projection: Projection
    coverage: Coverage
    explanation: str
    centers: tuple[str, ...] = ()
    hops: int = 0
    listed: tuple[Member, ...] = ()
    offices: tuple[Office, ...] = ()
    organizations: tuple[Organization, ...] = ()

    @property
    def untied(self) -> tuple[ContactView, ...]:
        """The contacts that make no tie: one side is named only as a body, or nobody counts under the projection."""
        tied = {contact.contact.id for tie in self.ties for contact in tie.contacts}
        return tuple(contact for contact in self.contacts if contact.contact.id not in tied)

    @property
    def articles(self) -> int:
        """How many articles the contacts rest on."""
        return len({proof.article for contact in self.contacts for proof in contact.evidence if proof.article})


def network(
    store: Store,
    *,
    where: ContactFilter = ContactFilter(),  # noqa: B008 (frozen)
    projection: Projection = Projection.PRINCIPALS,
    center: str | Collection[str] | None = None,
    hops: int = 1,
) -> ContactNetwork:
    """The network of the contacts that `where` keeps, whole or up to `hops` ties around a person (or several).

    Where the filter names no status, only contacts that occurred count; where it names no kind, meetings, ceremonies
    and calls. `center` takes the place of `where.persons`. Window and dates are event time.

    Raises UnknownNameError when the store has no person of such an id, UsageError for less than one hop and for
    delegations, which are no people (`queries.graphs.project` ties them).
    """
    if projection is Projection.DELEGATIONS:
        raise UsageError("a network of people has no delegations", remedy="ask for principals or everyone")
    asked = _with_defaults(where)
    centers = _centers(store, center)
    if centers:
        found, near = _around(store, asked, projection, centers, hops)
    else:
        found, near = store.contacts(asked), None
    views = view(store, found)
    ties = _ties(views, projection, near)
    tied, listed = _members(store, ties, views, centers)
    offices, organizations = _offices(store, views, (*tied, *listed))
    return ContactNetwork(
        persons=tied,
        ties=ties,
        contacts=views,
        where=asked,
        projection=projection,
        coverage=store.coverage(),
        explanation=explanation(views, ties, projection),
        centers=centers,
        hops=hops if centers else 0,
        listed=listed,
        offices=offices,
        organizations=organizations,
    )


def to_networkx(network: ContactNetwork) -> networkx.Graph[str]:
    """The same as a networkx graph: nodes by person id (`name`, `side`), edges with `weight`, the number of contacts,
    `contacts`, their ids, and `disputed`.
    """
    import networkx

    graph: networkx.Graph[str] = networkx.Graph()
    for member in network.persons:
        graph.add_node(member.person.id, name=member.person.name, side=str(member.side))
    for tie in network.ties:
        ids = tuple(contact.contact.id for contact in tie.contacts)
        graph.add_edge(tie.kp, tie.cn, weight=len(ids), contacts=ids, disputed=tie.disputed)
    return graph


def _with_defaults(where: ContactFilter) -> ContactFilter:
    statuses = (Status.OCCURRED,) if where.statuses is None else where.statuses
    return replace(where, statuses=statuses, kinds=MEETING_KINDS if where.kinds is None else where.kinds)


def _centers(store: Store, center: str | Collection[str] | None) -> tuple[str, ...]:
    ids = sorted({center} if isinstance(center, str) else set(center or ()))
    known = {person.id for person in store.persons(ids)} if ids else set()
    for unknown in (identifier for identifier in ids if identifier not in known):
        raise UnknownNameError(unknown)
    return tuple(ids)


def _around(
    store: Store, where: ContactFilter, projection: Projection, centers: Sequence[str], hops: int
) -> tuple[tuple[Contact, ...], frozenset[str]]:
    """The contacts within `hops` ties of the centers, and the people within that reach."""
    if hops < 1:
        raise UsageError(f"a map of {hops} hops reaches nobody", remedy="ask for one hop or more")
    found: dict[str, Contact] = {}
    near, frontier = set(centers), set(centers)
    for _ in range(hops):
        contacts = store.contacts(replace(where, persons=frontier))
        found.update((contact.id, contact) for contact in contacts)
        parts = store.participations([contact.id for contact in contacts])
        pairs = {pair for _, group in groupby(parts, lambda part: part.contact) for pair in _pairs(group, projection)}
        met = {b for pair in pairs for a, b in (pair, pair[::-1]) if a in frontier}
        frontier = met - near
        near |= frontier
        if not frontier:
            break
    return tuple(sorted(found.values(), key=_by_date)), frozenset(near)


def _by_date(contact: Contact) -> tuple[bool, str, str]:
    return sort_key(contact.when, contact.id)


def _pairs(parts: Iterable[Participation], projection: Projection) -> Iterator[Pair]:
    """The (kp, cn) pairs who met in one contact: all of both sides, or only those there in their own right."""
    counted = [part for part in parts if projection is Projection.EVERYONE or part.part is Part.PRINCIPAL]
    for kp in counted:
        if kp.side is Country.KP:
            yield from ((kp.person, cn.person) for cn in counted if cn.side is Country.CN and cn.person != kp.person)


def _ties(views: Iterable[ContactView], projection: Projection, near: frozenset[str] | None) -> tuple[Tie, ...]:
    met: dict[Pair, list[ContactView]] = defaultdict(list)
    for contact in views:
        for pair in sorted(set(_pairs((attendee.participation for attendee in contact.attendees), projection))):
            if near is None or near.issuperset(pair):
                met[pair].append(contact)
    return tuple(Tie(kp, cn, tuple(contacts)) for (kp, cn), contacts in sorted(met.items()))


def _members(
    store: Store, ties: Iterable[Tie], views: Iterable[ContactView], centers: Iterable[str]
) -> tuple[tuple[Member, ...], tuple[Member, ...]]:
    """Everybody with a tie and the centers; and everybody else who took part."""
    behind: dict[str, dict[str, Contact]] = {identifier: {} for identifier in centers}
    others: dict[str, dict[str, Contact]] = defaultdict(dict)
    sides: dict[str, Country] = {}
    for tie in ties:
        for person, side in zip((tie.kp, tie.cn), SIDES, strict=True):
            sides.setdefault(person, side)
            behind.setdefault(person, {}).update((contact.contact.id, contact.contact) for contact in tie.contacts)
    for contact in views:
        for attendee in contact.attendees:
            sides.setdefault(attendee.person.id, attendee.side)
            if attendee.person.id not in behind:
                others[attendee.person.id][contact.contact.id] = contact.contact
    posts = _posts(store, [*behind, *others])
    members = [
        Member(
            person=person,
            side=sides.get(person.id) or person.country or Country.OTHER,
            posts=tuple(posts.get(person.id, ())),
            contacts=tuple(c.id for c in sorted((behind.get(person.id) or others[person.id]).values(), key=_by_date)),
        )
        for person in store.persons([*behind, *others])
    ]
    return (
        tuple(member for member in members if member.person.id in behind),
        tuple(member for member in members if member.person.id not in behind),
    )


def _offices(
    store: Store, views: Iterable[ContactView], members: Iterable[Member]
) -> tuple[tuple[Office, ...], tuple[Organization, ...]]:
    """The offices held in the contacts, and the bodies of all offices with those above them."""
    held = {a.participation.office for view in views for a in view.attendees} - {None}
    offices = store.offices([office for office in held if office])
    posts = [post.office for member in members for post in member.posts]
    found: dict[str, Organization] = {}
    wanted = {office.organization for office in (*offices, *posts) if office.organization}
    while wanted:
        found.update((body.id, body) for body in store.organizations(sorted(wanted)))
        wanted = {body.parent for body in found.values() if body.parent} - found.keys() - wanted
    return offices, tuple(found[body] for body in sorted(found))


def _posts(store: Store, persons: Collection[str]) -> dict[str, list[Post]]:
    """What each of them held, by first known date, undated last."""
    tenures = store.tenures(persons=list(persons))
    offices = {office.id: office for office in store.offices(sorted({tenure.office for tenure in tenures}))}
    bodies = sorted({office.organization for office in offices.values() if office.organization})
    organizations = {organization.id: organization for organization in store.organizations(bodies)}
    held: dict[str, list[Post]] = defaultdict(list)
    for tenure in sorted(tenures, key=lambda held: (held.since or held.first_seen or "9999", held.office)):
        office = offices[tenure.office]
        held[tenure.person].append(Post(office, organizations.get(office.organization or ""), tenure))
    return held


def explanation(views: Sequence[ContactView], ties: Sequence[Tie], projection: Projection) -> str:
    """One line that says what a tie means under a projection, and what was counted."""
    whom = {
        Projection.PRINCIPALS: "each there in their own right; people in their company are listed, not tied",
        Projection.EVERYONE: "whether in their own right or in somebody's company",
    }[projection]
    tied = len({contact.contact.id for tie in ties for contact in tie.contacts})
    line = f"A tie (a line of the map) joins one person of each side who took part in the same contact, {whom}. "
    verb = "makes" if tied == 1 else "make"
    line += f"{_count(tied, 'contact')} {verb} {_count(len(ties), 'tie')}"
    if left := len(views) - tied:
        line += f"; {_count(left, 'further contact')} {'names' if left == 1 else 'name'} no such pair"
    return line + "."


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
