"""One Korean clause that tells of several contacts: on several days, with each of several, a letter and its bearer."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.events import PEOPLED
from loaders.extract.ko.acting import who_acts
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex
from loaders.extract.scope import Scope

_AHEAD = 4  # characters between a date and whose it is (10월에는 A가)
_TALKS = "talks"
_GAP = 3  # characters between a date and the contact that it dates
_FOLLOWED = 14  # characters behind a leader to "after"
_TWO = 2  # days, or people met on them


def each_time(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """A contact for each date where several are counted (지난해 3월과 5월 두 차례), else for each day of its people."""
    times = sorted(scope.times or (), key=lambda t: t.start)
    if own := _each_on_its_day(sense, scope, times) or _each_to_his_own(sense, clause, scope):
        return own
    if scope.several:
        times = [t for t in times if t.month or t.unit in ("month", "day")] or times  # 올해만 해도 5월과 8월 두 차례
    etc = bool(times) and pattern("and_more").match(sense.text[times[-1].end : times[-1].end + _GAP]) is not None
    months = all(t.kind == "date" and not t.day for t in times)  # of one contact there would be one
    counted = scope.several or clause.told.tail.again or etc or months
    gaps = [sense.text[a.end : b.start] for a, b in pairwise(times)]
    counted = counted or any(pattern("day_after_day").match(gap) for gap in gaps)
    counted = counted or pattern("each_day").search(sense.text, clause.start, clause.told.trigger.start) is not None
    counted = counted or _each_day_again(sense, clause, scope, times)
    listed = all(pattern("listed").match(gap) or pattern("day_after_day").match(gap) for gap in gaps)
    if counted and len(times) > 1 and listed:
        return [replace(scope, times=(t,), several=False) for t in times]
    if scope.trigger.kind is ContactKind.VISIT:
        return _one_after_another(sense, clause, scope)
    one_more = _met_after_another(sense, clause, scope) or _besides(sense, clause, scope)
    return one_more or _in_turn(sense, scope) or _day_by_day(sense, clause, scope)


def _each_day_again(sense: Sense, clause: Clause, scope: Scope, times: list[Timex]) -> bool:
    """Whether the same two met on each of the days (17일과 18일 잇따라 만났다; 회담은 17일과 18일 두 차례 열렸다)."""
    two = len({person for actor in (*scope.left, *scope.right) for person in actor.people}) == _TWO
    days = scope.trigger.kind in PEOPLED and all(t.day for t in times)
    first = min((t.start for t in times), default=clause.start)
    return two and days and pattern("one_by_one").search(sense.text, first, clause.told.tail.end) is not None


def _each_to_his_own(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The letters of several to as many others, each to his own (A와 B가 C와 D에게 각각 축전을 보냈다), else none."""
    alone = all(len(actor.people) == 1 for actor in (*scope.left, *scope.right))
    dealt = scope.trigger.kind is ContactKind.MESSAGE and len(scope.left) == len(scope.right) >= _TWO and alone
    if not dealt or pattern("apart_from").search(sense.text, clause.start, scope.trigger.start) is None:
        return []
    return [replace(scope, left=(a,), right=(b,)) for a, b in zip(scope.left, scope.right, strict=True)]


def _in_turn(sense: Sense, scope: Scope) -> list[Scope]:
    """The meetings of those whom a clause names one after the other (오전에는 X를, 오후에는 Y를 만났다), else none."""
    met = [r for r in sense.roles if r.actor in scope.left and r.actor.people and r.role in ("object", "with")]
    groups = list(dict.fromkeys(r.group for r in met))
    ends = [max(r.actor.end for r in met if r.group == group) for group in groups]
    parted = all(pattern("then_whom").match(sense.text, end) for end in ends[:-1])
    if scope.trigger.form != _TALKS or len(groups) < _TWO or not parted:
        return []
    others = tuple(a for a in scope.left if all(a is not r.actor for r in met))
    each = [tuple(r.actor for r in met if r.group == group) for group in groups]
    return [replace(scope, left=(*others, *of)) for of in each]


def _besides(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The meetings of those whom a clause names as met besides another (X에 이어 Y와도 만났다), else none."""
    met = [r for r in clause.own if r.actor in scope.left and r.actor.people and r.role in ("object", "with", "topic")]
    last = met[-1].actor if met else None
    alike = [r for r in clause.own if last is not None and r.actor.people and r.actor.country is last.country]
    first = [r.actor for r in alike if r.actor is not last and pattern("besides").match(sense.text, r.end - 1)]
    others = tuple(a for a in scope.left if a not in first)
    acting = tuple(a for a in others if last is not None and a.country is not last.country)
    if scope.trigger.form != _TALKS or not first or not acting:
        return []
    return [*(replace(scope, left=(*acting, actor)) for actor in first), replace(scope, left=others)]


def _each_on_its_day(sense: Sense, scope: Scope, times: list[Timex]) -> list[Scope]:
    """The trips of several with a date each and one verb (A는 2005년 10월, B는 2001년 9월 각각 방문했다).

    The date of each stands behind the name, or right before it (2013년 A가, 2015년 B가).
    """
    acting = [r for r in sense.roles if r.actor in scope.left and r.actor.people]
    if scope.trigger.kind is not ContactKind.VISIT or len(acting) < _TWO:
        return []
    behind = [next((t for t in times if 0 <= t.start - r.end <= _GAP), None) for r in acting]
    before = [next((t for t in times if 0 <= r.actor.start - t.end <= _AHEAD), None) for r in acting]
    for days in (before, behind):
        if None not in days and len(set(days)) == len(acting):
            return [replace(scope, left=(r.actor,), times=(d,)) for r, d in zip(acting, days, strict=True) if d]
    return []


def _one_after_another(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The trips of those who followed one another (A 대표단에 이어 B 대표단이 방문했다)."""
    behind = ((r, sense.text[r.actor.end : r.actor.end + _FOLLOWED]) for r in clause.own if r.role == "in")
    first = tuple(r.actor for r, rest in behind if r.actor.people and pattern("followed_by").match(rest))
    return [replace(scope, left=first, times=(), several=True), scope] if first else [scope]


def _met_after_another(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The meetings of those who met the same one after each other (17일 A에 이어 B도 18일 C를 만났다)."""
    acting = [r for r in clause.own if r.actor in scope.left and r.role in SUBJECTS]
    first = [r for r in clause.own if r.role == "in" and r.actor in scope.left and r.actor.people]
    first = [r for r in first if pattern("followed_by").match(sense.text[r.end - 1 : r.end + _AHEAD])]
    if (
        scope.trigger.form != _TALKS
        or not first
        or not acting
        or acting[-1].actor.country is not first[-1].actor.country
    ):
        return []
    day = next((t for t in scope.times or () if 0 <= first[0].actor.start - t.end <= _AHEAD), None)
    theirs = tuple(r.actor for r in first)
    others = tuple(a for a in scope.left if a not in theirs)
    before = tuple(a for a in scope.left if all(a is not r.actor for r in acting))
    rest = tuple(t for t in scope.times or () if t is not day)
    return [replace(scope, left=before, times=(day,) if day else ()), replace(scope, left=others, times=rest)]


def _day_by_day(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """A meeting for each day where a clause names several of one side, each with a day.

    20일 X와, 17일에는 Y와 만나; 목요일에 X, 금요일에 Y를 만났다; X는 A가 20일, B는 21일 접견했다.
    """
    there = [r for r in clause.own if r.actor in scope.left and r.actor.people]
    acting = [r for r in there if r.role in SUBJECTS]
    met = [r for r in there if r.role in ("with", "object")]
    met += [r for r in there if r.role == "" and met and r.actor.country is met[-1].actor.country]
    for some in (sorted(met, key=lambda r: r.first), acting if len({r.actor.country for r in acting}) == 1 else []):
        days = _days_of(sense, some)
        if scope.trigger.kind in PEOPLED and None not in days and len(set(days)) >= _TWO:
            others = tuple(a for a in scope.left if all(a is not r.actor for r in some))
            dealt = [
                (d, tuple(r.actor for r, of in zip(some, days, strict=True) if of is d)) for d in dict.fromkeys(days)
            ]
            return [replace(scope, left=(*others, *of), times=(day,)) for day, of in dealt if day is not None]
    return [scope]


def _days_of(sense: Sense, some: list[Role]) -> list[Timex | None]:
    """The day of each of some people: right behind them, where all have one, else the last one before them."""
    times = sorted(sense.analysis.times, key=lambda t: t.start)
    row = [t for t in times if some and t.start >= some[-1].end] if len({r.actor.country for r in some}) == 1 else []
    gaps = [sense.text[a.end : b.start] for a, b in pairwise(row)]
    if len(row) == len(some) > 1 and all(pattern("listed").match(gap) for gap in gaps):
        return [*row]  # A와 B를 11일과 12일 각각 만났다
    behind = [next((t for t in times if 0 <= t.start - r.end <= _GAP), None) for r in some]
    if None not in behind:
        return behind  # A와 17일, B와 18일 각각 만났다
    return [next((t for t in reversed(times) if t.end <= r.actor.start), None) for r in some]


def in_person(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The meeting of somebody who hands over the letter of another (특사가 X에게 Y의 친서를 전달했다)."""
    if scope.trigger.kind is not ContactKind.MESSAGE or not scope.right or scope.status is not Status.OCCURRED:
        return []
    carriers = [r.actor for r in who_acts(sense, clause) if r.actor.people]
    carriers = [a for a in carriers if a.country is scope.left[0].country and a.people != scope.left[0].people]
    to = [r.actor for r in clause.own if r.role == "to" and r.actor.people and r.actor in scope.right]
    if any(pattern("sent_to").match(sense.text, r.end, scope.trigger.start) for r in clause.own if r.actor in to):
        return []  # X께 보내는 친서: it is the letter that goes to him
    handed = pattern("handed").match(sense.text[scope.trigger.end : clause.told.tail.end + _GAP])
    if not (carriers and to and handed) or carriers[-1].country not in SIDES:
        return []
    trigger = replace(scope.trigger, kind=ContactKind.MEETING, form="talks")
    return [replace(scope, trigger=trigger, left=(carriers[-1], *to), right=())]
