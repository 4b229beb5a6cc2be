"""English journeys by a verb of motion parted from its goal: "flew late on Tuesday to", "had gone there"."""

from __future__ import annotations

from collections.abc import Iterator

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import is_place, may_stand_between
from loaders.extract.marks import Trigger, Unit

_MOVES = words("en", "grammar", "moves")
_MOVES_FROM, _FROM = words("en", "grammar", "moves_from"), words("en", "grammar", "source_prepositions")
_WAYS, _LY = words("en", "grammar", "ways_of_moving"), "ly"
_TO = words("en", "cues", "infinitive") | words("en", "grammar", "into")
_THERE = words("en", "grammar", "goals")
_ENDS = words("en", "grammar", "commas") | words("en", "grammar", "stops") | words("en", "grammar", "conjunctions")
_ENDS |= words("en", "grammar", "complementizers") | words("en", "grammar", "relative")
_ARTICLES = words("en", "grammar", "articles")
_FRONT, _FAR = 8, 12  # units from a goal that opens a sentence to its verb, from a verb to its goal
_VISIT = "visit"


def moved(analysis: Analysis, known: list[Trigger]) -> Iterator[Trigger]:
    """The journeys of a sentence that verbs of motion tell which no trigger begins with yet."""
    taken = {trigger.start for trigger in known if trigger.verb}
    for i, unit in enumerate(analysis.units):
        moves = unit.low in _MOVES or (unit.low in _MOVES_FROM and _comes_from(analysis.units[i + 1 : i + 2]))
        if moves and unit.start not in taken and (_leads(analysis, i) or _follows(analysis, i)):
            yield Trigger(unit.start, unit.end, _VISIT, ContactKind.VISIT, _VISIT, verb=True)


def _comes_from(behind: list[Unit]) -> bool:
    return any(unit.low in _FROM for unit in behind)


def _leads(analysis: Analysis, i: int) -> bool:
    """Whether a goal stands behind a verb, with nothing between the two but when and how somebody went."""
    behind = analysis.units[i + 1 : i + 1 + _FAR]
    if not behind or not (behind[0].low in _THERE or _is_way(analysis, behind[0])):
        return False
    if behind[0].low in _THERE:
        return True
    for k, unit in enumerate(behind):
        if unit.low in _ENDS or unit.is_any(("verb", "local")):
            return False
        if unit.low in _TO and _names_goal(behind[k + 1 :]):
            return True
    return False


def _is_way(analysis: Analysis, unit: Unit) -> bool:
    """Whether a word begins to say when or how somebody went."""
    timed = any(timex.start <= unit.start < timex.end for timex in analysis.times)
    return timed or unit.low in _WAYS or unit.low.endswith(_LY)


def _names_goal(behind: list[Unit]) -> bool:
    """Whether words begin with a town or country, not with a site ("the Friendship Tower")."""
    if behind[:1] and behind[0].low in _ARTICLES:
        return behind[1:2] != [] and behind[1].is_a("country")
    return behind != [] and is_place(behind[0])


def _follows(analysis: Analysis, i: int) -> bool:
    """Whether the goal opens the sentence and who goes there stands behind the verb ("To Pyongyang went Wang Yi")."""
    units = analysis.units
    front = [unit for unit in units[:i] if not _is_way(analysis, unit) and unit.low not in _ENDS]
    if not 1 < i < _FRONT or units[0].low not in _TO or not all(map(is_place, front[1:])) or len(front) == 1:
        return False
    named = next((u for u in units[i + 1 :] if u.is_a("local") or not may_stand_between(u)), None)
    return named is not None and any(a.start <= named.start < a.end for a in analysis.actors)
