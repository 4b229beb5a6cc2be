"""Two articles under one id: which of them counts, whatever the order in which they come.

An id follows from an address, so a page saved twice, cut off once, or corrected, comes under one id with two texts. The
longer text counts: what the shorter one has left out is not lost. Of equal texts counts the one of which more is known.
What remains is settled by their records, so that no order of files and no split over several loads matters.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace

from graph.claims import Article
from graph.stores import codec
from graph.stores.base import Store

_KNOWN = ("title", "url", "publisher", "source_kind", "side", "lang", "published")
Standing = tuple[int, str, int, str]


def standing(article: Article) -> Standing:
    """What is compared: the greater one counts. From where and when it came says nothing about it."""
    known = sum(bool(getattr(article, name)) for name in _KNOWN)
    record = replace(article, text="", retrieved=None, origin="", loaded=None)
    return len(article.text), article.sha256, known, codec.dumps(record)


def best(articles: Iterable[Article]) -> dict[str, Article]:
    """The one that counts of each id."""
    found: dict[str, Article] = {}
    for article in articles:
        held = found.setdefault(article.id, article)
        if held is not article and standing(article) > standing(held):
            found[article.id] = article
    return found


def outranked(
    store: Store, articles: Mapping[str, Article], ordered: Callable[[Article, Article], object]
) -> frozenset[str]:
    """The ids of those articles of which the store holds one that counts as much or more.

    One that is `ordered` to differ from that of the store (article, stored) counts more.
    """
    known = {stored.id: stored for stored in store.articles(articles.keys(), with_text=False)}
    other = [id for id, stored in known.items() if stored.sha256 != articles[id].sha256]
    known |= {stored.id: stored for stored in store.articles(other)} if other else {}
    return frozenset(
        id
        for id, stored in known.items()
        if not ordered(articles[id], stored) and not _counts_more(articles[id], stored)
    )


def differing(article: Article, stored: Article) -> tuple[str, ...]:
    """What is known of an article otherwise than of the stored one, by the names of its fields."""
    return tuple(name for name in _KNOWN if getattr(article, name) != getattr(stored, name))


def _counts_more(article: Article, stored: Article) -> bool:
    if article.sha256 == stored.sha256:
        stored = replace(stored, text=article.text)
    return standing(article) > standing(stored)
