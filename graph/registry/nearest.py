"""Did you mean: the names of known people that are nearest to a name that nobody has."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from graph.names.han import has_han
from graph.names.keys import key

_LEAST = 70.0  # of 100: below this, a suggestion is a guess
_LEAST_HAN = 60.0  # one character of three is wrong in most misspelt Chinese names


def nearest(name: str, surfaces: Sequence[tuple[str, str]], limit: int) -> tuple[str, ...]:
    """The best spelling of each of the nearest people, best first; ties in the order of the alphabet."""
    from rapidfuzz import process

    wanted = _letters(name)
    keys = [_letters(text) for text, _ in surfaces]
    least = _LEAST_HAN if has_han(wanted) else _LEAST
    best: dict[str, tuple[float, str]] = {}
    for _, score, at in process.extract(wanted, keys, limit=limit * 40, score_cutoff=least):
        text, identifier = surfaces[at]
        if identifier not in best:
            best[identifier] = (-score, text)
    return tuple(text for _, text in sorted(best.values())[:limit])


def _letters(name: str) -> str:
    """The key of a name with its hangul syllables taken apart: one wrong letter is not one wrong syllable."""
    return unicodedata.normalize("NFD", key(name))
