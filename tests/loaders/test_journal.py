"""A load that stopped is gone on with by the same command, without reading again what is in."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.errors import StoreError
from graph.notices import notices
from graph.stores import open_store
from graph.stores.base import Batch, Store
from loaders import loading, pipeline, stream
from loaders.journal import Journal, unfinished
from loaders.sources import ReadOptions
from loaders.workers import base, tasks

TEXT = "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing on May {}, 2023.\n"


@pytest.fixture(autouse=True)
def _one_article_a_batch(monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((loading, "BATCH_ARTICLES"), (stream, "SIFTED"), (stream, "AT_ONCE"), (base, "CHUNK_ITEMS")):
        monkeypatch.setattr(module, name, 1)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(str(tmp_path / "yalu.db")) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Four articles, and between them a file without a text."""
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    for number in range(1, 5):
        (inputs / f"{number}.txt").write_text(TEXT.format(7 * number))
    (inputs / "2-empty.txt").write_text("")
    return inputs


@pytest.fixture
def read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The names of what is opened from now on."""
    names: list[str] = []
    real = tasks.read_small
    monkeypatch.setattr(stream, "read_small", lambda task: (names.append(Path(task.target.path).name), real(task))[1])
    return names


@pytest.fixture
def fail_at(monkeypatch: pytest.MonkeyPatch, store: Store) -> Callable[[int], None]:
    """Makes the store fail at the write of an article, as a full disk does; 0 for never."""
    real = type(store).write

    def arrange(number: int) -> None:
        left = [number]

        def write(self: Store, batch: Batch) -> None:
            left[0] -= bool(batch.articles)
            if batch.articles and left[0] == 0:
                raise StoreError("the disk is full")
            real(self, batch)

        monkeypatch.setattr(type(store), "write", write)

    return arrange


def stopped(store: Store, folder: Path, fail_at: Callable[[int], None]) -> None:
    """A load of the folder that ends at its third article."""
    fail_at(3)
    with pytest.raises(StoreError):
        pipeline.load(store, [str(folder)])
    fail_at(0)


def test_the_same_command_goes_on_and_reports_the_whole(
    store: Store, folder: Path, fail_at: Callable[[int], None], read: list[str]
) -> None:
    stopped(store, folder, fail_at)
    read.clear()
    report = pipeline.load(store, [str(folder)])
    assert read == ["2.txt", "3.txt", "4.txt"]  # the last one again: there could be more in it
    assert (report.new, report.known, report.empty, len(report.failed), report.meetings) == (4, 0, 1, 0, 4)
    assert report.skipped[0].source.endswith("2-empty.txt")


def test_it_says_that_it_goes_on(store: Store, folder: Path, fail_at: Callable[[int], None]) -> None:
    said: list[str] = []
    listener = logging.Handler()
    listener.emit = lambda record: said.append(record.getMessage())  # type: ignore[method-assign]
    notices.addHandler(listener)
    stopped(store, folder, fail_at)
    pipeline.load(store, [str(folder)])
    notices.removeHandler(listener)
    assert [words for words in said if words.startswith("going on where the load of ")]
    assert said[0].endswith("stopped: 2 articles are done")


def test_inputs_that_changed_are_read_from_the_beginning(
    store: Store, folder: Path, fail_at: Callable[[int], None], read: list[str]
) -> None:
    stopped(store, folder, fail_at)
    (folder / "0.txt").write_text(TEXT.format(1))
    read.clear()
    report = pipeline.load(store, [str(folder)])
    assert read[0] == "0.txt"
    assert (report.new, report.known) == (3, 2)


def test_another_command_does_not_go_on(
    store: Store, folder: Path, fail_at: Callable[[int], None], read: list[str]
) -> None:
    stopped(store, folder, fail_at)
    read.clear()
    pipeline.load(store, [str(folder)], ReadOptions(publisher="Yalu example"))
    assert read[0] == "1.txt"


def test_a_complete_load_leaves_one_line_and_begins_anew_when_repeated(
    store: Store, folder: Path, read: list[str]
) -> None:
    for _ in range(2):
        read.clear()
        pipeline.load(store, [str(folder)])
        assert len(read) == 5
        assert len(store.journal()) == 1
    assert unfinished(store) == ()


def test_what_has_stopped_is_listed(store: Store, folder: Path, fail_at: Callable[[int], None]) -> None:
    stopped(store, folder, fail_at)
    (line,) = unfinished(store)
    assert line.endswith(f"yalu load {folder}")


def test_a_forgotten_article_comes_back_with_a_load_that_goes_on(
    store: Store, folder: Path, fail_at: Callable[[int], None]
) -> None:
    stopped(store, folder, fail_at)
    pipeline.forget(store, store.articles()[0].id)
    pipeline.load(store, [str(folder)])
    assert store.counts().articles == 4


def test_in_an_archive_it_goes_on_at_the_row(
    store: Store, folder: Path, fail_at: Callable[[int], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "SMALL_FILE", 0)
    stopped(store, folder, fail_at)
    journal = Journal(store, [str(folder)], ReadOptions(), {})
    assert journal.start[:2] == (2, 1)
    assert pipeline.load(store, [str(folder)]).new == 4
