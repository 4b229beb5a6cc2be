"""Claims of a store, read again: each once, with what is known of its article."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from typing import TYPE_CHECKING

from graph.claims import Article, Claim
from graph.identity.build import Builder, originals
from graph.identity.contacts import Link, Shape, compare
from graph.identity.readings import Reading
from graph.identity.references import located
from graph.stores.base import Decision, Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

Readings = dict[str, Reading]
"""Readings by claim id."""
_Kind = tuple[Shape, tuple[str, ...]]
"""What a contact claim is linked by: its shape, and what it was said to be the same as."""


class Stored:
    """The claims of a store, and the builder that reads them."""

    def __init__(self, store: Store, registry: Registry, decisions: Iterable[Decision] | None = None) -> None:
        """`decisions` are those to read by: the store's where left out."""
        self.store = store
        self._articles: dict[str, Article] = {}
        self._read: Readings = {}
        self._reports: dict[str, str] = {}
        self._standing: dict[str, Article] = {}
        ruling = located(store.decisions() if decisions is None else decisions, store)
        self.builder = Builder(registry, ruling, self._articles)

    def add(self, articles: Iterable[Article], claims: Iterable[Claim]) -> Readings:
        """The readings of claims that are not stored yet, of articles that replace stored ones of the same id."""
        self._articles.update((article.id, article) for article in articles)
        return {claim.id: self.builder.binder.read(claim) for claim in claims}

    def by_id(self, claims: Collection[str]) -> Readings:
        """The claims with these ids, those of the registry aside."""
        return self._readings([claim for claim in self.store.claims(claims) if claim.article])

    def of_articles(self, articles: Collection[str]) -> Readings:
        """The claims of these articles."""
        return self._readings(self.store.claims_of(articles))

    def under(self, keys: Collection[str]) -> Readings:
        """The claims that can be found under any of these keys."""
        return self._readings(self.store.claims_under(keys))

    def passing(self, claims: Collection[Claim]) -> list[Reading]:
        """The readings of some claims of many; neither they nor what they needed is kept."""
        added = {claim.article for claim in claims} - self._articles.keys() - {""}
        self._articles.update((article.id, article) for article in self.store.articles(added, with_text=False))
        readings = [self.builder.binder.read(claim) for claim in claims]
        for article in added:
            self._articles.pop(article, None)
        return readings

    def originals(self, readings: Readings) -> dict[str, Article]:
        """The stored articles that stand for the reports of the articles of these claims, where they are others."""
        articles = {reading.claim.article for reading in readings.values()}
        if missing := articles - self._reports.keys():
            self._reports |= dict.fromkeys(missing, "") | dict(self.store.reports(missing))
        told = {article: self._reports[article] or article for article in articles}
        others = {report for article, report in told.items() if article != report}
        for article in self.store.articles(others - self._standing.keys(), with_text=False):
            self._standing[article.id] = article
        return originals(told, self._standing)

    def regrouped(self, readings: Readings, reports: Mapping[str, str]) -> dict[str, Article]:
        """The same when some articles belong to another report (article id -> id of the one that stands for it)."""
        articles = {reading.claim.article for reading in readings.values()}
        told = {article: reports.get(article) or self._reports.get(article) or article for article in articles}
        missing = set(told.values()) - self._articles.keys()
        self._articles.update((article.id, article) for article in self.store.articles(missing, with_text=False))
        return originals(told, self._articles)

    def component(self, seeds: Iterable[Reading]) -> Readings:
        """The stored contact claims that are linked to one of these, directly or through others."""
        found: Readings = {}
        front = _by_shape(seeds)
        waiting: dict[_Kind, Readings] = {}
        reached: set[_Kind] = set()
        under: dict[str, set[_Kind]] = defaultdict(set)
        while front:
            keys = {key for some in front.values() for key in _links(some)} - under.keys()
            for kind, some in _by_shape(self.under(keys).values()).items():
                if kind not in reached:
                    waiting[kind] = some
                for key in _links(some) & keys:
                    under[key].add(kind)
            near = {(a, b) for a, some in front.items() for key in _links(some) for b in under[key]}
            front = {b: waiting.pop(b) for a, b in near if b in waiting and _touch(a, b)}
            reached |= front.keys()
            for some in front.values():
                found.update(some)
        return found

    def _readings(self, claims: Collection[Claim]) -> Readings:
        new = [claim for claim in claims if claim.id not in self._read]
        missing = {claim.article for claim in new} - self._articles.keys() - {""}
        for article in self.store.articles(missing, with_text=False):
            self._articles[article.id] = article
        for claim in new:
            self._read[claim.id] = self.builder.binder.read(claim)
        return {claim.id: self._read[claim.id] for claim in claims}


def _by_shape(readings: Iterable[Reading]) -> dict[_Kind, Readings]:
    """The contact claims among these, those together that link alike."""
    found: dict[_Kind, Readings] = {}
    for reading in readings:
        if reading.sketch:
            found.setdefault((reading.sketch.shape, reading.same), {})[reading.claim.id] = reading
    return found


def _links(alike: Readings) -> frozenset[str]:
    return next(iter(alike.values())).links


def _touch(a: _Kind, b: _Kind) -> bool:
    """Whether claims of two shapes are linked, or said to be the same."""
    return not set(a[1]).isdisjoint(b[1]) or isinstance(compare(a[0], b[0]), Link)
