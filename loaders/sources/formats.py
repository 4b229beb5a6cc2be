"""In which format an input is: by how it begins first of all, then by its media type and its suffix."""

from __future__ import annotations

import re
from enum import StrEnum
from pathlib import Path, PurePosixPath

from graph.errors import SourceError
from loaders.sources.compressed import is_compressed
from loaders.sources.decode import is_binary, known_binary, opening
from loaders.sources.fields import usual_names
from loaders.sources.mail import is_mail, is_mailbox
from loaders.sources.opened import MEMBER, Opened
from loaders.sources.tablerows import delimiter_of


class Format(StrEnum):
    """What the sources read."""

    TEXT = "text"
    HTML = "HTML"
    JSON = "JSON"
    JSON_LINES = "JSON lines"
    TABLE = "table"
    FEED = "feed"
    PDF = "PDF"
    PARQUET = "Parquet"
    MAIL = "mail"
    MAILBOX = "mailbox"
    WARC = "web archive"
    ZIP = "ZIP"
    TAR = "TAR"
    COMPRESSED = "compressed"


_SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.TEXT,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".shtml": Format.HTML,
    ".json": Format.JSON,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
    ".csv": Format.TABLE,
    ".tsv": Format.TABLE,
    ".tab": Format.TABLE,
    ".eml": Format.MAIL,
    ".mht": Format.MAIL,
    ".mhtml": Format.MAIL,
    ".tar": Format.TAR,
}
_MEDIA = {
    "text/html": Format.HTML,
    "application/xhtml+xml": Format.HTML,
    "application/json": Format.JSON,
    "application/x-ndjson": Format.JSON_LINES,
    "text/csv": Format.TABLE,
    "text/tab-separated-values": Format.TABLE,
    "text/plain": Format.TEXT,
    "message/rfc822": Format.MAIL,
}
_BY_CONTENT = frozenset({".zip", ".gz", ".bz2", ".xz", ".zst", ".tgz", ".pdf", ".docx", ".xlsx", ".xlsm", ".parquet",
                         ".warc", ".mbox", ".xml", ".rss", ".atom"})  # fmt: skip
_MAGIC = (
    (b"PK\x03\x04", Format.ZIP),
    (b"PK\x05\x06", Format.ZIP),
    (b"PAR1", Format.PARQUET),
    (b"WARC/", Format.WARC),
)
_BROKEN = {".pdf": "PDF", ".docx": "Word file", ".xlsx": "Excel file", ".zip": "ZIP archive"}
_AGAIN = "get it again"
_TAR = (257, b"ustar")
_PACKED = (Format.COMPRESSED, Format.ZIP, Format.TAR, Format.PARQUET)
_PDF = re.compile(rb"%PDF-\d")
_PDF_WITHIN = 1024
_LOOKED_AT = 4096
"""Bytes of a file that is not read yet, to see how it is read."""
_HTML = re.compile(
    rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S
)
_XML = re.compile(rb"\s*<(?:\?xml\b|rss\b|feed\b|rdf:RDF\b)", re.I)
_FEED = re.compile(rb"<(?:\w+:)?(?:rss|feed|RDF)[\s>]", re.I)
_TAG = re.compile(rb"<[a-z!?]", re.I)
_JSON = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")
_JSON_ROWS = re.compile(rb"\s*(?:\{\s*\"|\[\s*\{\s*\")")
_ANY_JSON = re.compile(rb"\s*(?:[\[{\"\d-]|true|false|null|\Z)")
_ABOUT_FILES = re.compile(
    r"(?:read.?me|licen[cs]e|copying|changelog|changes|contributing|notice|authors)(?:\.\w+)?\Z", re.I
)


def unpacks(path: str) -> bool:
    """Whether a file holds packed things: what is read of it may be hundreds of times its size."""
    return _of_magic(_beginning(path)) in _PACKED


def is_single(path: str) -> bool:
    """Whether a file is one article, a page or a PDF: what is read of it has limits, however large it is."""
    head = _beginning(path)
    found = _of_magic(head)
    return found is Format.PDF or (found is None and _HTML.match(opening(head)) is not None)


def _beginning(path: str) -> bytes:
    try:
        with Path(path).open("rb") as file:
            return file.read(_LOOKED_AT)
    except OSError:
        return b""


def format_of(source: Opened) -> Format:
    """The format of an input. A page is a page and an archive an archive, whatever it is called.

    Raises SourceError for XML that is no feed, and for what a folder or an archive holds beside articles.
    """
    file = PurePosixPath(source.name.rpartition(MEMBER)[2]).name
    if source.listed and _ABOUT_FILES.match(file):
        raise SourceError(source.name, "about its folder, not an article", remedy="name it by itself if it is one")
    found = _of_magic(source.head)
    if found is None and (fault := known_binary(source.head, source.name)):
        raise fault
    if found is None and source.suffix in _BROKEN and is_binary(source.head):
        raise SourceError(source.name, f"a broken {_BROKEN[source.suffix]}: none begins like this", remedy=_AGAIN)
    return found or _by_text(source, opening(source.head).removeprefix(b"\xef\xbb\xbf"))


def _of_magic(head: bytes) -> Format | None:
    if is_compressed(head):
        return Format.COMPRESSED
    at, mark = _TAR
    if head[at : at + len(mark)] == mark:
        return Format.TAR
    if _PDF.search(head[:_PDF_WITHIN]):
        return Format.PDF
    return next((found for magic, found in _MAGIC if head.startswith(magic)), None)


def _by_text(source: Opened, beginning: bytes) -> Format:
    if _HTML.match(beginning):
        return Format.HTML
    if _XML.match(beginning):
        if _FEED.search(beginning):
            return Format.FEED
        raise SourceError(source.name, "XML that is no feed", remedy="give feeds (RSS, Atom), pages, text, JSON or CSV")
    if is_mailbox(beginning):
        return Format.MAILBOX
    stated = _MEDIA.get(source.media) or _SUFFIXES.get(source.suffix)
    if is_mail(beginning, named=stated is Format.MAIL):
        return Format.MAIL
    if stated and _can_be(stated, beginning):
        return stated
    if source.listed and source.suffix and not stated and source.suffix not in _BY_CONTENT:
        raise SourceError(source.name, f"a {source.suffix} file", remedy="name it by itself if it holds an article")
    return _by_beginning(beginning)


def _can_be(stated: Format, beginning: bytes) -> bool:
    """Whether what is called so can be so, by its first characters."""
    match stated:
        case Format.HTML:
            return bool(_TAG.search(beginning))
        case Format.JSON | Format.JSON_LINES:
            return bool(_ANY_JSON.match(beginning))
        case Format.TEXT | Format.TABLE:
            return not _JSON_ROWS.match(beginning)
        case Format.TAR:
            return True
    return False


def _by_beginning(beginning: bytes) -> Format:
    if _JSON.match(beginning):
        return Format.JSON
    header = beginning.partition(b"\n")[0].decode("utf-8", errors="replace")
    columns = {name.strip(' "\r').lower() for name in header.split(delimiter_of(header))}
    is_table = len(columns) > 1 and columns & usual_names("text")
    return Format.TABLE if is_table else Format.TEXT
