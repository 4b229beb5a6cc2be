"""Lines of a stream in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from io import TextIOWrapper


def limited_lines(stream: TextIOWrapper, limit: int) -> Iterator[str | None]:
    """Every line with its end; None in the place of a line of more than `limit` characters, which is read past."""
    while line := stream.readline(limit + 1):
        if len(line) <= limit or line.endswith("\n"):
            yield line
            continue
        while line and not line.endswith("\n"):
            line = stream.readline(limit)
        yield None
