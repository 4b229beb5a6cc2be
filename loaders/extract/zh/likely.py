"""Which side a stranger is likelier of where little tells: by a bare office, and by the characters of the name."""

from __future__ import annotations

from collections import Counter
from functools import cache
from math import log

from graph.claims import SIDES, Country
from graph.names.surnames import korean_surname_reading, split_han
from graph.registry.load import Registry
from loaders.extract.context import other_side
from loaders.extract.countries import table
from loaders.extract.data import load
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import Office
from loaders.extract.zh.folding import fold

_POSTED = str(load("zh", "titles")["posted"])
_UNSEEN = 0.5  # what a character counts besides
_NEVER = -4.0  # log odds of a name whose surname no Korean has
_CHINESE, _KOREAN = -1.4, 1.4  # and of others at most: many Chinese of the border have Korean names
_PRIOR = 2.5  # log odds that a stranger is Chinese


def by_office(office: Office) -> Country | None:
    """The side that an office without a country leans to (驻朝鲜大使, 外交部长, 内阁总理), None for others."""
    if heads("zh")[office.head].kind == EMBASSY:
        return _posted(fold(office.title))
    if is_weak(office):
        return office.country
    named = fold((office.body or "") + office.title)
    leaning = load("zh", "titles")["leaning"]
    return next((Country(side) for side, words in leaning.items() if named.startswith(tuple(words))), None)


def is_weak(office: Office) -> bool:
    """Whether an office shows its side by no more than a title that the other side has now and then (委员长)."""
    return office.body is None and fold(office.title) in load("zh", "titles")["weak"]


@cache
def _posted(title: str) -> Country | None:
    """Who is posted in one of the two countries is of the other, unless the title names his own (驻朝中国大使)."""
    rest = title.partition(_POSTED)[2]
    host = _country_at(rest)
    if host is None or host[1] not in SIDES:
        return None
    own = _country_at(rest[len(host[0]) :])
    return own[1] if own else other_side(host[1])


def _country_at(text: str) -> tuple[str, Country] | None:
    """The longest word for a country, or a city of consulates, with which words begin, and its side."""
    cities = ((word, Country(side)) for side, found in load("zh", "titles")["posts"].items() for word in found)
    known = [*((fold(word), meant.country) for word, meant in table("zh")), *cities]
    return max((pair for pair in known if text.startswith(pair[0])), key=lambda pair: len(pair[0]), default=None)


def by_name(name: str, registry: Registry) -> float:
    """The log odds that a folded name is Korean: how often its characters stand in names of the registry."""
    family, given = split_han(name)
    if korean_surname_reading(family) is None:
        return _NEVER
    families, givens = _counted(registry)
    odds = _odds(family, families) + sum(_odds(char, givens) for char in given) - _PRIOR
    return max(_CHINESE, min(_KOREAN, odds))


def _odds(char: str, counted: dict[Country, Counter[str]]) -> float:
    """The log odds of a character, both sides counted as if the registry knew as many of each; 0 for one never seen."""
    kp, cn = counted[Country.KP], counted[Country.CN]
    return log((kp[char] * cn.total() / kp.total() + _UNSEEN) / (cn[char] + _UNSEEN))


@cache
def _counted(registry: Registry) -> tuple[dict[Country, Counter[str]], dict[Country, Counter[str]]]:
    """How often characters stand in the registry's names of each side, as surnames and in given names."""
    families: dict[Country, Counter[str]] = {side: Counter() for side in Country}
    givens: dict[Country, Counter[str]] = {side: Counter() for side in Country}
    for person in registry.persons.values():
        if person.name_zh:
            family, given = split_han(fold(person.name_zh))
            families[person.country][family] += 1
            givens[person.country].update(given)
    return families, givens
