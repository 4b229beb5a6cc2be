"""Congratulations and condolences that reach somebody of the other side: "extended congratulations to Kim on"."""

from __future__ import annotations

from itertools import takewhile

from graph.claims import ContactKind, Status
from loaders.extract.analysis import Analysis
from loaders.extract.context import Context
from loaders.extract.data import words
from loaders.extract.en.naming import may_stand_between
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Unit
from loaders.extract.scope import Scope

_WISHES, _EXTENDING = words("en", "grammar", "congratulations"), words("en", "grammar", "extending")
_GREETINGS, _GETTING = words("en", "grammar", "greetings"), words("en", "grammar", "getting")
_SPOKEN, _OFFERING = words("en", "grammar", "spoken_wishes"), words("en", "grammar", "offering")
_TO, _FROM = words("en", "cues", "infinitive"), words("en", "grammar", "source_prepositions")
_GUESTS, _OF = words("en", "cues", "guests"), words("en", "grammar", "ownership")
_EMBASSIES = words("en", "titles", "embassies")
_REACHED, _FAR = words("en", "grammar", "reached"), 12  # units from wishes to whom they reach
_HEARERS = 9  # units from wishes to the guests to whom they are said
_NEAR = 4  # units from "extended" to "his warm congratulations"


def reaches(units: list[Unit], i: int, after: int) -> bool:
    """Whether wishes go to somebody named, or are received from him (not "congratulations to the Korean people")."""
    before = {unit.low for unit in units[max(0, i - _NEAR) : i]}
    behind = units[after].low if after < len(units) else ""
    extended = units[i].low in _WISHES and behind in _TO and not before.isdisjoint(_EXTENDING)
    received = units[i].low in _GREETINGS and behind in _FROM and not before.isdisjoint(_GETTING)
    if units[i].low in _WISHES and _reach(units[after : after + _FAR]):
        return True
    if not (extended or received):
        return False
    titles = [*takewhile(lambda unit: not unit.is_a("local") and may_stand_between(unit), units[after + 1 :])]
    named = after + 1 + len(titles)
    return named < len(units) and units[named].is_a("local")


def _reach(behind: list[Unit]) -> bool:
    """Whether wishes come to somebody named ("condolences on the earthquake reached Hu from Kim")."""
    k = next((k for k, unit in enumerate(behind) if unit.low in _REACHED), len(behind))
    names = [*takewhile(lambda unit: unit.is_a("local") or may_stand_between(unit), behind[k + 1 :])]
    return any(unit.is_a("local") for unit in names) and any(unit.low in _FROM for unit in behind[k:])


def by_word_of_mouth(analysis: Analysis, scope: Scope, context: Context) -> bool:
    """Whether wishes are what somebody said at a meeting of which the article tells, or at an embassy."""
    word = analysis.said(scope.trigger).rpartition(" ")[2]
    written = not _OF.isdisjoint(analysis.said(scope.trigger).split())  # "a message of congratulations"
    if scope.trigger.kind is not ContactKind.MESSAGE or word not in _SPOKEN or written:
        return False
    before = {unit.low for unit in analysis.before(scope.trigger.start)[-_NEAR:]}
    met = any(e.kind in PEOPLED and e.status is Status.OCCURRED and len(e.all_sides) > 1 for e in context.events)
    here = any(trigger.kind in PEOPLED for trigger in analysis.triggers)
    here = here or any(not _EMBASSIES.isdisjoint(unit.low.split()) for unit in analysis.units)  # "went to the embassy"
    behind = analysis.behind(scope.trigger.end)[:_HEARERS]
    here = here or any(unit.low in _GUESTS for unit in behind)  # "offered New Year wishes to the guests"
    return (met or here) and not before.isdisjoint(_EXTENDING if word in _WISHES else _OFFERING)
