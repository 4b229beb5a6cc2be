"""Literal spellings: what a name looks like with other hyphens, apostrophes, spelling habits and character sets."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from graph.names.han import simplified, traditional


def spellings(text: str, lang: str, exchange: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Every literal spelling of a name, the given one first, without repeats.

    English: words of `exchange` exchanged (defence, defense), hyphens as spaces, straight and curly apostrophes.
    Chinese: simplified and traditional. Korean: as it is.
    """
    if lang == "en":
        return _unique(_english(text, exchange))
    return _unique((text, simplified(text), traditional(text))) if lang == "zh" else (text,)


def _english(text: str, exchange: Sequence[tuple[str, str]]) -> Iterator[str]:
    habits = [text]
    for left, right in exchange:
        if left in text.lower() or right in text.lower():
            habits += [_swap(word, left, right) for word in habits] + [_swap(word, right, left) for word in habits]
    for word in _unique(habits):
        for form in (word, word.replace("-", " ")):
            yield form
            yield form.replace("'", "’")


def _swap(text: str, old: str, new: str) -> str:
    def cased(match: re.Match[str]) -> str:
        return new.capitalize() if match.group()[0].isupper() else new

    return re.sub(rf"\b{old}\b", cased, text, flags=re.IGNORECASE)


def compose(
    patterns: Iterable[str], parts: Sequence[str], wholes: Sequence[str], adjectives: Sequence[str]
) -> Iterator[str]:
    """The words of a body together with those of its whole: `International Department of the CPC Central Committee`."""
    for pattern in patterns:
        for whole in adjectives if "{adjective}" in pattern else wholes:
            for part in parts:
                yield pattern.format(part=part, whole=whole, adjective=whole)


def _unique(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(words))
