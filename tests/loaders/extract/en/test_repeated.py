"""Contacts of several months or years that one English clause tells of; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "when"),
    [
        ("Kim Jong Un travelled to China in March, May and June of last year.", ["2018-03", "2018-05", "2018-06"]),
        ("Kim Yong Nam visited China in May last year and again in January this year.", ["2018-05", "2019-01"]),
        ("Kim Yong Nam visited China in 2004 and 2008.", ["2004", "2008"]),
    ],
)
def test_a_journey_for_each_time_of_a_list(text: str, when: list[str]) -> None:
    assert sorted(line.split()[2].rstrip(":") for line in contacts(text, "2019-09-03")) == when


def test_talks_on_two_days_running_are_one_meeting() -> None:
    text = "Xi Jinping held talks with Kim Jong Un in Dalian on Monday and Tuesday."
    assert contacts(text, "2018-05-09") == ["meeting occurred 2018-05-07/2018-05-08: kim-jong-un | xi-jinping"]


def test_one_stands_for_the_banquet_named_before() -> None:
    text = "Kim Jong Un gave a banquet for Hu Jintao in Pyongyang on Tuesday; the day after, Hu hosted one in return."
    assert set(contacts(text, "2018-05-04")) == {
        "meeting occurred 2018-05-01: kim-jong-un | hu-jintao",
        "meeting occurred 2018-05-02: kim-jong-un | hu-jintao",
    }


@pytest.mark.parametrize(
    "times",
    [
        "twice in 2018, in March in Beijing and in May in Dalian",
        "two times in 2018: in March in Beijing and in May in Dalian",
        "twice in the spring of 2018, first in Beijing in March and then in Dalian in May",
    ],
)
def test_a_year_that_sums_meetings_up_is_none_of_them(times: str) -> None:
    found = contacts(f"Kim Jong Un and Xi Jinping met {times}.", "2019-09-03")
    assert sorted(line.split()[2] for line in found) == ["2018-03:", "2018-05:"]


def test_where_a_meeting_was_is_no_stay_of_anybody() -> None:
    text = "Xi Jinping met Kim Jong Un on Sunday. Their last meeting was in Pyongyang in June 2018."
    assert "meeting occurred 2018-06: kim-jong-un | xi-jinping" in contacts(text, "2019-09-03")
