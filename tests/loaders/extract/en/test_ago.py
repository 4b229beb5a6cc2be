"""English times counted back from a day or month, and contacts so long before others; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found


@pytest.mark.parametrize(
    ("time", "date"),
    [
        ("six years ago today", "2018-06-20"),
        ("on this day six years ago", "2018-06-20"),
        ("six years ago to the day", "2018-06-20"),
        ("on June 12 six years ago", "2018-06-12"),
        ("six years ago, on June 12", "2018-06-12"),
        ("in March six years ago", "2018-03"),
        ("six years ago this month", "2018-06"),
        ("a decade ago this month", "2014-06"),
        ("three months ago to the day", "2024-03-20"),
        ("a week ago today", "2024-06-13"),
        ("two weeks ago on Monday", "2024-06-03"),
        ("a year ago Monday", "2023-06-17"),
        ("six years ago", "2018"),
        ("a month ago", "2024-05"),
    ],
)
def test_a_day_or_month_is_so_long_before_the_report(time: str, date: str) -> None:
    assert contacts(f"Ri Su Yong met Wang Yi in Beijing {time}.", "2024-06-20") == [
        f"meeting occurred {date}: ri-su-yong | wang-yi"
    ]


def test_what_somebody_says_was_years_ago_is_no_news() -> None:
    text = "The minister said that four years ago today Ri Su Yong was received by Xi Jinping in Beijing."
    assert contacts(text, "2020-06-01") == ["meeting occurred 2016-06-01: ri-su-yong | xi-jinping"]


def test_a_day_of_the_report_beside_a_time_long_ago_stays_what_it_is() -> None:
    text = "Ri Su Yong told Wang Yi in Beijing on Monday, a year ago his guest, that ties were good."
    assert contacts(text, "2024-06-20") == ["meeting occurred 2024-06-17: ri-su-yong | wang-yi"]


@pytest.mark.parametrize(
    ("stretch", "date"),
    [
        ("nearly three weeks after", "2018-04"),
        ("two months after", "2018-03"),
        ("a year after", "2017"),
        ("only weeks after", "-"),
        ("less than a month after", "-"),
    ],
)
def test_a_contact_behind_a_stretch_of_time_is_another_one_at_another_place(stretch: str, date: str) -> None:
    text = f"Ri Su Yong landed in Beijing on Monday, {stretch} he held talks with Wang Yi in Pyongyang."
    text += " He met him again on Tuesday in Beijing."
    assert sorted(contacts(text, "2018-05-16")) == sorted(
        [
            "visit occurred 2018-05-14: ri-su-yong | ",
            f"meeting occurred {date}: ri-su-yong | wang-yi",
            "meeting occurred 2018-05-15: ri-su-yong | wang-yi",
        ]
    )
    assert sorted(c["place"] or "" for c in found(text, "2018-05-16")["contacts"]) == [
        "Beijing",
        "Beijing",
        "Pyongyang",
    ]


def test_a_stretch_of_time_before_a_noun_and_a_contact_with_its_own_time() -> None:
    text = "Wang Yi arrived in Pyongyang on Monday, two months after talks with Ri Su Yong in Beijing."
    assert "meeting occurred 2018-03: ri-su-yong | wang-yi" in contacts(text, "2018-05-16")
    text = "Wang Yi arrived in Pyongyang on Monday, two months after talks with Ri Su Yong in Beijing on March 9."
    assert "meeting occurred 2018-03-09: ri-su-yong | wang-yi" in contacts(text, "2018-05-16")


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("On Saturday, the ministry said Wang Yi will visit Pyongyang.", ["visit planned -:  | wang-yi"]),
        ("Earlier on Sunday, an aide said that Wang Yi would meet Kim Jong Un.",
         ["meeting planned -: kim-jong-un | wang-yi"]),
        ("On Saturday, the ministry said Wang Yi will meet Kim Jong Un on Tuesday.",
         ["meeting planned 2019-09-03: kim-jong-un | wang-yi"]),
        ("On Tuesday, officials said, Wang Yi will meet Kim Jong Un.",
         ["meeting planned 2019-09-03: kim-jong-un | wang-yi"]),
        ("On Sunday, the ministry said Wang Yi met Kim Jong Un.",
         ["meeting occurred 2019-09-01: kim-jong-un | wang-yi"]),
    ],
)  # fmt: skip
def test_the_day_on_which_somebody_says_what_is_to_come_is_not_its_day(text: str, told: list[str]) -> None:
    assert contacts(text, "2019-09-02") == told


def test_what_a_journey_may_lead_to_makes_no_other_journey() -> None:
    text = "Ri Su Yong is in China, and the visit could culminate in a meeting with Xi Jinping."
    assert [c for c in contacts(text, "2016-05-31") if c.startswith("visit")] == ["visit occurred -: ri-su-yong | "]
    text = "The visit of Ri Su Yong to China could take place this month."
    assert contacts(text, "2016-05-31") == ["visit hypothetical 2016-05: ri-su-yong | "]


@pytest.mark.parametrize(
    ("ago", "year"),
    [
        ("twenty-five years ago", "1993"),
        ("twenty five years ago", "1993"),
        ("eighteen years ago", "2000"),
        ("two decades ago", "1998"),
        ("a quarter of a century ago", "1993"),
    ],
)
def test_numbers_in_words_are_counted_back_whole(ago: str, year: str) -> None:
    assert contacts(f"Jiang Zemin visited Pyongyang {ago}.", "2018-03-27") == [f"visit occurred {year}:  | jiang-zemin"]
