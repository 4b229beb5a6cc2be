"""Days counted from a contact, or up to it: two months after X came it is August; so long after a day X came."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

from loaders.extract.anchors import MONTH, resolve
from loaders.extract.data import load
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.tails import pattern
from loaders.extract.marks import Timex

_GAP = 3  # characters between a count and the day up to which it counts
_DAY = "day"
_YEAR = 4  # characters of a date that is a year


def counted_back(sense: Sense, clause: Clause) -> tuple[Timex, ...]:
    """The day from which others are counted up to one that is named (X가 온 지 두 달이 지난 8월)."""
    start, end = clause.told.trigger.end - 1, sense.analysis.sentence.end
    match = pattern("elapsed").match(sense.text, start, end)
    after = next((t for t in sense.analysis.times if match and 0 <= t.start - match.end() <= _GAP), None)
    return _moved(sense, after, match, -1) if match and after else ()


def counted_on(sense: Sense, clause: Clause, timex: Timex) -> tuple[Timex, ...]:
    """The day so long after one that is named before the clause (17일 사망 뒤 사흘 만에, 1월 온 지 다섯 달 만에)."""
    match = pattern("so_long_after").match(sense.text, timex.end, clause.told.trigger.start)
    return _moved(sense, timex, match, 1) if match else ()


def days_before(sense: Sense, timex: Timex, days: int) -> Timex | None:
    """The day so many days before another, None where that is not known to the day."""
    found = resolve(timex, "", sense.anchor)
    if found is None or not found.when.is_day:
        return None
    return _at(timex, (found.when.first - timedelta(days=days)).isoformat())


def _moved(sense: Sense, timex: Timex, match: re.Match[str], sign: int) -> tuple[Timex, ...]:
    """A date as many days, months or years before or after another, no finer than the words count."""
    found = resolve(timex, "", sense.anchor)
    count, unit = _count(match)
    if found is None or not count:
        return ()
    if unit == _DAY:
        day = days_before(sense, timex, -sign * count)
        return (day,) if day else ()
    if len(found.when.start) < MONTH:
        return ()
    year, month = (int(part) for part in found.when.start[:MONTH].split("-"))
    if unit == "year":
        same_day = found.when.start[_YEAR:] if found.when.is_day and match["whole"] else ""
        return (_at(timex, f"{year + sign * count:04}{same_day}"),)
    months = year * 12 + month - 1 + sign * count
    return (_at(timex, f"{months // 12:04}-{months % 12 + 1:02}"),)


def _count(match: re.Match[str]) -> tuple[int, str]:
    """How many of which unit a count names (사흘; 두 달; 1돐)."""
    data = load("ko", "dates")
    if days := data["day_counts"].get(match["days"] or ""):
        return int(days), _DAY
    number = match["number"] or ""
    return int(data["numbers"].get(number, 0) or number or 0), str(data["counted_units"][match["unit"]])


def _at(timex: Timex, iso: str) -> Timex:
    year, month, day = (*(int(part) for part in iso.split("-")), None, None)[:3]
    return replace(Timex(timex.start, timex.end, "date"), year=year, month=month, day=day)
