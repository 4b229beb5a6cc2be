"""The sides of the strangers of a Chinese article: by office, list, whom they meet, whose kin or deputy they are."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import takewhile

from graph.claims import SIDES, Country
from graph.registry.load import Registry
from loaders.extract.data import load, words
from loaders.extract.heads import EMBASSY, heads
from loaders.extract.marks import Unit
from loaders.extract.zh.attach import Held, met, sides
from loaders.extract.zh.attributive import next_name
from loaders.extract.zh.bodies import shown_side
from loaders.extract.zh.folding import fold
from loaders.extract.zh.likely import by_name, by_office
from loaders.extract.zh.names import is_byline, is_name
from loaders.extract.zh.people import Found

_DEPUTY = str(load("zh", "titles")["deputy"])
_SURE, _KIN = 3, 2  # how sure a side is by somebody's own office, and by whose kin they are
_KINSHIP = words("zh", "titles", "kin")
_OF, _COMPANIONS = words("zh", "grammar", "of"), words("zh", "grammar", "companions")
_FRAMES, _JOINS = words("zh", "grammar", "leader_frames"), words("zh", "titles", "joins")
_COMMAS, _WORDS = words("zh", "grammar", "commas"), 14  # units of the words for a group
_LED_BY, _NEAR = words("zh", "grammar", "by") | words("zh", "grammar", "at"), 4  # units from a leader to the verb
_VOTE = 1.5  # log odds that a vote is worth
_AT_HOME = 2.0  # log odds that somebody in the DPRK's own press is Korean
_BYLINE = 10  # how sure the outlet is of its own journalists


def settle_sides(found: Iterable[Found], outlet: Country, registry: Registry) -> dict[str, Country]:
    """The side of each stranger's folded name: by the surest sign anywhere in the article, else by the surname."""
    found = list(found)
    votes: dict[str, dict[Country, int]] = defaultdict(lambda: defaultdict(int))
    embassy = _embassy(found, registry)
    topic: Country | None = None
    for part in found:
        told = sides(part.units, part.held, _known_sides(part.units, registry))
        told = met(part.units, told) | told | _of_group(part.units)
        for held in part.held:
            name = part.units[held.unit]
            if embassy and name.is_a("shape") and _is_of_some_embassy(held):
                votes[name.low][embassy] += _SURE
        _count_kin(part.units, told, topic, votes)
        _count_company(part.units, told, topic, votes)
        topic = next((side for side, sure in told.values() if sure >= _SURE), topic)
        _count_told(part.units, told, outlet, votes)
    usual = _AT_HOME if outlet is Country.KP else 0.0
    elected = {name: _elected(counted, by_name(name, registry) + usual) for name, counted in votes.items()}
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


def _count_company(
    units: list[Unit],
    told: dict[int, tuple[Country, int]],
    topic: Country | None,
    votes: dict[str, dict[Country, int]],
) -> None:
    """Those who come along are of the side of the traveller, named with them or of whom the last sentence is about."""
    if not any(unit.is_a("company") for unit in units):
        return
    side = next((side for side, sure in told.values() if sure >= _SURE), topic)
    for i, unit in enumerate(units):
        if side and unit.is_a("shape") and i not in told:
            votes[unit.low][side] += 1


def _of_group(units: list[Unit]) -> dict[int, tuple[Country, int]]:
    """The side of whoever leads a delegation or belongs to guests of a side (X率领的朝鲜代表团, X、Y等朝鲜客人)."""
    out: dict[int, tuple[Country, int]] = {}
    for i, unit in enumerate(units):
        if not unit.is_any(("delegation", "officials", "guest")):
            continue
        first = next((k + 1 for k in range(i - 1, max(-1, i - _WORDS), -1) if _is_before(units[k])), i)
        side = shown_side(units[first:i])
        if side in SIDES:
            out |= dict.fromkeys(_leading(units, first, i), (side, _SURE))
    return out


def _is_before(unit: Unit) -> bool:
    """Whether the words for a group begin behind a unit: a name, a particle, a mark, a word of contact."""
    return is_name(unit) or unit.low in _OF | _COMPANIONS | _COMMAS or unit.is_any(("verbs", "at_head"))


def _leading(units: list[Unit], first: int, i: int) -> list[int]:
    """The names by which a group at units `first` to `i` is known: before it, or behind it in "led by"."""
    k = first - 1 - (first > 0 and units[first - 1].low in _OF)
    if k >= 0 and units[k].low in _COMPANIONS:
        listed = takewhile(lambda j: is_name(units[j]) or units[j].low in _JOINS, range(k - 1, -1, -1))
        return [j for j in listed if is_name(units[j])]
    if k > 0 and (units[k].is_a("at_head") or units[k].low in _FRAMES):
        return [j for j in range(k - 1, max(-1, k - _NEAR), -1) if is_name(units[j])][:1]
    name = next_name(units, i + 2) if i + 1 < len(units) and units[i + 1].low in _LED_BY else None
    name = next_name(units, i + 1) if units[i].is_a("guest") else name
    leads = name is not None and (units[i].is_a("guest") or any(u.is_a("at_head") for u in units[name + 1 : name + 2]))
    return [name] if name is not None and leads else []


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


def _is_of_some_embassy(held: Held) -> bool:
    """Whether an office is a diplomat's of whom it does not show the side."""
    return _is_diplomat(held) and held.office.country is None and by_office(held.office) is None


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


def _elected(counted: dict[Country, int], korean: float) -> Country:
    """The side that votes and the log odds that the name is `korean` show together; a third country by votes alone."""
    kp, cn, other = counted[Country.KP], counted[Country.CN], counted[Country.OTHER]
    if other and other >= max(kp, cn):
        return Country.OTHER
    return Country.KP if (kp - cn) * _VOTE + korean > 0 else Country.CN
