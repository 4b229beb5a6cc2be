"""Literal spellings: what a name looks like with other hyphens, apostrophes, spelling habits and character sets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence

from graph.names.han import simplified, traditional


def spellings(text: str, lang: str, exchange: Sequence[tuple[str, str]]) -> tuple[str, ...]:
    """Every literal spelling of a name, the given one first, without repeats; `exchange` are pairs of the language.

    English: words exchanged (defence, defense), hyphens as spaces, straight and curly apostrophes. Chinese: simplified
    and traditional, characters exchanged (臺, 台). Korean: as it is.
    """
    if lang == "en":
        habits = _exchanged([text], exchange, _swap_words)
        forms = [form for word in habits for form in (word, word.replace("-", " "))]
        return _unique(spelled for form in forms for spelled in (form, form.replace("'", "’")))
    if lang == "zh":
        return _exchanged([text, simplified(text), *traditional(text)], exchange, str.replace)
    return (text,)


def _exchanged(
    words: list[str], exchange: Sequence[tuple[str, str]], swap: Callable[[str, str, str], str]
) -> tuple[str, ...]:
    for left, right in exchange:
        if any(left in word.lower() or right in word.lower() for word in words):
            words = [*words, *(swap(w, left, right) for w in words), *(swap(w, right, left) for w in words)]
    return _unique(words)


def _swap_words(text: str, old: str, new: str) -> str:
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
