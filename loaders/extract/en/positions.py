"""Where somebody is in a picture ("(left)", ", second from right,", "From left,"): words that tell of nothing else."""

from __future__ import annotations

from loaders.extract.data import words
from loaders.extract.marks import Unit

_CORE, _AROUND = words("en", "names", "picture_places"), words("en", "names", "picture_words")
_OPENING, _CLOSING = words("en", "grammar", "opening_brackets"), words("en", "grammar", "closing_brackets")
_FROM, _AND = words("en", "grammar", "source_prepositions"), words("en", "grammar", "conjunctions")
_BE = words("en", "cues", "be")
_INITIALS = 1  # characters of "L" and "R", which are places within brackets only


def without_positions(units: list[Unit]) -> list[Unit]:
    """The units of a sentence without the words that say where in a picture somebody is.

    The comma behind them stays before another name, so that a list goes on ("Xi, left, Putin, center, and Kim").
    """
    out: list[Unit] = []
    i = 0
    while i < len(units):
        after = _behind(units, i)
        out += units[i : i + 1] if after == i else []
        i = after if after > i else i + 1
    return out


def _behind(units: list[Unit], i: int) -> int:
    """The unit behind a position that begins at one, the unit itself where none does."""
    if units[i].low in _OPENING:
        end = _words(units, i + 1)
        return end + 1 if end < len(units) and units[end].low in _CLOSING and _places(units[i + 1 : end]) else i
    if i == 0:
        end = _words(units, i)
        opens = units[0].low in _FROM or any(unit.low in _FROM for unit in units[:end])
        after = end + 1 if _ends(units, end) else end if end < len(units) and units[end].low in _BE else i
        return after if opens and _places(units[:end]) else i
    if units[i].low != "," or not units[i - 1].capital:
        return i
    end = _words(units, i + 1)
    named = [unit for unit in units[i + 1 : end] if len(unit.text) > _INITIALS]
    if not _places(named) or end >= len(units) or not (units[end].low in _AND or _ends(units, end)):
        return i
    goes_on = end + 1 < len(units) and units[end + 1].capital
    return end if units[end].low in _AND or goes_on else end + 1


def _words(units: list[Unit], i: int) -> int:
    """The unit behind the words of a position that begin at one."""
    while i < len(units) and (units[i].low in _CORE or units[i].low in _AROUND):
        i += 1
    return i - (units[i - 1].low in _AND)


def _places(units: list[Unit]) -> bool:
    return any(unit.low in _CORE for unit in units)


def _ends(units: list[Unit], i: int) -> bool:
    """Whether a mark ends a position that is set off."""
    return i < len(units) and units[i].low in {",", ":"}
