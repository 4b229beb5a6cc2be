"""In which format an input is: by its media type, its suffix, or how it begins."""

from __future__ import annotations

import re
from enum import StrEnum

from graph.errors import SourceError
from loaders.sources.fields import usual_names
from loaders.sources.opened import Opened
from loaders.sources.tablerows import delimiter_of


class Format(StrEnum):
    """What the sources read."""

    TEXT = "text"
    HTML = "HTML"
    JSON = "JSON"
    JSON_LINES = "JSON lines"
    TABLE = "table"
    WORKBOOK = "workbook"


_SUFFIXES = {
    ".txt": Format.TEXT,
    ".text": Format.TEXT,
    ".md": Format.TEXT,
    ".html": Format.HTML,
    ".htm": Format.HTML,
    ".xhtml": Format.HTML,
    ".json": Format.JSON,
    ".jsonl": Format.JSON_LINES,
    ".ndjson": Format.JSON_LINES,
    ".csv": Format.TABLE,
    ".tsv": Format.TABLE,
    ".tab": Format.TABLE,
    ".xlsx": Format.WORKBOOK,
    ".xlsm": Format.WORKBOOK,
}
_MEDIA = {
    "text/html": Format.HTML,
    "application/xhtml+xml": Format.HTML,
    "application/json": Format.JSON,
    "application/x-ndjson": Format.JSON_LINES,
    "text/csv": Format.TABLE,
    "text/tab-separated-values": Format.TABLE,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": Format.WORKBOOK,
}
_HTML = re.compile(rb"\s*(?:<\?xml[^>]*>\s*)?(?:<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body)\b", re.I | re.S)
_XML = re.compile(rb"\s*<(?:\?xml|rss|feed)\b", re.I)
_JSON = re.compile(rb"\s*(?:\{\s*[\"}]|\[\s*[\[{\"\]])")


def format_of(source: Opened) -> Format:
    """The format of an input. A page is a page whatever it is called.

    Raises SourceError for XML, and for what a folder holds beside articles.
    """
    head = source.head.removeprefix(b"\xef\xbb\xbf")[:4096]
    if _HTML.match(head):
        return Format.HTML
    stated = _MEDIA.get(source.media) or _SUFFIXES.get(source.suffix)
    if stated:
        return stated
    if _XML.match(head):
        raise SourceError(source.name, "XML, which is not read", remedy="give pages, text, JSON or CSV")
    if source.listed and source.suffix:
        raise SourceError(source.name, f"a {source.suffix} file", remedy="name it by itself if it holds an article")
    return _by_beginning(head)


def _by_beginning(head: bytes) -> Format:
    if _JSON.match(head):
        return Format.JSON
    header = head.partition(b"\n")[0].decode("utf-8", errors="replace")
    columns = {name.strip(' "\r').lower() for name in header.split(delimiter_of(header))}
    is_table = len(columns) > 1 and columns & usual_names("text")
    return Format.TABLE if is_table else Format.TEXT
