"""English lists of those who were there: "Present were ...", "... also attended", "from the Chinese side ..."."""

from __future__ import annotations

from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.data import words
from loaders.extract.en.masks import may_stand_between
from loaders.extract.marks import Unit

_KNOWN = words("en", "grammar", "known")
_ORDINALS = words("en", "grammar", "ordinals")
_HAPPENED = words("en", "grammar", "happened")
_LISTING = words("en", "grammar", "listing")
_CONNECTORS = words("en", "titles", "connectors")
_ADVERBS = words("en", "grammar", "adverbs")
_NOT_OPENING = words("en", "grammar", "not_opening")
_SUITE = words("en", "cues", "suite")
_OPENING = 25  # units of the words that open a list ("Among those who came out to see off the delegation were")


def present(analysis: Analysis) -> list[Actor]:
    """Whom the sentence names as present at an event, in order; none when it is no such sentence."""
    start, end = analysis.sentence.start, analysis.sentence.end
    opening = _opening(analysis)
    if opening is not None and not _SUITE & opening:
        return analysis.between(start, end)
    out: list[Actor] = []
    for cue in analysis.cued("presence_after"):
        before, after = analysis.between(_clause(analysis, cue), cue.start), analysis.between(cue.end, end)
        out += after if _named(after) or not _named(before) else before
    for cue in analysis.cued("presence_before"):
        before, after = analysis.between(_clause(analysis, cue), cue.start), analysis.between(cue.end, end)
        out += before if _named(before) or not _named(after) else after
    return sorted(set(out), key=lambda actor: actor.start)


def suite(analysis: Analysis) -> list[Actor]:
    """Whom the sentence names as travelling with somebody ("Among his suite members were"), in order."""
    opening = _opening(analysis)
    if opening is None or not _SUITE & opening:
        return []
    return [actor for actor in analysis.between(analysis.sentence.start, analysis.sentence.end) if not actor.quiet]


def counted(analysis: Analysis) -> bool:
    """Whether the sentence speaks of another contact of the same people by its number ("The first was on April 14")."""
    first = [unit.low for unit in analysis.units[:3]]
    return len(first) == 3 and first[0] in _KNOWN and first[1] in _ORDINALS and first[2] in _HAPPENED


def _opening(analysis: Analysis) -> frozenset[str] | None:
    """The words that open a list turned round (words without a name, a verb of being, then names), else None."""
    named = next((actor for actor in analysis.actors if actor.people and not actor.quiet), None)
    if named is None or named.masked:
        return None
    before = [unit for unit in analysis.units if unit.end <= named.start]
    while before and before[-1].low not in _LISTING and _titles(before[-1]):
        before.pop()
    if not 1 < len(before) <= _OPENING or before[-1].low not in _LISTING:
        return None
    return None if any(map(_acts, before[:-1])) else frozenset(unit.low for unit in before)


def _titles(unit: Unit) -> bool:
    """Whether a unit may stand between a verb and the first name of its list, in the titles before that name."""
    return may_stand_between(unit) or unit.low in _ADVERBS or unit.low in _CONNECTORS


def _acts(unit: Unit) -> bool:
    """Whether a unit makes its sentence no list: a person, or a word that takes a list for what it asks or says."""
    return unit.is_a("local") or unit.low in _NOT_OPENING


def _named(actors: list[Actor]) -> bool:
    return any(actor.people for actor in actors)


def _clause(analysis: Analysis, cue: Cue) -> int:
    """Where the clause before a word of presence begins: after the last semicolon."""
    ends = (unit.end for unit in analysis.units if unit.low == ";" and unit.end <= cue.start)
    return max(ends, default=analysis.sentence.start)
