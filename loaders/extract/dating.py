"""The date of an event: the expression of its clause, or what the article spoke of before."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from graph.claims import ContactKind, Status
from graph.dates import When
from loaders.extract.analysis import Analysis, Cue, people_of
from loaders.extract.anchors import MONTH, as_day, month_of, moved, resolve
from loaders.extract.context import Context
from loaders.extract.journeys import first_day
from loaders.extract.marks import Resolved, Timex, Zone
from loaders.extract.scope import Scope

_REACH, _FAR = 14, 36  # characters between a verb of saying and the day of the report
_OPENING = 12  # characters before the time with which a sentence opens ("Earlier on ")
_SAME = "same"
COUNTED = frozenset({_SAME, "next"})  # kinds of expressions that count from a day named before
_SPANS = frozenset({"month", "year"})  # units that count from a month or year as well
_WEEK = 7  # days that a report may be dated before what it tells


def date_of(text: str, analysis: Analysis, scope: Scope, context: Context, status: Status) -> Resolved | None:
    """The date that the clause (else the sentence) states for its event; None where it states none."""
    looks_ahead = scope.ahead or (scope.times is None and status is Status.PLANNED)
    open_ended = status in (Status.PLANNED, Status.HYPOTHETICAL)
    for timex in _candidates(analysis, scope) if scope.times is None else scope.times:
        if open_ended and scope.times is None and _of_saying(analysis, timex, scope):
            continue
        timex = ahead_of(timex) if looks_ahead else timex
        resolved = context.resolved.get(timex) or _resolved(text, timex, analysis, context)
        if resolved is None:
            continue
        if status is Status.OCCURRED and timex.kind in COUNTED and _is_to_come(resolved, context):
            continue  # counted from another day than the text means: what happened does not lie ahead
        resolved = _come(timex, resolved, context, status)
        context.resolved[timex] = resolved
        if scope.times is not None and scope.nth is None:
            return resolved
        return _whole(_stay(resolved, analysis, scope, context), scope, context)
    return None


def understood(timex: Timex, context: Context, words: str = "") -> Resolved | None:
    """What a time means: as the article was understood before, else by its anchor; None where neither settles it."""
    return context.resolved.get(timex) or resolve(timex, words, context.anchor)


def recalled(context: Context) -> Resolved | None:
    """When what the article recalled last had been, to the month where it gives the day; None for what is news."""
    last = context.events[-1] if context.events else None
    if last is None or last.dated is None or last.status is not Status.OCCURRED or not context.is_long_ago(last.dated):
        return None
    whole = last.dated.when.is_day or last.dated.when.end is not None
    return replace(last.dated, when=month_of(last.dated.when.first)) if whole else last.dated


def on_recalled(scope: Scope, context: Context) -> Resolved | None:
    """When a contact was that somebody recalls without a date of a journey told before ("He said Kim met him")."""
    last = context.events[-1] if context.events else None
    if (
        last is None
        or last.kind is not ContactKind.VISIT
        or scope.trigger.kind in (ContactKind.VISIT, ContactKind.MESSAGE)
    ):
        return None
    people = {*people_of((*scope.left, *scope.right))}
    told = (scope.speech or scope.earlier) and not scope.several
    return recalled(context) if told and last.principals & people else None


def _stay(resolved: Resolved, analysis: Analysis, scope: Scope, context: Context) -> Resolved:
    """The time of a journey whose sentence says on what day it begins and until when it lasts."""
    until = next((t for t in analysis.times if t.until and t.start >= scope.trigger.end), None)
    if until is None or scope.trigger.kind is not ContactKind.VISIT or not resolved.when.is_day or resolved.when.end:
        return resolved
    first = resolved.when.first
    if until.weekday is not None:
        last = first + timedelta(days=(until.weekday - first.weekday()) % _WEEK)
    else:
        ending = resolve(until, "", context.anchor)
        last = ending.when.last if ending and ending.when.is_day else first
    return replace(resolved, when=When(first.isoformat(), last.isoformat())) if last > first else resolved


def _whole(resolved: Resolved, scope: Scope, context: Context) -> Resolved:
    """The time of a journey of known length by the day of its beginning or end."""
    begun = resolve(scope.begun, "", context.anchor) if scope.begun else None
    if begun and begun.when.is_day and resolved.when.is_day and begun.when.first < resolved.when.first:
        return replace(resolved, when=When(begun.when.start, resolved.when.start))
    if not resolved.when.is_day or resolved.when.end or not (scope.days or scope.nth):
        return resolved
    day, rest = resolved.when.first - timedelta(days=scope.nth or 0), timedelta(days=max(abs(scope.days) - 1, 0))
    first, last = (day, day + rest) if scope.days >= 0 else (day - rest, day)
    if not rest:
        return replace(resolved, when=When(first.isoformat()))
    return replace(resolved, when=When(first.isoformat(), last.isoformat()))


def _resolved(text: str, timex: Timex, analysis: Analysis, context: Context) -> Resolved | None:
    """What an expression means; "the previous day" counts from the day that its sentence names before it."""
    anchor = context.anchor
    leading = [t for t in analysis.times if _leads_to(t, timex, analysis)]
    if timex.kind == "next" and timex.unit in _SPANS and (base := _base(timex, analysis, context)):
        when = moved(base.when, timex.unit, timex.offset)
        return replace(base, when=when, words=text[timex.start : timex.end], start=timex.start, end=timex.end)
    if timex.unit == "story" and anchor.spoken is None and anchor.latest is None and not leading:
        return resolve(timex, text[timex.start : timex.end], replace(anchor, spoken=context.story))
    if timex.kind in COUNTED and timex.unit != "month":
        if anchor.latest is None and anchor.spoken is None and not timex.unit:
            reported = context.anchor.published if timex.offset < 0 else None  # "the previous day": before the report
            told = _last_day(context) if timex.kind == _SAME or timex.offset < 0 else None
            anchor = replace(anchor, latest=first_day(context, analysis.sentence.start) or told or reported)
        passed = [(start, end) for start, end in analysis.passing if end <= timex.start]
        for before in reversed(leading or _report(timex, analysis, context)):
            named = resolve(before, "", anchor)
            if named and named.when.is_day:
                anchor = replace(anchor, latest=named.when.first)
                break
        else:
            if timex.offset < 0 and any(start <= t.start < end for t in analysis.times for start, end in passed):
                anchor = replace(anchor, latest=anchor.spoken)
    return resolve(timex, text[timex.start : timex.end], anchor)


def _last_day(context: Context) -> date | None:
    """The last day of which the report told, where it has recalled what was long before since."""
    told = (e.dated.when for e in reversed(context.events) if e.dated and not context.is_long_ago(e.dated))
    days = (as_day(when.start) for when in told if not when.end)
    return next((day for day in days if day is not None), None) if context.anchor.published else None


def _report(timex: Timex, analysis: Analysis, context: Context) -> list[Timex]:
    """The day of the report behind "the previous day", which counts from it where the article told of no day before."""
    told = context.anchor.latest or context.anchor.spoken
    if told or timex.offset >= 0 or timex.unit:
        return []
    return [t for t in analysis.times if t.start > timex.end and reported_by(analysis, t) is not None]


def _base(timex: Timex, analysis: Analysis, context: Context) -> Resolved | None:
    """The month or year from which so many months or years count: that named before in the sentence, or told last."""
    before = [t for t in analysis.times if _leads_to(t, timex, analysis)]
    told = understood(before[-1], context) if before else None
    if told is None and not before:
        last = next((e for e in reversed(context.events) if e.dated), None)
        told = last.dated if last and last.zone is Zone.BODY and last is context.events[-1] else None
        told = told if told and not told.when.is_day else None
    if told is None or told.when.end or (timex.unit == "month" and len(told.when.start) < MONTH):
        return None
    year = timex.unit == "year" and told.when.is_day  # years count whole ones
    return replace(told, when=When(told.when.start[: len("2018") if year else MONTH]))


def _leads_to(before: Timex, timex: Timex, analysis: Analysis) -> bool:
    """Whether an expression may count from one before it: not "who came on Saturday, met him the day before"."""
    passing = any(start <= before.start < end <= timex.start for start, end in analysis.passing)
    told = before.kind not in COUNTED and not before.until  # not "who stays until Friday, met him the same day"
    return told and before.end <= timex.start and not (passing and timex.offset < 0)


def vague(analysis: Analysis, scope: Scope) -> Timex | None:
    """The expression that would date the clause's event if anything resolved it, None where it has none."""
    return next(iter(_candidates(analysis, scope) if scope.times is None else scope.times), None)


def _candidates(analysis: Analysis, scope: Scope) -> Iterator[Timex]:
    """What may date the clause's event, the best first: expressions inside it, else before it."""
    aside = {t.start for t in scope.asides}
    free = [t for t in analysis.times if t.start < scope.end and t.start not in aside and not t.until]
    found = False
    for inside in (True, False):
        some = [t for t in free if (t.start >= scope.start) is inside]
        for timex in sorted(some, key=lambda t: (_coarse(t), _distance(t, scope))):
            if not _reporting(analysis, timex, scope):
                found = True
                yield timex
        if found:
            return


def _is_to_come(resolved: Resolved, context: Context) -> bool:
    """Whether a time lies behind the day of publication."""
    published = context.anchor.published
    return published is not None and resolved.when.first > published


def _come(timex: Timex, resolved: Resolved, context: Context, status: Status) -> Resolved:
    """The time of what happened, in the year before where it would lie ahead."""
    if status is not Status.OCCURRED or not _lies_ahead(timex, resolved, context):
        return resolved
    return resolve(replace(timex, unit="year", offset=-1), resolved.words, context.anchor) or resolved


def _lies_ahead(timex: Timex, resolved: Resolved, context: Context) -> bool:
    """Whether a date written without a year would lie ahead of the report: what happened is of the year before."""
    day = context.anchor.published
    if day is None or timex.kind != "date" or timex.year or timex.unit or timex.offset:
        return False
    return (resolved.when.first - day).days > _WEEK


def ahead_of(timex: Timex) -> Timex:
    """The expression as one of what is to come: the next such weekday, day or month."""
    if timex.offset or timex.unit or timex.year:
        return timex
    if timex.bare_day:
        return replace(timex, offset=1)  # "will attend a ceremony on the 25th"
    return replace(timex, offset=2) if timex.kind == "weekday" or timex.month else timex


def _coarse(timex: Timex) -> int:
    """Days before months before years, so that "on Tuesday" wins over "since 2019" in one clause."""
    if timex.kind == "date":
        return 0 if timex.day else 1 if timex.month else 2
    if timex.kind == "next" and timex.unit:
        return 2  # "a year earlier, in June"
    if timex.kind == "same" and timex.unit == "month" and timex.offset:
        return 1  # "in July, and the following month"
    if timex.kind != "shift" or timex.unit == "day":
        return 0
    return 2 if timex.unit == "year" else 1


def _distance(timex: Timex, scope: Scope) -> int:
    if timex.start >= scope.trigger.end:
        return timex.start - scope.trigger.end
    return scope.trigger.start - timex.end


def _reporting(analysis: Analysis, timex: Timex, scope: Scope) -> bool:
    """Whether the expression dates the report, not the event ("said on Friday")."""
    cue = reported_by(analysis, timex)
    if cue is None or scope.trigger.start < cue.start < scope.trigger.end:
        return False
    return not cue.start <= scope.trigger.start < timex.start


def _of_saying(analysis: Analysis, timex: Timex, scope: Scope) -> bool:
    """Whether a sentence opens with the day on which somebody says what is to come ("On Saturday, he said that")."""
    if timex.start - analysis.sentence.start > _OPENING:
        return False
    for cue in analysis.cued("saying", timex.end, scope.trigger.start):
        behind = next(iter(analysis.behind(cue.end)), None)
        told = any(trigger.start < cue.start for trigger in analysis.triggers)
        if not told and behind is not None and behind.text[0].isalnum():
            return True
    return False


def reported_by(analysis: Analysis, timex: Timex) -> Cue | None:
    """The verb of saying right before an expression of time, which then dates a report; None without one."""
    for cue in analysis.cued("saying", end=timex.start):
        if cue.end + _FAR < timex.start:
            continue
        if any(other.start < cue.start and cue.end <= other.end for other in analysis.cued("another")):
            continue  # "a meeting of the two was last reported in June": then it was
        between = [unit for unit in analysis.units if cue.end <= unit.start < timex.start]
        far = _FAR if not any(unit.is_a("local") for unit in between) else _REACH  # "told the Global Times on Sunday"
        told = any(cue.end <= trigger.start < timex.start for trigger in analysis.triggers)
        told = told or bool(analysis.cued("content", cue.end, timex.start))  # "said that on Friday he met"
        if cue.end <= timex.start <= cue.end + far and not told and not any(unit.low == "," for unit in between):
            return cue
    return None


def move_on(context: Context, resolved: Resolved | None) -> None:
    """Remember the day and month last spoken of."""
    if resolved is None:
        return
    when = resolved.when
    day = as_day(when.start) if not when.end else None
    if day:
        context.anchor = replace(context.anchor, spoken=day, latest=day)
    spoken = context.anchor.spoken
    if not day and not when.end and spoken and not spoken.isoformat().startswith(when.start):
        context.anchor = replace(context.anchor, spoken=None)  # what is told next is of that month or year
        latest = context.anchor.latest
        if latest and not latest.isoformat().startswith(when.start):
            context.anchor = replace(context.anchor, latest=None)
    if len(when.start) >= MONTH:
        context.anchor = replace(context.anchor, month=when.start[:MONTH], story=when.start[:MONTH])
