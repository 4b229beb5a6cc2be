"""How much is read at once of what may be much, where mostly a little will do: a few first, then more each time."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import islice
from typing import TypeVar

T = TypeVar("T")
_FEW, _MANY, _TIMES = 16, 1024, 4


def sizes() -> Iterator[int]:
    """The sizes of the parts, without end."""
    size = _FEW
    while True:
        yield size
        size = min(size * _TIMES, _MANY)


def parts(every: Iterable[T]) -> Iterator[list[T]]:
    """Items in parts of these sizes; none is taken before it is asked for."""
    rest = iter(every)
    for size in sizes():
        some = list(islice(rest, size))
        if not some:
            return
        yield some
