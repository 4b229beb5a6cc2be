"""The Chinese grammar of bodies: what stands before a title, from its country or owner to the noun that it ends in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from graph.claims import SIDES, Country
from graph.names.han import is_han
from loaders.extract.countries import meaning, table
from loaders.extract.data import load, words
from loaders.extract.marks import Unit

_NOUNS = tuple(words("zh", "titles", "body_nouns"))
_FIELD = 8  # units from a field to the title of its body
_LONGEST = 30  # characters of the words before a title
_TOWARD, _CONCERNS = words("zh", "grammar", "toward"), words("zh", "titles", "concerns")
_NAMED = ("person", "shape", "local", "verbs", "nouns")
_SHARED = words("zh", "titles", "joint_nouns")
_OF_CHINA = words("zh", "titles", "china_words")
_WHERE = words("zh", "grammar", "at") | words("zh", "grammar", "posted")
_OWN_PLACES = words("zh", "titles", "own_places")
_STOPS = frozenset(
    {"person", "shape", "verbs", "nouns", "honorific", "descriptor", "head", "tail", "former", "dropped"}
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body before a title: its first unit, the unit after it, the registry's id and the side that its words show.

    `named`: it holds a known body, country or place, or ends like one.
    """

    first: int
    after: int
    id: str | None
    side: Country | None
    named: bool


def body_before(units: list[Unit], after: int, floor: int) -> Body:
    """The words before unit `after` (back to `floor`) that may name a body; empty where `first == after`."""
    first = after
    while first > floor and _may_belong(units, first - 1, after):
        first -= 1
    known = next((k for k in range(first, after) if _is_known(units[k])), None)
    start = first if known is None else _with_short_country(units, known, first)
    inside = units[start:after]
    if known is None:
        joint = _names_both(units, first) and first + 2 < after
        start = first if joint else _trimmed(units, first, after)
        inside = units[start:after]
        named = sum(len(u.low) for u in inside) > 1 and ends_like_body("".join(u.low for u in inside))
        own = short_countries()[units[start].low] if joint and inside[-1].low not in _SHARED else None
        return Body(start, after, None, own, named)
    return Body(start, after, _id(inside), shown_side(inside), True)


def _names_both(units: list[Unit], i: int) -> bool:
    """Whether a body is named for both countries, of which its own stands first (朝中经济合作局)."""
    pair = [short_countries().get(unit.low) for unit in units[i : i + 2]]
    if set(pair) != set(SIDES) or units[i].end != units[i + 1].start:
        return False
    after = units[i + 2].low if i + 2 < len(units) else ""
    return after not in _OF_CHINA and (i == 0 or units[i - 1].low not in _WHERE)  # 在朝中资机构


def is_field(units: list[Unit], h: int) -> bool:
    """Whether a title is only the field of a body whose own title follows (领事|司司长, 顾问|委员会主任)."""
    for j in range(h + 1, min(len(units), h + _FIELD)):
        if units[j - 1].end != units[j].start:
            return False
        if units[j].is_a("head"):
            return j > h + 1
        if not (units[j].is_any(("part", "org")) or (not units[j].senses and is_han(units[j].low))):
            return False
    return False


def within_title(units: list[Unit], i: int) -> bool:
    """Whether "toward" stands within a title (美国|对|朝政策特别代表)."""
    after = units[i + 1 : i + _FIELD]
    head = next((k for k, unit in enumerate(after) if unit.is_a("head")), len(after))
    parted = any(unit.is_any(_NAMED) or not unit.low.isalpha() for unit in after[:head])
    concerns = any(word in "".join(unit.low for unit in after[:head]) for word in _CONCERNS)
    return units[i].low in _TOWARD and head < len(after) and concerns and not parted


def _may_belong(units: list[Unit], i: int, after: int) -> bool:
    unit, following = units[i], units[i + 1] if i + 1 < len(units) else None
    if following is not None and unit.end != following.start:
        return False
    if units[after - 1].end - unit.start > _LONGEST:
        return False
    if _is_known(unit) or unit.is_a("part"):
        return not unit.is_any(("verbs", "nouns"))
    if unit.is_a("head") and is_field(units, i):
        return True
    if unit.is_any(_STOPS):
        return False
    if _names_both(units, i) or (i and _names_both(units, i - 1)):
        return True
    if i == after - 1 and unit.low in _NOUNS and i and not units[i - 1].senses:  # 奥委|会 before its 主席
        return True
    if unit.low.isdigit():
        return following is not None and len(unit.low) <= 2 and following.low[:1] in _NOUNS
    return not unit.senses and is_han(unit.low)


def _is_known(unit: Unit) -> bool:
    return unit.is_any(("org", "country", "place")) and not unit.is_a("verbs")


def _with_short_country(units: list[Unit], known: int, first: int) -> int:
    """Where a body begins: a country's short form right before the first known word belongs to it (朝|外务省)."""
    before = units[known - 1].low if known > first else ""
    own = before in short_countries() or (before in _OWN_PLACES and known - 1 == first)
    return known - 1 if own else known  # 朝|外务省, 省|人大常委会


def _trimmed(units: list[Unit], first: int, after: int) -> int:
    """Without leading words of one known small sense; a country's short form stays."""
    while first < after and units[first].senses and not units[first].is_any(("part", "head")):
        first += 1
    return first


def ends_like_body(text: str) -> bool:
    """Whether folded words end in a noun for a body."""
    return text.endswith(_NOUNS)


@cache
def short_countries() -> dict[str, Country]:
    """The short forms of countries (朝, 中, 韩) with their side."""
    return {word: meant.country for word, meant in table("zh") if meant.adjective and len(word) == 1}


def shown_side(units: list[Unit]) -> Country | None:
    """The side that the first country or body among the units shows."""
    for unit in units:
        if unit.is_a("country"):
            return meaning("zh", unit.value("country")).country
        if unit.is_a("side"):
            sides = set(unit.values("side"))
            if len(sides) == 1:
                return Country(sides.pop())
        if unit.low in short_countries():
            return short_countries()[unit.low]
    return None


def _id(inside: list[Unit]) -> str | None:
    """The registry id of the body that the last unit names, where its words are the whole name."""
    return inside[-1].value("org") or None if len(inside) == 1 or inside[-1].is_a("side") else None


def words_of(units: list[Unit], first: int, after: int) -> str:
    """The words of the article from one unit to before another."""
    return "".join(unit.text for unit in units[first:after])


@cache
def organs() -> tuple[str, ...]:
    """The organs within a bigger body, the longest first."""
    return tuple(sorted(load("zh", "titles")["organs"], key=len, reverse=True))
