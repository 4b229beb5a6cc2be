"""DOCX: the paragraphs of a document, its tables and its notes."""

from __future__ import annotations

import re
import zipfile
from collections.abc import Iterator
from typing import TYPE_CHECKING

from graph.errors import SourceError
from loaders.sources.archives import zip_stream
from loaders.sources.decode import decode
from loaders.sources.limits import MAX_DOCUMENT
from loaders.sources.opened import Opened
from loaders.sources.xmltext import elements, local

if TYPE_CHECKING:
    from lxml.etree import _Element

MAIN_PART = "word/document.xml"
_PARTS = (MAIN_PART, "word/footnotes.xml", "word/endnotes.xml")
_PARAGRAPHS = frozenset({"p"})
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}
_UNSEEN = frozenset({"del", "moveFrom", "Fallback", "instrText"})
_SPACES = re.compile(r"[ \t]+")


def docx_text(source: Opened, archive: zipfile.ZipFile) -> str:
    """A paragraph a line, without what was deleted.

    Raises SourceError when the document is damaged, too large or empty.
    """
    present = [entry for entry in archive.infolist() if entry.filename in _PARTS]
    parts = sorted(present, key=lambda entry: _PARTS.index(entry.filename))
    text = "\n".join(line for part in parts for line in _lines(source, archive, part))
    if not text.strip():
        raise SourceError(source.name, "a document without text", remedy="check whether its pages are pictures")
    return text


def _lines(source: Opened, archive: zipfile.ZipFile, part: zipfile.ZipInfo) -> Iterator[str]:
    with zip_stream(source.name, archive, part, source) as stream:
        data = stream.read(MAX_DOCUMENT + 1)
    if len(data) > MAX_DOCUMENT:
        raise SourceError(source.name, f"a document of more than {MAX_DOCUMENT / 1e6:g} MB of text", remedy="split it")
    for paragraph in elements(decode(data, source.name), source.name, _PARAGRAPHS):
        line = _SPACES.sub(" ", "".join(_runs(paragraph))).strip()
        if line and not any(local(outer) in _UNSEEN for outer in paragraph.iterancestors()):
            yield line


def _runs(element: _Element) -> Iterator[str]:
    """The text below an element, without paragraphs within it (text boxes), which were lines of their own."""
    for part in element:
        name = local(part)
        if name == "t":
            yield part.text or ""
        elif name in _BREAKS:
            yield _BREAKS[name]
        elif name not in _UNSEEN:
            yield from _runs(part)
