"""Workers of a Dask cluster: its scheduler is given by address, Yalu must be installed on its workers.

Items go there and results come back as bytes that only the two ends look into. Each worker compares its Yalu with that
of the command before it works, those that join later too.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError
from concurrent.futures import TimeoutError as FutureTimeout
from types import TracebackType
from typing import TYPE_CHECKING, Any, TypeVar

from graph.errors import WorkersError
from graph.extras import installing
from graph.notices import notices
from loaders.workers.base import Chunk, Fault, Lost, applied
from loaders.workers.signature import Signature, signature
from loaders.workers.window import WorkerDied, in_order

if TYPE_CHECKING:
    from distributed import Client, Future

I = TypeVar("I")  # noqa: E741 (an item)
R = TypeVar("R")

CONNECT_SECONDS = 15
"""How long to wait for the scheduler, in seconds."""
PATIENCE_SECONDS = 60
"""After so long without a result a person is told, in seconds."""
_START = "check the address, and that scheduler and workers run"
_SAME = "install the same Yalu (and Python) on every worker"


class Cluster:
    """The workers of a cluster."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._client: Client | None = None
        self._threads = 1

    @property
    def ahead(self) -> int:
        """Some seconds of work for each, and for the way there."""
        return 4 * self._threads + 8

    def map(self, function: Callable[[I], R], chunks: Iterable[Chunk[I]]) -> Iterator[tuple[I, R | Fault | Lost]]:
        """Each item with its result."""
        return in_order(self, function, chunks)

    def submit(self, function: Callable[[I], R], chunk: Chunk[I]) -> Future:
        """Begin a chunk."""
        assert self._client is not None
        work = pickle.dumps((signature(), function, chunk.items))
        return self._client.submit(_work, work, pure=False)

    def results(self, task: Future) -> list[Any]:
        """Wait for the results of a chunk. Raises WorkerDied, WorkersError."""
        from distributed import KilledWorker

        try:
            found = pickle.loads(self._waited(task))
        except KilledWorker as error:
            raise WorkerDied from error
        except ImportError as error:
            raise WorkersError(f"a worker cannot work: {error}", remedy=_SAME) from error
        except (CancelledError, OSError) as error:
            raise WorkersError(
                f"the cluster at {self._address} is lost", remedy="run the command again: it goes on"
            ) from error
        if isinstance(found, Signature):
            raise _other("one of its workers", found)
        return list(found)

    def alone(self, function: Callable[[I], R], chunk: Chunk[I]) -> list[Any]:
        """The results of a chunk that a worker is given again; the cluster has blamed it for several dead ones."""
        return self.results(self.submit(function, chunk))

    def __enter__(self) -> Cluster:
        """Connect. Raises WorkersError."""
        try:
            from distributed import Client
        except ImportError as error:
            problem = "a cluster needs Dask, which is not installed"
            raise WorkersError(problem, remedy=installing("cluster")) from error
        try:
            self._client = Client(self._address, timeout=CONNECT_SECONDS, set_as_default=False)
        except (OSError, ValueError, FutureTimeout) as error:
            raise WorkersError(f"no Dask scheduler answers at {self._address}", remedy=_START) from error
        try:
            self._compare(self._client)
        except BaseException:
            self._client.close()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Leave the cluster; what is under way there is dropped."""
        if self._client:
            self._client.close()

    def _compare(self, client: Client) -> None:
        """Whether every worker has this Yalu."""

        def theirs() -> str:  # without a module it is sent whole: a worker may have no Yalu to import
            try:
                from loaders.workers.signature import signature as of_worker

                return repr(of_worker())
            except Exception as error:  # noqa: BLE001 (whatever it is, it is told)
                return f"no Yalu ({type(error).__name__}: {error})"

        found = client.run(theirs)
        if not found:
            raise WorkersError(f"the cluster at {self._address} has no workers", remedy=_START)
        self._threads = sum(client.nthreads().values()) or 1
        for worker, said in sorted(found.items()):
            if said != repr(signature()):
                raise _other(worker, said)

    def _waited(self, task: Future) -> bytes:
        told = False
        while True:
            try:
                return bytes(task.result(timeout=PATIENCE_SECONDS))
            except FutureTimeout:
                if not told:
                    notices.info("the cluster has not answered for %d seconds; waiting for it", PATIENCE_SECONDS)
                told = True


def _work(work: bytes) -> bytes:
    """What a worker runs: the results, or its own signature where that differs."""
    expected, function, items = pickle.loads(work)
    if expected != signature():
        return pickle.dumps(signature())
    return pickle.dumps(applied(function, items))


def _other(worker: str, found: object) -> WorkersError:
    return WorkersError(f"{worker} has {found}, this command {signature()}", remedy=_SAME)
