"""Real data beside the checkout: read to the end, nothing failed."""

from pathlib import Path

import pytest

SHARED = Path(__file__).parents[4] / "shared"
pytestmark = [
    pytest.mark.shared,
    pytest.mark.skipif(not SHARED.is_dir(), reason="needs ../shared beside the checkout"),
]


def test_a_scraped_year_of_kcna(reading) -> None:
    """769 rows, 85 of them without text (its README); every row has its day in epoch milliseconds."""
    found = reading(SHARED / "data" / "kcna-2024.json")
    assert (len(found.articles), len(found.skipped)) == (684, 85)
    assert all(item.empty for item in found.skipped)
    assert {article.publisher for article in found.articles} == {"KCNA"}
    assert all("2023-12" <= (article.published or "") <= "2024-09" for article in found.articles)


def test_the_annotated_articles_are_read_in_their_languages(reading) -> None:
    for lang in ("en", "ko", "zh"):
        found = reading(SHARED / "eval" / lang / "*.txt")
        assert found.articles
        assert {article.lang for article in found.articles} == {lang}
        assert not found.skipped


def test_the_first_article_shows_its_outlet_and_no_day(reading) -> None:
    (article,) = reading(SHARED / "seeds").articles
    assert (article.publisher, article.source_kind) == ("Daily NK", "unnamed source")
    assert (article.published, article.title) == (None, "")
