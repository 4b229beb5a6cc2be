"""Chinese text whose sentences end in points of any width: with its own full stops, character for character."""

from __future__ import annotations

import re

_HAN = "\u3400-\u4dbf\u4e00-\u9fff"
_NUMERALS = "〇零一二三四五六七八九十"
_STOP, _POINTS = "。", ".．｡"
_ENDS = re.compile(  # not 四.二五
    rf"(?<=[{_HAN}”’\"」』》)）])[{_POINTS}](?=[{_HAN}\d”’」』》)）“‘\"「『《(（\s]|$)(?!(?<=[{_NUMERALS}][{_POINTS}])[{_NUMERALS}\d])",
    re.MULTILINE,
)
_CLOSES = re.compile(rf"[{_HAN}”」』)）][{_POINTS}][”」』)）]?\s*$", re.MULTILINE)


def pointed(text: str) -> tuple[str, list[int]] | None:
    """The text with full stops for the points that end its sentences, and where each character stood.

    None for a text that has full stops, or none of whose lines ends in a point.
    """
    if _STOP in text or not _CLOSES.search(text):
        return None
    return _ENDS.sub(_STOP, text), [*range(len(text))]
