"""Chinese text in one form for comparison: one set of characters, narrow punctuation, lower case; no offset moves."""

from __future__ import annotations

from functools import lru_cache

from graph.names import han
from loaders.extract.data import load
from loaders.extract.lexicon import fold as straighten

_WIDE = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {
    0x3000: 0x20,
    **dict.fromkeys((0x2022, 0x2027, 0x2219), 0xB7),
}

_SPELLINGS: dict[str, str] = load("zh", "text")["spellings"]


def fold(text: str) -> str:
    """The text in simplified characters, with narrow letters, digits and marks, character for character."""
    folded = han.fold(straighten(text.translate(_WIDE)))
    for written, usual in _SPELLINGS.items():
        folded = folded.replace(written, usual)
    return folded


def in_script(word: str, text: str) -> str:
    """A simplified word in the characters of the article: traditional ones where the text is written with them."""
    return han.traditional(word)[0] if is_traditional(text) else word


@lru_cache(maxsize=8)
def is_traditional(text: str) -> bool:
    """Whether a text is in traditional characters: more than one in a hundred of its characters are."""
    sample = text[:5000]
    return sum(a != b for a, b in zip(sample, han.fold(sample), strict=True)) * 50 > len(sample)
