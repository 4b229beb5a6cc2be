"""Spaces as an author types them: one between words, and nothing unseen within a word.

PDF readers, word processors and web pages leave runs of spaces, unbreakable and thin ones, soft hyphens and marks of no
width; a name or an office that has one inside is the same name.
"""

from __future__ import annotations

import re

_BLANK = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_ODD = re.compile(rf"(?P<blank>{_BLANK}{{2,}}|(?! ){_BLANK})|[\u00ad\u200b-\u200d\u2060\ufeff]+")


def single_spaced(text: str) -> tuple[str, list[int]] | None:
    """The text with one plain space for each run of blanks and without unseen marks, and where each character stood.

    None for a text that is so already. Line ends stay.
    """
    parts: list[str] = []
    places: list[int] = []
    position = 0
    for match in _ODD.finditer(text):
        parts.append(text[position : match.start()])
        places += range(position, match.start())
        if match["blank"]:
            parts.append(" ")
            places.append(match.start())
        position = match.end()
    if not position:
        return None
    return "".join([*parts, text[position:]]), [*places, *range(position, len(text))]
