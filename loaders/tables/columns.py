"""What the columns of a table of contacts are called, and what the words of its cells mean; all of it is data."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import cache

from graph.claims import ContactKind, Country, Status
from loaders.data import Data, read_data
from loaders.sources.decode import composed

SIDES = {Country.KP: "kp", Country.CN: "cn"}
_NEEDED = ("date", *SIDES.values())


class Columns(Data):
    """The data file."""

    columns: dict[str, tuple[str, ...]]
    kinds: dict[ContactKind, tuple[str, ...]]
    forms: dict[str, tuple[str, ...]]
    statuses: dict[Status, tuple[str, ...]]
    sides: dict[Country, tuple[str, ...]]
    sure: tuple[str, ...]
    unsure: tuple[str, ...]
    separators: tuple[str, ...]
    more_separators: tuple[str, ...]
    joining: tuple[str, ...]
    joining_particles: tuple[str, ...]
    others: tuple[str, ...]
    counted: tuple[str, ...]
    counters: tuple[str, ...]
    no_names: tuple[str, ...]
    brackets: tuple[str, ...]
    joints: tuple[str, ...]
    ministries: tuple[str, ...]
    unsourced: tuple[str, ...]


def data() -> Columns:
    """The data file, checked."""
    return read_data("tables/columns.yaml", Columns)


def roles(header: Iterable[str]) -> dict[str, str]:
    """Role -> the name of its column in this header; of two columns for one role the one with the more usual name."""
    found: dict[str, tuple[int, str]] = {}
    for name in header:
        role, place = _roles().get(_plain(name), ("", 0))
        if role and place < found.get(role, (len(_roles()), ""))[0]:
            found[role] = place, name
    return {role: name for role, (_, name) in found.items()}


def is_contacts(header: Iterable[str]) -> bool:
    """Whether a table with this header is one of contacts: it has a date and both sides."""
    found = roles(header)
    return all(role in found for role in _NEEDED)


@cache
def meanings(what: str) -> Mapping[str, str]:
    """What a cell of a column may say, in lower case -> what it means (`kinds`, `forms`, `statuses`, `sides`)."""
    words: Mapping[str, tuple[str, ...]] = getattr(data(), what)
    return {word: str(value) for value, listed in words.items() for word in (str(value).lower(), *listed)}


@cache
def _roles() -> dict[str, tuple[str, int]]:
    return {name: (role, place) for role, names in data().columns.items() for place, name in enumerate(names)}


def _plain(name: str) -> str:
    return "_".join(composed(name).strip().lower().replace("-", " ").replace("_", " ").split())
