"""Workers give results in order, survive what kills one of them, and stay away where there is little to do."""

from __future__ import annotations

import os
from collections.abc import Iterator

import pytest

from loaders.workers import Inline, processes
from loaders.workers.base import CHUNK_WEIGHT, Chunk, Fault, Lost, Workers, chunked
from loaders.workers.processes import Processes
from tests.loaders.workers import crash


@pytest.fixture(params=[1, 2])
def crew(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[Workers]:
    """One or two processes, for the smallest load too."""
    monkeypatch.setattr(processes, "SMALL", 0)
    with Processes(request.param) as workers:
        yield workers


def singles(numbers: range) -> list[Chunk[int]]:
    return [Chunk((number,), 1) for number in numbers]


def test_results_come_in_the_order_of_their_items(crew: Workers) -> None:
    assert list(crew.map(crash.double, singles(range(40)))) == [(n, 2 * n) for n in range(40)]


def test_two_maps_can_be_under_way_at_once(crew: Workers) -> None:
    first = (result for _, result in crew.map(crash.double, singles(range(30))))
    chunks = (Chunk((number,), 1) for number in first)
    assert [result for _, result in crew.map(crash.double, chunks)] == [4 * n for n in range(30)]


def test_what_kills_a_worker_is_named_and_the_rest_goes_on(crew: Workers) -> None:
    found = dict(crew.map(crash.fragile, chunked(range(40), lambda _: CHUNK_WEIGHT // 5)))
    assert {n for n, result in found.items() if result == Lost()} == {7, 23}
    assert found[3] == Fault("ValueError", "three is too many")
    assert all(found[n] == 2 * n for n in range(40) if n not in (3, 7, 23))


def test_items_are_taken_a_bounded_number_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(processes, "SMALL", 0)
    taken: list[int] = []
    numbers = (taken.append(n) or Chunk((n,), 1) for n in range(1000))
    with Processes(2) as workers:
        found = workers.map(crash.double, numbers)
        next(found)
        assert len(taken) <= workers.ahead
        assert sum(1 for _ in found) == 999


def test_heavy_items_are_taken_one_at_a_time(monkeypatch: pytest.MonkeyPatch) -> None:
    taken: list[int] = []
    numbers = (taken.append(n) or Chunk((n,), 15_000_000) for n in range(5))
    with Processes(2) as workers:
        next(workers.map(crash.double, numbers))
    assert len(taken) == 2


def test_what_is_small_is_done_in_this_process() -> None:
    with Processes(2) as workers:
        assert {where for _, where in workers.map(crash.process, singles(range(9)))} == {os.getpid()}


def test_without_workers_one_bad_item_does_not_stop_the_others() -> None:
    found = [result for _, result in Inline().map(crash.fragile, singles(range(2, 5)))]
    assert found == [4, Fault("ValueError", "three is too many"), 8]
