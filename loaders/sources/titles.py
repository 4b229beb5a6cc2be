"""Which line of a plain text is its title, and how a title that stands apart from its text joins it."""

from __future__ import annotations

import re

from graph.names.scripts import words_and_characters
from loaders.sources.published import is_date_line, opens_report

_LONGEST = 160
_LONGEST_CJK = 70
_HEAD = 1000
_STOP = re.compile(r"[.。．!！]['\"”’」』)）]*\Z")
_SPACE = re.compile(r"\s+")


def title_in(text: str) -> str:
    """The first line of a text when it looks like a title, else the empty string.

    It does when it is short, more follows, it is no date line, and it has no full stop, or a date line is next.
    """
    lines = (line.strip() for line in text.split("\n"))
    first, second = next((line for line in lines if line), ""), next((line for line in lines if line), "")
    longest = _LONGEST_CJK if words_and_characters(first)[1] else _LONGEST
    if not first or not second or len(first) > longest or is_date_line(first) or opens_report(first):
        return ""
    return "" if _STOP.search(first) and not is_date_line(second) else first


def headline(text: str) -> str:
    """A title as one line."""
    return _SPACE.sub(" ", text).strip()


def titled(title: str, body: str) -> str:
    """The text of an article whose title came apart from it: title, blank line, body; only the body if it has it."""
    lines = [headline(line) for line in body[:_HEAD].split("\n")]
    if not title or title in lines or lines[0].startswith(f"{title} "):
        return body
    return f"{title}\n\n{body}"
