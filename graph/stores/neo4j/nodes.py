"""People, organizations, offices and contacts as nodes, and the edges by which one names another."""

from __future__ import annotations

from collections.abc import Mapping
from typing import LiteralString

from neo4j import ManagedTransaction

from graph.model import Delta, Graph, Person
from graph.stores import codec
from graph.stores.changes import Gone
from graph.stores.neo4j import records
from graph.stores.neo4j.batches import run, run_all

_NODES: Mapping[str, LiteralString] = {
    "Person": "UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n = row",
    "Organization": "UNWIND $rows AS row MERGE (n:Organization {id: row.id}) SET n = row",
    "Office": "UNWIND $rows AS row MERGE (n:Office {id: row.id}) SET n = row",
    "Meeting": "UNWIND $rows AS row MERGE (n:Contact {id: row.id}) SET n = row, n:Meeting REMOVE n:Visit:Message",
    "Visit": "UNWIND $rows AS row MERGE (n:Contact {id: row.id}) SET n = row, n:Visit REMOVE n:Meeting:Message",
    "Message": "UNWIND $rows AS row MERGE (n:Contact {id: row.id}) SET n = row, n:Message REMOVE n:Meeting:Visit",
}
_PERSONS: LiteralString = "MATCH (n:Person) RETURN n"
_KEYS: LiteralString = "UNWIND $rows AS row MATCH (n:Person {id: row.id}) SET n.keys = row.keys"
_OTHER_PARENT: LiteralString = """UNWIND $rows AS row MATCH (:Organization {id: row.id})-[r:PART_OF]->(old)
    WHERE row.other IS NULL OR old.id <> row.other DELETE r"""
_PARENT: LiteralString = """UNWIND $rows AS row
    MATCH (n:Organization {id: row.id}) MATCH (parent:Organization {id: row.other})
    MERGE (n)-[:PART_OF]->(parent) RETURN count(*) AS n"""
_OTHER_ORGANIZATION: LiteralString = """UNWIND $rows AS row MATCH (:Office {id: row.id})-[r:IN]->(old)
    WHERE row.other IS NULL OR old.id <> row.other DELETE r"""
_ORGANIZATION: LiteralString = """UNWIND $rows AS row
    MATCH (n:Office {id: row.id}) MATCH (organization:Organization {id: row.other})
    MERGE (n)-[:IN]->(organization) RETURN count(*) AS n"""
_OTHER_VISIT: LiteralString = """UNWIND $rows AS row MATCH (:Contact {id: row.id})-[r:DURING]->(old)
    WHERE row.other IS NULL OR old.id <> row.other DELETE r"""
_VISIT: LiteralString = """UNWIND $rows AS row
    MATCH (n:Contact {id: row.id}) MATCH (visit:Contact {id: row.other})
    MERGE (n)-[:DURING]->(visit) RETURN count(*) AS n"""

_OWN_EDGES: Mapping[str, LiteralString] = {
    "Contact": "MATCH (n:Contact)-[r:DURING]->() WHERE n.id IN $rows DELETE r",
    "Person": "MATCH (n:Person)-[r:HELD|ATTENDED|MADE|SENT|TO|SUPPORTS]-() WHERE n.id IN $rows DELETE r",
    "Office": "MATCH (n:Office)-[r:HELD|SUPPORTS]-() WHERE n.id IN $rows DELETE r",
    "Organization": "MATCH (n:Organization)-[r:TOOK_PART|TO|SUPPORTS]-() WHERE n.id IN $rows DELETE r",
}
_PLACE_OF: tuple[LiteralString, ...] = (
    "MATCH (n:Office)-[r:IN]->() WHERE n.id IN $rows DELETE r",
    "MATCH (n:Organization)-[r:PART_OF]->() WHERE n.id IN $rows DELETE r",
)
_NODE: Mapping[str, LiteralString] = {
    "Contact": "MATCH (n:Contact) WHERE n.id IN $rows DELETE n",
    "Person": "MATCH (n:Person) WHERE n.id IN $rows DELETE n",
    "Office": "MATCH (n:Office) WHERE n.id IN $rows DELETE n",
    "Organization": "MATCH (n:Organization) WHERE n.id IN $rows DELETE n",
}


def put_nodes(tx: ManagedTransaction, graph: Graph) -> None:
    """Merge all nodes, then what they name. Raises StoreError when a node names one that is not stored."""
    run(tx, _NODES["Person"], [records.of_person(person) for person in graph.persons])
    run(tx, _NODES["Organization"], [records.plain(organization) for organization in graph.organizations])
    run(tx, _NODES["Office"], [records.plain(office) for office in graph.offices])
    for label in ("Meeting", "Visit", "Message"):
        run(tx, _NODES[label], [records.of_contact(c) for c in graph.contacts if c.label == label])
    _refer(tx, _OTHER_PARENT, _PARENT, {o.id: o.parent for o in graph.organizations})
    _refer(tx, _OTHER_ORGANIZATION, _ORGANIZATION, {o.id: o.organization for o in graph.offices})
    _refer(tx, _OTHER_VISIT, _VISIT, {contact.id: contact.visit for contact in graph.contacts})


def refresh_keys(tx: ManagedTransaction) -> None:
    """Let everybody be found under the keys that their names have today."""
    stored = [record["n"] for record in tx.run(_PERSONS)]
    wanted = [records.of_person(codec.decode(Person, node)) for node in stored]
    known = {node["id"]: node.get("keys") for node in stored}
    rows = [{"id": each["id"], "keys": each["keys"]} for each in wanted if known[each["id"]] != each["keys"]]
    run(tx, _KEYS, rows)


def remove_nodes(tx: ManagedTransaction, delta: Delta) -> None:
    """Remove what is gone, with the edges of its own; the server refuses to remove what others still name."""
    gone = Gone.of(delta)
    ids = {
        "Contact": sorted(gone.contacts),
        "Person": sorted(gone.persons),
        "Office": sorted(gone.offices),
        "Organization": sorted(gone.organizations),
    }
    for label, statement in _OWN_EDGES.items():
        run(tx, statement, ids[label])
    for statement in _PLACE_OF:
        run(tx, statement, ids["Office"] + ids["Organization"])
    for label, statement in _NODE.items():
        run(tx, statement, ids[label])


def _refer(
    tx: ManagedTransaction, forget_other: LiteralString, refer: LiteralString, named: Mapping[str, str | None]
) -> None:
    rows = [{"id": id, "other": other} for id, other in named.items()]
    run(tx, forget_other, rows)
    run_all(tx, refer, [row for row in rows if row["other"]], "a node names another that is not stored")
