"""What inputs name."""

import os
from pathlib import Path

from loaders.sources import ReadOptions

TEXT = "The two sides met in {}, and they talked about their relations."


def write(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(TEXT.format(path.stem))
    return path


def test_a_folder_is_read_in_the_order_of_its_names_without_hidden_files(tmp_path: Path, reading) -> None:
    for name in ("b.txt", "a/z.txt", "c.md", ".hidden.txt", ".git/x.txt"):
        write(tmp_path / name)
    found = reading(tmp_path)
    assert [Path(article.origin).name for article in found.articles] == ["z.txt", "b.txt", "c.md"]
    assert not found.skipped


def test_a_quoted_pattern_is_expanded(tmp_path: Path, reading) -> None:
    for name in ("a.txt", "b.txt", "deep/c.txt", "d.csv"):
        write(tmp_path / name)
    assert len(reading(tmp_path / "*.txt").articles) == 2
    assert len(reading(tmp_path / "**" / "*.txt").articles) == 3


def test_a_file_whose_name_looks_like_a_pattern_is_that_file(tmp_path: Path, reading) -> None:
    write(tmp_path / "a[1].txt")
    write(tmp_path / "a1.txt")
    assert [Path(article.origin).name for article in reading(tmp_path / "a[1].txt").articles] == ["a[1].txt"]


def test_links_in_a_circle_end(tmp_path: Path, reading) -> None:
    write(tmp_path / "deep" / "a.txt")
    (tmp_path / "deep" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    found = reading(tmp_path)
    assert len(found.articles) == 1
    assert [Path(item.source).name for item in found.skipped] == ["up", "self"]
    assert "link back" in found.skipped[0].problem


def test_what_is_not_there_is_named_and_the_rest_is_read(tmp_path: Path, reading) -> None:
    there = write(tmp_path / "a.txt")
    dead = tmp_path / "dead.txt"
    dead.symlink_to(tmp_path / "gone.txt")
    found = reading(tmp_path / "gone.txt", tmp_path / "*.csv", dead, "", "ftp://a.example/1", "n" * 5000, there)
    assert [item.problem for item in found.skipped] == [
        "no such file or folder",
        "no file matches this pattern",
        "a link that leads nowhere",
        "an empty file name",
        "not a web address that is read",
        "cannot be reached: File name too long",
    ]
    assert all(item.remedy for item in found.skipped)
    assert len(found.articles) == 1


def test_a_folder_that_cannot_be_listed_is_named(tmp_path: Path, reading, monkeypatch) -> None:
    closed = write(tmp_path / "closed" / "a.txt").parent
    write(tmp_path / "open.txt")
    scandir = os.scandir

    def refusing(folder: str):  # the suite may run as root, whom no permission stops
        if Path(folder) == closed:
            raise PermissionError(13, "Permission denied")
        return scandir(folder)

    monkeypatch.setattr(os, "scandir", refusing)
    found = reading(tmp_path)
    assert len(found.articles) == 1
    assert "Permission denied" in str(found.skipped[0])


def test_a_file_name_cannot_write_to_the_terminal(tmp_path: Path, reading) -> None:
    (tmp_path / "a\n\x1b[31m.txt").write_bytes(b"")
    assert str(reading(tmp_path).skipped[0]).isprintable()


def test_a_pipe_in_a_folder_does_not_stop_the_load(tmp_path: Path, reading) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    write(tmp_path / "z.txt")
    found = reading(tmp_path)
    assert len(found.articles) == len(found.skipped) == 1


def test_a_folder_holds_other_files_too(tmp_path: Path, reading) -> None:
    write(tmp_path / "a.txt")
    (tmp_path / "notes.py").write_text("print('no article')")
    (tmp_path / "saved.asp").write_text("<html><body><p>The two sides met in the city.</p></body></html>")
    found = reading(tmp_path)
    assert [Path(article.origin).name for article in found.articles] == ["a.txt", "saved.asp"]
    assert "a .py file" in found.skipped[0].problem
    assert len(reading(tmp_path / "notes.py", options=ReadOptions()).articles) == 1
