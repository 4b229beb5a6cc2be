"""A load under way: what the store lacks is written, each batch whole or not at all, and everything is counted."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from itertools import islice
from time import monotonic

from graph.claims import Article, Row
from graph.errors import YaluError
from graph.identity import update
from graph.identity.reports.changes import NOTE
from graph.identity.reports.making import VERSION
from graph.registry.load import Registry, registry
from graph.stores.base import Store
from loaders.extract import EXTRACTOR, LANGUAGES
from loaders.journal import Journal
from loaders.orders import Orders
from loaders.report import Progress
from loaders.sources import ReadOptions, Skipped, Tabled
from loaders.stream import Read, Result, extracting
from loaders.tally import Tally
from loaders.versions import best, differing, outranked
from loaders.workers.base import Fault, Lost, Workers, chunked
from loaders.workers.tasks import Told, tell

BATCH_ARTICLES = 200
"""Articles written in one transaction."""
BATCH_CHARACTERS = 5_000_000
"""A batch ends at this many characters of text, however few articles they are."""
BATCH_SECONDS = 5.0
"""Whatever has come is written after so long: on a slow machine two hundred articles take minutes, and who stops a load
then should keep what was read until then.
"""
REGISTRY_NOTE, EXTRACTOR_NOTE, PRINTS_NOTE = "registry", "extractor", NOTE
"""The store's notes of what made it."""
_REPORT = "report it with the article"

Callback = Callable[[Progress], None]
_log = logging.getLogger("yalu.loaders")


class Loading:
    """`tally` is what has been counted; with a journal, it goes on from what that has."""

    def __init__(
        self,
        store: Store,
        workers: Workers,
        progress: Callback | None = None,
        journal: Journal | None = None,
        options: ReadOptions | None = None,
    ) -> None:
        self.tally = Tally()
        if journal:
            self.tally.add(journal.tally)
        self._part = Tally()
        self._store = store
        self._workers = workers
        self._registry: Registry = registry()
        self._progress = progress
        self._journal = journal
        self._orders = Orders(store, options)
        self._seen = self.tally.done + len(self.tally.skipped)

    def load(self, reads: Iterable[Read]) -> None:
        """Bring in what is read. Raises StoreError when the store cannot be written."""
        told = extracting(self._counted(reads), self._known, self._workers)
        for batch in _batches(told):
            self._write(batch)
            if self._journal:
                self._journal.note(batch[-1].place, self._part)
            self._sum()

    def reextract(self, stored: Iterable[Sequence[Article]]) -> None:
        """Extract stored articles again and write what has changed; what a table said of a source stays."""
        chunks = chunked(self._untabled(stored), lambda article: len(article.text))
        found = iter(self._workers.map(tell, chunks))
        while some := list(islice(found, BATCH_ARTICLES)):
            told = [(article, said) for article, result in some if (said := self._sound(article, result))]
            with self._store.lease():
                self._put(told)
            self._part.known += len(told)
            self._sum()
            self._tell(self.tally.known + len(self.tally.skipped), some[-1][0].origin)

    def _untabled(self, stored: Iterable[Sequence[Article]]) -> Iterator[Article]:
        for articles in stored:
            claims = self._store.claims_of([article.id for article in articles])
            tabled = {claim.article for claim in claims if isinstance(claim.locator, Row)}
            self._part.known += len(tabled)
            yield from (article for article in articles if article.id not in tabled)

    def _counted(self, reads: Iterable[Read]) -> Iterator[Read]:
        """What is read, as it was ordered, told to whoever watches."""
        for read in reads:
            self._seen += 1
            if isinstance(read.outcome, Article):
                read = replace(read, outcome=self._orders.described(read.outcome))
            yield read
            match read.outcome:
                case Skipped(source):
                    self._tell(self._seen, source)
                case Tabled(article, _):
                    self._tell(self._seen, article.origin)
                case article:
                    self._tell(self._seen, article.origin)

    def _known(self, read: Sequence[Article | Tabled]) -> Collection[str]:
        """Those that the store has; a source of a table that says something else now is another."""
        tabled = {each.article.id: each.article for each in read if isinstance(each, Tabled)}
        return self._had(best(each for each in read if isinstance(each, Article)), tabled)

    def _had(self, articles: Mapping[str, Article], tabled: Mapping[str, Article]) -> Collection[str]:
        stored = self._store.articles(tabled.keys(), with_text=False) if tabled else ()
        same = {article.id for article in stored if article.sha256 == tabled[article.id].sha256}
        return outranked(self._store, articles, self._orders.changes) | same if articles else same

    def _write(self, batch: Sequence[Result | Read]) -> None:
        """Bind and write what the store still lacks, under the lease."""
        told: list[tuple[Article, Told]] = []
        for each in batch:
            if isinstance(each, Read):
                assert isinstance(each.outcome, Skipped)
                self._part.skipped.append(each.outcome)
            elif each.told is None:
                self._part.known += 1
            elif sound := self._sound(each.article, each.told):
                told.append((each.article, sound))
        with self._store.lease():
            tabled = {each.article.id for each in batch if isinstance(each, Result) and each.tabled}
            self._add(told, tabled)

    def _add(self, told: Sequence[tuple[Article, Told]], tabled: set[str]) -> None:
        """Another process may have loaded some of them in the meantime."""
        count = best(article for article, _ in told)
        stated = {id: article for id, article in count.items() if id in tabled}
        had = self._had({id: article for id, article in count.items() if id not in tabled}, stated)
        lacking = {article.id: (article, said) for article, said in told if count[article.id] is article}
        before = {each.id: each for each in self._store.articles(count.keys() - had, with_text=False)}
        stored = self._put([(_dated(a, before), said) for id, (a, said) in lacking.items() if id not in had])
        self._count(stored, self._moved([article for article, _ in stored]) | before, tabled)
        self._part.known += len(told) - len(lacking) + len(lacking.keys() & had)
        self._part.unsettled += sum(said.unsettled for _, said in stored)
        self._part.unread = dict(Counter(a.lang for a, _ in stored if a.lang not in LANGUAGES and a.id not in tabled))

    def _moved(self, stored: Sequence[Article]) -> dict[str, Article]:
        """Note what was ordered of articles; those that had another address until then, by the id they have now."""
        self._orders.keep(stored)
        moved = self._orders.moved(stored)
        gone = {moved[each.id]: each for each in self._store.articles(moved.keys(), with_text=False)} if moved else {}
        for each in gone.values():
            self._store.write(update.forget(self._store, each.id, self._registry))
        return gone

    def _count(self, stored: Sequence[tuple[Article, Told]], before: Mapping[str, Article], tabled: set[str]) -> None:
        """What was stored is new, the text of one that was there, or says more of it than was known."""
        for article, _ in stored:
            was = before.get(article.id) if article.id not in tabled else None
            if was is None:
                self._part.new += 1
            elif was.sha256 != article.sha256:
                self._part.replaced += 1
            else:
                self._part.described += 1
                self._part.changes = dict(Counter(self._part.changes) + Counter(differing(article, was)))

    def _put(self, told: Sequence[tuple[Article, Told]]) -> Sequence[tuple[Article, Told]]:
        """Write articles together; where that fails because of one of them, one by one. What was stored."""
        if not told:
            return ()
        note_maker(self._store)
        try:
            articles = [article for article, _ in told]
            claims = [claim for _, said in told for claim in said.claims]
            prints = {article.id: said.fingerprint for article, said in told if said.fingerprint}
            self._store.write(update.batch_for(self._store, articles, claims, self._registry, prints))
        except YaluError:
            raise
        except Exception as error:  # noqa: BLE001 (one bad article never stops the others)
            if len(told) > 1:
                return [stored for pair in told for stored in self._put([pair])]
            _log.warning("article %s could not be bound", told[0][0].id, exc_info=error)
            self._fail(told[0][0], f"{type(error).__name__}: {error}")
            return ()
        return told

    def _sound(self, article: Article, told: Told | Fault | Lost | None) -> Told | None:
        """What came of an article; a failure is listed."""
        if isinstance(told, Told | None):
            return told
        _log.warning("article %s of %s: %s", article.id, article.origin, told)
        self._fail(article, str(told))
        return None

    def _fail(self, article: Article, why: str) -> None:
        problem = f"its statements cannot be read ({why})"
        self._part.skipped.append(Skipped(article.origin or article.id, None, problem, _REPORT))

    def _sum(self) -> None:
        self.tally.add(self._part)
        self._part = Tally()

    def _tell(self, seen: int, source: str) -> None:
        if self._progress:
            self._progress(Progress(seen, self.tally.new, source))


def _dated(article: Article, before: Mapping[str, Article]) -> Article:
    """The article with the day on which its text came: today, unless the store had the text and learns more of it."""
    was = before.get(article.id)
    same = was is not None and was.sha256 == article.sha256
    return replace(article, loaded=was.loaded if was and same else _today())


def _today() -> str:
    return datetime.now(UTC).date().isoformat()


def note_maker(store: Store) -> None:
    """A store that is new notes what makes it: the registry, the extractor and the fingerprints."""
    made, noted = {REGISTRY_NOTE: registry().hash, EXTRACTOR_NOTE: EXTRACTOR}, store.meta()
    if PRINTS_NOTE not in noted and not store.counts().articles:
        made[PRINTS_NOTE] = VERSION
    if missing := {name: value for name, value in made.items() if name not in noted}:
        store.set_meta(missing)


def _batches(told: Iterable[Result | Read]) -> Iterator[list[Result | Read]]:
    """What is written at once: so many articles, so much text, or what has come in some seconds."""
    batch: list[Result | Read] = []
    characters, begun = 0, 0.0
    for each in told:
        begun = begun if batch else monotonic()
        batch.append(each)
        characters += len(each.article.text) if isinstance(each, Result) else 0
        is_full = len(batch) >= BATCH_ARTICLES or characters >= BATCH_CHARACTERS
        if is_full or monotonic() - begun >= BATCH_SECONDS:
            yield batch
            batch, characters = [], 0
    if batch:
        yield batch
