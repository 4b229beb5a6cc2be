"""What takes long in an archive is read by workers, in the order of the archive."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest

from graph.claims import Article
from loaders.places import numbered
from loaders.sources import ReadOptions, Skipped, read
from loaders.sources import reading as sources
from loaders.stream import SMALL_FILE, reading
from loaders.workers import Inline, processes
from loaders.workers.base import Chunk, Lost
from loaders.workers.processes import Processes
from loaders.workers.tasks import read_large, read_small

TEXT = "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing on May {}, 2023."
PAGE = f"<html><head><title>Talks {{}}</title></head><body><article><p>{TEXT}</p></article></body></html>"


class Noting(Inline):
    """Works here, and notes what workers would be given."""

    def __init__(self, lost: str = "nothing") -> None:
        self.given: list[tuple[Callable[..., object], Any]] = []
        self._lost = lost

    def map(self, function: Callable[[Any], Any], chunks: Iterable[Chunk[Any]]) -> Iterator[tuple[Any, Any]]:
        for item, result in super().map(function, chunks):
            self.given.append((function, item))
            yield item, Lost() if self._lost in str(item)[:200] else result


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    """Pages with a text and a damaged PDF between them."""
    path = tmp_path / "clippings.zip"
    with ZipFile(path, "w") as packed:
        for number in range(1, 20):
            packed.writestr(f"{number:02}.html", PAGE.format(number, number))
        packed.writestr("20.txt", TEXT.format(20))
        packed.writestr("21.pdf", b"%PDF-1.7 no more")
        packed.writestr("22.html", PAGE.format(22, 22))
    return path


def outcomes(path: Path, workers: Inline | Processes) -> list[object]:
    return [each.outcome for each in reading(numbered([str(path)], ReadOptions()), workers)]


def test_workers_read_the_pages_of_an_archive(archive: Path) -> None:
    workers = Noting()
    found = outcomes(archive, workers)
    assert found == list(read([str(archive)]))
    assert [type(each) for each in found] == [Article] * 20 + [Skipped, Article]
    assert [item.name.partition("!")[2][:2] for function, item in workers.given if function is read_large] == [
        *(f"{number:02}" for number in range(1, 20)), "21", "22",
    ]  # fmt: skip


def test_processes_read_the_same_in_the_same_order(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "SMALL", 0)
    with Processes(2) as workers:
        assert outcomes(archive, workers) == list(read([str(archive)]))


def test_a_member_that_ends_its_worker_is_named_and_the_rest_goes_on(archive: Path) -> None:
    found = outcomes(archive, Noting(lost="07.html"))
    (lost, _) = [each for each in found if isinstance(each, Skipped)]
    assert lost.source.endswith("!07.html")
    assert "worker process ended" in lost.problem
    assert len(found) == 22


def test_a_member_too_large_to_be_sent_is_read_here(archive: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    expected = list(read([str(archive)]))
    monkeypatch.setattr(sources, "MAX_IN_MEMORY", 100)
    workers = Noting()
    assert outcomes(archive, workers) == expected
    assert [item for function, item in workers.given if function is read_large and len(item.data) > 100] == []


@pytest.mark.parametrize(("suffix", "by_worker"), [(".html", True), (".txt", False), (".html.gz", False)])
def test_a_large_page_is_read_by_a_worker_and_what_is_no_single_article_here(
    tmp_path: Path, suffix: str, by_worker: bool
) -> None:
    path = tmp_path / f"a{suffix}"
    text = (PAGE if "html" in suffix else TEXT).format(1, 1) + " " * SMALL_FILE
    path.write_bytes(gzip.compress(text.encode(), 0) if suffix.endswith("gz") else text.encode())
    workers = Noting()
    outcomes(path, workers)
    assert [function for function, _ in workers.given if function is read_small] == [read_small] * by_worker
