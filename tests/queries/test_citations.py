"""Citations of articles that have no title: what a footnote calls them by."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.claims import Article
from graph.stores import open_store
from graph.stores.base import Batch
from queries.citations import cite


@pytest.mark.parametrize(
    ("text", "instead"),
    [
        (
            "BEIJING, March 21 (Xinhua) -- Gen. Kim came on Nov. 3 by train. He left.",
            "Gen. Kim came on Nov. 3 by train.",
        ),
        ("王毅会见朝鲜客人。双方会谈。", "王毅会见朝鲜客人。"),
        ("A line without a stop\nand another", "A line without a stop"),
        ("word " * 100, "…"),
        ("  ", "09-gb.txt"),
    ],
)
def test_an_article_without_a_title_goes_by_its_first_sentence_or_file(tmp_path: Path, text: str, instead: str) -> None:
    article = Article.of(text, publisher="Xinhua", lang="en", origin="/home/us/news/09-gb.txt")
    with open_store(str(tmp_path / "yalu.db")) as store:
        store.write(Batch(articles=(article,)))
        (cited,) = cite(store, article.id).rows
    assert cited.instead.endswith(instead)
    assert cited.title == ""
