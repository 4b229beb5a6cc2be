"""Journeys that a report only recalls, or of which it says one thing; sentences of our own."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-11-21"
LEAD = "Beijing and Pyongyang\n\nBEIJING, Nov. 21 (Reuters) - "


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Kim Jong Un's latest journey to China was in June.", "2018-06: kim-jong-un | "),
        ("Looking back on his stay in Pyongyang last month, Song Tao said it was warm.", "2018-10:  | song-tao"),
        ("Li Peng is the first to go to the North since Jiang Zemin did so in 2001.", "2001:  | jiang-zemin"),
        ("Xi Jinping has not been to Pyongyang since June 2005.", "2005-06:  | xi-jinping"),
        (
            "Li Yuanchao came for the 60th anniversary of the armistice in July 2013, diplomats in Pyongyang said.",
            "2013-07:  | li-yuanchao",
        ),
        (
            "Beijing sent Li Zhanshu to the anniversary celebrations in Pyongyang in September.",
            "2018-09:  | li-zhanshu",
        ),
    ],
)
def test_a_journey_is_told_in_passing(words: str, told: str) -> None:
    assert f"visit occurred {told}" in contacts(LEAD + words, DAY)


def test_each_of_two_journeys_has_its_own_place_and_month() -> None:
    found = contacts(LEAD + "Kim Jong Il went to Beijing in May 2000 and to Shanghai in January 2001.", DAY)
    assert sorted(found) == ["visit occurred 2000-05: kim-jong-il | ", "visit occurred 2001-01: kim-jong-il | "]


def test_who_came_for_something_else_made_no_journey_told() -> None:
    assert contacts(LEAD + "Ri Su Yong came for the money, Chinese traders said.", DAY) == []


def test_visits_made_by_somebody_are_his_whoever_speaks_of_them() -> None:
    text = LEAD + "Hu Jintao will help, he said, adding that the two visits made to China by Kim Jong Il were good."
    assert contacts(text, DAY) == ["visit occurred -: kim-jong-il | "]


def test_who_will_not_come_makes_no_journey() -> None:
    text = LEAD + "Kim Jong Un would not be coming to the parade in Beijing, the ministry said."
    assert contacts(text, DAY) == ["visit denied -: kim-jong-un | "]


@pytest.mark.parametrize(
    "words", ["Among them was Pak Thae Song.", "It was led by Pak Thae Song.", "Among the arrivals was Pak Thae Song."]
)
def test_who_is_named_of_a_group_travelled(words: str) -> None:
    text = LEAD + f"A delegation of the Workers' Party of Korea arrived in Beijing on Monday. {words}"
    assert contacts(text, DAY) == ["visit occurred 2018-11-19: pak-thae-song | "]


def test_with_one_and_with_another_are_two_meetings() -> None:
    found = contacts(LEAD + "On Monday Hu Jintao had a meeting with Kim Yong Nam and with Pak Pong Ju.", DAY)
    assert sorted(found) == [
        "meeting occurred 2018-11-19: kim-yong-nam | hu-jintao",
        "meeting occurred 2018-11-19: pak-pong-ju | hu-jintao",
    ]


def test_who_goes_along_is_not_he_who_watches() -> None:
    text = LEAD + "Wang Yi met Pak Pong Ju on Monday. Accompanied by Ri Yong Ho, he watched a performance there."
    assert "ceremony occurred 2018-11-19: ri-yong-ho | wang-yi" in contacts(text, DAY)


def test_a_journey_to_an_opening_of_something_is_one_contact() -> None:
    text = (
        LEAD
        + "Wang Yi met Ri Yong Ho on Monday. Wang will travel to Rason in December for the opening of a trade fair."
    )
    assert contacts(text, DAY)[1:] == ["visit planned 2018-12:  | wang-yi"]


def test_who_is_told_something_and_hands_a_letter_was_met() -> None:
    text = LEAD + "On Monday Kim Jong Un told Song Tao, who handed him a letter from Xi Jinping, that all was well."
    assert "meeting occurred 2018-11-19: kim-jong-un | song-tao" in contacts(text, DAY)


def test_whose_deputy_somebody_sat_down_with() -> None:
    text = (
        LEAD + "Wang Yi met Pak Myong Ho on Monday. Wang has a deputy, Sun Weidong, with whom Pak sat down on Friday."
    )
    assert "meeting occurred 2018-11-16: pak-myong-ho | sun-weidong" in contacts(text, DAY)


def test_a_group_of_officials_is_of_their_side() -> None:
    text = LEAD + "A group of officials from North Korea arrived in Beijing on Monday. Among them was Pak Thae Song."
    assert contacts(text, DAY) == ["visit occurred 2018-11-19: pak-thae-song | "]


def test_whom_a_quotation_is_told_at_a_ceremony_was_there_too() -> None:
    text = (
        'Hu Jintao laid a wreath at the Friendship Tower in Pyongyang on Tuesday. "We forget nothing," he told Yang '
        "Hyong Sop, who climbed the steps with him."
    )
    assert contacts(text, "1993-07-30") == ["ceremony occurred 1993-07-27: yang-hyong-sop | hu-jintao"]


def test_a_delegation_that_is_seen_is_met() -> None:
    text = "A delegation led by Hu Jintao arrived in Pyongyang on Monday. Kim Il Sung saw the delegation on Tuesday."
    assert "meeting occurred 1993-07-27: kim-il-sung | hu-jintao" in contacts(text, "1993-07-30")


def test_to_greet_each_other_in_a_third_country_is_to_meet() -> None:
    text = "Wang Yi and Ri Yong Ho spoke to the press in Laos. Wang came out of the room to greet Ri on Monday."
    assert contacts(text, "2016-07-26") == ["meeting occurred 2016-07-25: ri-yong-ho | wang-yi"]


def test_talks_behind_an_anniversary_are_not_what_is_celebrated() -> None:
    text = "Kim Jong Un came to China on Monday for the 80th anniversary of victory and had talks with Xi Jinping."
    assert "meeting occurred 2025-09-01: kim-jong-un | xi-jinping" in contacts(text, "2025-09-05")


def test_a_journey_told_by_somebody_with_a_time_that_nothing_resolves() -> None:
    text = "Chi Haotian met Kim Il Chol. He said that Kim Jong Il paid a visit to China in May."
    assert "visit occurred -: kim-jong-il | " in contacts(text)
