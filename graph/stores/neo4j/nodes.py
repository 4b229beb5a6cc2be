"""People, organizations, offices and contacts as nodes, and the edges by which one names another."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import LiteralString

from graph.model import Delta, Graph, Person
from graph.stores import codec
from graph.stores.changes import Gone
from graph.stores.neo4j import records
from graph.stores.neo4j.batches import Statements

_NODES: Mapping[str, LiteralString] = {
    "Person": "UNWIND $rows AS row MERGE (n:Person {id: row.id}) SET n = row",
    "Organization": "UNWIND $rows AS row MERGE (n:Organization {id: row.id}) SET n = row",
    "Office": "UNWIND $rows AS row MERGE (n:Office {id: row.id}) SET n = row",
    "Meeting": "UNWIND $rows AS row MERGE (n:Contact {id: row.id}) SET n = row, n:Meeting REMOVE n:Visit:Message",
    "Visit": "UNWIND $rows AS row MERGE (n:Contact {id: row.id}) SET n = row, n:Visit REMOVE n:Meeting:Message",
    "Message": "UNWIND $rows AS row MERGE (n:Contact {id: row.id}) SET n = row, n:Message REMOVE n:Meeting:Visit",
}
_STORED: Mapping[str, LiteralString] = {
    "Organization": "MATCH (n:Organization) WHERE n.id IN $ids RETURN n.id AS id",
    "Office": "MATCH (n:Office) WHERE n.id IN $ids RETURN n.id AS id",
    "Contact": "MATCH (n:Contact) WHERE n.id IN $ids RETURN n.id AS id",
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


def stored(tx: Statements, label: str, ids: Collection[str]) -> frozenset[str]:
    """Those of these organizations, offices or contacts that are stored."""
    return tx.stored(_STORED[label], ids)


def put_nodes(tx: Statements, graph: Graph, contacts: Collection[str]) -> None:
    """Merge all nodes, then what they name; of the contacts these were stored before.

    Raises StoreError when a node names one that is not stored.
    """
    parents = {organization.id: organization.parent for organization in graph.organizations}
    owners = {office.id: office.organization for office in graph.offices}
    bodies, offices = stored(tx, "Organization", parents), stored(tx, "Office", owners)
    _put(tx, "Person", map(records.of_person, graph.persons))
    _put(tx, "Organization", map(records.plain, graph.organizations))
    _put(tx, "Office", map(records.plain, graph.offices))
    for label in ("Meeting", "Visit", "Message"):
        _put(tx, label, (records.of_contact(contact) for contact in graph.contacts if contact.label == label))
    _refer(tx, _OTHER_PARENT, _PARENT, parents, bodies)
    _refer(tx, _OTHER_ORGANIZATION, _ORGANIZATION, owners, offices)
    _refer(tx, _OTHER_VISIT, _VISIT, {contact.id: contact.visit for contact in graph.contacts}, contacts)


def refresh_keys(tx: Statements) -> None:
    """Let everybody be found under the keys that their names have today."""
    stored = [record["n"] for record in tx.read(_PERSONS)]
    wanted = [records.of_person(codec.decode(Person, node)) for node in stored]
    known = {node["id"]: node.get("keys") for node in stored}
    rows = [{"id": each["id"], "keys": each["keys"]} for each in wanted if known[each["id"]] != each["keys"]]
    tx.run(_KEYS, rows)


def remove_nodes(tx: Statements, delta: Delta) -> None:
    """Remove what is gone, with the edges of its own; the server refuses to remove what others still name."""
    gone = Gone.of(delta)
    ids = {
        "Contact": sorted(gone.contacts),
        "Person": sorted(gone.persons),
        "Office": sorted(gone.offices),
        "Organization": sorted(gone.organizations),
    }
    for label, statement in _OWN_EDGES.items():
        tx.run(statement, ids[label])
    for statement in _PLACE_OF:
        tx.run(statement, ids["Office"] + ids["Organization"])
    for label, statement in _NODE.items():
        tx.run(statement, ids[label])


def _put(tx: Statements, label: str, nodes: Iterable[records.Properties]) -> None:
    tx.run(_NODES[label], map(records.known, nodes))


def _refer(
    tx: Statements,
    forget_other: LiteralString,
    refer: LiteralString,
    named: Mapping[str, str | None],
    known: Collection[str],
) -> None:
    rows = [{"id": id, "other": other} for id, other in named.items()]
    tx.run(forget_other, [row for row in rows if row["id"] in known])
    tx.run(refer, [row for row in rows if row["other"]], "a node names another that is not stored")
