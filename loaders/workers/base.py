"""What all workers can do: apply a function to many items, in order, without ever holding many of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Generic, Protocol, TypeVar

I = TypeVar("I")  # noqa: E741 (an item)
R = TypeVar("R")

CHUNK_WEIGHT = 100_000
"""A chunk ends at this weight (characters, or bytes of files): some tenth of a second of reading."""
CHUNK_ITEMS = 32


@dataclass(frozen=True, slots=True)
class Chunk(Generic[I]):
    """Items that go to a worker together, and how heavy they are."""

    items: tuple[I, ...]
    weight: int


@dataclass(frozen=True, slots=True)
class Fault:
    """The function failed on an item: the kind of the exception and its message."""

    kind: str
    problem: str

    def __str__(self) -> str:
        return f"{self.kind}: {self.problem}"


@dataclass(frozen=True, slots=True)
class Lost:
    """The process that worked on an item ended: it ran out of memory, or crashed."""

    def __str__(self) -> str:
        return "its worker process ended, for want of memory or by a crash"


class Workers(Protocol):
    """Something that applies functions to items. Used in a `with`; an exception in it drops what is under way."""

    def map(self, function: Callable[[I], R], chunks: Iterable[Chunk[I]]) -> Iterator[tuple[I, R | Fault | Lost]]:
        """Each item with its result, in their order. `function` must be one of a module.

        Chunks are taken a bounded number ahead of the results; another map may be under way at the same time.
        """

    def __enter__(self) -> Workers: ...

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


def chunked(items: Iterable[I], weight: Callable[[I], int], *, heaviest: int = 0, most: int = 0) -> Iterator[Chunk[I]]:
    """The items in chunks, each ended by its weight or number; the usual ones where none is given."""
    heaviest, most = heaviest or CHUNK_WEIGHT, most or CHUNK_ITEMS
    some: list[I] = []
    heavy = 0
    for item in items:
        some.append(item)
        heavy += weight(item)
        if heavy >= heaviest or len(some) >= most:
            yield Chunk(tuple(some), heavy)
            some, heavy = [], 0
    if some:
        yield Chunk(tuple(some), heavy)


def applied(function: Callable[[I], R], items: Sequence[I]) -> list[R | Fault]:
    """The function of each item, or what went wrong: one bad item never stops the others."""
    return [_one(function, item) for item in items]


def _one(function: Callable[[I], R], item: I) -> R | Fault:
    try:
        return function(item)
    except Exception as error:  # noqa: BLE001 (one bad item never stops the others)
        return Fault(type(error).__name__, str(error))
