"""Where a name is due in a Korean sentence: beside a title or an honorific, in a list with a name."""

from __future__ import annotations

from functools import cache

from loaders.extract.countries import table
from loaders.extract.data import load, words
from loaders.extract.ko.tails import pattern
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit

_RANKS = words("ko", "grammar", "ranks")
_CHOSEN = words("ko", "grammar", "chosen")
_SEPARATORS = words("ko", "grammar", "separators")
_BODY_KINDS = ("org", "country", "place", "body_end", "posted", "resident", "former", "dropped")
_CALLINGS = tuple(words("ko", "titles", "callings"))
_SIGNED = words("ko", "names", "before_name")
_MARKS = frozenset(":：[/|")
_BODIES = tuple(words("ko", "titles", "body_ends"))
_STYLED = words("ko", "grammar", "styled")
_COUNTRIES = frozenset(word for word, _ in table("ko") if len(word) == 1)
_WIFE = words("ko", "grammar", "wife")
_OURS, _SIDE_WORDS = "우리", frozenset(load("ko", "grammar")["side_words"])
_THERE, _WHO = tuple(words("ko", "grammar", "was_there")), words("ko", "grammar", "those_who")
_SIDE, _AMONG = tuple(words("ko", "grammar", "side_nouns")), "에서"  # behind the word for a side whose people come
_BRACKET = 9  # units of what stands in brackets
_CHAINED = 2  # units of a title and its copula
_REACH = 8  # units between a name and the title that follows it


def is_due(units: list[Unit], i: int, after: int, last: int | None, *, known: bool = False) -> bool:
    """Whether a name is due between two units; `last` is the unit after the last sure name of the sentence.

    Between a `known` name and its title more words may stand (왕이 외교담당 국무위원).
    """
    if closing := note_end(units, after):
        after = closing + 1  # 왕이(왼쪽) 외교부장
    return (
        is_honorific(units, after)
        or title_before(units, i)
        or title_after(units, after + _is_country(units, after), words_too=known)
        or (last is not None and _listed(units, i, last))
    )


def _is_country(units: list[Unit], i: int) -> bool:
    """Whether a unit is a country by one character, as headlines write it (왕이 中 외교부장)."""
    return i < len(units) and units[i].low in _COUNTRIES


def opens_note(units: list[Unit], opening: int) -> bool:
    """Whether brackets stand at what is before them, or a space from it (왕이 (王毅) 외교부장)."""
    return units[opening].start - units[opening - 1].end <= 1


def note_end(units: list[Unit], opening: int) -> int:
    """The closing brackets of a note that opens at a unit, 0 where none does."""
    if opening >= len(units) or units[opening].low != "(" or not opens_note(units, opening):
        return 0
    closing = next((k for k in range(opening, min(opening + _BRACKET, len(units))) if units[k].low == ")"), 0)
    noted = "".join(unit.low for unit in units[opening + 1 : closing])
    return closing if pattern("name_note").fullmatch(noted) else 0


def is_honorific(units: list[Unit], i: int) -> bool:
    """Whether a unit is an honorific (동지)."""
    return i < len(units) and units[i].is_a("honorific")


def title_before(units: list[Unit], i: int) -> bool:
    """Whether a title stands right before a unit, or one with its copula (비서들인 X)."""
    j = i - 1
    ranked = j - 1 if j > 0 and units[j].is_a("copula") else j
    if ranked > 0 and units[ranked].low in _RANKS and units[ranked - 1].is_a("org"):
        return True  # 조선인민군 중장 X, 조선인민군 대장들인 X
    if j >= 0 and units[j].low in _STYLED and units[j].end < units[i].start:
        return True  # 대표단 단장 X
    if j >= 0 and units[j].text.endswith(_CALLINGS):
        return True  # 축구선수 X
    if j > 0 and units[j].low in _WIFE and _joins(units[j - 1]):
        return True  # Y대사와 부인 X
    if j >= 0 and _signs(units, j):
        return True
    while j >= 0 and units[j].low in _RANKS:
        j -= 1
    if j > 1 and units[j].low in _CHOSEN and units[j - 1].is_a("particle"):
        j -= 2  # 총리로 선거된 X
    elif j >= 0 and units[j].is_a("copula"):
        j -= 3 if calls_once_more(units, j - 1) else 1
    elif j >= 0 and (units[j].is_a("particle") or units[j].low in _SEPARATORS):
        return False
    return j >= 0 and units[j].is_any(("head", "chief"))


def side_before(units: list[Unit], i: int) -> bool:
    """Whether those of a side, or those who were there, are named from a unit on.

    북측에서는 X가; 배석자는 중국 측 X, Y; 중국에서는 X가 나왔다; 회담에는 X가 배석했다.
    """
    j = i - 1
    if j < 0 or units[j].end == units[i].start:
        return False
    particle = "".join(units[j].values("particle")[:1])
    if particle == "side":
        return True
    if not particle:
        return _is_side(units, j) and i + 1 < len(units) and lists(units[i + 1])
    if units[j].text.startswith(_AMONG):
        return j > 0 and (_is_side(units, j - 1) or (units[j - 1].is_a("country") and _come(units, i)))
    if particle == "in":
        return j > 0 and units[j - 1].text in _event_nouns() and _come(units, i)
    return j > 1 and particle == "topic" and units[j - 1].low in _WHO and units[j - 2].text.startswith(_THERE)


def _is_side(units: list[Unit], j: int) -> bool:
    """Whether a unit ends the words for a side (중국 측, 북쪽); the east of a country is none."""
    named = units[j].is_a("country") or units[j].low in _SIDE_WORDS
    whose = j > 0 and (units[j - 1].is_any(("country", "part")) or units[j - 1].low == _OURS)
    return units[j].text.endswith(_SIDE) and (named or whose)


def _come(units: list[Unit], i: int) -> bool:
    """Whether the words behind tell that somebody was there."""
    return any(unit.text.startswith(_THERE) for unit in units[i:])


@cache
def _event_nouns() -> frozenset[str]:
    nouns = (noun for trigger in load("ko", "triggers") for noun in trigger.get("nouns", ()))
    return frozenset(nouns) | words("ko", "grammar", "there_nouns")


def calls_once_more(units: list[Unit], i: int) -> bool:
    """Whether a word that is no title we know stands as one behind a title (부서기이며 현장인 X)."""
    if i < _CHAINED or i + 1 >= len(units):
        return False
    chained = units[i - 1].is_a("copula") and units[i + 1].is_a("copula") and units[i - 2].is_any(("head", "chief"))
    return chained and is_hangul(units[i].text[0]) and all(kind == "word" for kind, _ in units[i].senses)


def _joins(unit: Unit) -> bool:
    """Whether a unit joins whose wife or child somebody is to her (Y와 부인 X, Y의 부인 X)."""
    return unit.low in _SEPARATORS or unit.values("particle")[:1] in (("with",), ("of",))


def _signs(units: list[Unit], j: int) -> bool:
    """Whether a name stands behind the word for who made an article (편집: X, 편집/기자: [ X ])."""
    while j >= 0 and units[j].low in _MARKS:
        j -= 1
    return j >= 0 and units[j].low in _SIGNED and j + 1 < len(units) and units[j + 1].low in _MARKS


def title_after(units: list[Unit], i: int, *, words_too: bool = False) -> bool:
    """Whether a title, with its body before it, follows directly; `words_too`: plain words may belong to it."""
    inside = False
    for k, unit in enumerate(units[i : i + _REACH], i):
        if inside or (unit.low == "(" and k > i):  # 주조(북한주재) 중국대사관 공사
            inside = unit.low != ")"
            continue
        if unit.is_any(("head", "chief")):
            return True
        stuck = k > i and k + 1 < len(units) and units[k + 1].start == unit.end
        after = units[k + 1] if k + 1 < len(units) and units[k + 1].start == unit.end else None
        leads = after is not None and not after.senses and after.text.endswith(_BODIES)  # 대외|무역합작부
        leads = leads or _ends_in_body(units, k)
        word = all(kind == "word" for kind, _ in unit.senses) and is_hangul(unit.text[0])
        named = unit.is_any(_BODY_KINDS) or (word and (stuck or leads or words_too or not unit.senses))
        inner = stuck and k > i and units[k - 1].end == unit.start and _ends_in_body(units, k)  # 체육지|도|위원회
        if (unit.is_a("particle") and not inner) or not named:
            return False
    return False


def _ends_in_body(units: list[Unit], k: int) -> bool:
    """Whether words stuck together end in the noun of a body (국가|계획|위)."""
    while k + 1 < len(units) and units[k + 1].start == units[k].end and not units[k + 1].is_a("particle"):
        k += 1
        if units[k].is_a("body_end"):
            return True
    return False


def lists(unit: Unit) -> bool:
    """Whether a unit joins those of a list: a mark or "and"."""
    return unit.low in _SEPARATORS or unit.values("particle") == ("with",)


def _listed(units: list[Unit], i: int, last: int) -> bool:
    between = units[last:i]
    joins = sum(map(lists, between))
    others = [u for u in between if u.low not in _SEPARATORS and not u.is_a("particle") and not u.is_a("honorific")]
    return joins == 1 and not others
