"""Whether a word can be a given name: the syllables that Korean and Chinese given names are made of."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

from graph.names.data import data_lines
from graph.names.hangul import syllable_spellings
from graph.names.keys import key
from graph.names.segments import pinyin_table, segments

_BREAKS = re.compile(r"[\s\-‐‑]+")


def is_pinyin_syllables(text: str) -> bool:
    """Whether every word of a text is made of one to three pinyin syllables: `Huning`, `Hu-ning`, `Yi`."""
    return _all_made_of(text, pinyin_table())


def is_korean_syllables(text: str) -> bool:
    """Whether every word of a text is made of syllables of Korean given names, in any romanization or in hangul."""
    return _all_made_of(text, _korean_table())


def sound_alike(left: str, right: str) -> bool:
    """Whether two romanized Korean names can spell the same hangul, syllable by syllable: `Paek` and `Baek`.

    False for what is not made of syllables of Korean names.
    """
    mine, theirs = _korean_syllables(left), _korean_syllables(right)
    if not mine or len(mine) != len(theirs):
        return False
    spelt = _spelt()
    return all(spelt.get(a, frozenset()) & spelt.get(b, frozenset()) for a, b in zip(mine, theirs, strict=True))


def _korean_syllables(text: str) -> list[str]:
    cut = [segments(key(word), _korean_table()) for word in _BREAKS.split(text.strip())]
    return [syllable for word in cut for syllable in word] if all(cut) else []


@cache
def _spelt() -> Mapping[str, frozenset[str]]:
    """What hangul each romanized syllable can spell."""
    found: dict[str, set[str]] = defaultdict(set)
    for line in data_lines("korean_name_syllables.txt"):
        for hangul in line.split():
            for spelling in syllable_spellings(hangul):
                found[key(spelling)].add(hangul)
    return {spelling: frozenset(some) for spelling, some in found.items()}


def _all_made_of(text: str, syllables: Collection[str]) -> bool:
    words = [key(word) for word in _BREAKS.split(text.strip())]
    return all(word and segments(word, syllables) for word in words)


@cache
def _korean_table() -> frozenset[str]:
    hangul = [syllable for line in data_lines("korean_name_syllables.txt") for syllable in line.split()]
    return frozenset(key(spelling) for syllable in hangul for spelling in (syllable, *syllable_spellings(syllable)))
