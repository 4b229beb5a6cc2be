"""The data files of the languages hold nothing that neither code nor another of their patterns asks for."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from loaders.extract.data import load

ROOT = Path(__file__).parents[3]
FILES = sorted((ROOT / "loaders" / "extract").glob("*/*.yaml"))


@pytest.fixture(scope="module")
def literals() -> frozenset[str]:
    """Every short string that the code of the loaders names."""
    code = (file.read_text(encoding="utf-8") for file in (ROOT / "loaders").rglob("*.py"))
    return frozenset(word for text in code for word in re.findall(r"[\"']([\w-]+)[\"']", text))


@pytest.mark.parametrize("file", FILES, ids=lambda file: f"{file.parent.name}/{file.stem}")
def test_every_key_is_asked_for(file: Path, literals: frozenset[str]) -> None:
    content = load(file.parent.name, file.stem)
    parts = set(re.findall(r"\{(\w+)\}", file.read_text(encoding="utf-8")))  # '{undone}' in another pattern
    assert set(content if isinstance(content, dict) else ()) <= literals | parts
