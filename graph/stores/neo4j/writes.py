"""The writes of the Neo4j store, each inside a transaction of its caller.

Statements are fixed texts; whatever comes from a source is a parameter. All are idempotent: the driver may run the
transaction again.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import LiteralString

from neo4j import ManagedTransaction

from graph.model import Delta, Graph
from graph.stores.base import Batch, Decision
from graph.stores.changes import Gone, claims_named
from graph.stores.neo4j import records
from graph.stores.neo4j.batches import run, run_all
from graph.stores.neo4j.edges import drop_contact_edges, drop_tenures, put_edges
from graph.stores.neo4j.nodes import put_nodes, remove_nodes

_FORGET: tuple[LiteralString, ...] = (
    """MATCH (a:Article)-[:STATES]->(k:Claim) WHERE a.id IN $rows
    MATCH (y:YaluKey {claim: k.id}) DELETE y""",
    "MATCH (a:Article)-[:STATES]->(k:Claim) WHERE a.id IN $rows DETACH DELETE k",
    "MATCH (a:Article) WHERE a.id IN $rows DELETE a",
)
_DROP_CLAIMS: tuple[LiteralString, ...] = (
    "MATCH (y:YaluKey) WHERE y.claim IN $rows DELETE y",
    "MATCH (k:Claim) WHERE k.id IN $rows DETACH DELETE k",
)
_ARTICLES: LiteralString = "UNWIND $rows AS row MERGE (a:Article {id: row.id}) ON CREATE SET a = row"
_CLAIMS: LiteralString = "UNWIND $rows AS row MERGE (k:Claim {id: row.id}) SET k = row"
_STATES: LiteralString = """UNWIND $rows AS row MATCH (a:Article {id: row.article}) MATCH (k:Claim {id: row.id})
    MERGE (a)-[:STATES]->(k) RETURN count(*) AS n"""
_FORGET_KEYS: LiteralString = "UNWIND $rows AS id MATCH (y:YaluKey {claim: id}) DELETE y"
_KEYS: LiteralString = """UNWIND $rows AS row MATCH (k:Claim {id: row.claim})
    CREATE (:YaluKey {name: row.name, claim: row.claim}) RETURN count(*) AS n"""
_DECISIONS: LiteralString = "UNWIND $rows AS row MERGE (d:YaluDecision {id: row.id}) ON CREATE SET d = row"
_META: LiteralString = "UNWIND $rows AS row MERGE (m:YaluMeta {name: row.name}) SET m.value = row.value"
_HELD: LiteralString = """MATCH (p:Person)-[:HELD]->(o:Office) WHERE p.id IN $persons OR o.id IN $offices
    RETURN p.id AS person, o.id AS office"""
_STORED_CLAIMS: LiteralString = "UNWIND $rows AS id MATCH (k:Claim {id: id}) RETURN count(*) AS n"


def write_batch(tx: ManagedTransaction, batch: Batch) -> None:
    """What is forgotten first, then the articles and claims, then the graph."""
    for statement in _FORGET:
        run(tx, statement, sorted(batch.forget))
    for statement in _DROP_CLAIMS:
        run(tx, statement, sorted(batch.drop_claims))
    run(tx, _ARTICLES, [records.of_article(article) for article in batch.articles])
    run(tx, _CLAIMS, [records.of_claim(claim) for claim in batch.claims])
    stated = [{"id": claim.id, "article": claim.article} for claim in batch.claims if claim.article]
    run_all(tx, _STATES, stated, "a claim names an article that is not stored")
    write_keys(tx, batch.keys)
    _drop_edges(tx, batch.delta)
    put_graph(tx, batch.delta.put)
    remove_nodes(tx, batch.delta)


def write_keys(tx: ManagedTransaction, keys: Mapping[str, tuple[str, ...]]) -> None:
    """Put these claims under these keys, and under no others."""
    run(tx, _FORGET_KEYS, list(keys))
    rows = [{"claim": claim, "name": key} for claim, names in keys.items() for key in dict.fromkeys(names)]
    run_all(tx, _KEYS, rows, "a key names a claim that is not stored")


def put_graph(tx: ManagedTransaction, graph: Graph) -> None:
    """Merge a graph: what is known by its id is replaced. Raises StoreError when it names what is not stored."""
    run_all(tx, _STORED_CLAIMS, sorted(claims_named(graph)), "an edge rests on a claim that is not stored")
    put_nodes(tx, graph)
    put_edges(tx, graph)


def put_decisions(tx: ManagedTransaction, decisions: Iterable[Decision]) -> None:
    """Add what is not known yet."""
    run(tx, _DECISIONS, [records.plain(decision) | {"name": decision.kind} for decision in decisions])


def put_meta(tx: ManagedTransaction, values: Mapping[str, str]) -> None:
    """Set these facts; others stay."""
    run(tx, _META, [{"name": name, "value": value} for name, value in values.items()])


def _drop_edges(tx: ManagedTransaction, delta: Delta) -> None:
    drop_contact_edges(tx, delta.drop_contacts)
    pairs = set(delta.drop_tenures)
    offices = Gone.of(delta).offices
    if delta.drop_persons or offices:
        held = tx.run(_HELD, persons=sorted(delta.drop_persons), offices=sorted(offices))
        pairs |= {(row["person"], row["office"]) for row in held}
    drop_tenures(tx, pairs)
