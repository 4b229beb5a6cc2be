"""English journeys to come by the shape of their clause: "is leaving on Friday", "when he visits", "ahead of it"."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Unit, Zone
from loaders.extract.scope import Scope

_IS, _SETTING_OUT = words("en", "grammar", "present_be"), words("en", "grammar", "is_setting_out")
_FORETELLING = words("en", "grammar", "foretelling")
_WHEN = words("en", "grammar", "temporal") | words("en", "grammar", "before_it")
_PAST, _PRESENT = words("en", "grammar", "past"), ("s",)
_COMMAS, _WHO = words("en", "grammar", "commas"), words("en", "grammar", "personal_relatives")
_SINCE = words("en", "grammar", "starting") | words("en", "grammar", "source_prepositions")
_NOUN, _CLAUSE = 6, 20  # units from "ahead of" to the visit, from "when" to its verb


def foretold(analysis: Analysis, scope: Scope) -> bool:
    """Whether a journey with a time of its own is told as one to come."""
    trigger = scope.trigger
    if trigger.kind is not ContactKind.VISIT or analysis.sentence.zone is not Zone.BODY:
        return False
    times = [t for t in analysis.times if scope.start <= t.start < scope.end and t not in scope.asides]
    if not times or any(_is_past(analysis, t) for t in times):
        return False
    before = analysis.before(trigger.start)
    if not trigger.verb:
        return _is_announced(before[-_NOUN:]) or _is_making(before[-_NOUN:])
    return _is_leaving(analysis, scope, before) or _when_he_comes(analysis, scope, before[-_CLAUSE:])


def _is_past(analysis: Analysis, timex: Timex) -> bool:
    """Whether a time lies behind, or is that from which on somebody is where he is."""
    from_then = any(unit.low in _SINCE for unit in analysis.before(timex.start)[-1:])
    return timex.since or from_then or timex.offset < 0 or bool(timex.year)


def _is_announced(before: list[Unit]) -> bool:
    """Whether a journey is one for which people prepare or which they announce ("ahead of a visit by Kim in June")."""
    return any(a.low in _FORETELLING and b.low not in _COMMAS for a, b in pairwise(before))


def _is_making(before: list[Unit]) -> bool:
    """Whether somebody "is making a trip"."""
    return any(a.low in _IS and b.low in _SETTING_OUT for a, b in pairwise(before))


def _is_leaving(analysis: Analysis, scope: Scope, before: list[Unit]) -> bool:
    """Whether somebody "is leaving"; "who is visiting" says where he is."""
    said = analysis.said(scope.trigger).split()
    is_at = bool(before) and before[-1].low in _IS and said[0] in _SETTING_OUT
    who = len(before) > 1 and before[-2].low in _WHO
    return (is_at or (len(said) > 1 and said[0] in _IS and said[1] in _SETTING_OUT)) and not who


def _when_he_comes(analysis: Analysis, scope: Scope, before: list[Unit]) -> bool:
    """Whether a verb in the present tense stands behind "when" ("wants aid when Kim visits China")."""
    verb = analysis.said(scope.trigger).partition(" ")[0]
    when = next((k for k in range(len(before) - 1, -1, -1) if before[k].low in _WHEN), None)
    present = verb.endswith(_PRESENT) and verb not in _PAST
    return present and when is not None and not any(unit.is_a("verb") for unit in before[when + 1 :])
