"""Which line of a plain text is its title, and how a title that stands apart from its text joins it."""

from __future__ import annotations

import re
from functools import cache
from itertools import dropwhile

from graph.names.scripts import words_and_characters
from loaders.data import Data, read_data
from loaders.publishers import by_name
from loaders.sources.published import is_date_line, opens_report

_LONGEST = 160
_LONGEST_CJK = 70
_HEAD = 1000
_STOP = re.compile(r"[.。．!！]['\"”’」』)）]*\Z")
_SPACE = re.compile(r"\s+")


class TitleLines(Data):
    """Which lines are no titles; see the comments in `titles.yaml`."""

    furniture: tuple[str, ...]


def title_in(text: str) -> str:
    """The first line of a text that is its own when it looks like a title, else the empty string.

    Above it may stand what is the page's: a menu, the outlet's name, the day. It looks like one when it is short, more
    follows, it has no full stop, or a date line is next.
    """
    lines = (line.strip() for line in text.split("\n"))
    own = dropwhile(_is_furniture, (line for line in lines if line))
    first, second = next(own, ""), next(own, "")
    longest = _LONGEST_CJK if words_and_characters(first)[1] else _LONGEST
    if not first or not second or len(first) > longest or opens_report(first):
        return ""
    return "" if _STOP.search(first) and not is_date_line(second) else first


def _is_furniture(line: str) -> bool:
    short = len(line) <= _LONGEST
    return short and (_furniture().fullmatch(line) is not None or is_date_line(line) or _is_outlet(line))


def _is_outlet(line: str) -> bool:
    """Whether a line names an outlet, once or in two ways (`KCNA KCNA.co.jp (En)`)."""
    first, _, rest = line.partition(" ")
    return by_name(line) is not None or (by_name(first) is not None and by_name(rest) is not None)


@cache
def _furniture() -> re.Pattern[str]:
    return re.compile("|".join(read_data("sources/titles.yaml", TitleLines).furniture), re.IGNORECASE)


def headline(text: str) -> str:
    """A title as one line."""
    return _SPACE.sub(" ", text).strip()


def titled(title: str, body: str) -> str:
    """The text of an article whose title came apart from it: title, blank line, body; only the body if it has it."""
    lines = [headline(line) for line in body[:_HEAD].split("\n")]
    if not title or title in lines or lines[0].startswith(f"{title} "):
        return body
    return f"{title}\n\n{body}"
