"""English verbs by their form alone, and who does what they say: "ambled", "ambling", "was hugged"."""

from __future__ import annotations

from graph.claims import SIDES
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Unit

_IRREGULAR, _NOT_VERBS = words("en", "joined", "irregular_past"), words("en", "joined", "not_verbs")
_BREAKS = words("en", "joined", "breaks")
_MODALS = words("en", "grammar", "modals") | words("en", "grammar", "negations") | words("en", "cues", "infinitive")
_AUXILIARIES = words("en", "grammar", "auxiliaries") | words("en", "cues", "be")
_ADVERBS, _AND = words("en", "grammar", "adverbs"), words("en", "grammar", "conjunctions")
_JOINTS = words("en", "joined", "joints")
_BE = words("en", "cues", "be")
_ED, _ING, _LY, _S, _ES = "ed", "ing", "ly", "s", "es"
_SMALL = words("en", "grammar", "after_names") | words("en", "grammar", "between") | _BE | _MODALS | _AUXILIARIES
ACTING = _AUXILIARIES | words("en", "grammar", "past")
"""Verbs that stand alone for what somebody does or did (was, has, met)."""
_WITHOUT = words("en", "grammar", "denying")
_DOING_SO = words("en", "joined", "after") | words("en", "joined", "doing_so")


def is_done(unit: Unit) -> bool:
    """Whether a unit may be a verb of what somebody did."""
    return _may_be_verb(unit) and (unit.low.endswith(_ED) or unit.low in _IRREGULAR)


def acts(unit: Unit) -> bool:
    """Whether a unit may be the verb of a clause: without one, a part of a sentence is part of a list."""
    return unit.is_a("verb") or unit.low in ACTING or is_done(unit)


def is_doing(unit: Unit) -> bool:
    """Whether a unit may be a participle of what somebody is doing."""
    return _may_be_verb(unit) and unit.low.endswith(_ING)


def is_shown(unit: Unit) -> bool:
    """Whether a unit may be a verb of what a picture shows people do ("walk", "poses")."""
    return _may_be_verb(unit) and unit.low not in _SMALL


def stems(word: str) -> frozenset[str]:
    """What the verb may be of which a word is a form."""
    for end in (_ED, _ING):
        if word.endswith(end):
            stem = word.removesuffix(end)
            return frozenset({word, stem, f"{stem}e", stem[:-1], f"{stem[:-1]}y"})
    if word.endswith(_S):
        return frozenset({word, word[:-1], word.removesuffix(_ES)})
    return frozenset({word})


def doer(analysis: Analysis, v: int) -> Actor | None:
    """Whose verb stands at a unit: whoever is named before it, or before what stands between him and it."""
    units = analysis.units
    k = v - 1
    if units[k].low in _WITHOUT:
        return next((a for a in reversed(analysis.actors) if a.end < units[v].start and is_person(a)), None)
    if units[k].low in _DOING_SO and is_doing(units[v]):  # "left after chatting with him"
        who = next((a for a in reversed(analysis.actors) if a.end < units[v].start and a.people), None)
        return who if who is not None and is_person(who) else None
    while k >= 0 and (units[k].low in _ADVERBS | _AUXILIARIES or units[k].low.endswith(_LY) or in_time(analysis, k)):
        k -= 1
    if k < 0 or units[k].low in _MODALS:
        return None
    before = [a for a in analysis.actors if a.people and a.end <= units[v].start]
    first = next((t.start for t in analysis.triggers if t.verb and t.end <= units[k].start), None)
    if units[k].low in _AND and first is not None:
        before = [a for a in before if a.end <= first] or before  # "met Hu and accompanied Kim": not Hu
    who = before[-1] if before else None
    if who is None or not is_person(who):
        return None
    if who.end == units[k].end:
        return who
    between = [unit for unit in units if who.end <= unit.start <= units[k].start]
    free = not any(unit.low in _BREAKS for unit in between)
    return who if free and units[k].low in _JOINTS else None


def in_time(analysis: Analysis, k: int) -> bool:
    """Whether a unit belongs to a time or leads to it ("on Friday")."""
    unit = analysis.units[k]
    after = analysis.units[k + 1].start if k + 1 < len(analysis.units) else -1
    return any(t.start <= unit.start < t.end or t.start == after for t in analysis.times)


def is_passive(units: list[Unit], v: int) -> bool:
    """Whether a form of "be" stands before a participle, adverbs between the two."""
    k = v - 1
    while k > 0 and (units[k].low in _ADVERBS or units[k].low.endswith(_LY)):
        k -= 1
    return units[k].low in _BE


def is_person(actor: Actor) -> bool:
    """Whether an actor is somebody named of the two sides, who acts."""
    return bool(actor.people) and actor.country in SIDES and not actor.masked


def _may_be_verb(unit: Unit) -> bool:
    """Whether a unit is a plain word that the vocabulary does not know as anything but a verb."""
    word = unit.text.islower() and unit.text.isalpha() and (not unit.senses or unit.is_a("verb"))
    return word and unit.low not in _NOT_VERBS
