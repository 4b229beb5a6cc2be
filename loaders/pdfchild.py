"""The process that reads PDF: `python -m loaders.pdfchild` answers each path on its input with the lines of the pages.

PDFium is native code that unpacks whatever a file tells it to. In a process of its own it can run out of memory, hang
or crash, and costs one file. Nothing else of Yalu is imported, so it starts in a tenth of a second.
"""

from __future__ import annotations

import contextlib
import json
import re
import sys
from collections.abc import Iterator
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from pypdfium2 import PdfDocument, PdfTextPage

_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\u00ad]")
# PDFium writes U+FFFE (older: U+0002) for the hyphen of a word that is divided at the end of a line.
_BROKEN_WORD = re.compile(r"[\x02\ufffe]\r?\n?")
_GAP = 1.4
"""Between lines this many times as far apart as usual, a paragraph ends."""
_INDENT, _FARTHEST_INDENT = 5.0, 60.0
"""Points by which the first line of a paragraph is set in; what is farther is another column."""


class _Line(NamedTuple):
    text: str
    left: float
    top: float


def main() -> None:
    """Answer paths until the input ends. The arguments are the limits: bytes of memory, pages, characters."""
    memory, pages, characters = map(int, sys.argv[1:4])
    _limit_memory(memory)
    for line in sys.stdin:
        path = json.loads(line)
        try:
            answer: dict[str, object] = {"pages": list(_pages(path, pages, characters))}
        except Exception as error:  # noqa: BLE001 (told to the reader of the answer, which names the file)
            answer = {"problem": f"{error or type(error).__name__}"}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


def _limit_memory(size: int) -> None:
    with contextlib.suppress(ImportError, OSError, ValueError):  # Windows has no such limit
        import resource

        resource.setrlimit(resource.RLIMIT_DATA, (size, size))


def _pages(path: str, most: int, characters: int) -> Iterator[str]:
    """The lines of each page, up to a page after which there are more characters than an article has."""
    import pypdfium2 as pdfium

    document = pdfium.PdfDocument(path)
    try:
        if len(document) > most:
            raise ValueError(f"more than {most} pages")
        seen = 0
        for number in range(len(document)):
            page = _page(document, number)
            seen += len(page)
            yield page
            if seen > characters:
                return
    finally:
        document.close()


def _page(document: PdfDocument, number: int) -> str:
    """The lines of a page; empty for one that cannot be read, as PDFium leaves it out too."""
    import pypdfium2 as pdfium

    try:
        page = document[number]
        content = page.get_textpage()
    except pdfium.PdfiumError:
        return ""
    lines = _with_gaps(content)
    content.close()
    page.close()
    return "\n".join(lines)


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


if __name__ == "__main__":
    main()
