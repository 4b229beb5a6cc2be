"""Tables as Markdown: a row a row, whatever marks a cell has, evidence below."""

from __future__ import annotations

from exports.markdown import escaped, markdown
from exports.tables import Column, Line, Table

COLUMNS = (Column("id"), Column("name", "Name"), Column("number", "Number", right=True))


def test_the_columns_of_the_screen_and_an_empty_line_before_the_table() -> None:
    text = markdown([Table("Title", COLUMNS, (Line(("x", "A", 1)), Line(("y", "B\nC", 2))))])
    assert text.splitlines() == ["**Title**", "", "| Name | Number |", "| --- | ---: |", "| A | 1 |", "| B<br>C | 2 |"]


def test_a_mark_of_a_cell_neither_ends_it_nor_becomes_formatting() -> None:
    assert escaped("a|b *c* _d_ [e](f) <g>\nh") == r"a\|b \*c\* \_d\_ \[e\](f) \<g\> h"


def test_an_address_is_a_link_and_keeps_its_marks() -> None:
    assert escaped("see https://example.org/a_b?c=1, page 2") == "see <https://example.org/a_b?c=1>, page 2"


def test_evidence_names_the_row_it_belongs_to() -> None:
    lines = (Line(("x", "A", 1), ("said *so*",)), Line(("y", "B", 2)))
    text = markdown([Table("Title", COLUMNS, lines, notes=("of all",))])
    assert text.splitlines()[2] == "| No. | Name | Number |"
    assert text.splitlines()[4:] == ["| 1 | A | 1 |", "| 2 | B | 2 |", "", r"- No. 1: said \*so\*", "- of all"]


def test_an_empty_table_says_so() -> None:
    assert markdown([Table("Title", COLUMNS, (), "nobody that the filters leave")]).splitlines() == [
        "**Title**",
        "",
        "Nobody that the filters leave.",
    ]
