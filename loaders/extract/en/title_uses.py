"""What the words behind an English title make of it: a rank, the head of a delegation, a minister of two fields."""

from __future__ import annotations

from loaders.extract.data import words
from loaders.extract.en.bodies import is_plain_word, names_body
from loaders.extract.marks import Unit

_OF = words("en", "grammar", "ownership")
_AND = words("en", "grammar", "conjunctions")
_DELEGATION = words("en", "cues", "delegation")
_FIELDS, _PLACED = words("en", "titles", "work_fields"), words("en", "titles", "work_places")
_SUBJECTS = words("en", "grammar", "subject_prepositions") | words("en", "grammar", "host_prepositions") | _OF
_WORKING = words("en", "grammar", "at_place") | words("en", "grammar", "accompaniment")
_RANKING = words("en", "titles", "ranking")
_OWNERS = words("en", "titles", "determiners") | words("en", "grammar", "possessive_marks")
_FOR = words("en", "grammar", "aims")
_FIRST, _TO = words("en", "grammar", "firsts"), words("en", "cues", "infinitive")
_CLAIM = 7  # units from a title to what its holder was the first to do
_REACH = 5  # units behind a title that may speak of it


def leads_delegation(units: list[Unit], h: int) -> bool:
    """Whether a title is only that of a delegation's leader ("head of the delegation"): no office."""
    near = units[h + 1 : h + _REACH]
    group = next((k for k, unit in enumerate(near) if unit.low in _DELEGATION), 0)
    bodies = [k for k, unit in enumerate(near) if k > group and names_body(unit)]
    return group > 0 and near[0].low in _OF and not bodies


def only_describes(units: list[Unit], h: int) -> bool:
    """Whether a title only says of which rank somebody is ("the chief U.S. envoy"): that is no office of its own."""
    near = units[h + 1 : h + 3]
    if units[h].low not in _RANKING or not near:
        return False
    return near[0].is_a("descriptor") or (near[0].is_a("country") and len(near) > 1 and near[1].is_a("descriptor"))


def counts_holders(units: list[Unit], h: int, start: int) -> bool:
    """Whether a title only counts those who have held it ("becoming the first leader of his country to go there")."""
    return (
        start < h
        and units[h - 1].low in _FIRST
        and units[h].text.islower()
        and any(unit.low in _TO for unit in units[h + 1 : h + _CLAIM])
        and not units[h].is_a("local")
    )


def work_field(units: list[Unit], i: int) -> int | None:
    """The unit of "at" behind the field of a title ("of consular affairs at the ministry"); None without both.

    Behind "for" it may be "of" too ("secretary for international affairs of the party").
    """
    if i >= len(units) or units[i].low not in _OF | _FOR:
        return None
    placed = _PLACED if units[i].low in _OF else _PLACED | _OF
    for k in range(i + 1, min(i + _REACH, len(units) - 1)):
        if units[k].low in _FIELDS and k > i + 1:
            return k + 1 if units[k + 1].low in placed else None
        if not (is_plain_word(units[k]) or units[k].is_a("country")):
            return None
    return None


def scholars_field(units: list[Unit], i: int) -> int | None:
    """The unit behind the field of a scholar and "at" ("on Korea at the", "of foreign relations at"); None without."""
    if i >= len(units) or units[i].low not in _SUBJECTS:
        return None
    for k in range(i + 1, min(i + _REACH, len(units) - 1)):
        if units[k].low in _WORKING:
            return k + 1 if k > i + 1 else None
        field = is_plain_word(units[k]) or units[k].is_any(("country", "place")) or units[k].low in _AND
        if not field or units[k].low in _PLACED:
            return None
    return None


def leader_after(units: list[Unit], i: int) -> bool:
    """Whether a title without a name follows, with a country or body before it at most ("the DPRK leader")."""
    j = i
    while j < len(units) and j - i < _REACH and (names_body(units[j]) or units[j].low in _OWNERS):
        j += 1
    return i < j < len(units) and units[j].is_a("head") and not units[j].capital
