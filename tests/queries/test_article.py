"""An article with the places of its report: a reprint, a correction, and the same form filled in anew."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.claims import Article
from graph.errors import UsageError
from graph.identity.update import batch_for
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Store
from loaders.extract import read_out
from queries.article import Difference, How, article
from queries.people import look_up
from queries.timeline import timeline

TEXT = """Pyongyang, March 22 -- Kim Song Nam, director of the International Department of the Workers' Party of \
Korea, met Wang Huning, chairman of the National Committee of the Chinese People's Political \
Consultative Conference, in Beijing on March 21.
The two sides exchanged views on the relations of the two parties and agreed to finish 12 projects before the autumn.
The delegation will visit Shandong Province before it returns home."""
URL = "https://example.org/"


def place(name: str, text: str, day: int, publisher: str) -> Article:
    return Article.of(text, url=URL + name, published=f"2024-03-{day}", publisher=publisher, lang="en")


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    cut = TEXT.rpartition("\n")[0]
    articles = (
        place("first", TEXT, 22, "KCNA"),
        place("reprint", cut, 22, "Example Daily"),
        place("correction", "Correction: " + cut.replace("March 21", "March 20"), 24, "Example Daily"),
        place("other", TEXT.replace("Wang Huning", "Wang Yi"), 26, "KCNA"),
    )
    with open_store(str(tmp_path_factory.mktemp("article") / "yalu.db")) as store:
        for each in reversed(articles):
            store.write(batch_for(store, [each], read_out(each, registry()).claims, registry()))
        yield store


def test_the_places_of_a_report_in_order(told: Store) -> None:
    (view,) = article(told, URL + "first").rows
    assert [each.article.url.removeprefix(URL) for each in view.places] == ["first", "reprint", "correction"]
    assert [each.how for each in view.places] == [How.FIRST, How.REPRINT, How.CORRECTION]
    assert view.report == view.article.id


def test_a_correction_points_to_the_earlier_text_and_says_what_differs(told: Store) -> None:
    (view,) = article(told, URL + "correction").rows
    first, reprint, correction = view.places
    assert correction.of == reprint.article.id
    assert reprint.of == first.article.id
    assert correction.differs == (Difference("March 21", "March 20"),)
    assert reprint.differs == ()


def test_the_same_words_with_other_facts_are_shown_apart(told: Store) -> None:
    (view,) = article(told, URL + "first").rows
    (near,) = view.near
    assert near.article.url == URL + "other"
    assert near.how is How.OTHER
    assert Difference("Wang Huning", "Wang Yi") in near.differs


def test_what_it_states_with_its_words(told: Store) -> None:
    (view,) = article(told, URL + "reprint").rows
    assert {each.claim.kind for each in view.told} == {"contact", "office"}
    assert all(each.proof.article == view.article.id and each.proof.quote for each in view.told)


def test_three_places_are_one_source(told: Store) -> None:
    (row,) = timeline(told, look_up(told, registry(), "Wang Huning").persons).rows
    assert len({each.article for each in row.evidence}) == 3
    assert row.sources == 1


def test_an_unknown_article_is_a_usage_error(told: Store) -> None:
    with pytest.raises(UsageError, match="no article 'nothing'"):
        article(told, "nothing")


def test_a_store_that_was_not_grouped_yet_has_each_article_alone(told: Store, tmp_path: Path) -> None:
    from graph.stores.base import Batch

    with open_store(str(tmp_path / "old.db")) as old:
        old.write(Batch(articles=told.articles()))
        (view,) = article(old, URL + "first").rows
        assert [each.article.id for each in view.places] == [view.article.id]
        assert view.near == view.told == ()
