"""The year that an English article shows without a full date, and the anchors that it gives its events."""

from __future__ import annotations

import pytest

from loaders.extract.en.anchors import year_of
from loaders.extract.marks import Timex
from tests.loaders.extract.reading import contacts, found

OCTOBER_8 = Timex(0, 0, "date", month=10, day=8)


@pytest.mark.parametrize(
    ("text", "year", "how"),
    [
        ("october 9. 2015 juche 104", 2015, "juche"),  # Juche 1 is 1912
        ("the 65th birthday of the wpk", 2010, "anniversary"),  # founded in October 1945
        ("the 65th anniversary of the kwp's foundation", 2010, "anniversary"),
        ("the 75th anniversary of the founding of the dprk", 2023, "anniversary"),  # September 1948
        ("this year china and north korea mark their 55th anniversary of diplomatic ties", 2004, "anniversary"),
        ("the 49th anniversary of the entry of the cpv into the korean war", 1999, "anniversary"),  # October 1950
        ("the 70th anniversary of the establishment of diplomatic relations", 2019, "anniversary"),  # October 1949
        ("the 60th anniversary of the friendship treaty", 2021, "anniversary"),  # July 1961
        ("the 70th anniversary of the armistice", 2023, "anniversary"),  # July 1953
        ("they met as in 2018. on saturday, april 13, talks were held", 2019, "weekday"),
        ("a communique of march 2001 said so; it was 2001", 2001, "year named"),
    ],
)
def test_a_year_follows_from_the_text(text: str, year: int, how: str) -> None:
    assert year_of(text, None) == (year, how)


@pytest.mark.parametrize(
    "text",
    [
        "the 65th birthday of the singer",
        "relations since 2011",
        "the 70th anniversary of diplomatic relations between north korea and russia",
        "the 50th anniversary of the people's republic of korea studies",
        "copyright 1999- shanghai daily",
        "in 2018 and in 2019",
        "talks were held on october 8",
    ],
)
def test_a_text_that_shows_no_year_has_none(text: str) -> None:
    assert year_of(text, None) == (None, "")


def test_the_weekday_of_the_report_dates_the_date_line() -> None:
    text = "relations of 2009 and 2010 were discussed, the agency said friday"
    assert year_of(text, OCTOBER_8) == (2010, "weekday")  # 8 October 2010 was a Friday


def test_the_date_line_dates_the_weekdays_of_its_text() -> None:
    text = (
        "PYONGYANG, Oct. 9 (Xinhua) -- Kim Jong Un met Liu Yunshan here on Friday, as the Workers' Party marked "
        "the 70th anniversary of the founding of the WPK."
    )
    assert contacts(text) == ["meeting occurred 2015-10-09: kim-jong-un | liu-yunshan"]
    assert found(text)["contacts"][0]["inferred"] == "anniversary"


def test_publication_comes_before_what_the_text_shows() -> None:
    text = "Kim Jong Un met Liu Yunshan on October 9, 70 years after the party was founded in 1945."
    assert contacts(text, "2015-10-10") == ["meeting occurred 2015-10-09: kim-jong-un | liu-yunshan"]


def test_a_year_of_publication_alone_completes_dates() -> None:
    assert contacts("Kim Jong Un met Liu Yunshan on October 9.", "2015") == [
        "meeting occurred 2015-10-09: kim-jong-un | liu-yunshan"
    ]


def test_without_any_year_the_contact_has_no_date() -> None:
    assert contacts("Kim Jong Un met Liu Yunshan on October 9.") == ["meeting occurred -: kim-jong-un | liu-yunshan"]


def test_the_day_last_spoken_of_moves_on() -> None:
    text = "Choe Ryong Hae arrived in Beijing on May 22, 2013. He met Wang Jiarui the following day."
    assert contacts(text) == [
        "visit occurred 2013-05-22: choe-ryong-hae | ",
        "meeting occurred 2013-05-23: choe-ryong-hae | wang-jiarui",
    ]


def test_the_day_of_the_report_is_not_the_day_of_the_event() -> None:
    text = "Kim Jong Un met Song Tao on April 14, state media said on Sunday."
    assert contacts(text, "2018-04-15") == ["meeting occurred 2018-04-14: kim-jong-un | song-tao"]


def test_a_weekday_ahead_is_meant_where_it_is_announced() -> None:
    text = "Wang Yi will meet Ri Yong Ho in Pyongyang on Monday."
    assert contacts(text, "2019-09-01") == ["meeting planned 2019-09-02: ri-yong-ho | wang-yi"]


def test_the_day_of_a_lead_that_names_nobody_holds_for_what_follows() -> None:
    text = (
        "Pyongyang, February 1, 2024 (Yalu example) -- A spring concert, which Chinese artists gave on January 31, "
        "filled the theatre.\n\n"
        "Pak Myong Ho, vice-minister of Foreign Affairs of the DPRK, had a talk with Wang Yajun, Chinese ambassador "
        "to the DPRK."
    )
    assert contacts(text) == ["meeting occurred 2024-01-31: pak-myong-ho | wang-yajun"]


@pytest.mark.parametrize(("between", "day"), [("", "2018-04-13"), ("The troupe is large.\n\n", "2018-04-14")])
def test_the_same_evening_is_that_of_the_story_once_an_aside_is_over(between: str, day: str) -> None:
    text = (
        "Pyongyang, April 15, 2018 (Yalu example) -- Kim Jong Un received Song Tao on April 14.\n\n"
        f"Song Tao had been met at the airport on Friday by Kim Yo Jong.\n\n{between}"
        "On the same evening Kim Jong Un gave a banquet for Song Tao."
    )
    assert contacts(text)[-1] == f"meeting occurred {day}: kim-jong-un | song-tao"


def test_this_week_is_of_the_month_of_its_days_up_to_now() -> None:
    text = "Kim Jong Un met Xi Jinping in Beijing this week."
    assert contacts(text, "2018-03-27") == ["meeting occurred 2018-03: kim-jong-un | xi-jinping"]
    assert contacts(text, "2018-03-02") == ["meeting occurred 2018: kim-jong-un | xi-jinping"]
