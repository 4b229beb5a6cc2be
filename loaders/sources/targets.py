"""What the inputs name: files (also of folders and patterns), web addresses, and standard input."""

from __future__ import annotations

import glob
import logging
import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Literal

from loaders.sources.types import Skipped

log = logging.getLogger("yalu.loaders")

STDIN = "-"
DATASET = "dataset:"
_WEB = ("http://", "https://")


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to read. `name` is how messages and origins call it; `listed` when a folder had it, not a person.

    `size` and `changed` (a word that changes with it) are known of remote files.
    """

    kind: Literal["file", "url", "stdin", "dataset", "remote"]
    name: str
    path: str = ""
    listed: bool = False
    size: int | None = None
    changed: str = ""


def targets(inputs: Sequence[str]) -> Iterator[Target | Skipped]:
    """Everything that the inputs name, in their order; folders and patterns sorted by name."""
    for item in inputs:
        if item == STDIN:
            yield Target("stdin", "standard input")
        elif item.lower().startswith(_WEB):
            yield Target("url", item)
        elif item.lower().startswith(DATASET):
            yield Target("dataset", item, item[len(DATASET) :])
        elif "://" in item:
            yield from _remote(item)
        else:
            yield from _of_path_or_why(item)


def _remote(item: str) -> Iterator[Target | Skipped]:
    from loaders.sources.remote import listed

    for each in listed(item):
        if isinstance(each, Skipped):
            yield each
        else:
            name, address, in_folder, size, changed = each
            yield Target("remote", printable(name), address, in_folder, size, changed)


def shown(path: str) -> str:
    """A path that can be printed on one line, whatever bytes its name has."""
    return printable(os.fsencode(path).decode("utf-8", errors="replace"))


def printable(name: str) -> str:
    """A name on one line, with every character that no line can show marked (U+FFFD)."""
    return "".join(character if character.isprintable() else "\ufffd" for character in name)


def _of_path_or_why(item: str) -> Iterator[Target | Skipped]:
    try:
        yield from _of_path(item)
    except OSError as error:
        yield Skipped(shown(item), None, f"cannot be reached: {error.strerror}", "check the path and its permissions")


def _of_path(item: str) -> Iterator[Target | Skipped]:
    path = Path(item)
    if not item:
        yield Skipped("''", None, "an empty file name", "name a file, a folder, an address, or - for standard input")
    elif path.is_dir():
        held = _folder(item, set())
        first = next(held, None)
        if first is None:
            yield Skipped(shown(item), None, "an empty folder: no file to read in it", "name one with articles in it")
        else:
            yield from chain([first], held)
    elif path.exists():
        yield Target("file", shown(item), item)
    elif path.is_symlink():
        yield Skipped(shown(item), None, "a link that leads nowhere", "correct or remove the link")
    elif glob.has_magic(item):
        yield from _pattern(item)
    else:
        yield Skipped(shown(item), None, "no such file or folder", "check the path")


def _pattern(item: str) -> Iterator[Target | Skipped]:
    matches = sorted(glob.glob(item, recursive=True))  # noqa: PTH207 (a pattern may be absolute)
    if not matches:
        yield Skipped(shown(item), None, "no file matches this pattern", "check the pattern and the folder")
    for match in matches:
        yield from _of_path(glob.escape(match) if not Path(match).exists() else match)


def _folder(folder: str, seen: set[str]) -> Iterator[Target | Skipped]:
    """Files below a folder; a folder is entered once, so that links in a circle end."""
    real = os.path.realpath(folder)
    if real in seen:
        yield Skipped(shown(folder), None, "a link back to a folder that is read already", "nothing is lost by that")
        return
    seen.add(real)
    try:
        with os.scandir(folder) as entries:
            names = sorted(entry.name for entry in entries)
    except OSError as error:
        yield Skipped(shown(folder), None, f"cannot list this folder: {error.strerror}", "check its permissions")
        return
    hidden = [name for name in names if name.startswith(".")]
    if hidden:
        log.info("%s: %d hidden files left out", shown(folder), len(hidden))
    for name in names:
        if not name.startswith("."):
            yield from _entry(str(Path(folder) / name), seen)


def _entry(path: str, seen: set[str]) -> Iterator[Target | Skipped]:
    try:
        mode = Path(path).stat().st_mode
    except OSError as error:
        yield Skipped(shown(path), None, f"cannot be reached: {error.strerror}", "correct or remove the link")
        return
    if stat.S_ISDIR(mode):
        yield from _folder(path, seen)
    elif stat.S_ISREG(mode):
        yield Target("file", shown(path), path, listed=True)
    else:
        yield Skipped(shown(path), None, "not a file but a device, pipe or socket", "name it by itself to read it")
