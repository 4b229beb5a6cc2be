"""PDF: the text layer of its pages. A scan that has none is named as one."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import IO, TYPE_CHECKING, NamedTuple

from graph.errors import SourceError
from loaders.sources.limits import MAX_PDF_PAGES
from loaders.sources.reflow import reflowed

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_LEAST_LETTERS = 20
_LETTER = re.compile(r"[^\W\d_]")
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\u00ad]")
# PDFium writes U+FFFE (older: U+0002) for the hyphen of a word that is divided at the end of a line.
_BROKEN_WORD = re.compile(r"[\x02\ufffe]\r?\n?")
_PAGE_NUMBER = re.compile(r"\s*(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—]|\s*/\s*\d{1,4})?\s*")
_GAP = 1.4
"""Between lines this many times as far apart as usual, a paragraph ends."""
_INDENT, _FARTHEST_INDENT = 5.0, 60.0
"""Points by which the first line of a paragraph is set in; what is farther is another column."""


class _Line(NamedTuple):
    text: str
    left: float
    top: float


def pdf_text(file: IO[bytes], name: str) -> str:
    """The text of a PDF: a paragraph a line, a blank line between pages.

    Raises SourceError for what is no PDF, for one with a password, and for a scan without text.
    """
    import pypdfium2 as pdfium

    try:
        document = pdfium.PdfDocument(file)
    except pdfium.PdfiumError as error:
        raise _unreadable(name, error) from error
    try:
        return _text(document, name)
    finally:
        document.close()


def _unreadable(name: str, error: Exception) -> SourceError:
    if "assword" in str(error):
        return SourceError(name, "a PDF with a password", remedy="save it without the password")
    return SourceError(name, f"a damaged PDF: {error}", remedy="get it again")


def _text(document: PdfDocument, name: str) -> str:
    pages = len(document)
    if pages > MAX_PDF_PAGES:
        raise SourceError(name, f"a PDF of more than {MAX_PDF_PAGES} pages", remedy="split it")
    texts = [page for number in range(pages) if (page := _page(document, number))]
    text = "\n\n".join(texts)
    if len(_LETTER.findall(text[:10_000])) < _LEAST_LETTERS:
        problem = f"a scan: its {pages} pages have no text" if pages else "a PDF without pages"
        raise SourceError(name, problem, remedy="run text recognition (OCR) over it and load the result")
    return text


def _page(document: PdfDocument, number: int) -> str:
    """The text of a page; empty for one that cannot be read, as PDFium leaves it out too."""
    import pypdfium2 as pdfium

    try:
        page = document[number]
    except pdfium.PdfiumError:
        return ""
    try:
        content = page.get_textpage()
    except pdfium.PdfiumError:
        page.close()
        return ""
    lines = _with_gaps(content)
    content.close()
    page.close()
    return reflowed("\n".join(line for line in lines if not _PAGE_NUMBER.fullmatch(line))).strip()


def _with_gaps(content: PdfTextPage) -> list[str]:
    """The lines of a page, an empty one where the page leaves more room than between lines, an indent as spaces."""
    text = _BROKEN_WORD.sub("-\n", content.get_text_range().replace("\r\n", "\n").replace("\r", "\n"))
    lines = _places(content, text)
    steps = sorted(before.top - line.top for before, line in pairwise(lines) if before.top > line.top)
    step = steps[len(steps) // 2] if steps else 0.0
    out = []
    for before, line in pairwise([lines[0], *lines] if lines else []):
        if before.top - line.top > _GAP * step:
            out.append("")
        indent = "  " if _INDENT < line.left - before.left < _FARTHEST_INDENT else ""
        out.append(indent + _UNSEEN.sub("", line.text))
    return out


def _places(content: PdfTextPage, text: str) -> list[_Line]:
    """Where each line of the text stands on its page, in points."""
    lines, at, last = [], 0, content.count_chars() - 1
    for line in text.split("\n"):
        if line.strip() and at <= last:
            left, _, _, top = content.get_charbox(at, loose=True)
            lines.append(_Line(line, left, top))
        at += len(line) + 2  # PDFium ends a line with two characters
    return lines
