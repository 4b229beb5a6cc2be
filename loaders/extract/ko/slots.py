"""Where in a Korean sentence nothing but a name can stand, be it of two syllables only or of words."""

from __future__ import annotations

from graph.claims import Country
from loaders.extract.data import load, words
from loaders.extract.heads import resides
from loaders.extract.ko.due import is_honorific, lists, side_before, title_after, title_before
from loaders.extract.ko.offices import shown_side, side_of_head
from loaders.extract.ko.triggers import verb_forms
from loaders.extract.marks import Unit

_SEPARATORS = words("ko", "grammar", "separators")
_CLOSING = _SEPARATORS | words("ko", "grammar", "conjunctions")
_CHINESE_HEADS = frozenset(head["id"] for head in load("ko", "titles")["heads"] if head.get("side") == "CN")
_ROW = 16  # units of a list
_TITLE = 10  # units of a title with its body
_VERB_ENDS = tuple(words("ko", "names", "verb_ends"))
_ALSO_WORKS = words("ko", "titles", "also_works")
_GIVEN_ENDS = words("ko", "names", "given_ends")


def begins(units: list[Unit], i: int) -> bool:
    """Whether a unit begins a sentence, stands behind a particle or mark, or behind a verb of its own (비롯해 X)."""
    before = units[i - 1] if i else None
    return before is None or lists(before) or before.is_a("particle") or before.text.endswith(_VERB_ENDS)


def of_body(units: list[Unit], after: int) -> bool:
    """Whether a body, country or place stands behind a name: a title of it follows (우정더 국가발전개혁위원회 주임)."""
    return units[after].is_any(("org", "country", "place", "posted"))


def stands_out(units: list[Unit], i: int, after: int) -> bool:
    """Whether a name of two syllables is due beyond doubt: before an honorific or its local office, or between a title
    and a particle."""
    if is_honorific(units, after):
        return True
    titled = i > 0 and units[i - 1].is_any(("head", "chief", "honorific")) and units[i - 1].end < units[i].start
    titled = titled or (i > 0 and units[i - 1].is_a("copula") and title_before(units, i))  # 부위원장인 채림과
    marked = after < len(units) and units[after].is_a("particle") and units[after].start == units[after - 1].end
    closes = after < len(units) and (units[after].low in _CLOSING or units[after].is_a("etc"))
    listed = closes and (_northern_title(units, i) or chinese_title(units, i) or in_chinese_row(units, i))
    given = units[i].text[-1] in _GIVEN_ENDS and units[i].text not in verb_forms()
    listed = listed or (closes and given)  # 차수 리혁, 부위원장 정혁 등
    return (titled and (marked or listed)) or before_local_office(units, after) or _before_office(units, i, after)


def _before_office(units: list[Unit], i: int, after: int) -> bool:
    """Whether an office with its body or country stands behind a name in a list (소룡 주조 중국대사, 손혁 외무성 부상).

    One of the embassy may be stuck to it (채림대사).
    """
    if after >= len(units) or not begins(units, i):
        return False
    title = next((u for u in units[after : after + _TITLE] if u.is_any(("head", "chief"))), None)
    embassy = title is not None and is_envoy(title)
    if units[after].start == units[after - 1].end:
        return embassy and title is units[after]
    of_it = of_body(units, after) and title_after(units, after)
    return of_it and (embassy or units[i].text[-1] in _GIVEN_ENDS or side_before(units, i))


def is_envoy(unit: Unit) -> bool:
    """Whether a title is one of an embassy, and no other word too (도로공사)."""
    return resides(unit.values("head"), "ko") and unit.text not in _ALSO_WORKS


def before_local_office(units: list[Unit], after: int) -> bool:
    """Whether a place or a body of China below the state, with a title, stands behind a name (왕닝 윈난성 서기)."""
    local = after < len(units) and units[after].is_any(("place", "org")) and not units[after].is_a("country")
    return local and shown_side(units[after : after + 1]) is Country.CN and title_after(units, after)


def _northern_title(units: list[Unit], i: int) -> bool:
    """Whether the title right before a name is one that only the DPRK has (농업성 부상)."""
    head = units[i - 1].value("head") if i else ""
    return bool(head) and side_of_head(head) is Country.KP


def chinese_title(units: list[Unit], i: int) -> bool:
    """Whether a title right before a name, or its copula, is one of the Chinese side."""
    i -= i > 1 and units[i - 1].is_a("copula")  # 당위원회 서기인 천룽과
    if i == 0 or not units[i - 1].is_any(("head", "chief")):
        return False
    first = i - 1
    while first > 0 and i - first < _TITLE and not (units[first].is_a("local") or units[first].low in _SEPARATORS):
        if units[first].is_a("particle") and not units[first].is_a("copula"):
            break
        first -= 1
    return shown_side(units[first:i]) is Country.CN or units[i - 1].value("head") in _CHINESE_HEADS


def in_chinese_row(units: list[Unit], i: int) -> bool:
    """Whether a title only China has stands before a name in its list (부장조리 X, 국장 Y 그리고)."""
    for k in range(i - 1, max(-1, i - _ROW), -1):
        if units[k].value("head") in _CHINESE_HEADS:
            return True
        if units[k].is_a("particle") and not units[k].is_a("copula"):
            return False
    return False


def diplomat_title(units: list[Unit], i: int) -> bool:
    """Whether an embassy's title, without its side, stands right before a name (대사관 성원들, 림시대리대사 X)."""
    return i > 0 and resides(units[i - 1].values("head"), "ko")
