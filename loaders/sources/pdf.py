"""PDF: the text layer of its pages. A scan that has none is named as one."""

from __future__ import annotations

import atexit
import json
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from shutil import copyfileobj
from tempfile import TemporaryDirectory

from graph.errors import SourceError
from loaders.sources.limits import MAX_ARTICLE, MAX_PDF_MEMORY, MAX_PDF_PAGES, MAX_PDF_SECONDS
from loaders.sources.opened import Opened
from loaders.sources.reflow import reflowed

_LEAST_LETTERS = 20
_LETTER = re.compile(r"[^\W\d_]")
_PAGE_NUMBER = re.compile(r"\s*(?:[-–—]\s*)?\d{1,4}(?:\s*[-–—]|\s*/\s*\d{1,4})?\s*")


def pdf_text(source: Opened) -> str:
    """The text of a PDF: a paragraph a line, a blank line between pages.

    Raises SourceError for what is no PDF, for one with a password, for a scan without text, and for one that takes
    more time or memory than a text does.
    """
    with _on_disk(source) as path:
        answer = _reader.ask(path)
    if answer is None:
        problem = f"a PDF that needs more than {MAX_PDF_SECONDS} s or {MAX_PDF_MEMORY / 1e9:g} GB, or breaks its reader"
        raise SourceError(source.name, problem, remedy="print it anew to a PDF, or save its text")
    if "problem" in answer:
        raise _unreadable(source.name, str(answer["problem"]))
    return _text(list(map(str, answer["pages"])), source.name)


def _unreadable(name: str, problem: str) -> SourceError:
    if "assword" in problem:
        return SourceError(name, "a PDF with a password", remedy="save it without the password")
    if "pages" in problem:
        return SourceError(name, f"a PDF of {problem}", remedy="split it")
    return SourceError(name, f"a damaged PDF: {problem}", remedy="get it again")


def _text(pages: list[str], name: str) -> str:
    lines = (line for page in pages for line in (*page.split("\n"), ""))
    text = reflowed("\n".join(line for line in lines if not _PAGE_NUMBER.fullmatch(line))).strip()
    if len(_LETTER.findall(text[:10_000])) < _LEAST_LETTERS:
        problem = f"a scan: its {len(pages)} pages have no text" if pages else "a PDF without pages"
        raise SourceError(name, problem, remedy="run text recognition (OCR) over it and load the result")
    return text


@contextmanager
def _on_disk(source: Opened) -> Iterator[str]:
    """The path of a PDF, of a copy where it lies in something else: its reader wants to go to and fro in it."""
    name = getattr(source.file, "name", None)
    if isinstance(name, str) and Path(name).is_file():
        yield str(Path(name).resolve())
        return
    with TemporaryDirectory(ignore_cleanup_errors=True) as folder, source.seekable() as stream:
        path = Path(folder) / "copy.pdf"
        with path.open("wb") as copy:
            copyfileobj(stream, copy)
        yield str(path)


class _Reader:
    """The process that reads PDF; a new one after each file that it did not survive."""

    def __init__(self) -> None:
        self._process: subprocess.Popen[str] | None = None
        self._alone = threading.Lock()

    def ask(self, path: str) -> dict[str, list[str] | str] | None:
        """What it answers; None when it took too long or ended."""
        with self._alone:
            process = self._process = self._process or self._started()
            assert process.stdin
            assert process.stdout
            timer = threading.Timer(MAX_PDF_SECONDS, process.kill)
            timer.start()
            try:
                process.stdin.write(json.dumps(path) + "\n")
                process.stdin.flush()
                line = process.stdout.readline()
            except OSError:
                line = ""
            finally:
                timer.cancel()
            if not line.endswith("\n"):
                self.end()
                return None
            answer: dict[str, list[str] | str] = json.loads(line)
            return answer

    def _started(self) -> subprocess.Popen[str]:
        limits = (MAX_PDF_MEMORY, MAX_PDF_PAGES, MAX_ARTICLE)
        return subprocess.Popen(
            [sys.executable, "-m", "loaders.pdfchild", *map(str, limits)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            encoding="utf-8",
        )

    def end(self) -> None:
        """End the process, if there is one."""
        if self._process:
            self._process.kill()
            self._process.communicate()
        self._process = None


_reader = _Reader()
atexit.register(_reader.end)
