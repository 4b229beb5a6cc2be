"""Tables for a terminal, drawn by rich: as wide as the screen, wide characters counted as two."""

from __future__ import annotations

from collections.abc import Iterable
from typing import IO, TYPE_CHECKING, Literal

from exports.tables import Table, clean

if TYPE_CHECKING:
    from rich.console import Console

_INDENT = (0, 0, 0, 4)


def draw(tables: Iterable[Table], out: IO[str]) -> None:
    """Draw the tables on a terminal, with colours unless NO_COLOR is set.

    A table with evidence is a list: each row on a line of its own, its sentences and sources indented below.
    """
    from rich.console import Console

    console = Console(file=out, highlight=False, emoji=False, markup=False)
    for number, table in enumerate(tables):
        if number:
            console.print()
        _draw(table, console)


def _draw(table: Table, console: Console) -> None:
    from rich.text import Text

    if not table.lines:
        console.print(Text(f"{clean(table.title)}: {table.empty}"))
    else:
        console.print(Text(clean(table.title), style="bold"))
        if any(line.notes for line in table.lines):
            _list(table, console)
        else:
            _grid(table, console)
    _notes(table.notes, console)


def _grid(table: Table, console: Console) -> None:
    from rich import box
    from rich.table import Table as Grid
    from rich.text import Text

    columns = table.shown()
    grid = Grid(box=box.SIMPLE_HEAD, pad_edge=False)
    for column in columns:
        side: Literal["left", "right"] = "right" if column.right else "left"
        grid.add_column(column.title, justify=side, overflow="fold", no_wrap=column.whole)
    for line in table.lines:
        grid.add_row(*(Text(_words(cell)) for cell in table.cells(line, columns)))
    console.print(grid)


def _list(table: Table, console: Console) -> None:
    from rich.text import Text

    columns = table.shown()
    for line in table.lines:
        cells = zip(columns, map(_words, table.cells(line, columns)), strict=True)
        said = (f"{column.title.lower()} {cell}" if column.right else cell for column, cell in cells if cell)
        console.print(Text(" · ".join(said).replace("\n", "; "), style="bold cyan"))
        _notes(line.notes, console)


def _notes(notes: Iterable[str], console: Console) -> None:
    from rich.padding import Padding
    from rich.text import Text

    for note in notes:
        console.print(Padding(Text(clean(note)), _INDENT))


def _words(cell: object) -> str:
    return "" if cell is None else clean(str(cell), lines=True)
