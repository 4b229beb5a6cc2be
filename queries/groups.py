"""Communities: who meets the same people, by Louvain's method.

Blondel, V. D. et al., "Fast unfolding of communities in large networks", J. Stat. Mech. (2008) P10008. Modularity:
Newman, M. E. J., "Modularity and community structure in networks", PNAS 103 (2006), 8577-8582; the resolution as in
Reichardt, J. and Bornholdt, S., Phys. Rev. E 74 (2006) 016110.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from typing import TYPE_CHECKING

from graph.stores.base import Store
from queries.graphs import Node, node_of, read
from queries.paths import PRINCIPALS
from queries.types import Answer, Filters

if TYPE_CHECKING:
    import networkx

SEED = 0
RESOLUTION = 1.0


@dataclass(frozen=True, slots=True)
class Community:
    """People (or bodies) who meet each other more than the rest.

    number    1 is the largest
    members   by number of contacts within, highest first
    inside    ties between members
    outside   ties of members to others
    contacts  ids of the contacts behind the ties inside, sorted
    """

    number: int
    members: tuple[Node, ...]
    inside: int
    outside: int
    contacts: tuple[str, ...]


def communities(
    store: Store, filters: Filters = PRINCIPALS, *, resolution: float = RESOLUTION, seed: int = SEED
) -> Answer[Community]:
    """The communities of the network, largest first; equal ones by the id of their first member.

    A tie weighs as much as it has contacts. The method draws an order: the same `seed` gives the same communities, and
    another may not. A higher `resolution` gives smaller ones. `method` holds both and the modularity (-0.5 to 1; what
    is near 0 is no more than chance). Without a tie there is none.
    """
    network = read(store, filters)
    groups = _groups(network.ties, resolution, seed)
    rows = [_community(network.ties, group) for group in groups]
    rows.sort(key=lambda row: (-len(row.members), row.members[0].id))
    return Answer(
        tuple(Community(n, row.members, row.inside, row.outside, row.contacts) for n, row in enumerate(rows, 1)),
        store.coverage(),
        projection=filters.projection,
        weak=network.weak,
        method=(
            ("algorithm", "Louvain (Blondel et al. 2008)"),
            ("weights", "number of contacts of a tie"),
            ("resolution", resolution),
            ("seed", seed),
            ("modularity", _modularity(network.ties, groups, resolution)),
            *network.method,
        ),
    )


def _groups(ties: networkx.Graph[str], resolution: float, seed: int) -> list[set[str]]:
    import networkx

    if not ties:
        return []
    found = networkx.community.louvain_communities(ties, weight="weight", resolution=resolution, seed=seed)
    return [set(group) for group in found]


def _modularity(ties: networkx.Graph[str], groups: Collection[set[str]], resolution: float) -> float | None:
    import networkx

    if not groups:
        return None
    return round(float(networkx.community.modularity(ties, groups, weight="weight", resolution=resolution)), 4)


def _community(ties: networkx.Graph[str], group: set[str]) -> Community:
    within = ties.subgraph(group)
    weight = dict(within.degree(weight="weight"))
    members = sorted(group, key=lambda node: (-weight[node], node))
    outside = sum(other not in group for node in group for other in ties.adj[node])
    contacts = {contact for tie in within.edges for contact in within.edges[tie]["contacts"]}
    nodes = tuple(node_of(ties, node) for node in members)
    return Community(0, nodes, within.number_of_edges(), outside, tuple(sorted(contacts)))
