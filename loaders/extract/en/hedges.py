"""Adverbs of doubt in English that doubt something else than the contact: "a reportedly tough meeting"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words
from loaders.extract.en.naming import is_place
from loaders.extract.marks import Trigger, Unit, Zone

_HEDGES = words("en", "grammar", "hedging_adverbs")
_ARTICLES = words("en", "grammar", "articles")
_COMMAS = words("en", "grammar", "commas")
_JOINTS = _COMMAS | words("en", "grammar", "conjunctions") | words("en", "grammar", "contrast")
_HELD = words("en", "grammar", "held_or_not")
_DEMANDS = words("en", "grammar", "demands")
_APART = _COMMAS | words("en", "grammar", "circumstance") | words("en", "grammar", "later")
_COMPARING = words("en", "grammar", "compared_with") | words("en", "grammar", "capacity")
_FORESEEING = frozenset({"planned", "hypothetical"})
_INDEFINITE = words("en", "grammar", "articles") - words("en", "grammar", "definite")
_ABOUT, _SPEAKING = words("en", "grammar", "topic_prepositions"), words("en", "grammar", "speaking_about")
_NEGOTIATING, _EXPECTED = words("en", "grammar", "negotiating"), words("en", "grammar", "expected")
_ENGAGED = words("en", "grammar", "engaged_in")
_NOT, _REACH, _FAR = words("en", "grammar", "negations"), 12, 8  # characters before a contact, units before its topic
_CONFIRMED, _OR_SO = words("en", "grammar", "confirmed"), [",", "or", "so"]
_WAS_TO = words("en", "cues", "be") | words("en", "cues", "infinitive")
_NEAR = 5  # units from an adverb to the contact of which it speaks


def without_stray_hedges(analysis: Analysis) -> list[Cue]:
    """The cues without the adverbs that doubt a quality of the contact, or what is told behind it.

    So are words of what it is compared with, and demands for something else ("called for calm when he met him").
    """
    cues = [cue for cue in analysis.cues if not _compares(analysis, cue) and not _answered(analysis, cue)]
    cues = [_of_clause_before(analysis, cue) for cue in cues if not _leads_to_place(analysis, cue)]
    cues = [cue for cue in cues if cue.word not in _HEDGES or not _strays(analysis, cue)]
    return [cue for cue in cues if cue.word not in _DEMANDS or _leads_to_contact(analysis, cue)]


def _leads_to_place(analysis: Analysis, cue: Cue) -> bool:
    """Whether a name stands behind "was to", nothing to be done ("His trip was to Beijing", "It was to Xi that")."""
    behind = next((unit for unit in analysis.behind(cue.end) if unit.low not in _ARTICLES), None)
    capital = analysis.sentence.zone is not Zone.TITLE
    named = behind is not None and (is_place(behind) or (capital and behind.text[0].isupper()))
    return _WAS_TO.issuperset(cue.word.split()) and named


def _answered(analysis: Analysis, cue: Cue) -> bool:
    """Whether somebody confirmed what a word doubts ("After refusing to say whether he was there, it confirmed")."""
    verb = next((unit.start for unit in analysis.behind(cue.end) if unit.low in _CONFIRMED), cue.end)
    comma = any(unit.low == "," for unit in analysis.units if cue.end <= unit.start < verb)
    return cue.kind == "hypothetical" and comma and not any(cue.start < t.start < verb for t in analysis.triggers)


def _of_clause_before(analysis: Analysis, cue: Cue) -> Cue:
    """A word of doubt behind ", or so" as one of the clause before it ("They went over it, or so papers speculate")."""
    before = analysis.before(cue.start)
    at = next((k for k in range(len(before) - 2, 0, -1) if [u.low for u in before[k - 1 : k + 2]] == _OR_SO), 0)
    if cue.kind != "hypothetical" or not at or len(before) - at > _FAR:
        return cue
    verb = next((t for t in reversed(analysis.triggers) if t.end <= before[at].start), None)
    return replace(cue, start=verb.start, end=verb.start) if verb else cue


def is_topic(analysis: Analysis, trigger: Trigger) -> bool:
    """Whether a noun is only what is spoken about ("in talks about a visit") or sought ("are negotiating a visit").

    One with a time behind it may have been ("spoke about a visit in 2011"), but not the day on which it is said.
    """
    before = analysis.before(trigger.start)
    article = next(
        (k for k in range(len(before) - 1, max(0, len(before) - _NEAR), -1) if before[k].low in _INDEFINITE), 0
    )
    if trigger.verb or not article or before[article - 1].low not in _ABOUT | _NEGOTIATING:
        return False
    said = _SPEAKING if before[article - 1].low in _ABOUT else _NEGOTIATING
    end = next((cue.start for cue in analysis.cued("saying", trigger.end)), analysis.sentence.end)
    dated = any(trigger.end <= time.start < end for time in analysis.times)
    near = before[max(0, article - _FAR) : article]
    in_talks = any(b.low in said and (said is _NEGOTIATING or a.low in _ENGAGED) for a, b in pairwise(near))
    return not dated and in_talks


def without_unexpected(analysis: Analysis) -> list[Trigger]:
    """The triggers without contacts that nobody expects ("is not expected to go on to China")."""
    gone = set()
    for cue in analysis.cued("planned"):
        before = [unit.low for unit in analysis.before(cue.start)[-2:]]
        behind = next((t for t in analysis.triggers if t.start >= cue.start), None)
        if (
            not (_EXPECTED.isdisjoint(cue.word.split()) or _NOT.isdisjoint(before))
            and behind is not None
            and behind.start - cue.end < _REACH
        ):
            gone.add(behind.start)
    return [trigger for trigger in analysis.triggers if trigger.start not in gone]


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
