"""English journeys of whom the subject takes or receives: a thing ("a train brought him"), a land ("China hosted")."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from itertools import takewhile

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.marks import Trigger, Unit

_FOUND = words("en", "grammar", "found_abroad")
_CARRYING = words("en", "grammar", "carried_abroad") | _FOUND
_HOSTING, _HOST = words("en", "grammar", "received_by_country"), words("en", "grammar", "where_one_stays")
_TO_HOST = words("en", "grammar", "to_receive")
TAKING = _CARRYING | _HOSTING | _HOST | _TO_HOST
_PRONOUNS = words("en", "cues", "pronouns") | words("en", "grammar", "object_pronouns")
_AUXILIARIES = words("en", "grammar", "auxiliaries") | words("en", "grammar", "adverbs") | words("en", "cues", "be")
_RELATIVE = words("en", "grammar", "relative") | words("en", "grammar", "complementizers")
_ARTICLES = words("en", "grammar", "articles")
_TO = words("en", "cues", "infinitive") | words("en", "grammar", "into")
_LEADING = _TO | words("en", "grammar", "within")
_OF_HIM = _TO | words("en", "grammar", "field_prepositions")
_CAPITAL = words("en", "grammar", "the_capital")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_PLAYING = words("en", "grammar", "playing_host") | words("en", "cues", "be")
_BEFORE_NOUN = words("en", "grammar", "before_land")
_STOPS = words("en", "grammar", "stops")
_GOAL, _FAR = 4, 22  # units of "to the Chinese capital", from a verb to where it leads
_PASSED = (
    _AUXILIARIES | _PLAYING | _ARTICLES | words("en", "grammar", "time_adverbs") | words("en", "grammar", "times_of")
)
_PASSED |= words("en", "grammar", "negations")
_AHEAD = words("en", "grammar", "modals") | words("en", "grammar", "to_come") | words("en", "cues", "infinitive")
_AND, _WHO = words("en", "grammar", "conjunctions"), words("en", "grammar", "personal_relatives")
_COMMAS = words("en", "grammar", "commas")
_GOES_ON = _COMMAS | words("en", "grammar", "ways_of_moving") | words("en", "grammar", "conjunctions")
_OWNED = 5  # units of "and Donald Trump's"
_LY = "ly"
_NEAR = 9  # units between a land and what it does
_VISIT = "visit"


def taken(analysis: Analysis) -> Iterator[Trigger]:
    """The journeys of a sentence that a thing makes somebody do, or a land has him do."""
    for i, unit in enumerate(analysis.units):
        if unit.low in _CARRYING and _is_carried(analysis, i):
            yield _journey(unit, unit)
        elif unit.low in _HOSTING | _HOST | _TO_HOST and (last := _guest_words(analysis, i)) is not None:
            yield _journey(unit, last)


def _journey(first: Unit, last: Unit) -> Trigger:
    return Trigger(first.start, last.end, _VISIT, ContactKind.VISIT, _VISIT, verb=True)


def whom(analysis: Analysis, end: int) -> Actor | None:
    """Who stands behind a verb, with his titles and where he is taken before him at most; not what is his."""
    behind = analysis.behind(end)
    first = next((u for u in behind if u.is_a("local") or not (may_stand_between(u) or _leads(u))), None)
    found = (a for a in analysis.actors if first is not None and a.start <= first.start < a.end)
    who = next((a for a in found if a.people or a.delegation), None)
    return None if who is None or _owns(analysis.behind(who.end)[:_OWNED]) else who


def _owns(after: list[Unit]) -> bool:
    """Whether a thing of somebody's is meant, or of two ("welcomed Kim's pledge", "Kim and Trump's agreement")."""
    joined = bool(after) and after[0].low in _AND
    return any(unit.low in _POSSESSIVE for unit in (after if joined else after[:1]))


def _leads(unit: Unit) -> bool:
    return unit.low in _LEADING or unit.low in _CAPITAL


def traveller(analysis: Analysis, trigger: Trigger) -> Actor | None:
    """Who travels because a thing takes him or a land receives him.

    A pronoun means who is abroad there ("Ri had talks with Song on the day on which a flight brought him to Beijing").
    """
    who = whom(analysis, trigger.end)
    place = _goal(analysis.behind(who.end)[:_FAR], _TO) if who is not None and who.quiet else None
    if who is None or place is None or shown_side([place]) is not who.country:
        return who
    named = [a for a in analysis.actors if a.end <= trigger.start and a.people and a.country not in (who.country, None)]
    return replace(who, people=named[-1].people, country=named[-1].country) if named else who


def _is_carried(analysis: Analysis, i: int) -> bool:
    """Whether a thing takes somebody to the other side ("business took Kim to Beijing", "saw him in Beijing")."""
    units, who = analysis.units, traveller(analysis, _journey(analysis.units[i], analysis.units[i]))
    if who is None or who.country not in SIDES or i == 0 or _done_by_somebody(analysis, i):
        return False
    if units[i].low in _FOUND and not any(0 <= units[i].start - timex.end <= 1 for timex in analysis.times):
        return False  # "photographers saw Kim in Beijing"
    if units[i - 1].low in _RELATIVE and not analysis.times:
        return False  # "the train that brought Kim to Beijing was green"
    place = _goal_of(analysis, i, who)
    abroad = place is not None and shown_side([place]) not in (None, who.country)
    return place is not None and (abroad or place.low in _CAPITAL)  # "brought to the capital": where it is written


def _goal_of(analysis: Analysis, i: int, who: Actor) -> Unit | None:
    """Where the verb at a unit leads: right behind it or behind whom it takes, his titles, companions and the time."""
    units, behind = analysis.units, analysis.behind(who.end)
    if units[i + 1].low in _TO or (behind and behind[0].low in _LEADING) or units[i].low in _FOUND or not behind:
        return _goal(units[i + 1 : i + 1 + _GOAL], _TO) or _goal(behind[:_GOAL], _LEADING)
    timed = any(timex.start <= behind[0].start < timex.end for timex in analysis.times)
    goes_on = timed or behind[0].low in _GOES_ON or behind[0].low.endswith(_LY)  # not "drew Kim closer to China"
    if any(unit.low in _WHO for unit in behind[1:2]):  # "brings Kim, who is ill, to Beijing"
        closed = next((k for k, unit in enumerate(behind[2:], 3) if unit.low in _COMMAS), len(behind))
        return _goal(behind[closed : closed + _GOAL], _TO)
    return _goal(behind[:_FAR], _TO) if goes_on else None


def _goal(behind: list[Unit], leading: frozenset[str]) -> Unit | None:
    """The place to which one of some words leads first, None where another verb stands before it."""
    near = [*takewhile(lambda unit: not unit.is_a("verb") and unit.low not in _STOPS, behind)]
    for k, unit in enumerate(near):
        if unit.low in leading:
            goal = [u for u in near[k + 1 : k + 1 + _GOAL] if u.low not in _ARTICLES]
            if goal and (is_place(goal[0]) or goal[0].low in _CAPITAL):
                return goal[0]
    return None


def _done_by_somebody(analysis: Analysis, i: int) -> bool:
    """Whether somebody, not a thing, stands right before a verb ("Kim, who took Ri to Beijing")."""
    units = analysis.units
    before = next((u for u in reversed(units[:i]) if u.low not in _AUXILIARIES and u.low not in _RELATIVE), None)
    named = {actor.end for actor in analysis.actors}
    return before is None or before.end in named or before.low in _PRONOUNS


def _guest_words(analysis: Analysis, i: int) -> Unit | None:
    """The last unit of words by which a land has somebody of the other side as its guest, None where it has not."""
    units = analysis.units
    last = i
    if any(unit.low in _PLAYING for unit in units[max(0, i - _GOAL) : i]) and units[i].low in _HOST:
        last = next((k for k in range(i + 1, min(i + _NEAR, len(units))) if units[k].low in _OF_HIM), 0)
    if (units[i].low in _HOST and not last) or (last == i and units[i].low not in _HOSTING | _TO_HOST):
        return None  # else "has been playing host to", "was a transit stop for"
    land = _land(analysis, i)
    who = whom(analysis, units[last].end) if land is not None else None
    host = shown_side([land]) if land is not None else None
    return units[last] if who is not None and host in SIDES and who.country not in (None, host) else None


def _land(analysis: Analysis, i: int) -> Unit | None:
    """The land or town that is the subject of a verb or noun at a unit, None for any other subject."""
    units = analysis.units
    for k in range(i - 1, max(-1, i - _NEAR), -1):
        if is_place(units[k]):
            return units[k] if k == 0 or units[k - 1].low not in _BEFORE_NOUN else None
        timed = any(timex.start <= units[k].start < timex.end for timex in analysis.times)
        passes = timed or units[k].low in _PASSED or units[k].low.endswith(_LY)
        passes = passes or (units[i].low in _TO_HOST and units[k].low in _AHEAD)  # "is to receive", "will host"
        if not passes and not (units[i].low in _HOST and units[k].text.islower() and not units[k].senses):
            return None
    return None
