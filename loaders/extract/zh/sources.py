"""Whom a Chinese sentence names as its source (据朝中社报道, 韩联社援引消息人士), and which days are the report's."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.marks import Timex, Unit
from loaders.extract.zh.bodies import body_before, words_of

_MEDIA = tuple(load("zh", "grammar")["media"])
_LONGEST = 16  # characters of a medium's name
_FROM = words("zh", "cues", "attribution")
_WIRE, _COMPOUNDS = "电", words("zh", "grammar", "not_dispatch")


def source_of(analysis: Analysis) -> str | None:
    """The medium, agency or ministry that the sentence reports from, in its words; None when it speaks for itself."""
    units = analysis.units
    for i, unit in enumerate(units):
        reports = unit.is_a("saying") or (unit.is_a("reporting") and not _compound(units, i))
        if reports and (name := _before(units, i)):
            return name
    return None


def _compound(units: list[Unit], i: int) -> bool:
    """Whether 电 at a unit only begins another word (广播电视)."""
    return units[i].low == _WIRE and i + 1 < len(units) and units[i + 1].low[:1] in _COMPOUNDS


def _before(units: list[Unit], i: int) -> str | None:
    """The medium named before a word of reporting, a day between them left out."""
    j = i
    while j > 0 and (units[j - 1].low.isdigit() or units[j - 1].low in _DAY or units[j - 1].low in _FROM):
        j -= 1
    body = body_before(units, j, 0)
    text = words_of(units, body.first, body.after)
    low = "".join(unit.low for unit in units[body.first : body.after])
    return text if low.endswith(_MEDIA) and 1 < len(low) <= _LONGEST else None


_DAY = words("zh", "grammar", "day_words")


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    data = load("zh", "dates")
    return re.compile(data["report_after"]), re.compile(data["statement_after"])


def report_days(folded: str, times: list[Timex]) -> tuple[list[Timex], list[Timex]]:
    """The expressions that date events, and those that only date the report."""
    report, statement = _patterns()
    events: list[Timex] = []
    reports: list[Timex] = []
    for timex in times:
        rest = folded[timex.end : timex.end + 24]
        dated = report.match(rest) and not statement.match(rest)
        (reports if dated else events).append(timex)
    return events, reports
