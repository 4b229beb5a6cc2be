"""The workbook, read back with openpyxl."""

from __future__ import annotations

import io
import re
import zipfile

import pytest
from openpyxl import Workbook, load_workbook

from exports.formats import xlsx
from exports.formats.whole import Whole


def opened(whole: Whole) -> Workbook:
    return load_workbook(io.BytesIO(xlsx.content(whole)))


def row(book: Workbook, sheet: str, key: str) -> dict[object, object]:
    head, *rows = book[sheet].iter_rows(values_only=True)
    return next(dict(zip(head, cells, strict=True)) for cells in rows if cells[0] == key)


@pytest.fixture(scope="session")
def book(whole: Whole) -> Workbook:
    return opened(whole)


def test_a_sheet_for_each_kind_with_filter_and_frozen_heading(book: Workbook, whole: Whole) -> None:
    wanted = ["people", "offices", "tenures", "organizations", "contacts", "participations", "claims", "articles"]
    assert book.sheetnames == wanted
    assert all(sheet.freeze_panes == "B2" and sheet.auto_filter.ref.startswith("A1:") for sheet in book)
    assert book["people"].max_row == len(whole.graph.persons) + 1
    assert book["claims"].max_row == len(whole.claims) + 1


def test_what_a_row_says(book: Workbook) -> None:
    disputed = row(book, "contacts", "m-kim-wang-huning")
    assert (disputed["dates_stated"], disputed["disputed"]) == ("2024-03-21; 2024-03-23", True)
    assert (disputed["dprk"], disputed["china"]) == ("Kim Song Nam", "Wang Huning")
    assert row(book, "contacts", "m-sun-arrival")["dprk"] == "officials of the Foreign Ministry"
    assert row(book, "people", "ryu-un-hae")["name_ko"] is None


def test_a_contact_has_its_number_of_sources_and_the_sentence_that_proves_it(book: Workbook) -> None:
    head = [cell.value for cell in book["contacts"][1]]
    assert head[-6:] == ["claims", "sources", "quote", "source", "published", "url"]
    told = row(book, "contacts", "m-kim-cai")
    claim = row(book, "claims", str(told["claims"]).split("; ")[0])
    assert (told["quote"], told["published"], told["url"]) == (claim["quote"], claim["published"], claim["url"])
    assert str(told["source"]).startswith(str(claim["publisher"]))
    assert told["sources"] == 1


def test_a_quotation_is_no_second_source_of_a_contact(whole: Whole) -> None:
    from dataclasses import replace

    disputed = next(contact for contact in whole.graph.contacts if contact.id == "m-kim-wang-huning")
    quoting = tuple(replace(claim, attributed_to="KCNA") for claim in whole.claims)
    sheets = {sheet.name: sheet for sheet in xlsx.sheets(replace(whole, claims=quoting))}
    column = sheets["contacts"].heading.index("sources")
    assert len(disputed.claims) > 1
    assert [line[column] for line in sheets["contacts"].rows if line[0] == disputed.id] == [1]


def test_sources_are_links(book: Workbook) -> None:
    links = [cell.hyperlink.target for line in book["articles"].iter_rows(min_row=2) for cell in line if cell.hyperlink]
    assert len(links) == 17
    assert "https://example.org/m-kim-cai/0" in links


def test_no_text_is_a_formula_and_no_hostile_address_a_link(hostile: Whole) -> None:
    from dataclasses import replace

    people = tuple(replace(p, name='=HYPERLINK("http://x")', aliases=("+1", "@x")) for p in hostile.graph.persons)
    made = opened(replace(hostile, graph=replace(hostile.graph, persons=people)))
    cells = [cell for sheet in made for line in sheet.iter_rows() for cell in line]
    assert {cell.data_type for cell in cells} <= {"s", "n", "b"}
    assert made["people"]["B2"].value == '=HYPERLINK("http://x")'
    assert [cell.hyperlink.target for cell in cells if cell.hyperlink] == []


def test_the_same_graph_gives_the_same_bytes_without_a_time(whole: Whole) -> None:
    content = xlsx.content(whole)
    assert content == xlsx.content(whole)
    with zipfile.ZipFile(io.BytesIO(content)) as made:
        assert {member.date_time[0] for member in made.infolist()} == {1980}
        assert not re.search(rb"20\d\d-\d\d-\d\dT", made.read("docProps/core.xml"))
