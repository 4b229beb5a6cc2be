"""Tables on a terminal."""

from __future__ import annotations

import io

import pytest

from exports.tables import Column, Line, Table, width
from exports.terminal import draw

COLUMNS = (Column("id", "Id", whole=True), Column("name", "Name"), Column("n", "Times", right=True))


@pytest.fixture
def narrow(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """A terminal of 40 columns that shows no colours."""
    monkeypatch.setenv("COLUMNS", "40")
    monkeypatch.setenv("NO_COLOR", "1")
    return io.StringIO()


def test_no_line_is_wider_than_the_screen(narrow: io.StringIO) -> None:
    names = ("金成男" * 20, "Kim Song Nam " * 10)
    draw([Table("A table", COLUMNS, tuple(Line(("2b112e", name, 1)) for name in names))], narrow)
    lines = narrow.getvalue().splitlines()
    assert all(width(line) <= 40 for line in lines)
    assert narrow.getvalue().count("金") == 20
    assert narrow.getvalue().count("2b112e") == 2


def test_a_row_with_evidence_is_followed_by_it(narrow: io.StringIO) -> None:
    draw([Table("A table", COLUMNS, (Line(("1", "Wang Yi", 2), ("a sentence",)),))], narrow)
    assert [line.strip() for line in narrow.getvalue().splitlines()] == [
        "A table",
        "1 · Wang Yi · times 2",
        "a sentence",
    ]


def test_hostile_text_stays_text(narrow: io.StringIO) -> None:
    """Neither an escape sequence nor rich's own markup does anything."""
    draw(
        [Table("[bold]T[/bold]", COLUMNS, (Line(("\x1b[2J", "[red]Wang[/red] :smile:", 1), ("\x1b]0;x\x07",)),))],
        narrow,
    )
    said = narrow.getvalue()
    assert "\x1b" not in said
    assert "\x07" not in said
    assert "[bold]T[/bold]" in said
    assert "[red]Wang[/red] :smile:" in said


def test_an_empty_table_says_so(narrow: io.StringIO) -> None:
    draw([Table("Whom somebody met", COLUMNS, (), "nobody"), Table("Visits", COLUMNS, (), "none")], narrow)
    assert narrow.getvalue() == "Whom somebody met: nobody\n\nVisits: none\n"
