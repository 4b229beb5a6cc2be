"""Bytes of a target, opened: its beginning to judge it by, and a stream of all of it."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit

from graph.errors import SourceError
from loaders.sources.decode import SAMPLE, decode, encoding_of
from loaders.sources.targets import Target
from loaders.sources.types import ReadOptions


@dataclass(frozen=True, slots=True)
class Opened:
    """An input that can be read once.

    `head` are its first bytes (all of them when `whole`), `stream` all from the beginning. `suffix` in lower case with
    its dot. `url`, `charset` and `media` (type) are known of web addresses. `listed` as in `Target`.
    """

    name: str
    head: bytes
    stream: BinaryIO
    suffix: str = ""
    url: str = ""
    charset: str | None = None
    media: str = ""
    listed: bool = False

    @property
    def whole(self) -> bool:
        """Whether the head is all there is."""
        return len(self.head) < SAMPLE

    def text(self, options: ReadOptions, *, declared: str | None = None) -> str:
        """All of it as text; `declared` is the encoding that it says it has.

        Raises SourceError when it is empty, larger than `max_bytes`, or no text.
        """
        data = self.stream.read(options.max_bytes + 1)
        if len(data) > options.max_bytes:
            limit = f"{options.max_bytes / 1e6:g} MB"
            raise SourceError(self.name, f"larger than {limit}", remedy="split it, or raise the limit")
        text = decode(data, self.name, encoding=options.encoding, declared=self.charset or declared)
        if not text.strip():
            raise SourceError(self.name, "empty: no text in it", remedy="check where it came from")
        return text

    def characters(self, options: ReadOptions) -> io.TextIOWrapper:
        """A stream of its characters, line ends untouched, what does not fit the encoding marked (U+FFFD).

        Raises SourceError when it is empty or its beginning is no text.
        """
        if not self.head.strip():
            raise SourceError(self.name, "empty: nothing in it", remedy="check where it came from")
        encoding = options.encoding or encoding_of(self.head, self.name, complete=self.whole, declared=self.charset)
        # "utf-8-sig" also takes away a mark that the options' "utf-8" would leave at the first field.
        name = "utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding
        return io.TextIOWrapper(self.stream, encoding=name, errors="replace", newline="\n")


@contextmanager
def opened(target: Target, options: ReadOptions) -> Iterator[Opened]:
    """Open a target for reading. Raises SourceError or OSError when that cannot be."""
    match target.kind:
        case "url":
            from loaders.sources.web import fetch

            page = fetch(target.name, options)
            stream = io.BytesIO(page.data)
            suffix = Path(urlsplit(page.url).path).suffix.lower()
            yield Opened(target.name, page.data[:SAMPLE], stream, suffix, page.url, page.charset, page.media)
        case "stdin":
            yield _begun(target, sys.stdin.buffer)
        case "file":
            with Path(target.path).open("rb") as file:
                yield _begun(target, file)


def _begun(target: Target, stream: BinaryIO) -> Opened:
    head = stream.read(SAMPLE)
    suffix = Path(target.path).suffix.lower()
    replayed = io.BufferedReader(_Replayed(head, stream))
    return Opened(target.name, head, replayed, suffix, listed=target.listed)


class _Replayed(io.RawIOBase):
    """A stream from its beginning, though its head was read already: standard input cannot be rewound."""

    def __init__(self, head: bytes, rest: BinaryIO) -> None:
        self._head = io.BytesIO(head)
        self._rest = rest

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        data = self._head.read(len(buffer)) or self._rest.read(len(buffer))
        buffer[: len(data)] = data
        return len(data)
