"""In which of the three scripts a text is written."""

from __future__ import annotations

import re
from typing import Literal

from graph.names.han import has_han

Script = Literal["en", "ko", "zh"]
_HANGUL = re.compile("[\uac00-\ud7a3]")


def has_hangul(text: str) -> bool:
    """Whether a syllable of hangul occurs in it."""
    return _HANGUL.search(text) is not None


def script(text: str) -> Script:
    """`ko` for text with hangul, `zh` for other text with Chinese characters, else `en`."""
    if has_hangul(text):
        return "ko"
    return "zh" if has_han(text) else "en"
