"""What an English unit names, and what may stand between a word and the name that it belongs to."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from loaders.extract.data import words
from loaders.extract.marks import Unit

_DETERMINERS = words("en", "titles", "determiners")
_BETWEEN = _DETERMINERS | words("en", "grammar", "between")
_NAMING = ("head", "org", "country", "place", "honorific", "descriptor")
_RANKS = (words("en", "grammar", "attributes") | words("en", "grammar", "rank_words")) - _DETERMINERS
_RANKED = (_RANKS | _BETWEEN) - _DETERMINERS
_LISTED = words("en", "grammar", "list_words")
_ACCREDITED = words("en", "grammar", "accredited")
_NO_FIELDS = _LISTED | words("en", "attendance", "sides")
_NO_FIELDS |= words("en", "grammar", "before_land") | words("en", "grammar", "agent")
_APPOSED = words("en", "titles", "counterparts") | words("en", "cues", "person_nouns")


def is_place(unit: Unit) -> bool:
    """Whether a unit names a place or a country."""
    return unit.is_any(("place", "country"))


def names_place(unit: Unit) -> bool:
    """Whether a unit says to what place somebody went: by its name, that of its country or of the side."""
    return is_place(unit) or unit.is_a("side")


def may_stand_between(unit: Unit) -> bool:
    """Whether a unit may stand between a word and the name that it belongs to: titles, bodies, small words."""
    if unit.titled or unit.is_any(_NAMING) or unit.low in _BETWEEN:
        return True
    return unit.capital and unit.text[:1].isalpha()


def named_next(units: Sequence[Unit]) -> Unit | None:
    """The name with which units begin, behind its titles at most; None where they begin otherwise."""
    first = next((unit for unit in units if unit.is_a("local") or not may_stand_between(unit)), None)
    return first if first is not None and first.is_a("local") else None


def with_titles(units: Sequence[Unit]) -> list[Unit]:
    """The units of a sentence, those marked that belong to the words before a name only by where they stand.

    So do "senior" in "senior North Korean official Choe", "to" in "ambassador to China Ji", and the comma and the noun
    in "his Chinese counterpart, Wang".
    """
    out = list(units)
    for i, unit in enumerate(units):
        if unit.is_a("local"):
            for k in _before_name(out, i):
                out[k] = replace(out[k], titled=True)
    return out


def _before_name(units: list[Unit], i: int) -> list[int]:
    """The units before a name that belong to its titles, not by what they are but by what stands around them."""
    found: list[int] = []
    for k in range(i - 1, -1, -1):
        if may_stand_between(units[k]):
            continue
        if not _is_part(units, k, i):
            break
        found.append(k)
    return found


def _is_part(units: list[Unit], k: int, i: int) -> bool:
    """Whether a unit before the titles of a name at another unit goes on with them."""
    unit, before, after = units[k], units[k - 1] if k else None, units[k + 1]
    if unit.is_a("verb"):
        return False
    if unit.low in _RANKS:
        return k + 1 < i
    if unit.low in _APPOSED:
        return k + 1 == i or after.low == ","
    if before is None:
        return False
    if k + 2 == i and after.is_any(("head", "descriptor")) and _is_noun(unit):
        return before.is_a("country") or before.low in _RANKED  # "China's top security official Zhou"
    if unit.low == ",":
        called = before.is_any(("head", "descriptor")) or before.low in _APPOSED
        return k + 1 == i and called and _is_determined(units, k - 1)
    return unit.low in _ACCREDITED and before.is_a("head") and k + 1 < i


def _is_noun(unit: Unit) -> bool:
    """Whether a plain word may say of what field somebody is an official."""
    return unit.text.islower() and unit.text.isalpha() and not unit.senses and unit.low not in _NO_FIELDS


def _is_determined(units: list[Unit], k: int) -> bool:
    """Whether words that end at a unit say to whom of a kind something is done ("told the North's premier, Kim")."""
    for j in range(k - 1, -1, -1):
        if units[j].low in _DETERMINERS or units[j].is_a("country"):
            return j > 0 and units[j - 1].low not in _LISTED
        if not may_stand_between(units[j]) and units[j].low not in _RANKS:
            return False
    return False
