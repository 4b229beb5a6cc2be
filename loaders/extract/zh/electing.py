"""The sides of the strangers of a Chinese article: by office, list, whom they meet, whose kin or deputy they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from graph.claims import Country
from graph.registry.load import Registry
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import Unit
from loaders.extract.zh.attach import Held, met, sides
from loaders.extract.zh.folding import fold
from loaders.extract.zh.names import is_byline
from loaders.extract.zh.people import Found

_DEPUTY = str(load("zh", "titles")["deputy"])
_SURE, _KIN = 3, 2  # how sure a side is by somebody's own office, and by whose kin they are
_KINSHIP = words("zh", "titles", "kin")
_KOREAN_ONLY = words("zh", "names", "korean_surnames")
_BYLINE = 10  # how sure the outlet is of its own journalists


def settle_sides(found: Iterable[Found], outlet: Country, registry: Registry) -> dict[str, Country]:
    """The side of each stranger's folded name: by the surest sign anywhere in the article, else by the surname."""
    found = list(found)
    votes: dict[str, dict[Country, int]] = defaultdict(lambda: defaultdict(int))
    embassy = _embassy(found, registry)
    topic: Country | None = None
    for part in found:
        told = sides(part.units, part.held, _known_sides(part.units, registry))
        told = met(part.units, told) | told
        for held in part.held:
            name = part.units[held.unit]
            if embassy and name.is_a("shape") and held.office.country is None and _is_diplomat(held):
                votes[name.low][embassy] += _SURE
        _count_kin(part.units, told, topic, votes)
        topic = next((side for side, sure in told.values() if sure >= _SURE), topic)
        _count_told(part.units, told, outlet, votes)
    elected = {name: _elected(name, counted) for name, counted in votes.items()}
    return elected | _deputies(found, registry, elected, votes)


def _count_told(
    units: list[Unit], told: dict[int, tuple[Country, int]], outlet: Country, votes: dict[str, dict[Country, int]]
) -> None:
    """Count what a sentence tells of its strangers' sides; journalists are of the outlet's."""
    for i, unit in enumerate(units):
        if not unit.is_a("shape"):
            continue
        counted = votes[unit.low]
        if is_byline(units, i):
            counted[outlet] += _BYLINE
        elif i in told:
            side, weight = told[i]
            counted[side] += weight


def _count_kin(
    units: list[Unit],
    told: dict[int, tuple[Country, int]],
    topic: Country | None,
    votes: dict[str, dict[Country, int]],
) -> None:
    """Kin are of the side of whoever is named before them, else of whom the last sentence is about."""
    last = topic
    for i, unit in enumerate(units):
        if i in told and told[i][1] >= _SURE:
            last = told[i][0]
        if last and unit.is_a("shape") and i and units[i - 1].low in _KINSHIP:
            votes[unit.low][last] += _KIN


def _deputies(
    found: list[Found], registry: Registry, elected: dict[str, Country], votes: dict[str, dict[Country, int]]
) -> dict[str, Country]:
    """The side of deputies of whom nothing else tells: that of their chief (校长X, 副校长Y)."""
    chiefs = _chiefs(found, registry, elected)
    out = {}
    for part in found:
        for held in part.held:
            name = part.units[held.unit].low
            chief = chiefs.get(fold(held.office.title).removeprefix(_DEPUTY))
            if chief and name in votes and not votes[name] and held.office.body is None:
                out[name] = chief
    return out


def _chiefs(found: Iterable[Found], registry: Registry, elected: dict[str, Country]) -> dict[str, Country]:
    """The side of whoever first holds a title in the article: that of his deputies without a body (校长, 副校长)."""
    out: dict[str, Country] = {}
    for part in found:
        known = _known_sides(part.units, registry)
        for held in part.held:
            side = known.get(held.unit) or elected.get(part.units[held.unit].low)
            if side:
                out.setdefault(fold(held.office.title), side)
    return out


def _is_diplomat(held: Held) -> bool:
    return heads("zh")[held.office.head].kind == EMBASSY


def _embassy(found: Iterable[Found], registry: Registry) -> Country | None:
    """The side of the embassy that an article speaks of: of the first of its diplomats whose side is known."""
    for part in found:
        known = _known_sides(part.units, registry)
        for held in part.held:
            side = held.office.country or known.get(held.unit)
            if side and _is_diplomat(held):
                return side
    return None


def _known_sides(units: list[Unit], registry: Registry) -> dict[int, Country]:
    """The sides of the people of the registry whom units name."""
    named = {
        i: {registry.persons[p].country for p in u.values("person")} for i, u in enumerate(units) if u.is_a("person")
    }
    return {i: countries.pop() for i, countries in named.items() if len(countries) == 1}


def _elected(name: str, counted: dict[Country, int]) -> Country:
    if counted:
        return max(counted, key=lambda side: (counted[side], side.value))
    return Country.KP if name[:1] in _KOREAN_ONLY else Country.CN
