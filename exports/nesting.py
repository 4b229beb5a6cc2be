"""A text with its marks as a stream of pieces that nest: what to write, what to open and what to close, in order."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal

from graph.explained import Mark


@dataclass(frozen=True, slots=True)
class Piece:
    """A step of the stream: `text` to write, a mark to `open` or `close`, or the `end` of a line.

    `whole` when a mark is opened where it begins or closed where it ends; not where it only steps aside, for a line's
    end or for a mark that it crosses.
    """

    step: Literal["text", "open", "close", "end"]
    text: str = ""
    mark: Mark | None = None
    whole: bool = False


def pieces(text: str, marks: Sequence[Mark]) -> Iterator[Piece]:
    """The pieces of the text; every line ends with `end`, every mark is closed before it and opened again after.

    `marks` in the order of the text, wider ones first; empty ones are left out. The texts of the pieces, with a line
    feed for each `end` but the last, are the text. Linear in text and marks, as far as marks do not lie in one another.
    """
    starting: defaultdict[int, list[Mark]] = defaultdict(list)
    ending: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        if 0 <= mark.start < mark.end <= len(text):
            starting[mark.start].append(mark)
            ending[mark.end].append(mark)
    breaks = {position for position, char in enumerate(text) if char == "\n"}
    opened: list[Mark] = []
    position = 0
    for cut in sorted({*starting, *ending, *breaks, len(text)}):
        if cut > position:
            yield Piece("text", text[position:cut])
        yield from _closed(opened, ending.get(cut, ()))
        position = cut
        if cut in breaks or cut == len(text):
            yield from _line_end(opened)
            position = cut + 1
        for mark in starting.get(cut, ()):
            opened.append(mark)
            yield Piece("open", mark=mark, whole=True)


def _closed(opened: list[Mark], ending: Sequence[Mark]) -> Iterator[Piece]:
    """Close the marks that end; those that lie inside them and go on are closed too, and opened again."""
    left = list(ending)
    aside: list[Mark] = []
    while left:
        mark = opened.pop()
        if mark in left:
            left.remove(mark)
            yield Piece("close", mark=mark, whole=True)
        else:
            aside.append(mark)
            yield Piece("close", mark=mark)
    for mark in reversed(aside):
        opened.append(mark)
        yield Piece("open", mark=mark)


def _line_end(opened: Sequence[Mark]) -> Iterator[Piece]:
    yield from (Piece("close", mark=mark) for mark in reversed(opened))
    yield Piece("end")
    yield from (Piece("open", mark=mark) for mark in opened)
