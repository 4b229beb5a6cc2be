"""Whom Chinese words for two people of different sides mean: 双方, 两人, 两国领导人, 两国总理."""

from __future__ import annotations

from graph.claims import SIDES, Country
from loaders.extract.analysis import Actor, people_of
from loaders.extract.data import load, words
from loaders.extract.zh.passage import Passage, is_object
from loaders.extract.zh.reference import is_more, phrase_end

_LEADERS = words("zh", "titles", "leaders")
_HIGHEST = str(load("zh", "titles")["highest"])
_LEADING = tuple(words("zh", "grammar", "leading"))
_TOP = str(load("zh", "grammar")["topmost"])
_TWO = words("zh", "grammar", "two")
_COUPLES = tuple(words("zh", "grammar", "spouse"))
_STATES = words("zh", "grammar", "both_sides")
_NOUNS = ("officials", "part", "org", "guest", "delegation")
_HIGH_LEVEL = words("zh", "grammar", "high_level")
_OTHER_PAIRS = tuple(words("zh", "grammar", "other_pairs"))
_BACK = 3  # sentences before that two may stand in


def two(passage: Passage, i: int, before: list[Actor]) -> Actor | None:
    """The two whom the word at a unit means, with their spouses where it says so; None where it means nobody known."""
    unit = passage.units[i]
    if unit.low in _TWO and (titled := _titled(passage, i) or _in_office(passage, i, before)):
        return Actor(unit.start, passage.units[i + 1].end, titled, quiet=True)
    if unit.is_a("pointing_two"):
        return _pointed(passage, i, before)
    if unit.is_a("both") and _of_others(passage, i):
        return None
    if not unit.is_a("both") or not (pair := _pair(passage, i, before)):
        return None
    spouses = [passage.spouses[p] for p in pair if p in passage.spouses] if unit.low.endswith(_COUPLES) else []
    return Actor(unit.start, unit.end, (*pair, *spouses), quiet=True)


def _of_others(passage: Passage, i: int) -> bool:
    """Whether "both" are one of the two countries and another (朝美双方)."""
    before = "".join(unit.low for unit in passage.units[max(0, i - len(SIDES)) : i])
    return before.endswith(_OTHER_PAIRS)


def _pointed(passage: Passage, i: int, before: list[Actor]) -> Actor | None:
    """The two to whom words point, whatever they call them (两位部长)."""
    units, end = passage.units, phrase_end(passage.units, i)
    if end == i + 1 or is_more(units, end) or is_object(units, i):
        return None  # 连见两位中国领导人
    named = _two_named(passage, before)
    pair = tuple(named) if len(named) == len(SIDES) else _spoken_of(passage, named, apart=True)
    pair = pair or passage.discourse.pair
    return Actor(units[i].start, units[end - 1].end, pair, quiet=True) if pair else None


def _owns(passage: Passage, i: int) -> bool:
    """Whether "both" only says whose something is (双方有关部门, 双方嘉宾)."""
    after = passage.units[i + 1 : i + 2]
    return passage.units[i].low in _STATES and any(unit.is_any(_NOUNS) for unit in after)


def _pair(passage: Passage, i: int, before: list[Actor]) -> tuple[int, ...]:
    """Whom "both" means: the two whom the sentence has named, else the two of whom those before speak, or who met.

    "The leaders of the two countries" are those who lead them, where the two are others.
    """
    word, known = passage.units[i].low, passage.discourse.leaders
    if any(unit.low in _HIGH_LEVEL for unit in passage.units[i + 1 : i + 2]):
        return ()  # 双方高层往来密切
    named = _two_named(passage, before)
    if len(named) == 1 and passage.side(named[0]) is Country.OTHER:
        return ()  # 赖斯访华期间,双方会谈
    if len(named) == 1 and word in _STATES and _faces_side(passage, i, named[0]):
        return ()
    pair = tuple(named) if len(named) == 2 else passage.discourse.pair
    if len(named) != 2 and _TOP in word and len(known) == len(SIDES):
        return tuple(known.values())  # 两国最高领导人
    people = [passage.cast.people[person] for person in pair]
    lead = bool(people) and all(_LEADERS & set(who.titles) for who in people)
    if word.endswith(_LEADING) and (not lead or _HIGHEST in word):
        return tuple(known[side] for side in SIDES) if len(known) == len(SIDES) else pair if lead else ()
    if len(named) == 2 or word.endswith(_LEADING) or _owns(passage, i):
        return pair
    return _spoken_of(passage, named, apart=word not in _STATES) or pair or _inviting(passage)


def _inviting(passage: Passage) -> tuple[int, ...]:
    """The two last named, where they are of different sides and nobody has met: a guest and who has invited him."""
    last = tuple(dict.fromkeys(reversed(passage.discourse.recent)))[: len(SIDES)]
    sides = {passage.side(person) for person in last}
    invited = bool({*last} & passage.discourse.travellers) and not any(map(passage.reports, last))
    return last if invited and sides == set(SIDES) else ()


def _faces_side(passage: Passage, i: int, person: int) -> bool:
    """Whether "both" are somebody and those of the other side, whom nobody names (X向朝方通报,双方交谈)."""
    marked = {unit.value("marked") for unit in passage.units[:i] if unit.is_a("marked")}
    mine = passage.side(person)
    return mine in SIDES and any(side != mine for side in marked)


def _two_named(passage: Passage, before: list[Actor]) -> list[int]:
    """Whom a sentence has named: two of both sides, else those who are not only spoken of (转达了X的口信,双方)."""
    named = people_of(actor for actor in before if not actor.masked)
    return named if {passage.side(p) for p in named}.issuperset(SIDES) else passage.acting(before)


def _spoken_of(passage: Passage, named: list[int], *, apart: bool) -> tuple[int, ...]:
    """The two of different sides of whom the nearest sentence speaks that names anybody, and of nobody else.

    Or `apart`, one in each of the sentences before, unless those who last met are among them.
    """
    people: set[int] = set()
    here = [p for p in named if not passage.reports(p)]
    for spoken in [spoken for spoken in (here, *list(passage.spoken())[:_BACK]) if spoken]:
        if not apart and people and not people.issubset(here):
            return ()
        people |= set(spoken)
        sides = [passage.side(person) for person in people]
        of_each = [[p for p in people if passage.side(p) is side] for side in SIDES]
        if Country.OTHER in sides or any(len(each) > 1 for each in of_each):
            return ()
        if all(of_each):
            return tuple(each[0] for each in of_each)
        if people & set(passage.discourse.pair):
            return ()
    return ()


def _in_office(passage: Passage, i: int, before: list[Actor]) -> tuple[int, ...]:
    """The two spoken of, where both hold the office of the word behind a unit, of which each side has known several."""
    heads = {head for unit in passage.units[i + 1 : i + 2] for head in unit.values("head")}
    pair = _pair(passage, i, before) if heads else ()
    return pair if pair and all(passage.holds(p, heads) for p in pair) else ()


def _titled(passage: Passage, i: int) -> tuple[int, ...]:
    """The two, one of each side, who hold an office by what the article or the registry says (两国总理)."""
    after = passage.units[i + 1] if i + 1 < len(passage.units) else None
    if after is None or not after.is_a("head"):
        return ()
    found = [passage.holders(set(after.values("head")), side) for side in SIDES]
    return tuple(person for holders in found for person in holders) if all(len(h) == 1 for h in found) else ()
