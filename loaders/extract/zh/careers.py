"""Offices that a Chinese sentence says somebody came to, held or acts in: 曾任A、B, 出任C, 任D时, 作为E."""

from __future__ import annotations

from dataclasses import replace

from loaders.extract.data import words
from loaders.extract.heads import heads
from loaders.extract.marks import HeldOffice, Unit
from loaders.extract.zh.attributive import next_described, next_name
from loaders.extract.zh.phrase import Phrase

_PAST = words("zh", "grammar", "held_office")
_NOW = words("zh", "grammar", "taking_office")
_AS = words("zh", "grammar", "acting_as")
_WHILE = words("zh", "grammar", "while")
_OF = words("zh", "grammar", "of")
_COMMAS = words("zh", "grammar", "commas")
_LINKS = words("zh", "titles", "links")
_WITH = words("zh", "grammar", "with") & words("zh", "names", "never_last")  # not 和, which joins offices too
_REPLACED = words("zh", "grammar", "mask_before")
_NAMING = ("head", "org", "country", "place", "part", "modifier", "former", "dropped", "honorific")
_FAR = 16  # units from a word of acting for somebody to the office


def careers(units: list[Unit], free: list[Phrase], before: int | None) -> tuple[list[HeldOffice], list[Phrase]]:
    """The offices among those that no name stands beside whose holder the sentence names, and the other ones.

    `before` is who acted in the sentence before, for one that names nobody ahead of its word.
    """
    held: list[HeldOffice] = []
    left: list[Phrase] = []
    last: tuple[Phrase, int, bool] | None = None
    for phrase in free:
        found = _told(units, phrase, before)
        if found is None and last is not None and _goes_on(units, last[0], phrase):
            found = last[1], last[2]
        if found is None:
            left.append(phrase)
            last = None
            continue
        holder, former = found
        held.append(HeldOffice(replace(phrase.office, former=phrase.office.former or former), holder))
        last = (phrase, holder, former)
    return held, left


def _told(units: list[Unit], phrase: Phrase, before: int | None) -> tuple[int, bool] | None:
    """Who holds an office by the word before it, and whether that is past."""
    cue = _cue(units, phrase)
    if cue is None:
        return None
    described = next_described(units, cue)
    if described is None and units[cue].low in _AS:
        described = _ahead(units, cue, phrase.after)
    holder = units[described].person if described is not None else _holder(units, cue, before)
    if holder is None:
        return None
    after = next((unit for unit in units[phrase.after :] if not unit.is_a("honorific")), None)
    return holder, units[cue].low in _PAST or (after is not None and after.low in _WHILE)


def _ahead(units: list[Unit], cue: int, after: int) -> int | None:
    """The name after the comma where a sentence begins with what its bearer acts as (作为X的特使,Y访华)."""
    opens = cue == 0 and after < len(units) and units[after].low in _COMMAS
    return next_name(units, after + 1) if opens else None


def _cue(units: list[Unit], phrase: Phrase) -> int | None:
    """The unit of the word that gives an office: right before it, or "as" before its owner (作为X总书记的特别代表)."""
    first = phrase.first
    while first and units[first - 1].is_a("dropped") and units[first - 1].low not in _NOW:  # 中共十八大后的首位特使
        first -= 1
    if first and units[first - 1].low in _PAST | _NOW:
        return first - 1
    envoy = heads("zh")[phrase.office.head].kind == "envoy"
    owned = first and (units[first - 1].is_a("local") or (envoy and units[first - 1].is_a("head")))
    if first and (owned or units[first - 1].low in _OF | _AS):
        for k in range(first - 1, max(-1, first - _FAR), -1):
            if units[k].low in _AS:
                return k
            if units[k].low in _COMMAS:
                return None
    return None


def _holder(units: list[Unit], cue: int, before: int | None) -> int | None:
    """Whom the words before a cue name, leaving out whom he replaces; `before` where they name nobody."""
    named = [k for k in range(cue) if units[k].is_a("local")]
    if cue and units[cue - 1].is_a("officials"):
        return None  # 指定一名官员担任主席
    if cue and units[cue - 1].is_a("self"):  # X说,Y派我担任大使
        return next((units[k].person for k in named if k + 1 < cue and units[k + 1].is_a("saying")), None)
    for k in reversed(named):
        start = k - 1
        while start >= 0 and units[start].is_any(_NAMING):
            start -= 1
        if start < 0 or units[start].low not in _REPLACED:
            return units[k].person
    return before if not named else None


def _goes_on(units: list[Unit], last: Phrase, phrase: Phrase) -> bool:
    """Whether only links, and years, stand between two offices of a career."""
    between = units[last.after : phrase.first]
    if phrase.office.country and any(unit.low in _WITH for unit in between):
        return False  # 在任总统与朝鲜领导人的会晤
    return bool(between) and all(unit.low in _LINKS or unit.low in _WHILE for unit in between)
