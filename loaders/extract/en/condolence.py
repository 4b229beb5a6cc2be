"""Calls at the other side's embassy to mourn, thank or congratulate: "went to the DPRK embassy to pay tribute".

They are ceremonies whose host is the embassy, whoever of it is named.
"""

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
_OF = words("en", "grammar", "ownership")
_OWNER = 2  # units of "North Korea's" before a bare "embassy"
_CALL, _AMBASSADOR = "courtesy-call", "ambassador"
_AT = words("en", "grammar", "at_place")
_NEAR = 30  # characters between "called at" and the embassy
_CEREMONY, _SIGN, _WREATH = "ceremony", "sign", "wreath"
_CONDOLENCES, _EXPRESSING = words("en", "grammar", "condolences"), words("en", "grammar", "expressing")
_MOURNING, _DENYING = words("en", "grammar", "mourning"), words("en", "grammar", "denying")
_BE = words("en", "cues", "be")
_SIGNING = words("en", "grammar", "signing_there")
_HOUSE, _FAR = 8, 16  # units from a verb to the embassy, from there to the purpose
_OF_COUNTRY = 4  # units of "embassy of the DPRK"
_SIGNED = 6  # units of "signed the book of condolences"


def as_call(analysis: Analysis, trigger: Trigger, i: int) -> Trigger:
    """What is done at the other side's embassy that mourns or celebrates, as a ceremony there; else the trigger."""
    units = analysis.units
    house = _mourned_at(units, trigger, i)
    if house is None or (trigger.kind is not ContactKind.VISIT and not _is_abroad(analysis, trigger, house)):
        return trigger
    if trigger.id == _WREATH:
        return trigger
    told = trigger.id if trigger.kind is ContactKind.VISIT else _CEREMONY  # a call by which people may have met
    return replace(trigger, id=told, kind=ContactKind.CEREMONY, form=_CEREMONY)


def _is_abroad(analysis: Analysis, trigger: Trigger, k: int) -> bool:
    """Whether the embassy at a unit is of the other side than whoever acts."""
    side = shown_side(analysis.units[max(0, k - _OWNER) : k + 1]) or shown_side(analysis.units[k : k + _OF_COUNTRY])
    acts = next((a.country for a in reversed(analysis.actors) if a.people and a.end <= trigger.start), None)
    return side in SIDES and acts in SIDES and side is not acts


def _mourned_at(units: list[Unit], trigger: Trigger, i: int) -> int | None:
    """The unit of the embassy at which something is done for which it is the host, None without one.

    It is that to which a verb of motion leads for such a purpose ("went to the embassy to pay tribute"), or at which
    words of mourning stand ("expressed condolences at the embassy", "paid a condolatory visit to the embassy").
    """
    goes = trigger.kind is ContactKind.VISIT and trigger.verb and units[i].low in _GOING
    if goes and i > 1 and units[i - 1].low in _BE and not _EMBASSY.isdisjoint(units[i - 2].low.split()):
        return i - 2 if any(unit.low in _CONDOLENCES for unit in units[i:]) else None  # "the embassy was visited by"
    if not goes and not _mourns(units, trigger, i):
        return None
    near = range(i + 1, min(i + (_HOUSE if goes else _FAR), len(units)))
    k = next((k for k in near if not _EMBASSY.isdisjoint(units[k].low.split())), None)
    if k is None:
        return None
    if goes:
        calls = any(a.low in _TO and b.low in _PURPOSE for a, b in pairwise(units[k + 1 : k + _FAR]))
    else:
        calls = any(unit.low in _AT or unit.low in _TO for unit in units[max(i, k - _OWNER - 1) : k])
    return k if calls else None


def _mourns(units: list[Unit], trigger: Trigger, i: int) -> bool:
    """Whether a trigger tells of mourning: condolences expressed, a condolatory call, a book that is signed."""
    before, behind = units[max(0, i - _OWNER) : i], units[i : i + _SIGNED]
    if any(unit.low in _DENYING for unit in units[max(0, i - _SIGNED) : i]):
        return False  # "refused to express condolences"
    if units[i].low in _CONDOLENCES:
        return any(unit.low in _EXPRESSING for unit in before)
    if trigger.id == _SIGN:
        return any(unit.low in _CONDOLENCES for unit in behind)
    return trigger.id == _WREATH or (not trigger.verb and any(unit.low in _MOURNING for unit in before))


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
    told = {trigger.start: trigger for trigger in analysis.triggers}
    near = ((k, told[units[k].start]) for k in range(max(0, i - _FAR), i) if units[k].start in told)
    if not any(_mourned_at(units, trigger, k) == i for k, trigger in near):
        return None
    first = i if units[i].is_a("org") else max(0, i - _OWNER)
    side, after = shown_side(units[first : i + 1]), i + 1
    signs = any(unit.low in _SIGNING for unit in units[i : i + _FAR])  # who only signs a book there meets nobody
    if side is None and not signs and i + 1 < len(units) and units[i + 1].low in _OF:  # "the embassy of the DPRK"
        first = i
        after = next((k + 1 for k in range(i + 2, min(i + _HOUSE, len(units))) if shown_side([units[k]])), i + 1)
        side = shown_side(units[i + 1 : after])
    if side not in SIDES:
        return None
    return Actor(units[i].start, units[i].end, (), text_between(units, first, after), side)
