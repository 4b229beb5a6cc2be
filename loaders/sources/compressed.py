"""Compressed files: gzip, bzip2, xz and zstd, unpacked as they are read and no further than the limits."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
import sys
import zlib
from collections.abc import Callable, Iterator
from typing import IO, Any, BinaryIO, Protocol, cast

from graph.errors import SourceError
from loaders.sources.limits import MAX_DECODER_MEMORY, MAX_ZSTD_WINDOW, Allowance, check_ratio
from loaders.sources.opened import Opened
from loaders.sources.types import ReadOptions

_CHUNK = 1 << 16
_FAULTS = (EOFError, OSError, zlib.error, lzma.LZMAError, ValueError)


class _Readable(Protocol):
    def read(self, size: int = ..., /) -> bytes: ...


def compressed(source: Opened, _options: ReadOptions) -> Iterator[Opened]:
    """What a compressed file holds: one stream."""
    packed = _Counting(source.stream)
    stream = _decoder(source.head)(packed)
    limited = Limited(source.name, stream, lambda: packed.size, source.allowance)
    yield source.unpacked(io.BufferedReader(limited))


def is_compressed(head: bytes) -> bool:
    """Whether something that begins so is one of these."""
    return head.startswith(tuple(_DECODERS))


class Limited(io.RawIOBase):
    """What comes out of `unpacking`; a fault or too much of it raises SourceError. `packed` tells what went in."""

    def __init__(
        self, name: str, unpacking: _Readable, packed: Callable[[], int], allowance: Allowance, *, faults: Any = _FAULTS
    ) -> None:
        self._name = name
        self._unpacking = unpacking
        self._packed = packed
        self._allowance = allowance
        self._faults = faults
        self._size = 0

    def readable(self) -> bool:
        """True."""
        return True

    def readinto(self, buffer: bytearray | memoryview) -> int:  # type: ignore[override]
        """Fill the buffer as far as something comes. Raises SourceError."""
        try:
            data = self._unpacking.read(len(buffer))
        except EOFError as error:
            raise SourceError(self._name, "truncated: it ends too early", remedy="get it again") from error
        except self._faults as error:
            # An OSError with a number is one of the disk or the network, not of the bytes.
            if isinstance(error, OSError) and error.errno is not None:
                raise
            raise SourceError(self._name, f"damaged: {error}", remedy="get it again") from error
        self._size += len(data)
        self._allowance.unpack(len(data))
        check_ratio(self._name, self._packed(), self._size)
        buffer[: len(data)] = data
        return len(data)


class _Counting:
    """A stream that knows how much was read from it."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self.size = 0

    def read(self, size: int = -1, /) -> bytes:
        data = self._stream.read(size)
        self.size += len(data)
        return data


class _Frames:
    """Frames of bzip2, xz or zstd, one after the other; none of them unpacks more at once than is asked for."""

    def __init__(self, packed: _Readable, decoder: Callable[[], Any]) -> None:
        self._packed = packed
        self._make = decoder
        self._decoder = decoder()

    def read(self, size: int = _CHUNK, /) -> bytes:
        while True:
            fed = b""
            if self._decoder.eof:
                # xz pads its streams with zeros.
                fed = (self._decoder.unused_data or self._packed.read(_CHUNK)).lstrip(b"\0")
                if not fed:
                    return b""
                self._decoder = self._make()
            elif self._decoder.needs_input and not (fed := self._packed.read(_CHUNK)):
                raise EOFError
            if data := self._decoder.decompress(fed, size):
                return bytes(data)


def _gzip(packed: _Readable) -> _Readable:
    return gzip.GzipFile(fileobj=cast("IO[bytes]", packed))  # it asks for nothing but read


def _bzip2(packed: _Readable) -> _Readable:
    return _Frames(packed, bz2.BZ2Decompressor)


def _xz(packed: _Readable) -> _Readable:
    return _Frames(packed, lambda: lzma.LZMADecompressor(lzma.FORMAT_XZ, memlimit=MAX_DECODER_MEMORY))


def _zstd(packed: _Readable) -> _Readable:
    if sys.version_info >= (3, 14):
        from compression import zstd
    else:
        from backports import zstd

    options: dict[int, int] = {zstd.DecompressionParameter.window_log_max: MAX_ZSTD_WINDOW}
    frames = _Frames(packed, lambda: zstd.ZstdDecompressor(options=options))
    return _Renamed(frames, zstd.ZstdError)


class _Renamed:
    """Reads, and raises a library's own error as ValueError: it is imported only where there is something to read."""

    def __init__(self, stream: _Readable, fault: type[Exception]) -> None:
        self._stream = stream
        self._fault = fault

    def read(self, size: int = _CHUNK, /) -> bytes:
        try:
            return self._stream.read(size)
        except self._fault as error:
            raise ValueError(str(error)) from error


def _decoder(head: bytes) -> Callable[[_Readable], _Readable]:
    return next(decoder for magic, decoder in _DECODERS.items() if head.startswith(magic))


_DECODERS: dict[bytes, Callable[[_Readable], _Readable]] = {
    b"\x1f\x8b\x08": _gzip,
    b"BZh": _bzip2,
    b"\xfd7zXZ\x00": _xz,
    b"\x28\xb5\x2f\xfd": _zstd,
}
