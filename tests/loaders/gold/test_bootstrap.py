"""Intervals by drawing articles: seeded, around the figure, wider where articles differ."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from loaders.figures import Counts, Scores
from loaders.gold import intervals

ALIKE = [Scores(pairs=Counts(8, 1, 1))] * 12
UNLIKE = [Scores(pairs=Counts(10, 0, 0))] * 6 + [Scores(pairs=Counts(6, 2, 2))] * 6


def test_the_same_articles_give_the_same_intervals() -> None:
    assert intervals(UNLIKE, 200) == intervals(UNLIKE, 200)
    assert intervals(UNLIKE, 200) != intervals(UNLIKE, 200, seed=1)


def test_articles_that_are_all_alike_leave_no_doubt() -> None:
    figure = ALIKE[0].figures()["pairs"]
    assert intervals(ALIKE, 50)["pairs"] == (figure, figure)


def test_no_article_or_no_drawing_gives_none() -> None:
    assert intervals([], 100) == intervals(ALIKE, 0) == {}


@given(st.lists(st.builds(Counts, *[st.integers(0, 9)] * 3), min_size=1, max_size=8))
def test_an_interval_lies_within_nought_and_one_and_between_the_extremes(counts: list[Counts]) -> None:
    scores = [Scores(pairs=each) for each in counts]
    low, high = intervals(scores, 30)["pairs"]
    assert 0 <= low <= high <= 1
    assert low >= min(each.f1 for each in counts) - 1e-9
    assert high <= max(each.f1 for each in counts) + 1e-9
