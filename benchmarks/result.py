"""What a measurement comes to: a table of words and numbers with the remarks that it needs, printed as Markdown."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Result:
    """A table. The first column names what was measured, the others hold figures with their unit in the heading."""

    title: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    remarks: tuple[str, ...] = ()

    def markdown(self) -> str:
        """The table under its title, figures to the right, remarks as a list below."""
        table = (self.columns, *self.rows)
        widths = [max(map(_width, column)) for column in zip(*table, strict=True)]
        head, *rows = (self._line(row, widths) for row in table)
        rule = "|".join(("", "-" * (widths[0] + 2), *("-" * (width + 1) + ":" for width in widths[1:]), ""))
        remarks = [f"- {remark}" for remark in self.remarks]
        return "\n".join([f"### {self.title}", "", head, rule, *rows, *([""] if remarks else []), *remarks, ""])

    @staticmethod
    def _line(row: tuple[str, ...], widths: list[int]) -> str:
        spaces = [" " * (width - _width(cell)) for cell, width in zip(row, widths, strict=True)]
        first, *rest = zip(row, spaces, strict=True)
        return "| " + " | ".join([first[0] + first[1], *(space + cell for cell, space in rest)]) + " |"


def ratio(value: float, peer: float) -> str:
    """How many times the peer's value it is."""
    return f"{value / peer:.2f}" if peer else "-"


def _width(text: str) -> int:
    """Columns on a screen: Chinese and Korean characters take two."""
    return sum(2 if unicodedata.east_asian_width(char) in "WF" else 1 for char in text)
