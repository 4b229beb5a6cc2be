"""Days that English texts count from a trip told: "on the second day of his stay", "the day before he left"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import timedelta
from functools import cache

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import as_day, resolve
from loaders.extract.context import Context
from loaders.extract.data import load
from loaders.extract.en.numbers import number_of
from loaders.extract.marks import Resolved, Timex

_BESIDE = 4  # characters between a day and what is counted from it: ", ", " on "
_NESTED = 3  # times that a part of a pattern may stand in another
_FIRST, _WITHIN = "first", "within"


@cache
def _points() -> tuple[tuple[str, int, re.Pattern[str]], ...]:
    """What a day of a trip counts from ("first", "last", "within" it), how many days are added, and its words."""
    rows = load("en", "dates")["trips"]["points"]
    return tuple((str(row["from"]), int(row.get("plus", 0)), _compiled(row["of"])) for row in rows)


@cache
def on_arrival() -> re.Pattern[str]:
    """The words that say of something that it was on somebody's arrival."""
    return _compiled("{on_arrival}")


def _compiled(words: str) -> re.Pattern[str]:
    """A pattern of `dates.yaml` with its {parts} filled in, which may have parts themselves."""
    parts = load("en", "dates")["trips"]["parts"]
    for _ in range(_NESTED):
        for name, pattern in parts.items():
            words = words.replace(f"{{{name}}}", f"(?:{pattern})")
    return re.compile(words)


def day_of_trip(low: str, analysis: Analysis, context: Context) -> tuple[Timex, Resolved] | None:
    """The day of the trip told last that a sentence means, where it names none itself; None without one.

    What was "during the visit" is not of the day on which it began.
    """
    for start, plus, pattern in _points():
        match = pattern.search(low)
        if match is None or _names_day(match, analysis) or _is_measured(match, analysis):
            continue
        told = _span_before(analysis, match, context) or _trip_told(context)
        if told is None:
            _forget_report(match, start, analysis, context)
            continue
        if start == _WITHIN:
            context.on_tour = context.on_tour or (not analysis.times and told.when.end is not None)
            continue
        when = _when(match, start, plus, told)
        if when is not None:
            a, b = (analysis.sentence.start + offset for offset in match.span())
            return Timex(a, b, "same"), Resolved(when, match.group(), told.inferred, a, b)
        if start == "last" and match.groupdict().get("count"):
            analysis.times = [t for t in analysis.times if t not in _inside(match, analysis)]
    return None


def _when(match: re.Match[str], start: str, plus: int, told: Resolved) -> When | None:
    """The day so many days from the first or last of a trip, None where nothing tells when it ended."""
    if start != _FIRST and not told.when.end:
        return None
    days = plus
    found = match.groupdict()
    if which := found.get("which"):
        order = int(load("en", "dates")["trip_days"][which])
        if order < 0:
            return When(told.when.last.isoformat()) if told.when.end else None
        days += order
    if count := found.get("nth") or found.get("count"):
        days += number_of(count) * (1 if start == _FIRST else -1)
    day = (told.when.first if start == _FIRST else told.when.last) + timedelta(days=days)
    return When(day.isoformat())


def _forget_report(match: re.Match[str], start: str, analysis: Analysis, context: Context) -> None:
    """Take "on the day of his arrival" for no day of the report where nothing tells when he came."""
    report = context.anchor.latest in (None, context.anchor.published)
    if start == _FIRST and report and len(analysis.times) == 1:
        begins = analysis.sentence.start + match.start()
        analysis.times = [timex for timex in analysis.times if timex.start != begins]


def _inside(match: re.Match[str], analysis: Analysis) -> Iterator[Timex]:
    start, end = (analysis.sentence.start + offset for offset in match.span())
    return (t for t in analysis.times if start <= t.start < end)


def _trip_told(context: Context) -> Resolved | None:
    """When the trip took place that was told last with the day on which it began."""
    trips = [e for e in reversed(context.events) if e.kind is ContactKind.VISIT and e.dated is not None]
    made = [e for e in trips if e.status is Status.OCCURRED] or [e for e in trips if e.status is Status.PLANNED]
    return next((e.dated for e in made if e.dated is not None and as_day(e.dated.when.start)), None)


def _is_measured(match: re.Match[str], analysis: Analysis) -> bool:
    """Whether the words count from a day that the sentence names ("the day before leaving on Friday")."""
    start, end = (analysis.sentence.start + offset for offset in match.span())
    return any(first < end and start < last for first, _, last in analysis.measured)


def _names_day(match: re.Match[str], analysis: Analysis) -> bool:
    """Whether the day itself is named beside it ("on Friday, hours after landing")."""
    start, end = (analysis.sentence.start + offset for offset in match.span())
    return any(t.end <= start <= t.end + _BESIDE or end <= t.start <= end + _BESIDE for t in analysis.times)


def _span_before(analysis: Analysis, match: re.Match[str], context: Context) -> Resolved | None:
    """The days of a trip that the sentence itself names before ("was there from 11 to 13, met Kim on the last day")."""
    start = analysis.sentence.start + match.start()
    spans = [t for t in analysis.times if t.end <= start and (t.end_day or t.end_weekday is not None)]
    found = resolve(spans[-1], "", context.anchor) if spans else None
    return found if found and found.when.end and as_day(found.when.start) else None
