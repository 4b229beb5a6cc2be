"""Surnames that stand alone before a title (왕 부장), bound to the people of the article."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise
from typing import Any

from graph.claims import Country
from loaders.extract.data import load, words
from loaders.extract.ko.found import Find
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit
from loaders.extract.people import Cast, NameForm

_CHILDREN = words("ko", "grammar", "children")
_LEADERS = frozenset(load("ko", "cues")["korean_leaders"])
_LADIES = words("ko", "grammar", "ladies")
_FORMER = words("ko", "titles", "former") | words("ko", "titles", "dropped")


def bare_surnames(
    units: list[Unit],
    cast: Cast,
    title_of: Callable[[list[Unit], int], str],
    likes: Callable[[str], frozenset[str]],
    gone: frozenset[int],
) -> list[Unit]:
    """The units with surnames before titles (왕 부장) bound to the people of the article.

    `title_of` gives the title whose head a unit is ("" for none), `likes` the titles that may be called by it; `gone`
    are those who have died.
    """
    families = cast.families()
    out: list[Unit] = []
    i = 0
    while i < len(units):
        name = _surname(units, i, families)
        after = i + (1 if name is None or name.end == units[i].end else 2)
        title = _called(units, after, title_of) if name else None
        person = None
        if name is not None and title is not None:
            person = _bearer(cast, name, likes(title) if title else frozenset(), title, gone)
        out.append(units[i] if name is None or person is None else _bound(cast, name, person))
        i = i + 1 if person is None else after
    return out


def _surname(units: list[Unit], i: int, families: frozenset[str]) -> Unit | None:
    """The surname that stands alone at a unit; its last syllable may look like a particle (다이 부부장)."""
    unit = units[i]
    if (
        unit.is_a("local")
        or unit.is_a("org")
        or (i > 0 and units[i - 1].end == unit.start and is_hangul(units[i - 1].text[-1]))
    ):
        return None
    following = units[i + 1] if i + 1 < len(units) else None
    if following and following.start == unit.end and following.is_a("head") and unit.text in families:
        return unit  # 김위원장
    if following and following.start == unit.end:
        both = unit.text + following.text
        ends = i + 2 < len(units) and units[i + 2].start > following.end
        return replace(unit, end=following.end, text=both, low=both) if both in families and ends else None
    return unit if following and unit.text in families else None


def _called(units: list[Unit], after: int, title_of: Callable[[list[Unit], int], str]) -> str | None:
    """The title behind a surname, at the unit `after`; "" for a lady, None where no title stands there."""
    if after >= len(units):
        return None
    if units[after].low in _LADIES:
        return ""
    after += units[after].low in _FORMER and after + 1 < len(units)  # 류 전 대사, 리 신임 대사
    next_is, second_is = title_of(units, after), title_of(units, after + 1) if after + 1 < len(units) else ""
    return next_is or (second_is if second_is and _stuck_title(units, after) else None)


def _bound(cast: Cast, name: Unit, person: int) -> Unit:
    cast.mention(person, name.start, name.end, name.text, full=False)
    return replace(name, senses=(("local", str(person)),))


def _stuck_title(units: list[Unit], i: int) -> bool:
    """Whether a body and its chief are one word (총정치국장)."""
    return units[i].is_a("org") and units[i + 1].start == units[i].end


def mourned(text: str, cast: Cast) -> frozenset[int]:
    """Of whom an article tells that they have died (김일성주석 사망): they act in it by no office but their own."""
    return frozenset(m.person for m in cast.mentions() if m.full and pattern("died").match(text, m.end))


def _bearer(cast: Cast, unit: Unit, titles: frozenset[str], title: str, gone: frozenset[int]) -> int | None:
    """Who of a family is called by a title: whoever was given it or leads, else the one named most and first."""
    people = cast.of_family(unit.text)
    titled = [p for p in people if titles & set(cast.people[p].titles)]

    def salience(person: int) -> tuple[int, int]:
        before = [m.start for m in cast.people[person].mentions if m.start < unit.start]
        return len(before), -min(before, default=0)

    if not titled:
        people = [p for p in people if p not in gone]
    if not titled and titles & _LEADERS:  # an office that one man has: who is known to have others has it not
        people = [p for p in people if not cast.people[p].titles or _LEADERS & set(cast.people[p].titles)]
    exact = [p for p in titled if title in cast.people[p].titles]
    titled = exact or [p for p in titled if _LEADERS & set(cast.people[p].titles)] or titled
    known = [p for p in titled or people if salience(p)[0]]
    return max(known or titled or people, key=salience, default=None)


def children(units: list[Unit], cast: Cast, find: Find) -> list[tuple[int, int, int]]:
    """Sons and daughters whom only their given name calls (딸 주애), as (first unit, unit after, person).

    They are known officials' families: the surname is one of the article's, and the whole name is in the registry.
    """
    out = []
    for i, unit in enumerate(units[1:], 1):
        if units[i - 1].low not in _CHILDREN or unit.senses or not is_hangul(unit.text[0]):
            continue
        named = ((family, find(family + unit.text)) for family in sorted(cast.families()))
        family, ids = next(((family, ids) for family, ids in named if ids), ("", ()))
        if ids:
            form = NameForm(unit.start, unit.end, unit.text, family, ids, min(ids), Country.KP)
            out.append((i, i + 1, cast.add(form)))
    return out


def leaders(units: list[Unit], cast: Cast, find: Find, named: frozenset[str]) -> list[tuple[int, int, int]]:
    """Leaders whom a surname that is nobody's in the article calls with their office (시 주석).

    As (first unit, unit after, person); `named` are the surnames of whom it names in full.
    """
    out = []
    for i, (unit, after) in enumerate(pairwise(units)):
        leader = _leaders().get(unit.text)
        if leader is None or unit.text in named:
            continue
        behind = [u for u in units[i + 2 : i + 4] if u.start == after.end and is_hangul(u.text[0])][:1]
        behind = [unit for unit in behind if not unit.is_a("particle")]
        office = after.text + "".join(unit.text for unit in behind)  # 주석궁 is none
        stuck = i > 0 and units[i - 1].end == unit.start and units[i - 1].text[-1].isalnum()  # 도시 주석, 8시
        ids = tuple(one for name in leader["names"] for one in find(name))
        if office in leader["offices"] and not stuck and ids:
            called = unit.text + " " * (after.start - unit.end) + office  # no other name is given to him
            form = NameForm(unit.start, unit.end, called, unit.text, ids, min(ids), Country(leader["side"]))
            out.append((i, i + 1, cast.add(form)))
    return out


@cache
def _leaders() -> dict[str, dict[str, Any]]:
    """The leaders who are known by surname and office, by surname."""
    return {each["surname"]: each for each in load("ko", "names")["known_leaders"]}
