"""A briefing as a document: sections of paragraphs, lists, tables and a picture, and numbered notes. No format yet."""

from __future__ import annotations

from dataclasses import dataclass

from exports.brief.picture import Picture


@dataclass(frozen=True, slots=True)
class Said:
    """Something said, and the numbers of the notes that prove it."""

    text: str
    notes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of things said."""

    items: tuple[Said, ...]


@dataclass(frozen=True, slots=True)
class Grid:
    """A table; `widths` are the shares of its columns in its width, which sum to 1."""

    heading: tuple[str, ...]
    rows: tuple[tuple[Said, ...], ...]
    widths: tuple[float, ...]


@dataclass(frozen=True, slots=True)
class Note:
    """A source: the sentence (may be empty), where it is from, and its address where that may be a link."""

    number: int
    quote: str
    source: str
    url: str = ""


Block = Said | Listed | Grid | Picture


@dataclass(frozen=True, slots=True)
class Section:
    """A part of the document under a heading."""

    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Document:
    """The whole: its title, a line below it, its sections, its notes in the order of their numbers."""

    title: str
    line: str
    sections: tuple[Section, ...]
    notes: tuple[Note, ...]
