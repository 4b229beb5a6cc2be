"""Words of contact that mean another one where their sentence shows it: a farewell at a station, a call by video."""

from __future__ import annotations

from dataclasses import replace
from itertools import takewhile

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.events import GREETED
from loaders.extract.marks import Trigger, Unit
from loaders.extract.zh.vocabulary import trigger_of

_EMBASSIES = tuple(load("zh", "titles")["embassy_words"])
_COMMAS = words("zh", "grammar", "commas")
_DOORS, _TALK = tuple(words("zh", "grammar", "doors")), "talk"
_TERMINALS = tuple(words("zh", "grammar", "terminals"))
_FAREWELLS, _EMBRACES = words("zh", "grammar", "farewells"), words("zh", "grammar", "embraces")
_GREETINGS = {"welcome": "welcome", "sendoff": "see-off"}  # forms and the ids of their words
_PARTING = tuple(words("zh", "grammar", "parting"))
_ASPECT = words("zh", "grammar", "aspect")
_GREETS: dict[str, str] = load("zh", "grammar")["greets"]
_CEREMONIAL = words("zh", "grammar", "ceremonial")
_TOASTS, _MEAL = words("zh", "grammar", "toasts"), "meal"
_SEES = words("zh", "grammar", "sees")
_REGIONS = words("zh", "grammar", "regions")
_SCREEN = tuple(words("zh", "grammar", "by_screen"))
_CALL = "call"
_FLOWERS, _WREATH, _LAYS, _FAR = "basket", "wreath", words("zh", "grammar", "lays"), 24  # units back to the verb
_TOUR, _JOURNEYS, _SIGHTS = "accompany", "visit", tuple(words("zh", "grammar", "sights"))


def on_screen(analysis: Analysis, told: list[Trigger], low: int, high: int) -> list[Trigger]:
    """The contacts of a clause, talks held by video or telephone made calls (以视频方式举行磋商)."""
    said = "".join(unit.low for unit in analysis.units if low <= unit.start < high)
    if not any(word in said for word in _SCREEN):
        return told
    talks = [t for t in told if t.form == "talks"]
    calls = [replace(t, id=_CALL, kind=ContactKind.CALL, form=_CALL) for t in talks]
    return calls[:1] or told


def as_meant(analysis: Analysis, trigger: Trigger, i: int) -> Trigger:
    """A trigger, made that of another contact where its sentence shows that it means one."""
    trigger = _sights(analysis.units, _farewell(analysis, _laid(analysis.units, trigger, i), i), i)
    return _greeting(analysis.units, trigger, i)


def _laid(units: list[Unit], trigger: Trigger, i: int) -> Trigger:
    """A trigger, that of a wreath-laying where flowers are laid, whoever they come from (献上以X名义送的花圈)."""
    if trigger.form != _FLOWERS or trigger.verb:
        return trigger
    lays = next((unit for unit in reversed(units[max(0, i - _FAR) : i]) if unit.low in _LAYS), None)
    if lays is None:
        return trigger
    return Trigger(lays.start, trigger.end, _WREATH, ContactKind.CEREMONY, _WREATH, verb=True)


def _farewell(analysis: Analysis, trigger: Trigger, i: int) -> Trigger:
    """A trigger, that of a send-off where somebody takes leave at an airport or station (来到机场,与X握手道别).

    That of a welcome where somebody is embraced there.
    """
    low = analysis.units[i].low
    if low not in _FAREWELLS and low not in _EMBRACES:
        return trigger
    said = "".join(unit.low for unit in analysis.units[:i])
    told = any((t := trigger_of(unit)) is not None and t.form in GREETED for unit in analysis.units[:i])
    if not any(word in said for word in _TERMINALS) or (told and low in _EMBRACES):
        return trigger
    leaves = any(unit.low in _FAREWELLS for unit in analysis.units) or any(word in said for word in _PARTING)
    form = "sendoff" if leaves else "welcome"
    return replace(trigger, id=_GREETINGS[form], kind=ContactKind.CEREMONY, form=form)


def greeted(units: list[Unit], i: int) -> str:
    """The word by which a ceremony is for guests, right after its own (举行仪式,欢迎X), "" where none follows."""
    if units[i].low not in _CEREMONIAL:
        return ""
    after = (unit.low for unit in units[i + 1 : i + 3] if unit.low not in _COMMAS)
    return next((low for low in after if low in _GREETS), "")


def _greeting(units: list[Unit], trigger: Trigger, i: int) -> Trigger:
    """A trigger, that of a ceremony for guests made a welcome or a send-off."""
    form = _GREETS.get(greeted(units, i), "")
    return replace(trigger, id=_GREETINGS[form], form=form) if form else trigger


def _sights(units: list[Unit], trigger: Trigger, i: int) -> Trigger:
    """A trigger, that of a tour where somebody visits a sight within a country, of a journey where he visits a city.

    (访问合作农场; 走访平壤) That of a meal where glasses are raised at one, of talks where guests are met at the door.
    """
    if trigger.verb and trigger.form == "welcome" and _at_door(units, i):
        return replace(trigger, id=_TALK, kind=ContactKind.MEETING, form="talks")
    if units[i].low in _TOASTS and any(u.low.endswith(_EMBASSIES) or _is_meal(u) for u in units):
        return replace(trigger, id=_MEAL, kind=ContactKind.MEETING, form=_MEAL)
    if units[i].low not in _SEES:
        return trigger
    goal = list(takewhile(lambda unit: unit.low.isalnum(), (u for u in units[i + 1 :] if u.low not in _ASPECT)))
    if not goal:
        return trigger
    sight = is_sight(goal[0]) or "".join(unit.low for unit in goal).endswith(_SIGHTS)
    if trigger.kind is ContactKind.VISIT and sight:
        return replace(trigger, id=_TOUR, kind=ContactKind.CEREMONY, form="tour")
    rest = "".join(unit.low for unit in goal[1:])
    if trigger.id == _TOUR and not sight and _is_land(goal[0]) and all(char in _REGIONS for char in rest):
        return replace(trigger, id=_JOURNEYS, kind=ContactKind.VISIT, form=_JOURNEYS)
    return trigger


def is_sight(unit: Unit) -> bool:
    """Whether a unit names a body or a sight that somebody sees within a country, not a city or the country."""
    return unit.is_any(("org", "place")) and not (unit.is_a("country") or (unit.is_a("place") and unit.is_a("side")))


def _is_land(unit: Unit) -> bool:
    """Whether a unit names a city or country, not an embassy there."""
    return unit.is_a("place") and not unit.low.endswith(_EMBASSIES)


def _at_door(units: list[Unit], i: int) -> bool:
    """Whether somebody is met at the door of a house, not where he arrives in the country (在门口迎候)."""
    part = "".join(unit.low for unit in reversed(list(takewhile(lambda u: u.low not in _COMMAS, reversed(units[:i])))))
    return any(door in part for door in _DOORS) and not any(word in part for word in _TERMINALS)


def _is_meal(unit: Unit) -> bool:
    told = trigger_of(unit)
    return told is not None and told.form == _MEAL
