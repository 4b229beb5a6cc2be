"""Articles into a store: read, extract, bind, write; and out again, anew, or into another store.

An article goes in whole or not at all: it is written with its claims and with what they change in the graph, in one
transaction. What cannot be read or extracted is reported and the rest goes on; a load that is interrupted leaves every
batch written until then, in a graph that is whole.
"""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice

from graph.claims import Article, Claim, Row
from graph.errors import UsageError, YaluError
from graph.identity import update
from graph.identity.deciding import follow, note_ruling
from graph.registry.load import Registry, registry
from graph.stores.base import Store
from loaders.extract import EXTRACTOR, LANGUAGES, Extraction, read_out
from loaders.report import LoadReport, Progress
from loaders.sources import ReadOptions, Skipped, Tabled, read

BATCH_ARTICLES = 200
"""Articles written in one transaction."""
BATCH_CHARACTERS = 5_000_000
"""A batch ends at this many characters of text, however few articles they are."""

Callback = Callable[[Progress], None]
Told = tuple[Article, Extraction]

_REGISTRY, _EXTRACTOR = "registry", "extractor"
_log = logging.getLogger("yalu.loaders")


def load(
    store: Store, inputs: Sequence[str], options: ReadOptions | None = None, *, progress: Callback | None = None
) -> LoadReport:
    """Bring the articles of these inputs into the store; those that it knows are left as they are.

    `progress` is called after every article read or skipped. Raises StoreError when the store cannot be written.
    """
    before, warnings = store.counts(), _warnings(store)
    loading = _Loading(store, progress)
    for batch in _batches(loading.reading(read(inputs, options or ReadOptions()))):
        loading.write(batch)
    follow(store, registry())
    after = store.counts()
    return LoadReport(
        new=loading.new,
        known=loading.known,
        skipped=tuple(loading.skipped),
        unread=tuple(sorted(loading.unread.items())),
        unsettled=loading.unsettled,
        claims=after.claims - before.claims,
        persons=after.persons - before.persons,
        meetings=after.meetings - before.meetings,
        visits=after.visits - before.visits,
        messages=after.messages - before.messages,
        warnings=warnings,
    )


def forget(store: Store, reference: str) -> str:
    """Remove an article, named by its id or its address, and all that only it says; its id.

    Raises UsageError when the store does not hold it.
    """
    with store.lease():
        ids = (reference, Article.of("", url=reference).id)
        article = next((one for one in ids if store.known_articles([one])), None)
        if article is None:
            raise UsageError(f"no article {reference!r} in {store.url}", remedy="give its id or its address")
        store.write(update.forget(store, article, registry()))
    return article


def rebuild(store: Store) -> None:
    """Build the graph again from the stored claims and decisions, with the registry of this Yalu."""
    with store.lease():
        update.rebuild(store, registry())
        store.set_meta({_REGISTRY: registry().hash})
        note_ruling(store)


def reextract(store: Store, *, progress: Callback | None = None) -> tuple[Skipped, ...]:
    """Read all stored articles again with this Yalu's extractor, then rebuild; what could not be read keeps its claims.

    What failed comes back, with the reason.
    """
    loading = _Loading(store, progress)
    for articles in _stored(store):
        loading.replace(articles)
    rebuild(store)
    if not loading.skipped:
        store.set_meta({_EXTRACTOR: EXTRACTOR})
    return tuple(loading.skipped)


def copy(source: Store, target: Store, *, progress: Callback | None = None) -> int:
    """Copy articles, claims and decisions into another store, which builds its graph of them; the number of articles.

    What the target holds besides stays; an article that both have gets the claims of the source.
    """
    decisions = source.decisions()
    before, present = target.meta(), registry().hash
    outdated = target.counts().articles > 0 and (bool(decisions) or before.get(_REGISTRY) != present)
    target.add_decisions(decisions)
    target.set_meta({_EXTRACTOR: source.meta().get(_EXTRACTOR, EXTRACTOR)})
    if not outdated:
        target.set_meta({_REGISTRY: present})
    done = 0
    for articles in _stored(source):
        claims = source.claims_of([article.id for article in articles])
        with target.lease():
            target.write(update.batch_for(target, articles, claims, registry()))
        done += len(articles)
        if progress:
            progress(Progress(done, done, articles[-1].origin))
    if outdated:
        rebuild(target)
    follow(target, registry())
    return done


class _Loading:
    """A load under way: what has been counted, and how a batch is written."""

    def __init__(self, store: Store, progress: Callback | None) -> None:
        self.new = self.known = self.unsettled = 0
        self.skipped: list[Skipped] = []
        self.unread: Counter[str] = Counter()
        self._store = store
        self._registry: Registry = registry()
        self._progress = progress
        self._seen: set[str] = set()
        self._stated: dict[str, tuple[Claim, ...]] = {}

    def reading(self, outcomes: Iterable[Article | Tabled | Skipped]) -> Iterator[Article]:
        """The articles among the outcomes, each id once; the rest is counted."""
        for number, outcome in enumerate(outcomes, 1):
            if isinstance(outcome, Skipped):
                self.skipped.append(outcome)
                self._tell(number, outcome.source)
                continue
            article = outcome.article if isinstance(outcome, Tabled) else outcome
            if article.id in self._seen:
                self.known += 1
            else:
                self._seen.add(article.id)
                if isinstance(outcome, Tabled):
                    self._stated[article.id] = outcome.claims
                yield article
            self._tell(number, article.origin)

    def write(self, articles: Sequence[Article]) -> None:
        """Extract what the store does not know, then bind and write it under the lease."""
        known = self._known(articles)
        told = self._extracted(article for article in articles if article.id not in known)
        with self._store.lease():
            # Another process may have loaded some of them in the meantime.
            known = self._known(articles)
            stored = self._put([pair for pair in told if pair[0].id not in known])
        self.known += len(known)
        self.new += len(stored)
        written = {article.id for article in stored}
        self.unsettled += sum(len(out.unsettled) for article, out in told if article.id in written)
        read = (article for article in stored if article.id not in self._stated)
        self.unread.update(article.lang for article in read if article.lang not in LANGUAGES)

    def _known(self, articles: Sequence[Article]) -> frozenset[str]:
        """Those that the store has; a source of a table that says something else now is another."""
        known = self._store.known_articles([article.id for article in articles])
        stated = {article.id: article.sha256 for article in articles if article.id in self._stated}
        before = self._store.articles(known & stated.keys(), with_text=False) if stated else ()
        return known - {article.id for article in before if article.sha256 != stated[article.id]}

    def replace(self, articles: Sequence[Article]) -> None:
        """Extract stored articles again and write what has changed; what a table said of a source stays."""
        tabled = {c.article for c in self._store.claims_of([a.id for a in articles]) if isinstance(c.locator, Row)}
        told = self._extracted(article for article in articles if article.id not in tabled)
        with self._store.lease():
            self._put(told)
        self.known += len(told) + len(tabled)
        self._tell(self.known + len(self.skipped), articles[-1].origin)

    def _extracted(self, articles: Iterable[Article]) -> list[Told]:
        told = []
        for article in articles:
            try:
                stated = self._stated.get(article.id)
                told.append((article, read_out(article, self._registry) if stated is None else Extraction(stated)))
            except Exception as error:  # noqa: BLE001 (one bad article never stops the others)
                self._fail(article, error)
        return told

    def _put(self, told: Sequence[Told]) -> list[Article]:
        """Write the articles together; where that fails because of one of them, one by one. What was stored."""
        if not told:
            return []
        try:
            articles = [article for article, _ in told]
            claims = [claim for _, out in told for claim in out.claims]
            self._store.write(update.batch_for(self._store, articles, claims, self._registry))
        except YaluError:
            raise
        except Exception as error:  # noqa: BLE001 (one bad article never stops the others)
            if len(told) > 1:
                return [article for pair in told for article in self._put([pair])]
            self._fail(told[0][0], error)
            return []
        return articles

    def _fail(self, article: Article, error: Exception) -> None:
        _log.warning("article %s of %s failed", article.id, article.origin, exc_info=error)
        problem = f"its statements cannot be read ({type(error).__name__}: {error})"
        self.skipped.append(Skipped(article.origin or article.id, None, problem, "report it with the article"))

    def _tell(self, seen: int, source: str) -> None:
        if self._progress:
            self._progress(Progress(seen, self.new, source))


def _batches(articles: Iterator[Article]) -> Iterator[list[Article]]:
    """The articles in lists that are written at once."""
    batch: list[Article] = []
    characters = 0
    for article in articles:
        batch.append(article)
        characters += len(article.text)
        if len(batch) >= BATCH_ARTICLES or characters >= BATCH_CHARACTERS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch


def _stored(store: Store) -> Iterator[tuple[Article, ...]]:
    """All articles of a store with their texts, a batch at a time."""
    ids = iter([article.id for article in store.articles(with_text=False)])
    while some := list(islice(ids, BATCH_ARTICLES)):
        yield store.articles(some)


def _warnings(store: Store) -> tuple[str, ...]:
    """What made the stored graph, where that is not this Yalu; a new store notes what makes it."""
    present = {_REGISTRY: registry().hash, _EXTRACTOR: EXTRACTOR}
    noted = store.meta()
    if missing := {name: value for name, value in present.items() if name not in noted}:
        store.set_meta(missing)
    remedies = {
        _REGISTRY: "the store was bound with another registry: `yalu rebuild` binds it with this one",
        _EXTRACTOR: "the store holds claims of another extractor: `yalu reextract` reads its articles again",
    }
    return tuple(remedies[name] for name, value in present.items() if noted.get(name, value) != value)
