"""Romanized words cut into the syllables they are written of."""

from __future__ import annotations

from collections.abc import Collection
from functools import cache

from graph.names.data import data_lines
from graph.names.keys import key

_MOST_SYLLABLES = 3  # that are written as one word of a given name: `Songnam`, `Huning`
_LONGEST_SYLLABLE = 6


def pinyin_syllables(word: str) -> tuple[str, ...]:
    """A pinyin word cut into its syllables (`huning`: hu, ning), longest first; empty where it is none."""
    return segments(key(word), pinyin_table())


def segments(word: str, syllables: Collection[str], most: int = _MOST_SYLLABLES) -> tuple[str, ...]:
    """A word cut into at most so many known syllables, longest first; empty where it cannot be."""
    if word in syllables:
        return (word,)
    if most == 1:
        return ()
    for end in range(min(_LONGEST_SYLLABLE, len(word) - 1), 0, -1):
        if word[:end] in syllables and (rest := segments(word[end:], syllables, most - 1)):
            return (word[:end], *rest)
    return ()


@cache
def pinyin_table() -> frozenset[str]:
    """The comparison keys of all pinyin syllables (`lü` is `lu`)."""
    return frozenset(key(word) for line in data_lines("pinyin_hangul.txt") for word in line.split()[::2])
