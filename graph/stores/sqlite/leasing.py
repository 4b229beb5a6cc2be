"""The lease of a Yalu file: one row with a token and the time until which it counts."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from graph.stores import lease
from graph.stores.sqlite.database import Database


class Record:
    """The row, by a connection of its own for each call: the lease is kept alive from another thread."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def take(self, token: str) -> bool:
        """Make the lease this token's, if nobody holds it; whether that worked."""
        with self._database() as database:
            database.run("DELETE FROM lease WHERE until < ?", time.time())
            return database.run("INSERT INTO lease VALUES (1, ?, ?) ON CONFLICT DO NOTHING", token, _until()) == 1

    def extend(self, token: str) -> bool:
        """Let it count for longer, if it is still this token's; whether that worked."""
        with self._database() as database:
            return extend(database, token)

    def free(self, token: str) -> None:
        """Give it up."""
        with self._database() as database:
            database.run("DELETE FROM lease WHERE token = ?", token)

    def holder(self) -> str:
        """The token of whoever holds it; empty when nobody does."""
        with self._database() as database:
            return "".join(token for (token,) in database.rows("SELECT token FROM lease"))

    @contextmanager
    def _database(self) -> Iterator[Database]:
        database = Database(self._path)
        try:
            with database.transaction():
                yield database
        finally:
            database.close()


def extend(database: Database, token: str) -> bool:
    """Let a lease count for longer inside a transaction, if it is still this token's; whether that worked."""
    return database.run("UPDATE lease SET until = ? WHERE token = ?", _until(), token) == 1


def _until() -> float:
    return time.time() + lease.LEASE_SECONDS
