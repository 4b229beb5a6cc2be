"""What a worker tells of an article is all that a store needs of its text."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.claims import Article
from graph.identity.reports import changes, making
from graph.registry.load import registry
from graph.stores import open_store
from loaders.loading import Loading
from loaders.places import Place
from loaders.stream import Read
from loaders.workers import Inline
from loaders.workers.tasks import tell

TEXT = "BEIJING, March 4 (Xinhua) -- Wang Yi met with Ri Ryong Nam, ambassador of the DPRK, here on Monday."


def test_the_fingerprint_of_a_worker_is_the_one_that_a_store_makes() -> None:
    article = Article.of(TEXT, published="2024-03-04")
    told = tell(article)
    assert told
    assert {article.id: told.fingerprint} == changes.fingerprints([article], told.claims, registry())


def test_a_load_makes_no_fingerprint_where_it_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    class Elsewhere(Inline):
        """As workers of another process are: this one has not what they use."""

        def map(self, function, chunks):  # type: ignore[no-untyped-def]
            with pytest.MonkeyPatch.context() as there:
                there.setattr(making, "fingerprint", own)
                yield from list(super().map(function, chunks))

    own = making.fingerprint
    monkeypatch.setattr(changes, "fingerprint", None)
    monkeypatch.setattr(making, "fingerprint", None)
    with open_store(str(tmp_path / "yalu.db")) as store:
        Loading(store, Elsewhere()).load([Read(Place(1, 0), Article.of(TEXT, published="2024-03-04"))])
        assert len(store.reports(article.id for article in store.articles())) == 1
