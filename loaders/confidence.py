"""How far a claim can be trusted: how often its rule was right on articles annotated by hand.

The figures are `confidence.yaml`, written by one command from the gold articles (`make confidence`). A rule belongs to
a language: what finds Korean names says nothing of English ones.
"""

from __future__ import annotations

from functools import cache
from math import sqrt

from loaders.data import Data, read_data

LEAST_SEEN = 10
"""A rule seen less often has no confidence: it is untested."""
Z = 1.6448536269514722  # the normal quantile that leaves 5 % on either side: a 90 % interval


class RuleFigures(Data):
    """How often a rule was seen and right in all the articles, and its confidence, None while it is untested."""

    seen: int
    right: int
    lower: float | None = None


class Confidences(Data):
    """The rules of each language."""

    rules: dict[str, dict[str, RuleFigures]]


def confidence(language: str, rule: str) -> float | None:
    """The confidence of a claim of this rule, 0 to 1; None for one that is untested."""
    return _known().get((language, rule))


@cache
def _known() -> dict[tuple[str, str], float | None]:
    rules = read_data("confidence.yaml", Confidences).rules
    return {(language, rule): figures.lower for language, own in rules.items() for rule, figures in own.items()}


def wilson(right: int, seen: int) -> float:
    """The lower bound of the 90 % score interval of a share; 0 where nothing was seen.

    E. B. Wilson, Probable inference, the law of succession, and statistical inference, JASA 22 (1927), 209-212.
    """
    if not seen:
        return 0.0
    share, spread = right / seen, Z * Z / seen
    return (share + spread / 2 - Z * sqrt(share * (1 - share) / seen + spread / (4 * seen))) / (1 + spread)
