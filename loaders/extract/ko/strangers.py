"""Names that nobody has heard of, by their shape: beside titles and honorifics, in lists, where a side is named."""

from __future__ import annotations

from graph.claims import Country
from loaders.extract.data import load, words
from loaders.extract.ko.due import is_due, is_honorific, lists, side_before, title_after, title_before
from loaders.extract.ko.endings import closes_in_consonant
from loaders.extract.ko.found import Find, Found, unheard
from loaders.extract.ko.no_names import begins_body, ends_body, is_ministry, is_verb, is_word
from loaders.extract.ko.offices import names_body, shown_side
from loaders.extract.ko.shapes import (
    is_chinese_reading,
    is_chinese_sound,
    is_han_reading,
    is_korean_shape,
    standard,
)
from loaders.extract.ko.slots import before_local_office, chinese_title, diplomat_title, in_chinese_row, stands_out
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit

_DEPENDENT = words("ko", "names", "dependent")
_SEPARATORS = words("ko", "grammar", "separators")
_POINTS = words("ko", "grammar", "points")
_STYLES = words("ko", "grammar", "styles")
_LEADER = ("top-leader",)  # the head of an office whose holder is named behind it
_TITLE = 10  # units of a title with its body
_VOWEL, _AFTER_VOWEL = "이", words("ko", "names", "after_vowel")
_AFTER_CONSONANT = words("ko", "names", "after_consonant")
_VERB_ENDS = tuple(words("ko", "names", "verb_ends"))
_AFTER_NOUN = words("ko", "names", "after_noun")
_PARTY = 4  # units of the words for people of a side
_ROW_OF_THREE = 4  # units behind the first of three names in a row
_LONGEST_KNOWN = 3  # syllables of a known name to which one more may be stuck
_SHORT = 2  # syllables: a known name as short as this is a word as often as a name


def longer(units: list[Unit], i: int) -> Found | None:
    """The name of a stranger that begins like a known one: a syllable more is stuck to it.

    왕이성 국방무관; 기자 박진국이.
    """
    if i + 1 >= len(units) or not _SHORT <= len(units[i].text) <= _LONGEST_KNOWN:
        return None
    syllable = units[i + 1]
    text = units[i].text + syllable.text
    stuck = syllable.start == units[i].end and len(syllable.text) == 1 and not syllable.is_a("particle")
    if not stuck or syllable.is_a("head"):
        return None
    goes_on = i + 2 == len(units) or lists(units[i + 2]) or units[i + 2].is_any(("particle", "etc"))
    goes_on = goes_on and syllable.text not in _AFTER_NOUN
    sound = is_chinese_sound(text) and (title_after(units, i + 2) or goes_on)  # 다이빙|원, 푸잉|위
    if not sound and not (len(units[i].text) == _SHORT and is_korean_shape(text) and is_due(units, i, i + 2, None)):
        return None
    return unheard(units, i, i + 2, Country.CN if sound else None)


def stranger(units: list[Unit], i: int, find: Find, last: int | None) -> Found | None:
    """A word of the shape of a name where a name is due."""
    unit = units[i]
    if unit.senses and all(kind == "word" for kind, _ in unit.senses) and _goes_on(units, i):
        return longer(units, i)  # 조인|철 부위원장
    if unit.senses or is_word(unit.low) or is_ministry(units, i) or is_verb(units, i) or ends_body(units, i):
        return None
    if i + 1 < len(units) and units[i + 1].text in _DEPENDENT:
        return None
    if i + 1 < len(units) and units[i + 1].is_a("person") and _stands_apart(units, i + 1):
        return None  # 방문을 마치신 X
    if i > 0 and units[i - 1].end == unit.start and not _may_touch(units[i - 1]):
        return None
    for after, text in _readings(units, i):
        if is_word(text) or (begins_body(units, after) and not _is_also(units, i, after)):
            continue
        korean = is_korean_shape(text)
        chinese = is_chinese_reading(text) or (len(text) > _SHORT and is_chinese_sound(text))
        chinese = chinese or ((chinese_title(units, i) or in_chinese_row(units, i)) and is_han_reading(text))
        if len(text) == _SHORT and is_chinese_sound(text):  # 대변인 쉬펑은
            chinese = (
                chinese or before_local_office(units, after) or chinese_title(units, i) or diplomat_title(units, i)
            )
        sound = not korean and (chinese or (diplomat_title(units, i) and is_han_reading(text)))
        if not (sound or korean) or (len(text) == _SHORT and not stands_out(units, i, after)):
            continue
        if (
            (sound and _goes_before(units, i))
            or not (is_due(units, i, after, last) or (len(text) > _SHORT and _leads(units, i, after)))
            or (after < len(units) and (units[after].low in _STYLES or units[after].values("head") == _LEADER))
        ):
            continue  # 연회를 마치신 원수님
        candidates = find(text) or find(standard(text)) or (_near(text, find) if sound else ())
        country = Country.CN if sound and chinese else None
        if sound and not candidates and _foreign_title(units, after):
            country = Country.OTHER
        return unheard(units, i, after, country, known=candidates, spelled=standard(text) if sound else text)
    return None


def _leads(units: list[Unit], i: int, after: int) -> bool:
    """Whether a name without a title is one by where it stands: first in a row, or where a side's people are named."""
    if _leads_row(units, after):
        return True
    marked = after < len(units) and (lists(units[after]) or units[after].is_any(("particle", "etc")))
    whole = after - i == 1 or units[after - 1].text[-1] not in _AFTER_NOUN
    return marked and whole and side_before(units, i)


def _are_people(units: list[Unit], k: int) -> bool:
    """Whether words for people of a side stand behind names (방수길, 지영규 등 북측 인사)."""
    behind = units[k : k + _PARTY]
    return bool(behind) and behind[0].is_a("country") and any(unit.is_any(("descriptor", "group")) for unit in behind)


def _leads_row(units: list[Unit], k: int) -> bool:
    """Whether names follow that points join up to the title of them all (서순학·홍학철 당 비서), or three in a row.

    So do one or two before the words for people of a side (방수길과 지영규 등 북측 인사).
    """
    first, points = k, True
    while k + 1 < len(units) and lists(units[k]) and (units[k + 1].is_a("person") or _is_shaped(units[k + 1])):
        points = points and units[k].low in _POINTS
        k += 2
    if k < len(units) and units[k].is_a("etc") and _are_people(units, k + 1):
        return True
    return k - first >= _ROW_OF_THREE or (points and k > first and (title_after(units, k) or is_honorific(units, k)))


def _is_shaped(unit: Unit) -> bool:
    shaped = is_korean_shape(unit.text) or is_chinese_sound(unit.text)
    return not unit.senses and len(unit.text) > _SHORT and shaped and not is_word(unit.text)


def _goes_before(units: list[Unit], i: int) -> bool:
    """Whether an unknown word, no body, stands before a name: both are of a longer foreign one (까브리싸스 루이스)."""
    before = units[i - 1] if i else None
    apart = before is not None and is_hangul(before.text[0]) and before.end < units[i].start
    if not apart or units[i - 1].senses or len(units[i - 1].text) <= _SHORT:
        return False
    return not (names_body(units, i - 1) or units[i - 1].text.endswith(_VERB_ENDS))  # 비롯해 멍판린


def _goes_on(units: list[Unit], i: int) -> bool:
    """Whether a syllable that is no ending is stuck to a word, with a title behind both: it may be a name."""
    titled = i + 2 < len(units) and units[i + 2].is_any(("head", "chief")) and units[i + 1].end < units[i + 2].start
    return titled and not units[i + 1].senses and units[i + 1].text not in _AFTER_NOUN


def _stands_apart(units: list[Unit], i: int) -> bool:
    """Whether a unit is a word of its own, not stuck to the one before it."""
    return i > 0 and units[i].start > units[i - 1].end


def _foreign_title(units: list[Unit], after: int) -> bool:
    """Whether the title behind a name is of a third country (아니파 아만 말레이시아 외교장관): no Chinese one."""
    k = next((k for k in range(after, min(len(units), after + _TITLE)) if units[k].is_a("head")), after)
    before = (u.is_a("particle") or u.low in _SEPARATORS or u.is_a("local") for u in units[after:k])
    return not any(before) and shown_side(units[after : k + 1]) is Country.OTHER


def _near(text: str, find: Find) -> tuple[str, ...]:
    """Whoever is known by a spelling that only takes one syllable of a sound for one like it (류사오밍)."""
    pairs = ((wrong, right) for wrong, right in load("ko", "names")["confused"] if wrong in text)
    return next((found for wrong, right in pairs if (found := find(text.replace(wrong, right, 1)))), ())


def _is_also(units: list[Unit], i: int, after: int) -> bool:
    """Whether the noun of a body behind a Chinese name by sound is the particle of "too" (외교부장 팡즈위안도)."""
    closed = after + 1 == len(units) or units[after + 1].start > units[after].end
    return closed and units[after].is_a("particle") and is_chinese_sound(units[i].text) and title_before(units, i)


def _readings(units: list[Unit], i: int) -> list[tuple[int, str]]:
    """The stem alone, and with what looks like a particle but may be the name's last syllable (김영도 부상)."""
    out = [(i + 1, units[i].text)]
    if i + 1 < len(units) and units[i + 1].start == units[i].end and len(units[i + 1].text) == 1:
        after = units[i + 2] if i + 2 < len(units) else None
        tail, longer = units[i + 1], units[i].text + units[i + 1].text
        closes = after is None or after.is_a("honorific") or after.low in _SEPARATORS
        closes = closes or (
            after is not None and after.is_a("head") and (is_chinese_sound(longer) or is_korean_shape(longer))
        )
        if tail.values("particle") in (("of",), ("with",)) and _no_owner(units, i + 2, tail):
            return [(i + 2, longer), *out]
        short = units[i].text if len(units[i].text) == _SHORT and is_chinese_sound(units[i].text) else ""
        if short and tail.text in _AFTER_CONSONANT and closes_in_consonant(short) and stands_out(units, i, i + 1):
            return out  # 서기인 천룽|과
        whole = is_korean_shape(units[i].text) or not is_chinese_sound(longer)  # no 셰더|이
        if whole and len(units[i].text) == _SHORT and stands_out(units, i, i + 1):
            return out
        if tail.is_a("body_end") and after is not None and after.is_a("honorific") and is_korean_shape(longer):
            return [(i + 2, longer)]  # 리승국동지
        if tail.values("particle") == ("object",):
            return out  # 차장을 단장으로
        if not closes and is_chinese_sound(units[i].text) and _agrees(units[i].text, tail.text):
            return out  # 샤오룽|이 회견에 참가했다
        if tail.is_a("particle") and (closes or (is_chinese_sound(longer) and not is_korean_shape(longer))):
            out.insert(0, (i + 2, longer))
    return out


def _no_owner(units: list[Unit], k: int, tail: Unit) -> bool:
    """Whether nothing behind what looks like a particle takes it (사덕의, X; 림립과, X; 사덕의 우리 나라 주재 대사)."""
    if k >= len(units) or units[k].low in _SEPARATORS:
        return True
    resident = any(unit.is_any(("resident", "posted")) for unit in units[k : k + _PARTY])
    return tail.values("particle") == ("of",) and resident and title_after(units, k)


def _agrees(stem: str, particle: str) -> bool:
    """Whether what may be a particle is the one that a name of its own takes (샤오룽|이, 쑹페이|가)."""
    if particle == _VOWEL:
        return closes_in_consonant(stem)
    return len(stem) > _SHORT and particle in _AFTER_VOWEL and not closes_in_consonant(stem)


def _may_touch(unit: Unit) -> bool:
    return unit.is_any(("head", "country", "org", "honorific", "chief", "copula")) or not is_hangul(unit.text[-1])
