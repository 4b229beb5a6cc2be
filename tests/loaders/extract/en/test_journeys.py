"""The place of an English meeting is not the way by which somebody had come to it; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found


def test_where_somebody_had_come_through_is_no_place_of_the_talks() -> None:
    text = "Pak Myong Ho held talks with Sun Weidong, who arrived in the DPRK on May 2 via Sinuiju."
    places = {c["type"]: c["place"] for c in found(text, "2019-05-04")["contacts"]}
    assert places == {"meeting": None, "visit": "Sinuiju"}


def test_where_they_met_stays_the_place_of_the_talks() -> None:
    text = "Pak Myong Ho held talks in Pyongyang with Sun Weidong, who arrived in the DPRK on May 2 via Sinuiju."
    assert [c["place"] for c in found(text, "2019-05-04")["contacts"] if c["type"] == "meeting"] == ["Pyongyang"]


def test_a_trip_is_dated_by_the_arrival_where_the_day_of_setting_out_is_told_too() -> None:
    text = (
        "Kim Jong Un arrived in Beijing by special train on September 2, 2025.\n\n"
        "His train left Pyongyang on September 1.\n"
    )
    assert contacts(text, "2025-09-02") == ["visit occurred 2025-09-02: kim-jong-un | "]


def test_a_capital_that_owns_words_is_no_place() -> None:
    text = "Ri Su Yong met Wang Yi on Friday amid Pyongyang's threats of another launch."
    assert found(text, "2014-08-10")["contacts"][0]["place"] is None


def test_who_was_on_the_platform_when_he_arrived_greeted_him_that_day() -> None:
    text = (
        "Kim Jong Il entered China on May 20. He met Hu Jintao in Beijing on Wednesday. When Kim first arrived in "
        "Tumen, Dai Bingguo was on the platform to greet him."
    )
    assert "ceremony occurred 2011-05-20: kim-jong-il | dai-bingguo" in contacts(text, "2011-05-27")


def test_where_somebody_stands_in_a_picture_is_no_departure() -> None:
    text = "Kim Jong Un, left, shakes hands with Xi Jinping during their talks in Beijing on Sept. 4, 2025."
    assert contacts(text) == ["meeting occurred 2025-09-04: kim-jong-un | xi-jinping"]


def test_the_last_day_of_a_trip_of_known_length_gives_its_first() -> None:
    text = (
        "Yang Jiechi met Kim Jong Il in Pyongyang on Tuesday. Yang was on the last day of a three-day trip Wednesday."
    )
    assert "visit occurred 2007-07-02/2007-07-04:  | yang-jiechi" in contacts(text, "2007-07-04")


def test_a_visit_is_told_by_the_clause_that_says_who_made_it() -> None:
    text = "Exchanges grew last year, Tang Jiaxuan said, recalling the visit which Kim Yong Nam paid to China in June."
    assert contacts(text, "2000-03-18") == ["visit occurred 1999-06: kim-yong-nam | "]


def test_who_has_set_out_meets_others_on_some_day_of_the_journey() -> None:
    text = "Kim Song Nam left Pyongyang on March 21 for the trip that took him to China. There he met Wang Huning."
    assert "meeting occurred 2024-03: kim-song-nam | wang-huning" in contacts(text, "2024-04-02")


def test_what_was_most_recently_is_of_no_day_of_the_story() -> None:
    text = "Pak Myong Ho met Sun Weidong in Beijing on Friday. Most recently, Kim Il Guk visited China for the games."
    assert "visit occurred -: kim-il-guk | " in contacts(text, "2023-12-16")


def test_the_airports_of_two_capitals_saw_two_ceremonies() -> None:
    text = (
        "Chi Haotian left Beijing on Sunday. At Beijing Airport, he was met by Ju Chang Jun, DPRK ambassador to China. "
        "At Pyongyang Airport, he was met by Kim Il Chol."
    )
    assert [c for c in contacts(text, "2000-10-22") if c.startswith("ceremony")] == [
        "ceremony occurred 2000-10-22: ju-chang-jun | chi-haotian",
        "ceremony occurred 2000-10-22: kim-il-chol | chi-haotian",
    ]


def test_a_bare_day_to_come_lies_ahead() -> None:
    text = "Chi Haotian arrived in Pyongyang on Sunday. He will meet Kim Il Chol on the 25th."
    assert "meeting planned 2000-10-25: kim-il-chol | chi-haotian" in contacts(text, "2000-10-22")


def test_who_is_greeted_right_behind_his_arrival_is_greeted_that_day() -> None:
    text = (
        "Wang Yi arrived in Pyongyang for a two-day visit on Wednesday. He was greeted by Ri Kil Song at the airport."
    )
    assert "ceremony occurred 2018-05-02: ri-kil-song | wang-yi" in contacts(text, "2018-05-03")


def test_the_first_day_of_a_visit_to_come() -> None:
    text = (
        "Jiang Zemin leaves Monday on a three-day visit to North Korea. He is to hold talks with Kim Jong Il on the "
        "first day of the “official goodwill visit”, which ends Wednesday."
    )
    assert "meeting planned 2001-09-03: kim-jong-il | jiang-zemin" in contacts(text, "2001-09-02")


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ("It is Kim's second visit to China in weeks.", "visit occurred 2018-05: kim-jong-un | "),
        (
            "Kim rode a special train over the Tumen River into the Chinese city of Tumen on Monday.",
            "visit occurred 2018-05-07: kim-jong-un | ",
        ),
    ],
)
def test_a_journey_is_told_by_its_number_or_its_train(told: str, expected: str) -> None:
    assert expected in contacts(f"Kim Jong Un of North Korea spoke in Beijing on May 7 and 8. {told}", "2018-05-09")


def test_somebody_was_last_there_on_another_journey() -> None:
    text = "Choe Son Hui flew to Beijing on Saturday for a stay of some days. She was last in Beijing three weeks ago."
    told = contacts(text, "2025-09-28")
    assert told == ["visit occurred 2025-09-27: choe-son-hui | ", "visit occurred 2025-09: choe-son-hui | "]


@pytest.mark.parametrize(
    "text",
    [
        "VIENTIANE, Laos -- Ri Yong Ho of North Korea flew in on Sunday on the flight from Kunming that Wang Yi took.",
        "Kang, Wang discuss peninsula, Xi's visit\n\nWang Yi met Kang Kyung-wha of South Korea. North Korea looked on.",
    ],
)
def test_who_comes_from_a_place_or_only_talks_of_a_visit_makes_none_there(text: str) -> None:
    assert contacts(text, "2016-07-25") == []


@pytest.mark.parametrize(
    "told",
    [
        "While there it was received by Liang Guanglie.",
        "In Beijing it met Liang Guanglie.",
        "During the visit its leader met Liang Guanglie.",
    ],
)
def test_what_is_told_behind_a_return_was_on_some_day_of_the_journey(told: str) -> None:
    text = f"A Korean army delegation led by Pyon In Son returned home on Wednesday after visiting China. {told}"
    assert contacts(text, "2010-10-14") == [
        "visit occurred 2010-10-13: pyon-in-son | ",
        "meeting occurred 2010-10: pyon-in-son | liang-guanglie",
    ]


@pytest.mark.parametrize(
    ("told", "when"),
    [
        ("Song Tao flew home on Monday after a four-day visit to Pyongyang that began on Friday.",
         "2017-11-17/2017-11-20"),
        ("Song Tao's journey to Pyongyang, November 17 to 20, was the first in two years.", "2017-11-17/2017-11-20"),
    ],
)  # fmt: skip
def test_a_journey_lasts_from_its_first_day_to_its_last(told: str, when: str) -> None:
    assert contacts(told, "2017-11-21") == [f"visit occurred {when}:  | song-tao"]


def test_what_is_told_behind_a_journey_made_known_belongs_to_it() -> None:
    text = "It was disclosed on Thursday that Kim Jong Il had been in Beijing from May 29 to 31. He met Jiang Zemin."
    assert contacts(text, "2000-06-02")[1] == "meeting occurred 2000-05: kim-jong-il | jiang-zemin"


def test_a_newly_arrived_ambassador_of_a_country_makes_nobody_travel() -> None:
    text = "Jo Yong Won received Wang Yajun, the newly arrived Chinese ambassador, on April 11."
    assert contacts(text, "2023-04-13") == ["meeting occurred 2023-04-11: jo-yong-won | wang-yajun"]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("PYONGYANG, Dec. 29 (KCNA) -- Ri Su Yong met Li Qiang, Party chief of Shanghai, on Tuesday.", "Pyongyang"),
        ("During a visit to North Korea on Tuesday, Liaoning governor Tang Yijun met Ri Su Yong.", "DPRK"),
        ("Ri Su Yong met Liaoning Governor Tang Yijun in Shenyang on Tuesday.", "Shenyang"),
    ],
)
def test_of_what_town_somebody_is_an_official_is_not_where_he_was_met(text: str, place: str) -> None:
    assert [c["place"] for c in found(text, "2015-12-30")["contacts"] if c["type"] == "meeting"] == [place]


@pytest.mark.parametrize(
    "told",
    [
        "Pak Kyong Son took the Beijing train from Pyongyang on Monday.",
        "Pak Kyong Son boarded his train in Beijing on Monday.",
        "Pak Kyong Son took the train from Beijing to Pyongyang on Monday.",
    ],
)
def test_who_boards_a_train_abroad_or_for_abroad_travels(told: str) -> None:
    assert contacts(told, "2007-05-16") == ["visit occurred 2007-05-14: pak-kyong-son | "]
