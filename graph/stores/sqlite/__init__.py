"""The default store: one SQLite file, nothing to install and nothing to start.

What only writing needs is imported when something is written: questions start faster without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from graph.model import Graph
from graph.stores.base import Batch, Broken, Decision
from graph.stores.sqlite.database import copy_file, open_database, remove_empty
from graph.stores.sqlite.reads import Reads

if TYPE_CHECKING:
    from graph.stores.lease import Lease


class SqliteStore(Reads):
    """A Yalu file. One connection, for the thread that opened it; as many processes as like."""

    def __init__(self, path: Path, *, create: bool = True) -> None:
        """Open the file, or make it. Raises StoreFormatError for one that is not Yalu's, else StoreError."""
        self._made = create and not path.exists()
        super().__init__(open_database(path, create=create))

    @property
    def url(self) -> str:
        """Where it is: `sqlite:///` and the path."""
        return f"sqlite:///{self._database.path}"

    def close(self) -> None:
        """Close the file; one that was made by opening it, and that nothing was written to, is removed."""
        if self._made:
            remove_empty(self._database)
        self._database.close()

    def __enter__(self) -> SqliteStore:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def lease(self) -> AbstractContextManager[None]:
        """Hold the store for one reader-then-writer at a time, across processes (see `graph.stores.lease`)."""
        return self._lease.hold()

    def write(self, batch: Batch) -> None:
        """Apply a batch in one transaction."""
        from graph.stores.sqlite import writes

        with self._writing():
            writes.write_batch(self._database, batch)

    def reset_graph(self, graph: Graph, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Replace the whole derived graph and all claim keys, in one transaction."""
        from graph.stores.sqlite import writes

        with self._writing():
            writes.clear_graph(self._database)
            writes.write_keys(self._database, keys)
            writes.put_graph(self._database, graph)

    def set_meta(self, values: Mapping[str, str]) -> None:
        """Remember facts about the store."""
        from graph.stores.sqlite import writes

        with self._writing():
            writes.put_meta(self._database, values)

    def add_decisions(self, decisions: Iterable[Decision]) -> None:
        """Record judgements; a known id is left as it is."""
        from graph.stores.sqlite import writes

        with self._writing():
            writes.put_decisions(self._database, decisions)

    def dump(self, path: Path) -> None:
        """Write everything to a new file, as it is at one moment; others may go on writing."""
        copy_file(self._database.path, path)

    def restore(self, path: Path) -> None:
        """Become what another file holds, in one transaction."""
        with closing(open_database(path, create=False)) as source, self.lease():
            self._database.overwrite(source)

    def damage(self) -> tuple[Broken, ...]:
        """What is wrong with the file itself."""
        from graph.stores.sqlite import damage

        return tuple(damage.found(self._database))

    def complete(self) -> None:
        """Make the indexes that are missing."""
        from graph.stores.sqlite import damage

        damage.complete(self._database)

    @cached_property
    def _lease(self) -> Lease:
        from graph.stores.lease import Lease
        from graph.stores.sqlite.leasing import Record

        return Lease(Record(self._database.path))

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """A transaction that ends well only while the lease, if we hold it, is still ours."""
        from graph.stores.lease import lost
        from graph.stores.sqlite.leasing import extend

        with self._database.transaction():
            yield
            token = self._lease.token
            if token and not extend(self._database, token):
                raise lost(self.url)
