"""People whom an English sentence puts first with a preposition: "It was with Song that Ri had talks on Tuesday"."""

from __future__ import annotations

from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between

_IT, _BE = words("en", "grammar", "group_pronouns"), words("en", "cues", "be")
_THAT = words("en", "grammar", "complementizers")
_BEFORE = words("en", "grammar", "put_before")
_ADVERBS = words("en", "grammar", "adverbs")


def put_first(analysis: Analysis, start: int) -> tuple[Actor, ...]:
    """Whom a cleft names before the clause that begins at `start`; none where nothing is put first there."""
    units = analysis.units
    that = next((k for k, unit in enumerate(units) if unit.end == start and unit.low in _THAT), 0)
    opens = next((k for k in range(that - 1, 1, -1) if units[k].low in _BEFORE and _is_it(analysis, k)), 0)
    if not opens:
        return ()
    named = tuple(a for a in analysis.actors if units[opens].end <= a.start and a.end <= units[that].start and a.people)
    first = next(iter(named), None)
    titles = [u for u in units if first is not None and units[opens].end <= u.start < first.start]
    return named if all(map(may_stand_between, titles)) else ()


def _is_it(analysis: Analysis, k: int) -> bool:
    """Whether "it was" stands before a unit, with adverbs at most between."""
    before = [unit for unit in analysis.units[:k] if unit.low not in _ADVERBS]
    return len(before) > 1 and before[-1].low in _BE and before[-2].low in _IT
