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


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("In March 2010 Pak Ui Chun went to Beijing. On March 26 he met Yang Jiechi.", "occurred 2010-03-26"),
        ("Pak Ui Chun met Yang Jiechi in Beijing in March 2010, on March 26.", "occurred 2010-03-26"),
        ("Pak Ui Chun met Yang Jiechi in Beijing on Friday before flying to Hanoi on Saturday.", "occurred 2011-05-06"),
        ("Pak Ui Chun, in a bid to mend ties after February's test, met Yang Jiechi in May.", "occurred 2011-05"),
        ("Pak Ui Chun met Yang Jiechi in Beijing at Thursday's banquet.", "occurred 2011-05-05"),
        ("Pak Ui Chun may meet Yang Jiechi in Beijing in October.", "hypothetical 2011-10"),
        ("Pak Ui Chun may meet Yang Jiechi in Beijing on Thursday.", "hypothetical 2011-05-12"),
        ("Pak Ui Chun may have met Yang Jiechi in Beijing in October.", "hypothetical 2010-10"),
    ],
)
def test_a_time_dates_what_it_belongs_to(text: str, expected: str) -> None:
    assert f"meeting {expected}: pak-ui-chun | yang-jiechi" in contacts(f"{text} The ministry said so.", "2011-05-08")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Yang Jiechi leaves for North Korea on Tuesday.", "planned 2011-05-10"),
        ("Yang Jiechi begins a three-day visit to North Korea on Tuesday.", "planned 2011-05-10/2011-05-12"),
        ("Yang Jiechi, who heads the ministry, arrived in North Korea on Tuesday.", "occurred 2011-05-03"),
    ],
)
def test_a_weekday_behind_the_present_tense_of_a_journey_is_to_come(text: str, expected: str) -> None:
    assert f"visit {expected}:  | yang-jiechi" in contacts(f"{text} The ministry said so.", "2011-05-08")


def test_the_days_of_a_journey_are_counted_from_its_first() -> None:
    text = """The city wore a festive look from May 3 to 5, when Yang Jiechi was on a visit to the DPRK.

    Pak Ui Chun went out to the airport to greet his guest. The two held talks the same afternoon.

    Next morning Yang Jiechi met Kim Yong Nam in Pyongyang. At night Pak Ui Chun gave a banquet for Yang Jiechi."""
    assert contacts(text, "2011-05-07") == [
        "visit occurred 2011-05-03/2011-05-05:  | yang-jiechi",
        "ceremony occurred 2011-05-03: pak-ui-chun | yang-jiechi",
        "meeting occurred 2011-05-03: pak-ui-chun | yang-jiechi",
        "meeting occurred 2011-05-04: kim-yong-nam | yang-jiechi",
        "meeting occurred 2011-05-04: pak-ui-chun | yang-jiechi",
    ]
