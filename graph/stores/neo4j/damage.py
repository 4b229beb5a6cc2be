"""What can be wrong with a Neo4j database below its records: indexes, and edges that should follow from others."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from typing import LiteralString

from graph.errors import StoreFormatError
from graph.stores.base import Broken
from graph.stores.neo4j.batches import BATCH
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.edges import derive
from graph.stores.neo4j.schema import complete, missing

_UNSTATED: LiteralString = """MATCH (k:Claim)
    WHERE k.article <> '' AND NOT EXISTS { (:Article {id: k.article})-[:STATES]->(k) }
    RETURN k.id AS id LIMIT 100"""
_UNSUPPORTED: LiteralString = """MATCH (c:Contact) UNWIND c.claims AS claim
    OPTIONAL MATCH (k:Claim {id: claim})-[s:SUPPORTS]->(c) WITH c, claim, s WHERE s IS NULL
    RETURN c.id AS id, claim LIMIT 100"""
_UNREPRESENTED: LiteralString = """MATCH (c:Contact)-[r:ATTENDED|MADE|SENT|TO]-(p:Person) WHERE r.office IS NOT NULL
    AND NOT EXISTS { MATCH (:Office {id: r.office})-[x:REPRESENTED_AT]->(c) WHERE x.person = p.id }
    RETURN c.id AS id, p.id AS person LIMIT 100"""
_UNPROVEN: LiteralString = """MATCH (a)-[r:ATTENDED|MADE|SENT|TO|TOOK_PART|HELD|REPRESENTED_AT]->(b)
    WHERE r.claims IS NULL OR size(r.claims) = 0 RETURN type(r) AS type, a.id AS a, b.id AS b LIMIT 100"""

_STATE: LiteralString = """MATCH (k:Claim) WHERE k.article <> '' MATCH (a:Article {id: k.article})
    WHERE NOT EXISTS { (a)-[:STATES]->(k) } MERGE (a)-[:STATES]->(k)"""
_UNHELD: LiteralString = """MATCH (:Claim)-[s:SUPPORTS]->(:Person|Office) WITH s, split(s.of, ' HELD ') AS pair
    WHERE size(pair) = 2 AND NOT EXISTS { (:Person {id: pair[0]})-[:HELD]->(:Office {id: pair[1]}) } DELETE s"""


def found(connection: Connection) -> Iterator[Broken]:
    """Everything of that kind, of each sort the first hundred."""
    yield from (Broken("INDEX", name) for name in missing(connection))
    for row in connection.read(_UNSTATED):
        yield Broken("LOOSE", f"claim {row['id']}: no article states it")
    for row in connection.read(_UNSUPPORTED):
        yield Broken("LOOSE", f"contact {row['id']}: claim {row['claim']} does not support it")
    for row in connection.read(_UNREPRESENTED):
        yield Broken("LOOSE", f"contact {row['id']}: the office of {row['person']} is not represented at it")
    for row in connection.read(_UNPROVEN):
        yield Broken("LOOSE", f"{row['a']} {row['type']} {row['b']}: without claims")


def mend(connection: Connection) -> None:
    """Make the indexes that are missing, and anew whatever follows from other records."""
    complete(connection)
    connection.run(_STATE)
    connection.run(_UNHELD)
    contacts = [row["id"] for row in connection.read("MATCH (c:Contact) RETURN c.id AS id ORDER BY id")]
    for start in range(0, len(contacts), BATCH):
        some = contacts[start : start + BATCH]
        with suppress(StoreFormatError):  # what cannot be read, a rebuild removes
            connection.write(partial(derive, contacts=some))
