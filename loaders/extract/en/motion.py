"""English journeys told by whatever verb of motion with a place ("trekked to Pyongyang", "was whisked to Beijing")."""

from __future__ import annotations

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import words
from loaders.extract.en.joined import doer, in_time, is_done, stems
from loaders.extract.en.naming import names_place
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Trigger, Unit, Zone
from loaders.extract.scope import Scope

MOVED = "moved"
"""The id of journeys that only the construction tells."""
_TO, _PARTICLES = words("en", "motion", "to"), words("en", "motion", "particles")
_STILL, _PLACES = words("en", "motion", "no_motion"), words("en", "motion", "places")
_BY, _BEFORE_PLACE = words("en", "motion", "by"), words("en", "motion", "before_place")
_FAR = 8  # units from a verb to the place


def moved(analysis: Analysis, told: list[Scope]) -> list[Scope]:
    """The journeys of a sentence that no known word tells, with who makes them."""
    if analysis.sentence.zone is Zone.TITLE or any(t.kind not in PEOPLED for t in analysis.triggers):
        return []
    out: list[Scope] = []
    units = analysis.units
    for v, unit in enumerate(units):
        if not is_done(unit) or not stems(unit.low).isdisjoint(_STILL) or _is_taken(unit, told):
            continue
        place = _place(analysis, v)
        who = doer(analysis, v) if place else None
        if who is not None and not who.masked:
            trigger = Trigger(unit.start, units[place].end, MOVED, ContactKind.VISIT, "visit", verb=True)
            out.append(Scope(trigger, (who,), (), min(who.start, unit.start), analysis.sentence.end))
    return out[:1]


def _is_taken(verb: Unit, told: list[Scope]) -> bool:
    return any(scope.trigger.start <= verb.start < scope.trigger.end for scope in told)


def _place(analysis: Analysis, v: int) -> int:
    """The unit of the place to which a verb of motion at a unit leads right behind it, 0 where it leads to none."""
    units = analysis.units
    k = v + 1
    while k < min(v + _FAR, len(units)) and units[k].low not in _TO:
        if not (units[k].low in _PARTICLES or units[k].low.endswith("ly") or in_time(analysis, k)):
            return 0
        k += 1
    k += 1
    while k < len(units) - 1 and units[k].low in _BEFORE_PLACE:
        k += 1
    if k >= len(units) or not names_place(units[k]):
        return 0
    if units[k].is_a("place"):
        return k
    after = units[k + 1].low if k + 1 < len(units) else ""
    return k if after in _PLACES or not after.isalpha() or after in _BY else 0
