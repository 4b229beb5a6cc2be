"""`yalu explain`: a file, standard input, an article of the store; as text, JSON and a page."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from graph.stores import open_store
from tests.yalu.running import Run


def test_a_file_with_its_findings(yalu: Run, article: Path) -> None:
    ran = yalu("explain", str(article))
    assert ran.code == 0
    assert "[Wang Yi p1] *met" in ran.out
    assert "[Pak Myong Ho p2]" in ran.out
    assert (
        "\nContacts\n  c1  meeting, occurred, 2023-12-18, Beijing: Pak Myong Ho (p2) | Wang Yi (p1) — meet.verb"
        in ran.out
    )
    assert "\x1b" not in ran.out


def test_standard_input(yalu: Run, article: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    content = article.read_bytes()
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(content), encoding="utf-8"))
    assert "[Pak Myong Ho p2]" in yalu("explain", "-").out


def test_an_article_of_the_store_by_its_id_or_by_its_evidence(yalu: Run, article: Path) -> None:
    yalu("load", str(article))
    with open_store("yalu.db") as store:
        (stored,) = store.articles()
    for target in (stored.id, f"{stored.id}:10-20"):
        assert "[Pak Myong Ho p2]" in yalu("explain", target).out
    ran = yalu("explain", "a0000000000000000")
    assert ran.code == 2
    assert "--evidence" in ran.err


def test_json_has_text_marks_and_what_extract_prints(yalu: Run, article: Path) -> None:
    told = json.loads(yalu("explain", str(article), "--json").out)
    assert told["text"].strip() == article.read_text(encoding="utf-8").strip()
    named = [told["text"][m["start"] : m["end"]] for m in told["marks"] if m["kind"] == "person"]
    assert named == ["Wang Yi", "Wang Yi", "Pak Myong Ho"]
    assert told["contacts"][0]["rule"] == "meet.verb"
    assert told["unsettled"] == []


def test_a_page_for_one_article(yalu: Run, article: Path, tmp_path: Path) -> None:
    ran = yalu("explain", str(article), "--html", "page.html")
    assert ran.code == 0
    assert ran.out == ""
    assert "page.html" in ran.err
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert '<mark class="person kp" id="at-p2">Pak Myong Ho&#8288;<sup>' in page
    assert yalu("explain", str(article), "--html", "-").out == page


def test_an_archive_shows_all_of_its_articles_and_no_page_holds_two(yalu: Run, tmp_path: Path) -> None:
    rows = [{"title": f"Part {n}", "text": f"Wang Yi met Choe Son Hui on March {n}, 2024."} for n in (21, 22)]
    (tmp_path / "two.json").write_text(json.dumps(rows), encoding="utf-8")
    assert yalu("explain", "two.json").out.count("\nContacts\n") == 2
    ran = yalu("explain", "two.json", "--html", "page.html")
    assert ran.code == 2
    assert "more than one article" in ran.err
    assert not (tmp_path / "page.html").exists()


def test_3_for_what_cannot_be_read(yalu: Run) -> None:
    ran = yalu("explain", "missing.txt")
    assert ran.code == 3
    assert "missing.txt" in ran.err
