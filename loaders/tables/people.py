"""The people of a cell: `Wang Yi (Foreign Minister; member of the Politburo); Sun Weidong (vice foreign minister)`."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from loaders.tables.columns import data
from loaders.tables.joined import apart
from loaders.tables.naming import without_others

if TYPE_CHECKING:
    from graph.registry.load import Registry


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody in a cell: the name as printed ("" where only an office is given) and the offices in brackets."""

    name: str
    offices: tuple[str, ...] = ()


def people(cell: str, registry: Registry | None = None) -> tuple[Named, ...]:
    """The people of a cell in its order; separated by semicolons or lines, or by commas where there are none of these.

    With a registry also by words such as "and", where names stand on both sides of them, and without the words that
    there were more people ("et al.", 등, 等); bodies are read without.
    Raises ValueError for a bracket that never closes.
    """
    marks = data().separators
    parts = list(_split(cell, marks))
    if len(parts) == 1:
        parts = list(_split(parts[0], data().more_separators))
    if registry:
        alone = filter(None, map(without_others, parts))
        parts = [each for part in alone for each in apart(part, registry)]
    return tuple(_named(part) for part in parts)


def _named(part: str) -> Named:
    opening = min((place for pair in data().brackets if (place := part.find(pair[0])) >= 0), default=len(part))
    inside = part[opening + 1 : -1] if part[-1:] in {pair[1] for pair in data().brackets} else part[opening + 1 :]
    return Named(part[:opening].strip(), tuple(_split(inside, data().separators)))


def _split(text: str, marks: Collection[str]) -> Iterator[str]:
    """The parts of a text between these marks outside of brackets; empty ones are left out."""
    opens = {pair[0] for pair in data().brackets}
    closes = {pair[1] for pair in data().brackets}
    depth, begin = 0, 0
    for place, char in enumerate(text):
        depth += (char in opens) - (char in closes)
        if not depth and char in marks:
            yield from filter(None, [text[begin:place].strip()])
            begin = place + 1
    if depth > 0:
        raise ValueError("a bracket is not closed")
    yield from filter(None, [text[begin:].strip()])
