"""Limits: each is told in the docs, and none is passed in silence."""

import re
from pathlib import Path

import pytest

from graph.errors import SourceError
from loaders.sources import limits

DOCS = Path(__file__).parents[3] / "docs" / "reading.md"


def test_the_docs_name_every_limit_and_its_value() -> None:
    told = {name: int(value) for name, value in re.findall(r"^\| ([A-Z_]+) \| (\d+) \|$", DOCS.read_text(), re.M)}
    assert told == {name: value for name, value in vars(limits).items() if name.isupper()}


def test_a_short_file_of_one_repeated_line_is_no_bomb() -> None:
    limits.check_ratio("a.gz", 1000, limits.RATIO_COUNTS_FROM)
    with pytest.raises(SourceError, match="times its size"):
        limits.check_ratio("a.gz", 1000, limits.RATIO_COUNTS_FROM + 1)


def test_a_text_too_long_for_an_article_is_named(tmp_path: Path, reading, monkeypatch) -> None:
    monkeypatch.setattr("loaders.sources.records.MAX_ARTICLE", 100)
    (tmp_path / "a.txt").write_text("They met in the city. " * 10)
    (tmp_path / "b.jsonl").write_text('{"text": "%s"}\n{"text": "They met."}\n' % ("They met. " * 20))
    found = reading(tmp_path / "a.txt", tmp_path / "b.jsonl")
    assert [(Path(each.source).name, each.row) for each in found.skipped] == [("a.txt", None), ("b.jsonl", 1)]
    assert len(found.articles) == 1
