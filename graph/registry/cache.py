"""The compiled registry: one SQLite file, written once for each state of the YAML files and read by every question."""

from __future__ import annotations

import contextlib
import json
import os
import sqlite3
import tempfile
from collections.abc import Iterator
from dataclasses import astuple
from hashlib import sha256
from pathlib import Path

from graph.names.keys import key
from graph.registry.entries import PersonEntry

FORMAT = 3
_SCHEMA = """
CREATE TABLE entry (kind TEXT, id TEXT, place INTEGER, body TEXT, PRIMARY KEY (kind, id)) WITHOUT ROWID;
CREATE TABLE surface (kind TEXT, lang TEXT, place INTEGER, text TEXT, id TEXT, PRIMARY KEY (kind, lang, place)) WITHOUT ROWID;
CREATE TABLE person_key (key TEXT, id TEXT, PRIMARY KEY (key, id)) WITHOUT ROWID;
"""


def registry_hash(folder: Path) -> str:
    """A hex digest of the registry files of a folder, their names and the format of the compiled form."""
    digest = sha256(str(FORMAT).encode())
    for path in sorted(folder.glob("*.yaml")):
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
    for old in path.parent.glob("registry-*.db"):
        if old != path:
            old.unlink(missing_ok=True)


def _compile(folder: Path) -> sqlite3.Connection:
    from graph.registry.derive import derive
    from graph.registry.sources import read

    compiled = derive(read(folder))
    link = sqlite3.connect(":memory:", check_same_thread=False)
    link.executescript(_SCHEMA)
    for kind, entries in compiled.kinds():
        rows = [(kind, e.id, place, json.dumps(astuple(e), ensure_ascii=False)) for place, e in enumerate(entries.values())]
        link.executemany("INSERT INTO entry VALUES (?, ?, ?, ?)", rows)
        surfaces = dict.fromkeys((n.lang, n.text, e.id) for e in entries.values() for n in e.names)
        link.executemany(
            "INSERT INTO surface VALUES (?, ?, ?, ?, ?)",
            [(kind, lang, place, text, i) for place, (lang, text, i) in enumerate(surfaces)],
        )
    link.executemany("INSERT OR IGNORE INTO person_key VALUES (?, ?)", _person_keys(compiled.persons.values()))
    link.commit()
    return link


def _person_keys(persons: object) -> Iterator[tuple[str, str]]:
    entry: PersonEntry
    for entry in persons:  # type: ignore[attr-defined]
        yield key(entry.id), entry.id
        for name in entry.names:
            yield key(name.text), entry.id
