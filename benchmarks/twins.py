"""How well articles are grouped into reports: generated variations and forms filled in anew, and how long it takes.

Precision: of the pairs that were grouped, the share that are one report. Recall: of an article and its variations, the
share that were grouped. Forms filled in for another year, guest or number must not be grouped with anything.
"""

from __future__ import annotations

import tempfile
import time
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import combinations, islice
from pathlib import Path

from benchmarks.corpora import EXAMPLES, GOLD, Corpus, archive
from benchmarks.result import Result
from benchmarks.variations import Source, Variations, Varied, multiplied
from graph.claims import Article, digest
from graph.identity.reports.changes import report_changes, reports_of
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Batch, Store
from loaders.extract import read_out
from loaders.sources import ReadOptions, read

SHORTEST = 200
"""Characters of a text that is varied; shorter ones are not reports."""
LANGUAGES = ("en", "ko", "zh")


@dataclass(slots=True)
class Counted:
    """Pairs of one kind of variation: how many, and how many of them were grouped."""

    pairs: Counter[str] = field(default_factory=Counter)
    grouped: Counter[str] = field(default_factory=Counter)

    def add(self, made: Sequence[tuple[Source, list[Varied]]]) -> int:
        """Group all these articles together and count; the pairs grouped that are two reports."""
        told = {
            each.article.id: source.article.id if each.same else each.article.id
            for source, varied in made
            for each in varied
        }
        told |= {source.article.id: source.article.id for source, _ in made}
        articles = [source.article for source, _ in made] + [each.article for _, varied in made for each in varied]
        claims = [claim for article in articles for claim in read_out(article, registry()).claims]
        reports = reports_of(articles, claims, registry())
        for source, varied in made:
            for each in varied:
                self.pairs[each.how] += 1
                self.grouped[each.how] += reports.get(each.article.id) == reports.get(source.article.id)
        members: dict[str, list[str]] = {}
        for article, report in reports.items():
            members.setdefault(report, []).append(told[article])
        return sum(a != b for some in members.values() for a, b in combinations(some, 2))


def measure(size: int, seed: int = 1) -> Result:
    """A row for each language and kind of variation."""
    rows: list[tuple[str, ...]] = []
    for lang in LANGUAGES:
        rows += _rows(lang, _sources(lang, size), seed)
    remarks = ("`same` are pairs of an article and a variation; `false` are pairs grouped that are two reports",)
    return Result("Reports", ("articles, varied by", "pairs", "grouped", "share"), tuple(rows), remarks)


def measure_speed(size: int, articles: Corpus) -> Result:
    """How long the fingerprints of so many articles and their grouping take in a store, without anything else."""
    with tempfile.TemporaryDirectory() as folder, open_store(str(Path(folder) / "bench.db")) as store:
        start, done, marks = time.process_time(), 0, []
        for number in put(store, multiplied(articles.articles, size)):
            done += number
            marks.append((done, time.process_time() - start))
        reports = len(set(store.reports([article.id for article in store.articles(with_text=False)]).values()))
        stored = (Path(folder) / "bench.db").stat().st_size
    rows = [_speed(marks, share) for share in (0.1, 0.5, 1.0)]
    remarks = (f"{reports:,} reports; {stored / done:,.0f} bytes an article in the file", _memory())
    return Result("Reports, at scale", ("articles", "s of one core", "ms an article"), tuple(rows), remarks)


def put(store: Store, articles: Iterable[Article]) -> Iterator[int]:
    """Articles into a store with their fingerprints and reports, without their text; the size of each batch."""
    coming = iter(articles)
    while some := tuple(islice(coming, 200)):
        with store.lease():
            changes = report_changes(store, some, (), (), registry())
            bare = tuple(replace(article, text="") for article in some)
            store.write(Batch(articles=bare, prints=changes.prints, reports=changes.reports))
        yield len(some)


def _speed(marks: Sequence[tuple[int, float]], share: float) -> tuple[str, ...]:
    done, seconds = marks[max(0, round(share * len(marks)) - 1)]
    return f"{done:,}", f"{seconds:.1f}", f"{1000 * seconds / done:.2f}"


def _memory() -> str:
    import resource

    return f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000:.0f} MB of memory at most"


def _sources(lang: str, size: int) -> list[Source]:
    """Articles to vary, no two of one report: the archive in English, and articles written for the project."""
    found = [*_read([str(EXAMPLES), *_gold(lang)], lang)]
    found += archive(size).articles if lang == "en" else ()
    known: dict[str, Article] = {}
    for article in found:
        if len(article.text) >= SHORTEST:
            known.setdefault(digest(article.text[:SHORTEST]), article)
    by_id = {article.id: article for article in known.values()}  # of one address there may be two texts
    sources = [Source(article, read_out(article, registry()).claims) for article in list(by_id.values())[:size]]
    reports = reports_of([source.article for source in sources], [c for s in sources for c in s.claims], registry())
    return [source for source in sources if reports.get(source.article.id) == source.article.id]


def _gold(lang: str) -> list[str]:
    folder = GOLD.parent / lang / "dev"
    return sorted(str(path) for path in folder.glob("*.txt")) if folder.exists() else []


def _read(inputs: list[str], lang: str) -> Iterator[Article]:
    outcomes = (outcome for outcome in read(inputs, ReadOptions()) if isinstance(outcome, Article))
    return (outcome for outcome in outcomes if outcome.lang == lang)


def _rows(lang: str, sources: Sequence[Source], seed: int) -> list[tuple[str, ...]]:
    vary = Variations(sources, lang, seed)
    rounds = max(1, round(100 / len(sources)))
    counted, wrong = Counted(), 0
    for _ in range(rounds):
        made = [(source, list(vary.of(source))) for source in sources]
        wrong += counted.add([(source, [each for each in varied if each.same]) for source, varied in made])
        wrong += counted.add([(source, [each for each in varied if not each.same]) for source, varied in made])
    pairs = counted.pairs
    same = {each.how for _, varied in made for each in varied if each.same}
    rows = [_row(f"{lang}, {len(sources)} articles: {how}", counted.grouped[how], pairs[how]) for how in pairs]
    right = sum(counted.grouped[how] for how in same)
    rows.append(_row(f"{lang}, recall", right, sum(pairs[how] for how in same)))
    rows.append(_row(f"{lang}, precision", right, right + wrong))
    return rows


def _row(name: str, part: int, whole: int) -> tuple[str, ...]:
    return name, f"{whole:,}", f"{part:,}", f"{part / whole:.4f}" if whole else "-"
