"""The compiled registry: one SQLite file, written once for each state of the YAML files and read by every question."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
from collections.abc import Collection, Iterable, Iterator
from dataclasses import fields, is_dataclass
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from graph.names.keys import key

if TYPE_CHECKING:
    from graph.registry.entries import Entry, PersonEntry

_KEPT = 4
_SCHEMA = """
CREATE TABLE entry (kind TEXT, id TEXT, place INTEGER, body TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE surface (
    kind TEXT, lang TEXT, place INTEGER, text TEXT, id TEXT, PRIMARY KEY (kind, lang, place)
) WITHOUT ROWID;
CREATE TABLE person_key (key TEXT, id TEXT, PRIMARY KEY (key, id)) WITHOUT ROWID;
CREATE TABLE word (kind TEXT, key TEXT, id TEXT, PRIMARY KEY (kind, key, id)) WITHOUT ROWID;
"""


def registry_hash(folder: Path) -> str:
    """A hex digest of the registry files of a folder and of the rules that derive names from them."""
    package, names = Path(__file__).parent, Path(__file__).parent.with_name("names")
    rules = [*package.glob("*.py"), *names.glob("*.py"), *names.glob("data/*.txt")]
    digest = sha256()
    for path in [*sorted(folder.glob("*.yaml")), *sorted(rules)]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes() + b"\0")
    return digest.hexdigest()[:16]


def open_compiled(folder: Path, digest: str, cache: Path) -> sqlite3.Connection:
    """The compiled form of a folder from the cache, compiled now where it is not there yet.

    Where the cache cannot be written, it is kept in memory. Raises RegistryError for files that are not in order.
    """
    path = cache / f"registry-{digest}.db"
    with contextlib.suppress(sqlite3.Error, OSError):
        return _read_only(path)
    built = _compile(folder)
    with contextlib.suppress(sqlite3.Error, OSError):
        _publish(built, path)
    return built


def _read_only(path: Path) -> sqlite3.Connection:
    link = sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro&immutable=1", uri=True, check_same_thread=False)
    try:
        link.execute("SELECT 1 FROM person_key LIMIT 1").fetchone()
    except sqlite3.Error:
        link.close()
        raise
    return link


def _publish(built: sqlite3.Connection, path: Path) -> None:
    """Write beside the place and rename: a reader sees the whole file or none."""
    import tempfile

    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(prefix=path.stem, suffix=".tmp", dir=path.parent)
    os.close(handle)
    try:
        with contextlib.closing(sqlite3.connect(name)) as link:
            built.backup(link)
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
    _tidy(path)


def _tidy(newest: Path) -> None:
    """Keep the newest few: several installations, each with its registry, may share the cache."""
    compiled = sorted(newest.parent.glob("registry-*.db"), key=lambda path: path.stat().st_mtime_ns)
    for old in compiled[:-_KEPT]:
        old.unlink(missing_ok=True)


def _compile(folder: Path) -> sqlite3.Connection:
    from graph.registry.derive import derive
    from graph.registry.sources import read

    compiled = derive(read(folder))
    link = sqlite3.connect(":memory:", check_same_thread=False)
    link.executescript(_SCHEMA)
    for kind, entries in compiled.kinds():
        _insert(link, kind, entries.values())
        if kind in ("organization", "title"):
            words = ((kind, key(name.text), entry.id) for entry in entries.values() for name in entry.names)
            link.executemany("INSERT OR IGNORE INTO word VALUES (?, ?, ?)", words)
    link.executemany("INSERT OR IGNORE INTO person_key VALUES (?, ?)", _person_keys(compiled.persons.values()))
    link.commit()
    return link


def _insert(link: sqlite3.Connection, kind: str, entries: Collection[Entry]) -> None:
    bodies = ((kind, e.id, at, json.dumps(_values(e), ensure_ascii=False)) for at, e in enumerate(entries))
    link.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", bodies)
    spelled = dict.fromkeys((name.lang, name.text, e.id) for e in entries for name in e.names)
    surfaces = ((kind, lang, at, text, identifier) for at, (lang, text, identifier) in enumerate(spelled))
    link.executemany("INSERT INTO surface VALUES (?, ?, ?, ?, ?)", surfaces)


def _values(value: object) -> object:
    """The values of an entry, those of the names and posts in it too, in the order of their fields."""
    if is_dataclass(value):
        return [_values(getattr(value, field.name)) for field in fields(value)]
    return [_values(each) for each in value] if isinstance(value, tuple) else value


def _person_keys(persons: Iterable[PersonEntry]) -> Iterator[tuple[str, str]]:
    for person in persons:
        yield key(person.id), person.id
        for name in person.names:
            yield key(name.text), person.id
