"""Every measurement runs, at a tiny size; what it says about time is not tested."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks import archive, corpora, extraction, load, multiplied, near, peer, programs, start
from benchmarks.result import Result, ratio
from graph.claims import Article


@pytest.fixture
def few() -> corpora.Corpus:
    """Two of the articles dense with contacts."""
    return corpora.Corpus("dense", corpora.dense().articles[:2])


def named(result: Result) -> list[str]:
    """What was measured: the first column."""
    return [row[0] for row in result.rows]


def test_a_table_is_aligned_by_what_a_screen_shows() -> None:
    result = Result("Names", ("name", "n"), (("金成男", "3"), ("Kim Song Nam", "12")), ("a remark",))
    lines = ["| name         |  n |", "|--------------|---:|", "| 金成男       |  3 |", "| Kim Song Nam | 12 |"]
    assert result.markdown() == "### Names\n\n" + "\n".join(lines) + "\n\n- a remark\n"


def test_a_ratio_without_a_peer_is_none() -> None:
    assert (ratio(6, 4), ratio(6, 0)) == ("1.50", "-")


def test_a_program_that_fails_says_why() -> None:
    with pytest.raises(programs.ProgramError, match="no such thing"):
        programs.run([sys.executable, "-c", "raise SystemExit('no such thing')"])


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="only Linux tells")
def test_the_memory_of_a_running_program_is_at_least_that_of_a_python() -> None:
    assert programs.resident(os.getpid()) > 10_000_000


def test_the_archive_has_as_many_articles_as_asked_and_none_twice() -> None:
    articles = corpora.archive(20).articles
    assert len({article.id for article in articles}) == 20


def test_without_the_archive_the_examples_are_repeated_as_other_articles(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(corpora, "ARCHIVE", corpora.ROOT / "not-there.json")
    articles = corpora.archive(20).articles
    assert len({article.id for article in articles}) == 20


def test_the_cold_start_is_measured_against_a_bare_import() -> None:
    assert named(start.measure(1)) == [start.PEER, "yalu --help", 'yalu who-met "Kim Song Nam"']


def test_extraction_is_measured_without_its_peer_too(few: corpora.Corpus) -> None:
    result = extraction.measure([few], 1, None)
    assert named(result) == ["dense, Yalu"]
    assert "Yalu alone" in result.remarks[0]


def test_a_peer_without_its_model_is_an_error_not_a_figure(few: corpora.Corpus) -> None:
    with pytest.raises(programs.ProgramError, match=peer.MODEL):
        extraction.measure([few], 1, Path(sys.executable))


def test_a_load_is_measured_into_sqlite(few: corpora.Corpus) -> None:
    result = load.measure([few], None)
    assert named(result) == ["load into SQLite", "load again, nothing new", "extract only, no store"]
    assert result.remarks[0].startswith("2 articles")


@pytest.mark.neo4j
def test_a_load_is_measured_into_neo4j(
    few: corpora.Corpus, neo4j_url: str, neo4j_rows: Callable[..., list[dict[str, Any]]]
) -> None:
    assert "load into Neo4j" in named(load.measure([few], neo4j_url))
    titles = {article.title for article in few.articles}
    assert titles <= {row["title"] for row in neo4j_rows("MATCH (a:Article) RETURN a.title AS title")}


def test_a_multiplied_archive_has_other_people_and_days_in_each_copy(monkeypatch: pytest.MonkeyPatch) -> None:
    text = "Pyongyang, March 21 (KCNA) -- Kim Song Nam met Wang Huning in Beijing on March 21, 2024."
    one = corpora.Corpus("one", (Article.of(text, url="https://news.example/1", published="2024-03-22", lang="en"),))
    monkeypatch.setattr(multiplied, "archive", lambda _: one)
    first, second, third = multiplied.articles(3)
    assert first["text"] == text
    assert len({each["url"] for each in (first, second, third)}) == 3
    assert "Kim Song Nam" not in (second["text"] or "")
    assert "Wang Huning" in (second["text"] or "")
    assert "on April 21, 2023." in (second["text"] or "")
    assert (second["published"] or "").startswith("2023-04")


def test_reading_and_extraction_alone_are_measured_as_the_archive_does_it(tmp_path: Path) -> None:
    multiplied.write(3, tmp_path / "archive.jsonl")
    (tmp_path / "tell.py").write_text(archive._TELL)
    assert archive._Bench(tmp_path, 3).told(tmp_path / "archive.jsonl", 1).printed == "3"
    assert "extract" in archive._Bench(tmp_path, 3).stages(tmp_path / "archive.jsonl")


def test_near_identical_articles_are_measured_against_different_ones() -> None:
    rows = near.measure(10).rows
    assert [row[:3] for row in rows if row[0] == "one report reprinted"] == [
        ("one report reprinted", "10", "1"),
        ("one report reprinted", "30", "1"),
    ]
    assert {row[2] for row in rows if row[0] != "one report reprinted"} == {"10", "30"}
