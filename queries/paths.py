"""The shortest chains between two people: who met whom who met whom, with the contacts that prove each step."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import TYPE_CHECKING

from graph.model import Person
from graph.stores.base import ContactFilter, Store
from queries.contacts import view
from queries.graphs import read
from queries.types import Answer, ContactView, Filters, Projection

if TYPE_CHECKING:
    import networkx

PRINCIPALS = Filters(projection=Projection.PRINCIPALS)
MOST = 20


@dataclass(frozen=True, slots=True)
class Step:
    """Two people who met, and every contact in which they did, by date."""

    left: Person
    right: Person
    contacts: tuple[ContactView, ...]


@dataclass(frozen=True, slots=True)
class Chain:
    """A shortest chain; the right of each step is the left of the next."""

    steps: tuple[Step, ...]


def path(
    store: Store,
    left: Collection[Person],
    right: Collection[Person],
    filters: Filters = PRINCIPALS,
    *,
    most: int = MOST,
) -> Answer[Chain]:
    """All shortest chains from each of `left` to each of `right`, at most `most` a pair, in the order of their ids.

    Every tie counts as one step, whatever the number of contacts. `method` says for each pair how long the chains are
    and whether more exist, or why there is none: somebody without a tie, two separate parts. Nobody has a chain to
    themselves.
    """
    network = read(store, filters)
    pairs = sorted({(a.id, b.id) for a in left for b in right if a.id != b.id})
    found = {pair: _shortest(network.ties, *pair, most + 1) for pair in pairs}
    kept = [chain for chains in found.values() for chain in chains[:most]]
    people = {person.id: person for person in (*left, *right)}
    people |= {person.id: person for person in store.persons({node for chain in kept for node in chain})}
    told = tuple((_names(pair, people), _told(network.ties, pair, found[pair], most)) for pair in pairs)
    return Answer(
        _chains(store, network.ties, kept, people),
        store.coverage(),
        tuple(person for person in people.values() if person in (*left, *right)),
        projection=filters.projection,
        weak=network.weak,
        method=(*told, ("weights", "none: a tie is one step"), *network.method),
    )


def _shortest(ties: networkx.Graph[str], left: str, right: str, most: int) -> list[tuple[str, ...]]:
    import networkx

    if left not in ties or right not in ties:
        return []
    try:
        return sorted(tuple(chain) for chain in islice(networkx.all_shortest_paths(ties, left, right), most))
    except networkx.NetworkXNoPath:
        return []


def _told(ties: networkx.Graph[str], pair: tuple[str, str], chains: Sequence[Sequence[str]], most: int) -> str:
    """How long the chains of a pair are, or why it has none."""
    if chains:
        steps = len(chains[0]) - 1
        long = "1 step" if steps == 1 else f"{steps} steps"
        number = f"the first {most} of more chains" if len(chains) > most else _counted(len(chains))
        return f"{long}; {number} of that length"
    missing = [each for each in pair if each not in ties]
    if missing:
        return f"no chain: no tie of {' and '.join(missing)} in these contacts"
    return "no chain: they stand in separate parts of the network"


def _counted(chains: int) -> str:
    return "the only chain" if chains == 1 else f"all {chains} chains"


def _names(pair: Iterable[str], people: Mapping[str, Person]) -> str:
    return " to ".join(people[each].name for each in pair)


def _chains(
    store: Store, ties: networkx.Graph[str], chains: Sequence[tuple[str, ...]], people: Mapping[str, Person]
) -> tuple[Chain, ...]:
    """The chains with the contacts of each step; one view of all."""
    edges = {pair: ties.edges[pair]["contacts"] for chain in chains for pair in pairwise(chain)}
    wanted = frozenset(contact for contacts in edges.values() for contact in contacts)
    views = view(store, store.contacts(ContactFilter(ids=wanted))) if wanted else ()
    return tuple(
        Chain(
            tuple(
                Step(people[a], people[b], tuple(each for each in views if each.contact.id in edges[a, b]))
                for a, b in pairwise(chain)
            )
        )
        for chain in chains
    )
