"""A whole as nodes and edges with properties, the very ones that the Neo4j store keeps (`graph.stores.neo4j`).

A test on a real server compares the two.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from exports.formats.whole import Whole
from graph.stores.neo4j import following, records
from graph.stores.neo4j.following import Edge, Id

TYPES: Mapping[str, type[object]] = {
    "verified": bool, "disputed": bool, "rank": int, "order": int, "start": int, "end": int, "confidence": float,
    "aliases": list, "claims": list, "dates": list, "dates_claims": list, "history": list, "notes": list,
}  # fmt: skip
"""What a property holds where that is not text; a list is one of texts. `first_day` and `last_day` are dates."""


@dataclass(frozen=True, slots=True)
class Node:
    """A node: its group, its labels (the group first), its id and its other properties, None where unknown."""

    labels: tuple[str, ...]
    id: str
    properties: Mapping[str, Any]

    @property
    def key(self) -> Id:
        """What edges name it by."""
        return self.labels[0], self.id


def nodes(whole: Whole, *, proof: bool = True) -> Iterator[Node]:
    """People, organizations, offices and contacts, then with `proof` articles and claims; each group by id."""
    graph = whole.graph
    for label, group in (("Person", graph.persons), ("Organization", graph.organizations), ("Office", graph.offices)):
        for each in group:
            yield _node((label,), records.plain(each))
    for contact in graph.contacts:
        yield _node(("Contact", contact.label), records.of_contact(contact))
    if proof:
        for article in whole.articles:
            yield _node(("Article",), records.of_article(article), without=("retrieved", "loaded", "text"))
        for claim in whole.claims:
            yield _node(("Claim",), records.of_claim(claim))


def edges(whole: Whole, *, proof: bool = True) -> Iterator[Edge]:
    """All edges, by type; with `proof` those of articles and claims too."""
    graph = whole.graph
    found = [*following.named(graph), *following.taken_part(graph), *following.held(graph.tenures)]
    yield from found
    if proof:
        for claim in whole.claims:
            if claim.article:
                yield Edge("STATES", ("Article", claim.article), ("Claim", claim.id), {})
        known = {claim.id for claim in whole.claims}
        for name, of, end in sorted(following.proofs(graph.contacts, found)):
            if name in known:
                yield Edge("SUPPORTS", ("Claim", name), end, {"of": of})


def _node(labels: tuple[str, ...], properties: Mapping[str, Any], without: tuple[str, ...] = ()) -> Node:
    kept = {name: value for name, value in properties.items() if name != "id" and name not in without}
    return Node(labels, properties["id"], kept)
