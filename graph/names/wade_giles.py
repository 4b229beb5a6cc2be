"""Chinese names in the Wade–Giles romanization: `Hsi Chin-p'ing` is Xi Jinping, `Chou En-lai` Zhou Enlai.

An apostrophe tells `p'ing` (ping) from `ping` (bing): a name is read as it is written, none is made up.
Giles, A Chinese-English Dictionary (1912), in the form of the Library of Congress's table of conversion to pinyin.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from itertools import product
from unicodedata import normalize

from graph.names.data import data_lines

_APOSTROPHES = str.maketrans(dict.fromkeys("’‘ʻʼ`´′", "'"))
_BETWEEN = re.compile(r"[\s-]+")
_MOST = 4
"""Syllables of a name."""


def from_wade_giles(name: str) -> tuple[str, ...]:
    """What a name may be in pinyin (`xi jin ping`), surname first; empty where a part is no syllable of Wade–Giles.

    Several where it lacks the marks of ü, which few type: `Chu` is zhu, `Chü` ju.
    """
    words = _BETWEEN.split(normalize("NFC", name.strip().lower()).translate(_APOSTROPHES))
    read = [_table().get(word, ()) for word in words]
    return tuple(" ".join(spelled) for spelled in product(*read)) if 1 < len(words) <= _MOST else ()


@cache
def _table() -> Mapping[str, tuple[str, ...]]:
    """Wade–Giles syllables in lower case, and the pinyin of each."""
    words = [word for line in data_lines("wade_giles.txt") for word in line.split()]
    table: dict[str, tuple[str, ...]] = {}
    for written, read in zip(words[::2], words[1::2], strict=True):
        table[written] = (*table.get(written, ()), read)
    return table
