"""Tables in a store: one contact of several reports, a table loaded again, and spreadsheets as files."""

from __future__ import annotations

import datetime
from pathlib import Path

import openpyxl

from graph.claims import Row
from graph.stores import open_store
from loaders.pipeline import load, reextract

HEAD = "id,date,kp,cn,form,source\n"
TWO = (
    "a,2024-01-26,Pak Myong Ho,Sun Weidong,talks,https://example.org/1\n"
    "a,2024-01-25,Pak Myong Ho; Choe Son Hui,Sun Weidong,talks,https://example.org/2\n"
)


def written(folder: Path, rows: str) -> str:
    path = folder / "ours.csv"
    path.write_text(HEAD + rows, encoding="utf-8")
    return str(path)


def test_two_reports_of_one_contact_are_one_contact_with_both(tmp_path: Path) -> None:
    """Sources date the talks of January 2024 to the 25th or 26th (shared/facts/contacts.csv): both dates stay."""
    with open_store(str(tmp_path / "y.db")) as store:
        load(store, [written(tmp_path, TWO)])
        (contact,) = store.contacts()
        assert contact.disputed
        assert len(contact.claims) == 2
        assert {part.person for part in store.participations()} == {"choe-son-hui", "pak-myong-ho", "sun-weidong"}


def test_sources_that_two_rows_name_are_two_whatever_their_words(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "y.db")) as store:
        load(store, [written(tmp_path, TWO.replace("2024-01-25", "2024-01-26").replace("; Choe Son Hui", ""))])
        (contact,) = store.contacts()
        sources = {claim.article for claim in store.claims(contact.claims)}
        assert len({store.reports(sources).get(source, source) for source in sources}) == 2


def test_what_the_table_tells_apart_stays_apart(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "y.db")) as store:
        load(store, [written(tmp_path, TWO.replace("a,2024-01-25", "b,2024-01-26"))])
        assert len(store.contacts()) == 2


def test_a_corrected_table_replaces_what_it_said_and_is_never_extracted(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "y.db")) as store:
        load(store, [written(tmp_path, TWO)])
        assert load(store, [written(tmp_path, TWO)]).new == 0
        assert load(store, [written(tmp_path, TWO.replace("2024-01-25", "2024-01-26"))]).new == 1
        (contact,) = store.contacts()
        assert not contact.disputed
        before = store.graph()
        assert reextract(store) == ()
        assert store.graph() == before


def test_a_workbook_is_read_with_its_dates(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Date", "DPRK", "China"])
    sheet.append([datetime.date(2024, 3, 21), "Kim Song Nam", "Wang Huning"])
    book.save(tmp_path / "ours.xlsx")
    with open_store(str(tmp_path / "y.db")) as store:
        assert load(store, [str(tmp_path / "ours.xlsx")]).skipped == ()
        assert [str(contact.when) for contact in store.contacts()] == ["2024-03-21"]


def test_a_title_above_the_header_is_no_header(tmp_path: Path) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    for line in (["Our contacts"], [], ["Date", "DPRK", "China"], ["2024-03-21", "Kim Song Nam", "Wang Huning"]):
        sheet.append(line)
    book.save(tmp_path / "titled.xlsx")
    with open_store(str(tmp_path / "y.db")) as store:
        assert load(store, [str(tmp_path / "titled.xlsx")]).skipped == ()
        (claim,) = (claim for claim in store.all_claims() if claim.kind == "contact")
        assert claim.locator == Row("titled.xlsx", 4)


def test_a_data_set_that_does_not_exist_says_which_does(tmp_path: Path) -> None:
    with open_store(str(tmp_path / "y.db")) as store:
        (skipped,) = load(store, ["dataset:meetings"]).skipped
        assert "dataset:contacts" in skipped.remedy
