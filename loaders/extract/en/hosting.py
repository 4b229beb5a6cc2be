"""Meetings that a noun or a hand-over tells: "had been Hu's guest", "handed Xi a letter from Kim"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope

_GUESTS, _POSSESSIVE = words("en", "attendance", "hosted"), words("en", "grammar", "possessive_marks")
_GUIDES, _HIS = words("en", "attendance", "guides"), words("en", "grammar", "possessive_pronouns")
_BE, _AS, _ACT = words("en", "cues", "be"), words("en", "grammar", "capacity"), words("en", "attendance", "acting")
_GUIDE, _TOUR = "accompany", "tour"
_HANDING, _GUEST, _TALKS = words("en", "attendance", "handing"), "courtesy-call", "talks"
_FAR = 12  # units between a verb of handing over and what is handed


def as_guests(analysis: Analysis) -> list[Trigger]:
    """The triggers of those who are somebody's guests or guides ("Jang had been Hu's guest", "acted as his guide")."""
    units = analysis.units
    out: list[Trigger] = []
    for i, unit in enumerate(units[2:], 2):
        if unit.low not in _GUESTS | _GUIDES or (owner := _owner(units, i)) is None:
            continue
        titles = [*takewhile(may_stand_between, reversed(units[:owner]))] if units[owner].is_a("local") else []
        verb = owner - 1 - len(titles)
        verb -= verb > 0 and units[verb].low in _AS and units[verb - 1].low in _ACT
        if verb < 0 or units[verb].low not in _BE | _ACT:
            continue
        span = (units[verb].start, unit.end)
        if unit.low in _GUIDES:
            out.append(Trigger(*span, _GUIDE, ContactKind.CEREMONY, _TOUR, verb=True))
        else:
            out.append(Trigger(*span, _GUEST, ContactKind.MEETING, _TALKS, verb=True))
    return out


def _owner(units: list[Unit], i: int) -> int | None:
    """The unit of whose guest or guide one is: the name or pronoun before the noun."""
    if units[i - 1].low in _HIS:
        return i - 1
    return i - 2 if units[i - 1].low in _POSSESSIVE and units[i - 2].is_a("local") else None


def serves(units: list[Unit], i: int) -> bool:
    """Whether "his" at a unit is him whom somebody guides or has as a guest ("acted as his guide")."""
    role = units[i].low in _HIS and i + 1 < len(units) and units[i + 1].low in _GUESTS | _GUIDES
    return role and i > 0 and units[i - 1].low in _BE | _AS


def host_of(analysis: Analysis, trigger: Trigger) -> tuple[Actor, ...]:
    """Whose guest or guide somebody is, by the name or pronoun before the noun; nobody for other words."""
    noun = next(i for i, unit in enumerate(analysis.units) if unit.end >= trigger.end)
    role = trigger.verb and trigger.id in (_GUEST, _GUIDE) and analysis.units[noun].low in _GUESTS | _GUIDES
    owner = _owner(analysis.units, noun) if role and noun > 1 else None
    if owner is None:
        return ()
    end = analysis.units[owner].end
    return tuple(replace(actor, masked="") for actor in analysis.actors if actor.end == end and actor.people)


def handed_over(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope | None:
    """The meeting at which one hands somebody's letter to whom it is for ("handed Xi a letter from Kim"); else None."""
    givers = tuple(actor for actor in scope.carriers if actor.people and not actor.quiet)
    sides = {actor.country for actor in givers}  # "Li, joined by Wang, handed Kim a letter"
    if scope.trigger.kind is not ContactKind.MESSAGE or len(sides) != 1 or scope.infinitive:
        return None
    i = index[scope.trigger.start]
    verb = next((unit for unit in reversed(analysis.units[max(0, i - _FAR) : i]) if unit.low in _HANDING), None)
    if verb is None or givers[-1].end > verb.start:
        return None
    first = next((a for a in analysis.actors if a.start >= verb.end and a.people), None)
    if first is None or first.start > scope.trigger.start or {givers[0].country, first.country} != {*SIDES}:
        return None
    if not all(may_stand_between(unit) for unit in analysis.behind(verb.end) if unit.end <= first.start):
        return None
    met = Trigger(verb.start, verb.end, _GUEST, ContactKind.MEETING, _TALKS, verb=True)
    return replace(scope, trigger=met, left=givers, right=(first,), agents=(), carriers=())
