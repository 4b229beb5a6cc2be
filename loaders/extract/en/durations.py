"""How long an English journey lasts, and whether its clause tells of its first day or its last ("a three-day trip")."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.marks import Timex
from loaders.extract.scope import Scope

_DAYS = re.compile(r"([a-z]+|\d{1,2})-day")
_OPENING, _CLOSING = words("en", "grammar", "trip_opening"), words("en", "grammar", "trip_closing")
_FROM = words("en", "grammar", "source_prepositions")
_UPON, _BACK = words("en", "grammar", "upon"), words("en", "grammar", "trip_ending")
_LAST_DAY = ("last", "day")
_NEAR = 4  # units between a length and its journey ("a three-day official goodwill visit")


def lasting(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope of a journey with the days that it lasts, counted back (below zero) where the clause tells its end."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return scope
    if (begun := _begun(analysis, scope)) is not None:
        scope = replace(scope, begun=begun)
    if scope.trigger.verb:
        return scope
    i = index[scope.trigger.start]
    near = analysis.units[max(0, i - _NEAR) : i]
    count = next((int(number) for unit in near if (number := _number(unit.low))), 0)
    if count < 2:
        return scope
    before = [unit.low for unit in analysis.units[:i]]
    if _sets_out(analysis, i):
        return replace(scope, days=count)
    if any(word in _CLOSING for word in before) or any(pair == _LAST_DAY for pair in pairwise(before)):
        return replace(scope, days=-count)
    return replace(scope, days=count) if any(word in _OPENING for word in before) else scope


def _sets_out(analysis: Analysis, i: int) -> bool:
    """Whether somebody leaves "on" a journey of so many days: not after it."""
    near = [unit.low for unit in analysis.units[:i]]
    length = max((k for k, word in enumerate(near) if _DAYS.fullmatch(word)), default=0)
    return length > 1 and near[length - 2] in _UPON and not any(word in _BACK for word in near)


def _begun(analysis: Analysis, scope: Scope) -> Timex | None:
    """From what day on a journey lasted whose end a sentence tells ("left on Friday after a stay from May 2")."""
    if not any(unit.low in _CLOSING for unit in analysis.units if unit.start <= scope.trigger.end):
        return None
    ends = {unit.end for unit in analysis.units if unit.low in _FROM}
    days = (t for t in analysis.times if t.kind == "date" and t.day and not t.end_day)
    return next((t for t in days if t.start > scope.trigger.end and t.start - 1 in ends), None)


def _number(word: str) -> str:
    match = _DAYS.fullmatch(word)
    if match is None:
        return ""
    numbers: dict[str, str] = load("en", "dates")["numbers"]
    return match[1] if match[1].isdigit() else str(numbers.get(match[1], ""))
