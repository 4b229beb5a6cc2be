"""The store on a Neo4j server: for teams, for Cypher, and for what outgrows one machine."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import AbstractContextManager
from pathlib import Path
from urllib.parse import urlsplit

from graph.errors import StoreFormatError
from graph.model import Graph
from graph.stores import lease
from graph.stores.base import Batch, Broken, Decision
from graph.stores.changes import difference
from graph.stores.neo4j import damage, leasing, writes
from graph.stores.neo4j.address import Address
from graph.stores.neo4j.batches import Statements
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.nodes import refresh_keys
from graph.stores.neo4j.reads import Reads
from graph.stores.neo4j.schema import VERSION, clear, clear_graph, prepare
from graph.stores.portable import save_before, transfer
from graph.stores.sqlite import SqliteStore


class Neo4jStore(Reads):
    """A Yalu database on a Neo4j server."""

    def __init__(self, url: str, *, create: bool = True, password: str | None = None) -> None:
        """Connect, and prepare the database when it is empty.

        Raises UsageError for a URL that cannot be read, StoreUnreachableError when no server answers or it refuses the
        user, StoreFormatError for a database of another program or of a newer Yalu.
        """
        self._address = Address.of(url, password)
        super().__init__(Connection(self._address))
        self._lease = lease.Lease(leasing.Record(self._connection))
        try:
            prepare(self._connection, self.url, create=create, keep=self._keep)
        except BaseException:
            self.close()
            raise

    @property
    def url(self) -> str:
        """Where it is, without the password."""
        return self._address.url

    def close(self) -> None:
        """Close the connections."""
        self._connection.close()

    def __enter__(self) -> Neo4jStore:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()

    def lease(self) -> AbstractContextManager[None]:
        """Hold the store for one reader-then-writer at a time, across processes (see `graph.stores.lease`)."""
        return self._lease.hold()

    def write(self, batch: Batch) -> None:
        """Apply a batch in one transaction."""
        self._write(lambda tx: writes.write_batch(tx, batch))

    def reset_graph(self, graph: Graph, keys: Mapping[str, tuple[str, ...]]) -> None:
        """Replace the whole derived graph and all claim keys, in one transaction.

        What is alike stays untouched: a server holds a transaction in memory, and a whole graph may be too much for it.
        """
        with self.lease():
            self.write(Batch(keys=self._changed_keys(keys), delta=difference(self._readable(), graph)))
            self._write(refresh_keys)

    def set_meta(self, values: Mapping[str, str]) -> None:
        """Remember facts about the store."""
        self._write(lambda tx: writes.put_meta(tx, values))

    def add_decisions(self, decisions: Iterable[Decision]) -> None:
        """Record judgements; a known id is left as it is."""
        recorded = tuple(decisions)
        self._write(lambda tx: writes.put_decisions(tx, recorded))

    def dump(self, path: Path) -> None:
        """Write everything to a new Yalu file, under the lease: nobody writes meanwhile."""
        with SqliteStore(path) as file, self.lease():
            transfer(self, file)

    def restore(self, path: Path) -> None:
        """Become what a Yalu file holds: empty first, then filled; one that is interrupted is to be restored again."""
        with SqliteStore(path, create=False) as file, self.lease():
            clear(self._connection)
            transfer(file, self)

    def damage(self) -> tuple[Broken, ...]:
        """What is wrong with the database itself."""
        return tuple(damage.found(self._connection))

    def complete(self) -> None:
        """Make the indexes that are missing, and anew whatever follows from other records."""
        damage.mend(self._connection)

    def _readable(self) -> Graph:
        """The stored graph; where it cannot be read it is removed, and there is none."""
        try:
            return self.graph()
        except StoreFormatError:
            clear_graph(self._connection)
            return Graph()

    def _keep(self, version: int) -> None:
        """Write a backup to the current folder, before the layout changes."""
        parts = urlsplit(self._address.url)
        save_before(self, Path(f"neo4j-{parts.hostname}-{self._address.database or 'default'}"), version, VERSION)

    def _changed_keys(self, keys: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
        """The keys that differ from the stored ones; of claims that have none any more, none."""
        stored = self.keys()
        changed = {claim: names for claim, names in keys.items() if stored.get(claim) != tuple(sorted(set(names)))}
        return changed | dict.fromkeys(stored.keys() - keys.keys(), ())

    def _write(self, work: Callable[[Statements], None]) -> None:
        """A transaction that ends well only while the lease, if we hold it, is still ours."""

        def leased(tx: Statements) -> None:
            work(tx)
            token = self._lease.token
            if token and not leasing.extend(tx, token):
                raise lease.lost(self.url)

        self._connection.write(leased)
