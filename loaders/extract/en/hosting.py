"""Meetings that a noun or a hand-over tells: "had been Hu's guest", "handed Xi a letter from Kim"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope

_GUESTS, _POSSESSIVE = words("en", "attendance", "hosted"), words("en", "grammar", "possessive_marks")
_BE = words("en", "cues", "be")
_HANDING, _GUEST, _TALKS = words("en", "attendance", "handing"), "courtesy-call", "talks"
_FAR = 12  # units between a verb of handing over and what is handed


def as_guests(analysis: Analysis) -> list[Trigger]:
    """The triggers of those who are somebody's guests ("Jang had been Hu's guest")."""
    units = analysis.units
    out: list[Trigger] = []
    for i, unit in enumerate(units[3:], 3):
        if unit.low not in _GUESTS or units[i - 1].low not in _POSSESSIVE or not units[i - 2].is_a("local"):
            continue
        titles = [*takewhile(may_stand_between, reversed(units[: i - 2]))]
        verb = i - 3 - len(titles)
        if verb >= 0 and units[verb].low in _BE:
            out.append(Trigger(unit.start, unit.end, _GUEST, ContactKind.MEETING, _TALKS, verb=True))
    return out


def host_of(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> tuple[Actor, ...]:
    """Whose guest somebody is, by the name before the noun; nobody for other words."""
    i = index[trigger.start]
    if trigger.id != _GUEST or analysis.units[i].low not in _GUESTS or i < len(("Hu", "'s")):
        return ()
    end = analysis.units[i - 2].end
    return tuple(replace(actor, masked="") for actor in analysis.actors if actor.end == end and actor.people)


def handed_over(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope | None:
    """The meeting at which one hands somebody's letter to whom it is for ("handed Xi a letter from Kim"); else None."""
    givers = tuple(actor for actor in scope.carriers if actor.people and not actor.quiet)
    if scope.trigger.kind is not ContactKind.MESSAGE or len(givers) != 1 or scope.infinitive:
        return None
    i = index[scope.trigger.start]
    verb = next((unit for unit in reversed(analysis.units[max(0, i - _FAR) : i]) if unit.low in _HANDING), None)
    if verb is None or givers[0].end > verb.start:
        return None
    first = next((a for a in analysis.actors if a.start >= verb.end and a.people), None)
    if first is None or first.start > scope.trigger.start or {givers[0].country, first.country} != {*SIDES}:
        return None
    if not all(may_stand_between(unit) for unit in analysis.behind(verb.end) if unit.end <= first.start):
        return None
    met = Trigger(verb.start, verb.end, _GUEST, ContactKind.MEETING, _TALKS, verb=True)
    return replace(scope, trigger=met, left=givers, right=(first,), agents=(), carriers=())
