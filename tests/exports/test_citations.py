"""Footnotes in the Chicago style and plain."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.citations import footnote, markdown_footnote
from queries.citations import Citation

CITED = Citation(
    article="a0123456789abcdef", claim="c0123456789abcdef", publisher="Xinhua", title="Wang Huning meets DPRK guests",
    published="2024-03-21", retrieved="2026-11-25", url="https://example.org/1", lang="en",
    quote="They met in Beijing.", attributed_to=None,
)  # fmt: skip


def test_chicago_has_title_publisher_date_address_and_words() -> None:
    """The Chicago Manual of Style (17th ed.), 14.206."""
    assert footnote(CITED) == (
        "“Wang Huning meets DPRK guests,” Xinhua, March 21, 2024, https://example.org/1: “They met in Beijing.”"
    )


def test_plain_begins_with_the_publisher() -> None:
    assert footnote(CITED, "plain") == (
        "Xinhua, “Wang Huning meets DPRK guests”, 2024-03-21, https://example.org/1: “They met in Beijing.”"
    )


@pytest.mark.parametrize(
    ("day", "words"), [("2024-03", "March 2024"), ("2024", "2024"), ("2024-03-01", "March 1, 2024")]
)
def test_a_date_keeps_its_precision(day: str, words: str) -> None:
    assert f"Xinhua, {words}, https" in footnote(replace(CITED, published=day))


def test_a_page_without_a_date_has_the_day_on_which_it_was_read() -> None:
    assert "accessed November 25, 2026" in footnote(replace(CITED, published=None))
    assert "n.d." in footnote(replace(CITED, published=None, retrieved=None))


def test_whom_it_quotes_and_the_row_are_told() -> None:
    assert "Xinhua, quoting KCNA, March 21" in footnote(replace(CITED, attributed_to="KCNA"))
    assert "contacts, row 12, https" in footnote(replace(CITED, where="contacts, row 12"))


def test_a_footnote_is_one_line_and_ends_with_a_stop() -> None:
    text = footnote(replace(CITED, quote="Two\nlines\x1b[31m here"))
    assert text.endswith("here”.")
    assert "\n" not in text
    assert "\x1b" not in text
    assert footnote(replace(CITED, quote="")).endswith("/1.")


def test_nothing_known_but_the_words() -> None:
    bare = replace(CITED, publisher="", title="", published=None, retrieved=None, url="")
    assert footnote(bare) == "n.d.: “They met in Beijing.”"


def test_markdown_marks_the_claim_and_keeps_the_words() -> None:
    text = markdown_footnote(replace(CITED, quote="They *met* in [Beijing]."))
    assert text.startswith("[^c0123456789abcdef]: ")
    assert "\\*met\\*" in text
    assert "<https://example.org/1>" in text


def test_what_was_put_right_stands_behind_the_words() -> None:
    text = footnote(replace(CITED, corrected="date corrected to 2024-03-22 by Min"))
    assert text.endswith(": “They met in Beijing.” [date corrected to 2024-03-22 by Min].")


def test_an_article_without_a_title_goes_by_what_stands_for_it() -> None:
    assert footnote(replace(CITED, title="", instead="09-gb.txt")).startswith("“09-gb.txt,” Xinhua, March 21, 2024")


def test_what_no_source_stands_behind_is_not_dressed_as_one() -> None:
    row = replace(CITED, quote="2024 | Kim Song Nam", where="contacts, row 12", certain=False)
    bare = replace(row, publisher="general knowledge", title="", published=None, retrieved=None, url="", unsourced=True)
    expected = "No source stands behind this, contacts, row 12, not certain; there: 2024 | Kim Song Nam."
    assert footnote(bare) == footnote(bare, "plain") == expected
    assert "row 12, https://example.org/1, not certain; there" in footnote(row)
