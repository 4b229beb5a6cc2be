"""Where a Neo4j server is and who asks: read from a URL and the environment; the password is never shown."""

from __future__ import annotations

import os
from dataclasses import dataclass, field
from urllib.parse import parse_qs, quote, unquote, urlsplit

from graph.errors import UsageError

_PORT = 7687
_FORM = "write neo4j://[user[:password]@]host[:7687][?database=name]"


@dataclass(frozen=True, slots=True)
class Address:
    """A server (`uri`, as the driver takes it), a database on it (None: its default one), and the credentials."""

    uri: str
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    database: str | None = None

    @classmethod
    def of(cls, url: str, password: str | None = None) -> Address:
        """Read a URL; a `password` given here goes before that of the URL, and that before YALU_NEO4J_PASSWORD.

        Without any user or password, nobody logs in; with a password alone, the user is `neo4j`. Raises UsageError.
        """
        try:
            parts = urlsplit(url)
            host, port = parts.hostname, parts.port or _PORT
        except ValueError as error:
            raise UsageError("the store's URL cannot be read", remedy=_FORM) from error
        query = parse_qs(parts.query)
        if not host or parts.path not in ("", "/") or parts.fragment or not query.keys() <= {"database"}:
            raise UsageError("the store's URL cannot be read", remedy=_FORM)
        secret = password or (unquote(parts.password) if parts.password else os.environ.get("YALU_NEO4J_PASSWORD"))
        user = unquote(parts.username) if parts.username else os.environ.get("YALU_NEO4J_USER")
        where = f"[{host}]" if ":" in host else host
        name = query["database"][0] if query else None
        return cls(f"{parts.scheme}://{where}:{port}", user or ("neo4j" if secret else None), secret or None, name)

    @property
    def url(self) -> str:
        """The URL of this store, without the password."""
        scheme, _, place = self.uri.partition("://")
        user = f"{quote(self.user)}@" if self.user else ""
        database = f"?database={quote(self.database)}" if self.database else ""
        return f"{scheme}://{user}{place}{database}"
