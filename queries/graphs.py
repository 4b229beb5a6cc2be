"""Who was in which contact as a bipartite graph, and its projections onto those who met.

A contact is a node with everybody in it, never an edge between two people: a reception of thirty is one event
(Breiger, R. L., "The duality of persons and groups", Social Forces 53 (1974), 181-190). Who met whom is a projection,
and each has a name.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import product
from typing import TYPE_CHECKING

from graph.claims import MEETING_KINDS, SIDES, Country, Part, Status
from graph.dates import Window
from graph.model import Contact
from graph.stores.base import Store
from queries.contacts import select, trusted, view
from queries.types import ALL, Filters, Projection, Value

if TYPE_CHECKING:
    import networkx

Method = tuple[tuple[str, Value], ...]

EXPLAINED = {
    Projection.EVERYONE: "a tie joins one person of each side who took part in the same contact, in whatever part",
    Projection.PRINCIPALS: "a tie joins one person of each side who took part in the same contact, both in their own "
    "right; those in their company make none",
    Projection.DELEGATIONS: "a tie joins one body of each side present in the same contact: those whose offices "
    "people held there, and those named without people",
}
"""What a tie is under each projection, in one line."""


@dataclass(frozen=True, slots=True)
class Node:
    """A person or body of a projection, on the side where they first stood."""

    id: str
    name: str
    side: str


@dataclass(frozen=True, slots=True)
class Network:
    """The contacts of some filters in both forms.

    meetings    the bipartite graph (`meeting_graph`)
    ties        its projection (`project`)
    filters     those that were asked, `projection` among them
    weak        contacts left out because no claim of theirs has the confidence asked
    """

    meetings: networkx.Graph[str]
    ties: networkx.Graph[str]
    filters: Filters
    weak: int = 0

    @property
    def method(self) -> Method:
        """What the network is, for the reader of a measure on it."""
        import networkx

        asked = self.filters.projection
        kinds = self.filters.kinds or MEETING_KINDS
        statuses = self.filters.statuses or {Status.OCCURRED}
        tied = {contact for tie in self.ties.edges for contact in self.ties.edges[tie]["contacts"]}
        nodes = "bodies" if asked is Projection.DELEGATIONS else "people"
        return (
            ("projection", f"{asked}: {EXPLAINED[asked]}"),
            ("window", words(self.filters.window)),
            ("contacts", f"{len(contacts_of(self.meetings))} kept, {len(tied)} of them make a tie"),
            ("kinds", ", ".join(sorted(kinds))),
            ("statuses", ", ".join(sorted(statuses))),
            (nodes, self.ties.number_of_nodes()),
            ("ties", self.ties.number_of_edges()),
            ("separate parts", networkx.number_connected_components(self.ties)),
        )


def read(store: Store, filters: Filters) -> Network:
    """The network of the contacts that the filters keep: meetings, ceremonies and calls that occurred unless named."""
    contacts, weak = _contacts(store, filters)
    meetings = _bipartite(store, contacts)
    return Network(meetings, project(meetings, filters.projection), filters, weak)


def meeting_graph(store: Store, filters: Filters = ALL) -> networkx.Graph[str]:
    """The contacts that the filters keep and who was in them, as a bipartite networkx graph.

    Nodes with `bipartite=0` are people (`what="person"`, `name`, `side`) and bodies named without people
    (`what="body"`); nodes with `bipartite=1` are contacts (`what="contact"`, `kind`, `name`, `date`). An edge has the
    `side`, `part`, `function` and `office` of the person there, and the `body` of that office with its `body_name`.
    Every node is its id. Meetings, ceremonies and calls that occurred, unless the filters name kinds and statuses.
    A constant number of reads.
    """
    return _bipartite(store, _contacts(store, filters)[0])


def project(meetings: networkx.Graph[str], projection: Projection) -> networkx.Graph[str]:
    """Who met whom, of a bipartite graph as `meeting_graph` makes it; ties run between the DPRK and China only.

    Nodes by id with `name` and `side`: those with a tie. Edges with `weight`, the number of contacts, and `contacts`,
    their ids. Nodes and edges are in the order of their ids, so that a measure is the same from every store.
    """
    import networkx

    met: dict[tuple[str, str], list[str]] = defaultdict(list)
    about: dict[str, tuple[str, Country]] = {}
    for contact in contacts_of(meetings):
        present = dict(_present(meetings, contact, projection))
        for identifier, who in present.items():
            about.setdefault(identifier, who)
        kp, cn = (sorted(each for each, (_, on) in present.items() if on == side) for side in SIDES)
        for pair in product(kp, cn):
            met[pair].append(contact)
    ties: networkx.Graph[str] = networkx.Graph()
    for identifier in sorted({each for pair in met for each in pair}):
        name, side = about[identifier]
        ties.add_node(identifier, name=name, side=str(side))
    for (left, right), contacts in sorted(met.items()):
        ties.add_edge(left, right, weight=len(contacts), contacts=tuple(contacts))
    return ties


def contacts_of(meetings: networkx.Graph[str]) -> list[str]:
    """The ids of its contacts, in order of time."""
    return [node for node in meetings if meetings.nodes[node]["what"] == "contact"]


def behind(ties: networkx.Graph[str], node: str) -> tuple[str, ...]:
    """The contacts behind the ties of a node, each once, sorted."""
    edges = (ties.edges[node, other] for other in ties.adj[node])
    return tuple(sorted({contact for edge in edges for contact in edge.get("contacts", ())}))


def node_of(ties: networkx.Graph[str], identifier: str) -> Node:
    """A node of a projection with its name and side."""
    about = ties.nodes[identifier]
    return Node(identifier, about.get("name", identifier), about.get("side", ""))


def words(window: Window) -> str:
    """A window of event time in words."""
    if window.since is None and window.until is None:
        return "all time"
    return f"{window.since or 'the beginning'} to {window.until or 'the end'}"


def _present(
    meetings: networkx.Graph[str], contact: str, projection: Projection
) -> Iterator[tuple[str, tuple[str, Country]]]:
    """Who counts in a contact under the projection, with name and side."""
    for node, edge in meetings.adj[contact].items():
        person = meetings.nodes[node]["what"] == "person"
        if projection is Projection.DELEGATIONS:
            if edge["body"]:
                yield edge["body"], (edge["body_name"], edge["side"])
        elif person and (projection is Projection.EVERYONE or edge["part"] == Part.PRINCIPAL):
            yield node, (meetings.nodes[node]["name"], edge["side"])


def _contacts(store: Store, filters: Filters) -> tuple[tuple[Contact, ...], int]:
    """The contacts that the filters keep, and how many their confidence leaves out."""
    where = select(filters, statuses=frozenset({Status.OCCURRED}))
    found = store.contacts(replace(where, kinds=filters.kinds or MEETING_KINDS))
    if filters.min_confidence is None:
        return found, 0
    kept = tuple(each.contact for each in trusted(view(store, found), filters))
    return kept, len(found) - len(kept)


def _bipartite(store: Store, contacts: Iterable[Contact]) -> networkx.Graph[str]:
    import networkx

    graph: networkx.Graph[str] = networkx.Graph()
    for contact in contacts:
        when = str(contact.when) if contact.when else None
        graph.add_node(contact.id, bipartite=1, what="contact", kind=contact.kind, name=contact.name, date=when)
    ids = contacts_of(graph)
    parts, bodies = store.participations(ids), store.bodies(ids)
    offices = {office.id: office for office in store.offices({part.office for part in parts if part.office})}
    owners = {office.organization for office in offices.values() if office.organization}
    names = _names(store, owners | {body.organization for body in bodies})
    people = {person.id: person.name for person in store.persons({part.person for part in parts})}
    for part in parts:
        office = offices.get(part.office or "")
        owner = office.organization if office else None
        if part.person not in graph:
            name = people.get(part.person, part.person)
            graph.add_node(part.person, bipartite=0, what="person", name=name, side=part.side)
        graph.add_edge(
            part.person, part.contact, side=part.side, part=part.part, function=part.function, office=part.office,
            body=owner, body_name=names.get(owner or "", owner),
        )  # fmt: skip
    for body in bodies:
        name = names.get(body.organization, body.text)
        graph.add_node(body.organization, bipartite=0, what="body", name=name, side=body.side)
        graph.add_edge(
            body.organization, body.contact, side=body.side, part=None, function=None, office=None,
            body=body.organization, body_name=name,
        )  # fmt: skip
    return graph


def _names(store: Store, organizations: Collection[str]) -> dict[str, str]:
    return {each.id: each.name for each in store.organizations(organizations)}
