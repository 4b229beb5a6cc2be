"""What "one" stands for in an English sentence: the message or meal named before it ("and Pak received one")."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.data import words
from loaders.extract.marks import Trigger, Unit

_ONE = words("en", "grammar", "stand_ins")
_HANDLED = words("en", "grammar", "giving") | words("en", "grammar", "getting") | words("en", "grammar", "exchanging")
_HOSTING, _MEAL = words("en", "grammar", "hosting"), "meal"
_THAT, _OF = words("en", "grammar", "complementizers"), words("en", "grammar", "ownership")
_TOWARD = words("en", "grammar", "writers") | words("en", "cues", "infinitive")


def with_stand_ins(units: list[Unit], triggers: list[Trigger]) -> list[Trigger]:
    """The triggers of a sentence, with what a stand-in word repeats ("wrote a letter to A, and B sent one to C")."""
    triggers = sorted((*triggers, *_like_that(units, triggers)), key=lambda trigger: trigger.start)
    meant = [t for t in triggers if (t.kind is ContactKind.MESSAGE or t.form == _MEAL) and not t.verb]
    if not meant:
        return triggers
    out = list(triggers)
    for before, one, after in zip(units, units[1:], units[2:], strict=False):
        if one.low not in _ONE:
            continue
        known = next((t for t in reversed(meant) if t.end <= before.start), None)
        meal = known is not None and known.form == _MEAL  # "gave a banquet, and Hu hosted one in return"
        fits = before.low in _HOSTING if meal else before.low in _HANDLED and after.low in _TOWARD
        if not fits:
            continue
        if known is not None:
            out.append(replace(known, start=one.start, end=one.end))
    return sorted(out, key=lambda trigger: trigger.start)


def _like_that(units: list[Unit], triggers: list[Trigger]) -> list[Trigger]:
    """Journeys for which "that" stands ("the first trip there since that of Hu Jintao in 2005")."""
    trips = [t for t in triggers if t.kind is ContactKind.VISIT and not t.verb]
    if not trips:
        return []
    pointing = [a for a, b in pairwise(units) if a.low in _THAT and b.low in _OF]
    known = ((that, [t for t in trips if t.end <= that.start]) for that in pointing)
    return [replace(before[-1], start=that.start, end=that.end) for that, before in known if before]
