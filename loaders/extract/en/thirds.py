"""English contacts with third countries beside which somebody of ours is named: "met Obama, and Kim came up twice"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.naming import may_stand_between
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope

_LISTED = words("en", "grammar", "list_words")
_WITH, _TOPIC = words("en", "grammar", "accompaniment"), words("en", "grammar", "topics_of")
_NEAR = 9  # units from a meeting to "with the U.S. president"


def without_thirds(analysis: Analysis, scope: Scope) -> Scope:
    """The scope without those who are only named beside somebody of a third country whom it is with."""
    if scope.trigger.kind not in PEOPLED:
        return scope
    right = [actor for actor in scope.right if actor.people]
    if right and right[0].country is Country.OTHER:
        kept = [right[0]]
        for a, b in pairwise(right):
            if not _listed(analysis, a, b):
                break
            kept.append(b)
        return replace(scope, right=tuple(kept))
    left = {actor.country for actor in scope.left if actor.people}
    if right and Country.OTHER in left and not left >= {*SIDES} and _of_topic(analysis, scope.trigger, right[0]):
        return replace(scope, right=())
    return scope


def with_third(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a noun says that it is with an official of a third country ("Kim's talks with the U.S. president")."""
    behind = analysis.behind(trigger.end)[:_NEAR]
    k = next((k for k, unit in enumerate(behind) if unit.low in _WITH), None)
    if trigger.verb or trigger.kind not in PEOPLED or k is None:
        return False
    return any(
        a.is_a("country") and shown_side([a]) is Country.OTHER and (b.is_a("head") or b.is_a("descriptor"))
        for a, b in pairwise(behind[k + 1 : k + 4])
    )


def _listed(analysis: Analysis, a: Actor, b: Actor) -> bool:
    """Whether only titles and what joins a list stand between two who are named."""
    between = [unit for unit in analysis.units if a.end <= unit.start < b.start]
    return all(unit.low in _LISTED or may_stand_between(unit) for unit in between)


def _of_topic(analysis: Analysis, trigger: Trigger, actor: Actor) -> bool:
    """Whether somebody is named behind what a contact was about ("spoke about what to do with Kim")."""
    return any(unit.low in _TOPIC for unit in analysis.units if trigger.end <= unit.start < actor.start)
