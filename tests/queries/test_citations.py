"""Citations of articles that have no title: what a footnote calls them by."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.citations import footnote
from graph.claims import Article
from graph.stores import open_store
from graph.stores.base import Batch
from loaders.pipeline import load
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


def test_a_first_sentence_that_is_quoted_leaves_its_dateline(tmp_path: Path) -> None:
    text = "BEIJING, March 21 (Xinhua) -- Chinese Foreign Minister Wang Yi met with Kim Song Nam in Beijing."
    (tmp_path / "09-gb.txt").write_text(text, encoding="utf-8")
    with open_store(str(tmp_path / "yalu.db")) as store:
        load(store, [str(tmp_path / "09-gb.txt")])
        (contact,) = store.contacts()
        (cited,) = cite(store, contact.id).rows
    assert (cited.quote.split()[0], cited.instead) == ("Chinese", "BEIJING, March 21 (Xinhua)")


def test_an_article_without_a_year_is_cited_with_the_one_that_was_worked_out(tmp_path: Path) -> None:
    """28 July 2023 was a Friday; "Thursday" and the date line leave no other year."""
    text = (
        "N. Korea's Kim meets delegation\n\nSEOUL, July 28 (Yonhap) -- North Korean leader Kim Jong-un met with "
        "Li Hongzhong, a Politburo member of the Chinese Communist Party and vice chairman of the National People's "
        "Congress Standing Committee, in Pyongyang on Thursday, the North's state media reported Friday.\n"
    )
    (tmp_path / "yonhap.txt").write_text(text, encoding="utf-8")
    with open_store(str(tmp_path / "yalu.db")) as store:
        load(store, [str(tmp_path / "yonhap.txt")])
        (article,) = store.articles()
        assert article.published is None
        (whole,) = cite(store, article.id).rows
        (contact,) = store.contacts()
        (one,) = cite(store, contact.id).rows
    assert whole.inferred.startswith("2023, inferred from the ")
    assert one.inferred == whole.inferred
    assert f"Yonhap, [{whole.inferred}]" in footnote(whole)
