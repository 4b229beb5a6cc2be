"""What becomes of the reports of a store when articles come and go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graph.claims import Article, Claim, Row
from graph.identity.reports.grouping import Grouping, grouped
from graph.identity.reports.likeness import WINDOW_DAYS
from graph.identity.reports.making import VERSION, fingerprint
from graph.prints import Fingerprint, Printed
from graph.stores.base import Batch, Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

BATCH_ARTICLES = 500
"""Articles whose fingerprints are made at once in a rebuild."""
NOTE = "fingerprints"
"""The store's note of the version of its fingerprints."""


@dataclass(frozen=True, slots=True)
class ReportChanges:
    """Fingerprints of the articles that come, and the reports of these and of those that now belong to another.

    `moved` are the stored articles whose report is another one now, or has another article to stand for it.
    """

    prints: Mapping[str, Fingerprint] = field(default_factory=dict)
    reports: Mapping[str, str] = field(default_factory=dict)
    moved: frozenset[str] = frozenset()


NO_CHANGES = ReportChanges()


def report_changes(
    store: Store,
    articles: Iterable[Article],
    claims: Iterable[Claim],
    forgotten: Collection[str],
    registry: Registry,
    made: Mapping[str, Fingerprint] | None = None,
) -> ReportChanges:
    """The reports when these articles with their claims come, and those that are forgotten go.

    `made` are the fingerprints that need not be made here, by article id.
    """
    coming = list(articles)
    prints = fingerprints(coming, claims, registry, made)
    left = _reached(store, forgotten) if forgotten else ()
    removed = store.reports(forgotten) if forgotten else {}
    grouping = Grouping(
        lambda near: store.alike(near, WINDOW_DAYS), [each for each in left if each.article not in removed]
    )
    reports = grouping.settle(prints, removed)
    alone = {article.id: article.id for article in coming if article.id not in prints}
    moved = {each.article for each in left if each.report in removed} | reports.keys()
    return ReportChanges(prints, reports | alone, frozenset(moved - removed.keys() - prints.keys()))


def _reached(store: Store, forgotten: Collection[str]) -> tuple[Printed, ...]:
    """The articles whose report one of these stands for, and those that one of these can have kept out of another."""
    gone = [each.fingerprint for each in store.prints(articles=forgotten)]
    return *store.prints(reports=forgotten), *store.alike(gone, WINDOW_DAYS)


def fingerprints(
    articles: Iterable[Article],
    claims: Iterable[Claim],
    registry: Registry,
    known: Mapping[str, Fingerprint] | None = None,
) -> dict[str, Fingerprint]:
    """The fingerprint of each of these articles that has words of its own, by article id; `known` ones are not made.

    The rows of a table say the same of an event in the same few words, whoever the source is: none is a reprint.
    """
    stated: dict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        stated[claim.article].append(claim)
    tabled = {article for article, own in stated.items() if any(isinstance(claim.locator, Row) for claim in own)}
    known = known or {}
    made = ((a.id, known.get(a.id) or fingerprint(a, stated[a.id], registry)) for a in articles if a.id not in tabled)
    return {article: one for article, one in made if one}


def reports_of(articles: Collection[Article], claims: Iterable[Claim], registry: Registry) -> dict[str, str]:
    """The reports of these articles (article id -> id of the article that stands for it) when there are no others."""
    return grouped(fingerprints(articles, claims, registry))


def regroup(store: Store, registry: Registry) -> None:
    """Make the fingerprints of all stored articles anew, and group them; nothing else changes. Hold the lease."""
    ids = [article.id for article in store.articles(with_text=False)]
    batches = [ids[start : start + BATCH_ARTICLES] for start in range(0, len(ids), BATCH_ARTICLES)]
    for some in batches:
        changes = report_changes(store, store.articles(some), store.claims_of(some), some, registry)
        store.write(Batch(prints=changes.prints, reports=changes.reports))
    store.set_meta({NOTE: VERSION})
