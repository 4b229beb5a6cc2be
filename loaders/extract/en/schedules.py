"""Contacts that an English sentence tells as what is to come by its shape: "On Saturday's programme is a meeting"."""

from __future__ import annotations

from itertools import pairwise

from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Unit
from loaders.extract.scope import Scope

_PLANS, _HOLD = words("en", "grammar", "schedules"), words("en", "grammar", "schedules_hold")
_SET, _IS = words("en", "grammar", "set_ahead"), words("en", "grammar", "present_be")
_ADVERBS = words("en", "grammar", "adverbs") | words("en", "grammar", "schedule_adverbs")
_OWNED = words("en", "grammar", "known") | words("en", "grammar", "possessive_pronouns")
_OWNED |= words("en", "grammar", "possessive_marks")
_UPON = words("en", "grammar", "upon")
_NEAR = 5  # units from "programme" to "includes" ("programme for Saturday includes"), of "Set for Saturday are"


def scheduled(analysis: Analysis, scope: Scope) -> bool:
    """Whether a schedule has a contact, or words before "is" set it for a day to come ("Set for Friday are talks")."""
    before = [unit for unit in analysis.units if scope.start <= unit.start < scope.trigger.start]
    plan = next((k for k, unit in enumerate(before) if unit.low in _PLANS and _is_owned(analysis, unit)), None)
    if plan is not None and any(unit.low in _HOLD for unit in before[plan + 1 : plan + 1 + _NEAR]):
        return True
    if not scope.trigger.verb and _is_on_plan(analysis, scope):
        return True
    front = [unit for unit in before if unit.low not in _ADVERBS]
    return bool(front) and front[0].low in _SET and not scope.trigger.verb and _is_told(front)


def _is_on_plan(analysis: Analysis, scope: Scope) -> bool:
    """Whether a contact is on somebody's schedule ("A meeting with Kim, the premier, is also on Xi's schedule")."""
    behind = [unit for unit in analysis.behind(scope.trigger.end) if unit.low not in _ADVERBS]
    on = next((k for k, (a, b) in enumerate(pairwise(behind)) if a.low in _IS and b.low in _UPON), len(behind))
    return any(unit.low in _PLANS for unit in behind[on + 2 : on + 2 + _NEAR])


def _is_owned(analysis: Analysis, plan: Unit) -> bool:
    """Whether it is somebody's or a day's schedule, not a programme of weapons."""
    before = analysis.before(plan.start)[-1:]
    return bool(before) and before[0].low in _OWNED


def _is_told(front: list[Unit]) -> bool:
    """Whether a present form of "be" stands behind words that say when, before the contact itself."""
    be = next((k for k, unit in enumerate(front) if unit.low in _IS), 0)
    return be > 0 and not any(unit.is_a("verb") or unit.low == "," for unit in front[1:be])
