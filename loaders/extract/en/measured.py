"""Days that an English sentence counts from one that it names itself: "a day before the Oct. 10 parade"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import load, words
from loaders.extract.dating import ahead_of, reported_by, understood
from loaders.extract.en.numbers import number_of
from loaders.extract.marks import Resolved, Timex, Trigger

_FAR = 90  # characters from what is counted to the day that it counts from
_WEEK = 7
_LATER = words("en", "dates", "ways_later")
_OWNED = 16  # characters from a day to the event that it owns ("Thursday's military ")


@cache
def counting(name: str) -> re.Pattern[str]:
    """The words that count from a day, of one kind of the data file."""
    return re.compile(load("en", "dates")["counted"][name])


def measure(low: str, analysis: Analysis, context: Context) -> None:
    """Give a sentence the days that it counts from others that it names, and note where each of them stands.

    The time counted from dates only what stands with it ("met Wang a day before leaving for Moscow on Friday"); so does
    that of what only lies ahead ("met him ahead of the anniversary on Oct. 10").
    """
    measured: list[tuple[int, int, int]] = []
    for match in counting("from_named").finditer(low):
        start, end = (analysis.sentence.start + offset for offset in match.span())
        base = _base(match, low, analysis)
        counted = _counted(match, base, analysis, context) if base is not None else None
        if base is None or not (counted or match["apart"]):
            continue
        stop = next((t.end for t in analysis.triggers if _is_of(t, base)), base.end)
        tells = any(end <= trigger.start < stop for trigger in analysis.triggers)
        if tells and not counted:
            continue  # "prior to the talks on Thursday they attended a ceremony": that day
        others = (t for t in analysis.times if not (counted and t.start < end and start < t.end))
        kept = [t for t in others if tells or not counted or t.start != base.start]
        analysis.times = sorted((*kept, counted) if counted else kept, key=lambda t: t.start)
        measured.append((start, end, stop))
    analysis.measured = tuple(measured)


def _base(match: re.Match[str], low: str, analysis: Analysis) -> Timex | None:
    """The time that a sentence names behind what it counts, no comma between; None without one."""
    start = analysis.sentence.start
    near = (t for t in analysis.times if start + match.end() <= t.start <= start + match.end() + _FAR)
    base = next(near, None)
    cut = base is None or re.search(r"[,;:]", low[match.end() : base.start - start])
    return None if base is None or cut or reported_by(analysis, base) is not None else base


def _counted(match: re.Match[str], base: Timex, analysis: Analysis, context: Context) -> Timex | None:
    """The day so many days before or after one that is named, already understood; None where no day is."""
    named = (base.kind == "date" and bool(base.day)) or base.kind == "weekday"
    spans = base.end_day or base.end_weekday is not None or base.until
    known = understood(ahead_of(base) if analysis.cued("planned") else base, context)
    if match["apart"] or not named or spans or known is None or not known.when.is_day:
        return None
    start, end = (analysis.sentence.start + offset for offset in match.span())
    timex = Timex(start, end, "same", unit="then")
    when = When((known.when.first + timedelta(days=_days(match))).isoformat())
    context.resolved[timex] = Resolved(when, match.group(), known.inferred, start, end)
    return timex


def _is_of(trigger: Trigger, day: Timex) -> bool:
    """Whether a day owns an event named behind it ("Thursday's parade", "the Oct. 10 parade")."""
    return not trigger.verb and day.end <= trigger.start <= day.end + _OWNED


def _days(match: re.Match[str]) -> int:
    """How many days lie between, below zero for those before."""
    found = match.groupdict()
    if found["way"] is None or found["unit"] is None:
        return 0
    days = number_of(found["count"]) * (_WEEK if found["unit"] == "week" else 1)
    return days if found["way"] in _LATER else -days


def beside_measured(analysis: Analysis, start: int) -> Iterator[tuple[int, int]]:
    """Where times stand that do not date a contact at an offset: for what is counted from, the counted day."""
    for first, counted, end in analysis.measured:
        yield (first, counted) if counted <= start < end else (counted, end)
