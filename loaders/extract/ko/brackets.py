"""Names with another spelling of them in brackets: 왕이(王毅), 습근평(시진핑)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from graph.claims import Country
from graph.names import pinyin, proposed_id, rok_transcription, sino_korean
from graph.names.chinese import southern
from graph.names.han import is_han
from graph.names.surnames import is_chinese_surname
from loaders.extract.data import words
from loaders.extract.ko.due import is_due, note_end, opens_note, title_after
from loaders.extract.ko.found import Find, Found
from loaders.extract.ko.shapes import family_names, is_chinese_sound, is_korean_shape
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit
from loaders.extract.people import NameForm

_NOT_NAMES = words("ko", "names", "not_names")
_PLACES, _WORDS = words("ko", "names", "place_nouns"), words("ko", "names", "han_words")
_SURNAMES = words("ko", "names", "korean_surnames")
_SHORT = 2  # characters: as short a word is as often none of a name
_STEMS, _BRACKET = 3, 9  # units of a name before brackets, of what is in them


def bracketed(units: list[Unit], find: Find) -> dict[int, Found]:
    """The names with brackets of a sentence, by their first unit."""
    out: dict[int, Found] = {}
    for k, unit in enumerate(units[1:-2], 1):
        if unit.low == "(" and opens_note(units, k) and (closing := _closing(units, k)):
            found = next(filter(None, (_named(units, i, k, closing, find) for i in _starts(units, k))), None)
            if found:
                out[found.first] = found
    return out


def with_notes(units: list[Unit]) -> list[Unit]:
    """The units, a name with the note in brackets behind it as one: an age, a place in a picture (X(왼쪽) 부위원장)."""
    out: list[Unit] = []
    skip = 0
    for k, unit in enumerate(units):
        if k < skip:
            continue
        closing = note_end(units, k + 1) if unit.is_a("local") else 0
        out.append(replace(unit, end=units[closing].end) if closing else unit)
        skip = closing + 1 if closing else k + 1
    return out


def _closing(units: list[Unit], opening: int) -> int:
    """The unit that closes brackets, 0 for none; longer ones must begin with Chinese characters."""
    for k in range(opening + 2, min(opening + _BRACKET, len(units))):
        if units[k].low == ")":
            return k if k == opening + 2 or is_han(units[opening + 1].text) else 0
    return 0


def _starts(units: list[Unit], end: int) -> Iterator[int]:
    """Where a name before brackets may begin, the longest first: its syllables may look like particles (쑨이)."""
    for first in range(max(0, end - _STEMS), end):
        if all(_is_stem(units, k, first) for k in range(first, end)):
            yield first


def _named(units: list[Unit], i: int, opening: int, closing: int, find: Find) -> Found | None:
    inner, text = units[opening + 1], "".join(unit.text for unit in units[i:opening])
    titled = is_han(inner.text) and _titled(units, i, closing + 1, inner)
    if is_han(inner.text) and _is_place(units, closing, inner):
        return None
    if not (titled or _same_name(units[i], text, inner)):
        return None
    both = f"{text}({inner.text})"
    known = units[i].values("person") if opening == i + 1 else ()
    if not known and _is_word(units, i, closing + 1, text, inner.text):
        return None
    candidates = tuple(sorted(set(known))) or find(both)
    country = None if candidates else _country(text, inner.text)
    proposed = min(candidates) if candidates else proposed_id(both, "ko", country or Country.CN)
    form = NameForm(units[i].start, units[opening - 1].end, text, family_names(text)[0], candidates, proposed, country)
    alias = (units[i].start, units[closing].end, both) if closing == opening + 2 else None
    return Found(i, closing + 1, form, alias)


def _is_place(units: list[Unit], closing: int, inner: Unit) -> bool:
    """Whether Chinese characters in brackets are those of a building, a station or a common word (首都, 八一大樓)."""
    after = units[closing + 1] if closing + 1 < len(units) else None
    where = after is not None and (after.low in _PLACES or after.values("particle")[:1] == ("at",))
    return inner.text in _WORDS or where


def _is_word(units: list[Unit], i: int, after: int, text: str, inner: str) -> bool:
    """Whether two Chinese characters read in Korean are a word that begins like a name (안보(安保)): none is due."""
    return len(inner) == _SHORT and text == sino_korean(inner) and not is_due(units, i, after, None)


def _country(text: str, inner: str) -> Country | None:
    """The side that a spelling shows: Chinese characters read in Korean may be anybody's."""
    if not is_korean_shape(text):
        return Country.CN
    reading = sino_korean(inner) if is_han(inner) else ""
    return Country.CN if is_chinese_sound(text) and text not in (reading, southern(reading)) else None


def _is_stem(units: list[Unit], k: int, first: int) -> bool:
    """Whether a unit begins or goes on with a name whose syllables may look like particles (쑨이)."""
    unit = units[k]
    if k > first:
        return unit.start == units[k - 1].end and all(map(is_hangul, unit.text)) and not units[first].is_a("person")
    if unit.is_a("person"):
        return True
    return all(map(is_hangul, unit.text)) and (not unit.senses or (len(unit.text) == 1 and unit.is_a("body_end")))


def _same_name(first: Unit, text: str, inner: Unit) -> bool:
    """Whether what stands in brackets is the same name in other letters."""
    if is_han(inner.text):
        if first.is_a("person"):
            return True
        return 2 <= len(inner.text) <= 4 and first.low not in _NOT_NAMES and _reads(inner.text, text)
    if not inner.is_a("person"):
        return False
    mine, theirs = set(first.values("person")), set(inner.values("person"))
    return bool(mine & theirs) or (not mine and is_korean_shape(text))


def _titled(units: list[Unit], i: int, after: int, inner: Unit) -> bool:
    """Whether brackets with a Chinese surname are followed by a title: a name however it is spelled."""
    family = inner.text[:1]
    first = units[i].text.startswith((sino_korean(family), southern(family), rok_transcription(pinyin(family))))
    written = 1 < len(inner.text) <= 4 or first  # one where rare characters are spelt out (馬문<馬+文>), no 의전사(司)
    surname = is_chinese_surname(family) and written
    return surname and units[i].low not in _NOT_NAMES and title_after(units, after)


def _reads(characters: str, text: str) -> bool:
    """Whether Chinese characters may be read so: by their sound, in Korean, or at least as a name of that shape."""
    if not (is_chinese_surname(characters[0]) or characters[0] in _SURNAMES or is_chinese_surname(characters[:2])):
        return False  # 정전(停戰), 웨이보(微博)
    reading = sino_korean(characters)
    exact = text in (rok_transcription(pinyin(characters)), reading, southern(reading))
    return exact or is_chinese_sound(text) or is_korean_shape(text)
