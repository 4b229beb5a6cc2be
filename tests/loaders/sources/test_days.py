"""Days as they are printed."""

from datetime import UTC, date, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from loaders.sources.days import days_in, folded, stated_day

FORMS = ("%Y-%m-%d", "%Y/%m/%d", "%Y.%m.%d", "%d %B %Y", "%B %d, %Y", "%Y年%m月%d日", "%Y년 %m월 %d일")
DAYS = st.dates(min_value=date(1950, 1, 1), max_value=date(2099, 12, 31))


@pytest.mark.parametrize(
    ("value", "day"),
    [
        (1703376000000, "2023-12-24"),  # milliseconds: date -u -d @1703376000
        (1703376000, "2023-12-24"),
        ("1703376000.5", "2023-12-24"),
        ("2024-03-22T10:15:00+09:00", "2024-03-22"),
        ("Fri, 22 Mar 2024 09:17:00 GMT", "2024-03-22"),
        ("20240322", "2024-03-22"),
        ("2024.03.23", "2024-03-23"),
        ("2024. 3. 23.", "2024-03-23"),
        ("March 23rd, 2024", "2024-03-23"),
        ("2024년 3월 23일", "2024-03-23"),
        ("２０２４年３月２３日", "2024-03-23"),
        ("주체113(2024)년 3월 23일", "2024-03-23"),
        ("2024-03", "2024-03"),
        ("2024", "2024"),
        ("31 February 2024", None),
        ("soon", None),
        ("", None),
        (-5, None),
    ],
)
def test_a_field_states_a_day(value: str | int, day: str | None) -> None:
    assert stated_day(value) == day


@settings(deadline=None, derandomize=True)
@given(DAYS, st.sampled_from(FORMS))
def test_every_day_is_read_as_it_was_written(day: date, form: str) -> None:
    assert [found.iso for found in days_in(day.strftime(form))] == [day.isoformat()]


@settings(deadline=None, derandomize=True)
@given(DAYS)
def test_epoch_seconds_and_milliseconds_are_the_same_day(day: date) -> None:
    seconds = int(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp())
    if seconds >= 10**8:  # fewer digits may be anything
        assert stated_day(seconds) == stated_day(seconds * 1000) == day.isoformat()


def test_the_weekday_tells_the_day_from_the_month() -> None:
    assert stated_day("Mon, 10/05/2009 - 21:17") == "2009-10-05"
    assert stated_day("Sun, 10/05/2009") == "2009-05-10"


def test_the_american_clock_puts_the_month_first() -> None:
    assert stated_day("05/08/2018 09:47 PM") == "2018-05-08"
    assert stated_day("16/08/2018 09:47 PM") == "2018-08-16"
    assert stated_day("05/08/2018 21:47") == "2018-08-05"
    assert stated_day("03-02-2017 09:47 BJT") == "2017-03-02"


def test_day_and_month_in_numbers_are_day_first_unless_that_cannot_be() -> None:
    assert [day.iso for day in days_in("03/04/2024 and 03/25/2024")] == ["2024-04-03", "2024-03-25"]


def test_chinese_numerals_are_read() -> None:
    assert [day.iso for day in days_in(folded("二〇一八年十月二十一日"))] == ["2018-10-21"]


@settings(deadline=None, derandomize=True)
@given(st.text(max_size=200))
def test_any_text_can_be_searched(text: str) -> None:
    for day in days_in(folded(text)):
        date.fromisoformat(day.iso)
