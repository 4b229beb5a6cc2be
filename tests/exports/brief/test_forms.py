"""The three forms of a briefing, read back: Word with python-docx, HTML as a browser would, Markdown."""

from __future__ import annotations

import io
import re
import sys
import zipfile
from dataclasses import replace
from xml.etree import ElementTree

import docx
import pytest

from exports.brief.document import Document, Said, Section
from exports.brief.markdown import markdown
from exports.brief.page import page_html
from exports.brief.word import word
from graph.errors import ExportError
from tests.exports.hostile import SCRIPT


def test_word_has_headings_tables_picture_and_notes(kim: Document) -> None:
    read = docx.Document(io.BytesIO(word(kim)))
    heads = [p.text for p in read.paragraphs if p.style and p.style.name == "Heading 1"]
    assert heads == [*(section.heading for section in kim.sections), "Sources"]
    assert [cell.text for cell in read.tables[1].rows[0].cells] == ["Date", "What", "DPRK", "China", "Place"]
    assert len(read.tables[1].rows) == 5
    assert len(read.inline_shapes) == 1
    links = [rel.target_ref for rel in read.part.rels.values() if rel.is_external]
    assert set(links) == {note.url for note in kim.notes}


def test_word_joins_notes_in_a_row(kim: Document) -> None:
    many = replace(kim, sections=(Section("Who", (Said("Kim.", (2, 3, 4, 7, 8)),)),))
    read = docx.Document(io.BytesIO(word(many)))
    assert any(p.text == "Kim.2–4, 7, 8" for p in read.paragraphs)


def test_every_form_shows_the_offices_of_both_sides(kim: Document) -> None:
    cells = {cell.text for row in docx.Document(io.BytesIO(word(kim))).tables[1].rows for cell in row.cells}
    liu = "Liu Jianchao (Head, International Department, CPC)"
    assert liu in cells
    assert liu in page_html(kim)
    assert liu in markdown(kim)


def test_word_gives_the_same_bytes_and_no_time(kim: Document) -> None:
    content = word(kim)
    assert content == word(kim)
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        about = made.read("docProps/core.xml").decode()
    assert not re.search(r"\d{4}-\d\d-\d\dT", about)
    assert "python-docx" not in about


def test_word_takes_hostile_text_as_text(hostile_brief: Document) -> None:
    read = docx.Document(io.BytesIO(word(hostile_brief)))
    assert SCRIPT in read.paragraphs[0].text
    assert [rel.target_ref for rel in read.part.rels.values() if rel.is_external] == []


def test_word_without_its_library_says_what_to_install(kim: Document, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ExportError) as caught:
        word(kim)
    assert f"{sys.executable} -m pip install 'yalu[office]'" in caught.value.remedy


def test_a_page_has_no_script_and_every_note_is_a_target(kim: Document) -> None:
    page = page_html(kim)
    assert "<script" not in page
    assert "default-src 'none'" in page
    assert set(re.findall(r'href="#(n\d+)"', page)) <= set(re.findall(r'<li id="(n\d+)"', page))
    assert page == page_html(kim)


def test_a_page_of_hostile_text_has_only_its_own_markup(hostile_brief: Document) -> None:
    page = page_html(hostile_brief)
    tags = set(re.findall(r"<(\w+)", page))
    assert not tags & {"script", "img", "b", "iframe"}
    assert not re.search(r'href="(?!#|data:,")', page)
    assert "\u202e" not in page
    svg = re.search(r"<svg.*?</svg>", page, re.S)
    assert svg
    assert ElementTree.fromstring(svg[0]) is not None


def test_markdown_has_footnotes_and_no_markup_of_an_article(kim: Document, hostile_brief: Document) -> None:
    text = markdown(kim)
    assert text.startswith("# Kim Song Nam")
    assert set(re.findall(r"\[\^(\d+)\](?!:)", text)) <= set(re.findall(r"^\[\^(\d+)\]:", text, re.M))
    assert not re.search(r"(?<!\\)<(?!https?://)", markdown(hostile_brief))
