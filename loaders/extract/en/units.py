"""English sentences as sequences of units: known expressions, words, punctuation, possessive marks."""

from __future__ import annotations

import re
from bisect import bisect_left

from loaders.extract.marks import Hit, Sentence, Unit

_TOKEN = re.compile(
    r"(?:[A-Za-z]\.){2,}(?=\W|$)"  # U.S.
    r"|[A-Z]\.(?=\s+[A-Z])"  # N. Korea
    r"|['’][sS](?![^\W_])"
    r"|\d+(?:-[a-z]+)+\b"  # 4-day, 50-member, 70-year-old
    r"|\d+(?:[.,:]\d+)*(?:st|nd|rd|th)?(?![A-Za-z])"
    r"|[^\W_]+(?:['’‘`-][^\W_]+)*['’]?"
    r"|\S"
)
_POSSESSIVE = re.compile(r"['’](?:s|S)?$")


def units(text: str, folded: str, sentence: Sentence, hits: list[Hit]) -> list[Unit]:
    """The units of a sentence in order, given all hits of the article in order."""
    out: list[Unit] = []
    position = sentence.start
    for hit in hits[bisect_left(hits, sentence.start, key=lambda h: h.start) :]:
        if hit.end > sentence.end:
            break
        if hit.start < position:
            continue
        _words(text, folded, position, hit.start, out)
        out.append(Unit(hit.start, hit.end, text[hit.start : hit.end], folded[hit.start : hit.end], hit.senses))
        position = hit.end
    _words(text, folded, position, sentence.end, out)
    return out


def _words(text: str, folded: str, start: int, end: int, out: list[Unit]) -> None:
    for match in _TOKEN.finditer(text, start, end):
        a, b = match.span()
        word = match.group()
        possessive = None if word.isalnum() else _POSSESSIVE.search(text, a, b)
        if possessive and possessive.start() > a and word[:1].isalpha():
            out.append(Unit(a, possessive.start(), text[a : possessive.start()], folded[a : possessive.start()]))
            a = possessive.start()
        if a < b:
            out.append(Unit(a, b, text[a:b], folded[a:b]))
