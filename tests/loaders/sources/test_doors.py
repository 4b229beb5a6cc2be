"""Every door: the same report, whatever it was saved in."""

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.doors import ENGLISH, KOREAN, REPORTS, Report, doors, parquet, pdf_of
from loaders.sources import read

FILES = [(report, name, data) for report in REPORTS for name, data in doors(report).items()]


@pytest.mark.parametrize(("report", "name", "data"), FILES, ids=[name for _, name, _ in FILES])
def test_a_report_is_read_through_every_door(report: Report, name: str, data: bytes, tmp_path: Path, reading) -> None:
    (tmp_path / name).write_bytes(data)
    found = reading(tmp_path / name)
    assert not found.skipped
    for article in found.articles:
        assert report.paragraphs[0] in article.text
        assert report.paragraphs[1] in article.text
        assert report.title in article.text
        assert (article.lang, article.published) == (report.lang, "2024-03-24")
    assert len(found.articles) == (2 if ".tar." in name or name.endswith(".eml") else 4 if "mbox" in name else 1)


@pytest.mark.parametrize(("report", "name", "data"), FILES, ids=[name for _, name, _ in FILES])
def test_the_content_says_what_it_is_when_the_name_lies(
    report: Report, name: str, data: bytes, tmp_path: Path, reading
) -> None:
    for wrong in ("talks", "talks.txt", "talks.json", "talks.pdf"):
        (tmp_path / wrong).write_bytes(data)
        found = reading(tmp_path / wrong)
        assert report.paragraphs[1] in found.articles[0].text, wrong


def test_a_parquet_file_is_an_archive_of_rows(tmp_path: Path, reading) -> None:
    pytest.importorskip("pyarrow")
    (tmp_path / "a.parquet").write_bytes(parquet(KOREAN))
    (article,) = reading(tmp_path / "a.parquet").articles
    assert (article.url, article.published, article.lang) == (KOREAN.url, "2024-03-24", "ko")
    assert article.origin.endswith("a.parquet, row 1")


def test_without_pyarrow_the_extra_is_named(tmp_path: Path, reading, monkeypatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "pyarrow", None)
    (tmp_path / "a.parquet").write_bytes(b"PAR1" + b"\0" * 100 + b"PAR1")
    (skipped,) = reading(tmp_path / "a.parquet").skipped
    assert "extra `archive`" in skipped.problem
    assert "yalu[archive]" in skipped.remedy


def test_a_scan_is_named_as_one(tmp_path: Path, reading) -> None:
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>"
    tree = (b"<</Type/Catalog/Pages 2 0 R>>", b"<</Type/Pages/Kids[3 0 R]/Count 1>>")
    (tmp_path / "scan.pdf").write_bytes(pdf_of(*tree, page))
    (skipped,) = reading(tmp_path / "scan.pdf").skipped
    assert "a scan" in skipped.problem
    assert "OCR" in skipped.remedy


def test_a_readme_in_a_folder_is_no_article_unless_named(tmp_path: Path, reading) -> None:
    (tmp_path / "README.md").write_text(ENGLISH.text)
    (tmp_path / "talks.txt").write_text(ENGLISH.text)
    found = reading(tmp_path)
    assert len(found.articles) == 1
    assert "not an article" in found.skipped[0].problem
    assert len(reading(tmp_path / "README.md").articles) == 1


@settings(deadline=None, derandomize=True, max_examples=60)
@given(st.integers(0, 3000), st.binary(max_size=40))
def test_no_damage_of_a_parquet_file_raises(tmp_path_factory: pytest.TempPathFactory, at: int, splice: bytes) -> None:
    pytest.importorskip("pyarrow")
    whole = parquet(KOREAN)
    path = tmp_path_factory.mktemp("any") / "a.parquet"
    path.write_bytes(whole[:at] + splice + whole[at + len(splice) :])
    for outcome in read([str(path)]):
        assert "cannot be read (" not in getattr(outcome, "problem", "")
