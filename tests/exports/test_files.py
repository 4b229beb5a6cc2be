"""Files that are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

import pytest

from exports.files import write_text
from graph.errors import ExportError


def test_text_arrives_as_it_is(tmp_path: Path) -> None:
    write_text(tmp_path / "a.html", "왕이\r\n王毅\n")
    assert (tmp_path / "a.html").read_bytes() == "왕이\r\n王毅\n".encode()
    assert [file.name for file in tmp_path.iterdir()] == ["a.html"]


def test_what_is_there_stays_when_writing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "a.html"
    target.write_text("old")

    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ExportError, match=r"a\.html: No space left on device — .*free some space"):
        write_text(target, "new")
    assert target.read_text() == "old"
    assert [file.name for file in tmp_path.iterdir()] == ["a.html"]


@pytest.mark.parametrize(("place", "remedy"), [("none/a.html", "make the folder"), (".", "name a file in that folder")])
def test_the_error_says_what_to_do(tmp_path: Path, place: str, remedy: str) -> None:
    with pytest.raises(ExportError, match=remedy):
        write_text(tmp_path / place, "x")


def test_a_file_keeps_its_rights_and_a_link_its_target(tmp_path: Path) -> None:
    target, link = tmp_path / "shared.html", tmp_path / "link.html"
    target.write_text("old")
    target.chmod(0o640)
    link.symlink_to(target)
    write_text(link, "new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert target.stat().st_mode & 0o777 == 0o640


def test_a_device_is_written_never_replaced() -> None:
    write_text("/dev/null", "gone")
    assert not Path("/dev/null").is_file()


def test_a_folder_that_takes_no_files_from_us_is_not_full(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refused(**_: object) -> None:
        raise OSError(13, "Permission denied")

    monkeypatch.setattr(tempfile, "mkstemp", refused)
    with pytest.raises(ExportError, match="Permission denied — you may not write there: choose another folder") as told:
        write_text(tmp_path / "a.html", "new")
    assert "space" not in str(told.value)
