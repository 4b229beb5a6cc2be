"""How often each rule was right on annotated articles: its confidence, cross-validated by folds of articles.

The confidence of a rule is the lowest of the lower bounds that it has with one fold of articles left out: no single
article, however many names it lists, carries it. Held-out shares show whether the bounds keep what they promise.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from zlib import crc32

from loaders.confidence import LEAST_SEEN, RuleFigures, wilson
from loaders.gold.compare import Comparison

FOLDS = 5
_BANDS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.0)


@dataclass(frozen=True, slots=True)
class Band:
    """Claims of held-out articles whose rules had a confidence from `low` to `high` elsewhere; how many are right."""

    low: float
    high: float
    seen: int
    right: int


def rule_figures(comparisons: Iterable[Comparison]) -> dict[str, RuleFigures]:
    """The figures of each rule over the articles of one language, by rule; each article counts in one fold."""
    seen, right = _counts(comparisons)
    rules = sorted({rule for rule, _ in seen})
    return {rule: _figures(rule, seen, right) for rule in rules}


def held_out(comparisons: Iterable[Comparison]) -> list[Band]:
    """What rules with a confidence from the other folds' articles were worth on each fold's own, by band."""
    seen, right = _counts(comparisons)
    rules = {rule for rule, _ in seen}
    found: Counter[int] = Counter()
    true: Counter[int] = Counter()
    for fold in range(FOLDS):
        others = [each for each in range(FOLDS) if each != fold]
        for rule in rules:
            elsewhere = sum(seen[rule, other] for other in others)
            if elsewhere >= LEAST_SEEN:
                bound = wilson(sum(right[rule, other] for other in others), elsewhere)
                band = next(k for k in range(len(_BANDS) - 1) if bound <= _BANDS[k + 1])
                found[band] += seen[rule, fold]
                true[band] += right[rule, fold]
    return [Band(_BANDS[k], _BANDS[k + 1], found[k], true[k]) for k in range(len(_BANDS) - 1) if found[k]]


def fold_of(article: str) -> int:
    """The fold of an article, by its name alone: another article more moves no other."""
    return crc32(article.encode()) % FOLDS


def _counts(comparisons: Iterable[Comparison]) -> tuple[Counter[tuple[str, int]], Counter[tuple[str, int]]]:
    """How often each rule was seen, and right, in each fold."""
    seen: Counter[tuple[str, int]] = Counter()
    right: Counter[tuple[str, int]] = Counter()
    for comparison in comparisons:
        fold = fold_of(comparison.article)
        for verdict in comparison.verdicts:
            seen[verdict.rule, fold] += 1
            right[verdict.rule, fold] += verdict.right
    return seen, right


def _figures(rule: str, seen: Counter[tuple[str, int]], right: Counter[tuple[str, int]]) -> RuleFigures:
    total = sum(seen[rule, fold] for fold in range(FOLDS))
    true = sum(right[rule, fold] for fold in range(FOLDS))
    if total < LEAST_SEEN:
        return RuleFigures(seen=total, right=true)
    bounds = [wilson(true - right[rule, fold], total - seen[rule, fold]) for fold in range(FOLDS)]
    return RuleFigures(seen=total, right=true, lower=round(min(bounds), 2))
