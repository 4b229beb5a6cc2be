"""What words that lead to an English contact make of it ("declined to meet", "hopes for talks"), or are told of it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache
from itertools import pairwise, takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import load, words
from loaders.extract.marks import Trigger, Unit

AHEAD = "ahead"
"""The word of a cue that speaks of what is still to come."""
_NEGATED, _NEUTRAL, _PLANNED, _HEARSAY = "negated", "neutral", "planned", "hearsay"
_UNDER_WAY, _PRESENT = "under way", words("en", "grammar", "present_be")
_TO, _BE = words("en", "cues", "infinitive"), words("en", "cues", "be")
_CHAIN, _HAVING = words("en", "grammar", "without_chain"), words("en", "grammar", "auxiliaries") | {"having"}
_NOT, _NONE = words("en", "grammar", "negations"), words("en", "grammar", "none")
_DO, _NEVER = frozenset({"do", "does"}), words("en", "grammar", "at_no_time") | {"cannot"}
_MODALS, _MAY = words("en", "grammar", "modals"), words("en", "grammar", "may") - {"could"}
_ADVERBS = words("en", "grammar", "adverbs") | words("en", "grammar", "time_adverbs")
_IF, _LIGHT = words("en", "grammar", "whether_or_if"), words("en", "governors", "light")
_KNOWN = words("en", "grammar", "known") | words("en", "grammar", "possessive_pronouns")
_KNOWN |= words("en", "grammar", "possessive_marks")
_ING, _PAST_ENDINGS = tuple(words("en", "grammar", "gerund_endings")), tuple(words("en", "grammar", "past_endings"))
_APART, _ATTENDING = words("en", "governors", "apart"), words("en", "governors", "attending")
_HEARD = words("en", "governors", "heard")
_RAISES = words("en", "grammar", "raises")
_CONTRACTED = "n't"
_SOUGHT = frozenset({ContactKind.MEETING, ContactKind.CALL})
_TOLD = frozenset({"planned", "hypothetical", "denied", _NEGATED})
_COMES, _UNDONE = words("en", "grammar", "comes_about"), words("en", "governors", "undone")
_WAS, _WHO = words("en", "grammar", "past_be"), words("en", "grammar", "personal_relatives")
_FINITE = _BE | _MODALS | _HAVING | _NEVER | words("en", "grammar", "takes")
_STOPS = words("en", "grammar", "stops") | words("en", "grammar", "temporal")
_ENDS = _STOPS | words("en", "grammar", "list_words") | words("en", "grammar", "contrast")
_OPENS = (
    words("en", "grammar", "complementizers") | words("en", "grammar", "list_words") | words("en", "grammar", "quotes")
)
_DETERMINERS = words("en", "grammar", "articles") | _KNOWN | _NONE
_FAR, _CLAUSE, _SOON = 30, 10, 3  # units from a noun to its verb, of what the verb says, of its beginning
_PHRASE, _LONGEST = 6, 4  # units of what stands before a noun, of a governor


@cache
def _governors(construction: str) -> dict[str, str]:
    """The words of a construction with the kind of cue that each is."""
    data = load("en", "governors")[construction]
    return {word.lower(): kind for kind, listed in data.items() for word in listed}


def governed(analysis: Analysis, triggers: Iterable[Trigger]) -> list[Cue]:
    """The cues of a sentence with what the words say that lead to each of some contacts."""
    found = [
        Cue(t.start, t.end, kind, word)
        for t in triggers
        for kind, word in (*_dated(analysis, t), *_told_of(analysis, t), *_passed_on(analysis, t))
        if kind and not (t.kind is ContactKind.VISIT and _is_open(kind, word))
    ]
    return sorted([*analysis.cues, *found], key=lambda cue: cue.start) if found else analysis.cues


def _dated(analysis: Analysis, trigger: Trigger) -> Iterator[tuple[str, str]]:
    """What leads to a contact; what "is done" on a day of the week is planned ("is meeting him on Monday").

    Not so a journey, which may be under way ("Kim, who is heading a delegation to China, met Zhu on Friday").
    """
    for kind, word in _leading(analysis, trigger):
        if kind != _UNDER_WAY:
            yield kind, word
        elif trigger.kind is not ContactKind.VISIT and any(
            t.kind == "weekday" and not (t.offset or t.since or t.until) for t in analysis.times
        ):
            yield _PLANNED, word


def _is_open(kind: str, word: str) -> bool:
    """Whether a word leaves a journey open: one wished for is none ("wants to go there"); "not" is read elsewhere."""
    return kind == "hypothetical" or (kind == _NEGATED and word in _NOT)


def _leading(analysis: Analysis, trigger: Trigger) -> Iterator[tuple[str, str]]:
    """The kind and word of the cue for a contact, if any word leads to it."""
    before = analysis.before(trigger.start)
    if trigger.verb:
        yield from _before_verb(before, next(iter(analysis.behind(trigger.start)), None))
        return
    if before and before[-1].low in _PRESENT and analysis.said(trigger).partition(" ")[0].endswith(_ING):
        yield _UNDER_WAY, AHEAD  # "is meeting him"
    for k in range(len(before), max(0, len(before) - _PHRASE), -1):
        known = any(unit.low in _KNOWN for unit in before[k:])
        governor = _ending_at(before[:k], "noun")
        if governor and any(unit.low in _RAISES for unit in before[: k - governor[1]][-1:]):
            return  # "raising hopes for talks"
        if governor and not ((known or trigger.kind not in _SOUGHT) and governor[0] != _NEGATED):
            yield from _weighed(before[: k - governor[1]], governor[0], past=_is_past(before, k, governor[1]))
            return
        if known and before[k - 1].low in _ATTENDING:
            return
        if before[k - 1].low in _LIGHT or before[k - 1].is_a("verb"):
            yield from _before_verb(before[: k - 1], before[k - 1])
            return
        if not before[k - 1].text[:1].islower() or before[k - 1].senses or before[k - 1].low in _APART:
            return


def _before_verb(before: list[Unit], verb: Unit | None) -> Iterator[tuple[str, str]]:
    """What leads to a verb."""
    chain = [*takewhile(lambda unit: unit.low in _CHAIN, reversed(before))]
    rest = before[: len(before) - len(chain)]
    to = any(unit.low in _TO for unit in chain)
    perfect = any(unit.low in _HAVING for unit in chain)
    if not rest:
        return
    if to and rest[-1].low in _NOT:
        yield _NEGATED, AHEAD
        return
    if not to and _is_negated(rest):
        yield _NEGATED, rest[-1].low
        return
    gerund = verb is not None and (chain[0] if chain else verb).low.split()[0].endswith(_ING)
    if gerund and not to and rest[-1].low in _PRESENT:
        yield _UNDER_WAY, AHEAD
    governor = _ending_at(rest, "infinitive") if to else _ending_at(rest, "gerund") if gerund else None
    if governor and not (perfect and governor[0] == _PLANNED):
        past = perfect or _is_past(rest, len(rest), governor[1])
        yield from _weighed(rest[: len(rest) - governor[1]], governor[0], past=past)


def _weighed(before: list[Unit], kind: str, *, past: bool) -> Iterator[tuple[str, str]]:
    """The cue of a governor, which a negation before it turns into a denial."""
    near = [unit.low for unit in before if unit.low not in _ADVERBS | _BE][-1:]
    denied = bool(near) and (near[0] in _NOT | _NONE or near[0].endswith(_CONTRACTED))
    if kind == _NEGATED or denied:
        yield ("" if kind == _NEGATED and denied else _NEGATED), "" if past else AHEAD
    elif kind == _HEARSAY:
        yield "hypothetical", ""
    elif kind != _NEUTRAL:
        yield kind, "" if past else AHEAD


def _ending_at(units: list[Unit], construction: str) -> tuple[str, int] | None:
    """The kind and length in units of the longest governor that ends with the last of some units."""
    known = _governors(construction)
    for length in range(min(_LONGEST, len(units)), 0, -1):
        said = " ".join(unit.low for unit in units[-length:])
        if said in known:
            return known[said], length
    return None


def _is_past(units: list[Unit], end: int, length: int) -> bool:
    """Whether a governor is a simple past ("declined"), not a perfect or participle ("has offered", "is said")."""
    verb = units[end - length]
    before = units[end - length - 1].low if end > length else ""
    return verb.low.endswith((*_PAST_ENDINGS, "sought")) and before not in _BE | _HAVING


def _is_negated(before: list[Unit]) -> bool:
    """Whether the verb behind some words is denied ("could not meet", "hasn't sent"); "may not meet" is open."""
    if any(unit.low in _IF for unit in before):
        return False
    last = before[-1].low
    if last in _NOT - {"never"} and len(before) > 1:
        return before[-2].low in (_MODALS - _MAY) | (_HAVING - _DO)
    return (last.endswith(_CONTRACTED) and last.removesuffix(_CONTRACTED) not in _DO) or last in _NEVER


def _passed_on(analysis: Analysis, trigger: Trigger) -> Iterator[tuple[str, str]]:
    """The doubt of who passes on what was told before a comma ("met him, according to unconfirmed reports")."""
    for cue in analysis.cued("hypothetical", trigger.end):
        comma = any(unit.low == "," for unit in analysis.before(cue.start)[-1:])
        if comma and cue.word in _HEARD and not any(t.start > cue.end for t in analysis.triggers):
            yield cue.kind, cue.word


def _told_of(analysis: Analysis, trigger: Trigger) -> Iterator[tuple[str, str]]:
    """What the verb says whose subject a noun of contact is, behind those whose it is ("Talks of A with B are due")."""
    behind = analysis.behind(trigger.end)
    k = _finite(behind)
    if trigger.verb or not k:
        return
    clause = [*takewhile(lambda unit: unit.low not in _ENDS, behind[k : k + _CLAUSE])]
    if not clause or not _is_subject(analysis, analysis.before(trigger.start)):
        return
    if any(a.low in _BE and b.low in _UNDONE for a, b in pairwise(clause)):
        yield _NEGATED, ""
    for cue in analysis.cues:
        if (
            cue.kind in _TOLD
            and clause[0].start <= cue.start <= clause[:_SOON][-1].start
            and _comes_about(analysis, cue)
        ):
            yield cue.kind, "" if clause[0].low in _WAS else AHEAD


def _finite(behind: list[Unit]) -> int:
    """Where the verb stands of what a noun begins, past clauses that only describe somebody (0: nowhere near)."""
    described = False
    for k, unit in enumerate(behind[:_FAR]):
        described = unit.low in _WHO or (described and unit.low != ",")
        if not described and (unit.low in _FINITE or unit.low.endswith(_CONTRACTED)):
            return k
        if unit.low in _STOPS or (unit.is_a("verb") and not described):
            return 0
    return 0


def _is_subject(analysis: Analysis, before: list[Unit]) -> bool:
    """Whether nothing but its own description stands before a noun in its clause ("said that a second round of")."""
    near = before[-_PHRASE:]
    own = next((k for k in range(len(near) - 1, -1, -1) if near[k].low in _DETERMINERS), None)
    if own is None:
        own = next((k + 1 for k in range(len(near) - 1, -1, -1) if near[k].low in _OPENS or near[k].senses), 0)
        if any(unit.low in _LIGHT for unit in near[own:]):
            return False
    end = len(before) - len(near) + own
    plans = _ending_at(before[:end], "noun")
    end -= plans[1] if plans else 0  # "plans for talks were dropped"
    front = before[end - 1] if end else None
    said = front is not None and any(c.start <= front.start < c.end for c in analysis.cued("saying"))
    return front is None or front.low in _OPENS or said


def _comes_about(analysis: Analysis, cue: Cue) -> bool:
    """Whether words speak of an event that comes about ("may take place"), not of what it leads to ("may anger")."""
    if cue.word.split()[-1] not in _TO | _MODALS:
        return True
    then = next((unit.low for unit in analysis.behind(cue.end) if unit.low not in _ADVERBS), "")
    return then in _COMES
