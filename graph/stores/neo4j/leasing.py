"""The lease of a Neo4j database: one node with a token and the time until which it counts, by the server's clock.

The first SET of each statement locks the node, so that what it then reads is what others have committed.
"""

from __future__ import annotations

from typing import LiteralString

from graph.stores import lease
from graph.stores.neo4j.batches import Statements
from graph.stores.neo4j.connection import Connection

_TAKE: LiteralString = """
    MATCH (l:YaluLease {name: 'lease'}) SET l.name = 'lease'
    WITH l, datetime.realtime().epochMillis AS now WHERE l.until < now OR l.token = $token
    SET l.token = $token, l.until = now + $milliseconds
    RETURN l.token AS token"""
_EXTEND: LiteralString = """
    MATCH (l:YaluLease {name: 'lease'}) SET l.name = 'lease' WITH l WHERE l.token = $token
    SET l.until = datetime.realtime().epochMillis + $milliseconds
    RETURN l.token AS token"""
_FREE: LiteralString = """
    MATCH (l:YaluLease {name: 'lease'}) SET l.name = 'lease' WITH l WHERE l.token = $token
    SET l.token = '', l.until = 0"""


class Record:
    """The node. A statement that the driver repeats does no harm."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def take(self, token: str) -> bool:
        """Make the lease this token's, if nobody holds it; whether that worked."""
        return bool(self._connection.run(_TAKE, token=token, milliseconds=_milliseconds()))

    def extend(self, token: str) -> bool:
        """Let it count for longer, if it is still this token's; whether that worked."""
        return bool(self._connection.run(_EXTEND, token=token, milliseconds=_milliseconds()))

    def holder(self) -> str:
        """The token of whoever holds it; empty when nobody does."""
        query: LiteralString = "MATCH (l:YaluLease) RETURN coalesce(l.token, '') AS token"
        return "".join(row["token"] for row in self._connection.read(query))

    def free(self, token: str) -> None:
        """Give it up."""
        self._connection.run(_FREE, token=token)


def extend(tx: Statements, token: str) -> bool:
    """Let a lease count for longer inside a transaction, if it is still this token's; whether that worked."""
    return bool(tx.read(_EXTEND, token=token, milliseconds=_milliseconds()))


def _milliseconds() -> int:
    return int(lease.LEASE_SECONDS * 1000)
