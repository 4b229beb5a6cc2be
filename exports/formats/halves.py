"""Half characters (lone surrogates): a damaged article may have them, and no UTF-8 can hold one."""

from __future__ import annotations

import re

_HALF = re.compile("[\ud800-\udfff]")


def escaped(text: str) -> str:
    """JSON text in which each half character is written as its escape."""
    return _HALF.sub(lambda half: f"\\u{ord(half[0]):04x}", text)
