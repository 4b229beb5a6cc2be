"""What falls apart when a person or a post is gone: the parts of the network, and who is left without a tie.

Cut vertices: Harary, F., Graph Theory (1969), chapter 3; as "key players": Borgatti, S. P., "Identifying sets of key
players in a social network", Comput. Math. Organ. Theory 12 (2006), 21-34.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.model import Office, Person
from graph.stores.base import Store
from queries.graphs import Node, node_of, project, read
from queries.paths import PRINCIPALS
from queries.types import Answer, Filters, Projection

if TYPE_CHECKING:
    import networkx


@dataclass(frozen=True, slots=True)
class Removal:
    """What is lost without one person or one office.

    id, name      of the person or office; `office` says which it is
    holders       ids of the people who stood there in that office; the person alone for a person
    ties_lost     ties that rest on them alone; `contacts_lost`, ids of the contacts that make no tie any more
    isolated      who had ties, and has none now
    cuts          whether some of the others who hung together hang together no more; who is left alone counts
    parts         the parts of two or more into which they then fall, largest first; none where nothing is cut
    separate_before, separate_after  number of separate parts of the network with a tie
    """

    id: str
    name: str
    office: bool
    holders: tuple[str, ...]
    ties_lost: int
    contacts_lost: tuple[str, ...]
    isolated: tuple[Node, ...]
    cuts: bool
    parts: tuple[tuple[Node, ...], ...]
    separate_before: int
    separate_after: int


def without(
    store: Store,
    persons: Collection[Person] = (),
    offices: Collection[Office] = (),
    filters: Filters = PRINCIPALS,
) -> Answer[Removal]:
    """A row for each person and office, by id, each taken away alone.

    A person is taken out of every contact; an office, everybody out of the contacts where they stood in that office
    (they stay where they stood in another). Contacts stay with those who are left in them.
    """
    network = read(store, filters)
    rows = [
        _removal(network.meetings, network.ties, filters.projection, person.id, person.name, office=False)
        for person in sorted(persons, key=lambda person: person.id)
    ]
    rows += [
        _removal(network.meetings, network.ties, filters.projection, office.id, office.name, office=True)
        for office in sorted(offices, key=lambda office: office.id)
    ]
    return Answer(
        tuple(rows),
        store.coverage(),
        tuple(persons),
        projection=filters.projection,
        weak=network.weak,
        method=network.method,
    )


def _removal(
    meetings: networkx.Graph[str],
    ties: networkx.Graph[str],
    projection: Projection,
    identifier: str,
    name: str,
    *,
    office: bool,
) -> Removal:
    import networkx

    gone = _edges(meetings, identifier, office=office)
    rest = meetings.copy()
    rest.remove_edges_from(gone)
    left = project(rest, projection)
    holders = sorted({person for person, _ in gone})
    remaining = ties.nodes - left.nodes - set(holders)
    cuts, parts = _fallen(ties, left, holders)
    return Removal(
        id=identifier,
        name=name,
        office=office,
        holders=tuple(holders),
        ties_lost=ties.number_of_edges() - left.number_of_edges(),
        contacts_lost=tuple(sorted(_behind(ties) - _behind(left))),
        isolated=tuple(node_of(ties, node) for node in sorted(remaining)),
        cuts=cuts,
        parts=tuple(tuple(node_of(ties, node) for node in sorted(part)) for part in parts),
        separate_before=networkx.number_connected_components(ties),
        separate_after=networkx.number_connected_components(left),
    )


def _edges(meetings: networkx.Graph[str], identifier: str, *, office: bool) -> list[tuple[str, str]]:
    """The (person, contact) edges that go."""
    if not office:
        return [(identifier, contact) for contact in meetings.adj[identifier]] if identifier in meetings else []
    people = [node for node in meetings if meetings.nodes[node]["what"] == "person"]
    return [(node, c) for node in people for c, edge in meetings.adj[node].items() if edge["office"] == identifier]


def _touched(ties: networkx.Graph[str], left: networkx.Graph[str]) -> Iterable[set[str]]:
    """The parts of the network before that lost a tie."""
    import networkx

    for part in networkx.connected_components(ties):
        if ties.subgraph(part).number_of_edges() > left.subgraph(part).number_of_edges():
            yield part


def _fallen(
    ties: networkx.Graph[str], left: networkx.Graph[str], holders: Collection[str]
) -> tuple[bool, list[set[str]]]:
    """Whether some who hung together hang together no more, the holders who are gone aside; and into which parts."""
    import networkx

    found: list[set[str]] = []
    cut = False
    for part in _touched(ties, left):
        kept = left.subgraph(part)
        alone = part - set(kept) - set(holders)
        pieces = list(networkx.connected_components(kept))
        if len(alone) + len(pieces) > 1:
            cut = True
            found += pieces
    return cut, sorted(found, key=lambda piece: (-len(piece), min(piece)))


def _behind(ties: networkx.Graph[str]) -> set[str]:
    return {contact for tie in ties.edges for contact in ties.edges[tie]["contacts"]}
