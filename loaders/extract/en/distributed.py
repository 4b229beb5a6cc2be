"""Contacts of several pairs in one English clause: "from Li to Kim and from Zhao to Choe", "as did Li with Kim"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.en.turns import did_so
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Unit
from loaders.extract.scope import Scope

_JOINTS = words("en", "joined", "turn_joints") | words("en", "joined", "likewise")
_FROM, _TO = words("en", "grammar", "source_prepositions"), words("en", "cues", "infinitive")
_RELATING = words("en", "grammar", "relating")
_EXCHANGING = words("en", "grammar", "exchanging") | words("en", "grammar", "each_other")
_DID = words("en", "grammar", "did")
_PAIR = 2


def distributed(analysis: Analysis, scope: Scope) -> list[Scope]:
    """The scope of the first pair and those of the others; the scope alone where its people are not told in pairs.

    A pair is somebody of each side; the next one begins behind "and", as the first did ("from A to B and from C to
    D"), or behind words that say it did the same ("as did C with D").
    """
    people = sorted({a for a in (*scope.left, *scope.right) if a.people and not a.both}, key=lambda a: a.start)
    if scope.trigger.kind not in PEOPLED | {ContactKind.MESSAGE} or len(people) < 2 * _PAIR or len(people) % _PAIR:
        return [scope]
    pairs = [(people[k], people[k + 1]) for k in range(0, len(people), _PAIR)]
    known = {person for actor in people for person in actor.people}
    if len(known) < len(people) or any({a.country for a in pair} != {*SIDES} for pair in pairs):
        return [scope]
    exchanged = any(u.low in _EXCHANGING for u in analysis.units if scope.start <= u.start < scope.end)
    if not all(_begins(analysis, a, b, exchanged=exchanged) for a, b in pairwise(pairs)):
        return [scope]
    first = replace(
        scope,
        left=tuple(a for a in scope.left if a in pairs[0] or not a.people),
        right=tuple(a for a in scope.right if a in pairs[0] or not a.people),
        agents=tuple(a for a in scope.agents if a in pairs[0]),
    )
    return [first, *(_like(analysis, scope, pair) for pair in pairs[1:])]


def _begins(analysis: Analysis, before: tuple[Actor, Actor], pair: tuple[Actor, Actor], *, exchanged: bool) -> bool:
    """Whether words before a pair begin it anew as the pair before it was begun, or say that it did the same."""
    near = [unit for unit in analysis.units if before[-1].end <= unit.start < pair[0].start]
    joint = next((k for k in range(len(near) - 1, -1, -1) if near[k].low in _JOINTS), -1)
    led = near[joint + 1 :]
    if joint < 0 or not all(may_stand_between(u) or u.low in _RELATING | _DID | _JOINTS for u in led):
        return False
    if exchanged or did_so(analysis, pair[0]):
        return True
    word = _relation(led)
    return word != "" and word == _relation([u for u in analysis.units if u.start < before[0].start])


def _relation(before: list[Unit]) -> str:
    """The preposition behind which a name and its titles stand, "" for none."""
    unit = next((u for u in reversed(before) if not may_stand_between(u)), None)
    return unit.low if unit is not None and unit.low in _RELATING else ""


def _like(analysis: Analysis, scope: Scope, pair: tuple[Actor, Actor]) -> Scope:
    """The scope of a later pair: who stands behind "to" has got a message, who behind "from" has sent it."""
    a, b = pair
    word = _relation([unit for unit in analysis.units if unit.start < a.start])
    sender, other = (b, a) if word in _TO else (a, b)
    mutual = scope.trigger.kind is not ContactKind.MESSAGE or word not in _FROM | _TO
    between = [u.low for u in analysis.units if a.end <= u.start < b.start]
    if mutual and _TO.isdisjoint(between):
        return replace(scope, left=(), right=pair, agents=())
    return replace(scope, left=(sender,), right=(other,), agents=())
