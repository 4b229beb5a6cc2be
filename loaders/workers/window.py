"""Results in the order of their inputs, with a bounded number of inputs under way: memory does not grow with the load.

Where a worker dies, everything under way may be its fault. Each chunk of it is tried again alone, and where that kills
a worker too, each of its items; the item that does is the one lost.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Protocol, TypeVar

from loaders.workers.base import Chunk, Fault, Lost

I = TypeVar("I")  # noqa: E741 (an item)
R = TypeVar("R")

HEAVY = 20_000_000
"""No more chunks are taken ahead when those under way weigh this much."""


class WorkerDied(Exception):  # noqa: N818 (not an error: it is answered for)
    """A worker ended before it had the results of a chunk."""


class Pool(Protocol):
    """What runs chunks somewhere else."""

    @property
    def ahead(self) -> int:
        """How many chunks to keep under way, so that no worker waits while results are written."""

    def submit(self, function: Callable[[I], R], chunk: Chunk[I]) -> Any:
        """Begin a chunk; what to ask `results` for."""

    def results(self, task: Any) -> list[Any]:
        """Wait for the results of a chunk. Raises WorkerDied."""

    def alone(self, function: Callable[[I], R], chunk: Chunk[I]) -> list[Any]:
        """The results of a chunk on a worker that does nothing else meanwhile. Raises WorkerDied."""


def in_order(
    pool: Pool, function: Callable[[I], R], chunks: Iterable[Chunk[I]]
) -> Iterator[tuple[I, R | Fault | Lost]]:
    """Each item with its result."""
    waiting: deque[tuple[Chunk[I], Any]] = deque()
    for chunk in chunks:
        waiting.append((chunk, pool.submit(function, chunk)))
        while len(waiting) >= pool.ahead or (len(waiting) > 1 and sum(each.weight for each, _ in waiting) > HEAVY):
            yield from _oldest(pool, function, waiting)
    while waiting:
        yield from _oldest(pool, function, waiting)


def _oldest(
    pool: Pool, function: Callable[[I], R], waiting: deque[tuple[Chunk[I], Any]]
) -> Iterator[tuple[I, R | Fault | Lost]]:
    chunk, task = waiting.popleft()
    try:
        results = pool.results(task)
    except WorkerDied:
        results = _suspected(pool, function, chunk)
    yield from zip(chunk.items, results, strict=True)


def _suspected(pool: Pool, function: Callable[[I], R], chunk: Chunk[I]) -> list[Any]:
    """The results of a chunk that was under way when a worker died."""
    try:
        return pool.alone(function, chunk)
    except WorkerDied:
        if len(chunk.items) == 1:
            return [Lost()]
    return [result for item in chunk.items for result in _suspected(pool, function, Chunk((item,), 0))]
