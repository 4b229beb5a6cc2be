"""Tables as text and as CSV: aligned, harmless, complete."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.tables import BYTE_ORDER_MARK, Column, Line, Table, clean, csv_text, plain, width

COLUMNS = (Column("id"), Column("name", "Name"), Column("number", "Number", right=True), Column("", "Remark"))


def table(*cells: tuple[str | int | None, ...], **details: object) -> Table:
    return Table("Title", COLUMNS, tuple(Line(each) for each in cells), **details)  # type: ignore[arg-type]


def parsed(text: str) -> list[list[str]]:
    return list(csv.reader(io.StringIO(text, newline="")))


def test_plain_text_is_aligned_also_with_wide_characters() -> None:
    """A Chinese character takes two columns (UAX #11), so the second row is filled with four spaces fewer."""
    lines = plain([table(("1", "Wang Yi", 3, "x"), ("2", "王毅", 12, "y"))]).splitlines()
    assert lines[1] == "Name     Number  Remark"
    assert lines[3] == "Wang Yi       3  x"
    assert lines[4] == "王毅         12  y"
    assert {width(line[: line.index(mark)]) for line, mark in zip(lines[3:], "xy", strict=True)} == {17}


def test_a_column_that_is_empty_everywhere_is_not_shown() -> None:
    assert "Remark" not in plain([table(("1", "A", 1, None))])


def test_an_empty_table_says_so() -> None:
    assert plain([table(empty="nobody")]) == "Title: nobody\n"


def test_evidence_stands_below_its_row_and_below_the_table() -> None:
    lines = (Line(("1", "A", 1, ""), ("first", "second")), Line(("2", "B", 2, "")))
    text = plain([Table("Title", COLUMNS, lines, notes=("of all",))])
    assert [line.strip() for line in text.splitlines()][3:] == [
        "A          1",
        "first",
        "second",
        "B          2",
        "of all",
    ]


def test_csv_has_the_named_columns_and_one_heading() -> None:
    found = parsed(csv_text([table(("1", "A", 1, "x")), table(("2", "B, C", 2, "y"))]))
    assert found == [["id", "name", "number"], ["1", "A", "1"], ["2", "B, C", "2"]]


def test_csv_evidence_is_a_column_of_its_own() -> None:
    lines = (Line(("1", "A", 1, ""), ("first", "second")), Line(("2", "B", 2, "")))
    found = parsed(csv_text([Table("Title", COLUMNS, lines)], evidence=True))
    assert [row[-1] for row in found] == ["evidence", "first | second", ""]


@pytest.mark.parametrize("text", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "\r\n=1", "\u200b=1", "\n-1"])
def test_no_cell_is_a_formula(text: str) -> None:
    """OWASP, CSV Injection: = + - @ at the start of a cell, also behind space that a spreadsheet drops."""
    (cell,) = {row[1] for row in parsed(csv_text([table(("1", text, 1, ""))]))[1:]}
    assert cell.startswith("'")


def test_numbers_stay_numbers() -> None:
    assert parsed(csv_text([table(("1", "A", -5, ""))]))[1][2] == "-5"


def test_the_mark_for_spreadsheets_is_only_written_when_asked() -> None:
    assert csv_text([table()], mark=True) == BYTE_ORDER_MARK + csv_text([table()])


@given(st.text())
def test_clean_text_cannot_steer_a_terminal(text: str) -> None:
    once = clean(text)
    assert clean(once) == once
    assert not any(ord(char) < 32 or 0x7F <= ord(char) < 0xA0 or char in "\u202e\u2066\u200f" for char in once)
    once.encode()


@given(st.lists(st.text(), min_size=1, max_size=5))
def test_every_row_of_csv_and_of_text_is_one_line(names: list[str]) -> None:
    made = table(*((str(number), name, number, "x") for number, name in enumerate(names)))
    assert len(csv_text([made]).split("\r\n")) == len(names) + 2
    assert len(plain([made]).split("\n")) == len(names) + 4
    assert len(parsed(csv_text([made]))) == len(names) + 1
