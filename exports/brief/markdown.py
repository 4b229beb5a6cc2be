"""A briefing as Markdown with tables and footnotes, as GitHub and pandoc read them; without the picture."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from exports.brief.document import Block, Document, Grid, Listed, Said
from exports.brief.picture import Picture
from exports.markdown import escaped


def markdown(document: Document) -> str:
    """The text. Whatever comes from an article is text: no markup of its own, no link but to its address."""
    return "\n\n".join(_parts(document)) + "\n"


def _parts(document: Document) -> Iterator[str]:
    yield f"# {escaped(document.title)}"
    yield escaped(document.line)
    for section in document.sections:
        shown = [text for block in section.blocks if (text := _block(block))]
        if shown:
            yield f"## {escaped(section.heading)}"
            yield from shown
    if document.notes:
        yield "## Sources"
        for note in document.notes:
            quote = f"“{escaped(note.quote)}” — " if note.quote else ""
            link = f", <{note.url}>" if note.url else ""
            yield f"[^{note.number}]: {quote}{escaped(note.source)}{link}"


def _block(block: Block) -> str:
    match block:
        case Said():
            return _said(block)
        case Listed(items):
            return "\n".join(f"- {_said(item)}" for item in items)
        case Grid(heading, rows):
            lines = [_row(map(escaped, heading)), _row(["---"] * len(heading))]
            return "\n".join([*lines, *(_row(map(_said, row)) for row in rows)])
        case Picture():
            return ""


def _row(cells: Iterable[str]) -> str:
    return "| " + " | ".join(cells) + " |"


def _said(said: Said) -> str:
    return escaped(said.text) + "".join(f"[^{number}]" for number in said.notes)
