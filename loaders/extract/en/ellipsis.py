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
_BETWEEN, _TALKS = words("en", "grammar", "mutual"), "talks"
_POINTING = _THAT | _ONE
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
    """Journeys and meetings for which "that" or "one" stands ("the first trip there since that of Hu Jintao in 2005").

    Meetings are those "between" people ("came after one between Hu and Kim in 2005").
    """
    nouns = [t for t in triggers if not t.verb and (t.kind is ContactKind.VISIT or t.form == _TALKS)]
    out = []
    for a, b in pairwise(units) if nouns else ():
        trip, talks = a.low in _THAT and b.low in _OF, a.low in _POINTING and b.low in _BETWEEN
        known = [t for t in nouns if t.end <= a.start and (trip if t.kind is ContactKind.VISIT else talks)]
        out += [replace(known[-1], start=a.start, end=a.end)] if known else []
    return out
