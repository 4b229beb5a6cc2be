"""What English articles show of their year: Juche years, anniversaries of known events."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.data import load

_JUCHE = re.compile(r"\bjuche?\s+(\d{2,3})\b")
_ORDINAL = re.compile(r"\b(\d{1,3})(?:st|nd|rd|th)\s+(?:founding\s+|birth\s+)?(?:anniversary|birthday)\b|\b(\d{2,3})\s+years\s+(?:of|since)\b")
_NEAR = 90


@cache
def _events() -> list[tuple[int, tuple[str, ...]]]:
    return [(int(e["since"]), tuple(w.lower() for w in e["words"])) for e in load("en", "dates")["anniversaries"]]


def year_of(folded: str) -> tuple[int | None, str]:
    """The year that a text without a date shows, and how: `juche` or `anniversary`; (None, "") when it shows none."""
    juche = _JUCHE.search(folded)
    if juche:
        return 1911 + int(juche.group(1)), "juche"
    for match in _ORDINAL.finditer(folded):
        near = folded[max(0, match.start() - _NEAR) : match.end() + _NEAR]
        for since, words in _events():
            if any(word in near for word in words):
                return since + int(match.group(1) or match.group(2)), "anniversary"
    return None, ""
