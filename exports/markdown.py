"""Answers as Markdown, for a briefing or an issue: a table each, its evidence listed below, every mark of a cell kept.

Tables: GitHub Flavored Markdown, https://github.github.com/gfm/#tables-extension-.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from exports.tables import Cell, Column, Line, Table, clean

_MARKS = re.compile(r"(https?://[^\s<>|]+[^\s<>|.,;:!?)'\"])|([\\`*_{}\[\]<>|#~])")
_BREAK = "<br>"


def markdown(tables: Iterable[Table]) -> str:
    """The tables as Markdown with the columns of the screen; notes of a row are a list that names the row's number."""
    return "\n".join("\n".join(_table(table)) + "\n" for table in tables)


def escaped(text: str) -> str:
    """Text that Markdown shows as it is, on one line; web addresses become links."""
    return _MARKS.sub(lambda mark: f"<{mark[1]}>" if mark[1] else f"\\{mark[2]}", clean(text))


def _table(table: Table) -> Iterator[str]:
    yield f"**{escaped(table.title)}**"
    yield ""
    if table.lines:
        columns = table.shown()
        numbered = any(line.notes for line in table.lines)
        yield _row([*(["No."] * numbered), *(escaped(column.title) for column in columns)])
        yield _row([*(["---:"] * numbered), *("---:" if column.right else "---" for column in columns)])
        for number, line in enumerate(table.lines, 1):
            yield _row([*([str(number)] * numbered), *_cells(table, line, columns)])
        yield from _notes(table)
    else:
        yield escaped(table.empty[:1].upper() + table.empty[1:]) + "."
        yield from _listed(("", note) for note in table.notes)


def _notes(table: Table) -> Iterator[str]:
    of_rows = ((f"No. {number}: ", note) for number, line in enumerate(table.lines, 1) for note in line.notes)
    yield from _listed([*of_rows, *(("", note) for note in table.notes)])


def _listed(notes: Iterable[tuple[str, str]]) -> Iterator[str]:
    items = [f"- {label}{escaped(note)}" for label, note in notes]
    yield from ["", *items] if items else []


def _cells(table: Table, line: Line, columns: Sequence[Column]) -> list[str]:
    return [_cell(cell) for cell in table.cells(line, columns)]


def _cell(cell: Cell) -> str:
    return "" if cell is None else _BREAK.join(filter(None, map(escaped, str(cell).split("\n"))))


def _row(cells: Sequence[str]) -> str:
    return "| " + " | ".join(cells) + " |"
