"""Who held an office before somebody: "his predecessor Li Jinjun", "succeeds Liu", "replaced Liu as ambassador"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from loaders.extract.data import words
from loaders.extract.marks import HeldOffice, Office, Unit

_BEFORE = words("en", "grammar", "predecessors")
_REPLACING = words("en", "grammar", "succeeding")
_OVER, _FROM = words("en", "grammar", "over"), words("en", "grammar", "source_prepositions")
_POSSESSIVE = words("en", "grammar", "possessive_marks")
_HIS = words("en", "grammar", "possessive_pronouns")
_BETWEEN = words("en", "grammar", "commas")
_NEAR = 5  # units of titles and marks between the word and the name


def predecessors(
    units: list[Unit], held: list[HeldOffice], topic: int | None, known: Mapping[int, Office]
) -> list[HeldOffice]:
    """The former office of each whom the sentence calls somebody's predecessor, or whom it says somebody replaced.

    It is that of the other: as the sentence gives it, else the main one of those `known`; `topic` is whom "his" means.
    """
    out = []
    for i, unit in enumerate(units):
        if unit.low not in _BEFORE and not _is_replacing(units, i):
            continue
        before, after = _named_after(units, i), _owner(units, i, topic)
        if before is None or after is None or before == after:
            continue
        mine = [h.office for h in held if h.person == after and not h.office.former]
        office = mine[-1] if mine else None if unit.low in _FROM else known.get(after)
        if office is not None and not any(h.person == before for h in held):
            out.append(HeldOffice(replace(office, start=unit.start, end=unit.end, former=True), before))
    return out


def successor(units: list[Unit], end: int, person: int) -> int:
    """Who is what words at `end` say of a person: whoever replaces him ("Li replaced Liu as ambassador"), else he."""
    verb = next((k for k in range(end - 1, 0, -1) if _is_replacing(units, k)), 0)
    if not verb or _named_after(units, verb) != person:
        return person
    return next((unit.person for unit in reversed(units[:verb]) if unit.is_a("local")), person)


def _is_replacing(units: list[Unit], i: int) -> bool:
    """Whether a word says that somebody takes another's office ("replaced", "took over from")."""
    return units[i].low in _REPLACING or (i > 0 and units[i].low in _FROM and units[i - 1].low in _OVER)


def _named_after(units: list[Unit], i: int) -> int | None:
    """The person named behind a word, with titles and commas at most in between."""
    for unit in units[i + 1 : i + 1 + _NEAR]:
        if unit.is_a("local"):
            return unit.person
        if not (unit.is_any(("head", "honorific", "country")) or unit.low in _BETWEEN):
            return None
    return None


def _owner(units: list[Unit], i: int, topic: int | None) -> int | None:
    """Whose predecessor it is ("Kim's predecessor", "his predecessor"); who takes over where it is a verb."""
    if _is_replacing(units, i):
        return next((unit.person for unit in reversed(units[:i]) if unit.is_a("local")), topic)
    if i > 0 and units[i - 1].low in _HIS:
        return topic
    owned = i > 1 and units[i - 1].low in _POSSESSIVE and units[i - 2].is_a("local")
    return units[i - 2].person if owned else None
