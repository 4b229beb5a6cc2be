"""The registry in use: entries by id, people by any name, every spelling for extraction."""

from __future__ import annotations

import json
import os
import re
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Generic, Literal, TypeVar, cast

from graph.claims import Country
from graph.names.keys import key
from graph.registry.cache import open_compiled, registry_hash

if TYPE_CHECKING:
    from graph.registry.entries import OrganizationEntry, PersonEntry, PlaceEntry, TitleEntry

Kind = Literal["person", "organization", "title", "place"]
Lang = Literal["en", "ko", "zh"]
_BRACKETED = re.compile(r"(.+?)\s*[(（](.+)[)）]")
E = TypeVar("E", "PersonEntry", "OrganizationEntry", "TitleEntry", "PlaceEntry")


class Entries(Mapping[str, E], Generic[E]):
    """The entries of one kind by id, in the order of the files; each is built when it is first asked for."""

    __slots__ = ("_built", "_kind", "_link", "_named")

    def __init__(self, link: sqlite3.Connection, kind: Kind) -> None:
        self._link = link
        self._kind: Kind = kind
        self._built: dict[str, E] = {}
        self._named: dict[str, E] = {}

    def __getitem__(self, identifier: str) -> E:
        if identifier not in self._built:
            row = self._link.execute(
                "SELECT body FROM entry WHERE kind = ? AND id = ?", (self._kind, identifier)
            ).fetchone()
            if row is None:
                raise KeyError(identifier)
            self._built[identifier] = cast(E, _entry(self._kind, json.loads(row[0])))
        return self._built[identifier]

    def named(self, name: str) -> E | None:
        """The first entry that is shown by this very name, None where none is."""
        if not self._named:
            self._named = {entry.name: entry for entry in reversed(list(self.values()))}
        return self._named.get(name)

    def __iter__(self) -> Iterator[str]:
        rows = self._link.execute("SELECT id FROM entry WHERE kind = ? ORDER BY place", (self._kind,))
        return iter([row[0] for row in rows.fetchall()])

    def __len__(self) -> int:
        return int(self._link.execute("SELECT count(*) FROM entry WHERE kind = ?", (self._kind,)).fetchone()[0])


def _entry(kind: Kind, body: list[Any]) -> object:
    """An entry from its values; its class is imported only now, as most questions ask for ids alone."""
    from graph.registry import entries

    kinds: dict[Kind, type[Any]] = {
        "person": entries.PersonEntry,
        "organization": entries.OrganizationEntry,
        "title": entries.TitleEntry,
        "place": entries.PlaceEntry,
    }
    return kinds[kind](*_values(kinds[kind], body))


def _values(make: type[Any], body: list[Any]) -> Iterator[Any]:
    from graph.registry.entries import Name, PostEntry

    for field, value in zip(make.__dataclass_fields__, body, strict=True):
        if field == "names":
            yield tuple(Name(*name) for name in value)
        elif field == "meant":
            yield tuple((said, title) for said, title in value)
        elif field == "posts":
            yield tuple(PostEntry(*post) for post in value)
        elif field == "country":
            yield Country(value) if value else None
        else:
            yield tuple(value) if isinstance(value, list) else value


class Registry:
    """What Yalu knows beforehand: people, bodies, titles, places. Read-only; `hash` changes with the files."""

    def __init__(self, link: sqlite3.Connection, digest: str) -> None:
        self._link = link
        self.hash = digest
        self.persons: Mapping[str, PersonEntry] = Entries(link, "person")
        self.organizations: Mapping[str, OrganizationEntry] = Entries(link, "organization")
        self.titles: Mapping[str, TitleEntry] = Entries(link, "title")
        self.places: Entries[PlaceEntry] = Entries(link, "place")

    def find(self, name: str) -> tuple[str, ...]:
        """The ids of the people whom a name, in any script and spelling, can mean; sorted, empty for a stranger.

        A name that gives another form in brackets, 왕이(王毅), means whom both can mean, or else either.
        """
        found = self._named(name)
        if found or not (forms := _BRACKETED.fullmatch(name.strip())):
            return found
        outer, inner = (set(self._named(form)) for form in forms.groups())
        return tuple(sorted(outer & inner or outer | inner))

    def _named(self, name: str) -> tuple[str, ...]:
        rows = self._link.execute("SELECT id FROM person_key WHERE key = ? ORDER BY id", (key(name),))
        return tuple(row[0] for row in rows)

    def known(self, kind: Literal["organization", "title"], words: str) -> tuple[str, ...]:
        """The ids of the bodies or titles that words of any language stand for; sorted, empty for unknown words."""
        rows = self._link.execute("SELECT id FROM word WHERE kind = ? AND key = ? ORDER BY id", (kind, key(words)))
        return tuple(row[0] for row in rows)

    def surfaces(self, kind: Kind, lang: Lang) -> Iterable[tuple[str, str]]:
        """Every literal spelling of a language with the id it stands for; a spelling of two entries comes twice."""
        rows = self._link.execute(
            "SELECT text, id FROM surface WHERE kind = ? AND lang = ? ORDER BY place", (kind, lang)
        )
        return rows.fetchall()

    def suggest(self, name: str, limit: int = 3) -> tuple[str, ...]:
        """Names of known people that are near this one, best first, in the script asked; at most `limit` people."""
        from graph.registry.nearest import nearest

        rows = self._link.execute("SELECT text, id FROM surface WHERE kind = 'person' ORDER BY lang, place")
        return nearest(name, rows.fetchall(), limit)


@cache
def registry() -> Registry:
    """The registry that ships with Yalu, compiled on first use; one per process.

    Raises RegistryError when a registry file is not in order.
    """
    return load(Path(__file__).parent, _cache_folder())


def _cache_folder() -> Path:
    """Where the compiled registry is kept: as platformdirs says, which Linux can do without (7 ms of every start)."""
    if sys.platform == "linux":
        given = os.environ.get("XDG_CACHE_HOME", "").strip()
        return Path(given or "~/.cache").expanduser() / "yalu"
    from platformdirs import user_cache_dir

    return Path(user_cache_dir("yalu"))


def load(folder: Path, cache_folder: Path) -> Registry:
    """The registry of a folder of YAML files, its compiled form kept in `cache_folder`."""
    digest = registry_hash(folder)
    return Registry(open_compiled(folder, digest, cache_folder), digest)
