"""Calls at the other side's embassy to mourn, thank or congratulate: "went to the DPRK embassy to pay tribute"."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import SIDES, ContactKind
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side, text_between
from loaders.extract.en.scene import Scene
from loaders.extract.marks import Trigger, Unit

_EMBASSY = words("en", "titles", "embassies")
_GOING = words("en", "grammar", "calling")
_TO = words("en", "cues", "infinitive")
_PURPOSE = words("en", "grammar", "purposes")
_OWNER = 2  # units of "North Korea's" before a bare "embassy"
_CALL, _AMBASSADOR = "courtesy-call", "ambassador"
_AT = words("en", "grammar", "at_place")
_NEAR = 30  # characters between "called at" and the embassy
_HOUSE, _FAR = 8, 16  # units from a verb to the embassy, from there to the purpose


def as_call(units: list[Unit], trigger: Trigger, i: int) -> Trigger:
    """A verb of motion that leads to an embassy for a purpose as a ceremony there; other triggers as they are."""
    if trigger.kind is not ContactKind.VISIT or not trigger.verb or units[i].low not in _GOING:
        return trigger
    return replace(trigger, kind=ContactKind.CEREMONY, form="ceremony") if house(units, i) is not None else trigger


def house(units: list[Unit], i: int) -> Unit | None:
    """The embassy to which the verb at a unit leads for a purpose that calls for hosts, None without one."""
    near = range(i + 1, min(i + _HOUSE, len(units)))
    k = next((k for k in near if not _EMBASSY.isdisjoint(units[k].low.split())), None)
    if k is None:
        return None
    behind = units[k + 1 : k + _FAR]
    aims = any(a.low in _TO and b.low in _PURPOSE for a, b in pairwise(behind))
    return units[k] if aims else None


def called_upon(scene: Scene, i: int) -> int | None:
    """The ambassador on whom somebody calls "at the embassy" at a unit, where the article names him; else None."""
    units = scene.analysis.units
    if _EMBASSY.isdisjoint(units[i].low.split()):
        return None
    calls = (t for t in scene.analysis.triggers if t.id == _CALL and t.verb and t.end <= units[i].start)
    verb = next((t for t in calls if units[i].start - t.end < _NEAR), None)
    if verb is None or not any(unit.low in _AT for unit in units if verb.start <= unit.start < verb.end):
        return None
    side = shown_side(units[max(0, i - _OWNER) : i + 1])
    people = scene.cast.people
    posted = [k for k, who in enumerate(people) if _AMBASSADOR in who.titles and who.country in (side or who.country,)]
    return posted[0] if len(posted) == 1 else None


def host(analysis: Analysis, i: int) -> Actor | None:
    """The embassy at a unit as the host of a call there; None for other words."""
    units = analysis.units
    if _EMBASSY.isdisjoint(units[i].low.split()):
        return None
    starts = {t.start for t in analysis.triggers if t.kind is ContactKind.VISIT and t.verb}
    near = range(max(0, i - _HOUSE), i)
    if not any(units[k].start in starts and units[k].low in _GOING and house(units, k) is units[i] for k in near):
        return None
    first = i if units[i].is_a("org") else max(0, i - _OWNER)
    side = shown_side(units[first : i + 1])
    if side not in SIDES:
        return None
    return Actor(units[i].start, units[i].end, (), text_between(units, first, i + 1), side)
