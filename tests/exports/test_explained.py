"""An explained article as text and as a page: legible without colours, the text whole, hostile text only text."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from exports.explained import plain, styled
from exports.explained_page import page_html
from exports.nesting import pieces
from graph.claims import Article, Span
from graph.explained import Explained, Finding, Kind, Mark
from tests.exports.hostile import CLOSING, QUOTED, SCRIPT, TURNED

TEXT = "Wang Yi, foreign minister,\nmet her on Friday."
FINDINGS = (
    Finding("p1", Kind.PERSON, "Wang Yi (wang-yi, CN)", (), "CN", "name.registry", 0.98, (Span(0, 7),)),
    Finding("o1", Kind.OFFICE, "Wang Yi (p1): foreign minister", (), "", "office.minister", None, (Span(9, 25),)),
    Finding("c1", Kind.CONTACT, "meeting, occurred", (), "", "meet.verb", 0.37, (Span(0, 45),)),
    Finding("d1", Kind.DATE, "“Friday” is 2024-03-22", spans=(Span(38, 44),)),
    Finding("u1", Kind.UNSETTLED, "name without a side: her", spans=(Span(27, 45),)),
)
MARKS = (
    Mark(0, 45, Kind.CONTACT, "c1"),
    Mark(0, 7, Kind.PERSON, "p1"),
    Mark(9, 25, Kind.OFFICE, "o1"),
    Mark(27, 45, Kind.UNSETTLED, "u1"),
    Mark(27, 30, Kind.CONTACT, "c1", trigger=True),
    Mark(38, 44, Kind.DATE, "d1"),
)
ARTICLE = Article.of(TEXT, title="A meeting", origin="meeting.txt", lang="en", published="2024-03-23")
EXPLAINED = Explained(ARTICLE, MARKS, FINDINGS)


def test_marks_are_legible_without_colours() -> None:
    told = plain(EXPLAINED)
    assert "[Wang Yi p1], {foreign minister o1},\n(u1?) *met c1* her on <Friday d1>.\n" in told
    assert told.startswith("meeting.txt: A meeting, 2024-03-23, en\n")


def test_each_finding_is_listed_with_rule_confidence_and_offsets() -> None:
    told = plain(EXPLAINED)
    assert "  c1  meeting, occurred — meet.verb, confidence 0.37 — 0-45\n" in told
    assert "  o1  Wang Yi (p1): foreign minister — office.minister, untested rule — 9-25\n" in told
    assert "  u1  name without a side: her — 27-45\n" in told
    headings = ["Contacts", "People", "Offices", "Dates", "Not settled"]
    assert [line for line in told.splitlines() if line in headings] == headings


def test_no_text_steers_the_terminal() -> None:
    hostile = "\x1b[31mWang\x07 Yi\u202e met\x00 her"
    told = plain(Explained(Article.of(hostile, title=hostile), (Mark(0, 9, Kind.PERSON, "p1"),), FINDINGS[:1]))
    assert not re.search("[\x00-\x09\x0b-\x1f\u202e]", told)


@st.composite
def marked(draw: st.DrawFn) -> tuple[str, list[Mark]]:
    """A text of several lines and marks anywhere in it, crossing one another and the lines."""
    text = draw(st.text("ab \n한中", max_size=40))
    place = st.integers(0, len(text))
    spans = draw(st.lists(st.tuples(place, place), max_size=8))
    marks = [Mark(min(s), max(s), draw(st.sampled_from(Kind)), f"x{n}") for n, s in enumerate(spans)]
    return text, sorted(marks, key=lambda m: (m.start, -m.end))


@given(marked())
def test_the_pieces_are_the_text_and_nest(case: tuple[str, list[Mark]]) -> None:
    text, marks = case
    told, opened = "", []
    begun, ended = [], []
    for piece in pieces(text, marks):
        match piece.step:
            case "text":
                told += piece.text
            case "end":
                assert opened == []
                told += "\n"
            case "open":
                opened.append(piece.mark)
                begun += [piece.mark] * piece.whole
            case "close":
                assert opened.pop() == piece.mark
                ended += [piece.mark] * piece.whole
    assert told == text + "\n"
    real = [mark for mark in marks if mark.start < mark.end]
    assert sorted(begun, key=str) == sorted(ended, key=str) == sorted(real, key=str)


def test_every_style_has_its_text() -> None:
    assert "".join(text for text, _ in styled(EXPLAINED)) == plain(EXPLAINED)
    assert {style for text, style in styled(EXPLAINED) if text in ("Wang Yi", "Friday")} == {"yellow", "magenta"}


class Page(HTMLParser):
    """What a parser makes of a page: the elements, in order, and whether each is closed in turn."""

    VOID = frozenset({"meta", "link", "br"})

    def __init__(self, page: str) -> None:
        super().__init__()
        self.elements: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self._open: list[str] = []
        self.feed(page)
        assert self._open == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self._open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self._open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self._open:
            self.words += data


def test_the_page_is_whole_and_its_links_lead_from_text_to_list_and_back() -> None:
    page = Page(page_html(EXPLAINED))
    ids = [attributes["id"] for _, attributes in page.elements if "id" in attributes]
    assert len(ids) == len(set(ids))
    targets = {attributes["href"] for tag, attributes in page.elements if tag == "a"}
    assert targets == {f"#{i}" for i in ids if i is not None}
    for finding in FINDINGS:
        assert {finding.ref, f"at-{finding.ref}"} <= set(ids)


def test_the_page_runs_nothing_and_asks_for_nothing() -> None:
    page = Page(page_html(EXPLAINED))
    assert not any(tag in ("script", "img", "iframe", "object", "form") for tag, _ in page.elements)
    assert not any(name.startswith("on") or name == "src" for _, attributes in page.elements for name in attributes)
    policy = next(a["content"] for tag, a in page.elements if tag == "meta" and "http-equiv" in a)
    assert policy is not None
    assert policy.startswith("default-src 'none'; style-src 'sha256-")


@pytest.mark.parametrize("words", [SCRIPT, QUOTED, CLOSING, TURNED, "{{style}}", "<mark>", "a\x00\x0b\ud800b"])
def test_hostile_text_stays_text(words: str) -> None:
    """In the text, the title, the publisher, the language and every finding."""
    article = Article.of(words + " met", title=words, publisher=words, origin=words, lang=words)
    finding = Finding("p1", Kind.PERSON, words, ((words, words),), words, words, None, (Span(0, len(words)),))
    told = Explained(article, (Mark(0, len(words), Kind.PERSON, "p1"),), (finding,), words)
    clean = Page(page_html(EXPLAINED))
    page = Page(page_html(told))
    assert {tag for tag, _ in page.elements} <= {tag for tag, _ in clean.elements}
    assert not any(name.startswith("on") for _, attributes in page.elements for name in attributes)
    assert "\u202e" not in page.words
    assert "\x00" not in page.words


def test_an_article_without_findings_says_so() -> None:
    page = page_html(Explained(ARTICLE, remark="Nothing is extracted from this language yet (ja)."))
    assert "Nothing was found" in page
    assert "language yet (ja)" in page
