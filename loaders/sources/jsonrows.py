"""The rows of JSON archives, one at a time: arrays, objects one after the other, and JSON lines.

A row that cannot be read is told apart from its neighbours and named; memory holds one row, never the archive.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from io import TextIOWrapper
from typing import TypeAlias

from loaders.sources.lines import limited_lines

JsonValue: TypeAlias = "str | int | float | bool | list[JsonValue] | dict[str, JsonValue] | None"

_CHUNK = 1 << 18
_BETWEEN = re.compile(r"[\s,]*")
_SPACE = re.compile(r"\s*")
_FIRST_FIELD = re.compile(r'\{\s*"((?:[^"\\]|\\.)*")')
_LINES = re.compile(r"\s*\{.*\}[ \t\r]*\n\s*\{")
# How near the end of what is read a fault must be to be one of what is not read yet: \uXXXX, `false`, `-Infinity`.
_CUT = 16


@dataclass(frozen=True, slots=True)
class Broken:
    """A row that cannot be read, and why."""

    problem: str


def json_rows(stream: TextIOWrapper, limit: int, *, by_line: bool) -> Iterator[JsonValue | Broken]:
    """The elements of a top-level array, else every top-level value, else (`by_line`) the value of every line.

    `limit` is the largest row in characters. Rows are values of any type: what they are is the caller's question.
    """
    return _line_rows(stream, limit) if by_line else _Values(stream, limit).rows()


def is_json_lines(beginning: str) -> bool:
    """Whether a text that begins so has one object on each line."""
    return _LINES.match(beginning) is not None


def _line_rows(stream: TextIOWrapper, limit: int) -> Iterator[JsonValue | Broken]:
    for line in limited_lines(stream, limit):
        if line is None:
            yield _too_large(limit)
        elif line.strip():
            yield _parsed(line)


def _parsed(line: str) -> JsonValue | Broken:
    try:
        value: JsonValue = json.loads(line, strict=False)
    except json.JSONDecodeError as error:
        return Broken("truncated: the row is cut off" if not line.endswith("\n") else f"not JSON: {error.msg}")
    except (RecursionError, ValueError) as error:
        return _unreadable(error)
    return value


def _unreadable(error: Exception) -> Broken:
    return Broken("nested too deeply" if isinstance(error, RecursionError) else f"not JSON: {error}")


def _too_large(limit: int) -> Broken:
    return Broken(f"larger than {limit / 1e6:g} MB")


def _row_like(space: str, first_field: str) -> re.Pattern[str]:
    return re.compile(rf'\}}\s*?,?{space}(?=\{{\s*"{first_field})')


class _Values:
    """Values decoded one by one from a stream; `_text[_at:]` is what has been read and not yet used."""

    def __init__(self, stream: TextIOWrapper, limit: int) -> None:
        self._stream = stream
        self._limit = limit
        self._text = ""
        self._at = 0
        self._ended = False
        self._decoder = json.JSONDecoder(strict=False)
        self._next_row = _row_like(r"\s*", "")

    def rows(self) -> Iterator[JsonValue | Broken]:
        if self._peek(_SPACE) != "[":
            while self._peek(_BETWEEN):
                yield self._value()
            return
        self._at += 1
        self._learn_rows()
        while (mark := self._peek(_BETWEEN)) != "]":
            if not mark:
                yield Broken("truncated: the archive ends before its closing bracket")
                return
            yield self._value()

    def _learn_rows(self) -> None:
        """How rows begin here, so that no nested object passes for one: their indentation, else their first field."""
        start = self._at
        self._peek(_BETWEEN)
        before = self._text[start : self._at]
        first = _FIRST_FIELD.match(self._text, self._at)
        if before.strip("\r\n") and "\n" in before:
            self._next_row = _row_like(re.escape(before), "")
        elif first:
            self._next_row = _row_like(r"\s*", re.escape(first[1]))

    def _peek(self, skipped: re.Pattern[str]) -> str:
        """The next character after what `skipped` matches; empty at the end."""
        while True:
            match = skipped.match(self._text, self._at)
            self._at = match.end() if match else self._at
            if self._at < len(self._text) or not self._more():
                return self._text[self._at : self._at + 1]

    def _more(self) -> bool:
        """Read on, at least as much again as is waiting, so that long rows are not tried too often."""
        if self._ended:
            return False
        waiting = self._text[self._at :]
        chunk = self._stream.read(max(_CHUNK, len(waiting)))
        self._text, self._at, self._ended = waiting + chunk, 0, not chunk
        return bool(chunk)

    def _value(self) -> JsonValue | Broken:
        while True:
            try:
                value: JsonValue
                value, self._at = self._decoder.raw_decode(self._text, self._at)
            except json.JSONDecodeError as error:
                cut = error.msg.startswith("Unterminated") or error.pos >= len(self._text) - _CUT
                if cut and len(self._text) - self._at > self._limit:
                    return self._skip(_too_large(self._limit))
                if cut and self._more():
                    continue
                problem = "truncated: the row is cut off" if cut else f"not JSON: {error.msg}"
                return self._skip(Broken(problem))
            except (RecursionError, ValueError) as error:
                return self._skip(_unreadable(error))
            return value

    def _skip(self, broken: Broken) -> Broken:
        """Go on to where the next row begins, or to the end."""
        while True:
            found = self._next_row.search(self._text, self._at)
            if found:
                self._at = found.end()
                return broken
            self._at = max(self._at, len(self._text) - _CUT * 4)
            if not self._more():
                self._at = len(self._text)
                return broken
