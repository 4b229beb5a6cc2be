"""The contact since which the one that a Korean clause tells is counted (방북은 2001년 9월 X 이후 4년 만이다)."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Actor, people_of
from loaders.extract.data import load
from loaders.extract.events import PEOPLED
from loaders.extract.ko.clauses import Clause, Sense, complete
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import Form, pattern
from loaders.extract.ko.timing import since_event
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex
from loaders.extract.scope import Scope

_PARTNERS = frozenset({"with", "object"})
_BEFORE = 40  # characters of what a contact is counted from
_GAP = 3  # characters between a date and the contact that it dates


def told_inside(sense: Sense, clause: Clause) -> bool:
    """Whether the time before is told by a verb of its own (방중은 X가 Y를 만난 이후 9개월 만이다)."""
    end = clause.told.trigger.end
    match = pattern("nth").match(sense.text[clause.told.tail.end : sense.analysis.sentence.end])
    reach = clause.told.tail.end + match.end() if match else sense.analysis.sentence.end
    later = (one for one in sense.told if end < one.trigger.start < reach)
    return any(one.tail.event or one.tail.again for one in later)


def one_before(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The trip since which the one told is the first (방북은 9일부터 11일까지로, 2009년 10월 X 이후 16년 만이다)."""
    behind = sense.text[clause.told.tail.end : sense.analysis.sentence.end]
    ending = sense.text[clause.told.trigger.end : sense.analysis.sentence.end]
    open_ended = pattern("conditional").match(ending) is not None  # 방북한다면 2019년 6월 이후 7년 만이다
    first = pattern("nth").match(behind) if open_ended or clause.told.tail.form is Form.FINAL else None
    if first is None or scope.trigger.kind is not ContactKind.VISIT or clause.told.tail.again:
        return []
    who, times = again(sense, clause)
    trigger = replace(scope.trigger, start=clause.told.tail.end, end=clause.told.tail.end + 1)
    who = who or (scope.left if open_ended else ())
    before = replace(scope, trigger=trigger, left=who, times=times, earlier=True, status=Status.OCCURRED)
    return [before] if who and times else []


def one_counted(sense: Sense, clause: Clause, scope: Scope) -> list[Scope]:
    """The trip itself that is counted from one before, on days of its own (X의 15~20일 방문은 5월 방중에 이어)."""
    start, owner = clause.told.trigger.start, clause.own[-1] if clause.own else None
    if not clause.told.tail.again or scope.trigger.kind is not ContactKind.VISIT or owner is None or owner.role != "of":
        return []
    days = [t for t in sense.analysis.times if owner.end <= t.start and t.end <= start and t.day]
    trigger = replace(scope.trigger, end=scope.trigger.end - 1)  # told apart from the one before
    return [replace(scope, trigger=trigger, left=(owner.actor,), times=(days[-1],), earlier=False)] if days else []


def again(sense: Sense, clause: Clause) -> tuple[tuple[Actor, ...], tuple[Timex, ...]]:
    """The time before, and who came then: 방북은 2001년 9월 장쩌민 당시 주석 이후 4년 만이다."""
    start = clause.told.tail.end
    match = pattern("nth").match(sense.text[start : sense.analysis.sentence.end])
    if match is None:
        there = tuple(r.actor for r in clause.own if not r.actor.masked)
        there = there if complete(list(there)) or sense.pair is None else (*there, sense.pair)
        return there, tuple(t for t in sense.analysis.times if 0 <= clause.told.trigger.start - t.end <= _GAP)
    end = start + match.end()
    who = tuple(r.actor for r in sense.roles if start <= r.actor.start < end)
    if clause.told.trigger.kind in PEOPLED:  # 시 주석이 북한 인사를 만난 것은 2013년 최룡해 특사 이후 3년 만이다
        sides = {actor.country for actor in who}
        who += tuple(r.actor for r in clause.own if not r.actor.masked and r.actor.country not in sides)
    if clause.told.trigger.kind is ContactKind.MESSAGE:  # 서한을 주고받은 것은 1월 이후 8개월 만이다
        both = [r.actor for r in clause.own if r.role in SUBJECTS and not r.actor.masked]
        who = (Actor(start, start, tuple(people_of(both)), quiet=True),) if complete(both) else ()
    who = who or tuple(r.actor for r in clause.own if r.role == "of" and r.group == clause.own[-1].group)
    if not who and clause.told.trigger.kind is ContactKind.VISIT:
        who = tuple(r.actor for r in clause.own if r.role in SUBJECTS and not r.actor.masked and r.actor.people)
    return who, tuple(t for t in sense.analysis.times if start <= t.start < end and not since_event(sense, t))


def counted_from(sense: Sense, clause: Clause) -> list[Scope]:
    """The contacts of the same people from which one is counted (2006년 1월 이후 4년 만의 방중), each on its date."""
    trigger, own = clause.told.trigger, clause.told.tail.event and not clause.told.tail.again
    before = [t for t in sense.analysis.times if t.end <= trigger.start and (t.year or t.month)]
    if not before or trigger.start - before[-1].end > _BEFORE or own:
        return []
    day = before[-1]
    if pattern("counted_from").match(sense.text[day.end : trigger.start]):
        who = sense.pair if trigger.kind in PEOPLED else sense.subject
    elif trigger.start - day.end <= _GAP and pattern("nth_year").match(
        sense.text[trigger.end : trigger.end + _GAP + 2]
    ):
        owner = next((r for r in reversed(sense.roles) if r.role == "of" and r.actor.end <= day.start), None)
        who = replace(owner.actor, masked="") if owner and trigger.kind is ContactKind.VISIT else None
    else:
        return []
    if who is None:
        return []
    told = Scope(trigger, (who,), (), clause.start, trigger.end, status=Status.OCCURRED, earlier=True)
    return [replace(told, times=(t,)) for t in _listed(sense.text, before)]


def _listed(text: str, times: list[Timex]) -> list[Timex]:
    """The last of some times with those listed before it (3월과 5월, 6월)."""
    row = times[-1:]
    for timex in reversed(times[:-1]):
        if text[timex.end : row[0].start].strip(load("ko", "dates")["listed"]):
            break
        row.insert(0, timex)
    return row


def of_contact_before(sense: Sense, clause: Clause, role: Role) -> bool:
    """Whether somebody only had the contact that a clause counts from its own, which names another in his place.

    두 장관의 회담은 X가 Y와 만난 이후 처음이다; Y가 Z와 회담한 것은 X를 만난 뒤 처음이다.
    """
    end = clause.told.trigger.start
    nouns = (t for t in sense.told if role.end <= t.trigger.start and t.trigger.end < end)
    theirs = next((t for t in nouns if t.trigger.kind in PEOPLED), None)
    if theirs is None or not pattern("counted_topic").match(sense.text, theirs.trigger.end, end):
        return False
    behind = [r for r in clause.own if r.actor.start >= theirs.trigger.end and r.actor.people and not r.actor.masked]
    alike = SUBJECTS if role.role in (*SUBJECTS, "", "of") else _PARTNERS
    since = pattern("long_since").match(sense.text[clause.told.trigger.end : sense.analysis.sentence.end])
    return since is not None and any(r.role in alike for r in behind)
