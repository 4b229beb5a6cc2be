"""In which of the three scripts a text is written, and what words and characters it has."""

from __future__ import annotations

import re
from typing import Literal

from graph.names.han import has_han

Script = Literal["en", "ko", "zh"]
_HANGUL = re.compile("[\uac00-\ud7a3]")
_CHARACTER = re.compile(r"[一-鿿가-힣]")
_WORD = re.compile(r"[^\W\d_一-鿿가-힣]+(?:['’.-][^\W\d_]+)*")


def has_hangul(text: str) -> bool:
    """Whether a syllable of hangul occurs in it."""
    return _HANGUL.search(text) is not None


def script(text: str) -> Script:
    """`ko` for text with hangul, `zh` for other text with Chinese characters, else `en`."""
    if has_hangul(text):
        return "ko"
    return "zh" if has_han(text) else "en"


def words_and_characters(text: str) -> tuple[list[str], list[str]]:
    """Its words in letters, and apart from them its Chinese characters and syllables of hangul, both in order."""
    return _WORD.findall(text), _CHARACTER.findall(text)
