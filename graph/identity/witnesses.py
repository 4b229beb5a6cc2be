"""How well a statement is supported: by how many who speak for themselves, not by how many articles repeat it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import TypeVar

from graph.claims import Article, Claim
from graph.names import key

V = TypeVar("V", bound=str)


def origins(claims: Iterable[Claim], articles: Mapping[str, Article]) -> dict[str, str]:
    """Who speaks in each claim (claim id -> origin): count the different ones.

    The origin is whom the article quotes, else its publisher, else its text. Articles of one text are reprints and have
    one origin, that of the publisher first in order.
    """
    listed = list(claims)
    first: dict[str, str] = {}
    for claim in listed:
        article = articles.get(claim.article)
        if article and article.publisher:
            name = key(article.publisher)
            first[article.sha256] = min(name, first.get(article.sha256, name))
    return {claim.id: _origin(claim, articles.get(claim.article), first) for claim in listed}


def _origin(claim: Claim, article: Article | None, publishers: Mapping[str, str]) -> str:
    if claim.attributed_to:
        return key(claim.attributed_to)
    if article is None:
        return claim.article or claim.id
    return publishers.get(article.sha256, article.sha256)


def best(stated: Iterable[tuple[V, str]]) -> V | None:
    """The value with the most origins, of (value, origin) pairs; of equals the first in order. None without any."""
    by: dict[V, set[str]] = defaultdict(set)
    for value, origin in stated:
        by[value].add(origin)
    return min(by, key=lambda value: (-len(by[value]), value), default=None)
