"""What a person has ordered of an article (`--publisher`, `--published`, `--lang`, `--url`), kept in the store.

An explicit option is an order: the article is described as it says, also one that the store holds already, and a later
load that asks for nothing leaves it so. What is kept is only where the text says something else, so that the notes of a
large archive stay few.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import replace

from graph.claims import Article
from graph.stores.base import Store
from loaders.publishers import by_name, identify
from loaders.sources.language import language_of
from loaders.sources.published import published_in
from loaders.sources.records import own_address
from loaders.sources.types import ReadOptions

ORDERS_NOTE = "orders"
"""The store's note of them: by the id under which an article is read, its fields as ordered."""
_ORDERS = ("url", "publisher", "published", "lang")
_FIELDS = {"url": ("id", "url"), "publisher": ("publisher", "source_kind", "side")}


class Orders:
    """The orders of one load (none without options), and those that the store keeps of loads before it."""

    def __init__(self, store: Store, options: ReadOptions | None = None) -> None:
        self._store = store
        asked = {order: getattr(options, order) for order in _ORDERS} if options else {}
        known = by_name(asked.get("publisher") or "")
        self._asked = {order: value for order, value in asked.items() if value}
        if known:
            self._asked["publisher"] = known.name
        self._kept: dict[str, dict[str, str | None]] = json.loads(store.meta().get(ORDERS_NOTE, "{}"))

    def described(self, article: Article) -> Article:
        """An article as it was read, but for what was ordered of it before and is not now."""
        if not self._kept:
            return article
        kept = self._kept.get(article.id, {})
        kept = {**kept, **self._kept.get(kept.get("id") or article.id, {})}
        taken = {name for order in self.taken(article) for name in _FIELDS.get(order, (order,))}
        return replace(article, **{name: value for name, value in kept.items() if name not in taken})  # type: ignore[arg-type]

    def taken(self, article: Article) -> tuple[str, ...]:
        """The orders of this load that the article follows; what its row or page states itself may come before them."""
        return tuple(order for order, value in self._asked.items() if getattr(article, order) == value)

    def changes(self, article: Article, stored: Article) -> tuple[str, ...]:
        """The orders by which an article differs from that of the same text in the store."""
        if article.sha256 != stored.sha256:
            return ()
        return tuple(order for order in self.taken(article) if getattr(article, order) != getattr(stored, order))

    def moved(self, articles: Iterable[Article]) -> dict[str, str]:
        """Articles that got their address by order: their ids, by those that they have without one."""
        told = (article for article in articles if "url" in self.taken(article))
        return {read: article.id for article in told if (read := _read_id(article)) != article.id}

    def keep(self, articles: Iterable[Article]) -> None:
        """Note of stored articles what was ordered of them against their own text. Called under the lease."""
        notes = {id: fields for article in articles for id, fields in self._against(article)}
        if notes:
            kept = json.loads(self._store.meta().get(ORDERS_NOTE, "{}"))
            self._kept = {**kept, **{id: {**kept.get(id, {}), **fields} for id, fields in notes.items()}}
            self._store.set_meta({ORDERS_NOTE: json.dumps(self._kept, sort_keys=True)})

    def _against(self, article: Article) -> Iterator[tuple[str, dict[str, str | None]]]:
        """What is noted of an article: by the id of its text alone where it stands, by its own id the rest."""
        taken = self.taken(article)
        if "url" in taken and (read := _read_id(article)) != article.id:
            yield read, {"id": article.id, "url": article.url}
        against = [
            order for order in taken if order != "url" and _own(article, order) not in ("", getattr(article, order))
        ]
        if against:
            yield (
                article.id,
                {name: getattr(article, name) for order in against for name in _FIELDS.get(order, (order,))},
            )


def forget_orders(store: Store, article: str) -> None:
    """Drop what was ordered of an article: read again, it is described by itself."""
    kept = json.loads(store.meta().get(ORDERS_NOTE, "{}"))
    left = {id: fields for id, fields in kept.items() if article not in (id, fields.get("id"))}
    if left != kept:
        store.set_meta({ORDERS_NOTE: json.dumps(left, sort_keys=True)})


def copy_orders(source: Store, target: Store) -> None:
    """Bring what was ordered in one store into another."""
    notes = [json.loads(store.meta().get(ORDERS_NOTE, "{}")) for store in (target, source)]
    if notes[1]:
        target.set_meta({ORDERS_NOTE: json.dumps({**notes[0], **notes[1]}, sort_keys=True)})


def _read_id(article: Article) -> str:
    """The id that its text gives an article: of the address in it, else of itself."""
    return Article.of(article.text, url=own_address(article.text)).id


def _own(article: Article, order: str) -> str:
    """What the text says of itself."""
    match order:
        case "publisher":
            found = identify(article.url, "", article.text)
            return found.name if found else ""
        case "published":
            return published_in(article.text, article.url) or ""
        case _:
            return language_of(article.text)
