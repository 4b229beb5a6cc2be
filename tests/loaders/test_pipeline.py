"""A load stores articles whole or not at all, tells what it skipped, and can be taken back."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.claims import Article
from graph.errors import StoreError, UsageError
from graph.registry.load import Registry
from graph.stores import open_store
from graph.stores.base import Store
from loaders import loading, pipeline, stream
from loaders.extract import EXTRACTOR, Extraction, read_out
from loaders.places import START
from loaders.report import Progress
from loaders.sources import ReadOptions
from loaders.stream import Read
from loaders.workers import Inline, base, tasks

TALKS = (
    "Beijing, March 21 (KCNA) -- Kim Song Nam, director of the International Department of the Central Committee of "
    "the Workers' Party of Korea, met Wang Huning, chairman of the National Committee of the Chinese People's "
    "Political Consultative Conference, in Beijing on March 21, 2024.\n"
)
OTHER = (
    "Pyongyang, January 26 (KCNA) -- Pak Myong Ho, vice foreign minister of the DPRK, met Sun Weidong, vice foreign "
    "minister of China, in Pyongyang on January 26, 2024. They discussed the development of relations.\n"
)
JAPANESE = "金成男国際部長は2024年3月21日に北京で王滬寧主席と会談した。\n"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(str(tmp_path / "yalu.db")) as opened:
        yield opened


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    inputs = tmp_path / "inputs"
    inputs.mkdir()
    (inputs / "a.txt").write_text(TALKS)
    (inputs / "b.txt").write_text(OTHER)
    return inputs


def test_what_has_come_in_some_seconds_is_written_however_little_it_is(
    store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow machine the first two hundred articles take minutes; a load that is stopped then keeps what it had."""
    for number in range(3 * stream.SIFTED):
        (tmp_path / f"{number:03}.txt").write_text(f"On day {number} nobody met anybody, and that is all there is.\n")
    seconds = iter(range(100_000))
    monkeypatch.setattr(loading, "monotonic", lambda: float(next(seconds)))
    told: list[Progress] = []
    pipeline.load(store, [str(tmp_path / "*.txt")], progress=told.append)
    assert 3 * stream.SIFTED < loading.BATCH_ARTICLES
    assert any(progress.new for progress in told)


def test_a_load_reports_what_is_new_and_a_second_one_changes_nothing(store: Store, folder: Path) -> None:
    first = pipeline.load(store, [str(folder)])
    graph = store.graph()
    second = pipeline.load(store, [str(folder)])
    assert (first.new, first.known, first.meetings, first.failed) == (2, 0, 2, ())
    assert first.persons == len(graph.persons)
    assert (second.new, second.known, second.persons, second.meetings) == (0, 2, 0, 0)
    assert store.graph() == graph


def test_the_same_article_twice_in_one_load_is_stored_once(store: Store, folder: Path) -> None:
    report = pipeline.load(store, [str(folder / "a.txt"), str(folder / "a.txt")])
    assert (report.new, report.known, store.counts().articles) == (1, 1, 1)


def test_a_headline_without_text_is_empty_and_not_failed(store: Store, tmp_path: Path) -> None:
    rows = [{"title": "Talks held", "text": ""}, {"title": "Talks", "text": TALKS}]
    (tmp_path / "rows.json").write_text(json.dumps(rows))
    report = pipeline.load(store, [str(tmp_path / "rows.json")])
    assert (report.new, report.empty, report.failed) == (1, 1, ())


def test_a_language_that_cannot_be_extracted_yet_is_stored_and_told(store: Store, folder: Path) -> None:
    (folder / "c.txt").write_text(JAPANESE)
    report = pipeline.load(store, [str(folder)], ReadOptions())
    assert (report.new, report.unread) == (3, (("ja", 1),))
    assert store.counts().articles == 3


def test_what_cannot_be_read_is_listed_and_the_rest_is_loaded(store: Store, folder: Path) -> None:
    report = pipeline.load(store, [str(folder / "missing.txt"), str(folder)])
    assert report.new == 2
    assert [failed.source for failed in report.failed] == [str(folder / "missing.txt")]


def nothing(article: Article, registry: Registry) -> Extraction:
    """An extractor that finds nothing."""
    return Extraction()


def failing(article: Article, registry: Registry) -> Extraction:
    """An extractor with a fault that shows on one article."""
    if "Sun Weidong" in article.text:
        raise RuntimeError("no such frame")
    return read_out(article, registry)


def test_an_article_whose_extraction_fails_is_not_half_loaded(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(tasks, "read_out", failing)
    report = pipeline.load(store, [str(folder)])
    assert (report.new, store.counts().articles) == (1, 1)
    (failed,) = report.failed
    assert failed.source.endswith("b.txt")
    assert "no such frame" in failed.problem


def test_an_article_that_cannot_be_bound_does_not_stop_the_others(store: Store) -> None:
    """`2024-13` is no date: an archive can hold anything."""
    articles = [Article.of(TALKS, published="2024-13", lang="en"), Article.of(OTHER, published="2024-01", lang="en")]
    under_way = loading.Loading(store, Inline())
    under_way.load(Read(START.after(number), article) for number, article in enumerate(articles, 1))
    assert (under_way.tally.new, store.counts().articles, len(under_way.tally.skipped)) == (1, 1, 1)


def test_an_interrupted_load_leaves_whole_batches(store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for module, name in ((loading, "BATCH_ARTICLES"), (stream, "SIFTED"), (stream, "AT_ONCE"), (base, "CHUNK_ITEMS")):
        monkeypatch.setattr(module, name, 1)

    def interrupt(progress: Progress) -> None:
        if progress.new:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        pipeline.load(store, [str(folder)], progress=interrupt)
    assert store.counts().articles == 1
    graph = store.graph()
    pipeline.rebuild(store)
    assert store.graph() == graph
    assert graph.contacts


def test_progress_counts_every_article(store: Store, folder: Path) -> None:
    told: list[Progress] = []
    pipeline.load(store, [str(folder)], progress=told.append)
    assert [step.seen for step in told] == [1, 2]
    assert told[-1].source.endswith("b.txt")


def test_forgetting_an_article_is_never_having_loaded_it(store: Store, folder: Path, tmp_path: Path) -> None:
    pipeline.load(store, [str(folder / "a.txt")])
    before = store.graph(), store.counts()
    pipeline.load(store, [str(folder / "b.txt")])
    (article,) = {a.id for a in store.articles()} - {a.id for a in store.articles() if "Wang" in a.text}
    assert pipeline.forget(store, article) == article
    assert (store.graph(), store.counts()) == before


def test_an_article_can_be_forgotten_by_its_address(store: Store, folder: Path) -> None:
    url = "https://example.org/talks"
    pipeline.load(store, [str(folder / "a.txt")], ReadOptions(url=url))
    pipeline.forget(store, url)
    assert store.graph().persons == ()


def test_forgetting_what_is_not_there_says_so(store: Store) -> None:
    with pytest.raises(UsageError, match="no article 'a0'"):
        pipeline.forget(store, "a0")


def test_the_store_remembers_what_made_it_and_a_load_warns_of_another(store: Store, folder: Path) -> None:
    assert pipeline.load(store, [str(folder / "a.txt")]).warnings == ()
    assert store.meta()["extractor"] == EXTRACTOR
    store.set_meta({"extractor": "yalu-0", "registry": "another"})
    assert len(pipeline.load(store, [str(folder)]).warnings) == 2
    assert pipeline.reextract(store) == ()
    assert pipeline.load(store, [str(folder)]).warnings == ()


def test_a_new_extractor_replaces_the_claims_of_stored_articles(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as patched:
        patched.setattr(tasks, "read_out", nothing)
        pipeline.load(store, [str(folder)])
    assert store.graph().contacts == ()
    pipeline.reextract(store)
    with open_store(str(folder.parent / "other.db")) as other:
        pipeline.load(other, [str(folder)])
        assert store.graph() == other.graph()


def test_reextraction_that_fails_keeps_the_old_claims(
    store: Store, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pipeline.load(store, [str(folder)])
    before = store.graph()
    monkeypatch.setattr(tasks, "read_out", failing)
    (failed,) = pipeline.reextract(store)
    assert "no such frame" in failed.problem
    assert store.graph() == before


def test_a_copy_is_an_equal_graph_and_copying_again_changes_nothing(store: Store, folder: Path, tmp_path: Path) -> None:
    pipeline.load(store, [str(folder)])
    with open_store(str(tmp_path / "copy.db")) as target:
        assert [pipeline.copy(store, target) for _ in range(2)] == [2, 2]
        assert target.graph() == store.graph()
        assert target.counts() == store.counts()
        assert target.articles() == store.articles()


def test_a_store_that_fails_to_write_ends_the_load(store: Store, folder: Path) -> None:
    store.close()
    with pytest.raises(StoreError):
        pipeline.load(store, [str(folder)])


@pytest.mark.neo4j
def test_a_copy_to_a_server_and_back_is_an_equal_graph(
    store: Store, folder: Path, tmp_path: Path, neo4j_url: str
) -> None:
    pipeline.load(store, [str(folder)])
    with open_store(neo4j_url) as server, open_store(str(tmp_path / "back.db")) as back:
        pipeline.copy(store, server)
        pipeline.copy(server, back)
        assert back.graph() == server.graph() == store.graph()
        assert back.articles() == store.articles()
