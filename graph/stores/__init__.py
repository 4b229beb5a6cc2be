"""Where the graph is kept: one contract (`base.Store`), SQLite and Neo4j behind it; `open_store` chooses by URL."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

from graph.errors import UsageError
from graph.stores.base import Store

NEO4J_SCHEMES = ("neo4j", "neo4j+s", "neo4j+ssc", "bolt", "bolt+s", "bolt+ssc")
_EXAMPLES = "write a path (yalu.db), sqlite:///path, or neo4j://host:7687"


def open_store(url: str, *, create: bool = True, password: str | None = None) -> Store:
    """The store at a path or URL; made when it is not there, unless `create` is False.

    `yalu.db` and `sqlite:///yalu.db` are files (four slashes: from the root); `neo4j://`, `bolt://` and their `+s` and
    `+ssc` variants a server, whose `password` may also stand in the URL or in YALU_NEO4J_PASSWORD.
    Raises UsageError for a URL of another kind, StoreUnreachableError when no server answers or it refuses the user,
    StoreFormatError for what is not a Yalu store, StoreError for other trouble.
    """
    scheme, separator, rest = url.partition("://")
    if not separator:
        return _sqlite(url, create=create)
    if scheme == "sqlite":
        return _sqlite(rest.removeprefix("/"), create=create)
    if scheme in NEO4J_SCHEMES:
        from graph.stores.neo4j import Neo4jStore

        return Neo4jStore(url, create=create, password=password)
    raise UsageError(f"no store goes by {scheme}://", remedy=_EXAMPLES)


def needs_password(url: str) -> bool:
    """Whether a user is named (in the URL or YALU_NEO4J_USER) but no password: the caller may want to ask for one."""
    if urlsplit(url).scheme not in NEO4J_SCHEMES:
        return False
    from graph.stores.neo4j.address import Address

    address = Address.of(url)
    return bool(address.user) and address.password is None


def _sqlite(path: str, *, create: bool) -> Store:
    from graph.stores.sqlite import SqliteStore

    if not path:
        raise UsageError("the store has no name", remedy=_EXAMPLES)
    return SqliteStore(Path(path).expanduser(), create=create)
