"""The edges of a graph, and those that follow from them: REPRESENTED_AT, TO for bodies, and SUPPORTS, the proofs.

What follows is computed here, once for the server and the exports: a server that is told both ends of an edge makes it
several times as fast as one that looks for what may follow.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from graph.claims import ContactKind, Country, Function
from graph.model import BodyPart, Contact, Graph, Participation, Tenure
from graph.stores.neo4j import records

Id = tuple[str, str]
"""The group that a node's id is unique in (`Person`, `Office`, `Contact`, ...) and the id."""
Proof = tuple[str, str, Id]
"""A claim, the contact or tenure for whose sake it proves something (`SUPPORTS.of`), and what it proves."""


@dataclass(frozen=True, slots=True)
class Edge:
    """A directed edge of a type."""

    type: str
    start: Id
    end: Id
    properties: Mapping[str, Any]


def named(graph: Graph) -> Iterator[Edge]:
    """The edges by which a node names another: PART_OF, IN, DURING."""
    for body in graph.organizations:
        if body.parent:
            yield Edge("PART_OF", ("Organization", body.id), ("Organization", body.parent), {})
    for office in graph.offices:
        if office.organization:
            yield Edge("IN", ("Office", office.id), ("Organization", office.organization), {})
    for contact in graph.contacts:
        if contact.visit:
            yield Edge("DURING", ("Contact", contact.id), ("Contact", contact.visit), {})


def taken_part(graph: Graph) -> Iterator[Edge]:
    """Who took part in these contacts, and which offices and bodies did by that."""
    kinds = {contact.id: contact.kind for contact in graph.contacts}
    senders: dict[str, set[Country]] = defaultdict(set)
    for part in graph.participations:
        edge = _edge(_type(kinds[part.contact], part.function), part, "Person", "Contact")
        if edge.type == "SENT":
            senders[part.contact].add(part.side)
        yield Edge("TO", edge.end, edge.start, edge.properties) if edge.type == "TO" else edge
    for part in graph.participations:
        if part.office:
            held = {"person": part.person, "claims": list(part.claims)}
            yield Edge("REPRESENTED_AT", ("Office", part.office), ("Contact", part.contact), held)
    for body in graph.bodies:
        edge = _edge("TOOK_PART", body, "Organization", "Contact")
        yield edge
        if kinds[body.contact] is ContactKind.MESSAGE and senders[body.contact] - {body.side}:
            yield Edge("TO", edge.end, edge.start, {"side": str(body.side), "claims": list(body.claims)})


def held(tenures: Iterable[Tenure]) -> Iterator[Edge]:
    """Who held which office."""
    return (_edge("HELD", tenure, "Person", "Office") for tenure in tenures)


def tenure_name(person: str, office: str) -> str:
    """What `SUPPORTS.of` calls a tenure; `damage` reads it back."""
    return f"{person} HELD {office}"


def proofs(contacts: Iterable[Contact], edges: Iterable[Edge]) -> Iterator[Proof]:
    """What each claim of these contacts, and of edges of contacts or tenures, proves; each once, in no order."""
    seen: set[Proof] = set()
    for contact in contacts:
        seen.update((claim, contact.id, ("Contact", contact.id)) for claim in contact.claims)
    for edge in edges:
        ends = (edge.start, edge.end)
        of = tenure_name(edge.start[1], edge.end[1]) if edge.type == "HELD" else _contact(ends)
        seen.update((claim, of, end) for claim in edge.properties.get("claims", ()) for end in ends)
    yield from seen


def _contact(ends: Iterable[Id]) -> str:
    return next((name for group, name in ends if group == "Contact"), "")


def _edge(kind: str, edge: Participation | BodyPart | Tenure, start: str, end: str) -> Edge:
    record = records.of_edge(edge)
    return Edge(kind, (start, record["start"]), (end, record["end"]), record["properties"])


def _type(kind: ContactKind, function: Function) -> str:
    if kind is ContactKind.MESSAGE:
        return "TO" if function is Function.RECIPIENT else "SENT"
    return "MADE" if kind is ContactKind.VISIT else "ATTENDED"
