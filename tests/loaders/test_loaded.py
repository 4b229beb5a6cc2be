"""The day on which a load brought in a text: kept by both stores, and no part of what an article is."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from graph.stores import open_store
from graph.stores.base import Store
from loaders import loading
from loaders.pipeline import copy, load, reextract
from loaders.sources import ReadOptions
from loaders.versions import standing

TEXT = "Talks in Beijing\n\nBEIJING, March 22 (Xinhua) -- Wang Yi met Kim Song Nam in Beijing on Thursday.\n"
OLD, NOW = "2020-01-01", "2026-11-27"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    file = tmp_path / "talks.txt"
    file.write_text(TEXT, encoding="utf-8")
    return file


def days(store: Store) -> list[str | None]:
    return [each.loaded for each in store.articles(with_text=False)]


@pytest.fixture
def long_ago(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Loads happen long ago until this is called."""
    monkeypatch.setattr(loading, "_today", lambda: OLD)
    return lambda: monkeypatch.setattr(loading, "_today", lambda: NOW)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with open_store(str(tmp_path / "yalu.db")) as opened:
        yield opened


def test_a_load_keeps_its_day_and_a_second_one_leaves_it(
    store: Store, article: Path, long_ago: Callable[[], None]
) -> None:
    load(store, [str(article)])
    long_ago()
    load(store, [str(article)])
    assert days(store) == [OLD]
    reextract(store)
    assert days(store) == [OLD]


def test_what_more_is_learnt_of_an_article_is_no_new_text(
    store: Store, article: Path, long_ago: Callable[[], None]
) -> None:
    load(store, [str(article)])
    long_ago()
    load(store, [str(article)], ReadOptions(published="2024-03-23", alone=True))
    (kept,) = store.articles()
    assert (kept.published, kept.loaded) == ("2024-03-23", OLD)


def test_a_longer_text_under_one_address_is_new(store: Store, article: Path, long_ago: Callable[[], None]) -> None:
    options = ReadOptions(url="https://example.org/talks", alone=True)
    load(store, [str(article)], options)
    long_ago()
    article.write_text(TEXT + "They had dinner.\n", encoding="utf-8")
    load(store, [str(article)], options)
    assert days(store) == [NOW]


def test_a_copy_of_a_store_keeps_the_days(
    store: Store, article: Path, tmp_path: Path, long_ago: Callable[[], None]
) -> None:
    load(store, [str(article)])
    long_ago()
    with open_store(str(tmp_path / "copy.db")) as other:
        copy(store, other)
        assert days(other) == [OLD]


def test_the_day_does_not_tell_which_of_two_texts_counts(store: Store, article: Path) -> None:
    load(store, [str(article)])
    (kept,) = store.articles()
    assert standing(kept) == standing(replace(kept, loaded=OLD))
