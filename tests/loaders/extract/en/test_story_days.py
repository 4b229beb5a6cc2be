"""How an English article moves its day: what turns the story to another day, and what leaves it where it is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

TALKS = "On 4 May 2011 Yang Jiechi held talks with Pak Ui Chun in Beijing."


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("Relations grow, Yang said, since Kim Jong Il paid a visit to China in January.\n\nOn the same day", "04"),
        ("Kim Jong Il visited China in January of that year.\n\nThat evening", "04"),
        ("\n\nThe next day", "05"),
        ("\n\nNext morning", "05"),
        ("\n\nThe day before", "03"),
        ("\n\nOn Thursday Pak saw a factory. At noon", "05"),
        ("\n\nOn the morning of May 6", "06"),
        ("\n\nAround noon on May 6", "06"),
    ],
)
def test_a_journey_of_months_ago_leaves_the_day_of_the_story(told: str, day: str) -> None:
    found = contacts(f"{TALKS} {told} Li Keqiang met Pak Ui Chun.", "2011-05-07")
    assert f"meeting occurred 2011-05-{day}: pak-ui-chun | li-keqiang" in found


def test_a_day_without_a_contact_is_counted_from_where_only_the_journey_is_dated() -> None:
    text = """Pak Ui Chun visited China from May 3 to 5.

    The minister flew out of Pyongyang on Tuesday. Talks with Yang Jiechi were held in the afternoon.

    In the evening Yang Jiechi gave a banquet for Pak Ui Chun."""
    assert [line for line in contacts(text, "2011-05-07") if "meeting" in line] == [
        "meeting occurred 2011-05-03: pak-ui-chun | yang-jiechi",
        "meeting occurred 2011-05-03: pak-ui-chun | yang-jiechi",
    ]


@pytest.mark.parametrize(
    ("journey", "open_meeting", "expected"),
    [
        ("will visit China from May 9 to 11", "He is expected to meet Yang Jiechi.", "planned 2011-05"),
        ("will visit China from May 9 to 11", "He may be received by Hu Jintao.", "hypothetical 2011-05"),
        ("visited China from May 3 to 5", "He did not meet Yang Jiechi.", "denied 2011-05"),
        ("arrived in Beijing on May 6", "He is expected to meet Yang Jiechi.", "planned -"),
    ],
)
def test_what_is_open_on_a_journey_is_of_its_month_once_its_end_is_told(
    journey: str, open_meeting: str, expected: str
) -> None:
    found = contacts(f"North Korean Foreign Minister Pak Ui Chun {journey}. {open_meeting}", "2011-05-07")
    assert any(line.startswith(f"meeting {expected}: pak-ui-chun | ") for line in found)


def test_a_date_line_may_number_its_day() -> None:
    text = "Beijing, May 4th—Yang Jiechi, foreign minister of China, met here today with Pak Ui Chun of the DPRK."
    assert contacts(text, "2011-05-06") == ["meeting occurred 2011-05-04: pak-ui-chun | yang-jiechi"]
