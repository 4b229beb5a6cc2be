"""Surnames of both sides, in every script and romanization."""

from __future__ import annotations

from dataclasses import dataclass, field
from functools import cache

from graph.names.data import data_lines
from graph.names.han import fold
from graph.names.keys import key
from graph.names.segments import pinyin_syllables

_NO_SURNAME = 4  # characters
_LATIN_ONLY = "-"  # for the characters of a surname that only texts in Latin letters show


@dataclass(frozen=True, slots=True)
class _Korean:
    """Korean surnames: hangul -> romanizations (DPRK first), hanja -> hangul (DPRK), ROK hangul -> DPRK hangul."""

    latin: dict[str, tuple[str, ...]] = field(default_factory=dict)
    hanja: dict[str, str] = field(default_factory=dict)
    northern: dict[str, str] = field(default_factory=dict)
    keys: set[str] = field(default_factory=set)


@cache
def _korean() -> _Korean:
    found = _Korean()
    for line in data_lines("korean_surnames.txt"):
        spellings, hanja, *latin = line.split()
        north, *south = spellings.split("/")
        for hangul in (north, *south):
            found.latin.setdefault(hangul, tuple(latin))
            found.northern.setdefault(hangul, north)
        for name in [fold(hanja)] if len(north) > 1 else fold(hanja):
            found.hanja.setdefault(name, north)
        found.keys.update(key(word) for word in (north, *south, *latin))
    found.keys.update(found.hanja)
    return found


@cache
def _chinese() -> tuple[dict[str, str], frozenset[str], frozenset[str]]:
    """Characters -> pinyin, and the keys of surnames in Latin letters: of all, and of those commoner as words."""
    readings: dict[str, str] = {}
    latin: set[str] = set()
    rare: set[str] = set()
    for line in data_lines("chinese_surnames.txt"):
        chars, pinyin, *others = line.split()
        if chars == _LATIN_ONLY:
            rare.update(map(key, (pinyin, *others)))
            continue
        compound = len(chars) == 2 and len(pinyin_syllables(pinyin)) == 2
        for name in [chars] if compound else chars:
            readings.setdefault(name, pinyin)
        latin.update(map(key, (pinyin, *others)))
    return readings, frozenset(latin), frozenset(rare)


def is_korean_surname(text: str) -> bool:
    """Whether a Korean surname is so written, in Latin letters of any romanization, in hangul or in hanja."""
    return key(text) in _korean().keys


def is_chinese_surname(text: str) -> bool:
    """Whether a Chinese surname is so written, in pinyin, Wade-Giles or Chinese characters."""
    readings, latin, _ = _chinese()
    folded = key(text)
    return folded in latin or folded in readings


def is_pinyin_surname(text: str) -> bool:
    """Whether a Chinese surname is so written in Latin letters, be it a word in other scripts ("Yi", "Hua")."""
    return is_chinese_surname(text) or key(text) in _chinese()[2]


def is_surname(text: str) -> bool:
    """Whether a surname of either side is so written."""
    return is_korean_surname(text) or is_chinese_surname(text)


def split_hangul(name: str) -> tuple[str, str]:
    """Surname and given name of a Korean in hangul; a surname of two syllables only where three or more follow it."""
    letters = name.replace(" ", "")
    cut = 2 if len(letters) > 2 and letters[:2] in _korean().latin else 1
    return letters[:cut], letters[cut:]


def split_han(name: str) -> tuple[str, str]:
    """Surname and given name in Chinese characters: two characters where such a surname exists (欧阳), else one.

    Four characters and more without such a surname are a given name alone (巴音朝鲁).
    """
    readings, _, _ = _chinese()
    if len(name) > 2 and (fold(name[:2]) in readings or fold(name[:2]) in _korean().hanja):
        return name[:2], name[2:]
    return (name[:1], name[1:]) if len(name) < _NO_SURNAME else ("", name)


def northern_surname(hangul: str) -> str:
    """A Korean surname in DPRK spelling: 이 is 리, 노 is 로; what has no other spelling stays."""
    return _korean().northern.get(hangul, hangul)


def southern_surnames(hangul: str) -> tuple[str, ...]:
    """The ROK spellings of a DPRK surname (리 is 이), none where they are the same."""
    return tuple(south for south, north in _korean().northern.items() if north == hangul and south != hangul)


def press_surnames(hangul: str) -> tuple[str, ...]:
    """The romanizations of a surname that are commonest in the press, at most three, the DPRK one first."""
    return tuple(latin for latin in _korean().latin.get(hangul, ()) if latin.isalpha())[:3]


def korean_surname_reading(hanja: str) -> str | None:
    """The reading of a Korean surname in hanja, in DPRK spelling (金 김, 李 리); None for other characters."""
    return _korean().hanja.get(fold(hanja))


def chinese_surname_reading(chars: str) -> str | None:
    """The pinyin of a Chinese surname (单 shan, 吕 lü); None for other characters."""
    return _chinese()[0].get(fold(chars))
