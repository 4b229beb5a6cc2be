"""The rows of CSV and TSV archives, one at a time; a quotation mark that never closes costs one row, not the rest."""

from __future__ import annotations

import csv
from collections import deque
from collections.abc import Iterator
from io import TextIOWrapper

from loaders.sources.jsonrows import Broken, JsonValue
from loaders.sources.lines import limited_lines

_QUOTE = '"'
_MOST_LINES = 2000
_DELIMITERS = ",\t;|"


def table_rows(stream: TextIOWrapper, limit: int, delimiter: str | None) -> Iterator[dict[str, JsonValue] | Broken]:
    """Every row below the header as field name -> value; `delimiter` None takes the commonest of the header.

    `limit` is the largest row in characters. Nothing comes back for a table without rows.
    """
    csv.field_size_limit(max(csv.field_size_limit(), limit))
    lines = _Lines(stream, limit)
    header = next(lines, None) or ""
    mark = delimiter or delimiter_of(header)
    names = _fields([header], mark)
    if names is None:
        yield Broken("the line of column names cannot be read")
        return
    for line in lines:
        if line is None:
            yield Broken(f"larger than {limit / 1e6:g} MB")
        elif line.strip():
            yield _row(lines.record(line), lines, names, mark)


def delimiter_of(header: str) -> str:
    """The commonest of comma, tab, semicolon and bar in a header line."""
    return max(_DELIMITERS, key=header.count)


def _row(record: list[str], lines: _Lines, names: list[str], delimiter: str) -> dict[str, JsonValue] | Broken:
    """The row that a record makes; where it makes none, only its first line is at fault, and the others wait."""
    values = _fields(record, delimiter)
    if values is None:
        lines.put_back(record[1:])
        return Broken("a quotation mark out of place, or one that never closes")
    if len(values) > len(names):
        return Broken(f"{len(values)} fields under {len(names)} column names")
    return dict(zip(names, values, strict=False))


def _fields(record: list[str], delimiter: str) -> list[str] | None:
    try:
        return next(csv.reader(record, delimiter=delimiter, strict=True), [])
    except csv.Error:
        return None


class _Lines:
    """Lines that can be put back; None in the place of one that is too long."""

    def __init__(self, stream: TextIOWrapper, limit: int) -> None:
        self._limit = limit
        self._lines = limited_lines(stream, limit)
        self._waiting: deque[str] = deque()

    def __iter__(self) -> _Lines:
        return self

    def __next__(self) -> str | None:
        return self._waiting.popleft() if self._waiting else next(self._lines)

    def put_back(self, lines: list[str]) -> None:
        """Lines to come next, in their order."""
        self._waiting.extendleft(reversed(lines))

    def record(self, line: str) -> list[str]:
        """The lines from `line` on to where its quotations close, or as many as a row may have."""
        record, size, marks = [line], len(line), line.count(_QUOTE)
        while marks % 2 and size <= self._limit and len(record) < _MOST_LINES:
            more = next(self, None)
            if more is None:
                break
            record.append(more)
            size, marks = size + len(more), marks + more.count(_QUOTE)
        return record
