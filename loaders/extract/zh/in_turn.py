"""Contacts that a Chinese clause tells of in turn: at several times, with several offices, in several letters."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Unit
from loaders.extract.scope import Scope
from loaders.extract.zh.scene import part_behind
from loaders.extract.zh.vocabulary import trigger_of

_AT = words("zh", "grammar", "at") | words("zh", "grammar", "was_in")
_COMMAS, _STOPS = words("zh", "grammar", "commas"), words("zh", "grammar", "stops")
_TWICE, _OF = words("zh", "grammar", "twice"), words("zh", "grammar", "of")
_FOLLOWING, _AFTER = words("zh", "dates", "since_before"), tuple(words("zh", "grammar", "after_that"))
_TALKS, _NOUN = "talks", 4  # units of a word for talks and what says that something followed
_AND = words("zh", "grammar", "and") | words("zh", "grammar", "list")


def apart(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, or one for each time, office and letter that it tells of in turn."""
    out = [scope]
    for each in (_each_time, _after_talks, _each_place, _each_office, _each_letter):
        out = [one for scope in out for one in each(analysis, scope)]
    return out


def _each_time(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, or one for each of the times at which people travelled or met (于2004年4月、2006年1月先后访华)."""
    visit = scope.trigger.kind is ContactKind.VISIT
    if not visit and scope.trigger.form != "talks":
        return [scope]
    before = [t for t in scope.times or () if scope.start <= t.start < scope.trigger.start]
    if not visit and (days := _two_days(analysis, scope, before)):
        return [replace(scope, times=(day,)) for day in days]
    told = _periods(before)
    if not told and ((visit and _counted_up(analysis, scope)) or (scope.speech and not visit and not before)):
        told = _periods(scope.times or ())  # 两次访华分别在A及B; 去年5月和今年1月您两次访华,我们进行了会晤
    turns = analysis.cued("split", scope.start, scope.end) or _listed(analysis, told)
    if len(told) < 2 or not turns:
        return [scope]
    return [replace(scope, times=(time,)) for time in sorted(told, key=lambda t: t.start)]


def _after_talks(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, and the talks of the same people on a day before that it follows (继20日会谈之后,X同Y21日再度会谈)."""
    if scope.trigger.form != _TALKS or len({actor.country for actor in (*scope.left, *scope.right)}) < len(SIDES):
        return [scope]
    for timex in analysis.times:
        behind = [u for u in analysis.behind(timex.end) if u.low not in _OF][:_NOUN]
        held = trigger_of(behind[0]) if behind and timex.end <= scope.trigger.start else None
        after = "".join(unit.low for unit in behind[1:]).startswith(_AFTER)
        follows = any(unit.low in _FOLLOWING for unit in analysis.before(timex.start)[-1:])
        if held is not None and held.form == _TALKS and timex.day and follows and after:
            times = tuple(t for t in scope.times or () if t.start != timex.start)
            return [replace(scope, times=(replace(timex, since=False),)), replace(scope, times=times)]
    return [scope]


def _two_days(analysis: Analysis, scope: Scope, times: list[Timex]) -> list[Timex]:
    """The two days on which people met twice (14日和15日两次会见); none for a stretch of days."""
    two = next((t for t in times if t.kind == "date" and t.day and t.end_day), None)
    inside = [unit.low for unit in analysis.units if two and two.start <= unit.start < two.end]
    said = "".join(u.low for u in analysis.units if two and two.end <= u.start < scope.trigger.start)
    twice = any(word in said for word in _TWICE)
    if two is None or not twice or not _AND.intersection(inside):
        return []
    first = replace(two, end_year=None, end_month=None, end_day=None)
    return [first, replace(first, month=two.end_month or two.month, day=two.end_day)]


def _periods(times: Iterable[Timex]) -> list[Timex]:
    """The months among some times, else the years."""
    found = [t for t in times if (t.kind == "date" and not t.day) or (t.kind == "shift" and t.unit == "month")]
    return [t for t in found if t.month or t.kind == "shift"] or [t for t in found if t.year]


def _counted_up(analysis: Analysis, scope: Scope) -> bool:
    """Whether a word right after a journey says that its times are those of several."""
    after = [unit.low for unit in analysis.units if unit.start >= scope.trigger.end][:1]
    return any(cue.word in after for cue in analysis.cued("split", scope.trigger.end))


def _listed(analysis: Analysis, told: list[Timex]) -> bool:
    """Whether times follow one another as a list (3月、5月和6月)."""
    ordered = sorted(told, key=lambda t: t.start)
    gaps = [(a.end, b.start) for a, b in pairwise(ordered)]
    return all(all(u.low in _AND for u in analysis.units if a <= u.start < b) for a, b in gaps)


def _each_place(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, or one for each part behind it that only says when and where it was (3月在北京,5月在大连)."""
    both = {actor.country for actor in (*scope.left, *scope.right) if actor.people}
    if scope.trigger.form != "talks" or not both.issuperset(SIDES):
        return [scope]
    times: list[Timex] = []
    behind = analysis.behind(scope.trigger.end)
    for unit in behind:
        if unit.low in _COMMAS or unit.low in _STOPS:
            part = part_behind(analysis, unit.end)
            told = _when_and_where(analysis, part)
            if told is None:
                break
            times.append(told)
    return [replace(scope, times=(time,), several=False) for time in times] if len(times) > 1 else [scope]


def _when_and_where(analysis: Analysis, part: list[Unit]) -> Timex | None:
    """The time of a part of a sentence that consists of it and a place; None of other parts."""
    low, high = (part[0].start, part[-1].end) if part else (0, 0)
    times = [t for t in analysis.times if low <= t.start < high and not t.since and (t.day or t.month)]
    free = [u for u in part if u.low.isalnum() and not any(t.start <= u.start < t.end for t in times)]
    where = [u for u in free if u.is_a("place")]
    rest = "".join(u.low for u in free if not u.is_a("place"))
    return times[0] if len(times) == 1 and where and rest in _AT else None


def _each_office(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, or one for each of the offices without names that somebody meets in turn."""
    offices = [a for a in (*scope.left, *scope.right) if a.office and not a.people]
    if len(offices) < 2 or len({a.country for a in offices}) > 1:
        return [scope]
    if not analysis.cued("split", scope.start, scope.end) or scope.trigger.form != "talks":
        return [scope]
    out = []
    for office in offices:
        others = [a for a in offices if a is not office]
        left, right = ([a for a in side if a not in others] for side in (scope.left, scope.right))
        out.append(replace(scope, left=tuple(left), right=tuple(right)))
    return out


def _each_letter(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope, or one for each of those who write: in turn to as many others, or all to one (A、B分别致电C、D)."""
    if scope.trigger.kind is not ContactKind.MESSAGE or not analysis.cued("split", scope.start, scope.trigger.end):
        return [scope]
    senders, recipients = _persons(scope.left), _persons(scope.right)
    if len(senders) == len(recipients):
        pairs = list(zip(senders, recipients, strict=True))
    else:
        pairs = [(a, b) for a in senders for b in recipients] if 1 in (len(senders), len(recipients)) else []
    return [replace(scope, left=(a,), right=(b,)) for a, b in pairs] if len(pairs) > 1 else [scope]


def _persons(actors: tuple[Actor, ...]) -> list[Actor]:
    return [replace(actor, people=(person,)) for actor in actors for person in actor.people]
