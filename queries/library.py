"""The articles of a store, as a list to look one up in."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from graph.claims import Article
from graph.dates import When
from graph.stores.base import Store
from queries.types import ALL, Answer, Filters


def articles(
    store: Store, words: Iterable[str] = (), filters: Filters = ALL, *, loaded_since: date | None = None
) -> Answer[Article]:
    """The articles (without their texts) that have all the words, oldest first, undated ones last.

    A word is a part of the title, publisher, address, file, id or day of publication; case does not matter. Of the
    filters count `window`, here of publication, and `undated`. `loaded_since` keeps those whose text a load brought in
    on that day (UTC) or later.
    """
    wanted = [word.casefold() for word in words]
    listed = (each for each in store.articles(with_text=False) if _within(each, filters))
    found = (each for each in listed if _has(each, wanted) and (loaded_since is None or _is_new(each, loaded_since)))
    return Answer(tuple(sorted(found, key=_order)), store.coverage())


def new_since(store: Store, day: date) -> frozenset[str]:
    """The ids of the articles whose text a load brought in on that day (UTC) or later. One read."""
    return frozenset(each.id for each in store.articles(with_text=False) if _is_new(each, day))


def _is_new(article: Article, day: date) -> bool:
    """Whether it was loaded then; never for one whose day of loading an older Yalu did not keep."""
    return article.loaded is not None and article.loaded >= day.isoformat()


def _within(article: Article, filters: Filters) -> bool:
    published = When(article.published) if article.published else None
    return filters.window.admits(published, undated=filters.undated)


def _has(article: Article, wanted: list[str]) -> bool:
    parts = (article.title, article.publisher, article.url, article.origin, article.id, article.published or "")
    shown = "\n".join(parts).casefold()
    return all(word in shown for word in wanted)


def _order(article: Article) -> tuple[bool, str, str, str]:
    return article.published is None, article.published or "", article.publisher, article.id
