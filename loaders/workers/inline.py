"""No workers: everything in this process, one item at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from types import TracebackType
from typing import TypeVar

from loaders.workers.base import Chunk, Fault, Lost, applied

I = TypeVar("I")  # noqa: E741 (an item)
R = TypeVar("R")


class Inline:
    """Applies functions here and now."""

    def map(self, function: Callable[[I], R], chunks: Iterable[Chunk[I]]) -> Iterator[tuple[I, R | Fault | Lost]]:
        """Each item with its result, as it is asked for."""
        for chunk in chunks:
            for item in chunk.items:
                yield item, applied(function, [item])[0]

    def __enter__(self) -> Inline:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        """Nothing to end."""
