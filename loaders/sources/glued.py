"""The head of a page that lost its line ends: headline, date line and report on one line, and where each begins.

Scrapers that flatten a page give `Kim meets envoy 2012/08/03 11:40 PYONGYANG, Aug. 3 (Xinhua) -- Kim Jong Un ...`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from loaders.sources.days import Day, compiled, days_in, forms

_SENTENCE = re.compile(r"(?:(?:(?<=[a-z]{2})|(?<=[가-힣]다))\.|[。！？])[\"”’」』)]*\s")
_APART = re.compile(r"[\s(\[（【》]"), re.compile(r"[\s)\]）】(（]")
_TITLE = 8  # characters that a headline has at least
_CLOCK_BEFORE = re.compile(r"\d{1,2}:\d{2}(?::\d{2})?,?\s*\Z")
_CLOCK = re.compile(
    r"[\s,.|/(]*\d{1,2}:\d{2}(?::\d{2})?(?:\s*[ap]\.?m\b\.?)?(?:\s*(?:KST|JST|GMT|UTC|CST|BJT|E[SD]T)\b)?\)?"
)
_NUMERIC = re.compile(r"(?:19|20)\d{2}\s?[-/.]")
_BETWEEN = re.compile(r"[\s,|/()（）-]*\Z")


def pieces(line: str) -> list[tuple[int, int]]:
    """Where the pieces of a page's first line begin and end: all of it, unless it runs on behind a date line."""
    limits = forms().glued
    if len(line) <= limits.shortest:
        return [(0, len(line))]
    head = line[: limits.reach]
    stamps = _stamps(head)
    cuts = sorted({0, len(line), *stamps, *_datelines(head, max(stamps, default=0))})
    found = [_stripped(line, start, end) for start, end in pairwise(cuts)]
    return [(start, end) for start, end in found if start < end]


def _stripped(line: str, start: int, end: int) -> tuple[int, int]:
    inner = line[start:end]
    return start + len(inner) - len(inner.lstrip()), end - len(inner) + len(inner.rstrip())


def _stamps(head: str) -> list[int]:
    """Where the days on which a page was put out begin and end behind a headline; several in a row are one stamp."""
    spans: list[tuple[int, int]] = []
    for day in days_in(head):
        start, clock = _first_of(head, day), _CLOCK.match(head, day.end)
        end = clock.end() if clock else day.end
        if spans and _BETWEEN.match(head, spans[-1][1], start):
            spans[-1] = spans[-1][0], end
        elif clock or _is_stamp(head, day, start):
            spans.append((start, end))
        else:
            break
    return [place for span in spans for place in span]


def _first_of(head: str, day: Day) -> int:
    """Where a stamp begins: with the words before its day that say so, or with its clock."""
    before = head[: day.start]
    words = [pattern for kind in ("published", "updated") for pattern in compiled(kind)]
    ends = len(before.rstrip(" :：>|"))
    starts = [match.start() for pattern in words for match in pattern.finditer(before) if match.end() == ends]
    clock = _CLOCK_BEFORE.search(before)
    return min([*starts, clock.start() if clock else day.start, day.start])


def _is_stamp(head: str, day: Day, start: int) -> bool:
    """Whether a day without a clock is no part of a sentence: by the words from `start` to it, or by its form."""
    before, behind = _APART
    if day.end < len(head) and not behind.match(head, day.end):
        return False
    if start < day.start:
        return True
    title = head[: day.start]
    if (
        len(title) < _TITLE
        or not before.match(head, day.start - 1)
        or _SENTENCE.search(title)
        or _in_sentence().search(title)
    ):
        return False
    formal = _NUMERIC.match(head, day.start) or _stands_apart().match(head, day.start)
    return bool(formal) or (title.rstrip()[-1:].isalpha() and head[day.end :].lstrip()[:1].isupper())


@cache
def _in_sentence() -> re.Pattern[str]:
    """What stands before a day that dates a sentence."""
    return re.compile(forms().glued.in_sentence)


@cache
def _stands_apart() -> re.Pattern[str]:
    """Days that are written with no space behind them where they are part of a sentence."""
    return re.compile("|".join(forms().glued.spaceless))


def _datelines(head: str, stamped: int) -> Iterator[int]:
    """Where an agency's date line begins behind a headline, and behind the stamp that ends there."""
    for pattern in _inline():
        match = pattern.search(head, stamped)
        if match and not _SENTENCE.search(head, 0, match.start()):
            yield match.start()


@cache
def _inline() -> tuple[re.Pattern[str], ...]:
    months = "|".join(name for names in forms().months.values() for name in names)
    return tuple(re.compile(shape.replace("{month}", f"(?i:{months})")) for shape in forms().glued.datelines)
