"""The writes of the Neo4j store, each inside a transaction of its caller.

Statements are fixed texts; whatever comes from a source is a parameter. What is new is found out first, by one read for
all rows, then made without looking for it again. All are idempotent: the driver may run the transaction again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import LiteralString

from graph.model import Delta, Graph
from graph.stores.base import Batch, Decision, JournalEntry
from graph.stores.changes import Gone
from graph.stores.neo4j import claims, prints, records
from graph.stores.neo4j.batches import Statements
from graph.stores.neo4j.edges import drop_contact_edges, drop_tenures, put_edges, touched
from graph.stores.neo4j.nodes import put_nodes, remove_nodes, stored

_DECISIONS: LiteralString = "UNWIND $rows AS row MERGE (d:YaluDecision {id: row.id}) ON CREATE SET d = row"
_META: LiteralString = "UNWIND $rows AS row MERGE (m:YaluMeta {name: row.name}) SET m.value = row.value"
_CLOSE: LiteralString = "UNWIND $rows AS load MATCH (j:YaluJournal {load: load}) DELETE j"
_JOURNAL: LiteralString = "UNWIND $rows AS row MERGE (j:YaluJournal {id: row.id}) SET j = row"
_HELD: LiteralString = """MATCH (p:Person)-[:HELD]->(o:Office) WHERE p.id IN $persons
    RETURN p.id AS person, o.id AS office
    UNION MATCH (p:Person)-[:HELD]->(o:Office) WHERE o.id IN $offices
    RETURN p.id AS person, o.id AS office"""
_STORED_CLAIMS: LiteralString = "UNWIND $rows AS id MATCH (k:Claim {id: id}) RETURN count(*) AS n"


def write_batch(tx: Statements, batch: Batch) -> None:
    """Articles and claims, then the graph; nodes that go are removed last."""
    forgotten = claims.Forgotten.of(tx, batch)
    claims.put_articles(tx, batch)
    old_keys = claims.put_keys(tx, dict.fromkeys(forgotten.unkeyed, ()) | dict(batch.keys))
    _drop_edges(tx, batch.delta)
    _put_graph(tx, batch.delta.put)
    remove_nodes(tx, batch.delta)
    claims.remove(tx, forgotten, old_keys)
    put_decisions(tx, batch.decisions)
    tx.run(_CLOSE, sorted(batch.close))
    tx.run(_JOURNAL, [_line(entry) for entry in batch.journal])
    prints.drop(tx, batch.forget - batch.prints.keys())
    prints.put(tx, batch.prints, batch.reports)


def put_decisions(tx: Statements, decisions: Iterable[Decision]) -> None:
    """Add what is not known yet."""
    tx.run(_DECISIONS, [records.plain(decision) | {"name": decision.kind} for decision in decisions])


def put_meta(tx: Statements, values: Mapping[str, str]) -> None:
    """Set these facts; others stay."""
    tx.run(_META, [{"name": name, "value": value} for name, value in values.items()])


def _put_graph(tx: Statements, graph: Graph) -> None:
    dated = {claim for contact in graph.contacts for date in contact.dates for claim in date.claims}
    told = {claim for contact in graph.contacts for claim in contact.claims}  # those that SUPPORTS is made of
    tx.run(_STORED_CLAIMS, sorted(dated - told), "a date rests on a claim that is not stored")
    contacts = stored(tx, "Contact", touched(graph))
    put_nodes(tx, graph, contacts)
    put_edges(tx, graph, contacts)


def _line(entry: JournalEntry) -> dict[str, object]:
    return {"id": f"{entry.load}/{entry.number}", "load": entry.load, "number": entry.number, "data": entry.data}


def _drop_edges(tx: Statements, delta: Delta) -> None:
    drop_contact_edges(tx, delta.drop_contacts)
    pairs = set(delta.drop_tenures)
    offices = Gone.of(delta).offices
    if delta.drop_persons or offices:
        held = tx.read(_HELD, persons=sorted(delta.drop_persons), offices=sorted(offices))
        pairs |= {(row["person"], row["office"]) for row in held}
    drop_tenures(tx, pairs)
