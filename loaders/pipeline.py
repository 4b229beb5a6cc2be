"""Articles into a store: read, extract, bind, write; and out again, anew, or into another store.

An article goes in whole or not at all: it is written with its claims and with what they change in the graph, in one
transaction. What cannot be read or extracted is reported and the rest goes on; a load that is interrupted leaves every
batch written until then, in a graph that is whole.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path

from graph.claims import Article
from graph.errors import UsageError
from graph.identity import update
from graph.identity.deciding import follow, note_ruling
from graph.identity.forgotten import note_forgotten
from graph.identity.reports.changes import regroup
from graph.identity.reports.making import VERSION
from graph.registry.load import registry
from graph.stores.base import Batch, Store
from loaders.extract import EXTRACTOR
from loaders.journal import Journal
from loaders.loading import BATCH_ARTICLES, EXTRACTOR_NOTE, PRINTS_NOTE, REGISTRY_NOTE, Callback, Loading
from loaders.orders import copy_orders, forget_orders
from loaders.places import numbered
from loaders.report import LoadReport, Progress
from loaders.sources import ReadOptions, Skipped
from loaders.stream import reading
from loaders.workers import Inline, Workers

_BROUGHT = ("claims", "persons", "meetings", "visits", "messages")


def load(
    store: Store,
    inputs: Sequence[str],
    options: ReadOptions | None = None,
    *,
    workers: Workers | None = None,
    progress: Callback | None = None,
) -> LoadReport:
    """Bring the articles of these inputs into the store; those that it knows are left as they are, but for what the
    options order of them.

    Of two texts under one id the same one counts in whatever order they come (`loaders.versions`). `workers` read and
    extract; without them this process does. `progress` is called after every article read or skipped. Raises StoreError
    when the store cannot be written.
    """
    options, workers = options or ReadOptions(), workers or Inline()
    warnings, before = outdated(store), {name: getattr(store.counts(), name) for name in _BROUGHT}
    journal = Journal(store, inputs, options, before)
    loading = Loading(store, workers, progress, journal, options)
    loading.load(reading(numbered(inputs, options), workers, journal.start))
    follow(store, registry())
    tally, held = loading.tally, store.counts()
    if held.articles:
        journal.end(tally)
    return LoadReport(
        new=tally.new,
        known=tally.known,
        replaced=tally.replaced,
        described=tally.described,
        changes=tuple(sorted(tally.changes.items())),
        skipped=tuple(tally.skipped),
        unread=tuple(sorted(tally.unread.items())),
        unsettled=tally.unsettled,
        warnings=warnings,
        **{name: getattr(held, name) - journal.before[name] for name in _BROUGHT},
    )


def forget(store: Store, reference: str) -> str:
    """Remove an article, named by its id, its address or its file, and all that only it says; its id.

    Nothing keeps its text: this cannot be undone, and the store notes that it was done. Raises UsageError when the
    store does not hold it, or holds several of that file.
    """
    with store.lease():
        ids = (reference, Article.of("", url=reference).id)
        article = next((one for one in ids if store.known_articles([one])), None) or _of_file(store, reference)
        held = store.articles([article], with_text=False)[0]
        store.write(update.forget(store, article, registry()))
        forget_orders(store, article)
        # A load that goes on would pass over it.
        store.write(Batch(close=frozenset(entry.load for entry in store.journal())))
        note_forgotten(store, article, held.url or held.origin or held.title)
    return article


def _of_file(store: Store, reference: str) -> str:
    """The id of the one article that was read from a file: its path, else the end of one behind a stroke."""
    ends = tuple(mark + reference.replace("\\", "/") for mark in ("/", "!"))
    articles = [article for article in store.articles(with_text=False) if article.origin]
    found = [each for each in articles if Path(each.origin).absolute() == Path(reference).absolute()]
    found = found or [each for each in articles if f"/{each.origin}".replace("\\", "/").endswith(ends)]
    if not found:
        raise UsageError(f"no article {reference!r} in {store.url}", remedy="give its id, its address or its file")
    if len(found) > 1:
        ids = ", ".join(f"{article.id} ({article.origin})" for article in found)
        raise UsageError(f"{reference!r} can be {len(found)} articles", remedy=f"give an id: {ids}")
    return found[0].id


def rebuild(store: Store) -> None:
    """Group the stored articles into reports and build the graph again from the stored claims and decisions, with the
    registry of this Yalu.
    """
    with store.lease():
        regroup(store, registry())
        update.rebuild(store, registry())
        store.set_meta({REGISTRY_NOTE: registry().hash})
        note_ruling(store)


def reextract(store: Store, *, workers: Workers | None = None, progress: Callback | None = None) -> tuple[Skipped, ...]:
    """Read all stored articles again with this Yalu's extractor, then rebuild; what could not be read keeps its claims.

    What failed comes back, with the reason.
    """
    loading = Loading(store, workers or Inline(), progress)
    loading.reextract(_stored(store))
    rebuild(store)
    if not loading.tally.skipped:
        store.set_meta({EXTRACTOR_NOTE: EXTRACTOR})
    return tuple(loading.tally.skipped)


def copy(source: Store, target: Store, *, progress: Callback | None = None) -> int:
    """Copy articles, claims and decisions into another store, which builds its graph of them; the number of articles.

    What the target holds besides stays; an article that both have gets the claims of the source.
    """
    decisions = source.decisions()
    before, present = target.meta(), registry().hash
    is_filled = target.counts().articles > 0
    is_old = is_filled and (bool(decisions) or before.get(REGISTRY_NOTE) != present)
    target.add_decisions(decisions)
    copy_orders(source, target)
    target.set_meta({EXTRACTOR_NOTE: source.meta().get(EXTRACTOR_NOTE, EXTRACTOR)})
    if not is_filled:
        target.set_meta({PRINTS_NOTE: VERSION})
    if not is_old:
        target.set_meta({REGISTRY_NOTE: present})
    done = 0
    for articles in _stored(source):
        claims = source.claims_of([article.id for article in articles])
        with target.lease():
            target.write(update.batch_for(target, articles, claims, registry()))
        done += len(articles)
        if progress:
            progress(Progress(done, done, articles[-1].origin))
    if is_old:
        rebuild(target)
    follow(target, registry())
    return done


def _stored(store: Store) -> Iterator[tuple[Article, ...]]:
    """All articles of a store with their texts, a batch at a time."""
    ids = iter([article.id for article in store.articles(with_text=False)])
    while some := list(islice(ids, BATCH_ARTICLES)):
        yield store.articles(some)


def outdated(store: Store) -> tuple[str, ...]:
    """What made the stored graph, where that is not this Yalu."""
    present = {REGISTRY_NOTE: registry().hash, EXTRACTOR_NOTE: EXTRACTOR, PRINTS_NOTE: VERSION}
    noted = {**({PRINTS_NOTE: ""} if store.counts().articles else {}), **store.meta()}
    remedies = {
        REGISTRY_NOTE: "the store was bound with another registry: `yalu rebuild` binds it with this one",
        EXTRACTOR_NOTE: "the store holds claims of another extractor: `yalu reextract` reads its articles again",
        PRINTS_NOTE: "which articles are one report was found by another Yalu, or never: `yalu rebuild` finds out",
    }
    return tuple(remedies[name] for name, value in present.items() if noted.get(name, value) != value)
