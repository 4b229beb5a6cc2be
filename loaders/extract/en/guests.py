"""Lists of those present in a relative clause of an English event: "talks, in which A and B took part, and a show"."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Unit
from loaders.extract.scope import Scope

_WHICH = words("en", "grammar", "impersonal_relatives") | words("en", "grammar", "where")
_STOPS = words("en", "grammar", "stops")
_BEFORE, _AFTER = "presence_before", "presence_after"


def with_guests(analysis: Analysis, scopes: list[Scope]) -> list[Scope]:
    """The scopes of a sentence, each with those whom a relative clause behind it names as there, and no other with."""
    if not analysis.presence:
        return scopes
    out = [scope for scope in scopes if not (scope.reference and _in_passing(analysis, scope))]
    if not any(unit.low in _WHICH for unit in analysis.units):
        return out
    for which, end in _clauses(analysis):
        guests = tuple(a for a in analysis.presence if which.end <= a.start < end)
        events = [k for k, s in enumerate(out) if s.trigger.kind in PEOPLED and s.trigger.end <= which.start]
        if guests and events:
            out = [_without(scope, guests) for scope in out]
            out[events[-1]] = replace(out[events[-1]], present=(*out[events[-1]].present, *guests))
    return out


def _in_passing(analysis: Analysis, scope: Scope) -> bool:
    """Whether only an aside on somebody who was there speaks of an event ("Jang, not at the talks, was there")."""
    cues = [*analysis.cued(_BEFORE), *analysis.cued(_AFTER)]
    spans = [(start, end) for start, end in analysis.passing if start <= scope.trigger.start < end]
    outside = (cue for cue in cues if not any(start <= cue.start < end for start, end in spans))
    return bool(spans) and next(outside, None) is not None


def _clauses(analysis: Analysis) -> list[tuple[Unit, int]]:
    """The relative words of a sentence whose clause names who was there, and where it ends."""
    out: list[tuple[Unit, int]] = []
    for unit in analysis.units:
        if unit.low not in _WHICH:
            continue
        limit = next(
            (u.start for u in analysis.units if u.start > unit.start and u.low in _STOPS), analysis.sentence.end
        )
        first = min(
            (c for kind in (_BEFORE, _AFTER) for c in analysis.cued(kind, unit.end, limit)), key=_at, default=None
        )
        told = any(unit.end <= t.start < first.start for t in analysis.triggers) if first is not None else True
        if first is None or told:
            continue  # "at which he met B, who attended": the clause tells of something else first
        out.append((unit, first.end if first.kind == _BEFORE else _end_of_list(analysis, first.end, limit)))
    return out


def _at(cue: Cue) -> int:
    return cue.start


def _end_of_list(analysis: Analysis, start: int, limit: int) -> int:
    """Where a list ends behind "attended by": before the next contact told, after the last name before it."""
    verb = next((t.start for t in analysis.triggers if start <= t.start < limit), limit)
    named = [a.end for a in analysis.actors if start <= a.start and a.end <= verb]
    return max(named, default=start) + 1


def _without(scope: Scope, guests: tuple[Actor, ...]) -> Scope:
    left, right = (tuple(a for a in side if a not in guests) for side in (scope.left, scope.right))
    return scope if left == scope.left and right == scope.right else replace(scope, left=left, right=right)
