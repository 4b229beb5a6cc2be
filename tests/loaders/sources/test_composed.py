"""Text is stored composed (NFC) whatever it was read from, and mojibake is told, not stored."""

import csv
import io
import json
from pathlib import Path
from unicodedata import normalize

import pytest

from graph.claims import Article, Span
from graph.registry.load import registry
from loaders.extract import extract
from loaders.sources import ReadOptions

TITLE = "최선희 외무상, 왕이 부장과 회담"
BODY = "최선희 북한 외무상이 28일 베이징에서 왕이(王毅) 중국 외교부장과 회담했다고 조선중앙통신이 29일 보도했다."
TEXT = f"{TITLE}\n2025년 9월 29일\n(서울=연합뉴스) {BODY}\n"
FRENCH = "Choé Son Hui a rencontré Wang Yi à Pékin, où les deux côtés ont discuté de l’amitié. Été 2025."


def _csv(rows: list[list[str]]) -> str:
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    return text.getvalue()


def _mail() -> str:
    header = "From: a@example.org\nDate: Mon, 29 Sep 2025 09:00:00 +0900\nContent-Type: text/plain; charset=utf-8"
    return f"{header}\nSubject: {TITLE}\n\n{TEXT}"


PAGE = (
    f"<html><head><title>{TITLE}</title></head><body><article><h1>{TITLE}</h1>"
    f"<p>{BODY}</p><p>{BODY}</p></article></body></html>"
)
FILES = {
    "a.txt": TEXT,
    "a.html": PAGE,
    "a.jsonl": json.dumps({"제목": TITLE, "text": TEXT}, ensure_ascii=False),
    "escaped.jsonl": json.dumps({"title": normalize("NFD", TITLE), "text": normalize("NFD", TEXT)}),
    "a.csv": _csv([["제목", "본문"], [TITLE, TEXT]]),
    "a.eml": _mail(),
}


@pytest.mark.parametrize("name", FILES)
def test_decomposed_text_is_the_article_of_its_composed_form(name: str, tmp_path: Path, reading) -> None:
    (tmp_path / name).write_text(normalize("NFD", FILES[name]), encoding="utf-8")
    (article,) = reading(tmp_path / name).articles
    (tmp_path / name).write_text(FILES[name], encoding="utf-8")
    (composed,) = reading(tmp_path / name).articles
    assert (article.id, article.sha256, article.title) == (composed.id, composed.sha256, composed.title)
    assert article.text == composed.text == normalize("NFC", article.text)
    assert article.title == TITLE


def test_what_is_composed_keeps_its_text_and_its_checksum(tmp_path: Path, reading) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    (article,) = reading(tmp_path / "a.txt").articles
    assert (article.text, article.sha256) == (TEXT, Article.of(TEXT).sha256)


def test_offsets_and_quotes_are_those_of_the_stored_text(tmp_path: Path, reading) -> None:
    (tmp_path / "a.txt").write_text(normalize("NFD", TEXT), encoding="utf-8")
    (article,) = reading(tmp_path / "a.txt").articles
    claims = extract(article, registry())
    assert BODY in {claim.quote for claim in claims}
    for claim in claims:
        assert isinstance(claim.locator, Span)
        assert article.text[claim.locator.start : claim.locator.end] == claim.quote


def test_a_table_of_contacts_is_read_in_its_composed_form(tmp_path: Path) -> None:
    from loaders.sources import Tabled, read

    rows = "날짜,북측,중국측,장소,출처\n2024-03-21,김성남,왕호녕,베이징,내 메모\n"
    (tmp_path / "a.csv").write_text(normalize("NFD", rows), encoding="utf-8")
    (table,) = read([str(tmp_path / "a.csv")])
    assert isinstance(table, Tabled)
    assert "김성남" in table.article.text


@pytest.mark.parametrize("encoding", ["utf-8", "cp949"])
@pytest.mark.parametrize("taken", ["latin1", "cp1252"])
def test_mojibake_is_told_with_its_remedy(encoding: str, taken: str, tmp_path: Path, reading) -> None:
    text = TEXT.encode(encoding).decode(taken, errors="replace")
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    outcome = reading(tmp_path / "a.txt")
    assert not outcome.articles
    (skipped,) = outcome.skipped
    assert f"mojibake: it was in {encoding}" in skipped.problem
    assert f"--encoding {encoding}" in skipped.remedy


def test_the_remedy_of_mojibake_helps(tmp_path: Path, reading) -> None:
    text = TEXT.encode("cp949").decode("latin1")
    (tmp_path / "a.txt").write_bytes(text.encode("latin1"))
    (article,) = reading(tmp_path / "a.txt", options=ReadOptions(encoding="cp949")).articles
    assert article.text == TEXT


@pytest.mark.parametrize("text", [FRENCH, normalize("NFD", FRENCH), "Ngô Xuân Lịch đã gặp Ngụy Phượng Hòa ở Bắc Kinh."])
def test_letters_with_marks_are_no_mojibake(text: str, tmp_path: Path, reading) -> None:
    (tmp_path / "a.txt").write_text(text, encoding="utf-8")
    (article,) = reading(tmp_path / "a.txt").articles
    assert article.text == normalize("NFC", text)


def test_a_row_of_mojibake_leaves_the_others(tmp_path: Path, reading) -> None:
    rows = [{"text": TEXT}, {"text": TEXT.encode().decode("latin1")}]
    (tmp_path / "a.jsonl").write_text("\n".join(map(json.dumps, rows)), encoding="utf-8")
    outcome = reading(tmp_path / "a.jsonl")
    assert [article.text.strip() for article in outcome.articles] == [TEXT.strip()]
    assert "mojibake" in outcome.skipped[0].problem
