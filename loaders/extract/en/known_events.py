"""English nouns that speak of a contact told before: "the talks", "Monday's meeting", "his first meeting with"."""

from __future__ import annotations

from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger, Unit

_AT = words("en", "grammar", "circumstance")
_WITHIN = words("en", "grammar", "inside")
_IT = words("en", "grammar", "pointing_subjects")
_BEING, _SUPERLATIVES = words("en", "grammar", "being"), words("en", "grammar", "superlatives")
_IDENTIFIED = 8  # units from "it is" to the event that it was
_KNOWN = words("en", "grammar", "known")
_QUOTES = words("en", "grammar", "quotes") | words("en", "grammar", "closing_quotes")
_THAT = words("en", "grammar", "complementizers")
_THEIRS, _WITH = words("en", "grammar", "theirs"), words("en", "grammar", "accompaniment")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_OWNERS = words("en", "grammar", "possessive_pronouns")
_OPENING, _ABROAD = 5, words("en", "cues", "infinitive")  # units of "His three-day visit", "to" another place


def known_before(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun speaks of an event told before ("the talks", "in the audience")."""
    before = [unit for unit in units[max(0, i - 4) : i] if unit.low not in _QUOTES]  # "at the “cordial” meeting"
    near = [*before[-2:], *(unit for unit in units[i:] if unit.end < trigger.end)]
    points = i > 1 and units[i - 1].low in _THAT and units[i - 2].low in _AT  # "at that meeting"
    after = next((unit for unit in units[i:] if unit.start >= trigger.end), None)
    theirs = any(unit.low in _THEIRS for unit in near) and (after is None or after.low not in _WITH)
    return (
        points or theirs or any(unit.low in _KNOWN for unit in near) or _identified(units[max(0, i - _IDENTIFIED) : i])
    )


def _identified(before: list[Unit]) -> bool:
    """Whether a noun says what an event told before was ("It is his first known meeting with a foreign delegation")."""
    opens = [k for k, (a, b) in enumerate(pairwise(before)) if a.low in _IT and b.low in _BEING]
    words_ = before[opens[-1] :] if opens else []
    ranked = any(unit.low in _SUPERLATIVES for unit in words_)
    return ranked and not any(unit.is_any(("local", "verb")) for unit in words_)


def his_trip(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun opens a sentence on a journey of somebody named before ("His three-day visit began on Monday")."""
    opens = i <= _OPENING and units[0].low in _OWNERS and not any(unit.senses for unit in units[1:i])
    return opens and trigger.kind is ContactKind.VISIT and not any(unit.low in _ABROAD for unit in units[i + 1 : i + 3])


def in_his(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a noun speaks of a message told before ("said in his message that")."""
    letter = trigger.kind is ContactKind.MESSAGE and i > 1
    return letter and units[i - 1].low in _OWNERS and units[i - 2].low in _WITHIN


def of_the_day(analysis: Analysis, i: int) -> tuple[Timex, ...] | None:
    """The day whose event a noun speaks of ("present at Monday's meeting"); None where no day owns it."""
    if i < 2 or analysis.units[i - 1].low not in _POSSESSIVE:
        return None
    end = analysis.units[i - 2].end
    return next(((timex,) for timex in analysis.times if timex.end == end), None)


def at_that_of(analysis: Analysis, day: Timex) -> bool:
    """Whether a preposition or verb leads to the event of a day ("present at" or "attended Monday's meeting")."""
    before = next((unit for unit in reversed(analysis.units) if unit.end <= day.start), None)
    attends = any(0 <= day.start - cue.end <= 1 for cue in analysis.cued("presence_before"))
    return attends or (before is not None and before.low in _AT)
