"""Characters with their reading behind them ("李長(cháng)春"), as mirrors of Chinese sites print them, without it."""

from __future__ import annotations

import re

from graph.names import is_pinyin_syllables
from graph.names.keys import plain

_READING = re.compile(r"(?<=[\u3400-\u9fff])[(（]([^\W\d_]{1,7})\s?[)）]")
_SURE = 3
"""A page is taken for one with readings when so many of them, and a third of all, carry the mark of a tone."""


def without_readings(text: str) -> str:
    """The text without the pinyin in brackets behind single characters; any other text as it is."""
    found = [match[1] for match in _READING.finditer(text)]
    toned = sum(not reading.isascii() and _is_pinyin(reading) for reading in found)
    if toned < max(_SURE, len(found) / 3):
        return text
    return _READING.sub(lambda match: "" if _is_pinyin(match[1]) else match[0], text)


def _is_pinyin(reading: str) -> bool:
    letters = plain(reading)
    return letters.isascii() and letters.islower() and is_pinyin_syllables(letters)
