"""Did you mean: the names of known people that are nearest to a name that nobody has."""

from __future__ import annotations

from collections.abc import Sequence

from graph.names.keys import key

_LEAST = 70.0  # of 100: below this, a suggestion is a guess


def nearest(name: str, surfaces: Sequence[tuple[str, str]], limit: int) -> tuple[str, ...]:
    """The best spelling of each of the nearest people, best first; ties in the order of the alphabet."""
    from rapidfuzz import process

    keys = [key(text) for text, _ in surfaces]
    best: dict[str, tuple[float, str]] = {}
    for _, score, at in process.extract(key(name), keys, limit=limit * 40, score_cutoff=_LEAST):
        text, identifier = surfaces[at]
        if identifier not in best:
            best[identifier] = (-score, text)
    return tuple(text for _, text in sorted(best.values())[:limit])
