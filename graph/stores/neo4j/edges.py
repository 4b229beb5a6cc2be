"""Who took part, who held what, and what follows from these edges: REPRESENTED_AT, SUPPORTS, and TO for bodies.

What follows is always made anew from the edges of a contact or tenure that changes, never patched. `SUPPORTS.of` names
the contact or tenure that it follows from, so one claim may support a person for several reasons.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Any, LiteralString

from neo4j import ManagedTransaction

from graph.claims import ContactKind, Function
from graph.model import Graph, Participation, Tenure
from graph.stores.changes import loose_end
from graph.stores.neo4j import records
from graph.stores.neo4j.batches import run, run_all

_PARTICIPATIONS: Mapping[str, LiteralString] = {
    "ATTENDED": """UNWIND $rows AS row MATCH (p:Person {id: row.start}) MATCH (c:Contact {id: row.end})
        MERGE (p)-[r:ATTENDED]->(c) SET r = row.properties RETURN count(*) AS n""",
    "MADE": """UNWIND $rows AS row MATCH (p:Person {id: row.start}) MATCH (c:Contact {id: row.end})
        MERGE (p)-[r:MADE]->(c) SET r = row.properties RETURN count(*) AS n""",
    "SENT": """UNWIND $rows AS row MATCH (p:Person {id: row.start}) MATCH (c:Contact {id: row.end})
        MERGE (p)-[r:SENT]->(c) SET r = row.properties RETURN count(*) AS n""",
    "TO": """UNWIND $rows AS row MATCH (p:Person {id: row.start}) MATCH (c:Contact {id: row.end})
        MERGE (c)-[r:TO]->(p) SET r = row.properties RETURN count(*) AS n""",
}
_OTHER_TYPE: LiteralString = """UNWIND $rows AS row
    MATCH (:Person {id: row.start})-[r:ATTENDED|MADE|SENT|TO]-(:Contact {id: row.end})
    WHERE type(r) <> row.type DELETE r"""
_OFFICES: LiteralString = "UNWIND $rows AS id MATCH (o:Office {id: id}) RETURN count(*) AS n"
_BODIES: LiteralString = """UNWIND $rows AS row MATCH (o:Organization {id: row.start}) MATCH (c:Contact {id: row.end})
    MERGE (o)-[r:TOOK_PART]->(c) SET r = row.properties RETURN count(*) AS n"""
_TENURES: LiteralString = """UNWIND $rows AS row MATCH (p:Person {id: row.start}) MATCH (o:Office {id: row.end})
    MERGE (p)-[r:HELD]->(o) SET r = row.properties RETURN count(*) AS n"""

_FORGET_DERIVED: tuple[LiteralString, ...] = (
    """UNWIND $rows AS id MATCH (:Contact {id: id})<-[:SUPPORTS]-(k:Claim)
    MATCH (k)-[s:SUPPORTS {of: id}]->() WITH DISTINCT s DELETE s""",
    "UNWIND $rows AS id MATCH (:Contact {id: id})<-[r:REPRESENTED_AT]-() DELETE r",
    "UNWIND $rows AS id MATCH (:Contact {id: id})-[r:TO]->(:Organization) DELETE r",
)
_DERIVE: tuple[LiteralString, ...] = (
    """UNWIND $rows AS id MATCH (c:Contact {id: id})-[r:ATTENDED|MADE|SENT|TO]-(p:Person) WHERE r.office IS NOT NULL
    MATCH (o:Office {id: r.office}) MERGE (o)-[x:REPRESENTED_AT {person: p.id}]->(c) SET x.claims = r.claims""",
    """UNWIND $rows AS id MATCH (c:Message {id: id})<-[b:TOOK_PART]-(o:Organization)
    WHERE EXISTS { (c)<-[s:SENT]-(:Person) WHERE s.side <> b.side }
    MERGE (c)-[r:TO]->(o) SET r.side = b.side, r.claims = b.claims""",
    """UNWIND $rows AS id MATCH (c:Contact {id: id})
    UNWIND c.claims AS claim MATCH (k:Claim {id: claim}) MERGE (k)-[:SUPPORTS {of: id}]->(c)""",
    """UNWIND $rows AS id MATCH (c:Contact {id: id})-[r:ATTENDED|MADE|SENT|TO|TOOK_PART|REPRESENTED_AT]-(n)
    UNWIND r.claims AS claim MATCH (k:Claim {id: claim})
    MERGE (k)-[:SUPPORTS {of: id}]->(n) MERGE (k)-[:SUPPORTS {of: id}]->(c)""",
)
_FORGET_PROOF: LiteralString = """UNWIND $rows AS row
    MATCH (:Person {id: row.start})-[r:HELD]->(:Office {id: row.end})
    MATCH (k:Claim) WHERE k.id IN r.claims MATCH (k)-[s:SUPPORTS {of: row.of}]->() DELETE s"""
_PROVE: LiteralString = """UNWIND $rows AS row
    MATCH (p:Person {id: row.start})-[r:HELD]->(o:Office {id: row.end})
    UNWIND r.claims AS claim MATCH (k:Claim {id: claim})
    MERGE (k)-[:SUPPORTS {of: row.of}]->(p) MERGE (k)-[:SUPPORTS {of: row.of}]->(o)"""

_DROP_EDGES: LiteralString = """MATCH (c:Contact)-[r:ATTENDED|MADE|SENT|TO|TOOK_PART]-()
    WHERE c.id IN $rows DELETE r"""
_DROP_TENURES: LiteralString = """UNWIND $rows AS row
    MATCH (:Person {id: row.start})-[r:HELD]->(:Office {id: row.end}) DELETE r"""


def put_edges(tx: ManagedTransaction, graph: Graph) -> None:
    """Merge all edges and what follows from them. Raises StoreError when an edge names what is not stored."""
    changed = {c.id for c in graph.contacts} | {p.contact for p in graph.participations}
    contacts = sorted(changed | {body.contact for body in graph.bodies})
    _forget_derived(tx, contacts)
    _put_participations(tx, graph.participations)
    run_all(tx, _BODIES, [records.of_edge(body) for body in graph.bodies], "a body or its contact is not stored")
    _derive(tx, contacts)
    _put_tenures(tx, graph.tenures)


def derive(tx: ManagedTransaction, contacts: list[str]) -> None:
    """Make anew what follows from the edges of these contacts."""
    _forget_derived(tx, contacts)
    _derive(tx, contacts)


def drop_contact_edges(tx: ManagedTransaction, contacts: Collection[str]) -> None:
    """Remove who took part in these contacts, and what follows from it."""
    ids = sorted(contacts)
    _forget_derived(tx, ids)
    run(tx, _DROP_EDGES, ids)


def drop_tenures(tx: ManagedTransaction, pairs: Iterable[tuple[str, str]]) -> None:
    """Remove these tenures (person, office), and what follows from them."""
    rows = [_tenure_row(person, office) for person, office in sorted(pairs)]
    run(tx, _FORGET_PROOF, rows)
    run(tx, _DROP_TENURES, rows)


def _derive(tx: ManagedTransaction, contacts: list[str]) -> None:
    for statement in _DERIVE:
        run(tx, statement, contacts)


def _forget_derived(tx: ManagedTransaction, contacts: list[str]) -> None:
    for statement in _FORGET_DERIVED:
        run(tx, statement, contacts)


def _put_participations(tx: ManagedTransaction, parts: Iterable[Participation]) -> None:
    kinds = _kinds(tx, {part.contact for part in parts})
    rows = [records.of_edge(part) | {"type": _type(kinds[part.contact], part.function)} for part in parts]
    run(tx, _OTHER_TYPE, rows)
    for name, statement in _PARTICIPATIONS.items():
        run_all(tx, statement, [row for row in rows if row["type"] == name], "somebody who took part is not stored")
    offices = sorted({part.office for part in parts if part.office})
    run_all(tx, _OFFICES, offices, "an office held at a contact is not stored")


def _put_tenures(tx: ManagedTransaction, tenures: Iterable[Tenure]) -> None:
    rows = [records.of_edge(tenure) | _tenure_row(tenure.person, tenure.office) for tenure in tenures]
    run(tx, _FORGET_PROOF, rows)
    run_all(tx, _TENURES, rows, "the person or office of a tenure is not stored")
    run(tx, _PROVE, rows)


def _tenure_row(person: str, office: str) -> dict[str, Any]:
    return {"start": person, "end": office, "of": f"{person} HELD {office}"}


def _kinds(tx: ManagedTransaction, contacts: set[str]) -> dict[str, ContactKind]:
    """The kind of each contact. Raises StoreError when one is not stored."""
    query: LiteralString = "MATCH (c:Contact) WHERE c.id IN $ids RETURN c.id AS id, c.kind AS kind"
    kinds = {row["id"]: ContactKind(row["kind"]) for row in tx.run(query, ids=sorted(contacts))}
    if len(kinds) < len(contacts):
        raise loose_end("somebody takes part in a contact that is not stored")
    return kinds


def _type(kind: ContactKind, function: Function) -> str:
    if kind is ContactKind.MESSAGE:
        return "TO" if function is Function.RECIPIENT else "SENT"
    return "MADE" if kind is ContactKind.VISIT else "ATTENDED"
