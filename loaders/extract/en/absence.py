"""Who an English sentence says was not there: "A and B were not present at", "C did not attend", "absent was D"."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import Country
from loaders.extract.analysis import Actor, Analysis, Cue
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger, Unit
from loaders.extract.people import Cast

_BEING = words("en", "cues", "be") | words("en", "grammar", "modals") | words("en", "grammar", "auxiliaries")
_NEITHER = words("en", "grammar", "neither")
_NOT, _NEAR = words("en", "grammar", "negations"), 2  # units of "not sit"
_LIST = (
    words("en", "grammar", "list_words")
    | words("en", "grammar", "adverbs")
    | _NEITHER
    | words("en", "grammar", "alternatives")
)
_SAYING, _TELLING = words("en", "grammar", "telling_verbs"), frozenset({"negated", "planned"})
_CALLS = 4  # units between somebody and what he calls off
_WITHOUT, _CHAIN = words("en", "grammar", "denying"), words("en", "grammar", "without_chain")
_BEFORE = "presence_before"
_CLAUSE_ENDS = (
    words("en", "grammar", "list_words") | words("en", "grammar", "stops") | words("en", "grammar", "temporal")
)
_CLAUSE_ENDS |= words("en", "grammar", "contrast") | words("en", "grammar", "clauses_apart")
_THAT = words("en", "grammar", "complementizers") | words("en", "grammar", "whether_or_if")
_TOPICS = words("en", "grammar", "topic_prepositions") | words("en", "grammar", "ownership")
_A, _STORIES = words("en", "grammar", "articles") - words("en", "grammar", "definite"), words("en", "cues", "reports")
_BLAME, _BLAMED = words("en", "grammar", "blame"), 3  # units from "denies" to "any direct role"
_PRESENCE = frozenset({_BEFORE, "presence_after"})


def absent(analysis: Analysis, actors: list[Actor]) -> set[int]:
    """The offsets of the actors of whom a sentence says that they were not there."""
    return {start for cue in analysis.cued("absent") for start in _missing(analysis, actors, cue)}


def without_silence(analysis: Analysis) -> list[Cue]:
    """The cues without negations of saying something ("would not say whether Kim would visit")."""
    silent = {
        cue.start for cue in analysis.cued("negated") if (b := analysis.behind(cue.end)[:1]) and b[0].low in _SAYING
    }
    return [cue for cue in analysis.cues if cue.kind not in _TELLING or cue.start not in silent]


def weighed(analysis: Analysis) -> list[Cue]:
    """The cues of a sentence, its words of presence as words of absence where it denies them.

    So are "was present" of "Neither A nor B was present" and "at the table" of "did not sit at the table"; "present at"
    of "were not present at" is left out.
    """
    cues = [
        replace(cue, kind="absent")
        if cue.kind == _BEFORE and (of_neither(analysis, cue) or is_negated(analysis, cue))
        else cue
        for cue in analysis.cues
    ]
    denied = [cue for cue in cues if cue.kind == "absent"]
    return [
        cue
        for cue in cues
        if cue.kind not in _PRESENCE or not any(no.start < cue.end and cue.start < no.end for no in denied)
        if cue.kind != "denied" or not (_denies_blame(analysis, cue) or _of_something_else(analysis, cue))
    ]


def _denies_blame(analysis: Analysis, cue: Cue) -> bool:
    """Whether somebody denies what he is blamed for, no contact ("denies any role in the sinking")."""
    return any(unit.low in _BLAME for unit in analysis.behind(cue.end)[:_BLAMED])


def _of_something_else(analysis: Analysis, cue: Cue) -> bool:
    """Whether what is denied or called off is said and no contact ("denied reports of a coup", "cancelled a drill")."""
    told = [*takewhile(lambda unit: unit.low not in _CLAUSE_ENDS, analysis.behind(cue.end))]
    passive = any(unit.low in _BEING for unit in analysis.before(cue.start)[-1:])
    contact = told and any(told[0].start <= trigger.start <= told[-1].start for trigger in analysis.triggers)
    if passive or contact or not told or any(unit.low in _THAT for unit in told):
        return False
    of_it = any(unit.low in _TOPICS for unit in told[:-1])
    return of_it or (told[0].low in _A and told[-1].low not in _STORIES)


def without_meeting(analysis: Analysis) -> list[Cue]:
    """The cues with a denial for each contact that such words as "without" or "failed" lead to.

    So do "left without having been able to see him" and "having failed to get an audience with him".
    """
    found: list[Cue] = []
    for trigger in (t for t in analysis.triggers if t.kind in PEOPLED):
        chain = [*takewhile(lambda unit: unit.low in _CHAIN, reversed(analysis.before(trigger.start)))]
        before = analysis.before(chain[-1].start if chain else trigger.start)[-1:]
        if before and before[0].low in _WITHOUT:
            found.append(Cue(before[0].start, trigger.start - 1, "negated", before[0].low))
    return sorted([*analysis.cues, *found], key=lambda cue: cue.start) if found else analysis.cues


def called_off_by_a_third(analysis: Analysis, cue: Cue, cast: Cast) -> bool:
    """Whether somebody of a third country calls something off or denies it ("Trump abruptly canceled his summit")."""
    if cue.kind != "denied":
        return False
    near = analysis.before(cue.start)[-_CALLS:]
    named = next((unit for unit in reversed(near) if unit.is_a("local")), None)
    return named is not None and cast.people[named.person].country is Country.OTHER


def of_neither(analysis: Analysis, word: Cue | Trigger) -> bool:
    """Whether the subjects of a word of presence or contact are those of a denial ("neither A nor B")."""
    return any(unit.low in _NEITHER for unit in _subjects(analysis, word))


def is_negated(analysis: Analysis, cue: Cue) -> bool:
    """Whether a negation stands right before words of presence, or before their verb."""
    return any(unit.low in _NOT for unit in analysis.before(cue.start)[-_NEAR:])


def _subjects(analysis: Analysis, word: Cue | Trigger) -> list[Unit]:
    """The units of the list of names right before a word, the last first."""
    return [*takewhile(_goes_on, reversed(analysis.before(word.start)))]


def _missing(analysis: Analysis, actors: list[Actor], cue: Cue) -> list[int]:
    """The subjects of a word of absence: the list right before it, else whoever is named last before it.

    Nobody before it is a sentence turned round ("Absent were A and B").
    """
    before = [actor for actor in actors if actor.end <= cue.start]
    if not before:
        return [actor.start for actor in actors if actor.start >= cue.end]
    near = _subjects(analysis, cue)
    first = near[-1].start if near else cue.start
    return [actor.start for actor in before if actor.start >= first] or [before[-1].start]


def _goes_on(unit: Unit) -> bool:
    """Whether a unit may stand in a list of subjects or between it and its verb."""
    return unit.is_a("local") or unit.low in _LIST or unit.low in _BEING or may_stand_between(unit)
