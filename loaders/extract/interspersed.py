"""What pages put between the characters of a Chinese text, and no author wrote.

Sites that copy others print the reading behind a character (習(xí)近平), and forums strew marks between the lines that
only a copy shows (访华4 v; l- m" g+ o6 s3 k3).
"""

from __future__ import annotations

import re

_READING = re.compile(r"(?<=[\u3400-\u9fff])[(（][a-zāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹ]{1,6}[)）]")
_STREWN = re.compile(r"(?:[!-~]{1,3} ){5,}[!-~]{1,3}(?![!-~])")
_WORD = re.compile(r"[A-Za-z]{3}|\d\d")
_MARK = re.compile(r"[^\w\s]")
_SURE = 3
"""A text is strewn with readings or marks when it has so many of them; fewer may be the author's own."""


def without_interspersed(text: str) -> tuple[str, list[int]] | None:
    """The text without readings behind its characters and marks strewn between them, and where each character stood.

    None for a text that has none.
    """
    readings = [match.span() for match in _READING.finditer(text)]
    strewn = [match.span() for match in _STREWN.finditer(text) if _is_strewn(match.group())]
    spans = [*(readings if len(readings) >= _SURE else ()), *(strewn if len(strewn) >= _SURE else ())]
    if not spans:
        return None
    kept: list[int] = []
    position = 0
    for start, end in sorted(spans):
        kept += range(position, start)
        position = max(position, end)
    kept += range(position, len(text))
    return "".join(text[i] for i in kept), kept


def has_reading(name: str) -> bool:
    """Whether a name is printed with the reading of a character within it (習(xí)近平)."""
    return _READING.search(name) is not None


def _is_strewn(run: str) -> bool:
    """Whether a run of short pieces is none of words, numbers or dates ("G 20 in 20 09 , 1 2 3")."""
    pieces = run.split(" ")
    return not _WORD.search(run) and sum(bool(_MARK.search(piece)) for piece in pieces) * 2 >= len(pieces)
