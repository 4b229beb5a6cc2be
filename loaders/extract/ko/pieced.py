"""Names that nobody has heard of and that words are part of: the lexicon has cut them into pieces."""

from __future__ import annotations

from graph.claims import Country
from loaders.extract.data import words
from loaders.extract.ko.due import is_due, is_honorific, lists, side_before, title_after, title_before
from loaders.extract.ko.found import Find, Found, unheard
from loaders.extract.ko.no_names import is_word
from loaders.extract.ko.shapes import is_chinese_reading, is_chinese_sound, is_korean_shape
from loaders.extract.ko.slots import begins, is_envoy, of_body
from loaders.extract.ko.units import is_hangul
from loaders.extract.marks import Unit

_SEPARATORS = words("ko", "grammar", "separators")
_AFTER_NOUN = words("ko", "names", "after_noun")
_OF_CALLINGS = words("ko", "names", "of_callings")
_GIVEN_ENDS = words("ko", "names", "given_ends")
_PIECES = 2  # that a name is cut into at least
_SHORT = 2  # syllables: a known name as short as this is a word as often as a name


def in_pieces(units: list[Unit], i: int, find: Find, last: int | None) -> Found | None:
    """The name of a stranger that words are part of, where nothing but a name can stand.

    Before an honorific or a title (서기|남동지, 임명|국 부상), or behind a title in a list (공사 조건|화, 참사 X).
    """
    if i > 0 and units[i - 1].end == units[i].start and is_hangul(units[i - 1].text[-1]):
        return None
    after = i + 1
    while after < len(units) and units[after].start == units[after - 1].end and _is_piece(units, after):
        after += 1
    if after - i < _PIECES or after == len(units):
        return None
    text = "".join(unit.text for unit in units[i:after])
    korean = is_korean_shape(text)
    if len(text) <= _SHORT or not (korean or is_chinese_reading(text) or is_chinese_sound(text)):
        return None
    honorific, ends = is_honorific(units, after), units[after - 1].text
    noun = len(units[i].text) > 1 and ends in (_OF_CALLINGS if honorific else _AFTER_NOUN)
    marked = i > 0 and units[i - 1].low in _SEPARATORS
    due = honorific or _is_slot(units, i, after) or ((marked or not korean) and _goes_on_list(units, i, after, last))
    if noun or is_word(text) or not due:
        return None
    return unheard(units, i, after, None if korean else Country.CN, known=find(text))


def _is_slot(units: list[Unit], i: int, after: int) -> bool:
    """Whether titles, a side or a list leave no other reading for what words are part of than a name."""
    behind, last = units[after], units[after - 1]
    given = last.text in _GIVEN_ENDS and not last.senses
    if behind.start > last.end:
        return title_after(units, after) and (given or (begins(units, i) and of_body(units, after)))
    if behind.is_a("head"):
        return given or is_envoy(behind)  # 조건|화대사
    if not (title_before(units, i) or side_before(units, i)):
        return False
    return lists(behind) or behind.is_any(("particle", "between"))


def _goes_on_list(units: list[Unit], i: int, after: int, last: int | None) -> bool:
    """Whether a list with a name goes on from unit to unit (허춘성과 우정|더가)."""
    return (lists(units[after]) or units[after].is_a("particle")) and is_due(units, i, after, last)


def _is_piece(units: list[Unit], k: int) -> bool:
    """Whether a unit may be a part of a name: a particle only before an honorific (라해|도동지)."""
    unit = units[k]
    if not is_hangul(unit.text[0]) or unit.is_any(("honorific", "head", "chief", "copula", "between")):
        return False
    if unit.is_a("particle"):
        return is_honorific(units, k + 1) and unit.is_a("body_end")
    return unit.low not in _SEPARATORS
