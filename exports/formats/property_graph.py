"""A whole as nodes and edges with properties, the very ones that the Neo4j store keeps (`graph.stores.neo4j`).

What follows from edges (REPRESENTED_AT, SUPPORTS, and TO for bodies) is made here as the server makes it there; a test
on a real server compares the two.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from exports.formats.whole import Whole
from graph.claims import ContactKind, Country, Function
from graph.model import BodyPart, Participation, Tenure
from graph.stores.neo4j import records

Id = tuple[str, str]
"""The group that a node's id is unique in (`Person`, `Office`, `Contact`, ...) and the id."""

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


@dataclass(frozen=True, slots=True)
class Edge:
    """A directed edge of a type."""

    type: str
    start: Id
    end: Id
    properties: Mapping[str, Any]


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
            yield _node(("Article",), records.of_article(article), without=("retrieved", "text"))
        for claim in whole.claims:
            yield _node(("Claim",), records.of_claim(claim))


def edges(whole: Whole, *, proof: bool = True) -> Iterator[Edge]:
    """All edges, by type; with `proof` those of articles and claims too."""
    found = [*_named(whole), *_taken_part(whole), *(_edge("HELD", t, "Person", "Office") for t in whole.graph.tenures)]
    yield from found
    if proof:
        for claim in whole.claims:
            if claim.article:
                yield Edge("STATES", ("Article", claim.article), ("Claim", claim.id), {})
        yield from _supports(whole, found)


def _node(labels: tuple[str, ...], properties: Mapping[str, Any], without: tuple[str, ...] = ()) -> Node:
    kept = {name: value for name, value in properties.items() if name != "id" and name not in without}
    return Node(labels, properties["id"], kept)


def _edge(kind: str, edge: Participation | BodyPart | Tenure, start: str, end: str) -> Edge:
    record = records.of_edge(edge)
    return Edge(kind, (start, record["start"]), (end, record["end"]), record["properties"])


def _named(whole: Whole) -> Iterator[Edge]:
    """The edges by which a node names another."""
    for body in whole.graph.organizations:
        if body.parent:
            yield Edge("PART_OF", ("Organization", body.id), ("Organization", body.parent), {})
    for office in whole.graph.offices:
        if office.organization:
            yield Edge("IN", ("Office", office.id), ("Organization", office.organization), {})
    for contact in whole.graph.contacts:
        if contact.visit:
            yield Edge("DURING", ("Contact", contact.id), ("Contact", contact.visit), {})


def _taken_part(whole: Whole) -> Iterator[Edge]:
    kinds = {contact.id: contact.kind for contact in whole.graph.contacts}
    senders: dict[str, set[Country]] = defaultdict(set)
    for part in whole.graph.participations:
        edge = _edge(_type(kinds[part.contact], part.function), part, "Person", "Contact")
        if edge.type == "SENT":
            senders[part.contact].add(part.side)
        yield Edge("TO", edge.end, edge.start, edge.properties) if edge.type == "TO" else edge
    for part in whole.graph.participations:
        if part.office:
            held = {"person": part.person, "claims": list(part.claims)}
            yield Edge("REPRESENTED_AT", ("Office", part.office), ("Contact", part.contact), held)
    for body in whole.graph.bodies:
        edge = _edge("TOOK_PART", body, "Organization", "Contact")
        yield edge
        if kinds[body.contact] is ContactKind.MESSAGE and senders[body.contact] - {body.side}:
            yield Edge("TO", edge.end, edge.start, {"side": str(body.side), "claims": list(body.claims)})


def _type(kind: ContactKind, function: Function) -> str:
    if kind is ContactKind.MESSAGE:
        return "TO" if function is Function.RECIPIENT else "SENT"
    return "MADE" if kind is ContactKind.VISIT else "ATTENDED"


def _supports(whole: Whole, found: Iterable[Edge]) -> Iterator[Edge]:
    """What each claim proves; `of` is the contact or tenure from which that follows."""
    known = {claim.id for claim in whole.claims}
    pairs = {(claim, c.id, ("Contact", c.id)) for c in whole.graph.contacts for claim in c.claims}
    for edge in found:
        if edge.type == "HELD":
            of = f"{edge.start[1]} HELD {edge.end[1]}"
        else:
            of = next((name for group, name in (edge.start, edge.end) if group == "Contact"), "")
        ends = (edge.start, edge.end)
        pairs |= {(claim, of, end) for claim in edge.properties.get("claims", ()) for end in ends}
    for claim, of, end in sorted(pairs):
        if claim in known:
            yield Edge("SUPPORTS", ("Claim", claim), end, {"of": of})
