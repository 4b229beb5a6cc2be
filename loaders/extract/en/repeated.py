"""A contact that an English clause tells of several times at once: "met in May last year and again in January"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex
from loaders.extract.scope import Scope

_BETWEEN, _TO = words("en", "grammar", "between_dates"), words("en", "cues", "infinitive")  # "and to Shanghai in 2001"
_TIMES = words("en", "grammar", "more_than_once")


def repeated(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope for each time of a list of months or years behind its trigger; the scope itself without a list."""
    if scope.times is not None or scope.trigger.kind is ContactKind.MESSAGE:
        return [scope]
    days = scope.trigger.kind is not ContactKind.VISIT and _says_so(analysis, scope)
    behind = [
        t for t in analysis.times if t.start >= scope.trigger.end and (_is_time_of_one(t) or (days and _is_day(t)))
    ]
    run = behind[:1]
    for before, timex in pairwise(behind):
        if not _joined(analysis, before, timex):
            break
        run.append(timex)
    if len(run) > 2 and run[0].month is None and all(t.month and t.year in (None, run[0].year) for t in run[1:]):
        run = run[1:]  # "twice in 2018, in March and in May"
    if len(run) < 2 or not any(t.start < scope.end for t in run):
        return [scope]
    first, *later = (replace(scope, times=(timex,), several=False) for timex in run)
    ends = [timex.end for timex in run]
    return [first, *(_led_on(analysis, each, end) for each, end in zip(later, ends, strict=False))]


def _led_on(analysis: Analysis, scope: Scope, after: int) -> Scope:
    """The scope of a journey that leads elsewhere than the one told before ("and to Shanghai in January 2001")."""
    stop = scope.times[0].start if scope.times else after
    to = next((unit for unit in analysis.units if after <= unit.start < stop and unit.low in _TO), None)
    if to is None or scope.trigger.kind is not ContactKind.VISIT:
        return scope
    return replace(scope, trigger=replace(scope.trigger, start=to.start, end=to.end))


def _says_so(analysis: Analysis, scope: Scope) -> bool:
    """Whether words behind a contact say that it was more than one ("met twice, on Monday and Friday", "and again")."""
    return any(u.low in _TIMES for u in analysis.units if scope.trigger.end <= u.start < scope.end)


def _is_day(timex: Timex) -> bool:
    spans = timex.end_day or timex.end_weekday is not None or timex.until
    return not spans and (timex.weekday is not None or bool(timex.day))


def _is_time_of_one(timex: Timex) -> bool:
    """Whether an expression may date one of several contacts: a month or year, no day and no span."""
    return timex.kind == "date" and not timex.day and not timex.end_month and not timex.end_year and not timex.since


def _joined(analysis: Analysis, before: Timex, after: Timex) -> bool:
    """Whether only what joins a list, and places, stand between two times, and "and" or a comma is among it."""
    units = [unit for unit in analysis.units if before.end <= unit.start < after.start]
    plain = all(u.low in _BETWEEN or u.low in _TO or u.is_a("place") or u.low.isdigit() for u in units)
    return plain and any(unit.low in (",", ":", "and") for unit in units)
