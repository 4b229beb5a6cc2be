"""Days that English texts count from a trip or feast told: "on the second day of his stay", "on the eve of"."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from graph.claims import Status
from graph.dates import When
from loaders.extract.analysis import Analysis
from loaders.extract.anchors import MONTH, as_day, month_of, resolve
from loaders.extract.context import Context
from loaders.extract.dating import recalled, reported_by, understood
from loaders.extract.en.measured import counting, measure
from loaders.extract.en.numbers import number_of
from loaders.extract.en.trip_days import day_of_trip
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Resolved, Timex

_EVE = 90  # characters from "on the eve of" to the day of what it is the eve of
_WEEK = 7
_YEAR = 366  # days that a feast may lie back
_CUE = "planned"
_WORDS = re.compile(
    r"day|week|hours|minutes|eve |evening|night|morning|rriv|land|touching|made the|speaking|talking|remark|before "
    r"|prior to|ahead of|in advance|run-up|visit|trip|stay|tour|journey|there\b|occasion|time\b|then\b"
)
_TOLD_LAST = 3  # events


def count_days(folded: str, analysis: Analysis, context: Context, said: Resolved | None) -> None:
    """Add to a sentence's times those that it counts from what the article has told, already resolved.

    `said` is when somebody said what the sentence may go on with ("He made the remarks when he received").
    """
    low = folded[analysis.sentence.start : analysis.sentence.end]
    if not _WORDS.search(low):
        return
    measure(low, analysis, context)
    found = (
        day_of_trip(low, analysis, context),
        _eve(low, analysis, context),
        _remarks(low, analysis, said),
        _came_after(low, analysis, context),
        *_after_doing(low, analysis, context),
        _days_after(low, analysis, context),
        _at_that_time(low, analysis, context),
    )
    for timex, resolved in filter(None, found):
        context.resolved[timex] = resolved
        inside = [t for t in analysis.times if t.start < timex.end and timex.start < t.end]
        analysis.times = sorted((*(t for t in analysis.times if t not in inside), timex), key=lambda t: t.start)
        known = (t for t in analysis.triggers if not timex.start < t.start < timex.end)
        analysis.triggers = [*known]  # "on the day of its arrival": the journey is told before


def _remarks(low: str, analysis: Analysis, said: Resolved | None) -> tuple[Timex, Resolved] | None:
    """ "Made the remarks when he met": the day on which they were said, where the sentence names none."""
    match = counting("remarks").search(low) if said is not None and not analysis.times else None
    return _told(match, analysis, said, said.when) if match is not None and said is not None else None


def _came_after(low: str, analysis: Analysis, context: Context) -> tuple[Timex, Resolved] | None:
    """ "The meeting came two days after Choe talked with Wang": that was so many days before the one told."""
    match = counting("came_after").search(low)
    held = [e.dated for e in reversed(context.events) if e.kind in PEOPLED and e.people and e.status is Status.OCCURRED]
    days = [dated for dated in held[:_TOLD_LAST] if dated is not None and dated.when.is_day]
    if match is None or not days:
        return None
    told = max(days, key=lambda dated: dated.when.first)  # what is recalled beside it lies before
    day = told.when.first - timedelta(days=number_of(match["count"]))
    return _told(match, analysis, told, When(day.isoformat()))


def _after_doing(low: str, analysis: Analysis, context: Context) -> list[tuple[Timex, Resolved]]:
    """ "Met Wang on Friday, a day after meeting Liu": the days of what is told behind "after" or "before".

    Where nothing but the report has a day, nothing counts from it ("met Wang a day before leaving, KCNA said Friday").
    """
    start = analysis.sentence.start
    taken = {begins - start for begins, *_ in analysis.measured}
    found = [match for match in counting("after_doing").finditer(low) if match.start() not in taken]
    spans = [(start + match.start(), start + match.end()) for match in found]
    free = [t for t in analysis.times if found and not any(a <= t.start < b for a, b in spans)]
    free = [t for t in free if reported_by(analysis, t) is None]
    if not free and context.anchor.latest is None and context.anchor.spoken is None:
        analysis.times = [t for t in analysis.times if not any(a <= t.start < b for a, b in spans)]
    days = [resolved for t in free if (resolved := understood(t, context))]
    if len(days) != 1 or not days[0].when.is_day:
        return []
    return [_told(match, analysis, days[0], _passed(match, days[0].when.first)) for match in found]


def _passed(match: re.Match[str], day: date) -> When:
    """The day that lies so many days or weeks before or after one."""
    passed = timedelta(days=number_of(match["count"]) * (_WEEK if match["unit"] == "week" else 1))
    return When((day - passed if match["way"] == "after" else day + passed).isoformat())


def said_on(analysis: Analysis, context: Context) -> Resolved | None:
    """The day on which a sentence has somebody say something, None where it names no day or several."""
    if not analysis.cued("saying") or len(analysis.times) != 1:
        return None
    found = understood(analysis.times[0], context)
    return found if found is not None and found.when.is_day else None


def speak_of_month(analysis: Analysis, context: Context) -> None:
    """Note the one month that a sentence without a contact names ("It closed in March. That month, Ri met him")."""
    if len(analysis.times) != 1 or not analysis.times[0].month or analysis.times[0].day:
        return
    found = resolve(replace(analysis.times[0], since=False), "", context.anchor)
    if found is not None and not found.when.end and len(found.when.start) == MONTH:
        story = context.anchor.story if context.is_long_ago(found) else found.when.start
        context.anchor = replace(context.anchor, month=found.when.start, story=story)


def _eve(low: str, analysis: Analysis, context: Context) -> tuple[Timex, Resolved] | None:
    """ "On the eve of the anniversary": the day before the one that the sentence names for it, else the last named."""
    match = counting("eve").search(low)
    if match is None:
        return None
    start = analysis.sentence.start + match.end()
    named = next((t for t in analysis.times if start <= t.start <= start + _EVE), None)
    found = resolve(named, "", context.anchor) if named is not None else None
    day = as_day(found.when.start) if found else context.anchor.latest
    report = context.anchor.published or day
    if day is None or report is None or not 0 <= (report - day).days <= _YEAR:
        return None
    if named is not None:
        analysis.times = [t for t in analysis.times if t is not named]
    cue = analysis.sentence.start + match.start()
    analysis.cues = [c for c in analysis.cues if not (c.kind == _CUE and c.start <= cue + 3 and cue <= c.end)]
    inferred = Resolved(When(day.isoformat()), "", found.inferred if found else "narrative")
    return _told(match, analysis, inferred, When((day - timedelta(days=1)).isoformat()))


def _days_after(low: str, analysis: Analysis, context: Context) -> tuple[Timex, Resolved] | None:
    """ "Over the next two days": none of the days that were told, only their month."""
    match = counting("days_after").search(low)
    day = context.anchor.latest or context.anchor.spoken
    if match is None or day is None:
        return None
    return _told(match, analysis, Resolved(month_of(day), "", "narrative"), month_of(day))


def _at_that_time(low: str, analysis: Analysis, context: Context) -> tuple[Timex, Resolved] | None:
    """ "At that time", "on that occasion", where no other time is named: that of what was recalled last."""
    match = counting("at_that_time").search(low) if not analysis.times else None
    told = recalled(context) if match is not None else None
    return _told(match, analysis, told, told.when) if match is not None and told is not None else None


def _told(match: re.Match[str], analysis: Analysis, model: Resolved, when: When) -> tuple[Timex, Resolved]:
    start, end = (analysis.sentence.start + offset for offset in match.span())
    words = match.group()
    return Timex(start, end, "same"), replace(model, when=when, words=words, start=start, end=end)
