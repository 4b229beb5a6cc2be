"""Worker processes on this machine, started when there is enough to do for them.

They are spawned, not forked: nothing of this process (connections, threads, locks) is theirs, on any system. Each loads
the registry and the words of a language once, about a second of work, so a small load is quicker without them.
"""

from __future__ import annotations

import logging
import multiprocessing
import signal
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from functools import partial
from itertools import chain
from types import TracebackType
from typing import Any, TypeVar

from loaders.workers.base import Chunk, Fault, Lost, applied
from loaders.workers.inline import Inline
from loaders.workers.window import WorkerDied, in_order

I = TypeVar("I")  # noqa: E741 (an item)
R = TypeVar("R")

SMALL = 1_500_000
"""What weighs no more in all is done here: about what is read in the time that workers take to start."""

_log = logging.getLogger("yalu.loaders")


class Processes:
    """Up to `jobs` processes; each map begins here and moves to them when it turns out not to be small."""

    def __init__(self, jobs: int) -> None:
        self._jobs = jobs
        self._pool: ProcessPoolExecutor | None = None
        self._solo: ProcessPoolExecutor | None = None

    @property
    def ahead(self) -> int:
        """Some seconds of work for each."""
        return 4 * self._jobs + 8

    def map(self, function: Callable[[I], R], chunks: Iterable[Chunk[I]]) -> Iterator[tuple[I, R | Fault | Lost]]:
        """Each item with its result."""
        waiting = iter(chunks)
        begun: list[Chunk[I]] = []
        while self._pool is None and sum(chunk.weight for chunk in begun) <= SMALL:
            chunk = next(waiting, None)
            if chunk is None:
                return Inline().map(function, begun)
            begun.append(chunk)
        return in_order(self, function, chain(begun, waiting))

    def submit(self, function: Callable[[I], R], chunk: Chunk[I]) -> Future[Any]:
        """Begin a chunk, with new processes where the last ones broke."""
        try:
            return _submit(self._started(), function, chunk)
        except BrokenProcessPool:
            self._pool = None
            return _submit(self._started(), function, chunk)

    def results(self, task: Future[Any]) -> list[Any]:
        """Wait for the results of a chunk."""
        try:
            return list(task.result())
        except BrokenProcessPool as error:
            raise WorkerDied from error

    def alone(self, function: Callable[[I], R], chunk: Chunk[I]) -> list[Any]:
        """The results of a chunk in a process of its own."""
        self._solo = self._solo or _executor(1)
        try:
            return self.results(_submit(self._solo, function, chunk))
        except WorkerDied:
            _log.warning("a worker process ended while it worked on %d items", len(chunk.items))
            self._solo = None
            raise

    def __enter__(self) -> Processes:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """End the processes; at once when something went wrong."""
        for pool in (self._pool, self._solo):
            if pool and kind:
                _end(pool)
            elif pool:
                pool.shutdown()
        self._pool = self._solo = None

    def _started(self) -> ProcessPoolExecutor:
        self._pool = self._pool or _executor(self._jobs)
        return self._pool


def _executor(jobs: int) -> ProcessPoolExecutor:
    quiet = partial(signal.signal, signal.SIGINT, signal.SIG_IGN)
    return ProcessPoolExecutor(jobs, mp_context=multiprocessing.get_context("spawn"), initializer=quiet)


def _submit(pool: ProcessPoolExecutor, function: Callable[[I], R], chunk: Chunk[I]) -> Future[Any]:
    """Begin a chunk. The pool starts its processes here: Ctrl-C is for the command, and waits while they are made."""
    with _interrupts_held():
        return pool.submit(applied, function, chunk.items)


@contextmanager
def _interrupts_held() -> Iterator[None]:
    """Hold Ctrl-C back; processes made meanwhile never get it. Where a system has no signal masks, nothing is held."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _end(pool: ProcessPoolExecutor) -> None:
    """End what has begun, and let nothing more begin.

    The pool's own thread is waited for: else Python wakes it when it exits, and fails with a traceback where the thread
    is just closing its pipes.
    """
    for process in list((pool._processes or {}).values()):
        process.terminate()
    pool.shutdown(cancel_futures=True)
