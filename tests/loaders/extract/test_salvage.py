"""A sentence on which the reader fails costs that sentence: the rest is read, with its own offsets, and it is named."""

from __future__ import annotations

import pytest

from graph.claims import Article, Span
from graph.errors import SourceError
from graph.registry.load import registry
from loaders.extract import Extraction, Reason, read_out
from loaders.extract.salvage import read_through

FIRST = "Foreign Minister Wang Yi met Choe Son Hui in Beijing on May 19."
SECOND = "Cai Qi received Kim Song Nam in Beijing on May 18."
BROKEN = "This sentence is a trap."
ARTICLE = "Envoys in Beijing\n\n{}\n"


def _read(article: Article) -> Extraction:
    """The real reader, which fails on one sentence."""
    if "trap" in article.text:
        raise IndexError("list index out of range")
    return read_out(article, registry())


def _article(*sentences: str) -> Article:
    return Article.of(ARTICLE.format(" ".join(sentences)), lang="en", published="2024-05-20", origin="envoys.txt")


@pytest.mark.parametrize(
    "sentences",
    [(BROKEN, FIRST, SECOND), (FIRST, BROKEN, SECOND), (FIRST, SECOND, BROKEN), (BROKEN, FIRST, BROKEN, SECOND)],
)
def test_the_rest_is_read_and_the_sentence_is_unsettled(sentences: tuple[str, ...]) -> None:
    article = _article(*sentences)
    found = read_through(article, _read)
    quotes = [claim.quote for claim in found.claims if claim.kind == "contact"]
    assert quotes == [FIRST, SECOND]
    for claim in found.claims:
        assert isinstance(claim.locator, Span)
        assert article.text[claim.locator.start : claim.locator.end] == claim.quote
    unread = [each for each in found.unsettled if each.reason is Reason.UNREAD]
    assert [article.text[each.start : each.end] for each in unread] == [BROKEN] * sentences.count(BROKEN)


def test_what_is_read_whole_is_left_as_it_is() -> None:
    article = _article(FIRST, SECOND)
    assert read_through(article, _read) == read_out(article, registry())


def test_an_article_that_fails_whatever_is_left_out_is_an_error_that_names_it() -> None:
    def fails(article: Article) -> Extraction:
        raise KeyError(article.id)

    with pytest.raises(SourceError, match=r"envoys\.txt: its statements cannot be read \(KeyError"):
        read_through(_article(FIRST, SECOND), fails)


def test_a_broken_installation_is_no_fault_of_a_sentence() -> None:
    def fails(article: Article) -> Extraction:
        raise ModuleNotFoundError("No module named 'ahocorasick_rs'")

    with pytest.raises(ModuleNotFoundError):
        read_through(_article(FIRST, SECOND), fails)
