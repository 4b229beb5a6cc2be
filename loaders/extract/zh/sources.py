"""Whom a Chinese sentence names as its source (据朝中社报道, 韩联社援引消息人士), and which days are the report's."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache
from itertools import pairwise

from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.marks import Timex, Unit
from loaders.extract.zh.bodies import body_before, words_of
from loaders.extract.zh.folding import fold
from loaders.extract.zh.vocabulary import trigger_of

_MEDIA = tuple(load("zh", "grammar")["media"])
_TITLE_ENDS = "》"
_MARKS = {_TITLE_ENDS: "《", "」": "「", "”": "“"}
_COMMAS = words("zh", "grammar", "commas")
_IN = words("zh", "grammar", "at_place")
_POSTED = str(load("zh", "titles")["posted"])
_NAMED_FOR = tuple(words("zh", "grammar", "named_for_town"))
_LONGEST = 16  # characters of a medium's name
_AT = words("zh", "grammar", "at")
_OUTLETS = tuple(word for word in _MEDIA if not word.endswith(tuple(load("zh", "titles")["body_ends"])))
_FROM = words("zh", "cues", "attribution")
_WIRE, _COMPOUNDS = "电", words("zh", "grammar", "not_dispatch")


def source_of(analysis: Analysis) -> str | None:
    """The medium, agency or ministry that the sentence reports from, in its words; None when it speaks for itself."""
    units = analysis.units
    found: str | None = None
    for i, unit in enumerate(units):
        reports = unit.is_a("saying") or (unit.is_a("reporting") and not _compound(units, i))
        if reports and (name := _before(units, i)):
            found = name
            if unit.low not in _FROM:
                break  # else whom this medium quotes (韩联社援引朝中社报道)
        elif found and unit.low in _COMMAS:
            break
    return found


def told_by_medium(analysis: Analysis) -> bool:
    """Whether a sentence begins with a medium or somebody without a name who says what follows (一份杂志上月说,...)."""
    said = next((c for kind in ("saying", "reporting") for c in analysis.cued(kind)), None)
    if said is None:
        return False
    before = [unit for unit in analysis.units if unit.end <= said.start]
    plain = not any(unit.is_a("local") or unit.low in _COMMAS for unit in before)
    return plain and any(word in "".join(unit.low for unit in before) for word in _MEDIA if len(word) > 1)


def towns(units: list[Unit]) -> tuple[tuple[int, int], ...]:
    """Where the towns stand that say only where a medium is that reports (首尔《中央日报》报道), or whose team plays.

    So do those after which a zone, province or committee is called (罗先经济贸易区联合指导委员会).
    """
    out = []
    there = any(unit.is_a("place") and at.low in _IN for at, unit in pairwise(units))
    for k, unit in enumerate(units):
        if not unit.is_a("place") or (k and units[k - 1].low in _AT):
            continue
        if there and k and units[k - 1].low.endswith(_POSTED):
            out.append((unit.start, unit.end))  # 前往驻北京大使馆,早前在平壤...
        name, medium = "", False
        for after in units[k + 1 : k + _LONGEST]:
            if after.low in _COMMAS or after.low in _AT or after.is_a("local"):
                break
            if (name + after.low).endswith(_NAMED_FOR):
                out.append((unit.start, unit.end))
                break
            if trigger_of(after) is not None:
                break
            if medium and after.is_any(("saying", "reporting")):
                out.append((unit.start, unit.end))
                break
            name += after.low
            medium = medium or (len(name) > 1 and name.endswith(_OUTLETS))
    return tuple(out)


def _compound(units: list[Unit], i: int) -> bool:
    """Whether 电 at a unit only begins another word (广播电视)."""
    return units[i].low == _WIRE and i + 1 < len(units) and units[i + 1].low[:1] in _COMPOUNDS


def _before(units: list[Unit], i: int) -> str | None:
    """The medium named before a word of reporting, a day between them left out."""
    j = i
    while j > 0 and _may_part(units[j - 1]):
        j -= 1
    if j > 1 and units[j - 1].low in _MARKS and (named := _titled(units, j - 1)):
        return named
    body = body_before(units, j, 0)
    text = words_of(units, body.first, body.after)
    low = "".join(unit.low for unit in units[body.first : body.after])
    return text if low.endswith(_MEDIA) and 1 < len(low) <= _LONGEST else None


def _titled(units: list[Unit], end: int) -> str | None:
    """The name of a medium in its marks that end at a unit (《读卖新闻》引述..., 「朝中社」报道)."""
    opening = _MARKS[units[end].low]
    start = next((k for k in range(end - 1, max(-1, end - _LONGEST), -1) if units[k].low == opening), None)
    name = words_of(units, start + 1, end) if start is not None else ""
    return name if units[end].low == _TITLE_ENDS or fold(name).endswith(_MEDIA) else None


def _may_part(unit: Unit) -> bool:
    """Whether a unit may stand between a medium and its word of reporting: a day, in brackets too, an adverb."""
    return unit.low.isdigit() or unit.low in _DAY or unit.low in _FROM or unit.low in _PARTING


_DAY = words("zh", "grammar", "day_words")
_PARTING = (
    words("zh", "grammar", "brackets_open")
    | words("zh", "grammar", "brackets_close")
    | words("zh", "grammar", "all_report")
)


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


def on_report_day(folded: str, end: int, events: list[Timex], reports: list[Timex]) -> list[Timex]:
    """The times of events; where a sentence ending there gives only the hour of one, it was on the day of the report.

    (国防部今天公布,X上午会见了Y)
    """
    days = [t for t in reports if t.day or (t.kind == "shift" and t.unit == "day")]
    if events or len(days) != 1:
        return events
    hour = re.compile(load("zh", "dates")["hour_alone"]).search(folded, days[0].end, end)
    return [replace(days[0], start=hour.start(1), end=hour.end(1))] if hour else events
