"""Bytes of a target or of a member of it, opened: their beginning to judge them by, and a stream of all of them."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path, PurePosixPath
from tempfile import SpooledTemporaryFile
from typing import IO, BinaryIO
from urllib.parse import urlsplit

from graph.errors import EmptySourceError, SourceError
from loaders.sources.decode import SAMPLE, check_chosen, decode, encoding_of
from loaders.sources.limits import MAX_COPY, MAX_DEPTH, MAX_IN_MEMORY, Allowance
from loaders.sources.targets import Target, printable
from loaders.sources.types import ReadOptions

_CHUNK = 1 << 18
MEMBER = "!"
"""Between an archive and what lies in it: `clippings.zip!2019/talks.html`."""


@dataclass(frozen=True, slots=True)
class Opened:
    """An input, or a member of one, that can be read once.

    `head` are its first bytes (all of them when `whole`), `stream` all from the beginning; `file` is what can be read
    from any place, where there is such a thing. `suffix` in lower case with its dot. `url`, `charset`, `media` (type)
    and `retrieved` (ISO day) are known of what came from the web. `listed` as in `Target`, and for members.
    """

    name: str
    head: bytes
    stream: BinaryIO
    allowance: Allowance
    suffix: str = ""
    url: str = ""
    charset: str | None = None
    media: str = ""
    retrieved: str | None = None
    listed: bool = False
    file: BinaryIO | None = None
    depth: int = 0

    @property
    def whole(self) -> bool:
        """Whether the head is all there is."""
        return len(self.head) < SAMPLE

    def data(self, limit: int) -> bytes:
        """All of it. Raises SourceError when it is larger than `limit`."""
        data = self.stream.read(limit + 1)
        if len(data) > limit:
            raise SourceError(self.name, f"larger than {limit / 1e6:g} MB", remedy="split it, or raise the limit")
        return data

    def text(self, options: ReadOptions, *, declared: str | None = None, limit: int | None = None) -> str:
        """All of it as text; `declared` is the encoding that it says it has.

        Raises SourceError when it is empty, larger than `max_bytes` or `limit`, or no text.
        """
        data = self.data(min(options.max_bytes, limit or options.max_bytes))
        text = decode(data, self.name, encoding=options.encoding, declared=self.charset or declared)
        if not text.strip():
            raise EmptySourceError(self.name, "empty: no text in it", remedy="check where it came from")
        return text

    def held(self, limit: int) -> bytes | Opened:
        """All of it, or itself again, to be read from the beginning, when that is more than `limit`."""
        data = self.stream.read(limit + 1)
        return data if len(data) <= limit else replace(self, stream=_replayed(data, self.stream))

    def characters(self, options: ReadOptions) -> io.TextIOWrapper:
        """A stream of its characters, line ends untouched, what does not fit the encoding marked (U+FFFD).

        Raises SourceError when it is empty or its beginning is no text, or not in the encoding that a person chose.
        """
        if not self.head.strip():
            raise EmptySourceError(self.name, "empty: nothing in it", remedy="check where it came from")
        if options.encoding:
            check_chosen(self.head, self.name, options.encoding, complete=self.whole)
        encoding = options.encoding or encoding_of(self.head, self.name, complete=self.whole, declared=self.charset)
        # "utf-8-sig" also takes away a mark that the options' "utf-8" would leave at the first field.
        name = "utf-8-sig" if encoding.lower() in ("utf-8", "utf8") else encoding
        return io.TextIOWrapper(self.stream, encoding=name, errors="replace", newline="\n")

    @contextmanager
    def seekable(self) -> Iterator[IO[bytes]]:
        """All of it in a stream that can be read from any place: the file itself, or a copy that has no name.

        Raises SourceError when a copy would be too large.
        """
        if self.file is not None:
            self.file.seek(0)
            yield self.file
            return
        with SpooledTemporaryFile(MAX_IN_MEMORY) as copy:
            size = 0
            while chunk := self.stream.read(_CHUNK):
                size += copy.write(chunk)
                if size > MAX_COPY:
                    raise SourceError(self.name, f"larger than {MAX_COPY / 1e9:g} GB", remedy="save it as a file")
            copy.seek(0)
            yield copy

    def member(
        self,
        name: str,
        stream: BinaryIO,
        *,
        url: str = "",
        charset: str | None = None,
        media: str = "",
        retrieved: str | None = None,
    ) -> Opened:
        """Something that lies in this. Raises SourceError when it lies too deep, or there are too many."""
        path = printable(name)
        return self._within(f"{self.name}{MEMBER}{path}", PurePosixPath(path).suffix.lower(), stream,
                            url=url, charset=charset, media=media, retrieved=retrieved)  # fmt: skip

    def unpacked(self, stream: BinaryIO) -> Opened:
        """What this compressed file holds: under its name, for it has no other."""
        suffix = PurePosixPath(PurePosixPath(self.name).stem).suffix.lower()
        return self._within(self.name, suffix, stream, url=self.url, retrieved=self.retrieved, listed=self.listed)

    def _within(
        self,
        name: str,
        suffix: str,
        stream: BinaryIO,
        *,
        url: str = "",
        charset: str | None = None,
        media: str = "",
        retrieved: str | None = None,
        listed: bool = True,
    ) -> Opened:
        if self.depth == MAX_DEPTH:
            raise SourceError(name, f"more than {MAX_DEPTH} archives one within the other", remedy="unpack it")
        self.allowance.enter()
        head = _read_head(stream)
        return Opened(name, head, _replayed(head, stream), self.allowance, suffix, url, charset, media, retrieved,
                      listed, depth=self.depth + 1)  # fmt: skip


@contextmanager
def opened(target: Target, options: ReadOptions) -> Iterator[Opened]:
    """Open a target for reading. Raises SourceError or OSError when that cannot be."""
    match target.kind:
        case "url":
            from loaders.sources.web import fetch

            page = fetch(target.name, options)
            stream = io.BytesIO(page.data)
            suffix = Path(urlsplit(page.url).path).suffix.lower()
            today = datetime.now(UTC).date().isoformat()
            yield Opened(target.name, page.data[:SAMPLE], stream, Allowance(target.name), suffix, page.url,
                         page.charset, page.media, today, file=stream)  # fmt: skip
        case "stdin":
            yield _begun(target, sys.stdin.buffer)
        case "remote":
            from loaders.sources import remote

            with remote.opened(target.path) as file:
                yield _begun(target, file, file=file if file.seekable() else None)
        case "file":
            with Path(target.path).open("rb") as file:
                yield _begun(target, file, file=file if file.seekable() else None)


def _begun(target: Target, stream: BinaryIO, file: BinaryIO | None = None) -> Opened:
    head = _read_head(stream)
    suffix = Path(target.path).suffix.lower()
    allowance = Allowance(target.name)
    return Opened(target.name, head, _replayed(head, stream), allowance, suffix, listed=target.listed, file=file)


def _read_head(stream: BinaryIO) -> bytes:
    """The first bytes, however few at a time the stream gives."""
    head = bytearray()
    while len(head) < SAMPLE and (data := stream.read(SAMPLE - len(head))):
        head += data
    return bytes(head)


def _replayed(head: bytes, rest: BinaryIO) -> BinaryIO:
    return io.BufferedReader(_Replayed(head, rest))


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
