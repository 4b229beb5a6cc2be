"""Journeys of before the story that a Korean sentence only speaks of: by what they have brought, or as known."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.analysis import people_of
from loaders.extract.anchors import resolve
from loaders.extract.ko.clauses import Clause, Sense, complete
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.timing import is_long_ago
from loaders.extract.ko.travelling import right_before
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex, Trigger
from loaders.extract.scope import Scope

_TALKS = "talks"
_NEAR = 40  # characters between whose a journey is and its noun
_AND = 2  # characters of what joins two nouns
_THIS = 8  # characters before whose it is in which "this" stands


def praised(sense: Sense, clause: Clause) -> list[Scope]:
    """The journey of which a sentence says what came of it, or what else was since or then, none of the story's own.

    X의 지난 6월 국빈방문이 관계를 새로운 단계에 올려놓았다; X의 방중으로 친선이 강화되였다; X의 방중 성과, 방중이후.
    """
    noun = clause.told.trigger
    if noun.verb or noun.kind is not ContactKind.VISIT:
        return _praised_talks(sense, clause)
    owner = _owner(sense, noun.start)
    if owner is None or not _goes_abroad(sense, clause, owner):
        return []
    times = tuple(t for t in sense.analysis.times if _dates(sense, t, owner, noun.start))
    if not (_was_made(sense, noun) or _is_dated(sense, clause, times)):
        return []
    known = any(is_long_ago(sense, timex) for timex in times)
    if not known and (sense.under_way().intersection(owner.actor.people) or _is_this_one(sense, owner, noun.start)):
        return []
    made = Scope(noun, (owner.actor,), (), clause.start, noun.end, status=Status.OCCURRED, times=times)
    return [replace(made, earlier=True, speech=True, several=not times)]


def _praised_talks(sense: Sense, clause: Clause) -> list[Scope]:
    """The talks of two of which, often or historic, somebody says what came of them (X와 Y의 네차례 상봉이 ...)."""
    noun = clause.told.trigger
    near = [r for r in sense.roles if r.actor.people and not r.actor.masked and 0 <= noun.start - r.end <= _NEAR]
    last = near[-1] if near else None
    if noun.verb or noun.form != _TALKS or last is None:
        return []
    both = tuple(r.actor for r in sense.roles if r.group == last.group and not r.actor.masked)
    met = sense.pair is not None and set(people_of(both)) <= set(sense.pair.people)
    gap = sense.text[last.end : noun.start]
    often = pattern("several").search(gap) or pattern("historic").search(gap)
    joined = last.role == "of" or pattern("between").match(gap)
    if met or not (often and joined and complete(list(both)) and _was_made(sense, noun)):
        return []
    occurred = Scope(noun, both, (), clause.start, noun.end, status=Status.OCCURRED, times=())
    return [replace(occurred, earlier=True, speech=True, several=True)]


def _is_dated(sense: Sense, clause: Clause, times: tuple[Timex, ...]) -> bool:
    """Whether a journey has a time that has gone by, and nothing says that it is open (X의 지난달 방북 역시)."""
    tail, end = clause.told.tail, sense.analysis.sentence.end
    behind = sense.text[clause.told.trigger.end : end]
    if tail.event or tail.status is not Status.OCCURRED or clause.describes:
        return False
    open_yet = any(pattern(name).search(behind) for name in ("never_made", "yet_to_come", "only_talk"))
    found = [resolve(timex, "", sense.anchor) for timex in times]
    published = sense.anchor.published
    past = published is not None and all(f is not None and f.when.first <= published for f in found)
    return bool(found) and past and not open_yet


def _was_made(sense: Sense, noun: Trigger) -> bool:
    """Whether what follows a noun, or another listed with it, takes it for done: no plan, doubt, wish or denial."""
    behind = sense.text[noun.end : sense.analysis.sentence.end]
    if pattern("coordinated").match(behind[:_AND]) and (after := _next(sense, noun)):
        return _was_made(sense, after)  # X의 중국방문과 Y의 조선방문을 통하여
    fruit = pattern("borne_fruit").match(behind)
    open_yet = pattern("yet_to_come").search(fruit.group()) if fruit else None
    return fruit is not None and open_yet is None and pattern("never_made").search(behind) is None


def _next(sense: Sense, noun: Trigger) -> Trigger | None:
    """The next journey of a sentence that is a noun of its own."""
    behind = (one.trigger for one in sense.told if one.trigger.start >= noun.end)
    return next((t for t in behind if t.kind is ContactKind.VISIT and not t.verb), None)


def _is_this_one(sense: Sense, owner: Role, noun: int) -> bool:
    """Whether a journey is said to be the one under way (X의 이번 조선방문)."""
    near = sense.text[max(sense.analysis.sentence.start, owner.actor.start - _THIS) : noun]
    return pattern("this_one").search(near) is not None


def _owner(sense: Sense, noun: int) -> Role | None:
    """Whose journey a noun is: named before it, or who is said to have made it."""
    near = [r for r in sense.roles if r.actor.people and not r.actor.masked and 0 <= noun - r.end <= _NEAR]
    last = near[-1] if near else None
    if last is None or last.actor.country not in SIDES:
        return None
    gap = sense.text[last.end : noun]
    made = last.role in SUBJECTS and pattern("made_journey").fullmatch(gap) is not None
    return last if made or (last.role == "of" and pattern("of_theirs").fullmatch(gap)) else None


def _goes_abroad(sense: Sense, clause: Clause, owner: Role) -> bool:
    """Whether a journey goes to the other side, as its word or the country before it says."""
    goal = clause.told.goal
    between = [u for u in sense.analysis.units if owner.end <= u.start and u.end <= clause.told.trigger.start]
    goal = goal or shown_side(between)
    return goal in SIDES and goal is not owner.actor.country


def _dates(sense: Sense, timex: Timex, owner: Role, noun: int) -> bool:
    """Whether a time stands right before an owner, or between him and his journey."""
    coarse = bool(timex.year or timex.month or timex.unit)
    return coarse and (right_before(sense, timex, owner.actor.start) or owner.end <= timex.start < noun)
