"""How Korean verbs begin as their endings change them: 만나 also as 만난, 만날, 만났; 나누 also as 나눈, 나눠, 나눴."""

from __future__ import annotations

from functools import cache

_FIRST, _FINALS, _VOWELS = 0xAC00, 28, 21
_N, _L, _B, _SS = 4, 8, 17, 20  # last sounds: n, l, b, ss
_REU, _HA = "르", "하"
# The vowel of a stem before the ending of the past: o as wa, oe as wae, u as wo, eu as eo, i as yeo.
_CONTRACTED = {8: 9, 11: 10, 13: 14, 18: 4, 20: 6}
_AFTER_CONSONANT = ("아", "어", "았", "었", "은", "을", "는", "기", "고", "지", "던", "습", "으시", "으려", "게")


@cache
def beginnings(stem: str) -> tuple[str, ...]:
    """How the forms of a verb or adjective begin, the stem among them, without what only repeats a shorter one.

    A stem that ends in a consonant is followed by an ending; its own letters alone begin other words as well.
    """
    last = stem[-1]
    initial, vowel, final = _sounds(last)
    if final == _L:
        bare = stem[:-1] + _syllable(initial, vowel, 0)
        return (stem, *(bare[:-1] + _syllable(initial, vowel, sound) for sound in (_N, _B)), bare + "시", bare + "는")
    if final:
        return tuple(stem + ending for ending in _AFTER_CONSONANT)
    forms = [stem, *(stem[:-1] + _syllable(initial, vowel, sound) for sound in (_N, _L, _B))]
    return tuple(dict.fromkeys([*forms, *_past(stem, initial, vowel)]))


def closes_in_consonant(word: str) -> bool:
    """Whether a word in hangul ends in a consonant: behind it the subject is marked by 이, behind a vowel by 가."""
    return _sounds(word[-1])[2] > 0


def _past(stem: str, initial: int, vowel: int) -> list[str]:
    """The stem as it is before the vowel of an ending, and with the last sound of the past."""
    if stem.endswith(_REU) and len(stem) > 1:
        before, middle, _ = _sounds(stem[-2])
        doubled = stem[:-2] + _syllable(before, middle, _L)
        return [doubled + end for end in ("러", "렀", "라", "랐")] + [stem[:-1] + "러", stem[:-1] + "렀"]
    if stem.endswith(_HA):
        return [stem[:-1] + "해", stem[:-1] + "했"]
    other = _CONTRACTED.get(vowel, vowel)
    return [stem[:-1] + _syllable(initial, other, sound) for sound in (0, _SS)]


def _sounds(syllable: str) -> tuple[int, int, int]:
    code = ord(syllable) - _FIRST
    return code // (_VOWELS * _FINALS), code // _FINALS % _VOWELS, code % _FINALS


def _syllable(initial: int, vowel: int, final: int) -> str:
    return chr(_FIRST + (initial * _VOWELS + vowel) * _FINALS + final)
