"""Dates as people type them."""

import pytest

from graph.dates import When
from graph.errors import UsageError
from graph.typed import typed


@pytest.mark.parametrize(
    "text",
    [
        "2024-03-21", "2024/03/21", "2024/3/21", "2024.3.21", "2024. 3. 21.", "20240321", "2024年3月21日",
        "2024年3月21号", "2024년 3월 21일", "２０２４年３月２１日", "21 March 2024", "21 Mar. 2024", "March 21, 2024",
        "Mar 21 2024", " 21st march 2024 ",
    ],
)  # fmt: skip
def test_a_day_is_read_in_every_form(text: str) -> None:
    assert typed(text) == "2024-03-21"
    assert When.parse(typed(text)).is_day


@pytest.mark.parametrize("text", ["2024-03", "2024/3", "2024.03", "2024年3月", "2024년 3월", "March 2024", "Mar. 2024"])
def test_a_month_is_read_in_every_form(text: str) -> None:
    assert typed(text) == "2024-03"


@pytest.mark.parametrize("text", ["2024", "2024年", "2024년"])
def test_a_year_is_read_in_every_form(text: str) -> None:
    assert typed(text) == "2024"


@pytest.mark.parametrize("text", ["03/04/2024", "3.4.2024", "yesterday", "2024-03-21/2024-03-25", "24/3/21", ""])
def test_what_may_mean_two_days_or_none_is_left_as_it_is(text: str) -> None:
    assert typed(text) == text


@pytest.mark.parametrize("text", ["2024/13/01", "31 February 2024", "2024년 2월 30일"])
def test_a_day_that_no_calendar_has_is_refused_as_ever(text: str) -> None:
    with pytest.raises(UsageError):
        When.parse(typed(text))
