"""Archives: the files in a ZIP or a TAR, one at a time. Their paths are only names; nothing is written anywhere."""

from __future__ import annotations

import io
import struct
import tarfile
import zipfile
import zlib
from collections.abc import Iterator
from enum import Enum, auto
from pathlib import PurePosixPath
from typing import IO, BinaryIO, cast

from graph.errors import SourceError
from loaders.sources.compressed import Limited
from loaders.sources.decode import decode
from loaders.sources.limits import MAX_DIRECTORY, MAX_MEMBER_NAME, MAX_WORKBOOK
from loaders.sources.opened import MEMBER, Opened
from loaders.sources.targets import printable
from loaders.sources.types import ReadOptions, Skipped

_DIRECTORY_END = b"PK\x05\x06"
_DIRECTORY_END_64 = b"PK\x06\x06"
_LONGEST_COMMENT = 65_535 + 22
_ENCRYPTED, _NAME_IS_UTF8 = 0x1, 0x800
_OFFICE = {".docx": "Word file", ".xlsx": "Excel file", ".xlsm": "Excel file"}
_FAULTS = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError, KeyError)
_FURNITURE = ("__MACOSX",)
_LONG_HEADERS = (b"x", b"g", b"L", b"K", b"X")


class ZipKind(Enum):
    """What a ZIP is."""

    ARCHIVE = auto()
    DOCUMENT = auto()
    WORKBOOK = auto()
    OTHER_DOCUMENT = auto()


def zip_kind(archive: zipfile.ZipFile) -> ZipKind:
    """Whether a ZIP is an archive, or a document that is packed as one."""
    names = set(archive.namelist())
    kinds = {"word/document.xml": ZipKind.DOCUMENT, "xl/workbook.xml": ZipKind.WORKBOOK}
    known = next((kind for part, kind in kinds.items() if part in names), None)
    if known:
        return known
    # OpenDocument, EPUB and Hangul files; PowerPoint and its like.
    packed = {"mimetype", "[Content_Types].xml"} & names
    return ZipKind.OTHER_DOCUMENT if packed else ZipKind.ARCHIVE


def zip_members(source: Opened, archive: zipfile.ZipFile) -> Iterator[Opened | Skipped]:
    """The files of a ZIP archive in the order of its directory. Raises SourceError when it has none."""
    files = [entry for entry in archive.infolist() if not entry.filename.endswith("/")]
    if not files:
        raise SourceError(source.name, "an archive without files", remedy="check where it came from")
    for entry in files:
        name = _zip_name(entry)
        if not _hidden(name):
            yield _zip_member(source, archive, entry, name)


def check_sizes(name: str, archive: zipfile.ZipFile) -> None:
    """Refuse a workbook whose parts are too large for a reader that holds them. Raises SourceError."""
    if sum(entry.file_size for entry in archive.infolist()) > MAX_WORKBOOK:
        raise SourceError(name, f"a workbook of more than {MAX_WORKBOOK / 1e6:g} MB", remedy="save it as CSV")


def opened_zip(name: str, file: IO[bytes]) -> zipfile.ZipFile:
    """A ZIP archive, or an Office document, which is one too, whose directory fits into memory.

    Raises SourceError for one that cannot be read.
    """
    try:
        if _directory_size(file) > MAX_DIRECTORY:
            raise SourceError(name, f"a directory of more than {MAX_DIRECTORY / 1e6:g} MB", remedy="unpack it")
        return zipfile.ZipFile(file)
    except (*_FAULTS, struct.error) as error:
        kind = _OFFICE.get(PurePosixPath(name).suffix.lower())
        problem = f"a broken {kind}: cut off or damaged" if kind else f"a damaged ZIP archive: {error}"
        raise SourceError(name, problem, remedy="get it again") from error


def _directory_size(file: IO[bytes]) -> int:
    """What the archive's end says its directory takes; 0 where there is no such end, which is refused later."""
    file.seek(0, io.SEEK_END)
    start = max(0, file.tell() - _LONGEST_COMMENT - 76)
    file.seek(start)
    tail = file.read()
    file.seek(0)
    end, large = tail.rfind(_DIRECTORY_END), tail.rfind(_DIRECTORY_END_64)
    sizes = [struct.unpack_from("<L", tail, end + 12)[0]] if 0 <= end <= len(tail) - 16 else [0]
    if 0 <= large <= len(tail) - 48:
        sizes = [*(size for size in sizes if size != 0xFFFFFFFF), struct.unpack_from("<Q", tail, large + 40)[0]]
    return int(max(sizes))


def _zip_name(entry: zipfile.ZipInfo) -> str:
    """The name of a member. Archives of older Windows hold it in the code page of the country."""
    if entry.flag_bits & _NAME_IS_UTF8 or entry.filename.isascii():
        return entry.filename
    try:
        return decode(entry.filename.encode("cp437"), entry.filename)
    except (SourceError, UnicodeError):
        return entry.filename


def _zip_member(source: Opened, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, name: str) -> Opened | Skipped:
    where = f"{source.name}{MEMBER}{printable(name)}"
    if entry.flag_bits & _ENCRYPTED:
        return Skipped(where, None, "encrypted", "unpack it with its password")
    if entry.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2):
        return Skipped(
            where, None, f"packed by method {entry.compress_type}, which is not read", "pack it with deflate"
        )
    try:
        return source.member(name, zip_stream(where, archive, entry, source))
    except SourceError as error:
        if error.source != where:
            raise
        return Skipped.because(error)


def zip_stream(where: str, archive: zipfile.ZipFile, entry: zipfile.ZipInfo, source: Opened) -> BinaryIO:
    """The bytes of a member within the limits. Raises SourceError when they cannot be had."""
    try:
        unpacking = archive.open(entry)
    except _FAULTS as error:
        raise SourceError(where, f"damaged: {error}", remedy="get the archive again") from error
    size = max(1, entry.compress_size)
    return io.BufferedReader(Limited(where, unpacking, lambda: size, source.allowance, faults=_FAULTS))


def tar_members(source: Opened, _options: ReadOptions) -> Iterator[Opened | Skipped]:
    """The files of a TAR archive in their order; links and devices are named and not followed.

    Raises SourceError when the archive is damaged.
    """
    faults = _TarFaults()
    try:
        with tarfile.open(fileobj=source.stream, mode="r|", tarinfo=faults.checked()) as archive:
            for entry in archive:
                archive.members = []  # type: ignore[attr-defined]  # it would remember every one
                if not _hidden(entry.name) and not entry.isdir():
                    yield _tar_member(source, archive, entry)
    except (tarfile.TarError, EOFError, ValueError, OverflowError) as error:
        raise SourceError(source.name, f"a damaged TAR archive: {error}", remedy="get it again") from error
    if faults.last:
        raise SourceError(source.name, f"a damaged TAR archive: {faults.last}", remedy="get it again")


def _tar_member(source: Opened, archive: tarfile.TarFile, entry: tarfile.TarInfo) -> Opened | Skipped:
    where = f"{source.name}{MEMBER}{printable(entry.name)}"
    if entry.issym() or entry.islnk():
        return Skipped(where, None, "a link, which is not followed", "load the archive that has the file itself")
    if not entry.isreg() or entry.issparse():
        return Skipped(where, None, "not a file but a device, pipe or file with holes", "nothing to read in it")
    data = archive.extractfile(entry)
    assert data is not None  # a regular file
    return source.member(entry.name, cast("BinaryIO", data))


class _TarFaults:
    """Faults of headers in the middle of an archive, which `tarfile` takes for its end."""

    def __init__(self) -> None:
        self.last = ""

    def checked(self) -> type[tarfile.TarInfo]:
        """Headers that are refused when they would fill the memory, and noted when they are damaged."""
        noted = self

        class Checked(tarfile.TarInfo):
            @classmethod
            def frombuf(cls, buf: bytes | bytearray, encoding: str, errors: str) -> Checked:
                try:
                    entry = super().frombuf(buf, encoding, errors)
                except (tarfile.InvalidHeaderError, tarfile.TruncatedHeaderError) as error:  # type: ignore[attr-defined]
                    noted.last = str(error)
                    raise
                if entry.type in _LONG_HEADERS and entry.size > MAX_MEMBER_NAME:
                    raise tarfile.ReadError("a header that is larger than any name")
                return entry

        return Checked


def _hidden(name: str) -> bool:
    """Whether a folder would leave it out too: hidden files, and what a Macintosh adds."""
    return any(
        (part.startswith(".") and part not in (".", "..")) or part in _FURNITURE for part in PurePosixPath(name).parts
    )
