"""Addresses of other file systems: a file, a folder, a pattern; what is not there, and what nobody can reach."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.claims import Article
from loaders.sources import Skipped, read
from loaders.sources.remote import public

fsspec = pytest.importorskip("fsspec")
TEXT = "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing on Monday.\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "inner").mkdir()
    for name in ("b.txt", "a.txt", "inner/c.txt"):
        (tmp_path / name).write_text(f"{TEXT}{name}\n")
    return tmp_path


def origins(address: str) -> list[str]:
    return [outcome.origin for outcome in read([address]) if isinstance(outcome, Article)]


def test_a_folder_a_pattern_and_a_file_are_read_in_order(folder: Path) -> None:
    names = [f"file://{folder}/{name}" for name in ("a.txt", "b.txt", "inner/c.txt")]
    assert origins(f"file://{folder}") == names
    assert origins(f"file://{folder}/*.txt") == names[:2]
    assert origins(names[2]) == names[2:]


def test_a_file_system_in_memory_is_one_like_the_others() -> None:
    with fsspec.open("memory://talks/a.txt", "w") as file:
        file.write(TEXT)
    assert origins("memory://talks/a.txt") == ["memory://talks/a.txt"]


@pytest.mark.parametrize("address", ["file:///nowhere/at/all.txt", "nothing://a/b", "s3://bucket/key", "file:///no/*"])
def test_what_cannot_be_reached_is_told(address: str) -> None:
    (outcome,) = read([address])
    assert isinstance(outcome, Skipped)
    assert outcome.source == address


def test_a_password_in_an_address_is_not_shown() -> None:
    assert public("sftp://me:secret@host/path") == "sftp://host/path"
    (outcome,) = read(["nothing://me:secret@host/path"])
    assert "secret" not in str(outcome)
