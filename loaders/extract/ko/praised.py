"""Journeys of before the story that a Korean sentence only speaks of by what they have brought."""

from __future__ import annotations

from dataclasses import replace

from graph.claims import SIDES, ContactKind, Status
from loaders.extract.ko.clauses import Clause, Sense
from loaders.extract.ko.offices import shown_side
from loaders.extract.ko.roles import Role
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.travelling import right_before
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Timex
from loaders.extract.scope import Scope

_NEAR = 40  # characters between whose a journey is and its noun


def praised(sense: Sense, clause: Clause) -> list[Scope]:
    """The journey of which a sentence says what it has brought, none of the story's own.

    X의 지난 6월 국빈방문이 관계를 새로운 단계에 올려놓았다; X께서 올해에 진행하신 중국방문은 친선을 추동하였다.
    """
    noun = clause.told.trigger
    if noun.verb or noun.kind is not ContactKind.VISIT or not _has_borne_fruit(sense, noun.end):
        return []
    owner = _owner(sense, noun.start)
    if owner is None or not _goes_abroad(sense, clause, owner):
        return []
    times = tuple(t for t in sense.analysis.times if _dates(sense, t, owner, noun.start))
    told = {*sense.visitors, *sense.travelled, *sense.announced}
    if not times and told.intersection(owner.actor.people):
        return []
    made = Scope(noun, (owner.actor,), (), clause.start, noun.end, status=Status.OCCURRED, times=times)
    return [replace(made, earlier=True, speech=True, several=not times)]


def _has_borne_fruit(sense: Sense, end: int) -> bool:
    """Whether what follows a noun says what has come of it, not what will."""
    fruit = pattern("borne_fruit").match(sense.text[end : sense.analysis.sentence.end])
    if pattern("never_made").search(sense.text, end, sense.analysis.sentence.end):
        return False
    return fruit is not None and pattern("yet_to_come").search(fruit.group()) is None


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
