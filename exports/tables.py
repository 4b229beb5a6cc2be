"""Answers as tables: what a column is, and the plain text and CSV of a table.

A column may be for the screen (it has a `title`), for CSV (it has a `name`), or for both.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from exports.formula import no_formula

Cell = str | int | float | None

BYTE_ORDER_MARK = "\ufeff"
_GAP = "  "
_INDENT = "    "


@dataclass(frozen=True, slots=True)
class Column:
    """A column: `name` in CSV, `title` on the screen; without one of them it is not shown there.

    `right` aligns numbers, `whole` keeps a cell in one line on a narrow screen.
    """

    name: str = ""
    title: str = ""
    right: bool = False
    whole: bool = False


@dataclass(frozen=True, slots=True)
class Line:
    """A row: a cell for each column, and the evidence shown under it."""

    cells: tuple[Cell, ...]
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Table:
    """A titled table; `empty` is what is said when it has no line, `notes` the evidence for all of it."""

    title: str
    columns: tuple[Column, ...]
    lines: tuple[Line, ...]
    empty: str = "nothing"
    notes: tuple[str, ...] = ()

    def shown(self) -> tuple[Column, ...]:
        """The columns for the screen that hold anything at all."""
        return tuple(
            column
            for number, column in enumerate(self.columns)
            if column.title and any(line.cells[number] not in (None, "") for line in self.lines)
        )

    def cells(self, line: Line, columns: Sequence[Column]) -> tuple[Cell, ...]:
        """The cells of a line for these columns."""
        return tuple(line.cells[self.columns.index(column)] for column in columns)


def clean(text: str, *, lines: bool = False) -> str:
    """Text that cannot steer a terminal: no control or direction characters, runs of space made one.

    With `lines`, line feeds stay.
    """
    kept = "".join(char if char == "\n" and lines else _harmless(char) for char in text)
    return "\n".join(" ".join(part.split()) for part in kept.split("\n"))


def harmless(text: str) -> str:
    """Text that cannot steer a terminal, its spaces and line feeds as they are."""
    return "".join(char if char == "\n" else _harmless(char) for char in text)


def _harmless(char: str) -> str:
    match unicodedata.category(char):
        case "Cc":
            return " "
        case "Cf":
            return ""
        case "Cs":
            return "\ufffd"
    return char


def width(text: str) -> int:
    """The columns that text takes on a terminal: two for a wide character, none for a combining one."""
    wide = sum(unicodedata.east_asian_width(char) in "WF" for char in text)
    return len(text) + wide - sum(unicodedata.combining(char) != 0 for char in text)


def plain(tables: Iterable[Table]) -> str:
    """The tables as text without colours, one line a row, columns aligned, evidence indented below its row."""
    return "\n".join(_plain(table) for table in tables)


def _plain(table: Table) -> str:
    notes = [_INDENT + clean(note) for note in table.notes]
    if not table.lines:
        return "\n".join([f"{clean(table.title)}: {table.empty}", *notes]) + "\n"
    columns = table.shown()
    rows = [[_one_line(_text(cell)) for cell in table.cells(line, columns)] for line in table.lines]
    heads = [column.title for column in columns]
    widths = [max(width(row[number]) for row in [heads, *rows]) for number in range(len(columns))]
    out = [clean(table.title), _aligned(heads, columns, widths), _GAP.join("-" * each for each in widths)]
    for line, row in zip(table.lines, rows, strict=True):
        out.append(_aligned(row, columns, widths))
        out += [_INDENT + clean(note) for note in line.notes]
    return "\n".join([*out, *notes]) + "\n"


def _aligned(cells: Sequence[str], columns: Sequence[Column], widths: Sequence[int]) -> str:
    padded = []
    for cell, column, wide in zip(cells, columns, widths, strict=True):
        fill = " " * (wide - width(cell))
        padded.append(fill + cell if column.right else cell + fill)
    return _GAP.join(padded).rstrip()


def csv_text(tables: Iterable[Table], *, evidence: bool = False, mark: bool = False) -> str:
    """The rows of all the tables (they share their columns) as one CSV with a heading, lines ended by CR LF (RFC 4180).

    Cells that a spreadsheet would run as a formula are prefixed with an apostrophe. `evidence` adds a column with the
    sentences and sources; `mark` begins with the byte order mark that some spreadsheets need to read UTF-8.
    """
    out = io.StringIO()
    out.write(BYTE_ORDER_MARK if mark else "")
    writer = csv.writer(out, lineterminator="\r\n")
    headed = False
    for table in tables:
        columns = [column for column in table.columns if column.name]
        if not headed:
            writer.writerow([column.name for column in columns] + ["evidence"] * evidence)
            headed = True
        for line in table.lines:
            cells = [_safe(cell) for cell in table.cells(line, columns)]
            writer.writerow(cells + [_safe(" | ".join(line.notes))] * evidence)
    return out.getvalue()


def _safe(cell: Cell) -> Cell:
    if not isinstance(cell, str):
        return cell
    return no_formula(_one_line(cell))


def _one_line(cell: str) -> str:
    """A cell of several lines as one: a row stays a line, in a pipe and in a spreadsheet."""
    return "; ".join(filter(None, map(clean, cell.split("\n"))))


def _text(cell: Cell) -> str:
    return "" if cell is None else str(cell)
