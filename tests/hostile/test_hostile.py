"""No text of an article becomes code: in the database, on the screen, in a spreadsheet, in a file's name, in a page."""

from __future__ import annotations

import csv
import io
import re
import sqlite3
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from exports.formats import FORMATS
from tests.hostile.payloads import CANARY
from tests.yalu.running import Ran, Run
from tools.chromium import Chromium

pytestmark = pytest.mark.usefixtures("loaded")

QUESTIONS = (
    ("who-met", "Kim Song Nam", "--evidence"),
    ("met", "Kim Song Nam", "Wang Yi", "--evidence"),
    ("person", "Wang Yi", "--evidence"),
    ("timeline", "--evidence", "--status", "any"),
    ("discrepancies",),
    ("coverage",),
    ("matrix",),
    ("channels",),
    ("rank",),
)
_STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]")
_FORMULA = re.compile("^[=+\\-@\t\r\n\uff1d\uff0b\uff0d\uff20]")


def no_canary(folder: Path) -> bool:
    """Whether no command of a text was run by a shell, a database or a writer of files."""
    return not list(folder.rglob(f"*{CANARY}*")) and not Path("/tmp", CANARY).exists()


def test_everything_is_read_and_nothing_runs(loaded: Ran, tmp_path: Path) -> None:
    assert (loaded.code, "Traceback" in loaded.err) == (0, False)
    assert no_canary(tmp_path)
    with sqlite3.connect(tmp_path / "yalu.db") as link:
        tables = {row[0] for row in link.execute("SELECT name FROM sqlite_master")}
    assert CANARY not in " ".join(tables)
    assert int(loaded.err.partition("articles: ")[2].split()[0]) > 70


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question[0])
def test_no_answer_steers_the_terminal_or_a_spreadsheet(yalu: Run, question: tuple[str, ...]) -> None:
    shown = yalu(*question)
    assert shown.code == 0
    assert _STEERING.search(shown.out + shown.err) is None
    rows = list(csv.reader(io.StringIO(yalu(*question, "--csv").out)))
    assert [cell for row in rows for cell in row if _FORMULA.match(cell)] == []


@pytest.mark.parametrize("form", sorted(FORMATS))
def test_every_export_is_written_and_none_runs_anything(yalu: Run, tmp_path: Path, form: str) -> None:
    ran = yalu("export", form, f"out.{form}")
    assert (ran.code, "Traceback" in ran.err) == (0, False)
    assert no_canary(tmp_path)


def test_no_cell_of_a_workbook_is_a_formula_or_a_link_to_code(yalu: Run, tmp_path: Path) -> None:
    assert yalu("export", "xlsx", "out.xlsx").code == 0
    book = openpyxl.load_workbook(tmp_path / "out.xlsx")
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row if cell.value is not None]
    assert {cell.data_type for cell in cells} <= {"s", "n", "b", "d"}
    links = [cell.hyperlink.target for cell in cells if cell.hyperlink and cell.hyperlink.target]
    assert all(link.startswith(("http://", "https://")) for link in links)


def test_no_field_of_the_tables_begins_as_a_formula(yalu: Run, tmp_path: Path) -> None:
    assert yalu("export", "csv", "tables").code == 0
    for table in (tmp_path / "tables").glob("*.csv"):
        rows = csv.reader(io.StringIO(table.read_text(encoding="utf-8")))
        assert [cell for row in rows for cell in row if _FORMULA.match(cell)] == []


class _Scripts(HTMLParser):
    """Finds what a browser would run or open."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            if name.startswith("on") or (value or "").strip().lower().startswith(("javascript:", "data:text")):
                self.found.append(f"{tag} {name}={value}")


@pytest.mark.parametrize("command", [("map", "out.html"), ("brief", "kim-song-nam", "out.html")], ids=["map", "brief"])
def test_no_page_has_a_handler_or_an_address_that_runs(yalu: Run, tmp_path: Path, command: tuple[str, ...]) -> None:
    assert yalu(*command).code == 0
    page = _Scripts()
    page.feed((tmp_path / "out.html").read_text(encoding="utf-8"))
    assert page.found == []


@pytest.mark.browser
@pytest.mark.parametrize("command", [("map", "out.html"), ("brief", "kim-song-nam", "out.html")], ids=["map", "brief"])
def test_nothing_runs_in_a_browser(yalu: Run, tmp_path: Path, chromium: Chromium, command: tuple[str, ...]) -> None:
    assert yalu(*command).code == 0
    page = chromium.open(tmp_path / "out.html", width=1280, height=900)
    assert page.value(f"typeof globalThis.{CANARY}") == "undefined"
    assert [asked for asked in page.requests() if not asked.startswith(("data:", "file:"))] == []
    page.close()


@pytest.mark.neo4j
def test_nothing_runs_in_neo4j(
    yalu: Run, tmp_path: Path, neo4j_url: str, neo4j_rows: Callable[..., list[dict[str, Any]]]
) -> None:
    assert yalu("--store", neo4j_url, "load", "input").code == 0
    for question in QUESTIONS:
        assert yalu("--store", neo4j_url, *question).code == 0
    assert yalu("--store", neo4j_url, "export", "cypher", "out.cypher").code == 0
    loaded = neo4j_rows("MATCH (n) RETURN count(n) AS nodes")
    neo4j_rows("MATCH (n) DETACH DELETE n")
    for statement in (tmp_path / "out.cypher").read_text(encoding="utf-8").split(";\n"):
        if statement.strip():
            neo4j_rows(statement)
    assert neo4j_rows(f"MATCH (n:{CANARY}) RETURN count(n) AS nodes") == [{"nodes": 0}]
    assert loaded[0]["nodes"] > 100
