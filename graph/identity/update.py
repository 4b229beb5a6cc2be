"""What a load, or an article forgotten, changes in a stored graph: only the claims that it touches are compared again.

The stored graph then equals `build` of all claims. Contacts: the claims that are linked, directly or through others,
to one that comes or goes are grouped anew. People, offices and tenures: what comes is added to the stored sum; what
goes is summed again without it.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.claims import Article, Claim, RegistryEntry
from graph.identity.build import Builder, originals
from graph.identity.changes import node_changes
from graph.identity.references import located
from graph.identity.regrouping import contact_changes
from graph.identity.reports.changes import report_changes
from graph.identity.stored import Stored
from graph.model import Delta, Graph
from graph.prints import Fingerprint
from graph.stores.base import Batch, Store

if TYPE_CHECKING:
    from graph.registry.load import Registry


def batch_for(
    store: Store,
    articles: Iterable[Article],
    claims: Iterable[Claim],
    registry: Registry,
    prints: Mapping[str, Fingerprint] | None = None,
) -> Batch:
    """What stores these articles with their claims. Read, compute and write it under one lease.

    An article that is stored as it is with the same claims changes nothing; else it replaces what is stored. `prints`
    are the fingerprints that were made of articles with these claims already, by article id; others are made here.
    """
    given = {article.id: article for article in articles}
    added: dict[str, list[Claim]] = {article: [] for article in given}
    for claim in claims:
        added[claim.article].append(claim)
    known = store.known_articles(given)
    stored: dict[str, set[Claim]] = {article: set() for article in known}
    for claim in store.claims_of(known):
        stored[claim.article].add(claim)
    same = {article for article in known if stored[article] == set(added[article])}
    same &= {held.id for held in store.articles(same, with_text=False) if replace(given[held.id], text="") == held}
    fresh = [given[article] for article in sorted(given.keys() - same)]
    return _change(store, fresh, [c for a in fresh for c in added[a.id]], known - same, registry, prints)


def forget(store: Store, article: str, registry: Registry) -> Batch:
    """What removes an article and all that only it says. Read, compute and write it under one lease."""
    return _change(store, [], [], store.known_articles([article]), registry)


@dataclass(frozen=True, slots=True)
class Rebuilt:
    """What the claims of a store make: the graph, the keys of the claims, and the registry's claims that it rests on.

    `stale` are the ids of stored claims that it does not rest on: of the registry, or of articles that are not there,
    `missing` the ids of those articles.
    """

    graph: Graph
    keys: Mapping[str, tuple[str, ...]]
    registered: tuple[Claim, ...]
    stale: frozenset[str]
    missing: frozenset[str]

    @classmethod
    def of(cls, store: Store, registry: Registry) -> Rebuilt:
        """Read all claims and decisions of a store and build anew; nothing is written."""
        articles = {article.id: article for article in store.articles(with_text=False)}
        builder = Builder(registry, located(store.decisions(), store), articles)
        stored = list(store.all_claims())
        readings = builder.read(claim for claim in stored if not claim.article or claim.article in articles)
        registered = tuple(reading.claim for reading in readings if reading.article is None)
        stale = {c.id for c in stored if isinstance(c.locator, RegistryEntry) or c.article not in articles}
        return cls(
            builder.whole(readings, originals(store.reports(articles), articles)),
            {reading.claim.id: reading.keys for reading in readings},
            registered,
            frozenset(stale) - {claim.id for claim in registered},
            frozenset(claim.article for claim in stored if claim.article and claim.article not in articles),
        )


def rebuild(store: Store, registry: Registry) -> None:
    """Throw the graph away and build it again from the stored claims, decisions and this registry."""
    store.complete()
    anew = Rebuilt.of(store, registry)
    store.write(Batch(claims=anew.registered))
    store.reset_graph(anew.graph, anew.keys)
    store.write(Batch(drop_claims=anew.stale, forget=anew.missing))


def _change(
    store: Store,
    articles: list[Article],
    claims: list[Claim],
    forgotten: frozenset[str],
    registry: Registry,
    prints: Mapping[str, Fingerprint] | None = None,
) -> Batch:
    if not articles and not forgotten:
        return Batch()
    stored = Stored(store, registry)
    removed = stored.of_articles(forgotten)
    added = stored.add(articles, claims)
    nodes = node_changes(stored, removed, added)
    reports = report_changes(store, articles, claims, forgotten, registry, prints)
    contacts = contact_changes(stored, removed, added, reports)
    coming = [*added.values(), *nodes.registered.values()]
    return Batch(
        articles=tuple(articles),
        claims=tuple(reading.stated for reading in coming),
        keys={reading.claim.id: reading.keys for reading in coming},
        forget=forgotten,
        drop_claims=nodes.unregistered,
        delta=joined(nodes.delta, contacts),
        prints=reports.prints,
        reports=reports.reports,
    )


def joined(nodes: Delta, contacts: Delta) -> Delta:
    """Both in one; each leaves alone what the other changes."""
    put = replace(
        nodes.put,
        contacts=contacts.put.contacts,
        participations=contacts.put.participations,
        bodies=contacts.put.bodies,
    )
    return replace(nodes, put=put, drop_contacts=contacts.drop_contacts)
