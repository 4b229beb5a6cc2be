"""How well a statement is supported: by how many who speak for themselves, not by how many articles repeat it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from graph.claims import Article, Claim
from graph.names import key

V = TypeVar("V", bound=str)
Originals = Mapping[str, Article]
"""article id -> the article that stands for its report, where that is another one (`graph.identity.reports`)."""


def origins(claims: Iterable[Claim], articles: Mapping[str, Article], originals: Originals) -> dict[str, str]:
    """Who speaks in each claim (claim id -> origin): count the different ones.

    The origin is whom the article quotes, else who published its report first, else that report.
    """
    return {claim.id: _origin(claim, articles.get(claim.article), originals) for claim in claims}


def _origin(claim: Claim, article: Article | None, originals: Originals) -> str:
    if claim.attributed_to:
        return key(claim.attributed_to)
    if article is None:
        return claim.article or claim.id
    original = originals.get(article.id, article)
    return key(original.publisher) or original.id


def best(stated: Iterable[tuple[V, str]]) -> V | None:
    """The value with the most origins, of (value, origin) pairs; of equals the first in order. None without any."""
    by: dict[V, set[str]] = defaultdict(set)
    for value, origin in stated:
        by[value].add(origin)
    return min(by, key=lambda value: (-len(by[value]), value), default=None)
