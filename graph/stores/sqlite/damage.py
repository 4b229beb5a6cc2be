"""What can be wrong with a Yalu file below its records: pages, references, indexes, columns that repeat a record."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

from graph.errors import StoreFormatError
from graph.stores.base import Broken
from graph.stores.sqlite.database import Database, open_database
from graph.stores.sqlite.schema import REPEATED

_DEFINED = "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"


def found(database: Database) -> Iterator[Broken]:
    """Everything of that kind; nothing more is looked for in a file whose pages are damaged."""
    pages = _pages(database)
    yield from (Broken("FILE", message) for message in pages)
    if pages:
        return
    for table, row, parent, _ in database.rows("PRAGMA foreign_key_check"):
        yield Broken("LOOSE", f"table {table}, row {row}: nothing in {parent}")
    for name in _missing(database):
        yield Broken("INDEX", name)
    for table, column in REPEATED:
        sql = f"SELECT count(*) FROM {table} WHERE {column} IS NOT json_extract(data, '$.{column}')"
        ((wrong,),) = database.rows(sql)
        if wrong:
            yield Broken("COLUMN", f"table {table}, column {column}: {wrong} rows")


def _pages(database: Database) -> list[str]:
    """What SQLite finds wrong with the pages of the file."""
    try:
        return [message for (message,) in database.rows("PRAGMA integrity_check(20)") if message != "ok"]
    except StoreFormatError as error:  # too damaged to be looked at
        return [error.message]


def complete(database: Database) -> None:
    """Make the indexes that are missing."""
    for statement in _missing(database).values():
        database.run(statement)


def _missing(database: Database) -> dict[str, str]:
    """The indexes of a new file that this one lacks, with the statements that make them."""
    with TemporaryDirectory() as folder, closing(open_database(Path(folder, "new.db"), create=True)) as new:
        wanted = dict(new.rows(_DEFINED))
    there = {name for name, _ in database.rows(_DEFINED)}
    return {name: statement for name, statement in wanted.items() if name not in there}
