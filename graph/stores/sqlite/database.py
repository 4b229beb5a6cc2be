"""One SQLite file: opening it, its transactions, and what its errors mean to a person."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any

from graph.errors import StoreError, StoreFormatError, StoreUnreachableError
from graph.stores.sqlite.schema import APPLICATION_ID, TABLES, UPGRADES, VERSION

BUSY_SECONDS = 60.0
"""How long to wait for another process that is writing, in seconds."""
_CACHE_KB, _LOG_PAGES = 32_768, 8_192
"""Pages kept in memory at most, and changed pages (of 4 KB) after which they are put in their places in the file.

A load changes pages all over its indexes, most of them again with the next batch.
"""
_PRIMARY = 0xFF
_PROBLEMS: dict[int, tuple[str, str]] = {
    sqlite3.SQLITE_FULL: ("the disk is full", "free some space and run the command again; nothing was half written"),
    sqlite3.SQLITE_IOERR: ("the disk cannot be read or written", "check the disk, its space and its limits"),
    sqlite3.SQLITE_READONLY: ("the store is read-only", "copy it to a folder you can write to, or ask for the right"),
    sqlite3.SQLITE_PERM: ("the store may not be opened", "ask for the right to read and write it"),
    sqlite3.SQLITE_CANTOPEN: (
        "the store cannot be opened",
        "check that its folder exists and that you can write to it",
    ),
    sqlite3.SQLITE_BUSY: ("another process is writing to the store", "wait until it has ended, then try again"),
    sqlite3.SQLITE_LOCKED: ("another process is writing to the store", "wait until it has ended, then try again"),
}
# one query, as another process may be making the tables just now
_MARK = """SELECT application_id, user_version, EXISTS (SELECT 1 FROM sqlite_master)
    FROM pragma_application_id, pragma_user_version"""
_CONTENT = ("articles", "claims", "decisions", "meta")
_DAMAGED = (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_ERROR)


class Database:
    """A connection to the file, in autocommit until `transaction`; every SQLite error becomes a StoreError."""

    def __init__(self, path: Path) -> None:
        self.path = path
        with self._errors():
            self._connection = _connect(path)

    def close(self) -> None:
        """Close the file; the last one to do so leaves no other files beside it."""
        self._connection.close()

    def rows(self, sql: str, *values: Any) -> list[tuple[Any, ...]]:
        """All rows of a query."""
        with self._errors():
            return self._connection.execute(sql, values).fetchall()

    def run(self, sql: str, *values: Any) -> int:
        """Execute one statement; the number of rows that it changed."""
        with self._errors():
            return self._connection.execute(sql, values).rowcount

    def many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """Execute a statement for each row."""
        with self._errors():
            self._connection.executemany(sql, rows)

    def define(self, name: str, function: Callable[[str], str]) -> None:
        """Let statements call a function of one text."""
        with self._errors():
            self._connection.create_function(name, 1, function, deterministic=True)

    def overwrite(self, source: Database) -> None:
        """Become what another file is, in one transaction."""
        with self._errors():
            source._connection.backup(self._connection)

    def is_empty(self) -> bool:
        """Whether nobody has put anything into it."""
        return not any(self.rows(f"SELECT 1 FROM {table} LIMIT 1") for table in _CONTENT)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All of the block or, when anything goes wrong in it, nothing."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            with suppress(sqlite3.Error):
                self._connection.rollback()
            raise

    @contextmanager
    def _errors(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise self._explained(error) from error
        except UnicodeEncodeError as error:
            raise StoreError(
                f"{self.path}: a text cannot be kept, it holds half a character ({error})",
                remedy="save the source as UTF-8 and load it again",
            ) from error

    def _explained(self, error: sqlite3.Error) -> StoreError:
        code = getattr(error, "sqlite_errorcode", -1) & _PRIMARY
        if code == sqlite3.SQLITE_CONSTRAINT:
            from graph.stores.changes import loose_end

            return loose_end(f"{self.path}: something refers to what is not there ({error})")
        if code in _DAMAGED:
            return StoreFormatError(
                f"{self.path}: not a Yalu store, or a damaged one ({error})",
                remedy="name another file with --store, or restore this one from a copy",
            )
        problem, remedy = _PROBLEMS.get(code, (str(error), ""))
        return StoreError(f"{self.path}: {problem}", remedy=remedy)


def open_database(path: Path, *, create: bool) -> Database:
    """The Yalu file at `path`; a new one, when `create` and nothing is there.

    Raises StoreFormatError for a file of another program, a newer or a damaged one; StoreError for other trouble.
    """
    if path.is_dir():
        raise StoreError(f"{path}: this is a folder, not a store", remedy="name a file in it")
    if not create and not path.exists():
        raise StoreUnreachableError(f"{path}: there is no such store", remedy="load articles into it first (yalu load)")
    made = not path.exists()
    database = Database(path)
    try:
        if not _is_ready(database):
            _prepare(database, create=create)
        database.is_empty()  # a first read: from now on the file is known to be in use
    except BaseException:
        database.close()
        if made and path.exists() and not path.stat().st_size:  # a full disk
            path.unlink()
        raise
    return database


def _connect(path: Path) -> sqlite3.Connection:
    name = path.resolve().as_uri()
    if not path.exists() or os.access(path, os.W_OK):
        return _tuned(f"{name}?mode=rwc")
    try:
        return _tuned(f"{name}?mode=ro")
    except sqlite3.OperationalError:  # a folder we may not write to: the file alone, as nobody changes it
        return _tuned(f"{name}?immutable=1")


def _tuned(uri: str) -> sqlite3.Connection:
    connection = sqlite3.connect(uri, uri=True, timeout=BUSY_SECONDS, isolation_level=None)
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA synchronous = NORMAL")
    connection.execute(f"PRAGMA cache_size = -{_CACHE_KB}")
    connection.execute(f"PRAGMA wal_autocheckpoint = {_LOG_PAGES}")
    connection.execute("PRAGMA schema_version")  # the first access to the file
    return connection


def _is_ready(database: Database) -> bool:
    """Whether the tables are there. Raises StoreFormatError for a file that is not ours, or a newer one."""
    ((application, version, used),) = database.rows(_MARK)
    if application == APPLICATION_ID and version == VERSION:
        return True
    if application == APPLICATION_ID and version < VERSION:
        _upgrade(database)
        return True
    if application == APPLICATION_ID:
        raise StoreFormatError(
            f"{database.path}: written by a newer Yalu (format {version}, this one reads {VERSION})",
            remedy="update Yalu, or load the articles into a new store",
        )
    if used or application:
        raise StoreFormatError(
            f"{database.path}: a database of another program, not a Yalu store",
            remedy="name another file with --store",
        )
    return False


def _upgrade(database: Database) -> None:
    """Bring the tables of an older Yalu up to date, after a backup; nothing that is stored changes.

    Raises StoreError where the file cannot be written.
    """
    from graph.stores.portable import save_before

    with database.transaction():
        ((_, version, _),) = database.rows(_MARK)
        if version < VERSION:
            save_before(_File(database.path), database.path, version, VERSION)
        _change(database, version)


def _change(database: Database, version: int) -> None:
    """Make the tables of this version those of today."""
    from graph.names import key

    database.define("name_key", key)
    for older in range(version, VERSION):
        for statement in UPGRADES[older]:
            database.run(statement)
    database.run(f"PRAGMA user_version = {VERSION}")


class _File:
    """The file as others have left it, while this process holds the right to write."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def dump(self, path: Path) -> None:
        copy_file(self._path, path)


def copy_file(path: Path, target: Path) -> None:
    """Copy a Yalu file as it is at one moment, whoever reads or writes it meanwhile."""
    with closing(Database(path)) as source, closing(Database(target)) as copied:
        copied.overwrite(source)


def remove_empty(database: Database) -> None:
    """Remove the file when nothing was ever written to it and nobody else has it open.

    Leaving the WAL needs the file alone; then the lock keeps others out until it is gone.
    """
    with suppress(StoreError, OSError):
        database.run("PRAGMA busy_timeout = 0")
        if database.is_empty() and database.rows("PRAGMA journal_mode = DELETE") == [("delete",)]:
            database.run("BEGIN EXCLUSIVE")
            if database.is_empty():
                database.path.unlink()
            database.run("ROLLBACK")


def _prepare(database: Database, *, create: bool) -> None:
    if not create:
        raise StoreFormatError(
            f"{database.path}: an empty file, not a Yalu store", remedy="load articles into it first"
        )
    with database.transaction():
        if not _is_ready(database):  # another process may have been faster
            for statement in TABLES:
                database.run(statement)
            database.run(f"PRAGMA application_id = {APPLICATION_ID}")
            _change(database, 1)
    with suppress(StoreError):  # while another process opens it for the first time too: that one does it
        database.run("PRAGMA journal_mode = WAL")
