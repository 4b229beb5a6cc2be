"""What an English unit names, and what may stand between a word and the name that it belongs to."""

from __future__ import annotations

from loaders.extract.data import words
from loaders.extract.marks import Unit

_BETWEEN = words("en", "titles", "determiners") | words("en", "grammar", "between")
_NAMING = ("head", "org", "country", "place", "honorific", "descriptor")


def is_place(unit: Unit) -> bool:
    """Whether a unit names a place or a country."""
    return unit.is_any(("place", "country"))


def names_place(unit: Unit) -> bool:
    """Whether a unit says to what place somebody went: by its name, that of its country or of the side."""
    return is_place(unit) or unit.is_a("side")


def may_stand_between(unit: Unit) -> bool:
    """Whether a unit may stand between a word and the name that it belongs to: titles, bodies, small words."""
    if unit.is_any(_NAMING) or unit.low in _BETWEEN:
        return True
    return unit.capital and unit.text[:1].isalpha()
