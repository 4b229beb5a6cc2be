"""English predicates of being at an event: "sat at the table with them", "were in the stand", "took their seats"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from loaders.extract.analysis import Analysis, Cue
from loaders.extract.data import words
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Unit

_BEFORE, _AFTER = "presence_before", "presence_after"
_BE, _BY = words("en", "cues", "be"), words("en", "cues", "by")
_ALONG, _FORMING = "along", words("en", "attendance", "forming")
_JOINING, _RETINUE = words("en", "attendance", "joining"), words("en", "attendance", "retinue")
_TRIPS, _PARTY = words("en", "attendance", "trips"), words("en", "attendance", "party")
_ALIGHTING, _VEHICLES = words("en", "attendance", "alighting"), words("en", "attendance", "craft")
_BELONGING, _KEPT = words("en", "attendance", "belonging"), words("en", "attendance", "in_company")
_OWNED, _OWNERS = words("en", "grammar", "possessive_marks"), words("en", "grammar", "possessive_pronouns")
_MOVING, _ON_THE_WAY = words("en", "attendance", "moving"), words("en", "attendance", "on_the_way")
_WITH, _TOO = words("en", "attendance", "with"), words("en", "attendance", "too")
_THE = words("en", "attendance", "definite")
_ANY, _AS_WELL = words("en", "grammar", "articles") - _THE, words("en", "attendance", "likewise")
_HIM = words("en", "grammar", "object_pronouns") | words("en", "grammar", "plural_objects")
_PRESIDING, _OVER = words("en", "attendance", "presiding"), words("en", "attendance", "presiding_over")
_IT, _DEFINITE = words("en", "grammar", "group_pronouns"), _THE | words("en", "grammar", "apposed")
_PARTS = _JOINING | words("en", "grammar", "articles") | words("en", "grammar", "possessive_pronouns")
_PARTS |= words("en", "attendance", "members") | _OWNED
_MEMBERS = words("en", "attendance", "membership")
_LEADS_TO_SUITE = _PARTS | _ALIGHTING
_SPEECHES, _MADE = words("en", "attendance", "speeches"), words("en", "attendance", "made")
_BEING, _POSTURE = words("en", "grammar", "being"), words("en", "attendance", "posture")
_SAYS_ALONG = _BEING | _FORMING | _BELONGING  # verbs of those who travel along
_TAKING, _SEATS = words("en", "attendance", "taking"), words("en", "attendance", "seats")
_COMING, _TO = words("en", "attendance", "coming"), words("en", "attendance", "coming_to")
_STATES = tuple(tuple(state.split()) for state in words("en", "attendance", "states"))
_WITHIN, _BESIDE = words("en", "attendance", "within"), words("en", "attendance", "beside")
_AT, _AT_SIDE = words("en", "attendance", "at"), words("en", "attendance", "at_side")
_SITES, _SIDES = words("en", "attendance", "sites"), words("en", "attendance", "sides")
_COMPANY, _CALLED = words("en", "attendance", "company"), words("en", "grammar", "called_events")
_BETWEEN = words("en", "attendance", "between")
_NEGATIONS, _ENDS = words("en", "grammar", "negations"), words("en", "attendance", "ends")
_ENDS_CLAUSE = words("en", "grammar", "commas")
_TO_DO = words("en", "cues", "infinitive")
_PICTURES, _STOPS = words("en", "attendance", "pictures"), words("en", "grammar", "stops")
_SPEECH = 3  # units of "speeches were made"
_PHRASE, _NEAR = 7, 3  # units from a preposition to the noun of its place, of an event


def attending(analysis: Analysis) -> list[Cue]:
    """The cues of presence that a sentence makes of a verb and the place or company in which somebody was."""
    units = analysis.units
    there = [Cue(units[i].start, units[end].end, _BEFORE, units[i].low) for i, end in _predicates(analysis)]
    there += [Cue(units[i].start, units[end].end, _ALONG, units[i].low) for i, end in _along(units)]
    return [*there, *(Cue(units[i].start, units[by].end, _AFTER, units[i].low) for i, by in _spoken_by(units))]


def _predicates(analysis: Analysis) -> Iterator[tuple[int, int]]:
    """The first and last unit of each predicate."""
    events = {trigger.start for trigger in analysis.triggers if trigger.kind in PEOPLED and not trigger.verb}
    for i in range(len(analysis.units)):
        if end := _predicate(analysis, i, events):
            yield i, end


def _predicate(analysis: Analysis, i: int, events: set[int]) -> int:
    """The last unit of a predicate whose verb stands at a unit, 0 for none; `events` are where their nouns begin."""
    units, unit = analysis.units, analysis.units[i]
    being = (unit.low in _BEING or unit.low in _POSTURE) and not _meets(analysis, unit)
    if not (being or unit.low in _TAKING | _COMING | _PRESIDING) or not (k := _behind_verb(units, i)):
        return 0
    if being:
        return _state(units, k) or _where(units, k, events) or (_beside(units, k) if unit.low in _POSTURE else 0)
    if unit.low in _TAKING:
        return _noun(units, i + 1, _SEATS)
    if unit.low in _PRESIDING:
        return _the_event(units, i + 1, events)
    return _event(units, k + 1, events) if units[k].low in _TO else 0


def _meets(analysis: Analysis, unit: Unit) -> bool:
    """Whether a unit belongs to a verb of contact ("sat down with")."""
    return any(t.verb and t.kind in PEOPLED and t.start <= unit.start < t.end for t in analysis.triggers)


def _spoken_by(units: list[Unit]) -> Iterator[tuple[int, int]]:
    """The first and last unit of words behind which those stand who spoke ("Speeches were made there by")."""
    for i, unit in enumerate(units[:-_SPEECH]):
        if unit.low not in _SPEECHES or units[i + 1].low not in _BE or units[i + 2].low not in _MADE:
            continue
        by = next((k for k in range(i + 2, min(i + _PHRASE, len(units))) if units[k].low in _BY), None)
        if by is not None:
            yield i, by


def _along(units: list[Unit]) -> Iterator[tuple[int, int]]:
    """The first and last unit of words for travelling along ("belong to his suite", "came with Kim", "are aboard")."""
    for i, unit in enumerate(units):
        if unit.low in _SAYS_ALONG:
            k = _behind_verb(units, i)
            one = any(u.low in _MEMBERS for u in units[k + 1 : k + 2])  # "is a member of it", "is another member"
            joins = unit.low not in _BEING or units[k].low in _JOINING | _ALIGHTING or one
            joins = 0 < k < len(units) - 1 and joins
            with_him = 0 < k < len(units) - 3 and units[k].low in _WITH and units[k + 1].low in _HIM
            if end := (_retinue(units, k) if joins else _retinue(units, k + 2) if with_him else 0):
                yield i, end
        elif unit.low in _MOVING and (end := _with_him(units, i + 1)) and not _is_denied(units, i):
            yield i, end


def _retinue(units: list[Unit], k: int) -> int:
    """The unit of a suite or of what it travels in, behind a preposition and its members; 0 where there is none."""
    alighting = units[k].low in _ALIGHTING
    while k + 1 < len(units) and (
        units[k].low in _LEADS_TO_SUITE or units[k].is_a("head") or (units[k].is_a("local") and _owns(units[k + 1]))
    ):  # "among members of his", "to Kim's"
        k += 1
    noun, of = units[k].low, units[k - 1].low
    ends = k + 1 == len(units) or not (units[k + 1].low.isalnum() or _owns(units[k + 1]))
    if alighting:
        return k if noun in _VEHICLES else 0
    if of in _MEMBERS and (noun in _ENDS_CLAUSE | _STOPS | _AS_WELL):
        return k - 1  # "is also a member", "is among its members"
    if noun in _RETINUE:
        return 0 if of in _ANY and units[k + 1 : k + 2] and units[k + 1].low in _TO else k  # "a delegation to Hanoi"
    owned = noun in _KEPT and of in _OWNERS | _OWNED  # "in his company"
    return k if owned or (noun in _TRIPS and of in _THE) or (noun in _PARTY and of in _PARTS and ends) else 0


def _is_denied(units: list[Unit], i: int) -> bool:
    """Whether a negation stands before a verb in its clause ("is not known to have come along")."""
    clause = takewhile(lambda unit: unit.low not in _ENDS_CLAUSE, reversed(units[max(0, i - _PHRASE) : i]))
    return any(unit.low in _NEGATIONS for unit in clause)


def _with_him(units: list[Unit], k: int) -> int:
    """The unit that ends "along", "with him" or "on the same plane" behind a verb of motion; 0 where there is none."""
    start = k
    while k < len(units) - 1 and (units[k].low in _ON_THE_WAY or units[k].low in _TRIPS or units[k].is_a("place")):
        k += 1
    if k >= len(units) - 1 or units[k].low not in _WITH:
        tripped = k > start and units[k - 1].low in _TRIPS
        if k < len(units) and (units[k].low in _TOO or (tripped and units[k].low in _AS_WELL)):
            return k
        if tripped and units[max(0, start - 2)].low in _AS_WELL and units[k - 2].low in _THE:
            return k - 1  # "also made the trip"
        return _retinue(units, k) if k < len(units) - 1 and units[k].low in _JOINING else 0
    if units[k + 1].low in _HIM or (units[k + 1].is_a("local") and units[k + 2 : k + 3] and not _owns(units[k + 2])):
        return k + 1
    return _retinue(units, k + 1) if units[k + 1].low in _PARTS else 0


def _owns(unit: Unit) -> bool:
    return unit.low in _OWNED


def _behind_verb(units: list[Unit], i: int) -> int:
    """The unit behind a verb, its adverbs and participles ("were also seen seated"), 0 for none or a verb denied."""
    k = next((k for k in range(i + 1, len(units)) if units[k].low not in _BETWEEN), 0)
    return 0 if any(unit.low in _NEGATIONS for unit in units[max(0, i - 1) : k]) else k


def _state(units: list[Unit], k: int) -> int:
    """The last unit of words at a unit that say that somebody is there ("present", "on hand"), 0 for others."""
    ends = (k + len(state) for state in _STATES if tuple(unit.low for unit in units[k : k + len(state)]) == state)
    return max(ends, default=1) - 1


def _where(units: list[Unit], k: int, events: set[int]) -> int:
    """The last unit of a place or event whose preposition stands at a unit, 0 where there is none."""
    if units[k].low not in _WITHIN:
        return 0
    end = _noun(units, k + 1, _SITES) or (_event(units, k + 1, events) if units[k].low in _AT else 0)
    shown = 0 if end else _noun(units, k + 1, _PICTURES)
    if shown:  # not "was seen in pictures of a launch"
        return shown if shown + 1 == len(units) or units[shown + 1].low in _ENDS_CLAUSE | _STOPS else 0
    return 0 if end + 1 < len(units) and units[end + 1].low in _TO_DO else end  # "was on the platform to greet him"


def _beside(units: list[Unit], k: int) -> int:
    """The last unit of words at a unit that say at whose side somebody was, 0 where there are none."""
    if units[k].low in _AT_SIDE and (end := _noun(units, k + 1, _SIDES)):
        return end
    return _noun(units, k + 1, _COMPANY) if units[k].low in _BESIDE else 0


def _noun(units: list[Unit], k: int, nouns: frozenset[str]) -> int:
    """The unit of one of some nouns in a phrase that begins at a unit, 0 where a break or preposition ends it."""
    for i in range(k, min(k + _PHRASE, len(units))):
        if units[i].low in nouns:
            return i
        if units[i].low in _ENDS or units[i].is_a("verb"):
            return 0
    return 0


def _event(units: list[Unit], k: int, events: set[int]) -> int:
    """The unit at which the noun of an event stands right behind a preposition, 0 where there is none."""
    near = range(k, min(k + _NEAR, len(units)))
    return next((i for i in near if units[i].start in events), 0)


def _the_event(units: list[Unit], k: int, events: set[int]) -> int:
    """The unit of an event told before that a verb of presiding takes, behind its preposition ("hosted it"), else 0."""
    while k < len(units) and units[k].low in _OVER:
        k += 1
    if k < len(units) and units[k].low in _IT:
        return k
    if k >= len(units) or units[k].low not in _DEFINITE:
        return 0
    called = next((i for i in range(k + 1, min(k + _NEAR, len(units))) if units[i].low in _CALLED), 0)
    return called or _event(units, k, events)
