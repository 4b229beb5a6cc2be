"""The labels of the graph, its constraints and indexes, and the mark by which a database is known to be Yalu's.

Every contact carries the label `Contact` beside its own (`Meeting`, `Visit`, `Message`): one unique id for all three.
What is Yalu's own business has labels that begin with `Yalu` and no edges, so nobody meets it while exploring.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import LiteralString

from graph.errors import StoreError, StoreFormatError, StoreUnreachableError
from graph.stores.neo4j.batches import Statements
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.nodes import refresh_keys
from graph.stores.neo4j.prints import INDEX, put_bands

VERSION = 6
"""The version of this layout; a higher one in a database means that a newer Yalu wrote it."""

_CONSTRAINTS: tuple[LiteralString, ...] = (
    "CREATE CONSTRAINT person_id IF NOT EXISTS FOR (n:Person) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT organization_id IF NOT EXISTS FOR (n:Organization) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT office_id IF NOT EXISTS FOR (n:Office) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT contact_id IF NOT EXISTS FOR (n:Contact) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT article_id IF NOT EXISTS FOR (n:Article) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT claim_id IF NOT EXISTS FOR (n:Claim) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT yalu_decision_id IF NOT EXISTS FOR (n:YaluDecision) REQUIRE n.id IS UNIQUE",
    "CREATE CONSTRAINT yalu_meta_name IF NOT EXISTS FOR (n:YaluMeta) REQUIRE n.name IS UNIQUE",
    "CREATE CONSTRAINT yalu_lease_name IF NOT EXISTS FOR (n:YaluLease) REQUIRE n.name IS UNIQUE",
    "CREATE CONSTRAINT yalu_store_name IF NOT EXISTS FOR (n:YaluStore) REQUIRE n.name IS UNIQUE",
    "CREATE INDEX contact_first_day IF NOT EXISTS FOR (n:Contact) ON (n.first_day)",
    "CREATE INDEX person_name IF NOT EXISTS FOR (n:Person) ON (n.name)",
    "CREATE INDEX yalu_key_name IF NOT EXISTS FOR (n:YaluKey) ON (n.name)",
    "CREATE INDEX yalu_key_claim IF NOT EXISTS FOR (n:YaluKey) ON (n.claim)",
    "CREATE CONSTRAINT yalu_journal_id IF NOT EXISTS FOR (n:YaluJournal) REQUIRE n.id IS UNIQUE",
    "CREATE INDEX yalu_journal_load IF NOT EXISTS FOR (n:YaluJournal) ON (n.load)",
    "CREATE CONSTRAINT yalu_print_article IF NOT EXISTS FOR (n:YaluPrint) REQUIRE n.article IS UNIQUE",
    "CREATE INDEX yalu_print_report IF NOT EXISTS FOR (n:YaluPrint) ON (n.report)",
    "CREATE FULLTEXT INDEX " + INDEX + " IF NOT EXISTS FOR (n:YaluPrint) ON EACH [n.bands]"
    " OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace', `fulltext.eventually_consistent`: false}}",
    "CALL db.awaitIndexes(300)",
)
_UNUSED: tuple[LiteralString, ...] = ("DROP INDEX yalu_band IF EXISTS", "DROP INDEX yalu_band_article IF EXISTS")
"""What version 4 had."""
_MARK: LiteralString = """
    MERGE (s:YaluStore {name: 'yalu'}) ON CREATE SET s.version = $version
    MERGE (l:YaluLease {name: 'lease'}) ON CREATE SET l.token = '', l.until = 0
"""
_CLEAR_GRAPH: LiteralString = """MATCH (n:Person|Organization|Office|Contact)
    WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n"""
_CLEAR: LiteralString = """MATCH (n) WHERE NOT n:YaluStore AND NOT n:YaluLease
    WITH n LIMIT 5000 DETACH DELETE n RETURN count(*) AS n"""
_REMOVE_BANDS: LiteralString = "MATCH (n:YaluBand) WITH n LIMIT 10000 DELETE n RETURN count(*) AS n"
_ATTEMPTS = 10
_PAUSE_SECONDS = 0.5


def prepare(connection: Connection, url: str, *, create: bool, keep: Callable[[int], None]) -> None:
    """Make sure that the database is Yalu's: an empty one becomes so, when `create`; an older one is updated.

    `keep` is called with its version before an older one is changed. Raises StoreFormatError for one that holds other
    data or was written by a newer Yalu, StoreError for an empty one.
    """
    version = _version(connection)
    if version is None and _holds_something(connection):
        version = _version(connection)  # another process may be making it just now
        if version is None:
            raise _foreign(url)
    if version is None:
        if not create:
            raise StoreError(f"{url}: there is no such store", remedy="load articles into it first (yalu load)")
        complete(connection)
        connection.run(_MARK, version=VERSION)
    elif version > VERSION:
        raise StoreFormatError(
            f"{url}: written by a newer Yalu (format {version}, this one reads {VERSION})",
            remedy="update Yalu, or load the articles into another database (?database=)",
        )
    elif version < VERSION:
        keep(version)
        complete(connection)  # the journal's index is new since version 3, those of fingerprints since versions 4 and 5
        _gather_bands(connection)
        connection.write(_upgrade)


def _gather_bands(connection: Connection) -> None:
    """Since version 5 bands stand in the nodes of their fingerprints, before that each was a node. A part at a time."""
    while connection.write(put_bands):
        pass
    while connection.run(_REMOVE_BANDS)[0]["n"]:
        pass
    for statement in _UNUSED:
        connection.run(statement)


def _upgrade(tx: Statements) -> None:
    """Since version 2 people have the keys of their names, in version 6 some have others.

    The version last: an upgrade that is interrupted begins again.
    """
    refresh_keys(tx)
    tx.run("UNWIND $rows AS version MATCH (s:YaluStore {name: 'yalu'}) SET s.version = version", [VERSION])


def complete(connection: Connection) -> None:
    """Make the constraints and indexes that are missing."""
    for statement in _CONSTRAINTS:
        _made(connection, statement)


def _made(connection: Connection, statement: LiteralString) -> None:
    """Run a statement of the schema, again where another process is just making the same thing."""
    for left in reversed(range(_ATTEMPTS)):
        try:
            connection.run(statement)
            return
        except StoreUnreachableError:
            raise
        except StoreError:
            if not left:
                raise
            time.sleep(_PAUSE_SECONDS)


def missing(connection: Connection) -> tuple[str, ...]:
    """The names of the constraints and indexes that are not there, or not in use yet."""
    there = {
        row["name"] for row in connection.read("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
    }
    wanted = [words[words.index("IF") - 1] for words in map(str.split, _CONSTRAINTS) if words[0] == "CREATE"]
    return tuple(name for name in wanted if name not in there)


def clear_graph(connection: Connection) -> None:
    """Remove what is derived, a part at a time."""
    while connection.run(_CLEAR_GRAPH)[0]["n"]:
        pass


def clear(connection: Connection) -> None:
    """Remove everything but the marks of the store, a part at a time: a server holds a transaction in memory."""
    while connection.run(_CLEAR)[0]["n"]:
        pass


def _version(connection: Connection) -> int | None:
    marks = connection.read("MATCH (s:YaluStore {name: 'yalu'}) RETURN s.version AS version")
    return int(marks[0]["version"]) if marks else None


def _holds_something(connection: Connection) -> bool:
    return bool(connection.read("MATCH (n) RETURN 1 AS one LIMIT 1"))


def _foreign(url: str) -> StoreFormatError:
    return StoreFormatError(
        f"{url}: the database holds data of another program, not a Yalu store",
        remedy="name an empty database with ?database=, or another server",
    )
