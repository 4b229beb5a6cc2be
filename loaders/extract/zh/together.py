"""Several people named together whom Chinese words mean: 三人, 两位客人, 两位朝鲜官员, 他们, 代表团一行."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import takewhile

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor
from loaders.extract.context import other_side
from loaders.extract.data import load, words
from loaders.extract.marks import Unit
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.passage import Passage, is_object, last_subject
from loaders.extract.zh.reference import is_more, phrase_end, side_of, takes_strangers
from loaders.extract.zh.vocabulary import journey_of, trigger_of

_COMMAS = words("zh", "grammar", "commas")
_LISTED = words("zh", "grammar", "list") | words("zh", "grammar", "companions")
_PEOPLE = ("guest", "officials", "head")  # what those are called who may be meant
_BACK = 4  # sentences before in which those are named who are meant
_NAMED = 4  # units from a group to the names that follow it


@dataclass(frozen=True, slots=True)
class Group:
    """What words say of several whom they do not name: up to which unit, how many (0: unknown), side, offices."""

    after: int
    number: int
    side: Country | None = None
    heads: frozenset[str] = frozenset()


def several(passage: Passage, i: int, before: list[Actor]) -> Actor | None:
    """The people of one side whom the words at a unit mean, None where none begin there or they mean nobody known."""
    group = _group(passage.units, i)
    if group is None or _are_named(passage.units, group.after) or (i and passage.units[i - 1].low in _LISTED):
        return None
    side = group.side or _side(passage, i, group, before)
    people = _last_named(passage, group, side, before) if side in SIDES else ()
    if not people:
        return None
    return Actor(passage.units[i].start, passage.units[group.after - 1].end, people, country=side, quiet=True)


def _group(units: list[Unit], i: int) -> Group | None:
    """The words for several people that begin at a unit."""
    counts, measures = load("zh", "reference")["counted"], load("zh", "reference")["counted_out"]
    word, after = units[i].low, units[i + 1].low if i + 1 < len(units) else ""
    if units[i].is_a("they"):
        return Group(i + 1 + (after in counts), int(counts.get(after, 0)))
    if word in counts:
        return Group(i + 1, int(counts[word]))
    if word not in measures:
        return None
    end = phrase_end(units, i)
    inside = units[i + 1 : end]
    people = inside[-1].is_any(_PEOPLE) if inside else False
    if not people or takes_strangers(inside) or is_more(units, end):
        return None
    return Group(end, int(measures[word]), side_of(inside), frozenset(inside[-1].values("head")))


def _are_named(units: list[Unit], k: int) -> bool:
    """Whether the names of a group follow it (会见了三位官员,包括A和B)."""
    if k >= len(units) or units[k].low not in _COMMAS:
        return False
    copulas = words("zh", "grammar", "gapping")
    opening = list(takewhile(lambda unit: unit.low in copulas, units[k + 1 : k + _NAMED]))
    return bool(opening or units[k].low == ":") and next_name(units, k + 1 + len(opening)) is not None


def _side(passage: Passage, i: int, group: Group, before: list[Actor]) -> Country | None:
    """The side that those must be of: another one than that of whoever acts on them, or with whom they do something."""
    if is_object(passage.units, i):
        subject = last_subject(passage, i, before)
        against = passage.side(subject if subject is not None else passage.discourse.subject)
        return other_side(against) if against in SIDES else None
    if (person := _counterpart(passage, group.after)) is not None:
        against = passage.side(person)
        return other_side(against) if against in SIDES else None
    if group.number == 2 and not _travels(passage, group.after):
        return None  # 两人会谈: one of each side
    shown = {passage.side(p) for p in next((people for people in _spoken(passage, before) if people), [])}
    return shown.pop() if len(shown) == 1 else None


def _counterpart(passage: Passage, k: int) -> int | None:
    """Whoever the part of the sentence behind a unit names."""
    part = takewhile(lambda unit: unit.low not in _COMMAS, passage.units[k:])
    return next((unit.person for unit in part if unit.is_a("local")), None)


def _travels(passage: Passage, k: int) -> bool:
    """Whether the first word of contact behind a unit is of a journey."""
    told = next((unit for unit in passage.units[k:] if trigger_of(unit) is not None), None)
    return told is not None and journey_of(told) is not None


def _spoken(passage: Passage, before: list[Actor]) -> Iterator[list[int]]:
    """Those who act in the sentence so far, then in those before it, the last one first."""
    yield passage.acting(before)
    yield [*passage.discourse.together]
    yield from map(list, list(passage.spoken())[:_BACK])


def _last_named(passage: Passage, group: Group, side: Country | None, before: list[Actor]) -> tuple[int, ...]:
    """Those of a side named last together, as many as the words say; nobody where more are named."""
    found: list[int] = []
    for people in _spoken(passage, before):
        fits = [p for p in people if passage.side(p) is side and not passage.reports(p)]
        held = [p for p in fits if passage.holds(p, group.heads)] if group.heads else fits
        mine = held if len(held) > 1 else fits
        if len(mine) > 1 and group.number in (0, len(mine)):
            return tuple(mine)
        found = list(dict.fromkeys([*fits, *found]))
        if group.number and len(found) == group.number:
            return tuple(found)
        if group.number and len(found) > group.number:
            return ()
    return ()
