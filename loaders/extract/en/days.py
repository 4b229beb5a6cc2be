"""Journeys that only say what day it was: "sat down on Friday, the day he flew in, with Choe"."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Trigger
from loaders.extract.scope import Scope

_THE, _DAYS = words("en", "grammar", "known"), words("en", "grammar", "stay_units")
_HE = words("en", "cues", "pronouns")
_GAP = 2  # characters between a date and what is said of it


def only_dates(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> bool:
    """Whether a journey stands in words that say of a time what day it was ("the day he flew in")."""
    i = index[trigger.start]
    if trigger.kind is not ContactKind.VISIT or not trigger.verb or i < len(("the", "day", "he")):
        return False
    the, day, he = analysis.units[i - 3 : i]
    return the.low in _THE and day.low in _DAYS and he.low in _HE


def of_that_day(analysis: Analysis, trigger: Trigger, index: dict[int, int]) -> Scope:
    """The scope of such a journey: of whom the pronoun means, on the day of which it is said."""
    i = index[trigger.start]
    start, he = analysis.units[i - 3].start, analysis.units[i - 1].start
    times = tuple(t for t in analysis.times if 0 <= start - t.end <= _GAP)
    who = tuple(actor for actor in analysis.actors if actor.start == he)
    return Scope(trigger, who, (), start, trigger.end, times=times)
