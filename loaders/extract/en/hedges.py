"""Adverbs of doubt in English that doubt something else than the contact: "a reportedly tough meeting"."""

from __future__ import annotations

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words
from loaders.extract.marks import Unit

_HEDGES = words("en", "grammar", "hedging_adverbs")
_ARTICLES = words("en", "grammar", "articles")
_COMMAS = words("en", "grammar", "commas")
_JOINTS = _COMMAS | words("en", "grammar", "conjunctions") | words("en", "grammar", "contrast")
_HELD = words("en", "grammar", "held_or_not")
_DEMANDS = words("en", "grammar", "demands")
_APART = _COMMAS | words("en", "grammar", "circumstance") | words("en", "grammar", "later")
_COMPARING = words("en", "grammar", "compared_with") | words("en", "grammar", "capacity")
_FORESEEING = frozenset({"planned", "hypothetical"})
_NEAR = 5  # units from an adverb to the contact of which it speaks


def without_stray_hedges(analysis: Analysis) -> list[Cue]:
    """The cues without the adverbs that doubt a quality of the contact, or what is told behind it.

    So are words of what it is compared with, and demands for something else ("called for calm when he met him").
    """
    cues = [cue for cue in analysis.cues if not _compares(analysis, cue)]
    cues = [cue for cue in cues if cue.word not in _HEDGES or not _strays(analysis, cue)]
    return [cue for cue in cues if cue.word not in _DEMANDS or _leads_to_contact(analysis, cue)]


def _compares(analysis: Analysis, cue: Cue) -> bool:
    """Whether a word only says how something went ("ran longer than planned", "as soon as possible")."""
    alone = cue.kind in _FORESEEING and " " not in cue.word
    return alone and any(unit.low in _COMPARING for unit in analysis.before(cue.start)[-1:])


def _leads_to_contact(analysis: Analysis, cue: Cue) -> bool:
    """Whether a contact is what a word asks for: no comma and no circumstance stands between the two."""
    trigger = next((t for t in analysis.triggers if t.start >= cue.end), None)
    if trigger is None:
        return False
    between = [unit.low for unit in analysis.behind(cue.end) if unit.end <= trigger.start]
    return _APART.isdisjoint(between)


def _strays(analysis: Analysis, cue: Cue) -> bool:
    before, behind = analysis.before(cue.start), analysis.behind(cue.end)
    if not before or not behind:
        return False
    if before[-1].low in _ARTICLES or (len(behind) > 1 and behind[1].low in _COMMAS):
        return _is_quality(analysis, behind[0])  # "a reportedly tough meeting", "his hand apparently swollen, he met"
    if before[-1].low not in _JOINTS or behind[0].low in _HELD:
        return False  # "the talks, reportedly held in Dalian"
    told = any(trigger.end <= cue.start for trigger in analysis.triggers)
    near = behind[:_NEAR][-1].start
    marks = [*(t.start for t in analysis.triggers), *(t.start for t in analysis.times)]
    return told and not any(cue.end <= mark <= near for mark in marks)  # "and reportedly met", ", perhaps on Friday"


def _is_quality(analysis: Analysis, word: Unit) -> bool:
    """Whether a word between an adverb and a noun only says of what kind it is ("an apparently friendly talk")."""
    plain = word.text.islower() and word.text.isalpha() and not word.senses
    planned = any(cue.start <= word.start < cue.end for cue in analysis.cued("planned"))
    return plain and not planned and not any(t.start <= word.start < t.end for t in analysis.triggers)
