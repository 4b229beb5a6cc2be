"""English expressions of time as they are written, and what they mean from an article's anchors (by the calendar)."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loaders.extract.anchors import Anchor, resolve
from loaders.extract.en.dates import times
from loaders.extract.lexicon import fold

SUNDAY = Anchor(published=date(2024, 3, 24))


def when(text: str, anchor: Anchor = SUNDAY) -> str | None:
    """What the first expression of time of a text means."""
    (timex, *_) = times(text, fold(text), 0, len(text))
    resolved = resolve(timex, text[timex.start : timex.end], anchor)
    return str(resolved.when) if resolved else None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on March 21, 2024", "2024-03-21"),
        ("on 21 March 2024", "2024-03-21"),
        ("on the 21st of March 2024", "2024-03-21"),
        ("on Mar. 21, 2024", "2024-03-21"),
        ("on Thursday, March 21, 2024", "2024-03-21"),
        ("on 2024-03-21", "2024-03-21"),
        ("on 2024.3.21", "2024-03-21"),
        ("in March 2024", "2024-03"),
        ("in March of 2024", "2024-03"),
        ("in 2024", "2024"),
        ("since 2019", "2019"),
        ("on March 21", "2024-03-21"),
        ("in March", "2024-03"),
    ],
)
def test_dates_have_the_precision_of_their_words(text: str, expected: str) -> None:
    assert when(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("from March 25 to 28, 2018", "2018-03-25/2018-03-28"),
        ("March 25-28, 2018", "2018-03-25/2018-03-28"),
        ("from 25 to 28 March 2018", "2018-03-25/2018-03-28"),
        ("from August 30 to September 2, 2010", "2010-08-30/2010-09-02"),
        ("from 30 August to 2 September 2010", "2010-08-30/2010-09-02"),
        ("from December 30 to January 2", "2023-12-30/2024-01-02"),  # published in March
    ],
)
def test_ranges_reach_over_the_end_of_month_and_year(text: str, expected: str) -> None:
    assert when(text) == expected


@pytest.mark.parametrize("text", ["they may visit 5 cities", "march 5 miles", "Room 2024", "at 10:30", "June 31"])
def test_what_only_looks_like_a_date_is_none(text: str) -> None:
    found = times(text, fold(text), 0, len(text))
    assert [resolve(timex, "", SUNDAY) for timex in found if timex.month or timex.day] in ([], [None])


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("on Sunday", "2024-03-24"),  # the day of publication itself
        ("on Saturday", "2024-03-23"),
        ("on Monday", "2024-03-18"),
        ("last Sunday", "2024-03-17"),
        ("next Monday", "2024-03-25"),
        ("coming Sunday", "2024-03-31"),
        ("today", "2024-03-24"),
        ("yesterday", "2024-03-23"),
        ("the day before yesterday", "2024-03-22"),
        ("tomorrow", "2024-03-25"),
        ("this week", "2024-03"),
        ("next week", "2024-03"),
        ("next month", "2024-04"),
        ("last month", "2024-02"),
        ("last year", "2023"),
    ],
)
def test_relative_time_counts_from_the_day_of_publication(text: str, expected: str) -> None:
    assert when(text) == expected


def test_a_week_in_two_months_is_only_a_year() -> None:
    assert when("last week", Anchor(published=date(2024, 5, 8))) == "2024"  # April 29 to May 5


def test_a_month_before_january_is_last_december() -> None:
    assert when("last month", Anchor(published=date(2024, 1, 5))) == "2023-12"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the same day", "2018-04-30"),
        ("that evening", "2018-04-30"),
        ("the following day", "2018-05-01"),
        ("the previous day", "2018-04-29"),
        ("two days later", "2018-05-02"),
        ("three days earlier", "2018-04-27"),
    ],
)
def test_what_refers_back_counts_from_the_day_last_spoken_of(text: str, expected: str) -> None:
    assert when(text, Anchor(spoken=date(2018, 4, 30))) == expected


@pytest.mark.parametrize("text", ["on Monday", "yesterday", "last month", "the same day", "on March 21", "in March"])
def test_without_an_anchor_it_means_nothing(text: str) -> None:
    assert when(text, Anchor()) is None


def test_a_month_long_after_publication_is_that_of_the_year_before() -> None:
    january = Anchor(published=date(2019, 1, 10))
    assert when("on December 28", january) == "2018-12-28"
    assert when("on January 8", january) == "2019-01-08"
    assert when("on January 2", Anchor(published=date(2018, 12, 28))) == "2019-01-02"


def test_a_year_known_without_a_day_completes_dates_only() -> None:
    anchor = Anchor(year=2015, year_from="juche")
    assert when("on October 9", anchor) == "2015-10-09"
    assert when("on Friday", anchor) is None


def test_a_completed_year_says_how_it_was_found() -> None:
    (timex,) = times("October 9", "october 9", 0, 9)
    found = resolve(timex, "October 9", Anchor(year=2015, year_from="juche"))
    assert found is not None
    assert (found.words, found.inferred) == ("October 9", "juche")


@given(st.dates(date(1950, 1, 1), date(2049, 12, 31)))
def test_a_written_date_is_read_back(day: date) -> None:
    assert when(f"on {day:%B} {day.day}, {day.year}", Anchor()) == day.isoformat()
    assert when(f"on {day.day} {day:%b}. {day.year}", Anchor()) == day.isoformat()


@given(st.dates(date(1950, 1, 8), date(2049, 12, 24)), st.integers(0, 6))
def test_a_weekday_is_the_last_one_up_to_publication(published: date, weekday: int) -> None:
    name = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")[weekday]
    meant = date.fromisoformat(when(f"on {name}", Anchor(published=published)) or "")
    assert meant.weekday() == weekday
    assert 0 <= (published - meant).days < 7
