"""Who is in the audience of what somebody of the other side does in public: "listened as Xi opened the forum"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.marks import Trigger, Unit
from loaders.extract.scope import Scope

_CEREMONY, _ID = "ceremony", "audience"
_HEARING = words("en", "attendance", "hearing")
_AT_IT = _HEARING | words("en", "attendance", "staying")
_AS, _TO = words("en", "attendance", "while"), words("en", "attendance", "listening_to")
_PUBLIC, _SPEECHES = words("en", "attendance", "in_public"), words("en", "attendance", "public_speeches")
_AFAR = words("en", "attendance", "from_afar")
_BE, _NEGATIONS = words("en", "cues", "be"), words("en", "grammar", "negations")
_POSSESSIVE, _ADVERBS = words("en", "grammar", "possessive_marks"), words("en", "grammar", "adverbs")
_FAR, _OWNED = 5, 4  # units from a name to its verb, from a mark to the speech


def audience(analysis: Analysis, known: list[Scope]) -> list[Scope]:
    """The scopes of a sentence, with a ceremony of whoever watches or hears somebody of the other side in public."""
    found = next(_heard(analysis), None)
    if found is None or any(unit.low in _AFAR for unit in analysis.units):
        return known
    hearing, hearer, speaker = found
    both = {*hearer.people, *speaker.people}
    met = [scope for scope in known if both <= {p for a in (*scope.left, *scope.right) for p in a.people}]
    if any(not scope.reference for scope in met):
        return known
    trigger = Trigger(hearing.start, hearing.end, _ID, ContactKind.CEREMONY, _CEREMONY, verb=True)
    scope = Scope(trigger, (hearer,), (speaker,), analysis.sentence.start, analysis.sentence.end)
    stays = {s.trigger.start for s in known if s.trigger.kind is ContactKind.VISIT and analysis.said(s.trigger) in _BE}
    return [scope, *(each for each in known if each.trigger.start not in stays and each not in met)]


def _heard(analysis: Analysis) -> Iterator[tuple[Unit, Actor, Actor]]:
    """The verbs of watching or hearing, with who does so and who speaks or opens something."""
    units = analysis.units
    for speaker in (a for a in analysis.actors if len(a.people) == 1 and a.country in SIDES and not a.quiet):
        if not _acts_in_public(analysis, speaker):
            continue
        before = analysis.before(speaker.start)
        while before and before[-1].low not in _AS and (may_stand_between(before[-1]) or before[-1].low in _TO):
            before = before[:-1]
        if before and before[-1].low in _AS:
            verbs = [unit for unit in before if unit.low in _AT_IT]
        else:
            verbs = [unit for unit in before[-1:] if unit.low in _HEARING]
        hearers = [a for a in analysis.actors if verbs and a.end <= verbs[-1].start and a.people and not a.masked]
        hearers = [a for a in hearers if a.country in SIDES and a.country is not speaker.country]
        if hearers and not any(
            unit.low in _NEGATIONS for unit in units if hearers[-1].end <= unit.start < verbs[-1].start
        ):
            yield verbs[-1], hearers[-1], speaker


def _acts_in_public(analysis: Analysis, speaker: Actor) -> bool:
    """Whether somebody opens or says something before others ("Xi Jinping opened", "Xi's speech")."""
    behind = analysis.behind(speaker.end)[:_FAR]
    if behind and behind[0].low in _POSSESSIVE:
        return any(unit.low in _SPEECHES for unit in behind[: _OWNED + 1])
    verb = next((unit for unit in behind if unit.low not in _ADVERBS), None)
    return verb is not None and verb.low in _PUBLIC
