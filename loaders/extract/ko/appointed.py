"""Offices that somebody is given or comes in: 부부장으로 승진한 X, X를 대사로 임명했다, 특사로 방중한 X."""

from __future__ import annotations

from loaders.extract.data import words
from loaders.extract.ko.offices import Phrase, text_of
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import SUBJECTS
from loaders.extract.marks import Unit

_GIVEN, _CAPACITY = tuple(words("ko", "titles", "appointed")), words("ko", "titles", "capacity")
_CAPACITIES = words("ko", "titles", "capacities")
_PLAIN = words("ko", "titles", "plain_capacities")
_AS = (("toward",), ("as",))
_NEAR = 8  # units in which somebody is said to be given an office
_TITLES = 10  # units of titles between a name and its particle


def appointee(units: list[Unit], phrase: Phrase, topic: int | None) -> int | None:
    """Who is given an office or comes in it; the `topic` is whom the sentence before spoke of.

    It is the one whom the verb describes, else its object, else who acts; where nobody stands before, the next named.
    """
    i = phrase.after
    while i < len(units) and units[i].low in _CAPACITY:
        i += 1
    if i >= len(units) or units[i].values("particle")[:1] not in _AS:
        return None
    near = "".join(unit.text for unit in units[phrase.after : phrase.after + _NEAR])
    given = pattern("chosen_as").match(near) is not None or any(word in near for word in _GIVEN)
    if not given and (phrase.office.head not in _CAPACITIES or phrase.office.title in _PLAIN):
        return None
    after = next((k for k in range(i, len(units)) if units[k].is_a("local")), None)
    if after is not None and _describes(units, i, after):
        return _person(units[after])
    if phrase.first and units[phrase.first - 1].values("particle")[:1] == ("object",):
        return _object(units, phrase.first - 2)
    before = [unit for unit in units[: phrase.first] if unit.is_a("local")]
    if phrase.first and units[phrase.first - 1].values("particle") == ("of",):  # X의 특사: not X
        before = before[:-1]
    if before:
        return _person(before[-1])
    return _person(units[after]) if after is not None else topic if given else None


def _person(unit: Unit) -> int:
    return unit.person


def _describes(units: list[Unit], i: int, k: int) -> bool:
    """Whether the verb behind an office describes a name, with nothing but titles between (특사로 방중한 X)."""
    return pattern("given_to").fullmatch(text_of(units[i:k])) is not None


def _object(units: list[Unit], k: int) -> int | None:
    """Whom an object before an office names, None for one who is not named (본인을 대사로 임명했다)."""
    low = max(-1, k - _TITLES)
    while k > low and not units[k].is_a("local"):
        if units[k].is_a("particle") and not units[k].is_a("copula"):
            return None
        k -= 1
    return _person(units[k]) if k > low and k >= 0 else None


def spoken_of(units: list[Unit]) -> int | None:
    """Whom a sentence speaks of: the one named last who acts in it."""
    for k in range(len(units) - 1, -1, -1):
        if not units[k].is_a("local"):
            continue
        behind = (u for u in units[k + 1 : k + _TITLES] if u.is_a("particle") and not u.is_a("copula"))
        if (first := next(behind, None)) and first.value("particle") in SUBJECTS:
            return _person(units[k])
    return None
