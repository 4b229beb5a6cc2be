"""WARC: the pages, texts and documents of a web archive, one record at a time, each under the address it came from."""

from __future__ import annotations

import io
import logging
from collections.abc import Iterator
from email.message import Message
from typing import TYPE_CHECKING, Any, BinaryIO, cast
from urllib.parse import urlsplit

from graph.errors import SourceError
from loaders.sources.compressed import Limited
from loaders.sources.opened import Opened

if TYPE_CHECKING:
    from warcio.recordloader import ArcWarcRecord

log = logging.getLogger("yalu.loaders")

_FAULTS = (EOFError, ValueError, AttributeError, IndexError, KeyError, OverflowError, TypeError)
"""What damaged headers make of a library that expects none."""
_KINDS = ("response", "resource", "conversion")
_READ = ("text/", "application/json", "application/x-ndjson", "application/pdf", "application/xhtml", "application/rss",
         "application/atom", "application/xml", "application/msword", "application/vnd.openxmlformats", "message/",
         "application/zip")  # fmt: skip
_DECORATION = ("text/css", "text/javascript", "text/vtt", "text/x-component", "text/xsl")
_FOUND = "200"


def warc_members(source: Opened) -> Iterator[Opened]:
    """What was found under each address, in the order of the archive; pictures, styles and scripts are left out.

    Raises SourceError when the archive is damaged.
    """
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    read = left_out = 0
    try:
        for record in ArchiveIterator(source.stream):
            if record.rec_type in _KINDS:
                media, charset = _content_type(record)
                if _wanted(record, media):
                    yield _member(source, record, media, charset)
                    read += 1
                else:
                    left_out += 1
    except ArchiveLoadFailed as error:
        raise SourceError(source.name, f"a damaged web archive: {error}", remedy="get it again") from error
    except _FAULTS as error:
        raise SourceError(source.name, "a damaged web archive", remedy="get it again") from error
    if not read:
        raise SourceError(source.name, "a web archive without a page or text", remedy="check what it was made of")
    log.info("%s: %d pictures, styles, scripts and errors left out", source.name, left_out)


def _wanted(record: ArcWarcRecord, media: str) -> bool:
    status = record.http_headers.get_statuscode() if record.http_headers else _FOUND
    return status == _FOUND and media.startswith(_READ) and not media.startswith(_DECORATION)


def _member(source: Opened, record: ArcWarcRecord, media: str, charset: str | None) -> Opened:
    url = record.rec_headers.get_header("WARC-Target-URI") or ""
    day = (record.rec_headers.get_header("WARC-Date") or "")[:10]
    web = url if urlsplit(url).scheme in ("http", "https") else ""
    body: Any = record.content_stream()
    size = max(1, record.length or 1)
    stream = Limited(f"{source.name}!{url}", body, lambda: size, source.allowance)
    return source.member(url or record.rec_type, cast("BinaryIO", io.BufferedReader(stream)), url=web,
                           charset=charset, media=media, retrieved=day or None)  # fmt: skip


def _content_type(record: ArcWarcRecord) -> tuple[str, str | None]:
    headers = record.http_headers or record.rec_headers
    said = Message()
    said["Content-Type"] = headers.get_header("Content-Type") or "application/octet-stream"
    return said.get_content_type(), said.get_content_charset()
