"""How long an English journey lasts, and whether its clause tells of its first day or its last ("a three-day trip")."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import pairwise

from graph.claims import ContactKind
from loaders.extract.analysis import Analysis
from loaders.extract.data import load, words
from loaders.extract.en.numbers import number_of
from loaders.extract.marks import Timex, Unit
from loaders.extract.scope import Scope

_DAYS = re.compile(r"([a-z]+|\d{1,2})-day")
_OPENING, _CLOSING = words("en", "grammar", "trip_opening"), words("en", "grammar", "trip_closing")
_FROM = words("en", "grammar", "source_prepositions")
_UPON, _BACK = words("en", "grammar", "upon"), words("en", "grammar", "trip_ending")
_OF, _AFTER, _FOR = words("en", "grammar", "ownership"), words("en", "grammar", "later"), words("en", "grammar", "aims")
_BEGUN, _ENDED = words("en", "grammar", "journey_begins"), words("en", "grammar", "journey_ends")
_AWAY = words("en", "grammar", "nights")
_NIGHTS = _AWAY | words("en", "grammar", "days")
_BEHIND = 8  # units between a journey and the verb that ends it ("his four-day visit to the country ended")
_NEAR = 4  # units between a length and its journey ("a three-day official goodwill visit")
_PHRASE = 12  # units from "the second day of" to the journey, characters of ", " before it
_APPOSED = 3  # units from "the second day of" to the journey, characters of ", " before it
_DAY = words("en", "grammar", "day")
_DATED = frozenset({"date", "weekday", "shift"})
_LAST_DAY = ("last", "day")
_END = words("en", "grammar", "end_of")


def lasting(analysis: Analysis, scope: Scope, index: dict[int, int]) -> Scope:
    """The scope of a journey with the days that it lasts, counted back (below zero) where the clause tells its end."""
    if scope.trigger.kind is not ContactKind.VISIT:
        return scope
    if (begun := _begun(analysis, scope)) is not None:
        scope = replace(scope, begun=begun)
    behind = analysis.behind(scope.trigger.end)
    if scope.trigger.verb:
        return replace(scope, days=_counted(analysis.said(scope.trigger).split(), behind) or scope.days)
    i = index[scope.trigger.start]
    near = analysis.units[max(0, i - _NEAR) : i]
    count = _length(near) or _days(behind, _OF)
    if (day := _day_of(analysis, i)) is not None:
        return replace(scope, days=count if day[0] >= 0 else -count, nth=max(day[0], 0), times=(day[1],))
    if count < 2:
        return scope
    before = [unit.low for unit in analysis.units[:i]]
    if _sets_out(analysis, i):
        return replace(scope, days=count)
    went = any(t.kind is ContactKind.VISIT and t.verb and t.end <= scope.trigger.start for t in analysis.triggers)
    if scope.begun is not None and (went or [*analysis.times] == [scope.begun]):
        return replace(scope, days=count, begun=None)  # "flew home after a three-day visit that began on March 18"
    if any(word in _CLOSING for word in before) or _at_end(before):
        return replace(scope, days=-count)
    if any(word in _OPENING for word in before):
        return replace(scope, days=count)
    verb = next((unit.low for unit in behind[:_BEHIND] if unit.low in _BEGUN | _ENDED), "")
    return replace(scope, days=-count if verb in _ENDED else count if verb else 0)


def _at_end(before: list[str]) -> bool:
    """Whether words before a journey are about its end ("on the last day of", "at the end of his")."""
    near = pairwise(before[-_PHRASE:])
    return any(pair == _LAST_DAY or (pair[0] in _END and pair[1] in _OF) for pair in near)


def _day_of(analysis: Analysis, i: int) -> tuple[int, Timex] | None:
    """Which day of a journey a time is ("on Monday, the second day of his three-day visit"): from 0 on, -1 the last."""
    order: dict[str, int] = load("en", "dates")["trip_days"]
    for k in range(i - 1, max(2, i - _PHRASE), -1):
        which, day, joint = (unit.low for unit in analysis.units[k - 2 : k + 1])
        if joint in _OF and day in _DAY and which in order:
            start = analysis.units[max(0, k - 3)].start
            time = next((t for t in analysis.times if 0 <= start - t.end <= _APPOSED and t.kind in _DATED), None)
            return (int(order[which]), time) if time is not None else None
    return None


def _counted(said: list[str], behind: list[Unit]) -> int:
    """The days behind a verb of arriving or leaving ("returned on Monday after four days in China"), 0 without any."""
    if any(word in _CLOSING for word in said):
        return -_days(behind, _AFTER)
    if not any(word in _OPENING for word in said) or any(unit.low in _BACK for unit in behind[:_NEAR]):
        return 0  # else "went back home after a three-day visit"
    return _days(behind, _FOR) or _days(behind, _OF) or _length(behind)


def _days(behind: list[Unit], joint: frozenset[str]) -> int:
    """The days that a number behind one of some words counts ("of three days", "after two nights"), 0 without any."""
    for joined, number, noun in zip(behind, behind[1:], behind[2:], strict=False):
        if joined.low in joint and noun.low in _NIGHTS and (count := number_of(number.low, 0)):
            return count + (noun.low in _AWAY)
    return 0


def _sets_out(analysis: Analysis, i: int) -> bool:
    """Whether somebody leaves "on" a journey of so many days: not after it."""
    near = [unit.low for unit in analysis.units[:i]]
    length = max((k for k, word in enumerate(near) if _DAYS.fullmatch(word)), default=0)
    return length > 1 and near[length - 2] in _UPON | _FOR and not any(word in _BACK for word in near)


def _begun(analysis: Analysis, scope: Scope) -> Timex | None:
    """From what day on a journey lasted whose end a sentence tells ("left on Friday after a stay from May 2").

    So does "after a tour that had begun on May 20".
    """
    if not any(unit.low in _CLOSING for unit in analysis.units if unit.start <= scope.trigger.end):
        return None
    ends = {unit.end for unit in analysis.units if unit.low in _FROM}
    ends |= {b.end for a, b in pairwise(analysis.units) if a.low in _BEGUN and b.low in _UPON}
    days = (t for t in analysis.times if t.kind == "weekday" or (t.kind == "date" and t.day and not t.end_day))
    return next((t for t in days if t.start > scope.trigger.end and t.start - 1 in ends), None)


def _length(units: list[Unit]) -> int:
    """The days of the first length among some units ("three-day"), 0 without any."""
    lengths = (number_of(match[1], 0) for unit in units if (match := _DAYS.fullmatch(unit.low)))
    return next(filter(None, lengths), 0)
