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
