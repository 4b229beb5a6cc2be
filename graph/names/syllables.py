"""Whether a word can be a given name: the syllables that Korean and Chinese given names are made of."""

from __future__ import annotations

import re
from collections.abc import Collection
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


def _all_made_of(text: str, syllables: Collection[str]) -> bool:
    words = [key(word) for word in _BREAKS.split(text.strip())]
    return all(word and segments(word, syllables) for word in words)


@cache
def _korean_table() -> frozenset[str]:
    hangul = [syllable for line in data_lines("korean_name_syllables.txt") for syllable in line.split()]
    return frozenset(key(spelling) for syllable in hangul for spelling in (syllable, *syllable_spellings(syllable)))
