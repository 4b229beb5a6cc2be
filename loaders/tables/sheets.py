"""The rows of a spreadsheet: CSV or XLSX, each cell as text under the role of its column."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from itertools import islice
from typing import IO

from graph.errors import SourceError
from loaders.sources.decode import composed
from loaders.sources.jsonrows import Broken
from loaders.tables.columns import is_contacts, roles

FIRST_ROW = 2
"""The number that a spreadsheet shows beside the first row below the header."""
_HEADING_WITHIN = 10
"""Rows of a workbook, from the first on, among which the header is looked for: titles often stand above it."""


@dataclass(frozen=True, slots=True)
class Row:
    """A row: the number that a spreadsheet shows beside it, its cells by role, and what their columns are called."""

    number: int
    cells: Mapping[str, str]
    columns: Mapping[str, str] = field(default_factory=dict)

    def cell(self, role: str) -> str:
        """The text of a cell, "" where there is none."""
        return self.cells.get(role, "")

    def column(self, role: str) -> str:
        """What the table calls the column of a role."""
        return self.columns.get(role, role)


@dataclass(frozen=True, slots=True)
class Sheet:
    """A table of contacts: the name that its rows are cited by, where it came from, and its rows; `Broken` for one
    that cannot be taken apart.
    """

    name: str
    origin: str
    rows: Iterable[Row | Broken]


def csv_sheet(name: str, origin: str, rows: Iterable[Mapping[str, object] | Broken]) -> Sheet:
    """A table whose rows are known as column name -> value."""
    return Sheet(name, origin, _of_mappings(rows))


def xlsx_sheet(name: str, origin: str, stream: IO[bytes]) -> Sheet:
    """The first sheet of a workbook that holds contacts.

    Raises SourceError when it is no workbook, or no sheet of it has a date and both sides.
    """
    from zipfile import BadZipFile

    from openpyxl import load_workbook
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        book = load_workbook(stream, read_only=True, data_only=True)
    except (BadZipFile, InvalidFileException, KeyError, OSError, ValueError) as error:
        raise SourceError(
            origin, f"no workbook that can be read ({error})", remedy="save it as .xlsx or .csv"
        ) from error
    for sheet in book.worksheets:
        lines = sheet.iter_rows(values_only=True)
        for number, cells in enumerate(islice(lines, _HEADING_WITHIN), 1):
            header = [_text(cell) for cell in cells]
            if is_contacts(header):
                return Sheet(name, origin, _of_lines(header, lines, number + 1))
    raise SourceError(
        origin,
        "a workbook without a table of contacts",
        remedy="give it the headings that `yalu template` prints: a date and both sides at least",
    )


def _of_mappings(rows: Iterable[Mapping[str, object] | Broken]) -> Iterator[Row | Broken]:
    for number, row in enumerate(rows, FIRST_ROW):
        if isinstance(row, Broken):
            yield row
            continue
        names = roles(map(str, row))
        yield Row(number, {role: _text(row[name]).strip() for role, name in names.items()}, names)


def _of_lines(header: Sequence[str], lines: Iterable[Sequence[object]], first: int) -> Iterator[Row]:
    """The rows below the header; `first` is the number of the first of them."""
    names = roles(header)
    places = {role: header.index(name) for role, name in names.items()}
    for number, line in enumerate(lines, first):
        cells = {role: _text(line[place]).strip() if place < len(line) else "" for role, place in places.items()}
        if any(cells.values()):
            yield Row(number, cells, names)


def _text(value: object) -> str:
    """A cell as text; a date of a spreadsheet is a day."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date().isoformat()
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    return composed(str(value))
