"""A store as one compressed file, whatever store it is: a Yalu file of SQLite inside gzip, so `gunzip` gives a store.

It holds everything: articles with their texts, claims, decisions, facts about the store, and the graph. It is written
beside its place and named when it is whole.
"""

from __future__ import annotations

import gzip
import shutil
import sqlite3
import time
import zlib
from collections.abc import Iterator
from contextlib import closing, contextmanager
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Protocol

from graph.errors import StoreError, StoreFormatError
from graph.notices import notices
from graph.stores.base import Batch

if TYPE_CHECKING:
    from graph.stores.base import Store

ARTICLES = 200
"""Articles copied in one transaction."""
_SPACE = "free some space or name another folder, then run it again"


class Dumped(Protocol):
    """What can be written as a Yalu file."""

    def dump(self, path: Path) -> None:
        """Write all of it to a new Yalu file, as it is at one moment."""


def save(store: Dumped, path: Path) -> None:
    """Write a store to a compressed file; one that is there is replaced. Raises StoreError."""
    try:
        with TemporaryDirectory(dir=path.absolute().parent, prefix=f".{path.name}-") as folder:
            plain, packed = Path(folder, "yalu.db"), Path(folder, "packed")
            store.dump(plain)
            with plain.open("rb") as source, gzip.open(packed, "wb", compresslevel=6) as target:
                shutil.copyfileobj(source, target, 1 << 20)
            packed.replace(path)
    except OSError as error:
        raise StoreError(f"{path}: the backup cannot be written: {error.strerror or error}", remedy=_SPACE) from error


def save_before(store: Dumped, name: Path, version: int, becoming: int) -> None:
    """Back a store up before its layout becomes that of another version, and say so. Raises StoreError."""
    path = name.with_name(f"{name.name}.v{version}-{time.strftime('%Y%m%d-%H%M%S')}.backup.gz")
    save(store, path)
    notices.info(
        "this store is of an older Yalu (format %d): it is brought to format %d; a backup as it was: %s",
        version,
        becoming,
        path,
    )


@contextmanager
def unpacked(path: Path, folder: Path | None = None) -> Iterator[Path]:
    """The Yalu file inside a compressed one (or that file itself), in a folder of its own for the time of the block.

    Raises StoreError for what cannot be read, StoreFormatError for what is no backup of Yalu's.
    """
    try:
        with TemporaryDirectory(dir=folder, prefix=".yalu-restore-") as scratch:
            plain = Path(scratch, "yalu.db")
            with path.open("rb") as file:
                packed = file.read(2) == b"\x1f\x8b"
            with gzip.open(path) if packed else path.open("rb") as source, plain.open("wb") as target:
                shutil.copyfileobj(source, target, 1 << 20)
            _check(plain, path)
            yield plain
    except (gzip.BadGzipFile, EOFError, zlib.error) as error:
        raise StoreFormatError(f"{path}: a damaged backup ({error})", remedy="use another copy of it") from error
    except OSError as error:
        problem = f"{path}: the backup cannot be read: {error.strerror or error}"
        raise StoreError(problem, remedy=_remedy(error)) from error


def _remedy(error: OSError) -> str:
    """What helps where a backup cannot be read: its folder is the one that the store lies in, and may be full too."""
    match error:
        case FileNotFoundError() | IsADirectoryError():
            return "name a file that `yalu backup` has written"
        case PermissionError():
            return "check the rights of the file"
    return _SPACE


def transfer(source: Store, target: Store) -> None:
    """Copy everything of one store into another, the graph as it is. Raises StoreError."""
    for batch in stored_batches(source):
        target.write(batch)
    target.add_decisions(source.decisions())
    target.set_meta(source.meta())
    target.reset_graph(source.graph(), source.keys())


def stored_batches(source: Store) -> Iterator[Batch]:
    """All articles of a store with their claims and fingerprints, some at a time, then the claims of no article."""
    ids = iter([article.id for article in source.articles(with_text=False)])
    while some := list(islice(ids, ARTICLES)):
        prints = source.prints(some)
        yield Batch(
            articles=source.articles(some),
            claims=source.claims_of(some),
            prints={each.article: each.fingerprint for each in prints},
            reports={each.article: each.report for each in prints},
        )
    yield Batch(claims=source.claims_of([""]))


def _check(plain: Path, path: Path) -> None:
    """Raises StoreFormatError for a file that is damaged."""
    try:
        with closing(sqlite3.connect(plain)) as connection:
            found = connection.execute("PRAGMA quick_check(1)").fetchone()[0] if plain.stat().st_size else "empty"
    except sqlite3.Error as error:
        raise StoreFormatError(
            f"{path}: not a backup of Yalu's ({error})", remedy="name a file of `yalu backup`"
        ) from error
    if found != "ok":
        raise StoreFormatError(f"{path}: a damaged backup ({found})", remedy="use another copy of it")
