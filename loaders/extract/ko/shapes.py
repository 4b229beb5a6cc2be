"""The shapes of names in hangul: Korean ones, Chinese ones by sound or by Korean reading, and their family names."""

from __future__ import annotations

from functools import cache

from graph.names.chinese import from_rok_transcription, from_sino_korean, rok_transcription, standard_transcription
from graph.names.data import data_lines
from graph.names.surnames import is_chinese_surname, is_korean_surname, split_hangul

_LONGEST = 8  # syllables of a Chinese name by its sound


@cache
def _given_syllables() -> frozenset[str]:
    return frozenset(syllable for line in data_lines("korean_name_syllables.txt") for syllable in line.split())


def is_korean_shape(text: str) -> bool:
    """Whether a word may be a Korean name (or a Chinese one read in Korean): a surname and one or two syllables."""
    if not 2 <= len(text) <= 4 or not is_korean_surname(split_hangul(text)[0]):
        return False
    given = split_hangul(text)[1]
    return 1 <= len(given) <= 2 and all(syllable in _given_syllables() for syllable in given)


def standard(text: str) -> str:
    """A name by its sound as the rules of transcription spell it (류홍차이 as 류훙차이), as it is where it is none."""
    return (standard_transcription(text) if len(text) <= _LONGEST else "") or text


def is_chinese_reading(text: str) -> bool:
    """Whether a word may be a Chinese name read in Korean whose surname no Korean bears (풍춘태)."""
    return 2 <= len(text) <= 3 and not is_korean_surname(text[0]) and bool(from_sino_korean(text))


def is_han_reading(text: str) -> bool:
    """Whether a word may be a Chinese name read in Korean at all."""
    return 2 <= len(text) <= 3 and bool(from_sino_korean(text))


@cache
def is_chinese_sound(text: str) -> bool:
    """Whether a word may be a Chinese name as South Korea transcribes the sound, by the rules or by habit."""
    if not 2 <= len(text) <= _LONGEST:
        return False
    syllables = from_rok_transcription(standard(text))
    if len(syllables) in (2, 3) and is_chinese_surname(syllables[0]):
        return True
    return len(syllables) in (3, 4) and is_chinese_surname("".join(syllables[:2]))


def family_names(text: str) -> tuple[str, ...]:
    """What may stand alone for a name later, before a title: the surname by sound, and the one of a Korean reading."""
    found = [split_hangul(text)[0]]
    if len(text) <= _LONGEST and is_chinese_sound(text):
        syllables = from_rok_transcription(standard(text))
        found.insert(0, rok_transcription(syllables[:1]))
    return tuple(dict.fromkeys(name for name in found if name and text.startswith(name)))
