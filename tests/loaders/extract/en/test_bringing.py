"""Verbs that take a group to the other side's country, and those that lead nobody there; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2017-11-21"


def test_who_takes_a_group_abroad_travels() -> None:
    text = "In late October Vice Minister Kong Xuanyou led a team of his ministry to Pyongyang."
    assert contacts(text, DAY) == ["visit occurred 2017-10:  | kong-xuanyou"]
    text = "Hyon Song Wol took a troupe of 60 singers and dancers to Beijing in December 2015."
    assert contacts(text, DAY) == ["visit occurred 2015-12: hyon-song-wol | "]


def test_who_shows_guests_his_own_country_makes_no_journey() -> None:
    text = "Ri Su Yong is in China. Song Tao accompanied the party to Shanghai and Beijing in June."
    assert all(" | song-tao" not in told for told in contacts(text, DAY) if told.startswith("visit"))


def test_what_is_led_elsewhere_is_no_journey() -> None:
    text = "Kim Yong Chol led the team of negotiators to a compromise, Beijing said. Song Tao leads the group at home."
    assert contacts(text, DAY) == []


def test_a_stay_that_opens_a_sentence_is_a_journey_of_its_time() -> None:
    for opening in ("While in Beijing in June", "Visiting Beijing in June", "During his stay in Beijing in June"):
        told = contacts(f"{opening}, Ri Su Yong was received by Xi Jinping.", DAY)
        assert set(told) == {
            "visit occurred 2017-06: ri-su-yong | ",
            "meeting occurred 2017-06: ri-su-yong | xi-jinping",
        }


@pytest.mark.parametrize(
    "told",
    [
        "Jang Song Thaek accompanied Kim Jong Il to China in May.",
        "Jang Song Thaek travelled with Kim Jong Il to China in May.",
        "Jang Song Thaek met Wang Jiarui in Pyongyang on Oct. 2 and accompanied Kim Jong Il on a trip to China in May.",
    ],
)
def test_who_goes_along_with_one_of_his_own_made_the_journey(told: str) -> None:
    journeys = [line for line in contacts(told, "2010-11-30") if line.startswith("visit")]
    assert journeys == ["visit occurred 2010-05: jang-song-thaek kim-jong-il | "]


def test_all_of_those_who_hand_a_letter_over_have_met_its_reader() -> None:
    text = "Li Zhanshu, joined by Li Jinzao, handed Kim Jong Un a letter written by Xi Jinping on Sunday."
    assert contacts(text, "2018-09-10") == [
        "meeting occurred 2018-09-09: kim-jong-un | li-zhanshu li-jinzao",
        "message occurred 2018-09-09: kim-jong-un | xi-jinping",
    ]


def test_messages_on_an_occasion_are_told() -> None:
    text = "On the occasion of the anniversary, messages were exchanged on July 11 between Xi Jinping and Kim Jong Un."
    assert contacts(text, "2021-07-12") == ["message occurred 2021-07-11: kim-jong-un | xi-jinping"]
