"""How far figures would move with other articles of the same kind: percentile bootstrap over articles.

B. Efron, R. J. Tibshirani, An Introduction to the Bootstrap (1993), chapter 13. Articles are drawn, not people or
contacts: what one article tells hangs together.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields
from random import Random

from loaders.figures import Counts, Scores, Share

SEED = 20240323
LEVEL = 0.95

Interval = tuple[float, float]
_NAMES = tuple(field.name for field in fields(Scores))


def intervals(scores: Sequence[Scores], rounds: int, *, seed: int = SEED) -> dict[str, Interval]:
    """The 95 % interval (low, high; 0 to 1) of each figure over `rounds` drawings of as many articles, with return.

    The same articles, rounds and seed give the same intervals. Empty without an article or a round.
    """
    if not scores or rounds < 1:
        return {}
    rows = [_row(each) for each in scores]
    random = Random(seed)
    drawn: dict[str, list[float]] = {name: [] for name in _NAMES}
    for _ in range(rounds):
        sums = [sum(column) for column in zip(*random.choices(rows, k=len(rows)), strict=True)]
        for name, value in _scores(sums).figures().items():
            drawn[name].append(value)
    return {name: _percentiles(sorted(values)) for name, values in drawn.items()}


def _percentiles(values: Sequence[float]) -> Interval:
    tail = (1 - LEVEL) / 2
    last = len(values) - 1
    return values[round(tail * last)], values[round((1 - tail) * last)]


def _row(scores: Scores) -> list[int]:
    """The numbers of an article's scores side by side, so that drawings only add."""
    row: list[int] = []
    for name in _NAMES:
        value = getattr(scores, name)
        row += [value.right, value.false, value.missed] if isinstance(value, Counts) else [value.right, value.all]
    return row


def _scores(row: Sequence[int]) -> Scores:
    numbers = iter(row)
    parts = {}
    for name in _NAMES:
        kind = type(getattr(_EMPTY, name))
        parts[name] = kind(*(next(numbers) for _ in range(3 if kind is Counts else 2)))
    return Scores(**parts)


_EMPTY = Scores()
assert all(isinstance(getattr(_EMPTY, name), Counts | Share) for name in _NAMES)
