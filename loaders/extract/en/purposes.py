"""Contacts that English sentences tell only as what somebody travels for: "arrived for talks", "left to attend it"."""

from __future__ import annotations

from itertools import pairwise, takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.speech import is_purpose
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope

_FOR = words("en", "grammar", "aims")
_BEEN = words("en", "grammar", "been_there")
_CIRCUMSTANCE = 3  # units between "at" or "during" and the talks
_PREPARING, _JOINTS = words("en", "grammar", "preparing"), words("en", "grammar", "list_words")
_PURPOSE = 9  # units between "to attend" and the event
_TO, _ATTEND = words("en", "cues", "infinitive"), words("en", "grammar", "attending")
_WHO = words("en", "grammar", "personal_relatives")
_EARLIER = words("en", "grammar", "earlier")


def is_awaited(analysis: Analysis, trigger: Trigger, i: int) -> bool:
    """Whether an event is only what somebody travels for ("arrived for talks", "left to attend a parade")."""
    if trigger.verb or trigger.kind not in PEOPLED:
        return False
    if any(unit.low in _EARLIER for unit in analysis.units[:i]):
        return False  # "had taken a train to Beijing for his first meeting"
    if any((t.kind == "date" and not t.day) or (t.kind == "shift" and t.unit != "day") for t in analysis.times):
        return False  # "went to Beijing in June for a dialogue": it has been held since
    ahead = [t for t in analysis.triggers if t.kind is ContactKind.VISIT and t.verb and t.start >= trigger.end]
    if ahead and i < _PURPOSE and analysis.units[0].low in _TO:
        return True  # "To hold talks with Wang, Ri flew to Beijing"
    who = {b.start for a, b in pairwise(analysis.units) if a.low in _WHO}  # "who came for a parade went home"
    journeys = (t for t in analysis.triggers if t.kind is ContactKind.VISIT and t.end <= trigger.start)
    been = {unit.start for unit in analysis.units if unit.low in _BEEN}  # "visited China for his second summit"
    travels = any(t.start not in who | been for t in journeys)
    near = analysis.units[max(0, i - _PURPOSE) : i]
    attends = any(a.low in _TO and b.low in _ATTEND for a, b in pairwise(near))
    return travels and (attends or any(unit.low in _FOR for unit in near[-_CIRCUMSTANCE:]))


def for_nobody_named(analysis: Analysis, scope: Scope, index: dict[int, int]) -> bool:
    """Whether somebody only travels to meet people without names ("flew to Beijing for meetings with officials")."""
    if not is_awaited(analysis, scope.trigger, index[scope.trigger.start]):
        return False
    theirs = [actor for actor in scope.right if not actor.people]
    return (
        bool(theirs)
        and not any(actor.office or actor.delegation for actor in theirs)
        and not ({actor.country for actor in (*scope.left, *scope.right) if actor.people}.issuperset(SIDES))
    )


def is_prepared(analysis: Analysis, trigger: Trigger, i: int) -> bool:
    """Whether a journey without a day of its own is only prepared for ("a team is there to arrange his trip")."""
    dated = any(timex.start >= trigger.end for timex in analysis.times)
    near = [*takewhile(lambda unit: unit.low not in _JOINTS, reversed(analysis.units[max(0, i - _PURPOSE) : i]))]
    journey = trigger.kind is ContactKind.VISIT and not trigger.verb
    return journey and not dated and any(unit.low in _PREPARING for unit in near)


def is_invited(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a visit is one for which an invitation was accepted ("invited Xi to visit, and he accepted")."""
    wanted = trigger.kind is ContactKind.VISIT and is_purpose(analysis, trigger, index)
    return wanted and bool(analysis.cued("accepted"))
