"""Whose an English office is not: one of the other side, one of several leaders, one that a relative only owns."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices

DAY = "2018-04-16"


def test_an_office_of_one_side_is_that_of_its_own_man() -> None:
    text = "Kim Jong Un met President Xi Jinping on his first trip abroad as North Korea's leader."
    assert offices(text, "kim-jong-un") == ["leader, North Korea"]
    assert offices(text, "xi-jinping") == ["President, -"]


def test_in_what_office_one_of_two_did_something_is_not_guessed() -> None:
    text = "Wang Yi met Ri Yong Ho on his first journey there as foreign minister."
    assert offices(text, "wang-yi") == []
    assert offices(text, "ri-yong-ho") == []


def test_to_what_office_somebody_was_elected_is_his_own() -> None:
    text = "Xi Jinping sent a telegram to Kim Jong Un on his election as general secretary of the ruling party."
    assert len(offices(text, "kim-jong-un")) == 1


def test_whom_a_greeting_is_from_is_nobody_who_was_named_for_another_part() -> None:
    text = "Ri Su Yong used the meeting to extend greetings to Xi Jinping from the DPRK leader."
    assert offices(text, "ri-su-yong") == []


def test_one_of_several_leaders_holds_no_office_by_it() -> None:
    assert offices("Ri Su Yong, a top leader of North Korea, met Wang Yi.", "ri-su-yong") == []


def test_a_relative_named_with_the_owners_title_is_the_relative() -> None:
    text = "The sister of North Korean leader Kim Yo Jong met Song Tao on April 14."
    assert offices(text, "kim-yo-jong") == []
    assert contacts(text, DAY) == ["meeting occurred 2018-04-14: kim-yo-jong | song-tao"]


@pytest.mark.parametrize(
    "who",
    [
        "Pak Thae Song, who is on a visit to China as head of a WPK delegation,",
        "Pak Thae Song, director of a department of the WPK, who had come as the leader of a party delegation,",
    ],
)
def test_who_comes_as_head_of_a_delegation_acts_himself(who: str) -> None:
    text = f"{who} met Cai Qi on April 14."
    assert [line for line in contacts(text, DAY) if line.startswith("meeting")] == [
        "meeting occurred 2018-04-14: pak-thae-song | cai-qi"
    ]


def test_a_name_at_the_head_of_a_sentence_is_one_by_the_office_behind_it() -> None:
    text = "Pak Mong Hou, the deputy foreign minister of North Korea, met Wang Yi on April 14."
    text += " Pak also had talks with Sun Weidong."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-04-14: pak-mong-hou-kp | wang-yi",
        "meeting occurred 2018-04-14: pak-mong-hou-kp | sun-weidong",
    ]


@pytest.mark.parametrize("who", ["The envoy whom", "The delegation that"])
def test_who_sent_somebody_does_not_travel(who: str) -> None:
    text = f"{who} President Xi Jinping sent to North Korea came home on Monday."
    assert contacts(text, "2017-11-22") == []


def test_what_a_guest_has_come_for_is_no_ceremony_of_whoever_meets_him() -> None:
    text = "Hu Jintao on Wednesday met Kim Yun Hyok, who has come to Beijing for the celebrations of the anniversary."
    assert "meeting occurred 2001-07-11: kim-yun-hyok | hu-jintao" in contacts(text, "2001-07-12")
    assert not [line for line in contacts(text, "2001-07-12") if line.startswith("ceremony")]


def test_what_a_signing_was_is_no_other_event() -> None:
    text = "The signing of the treaty 40 years ago by Zhou Enlai and Kim Il Sung was an event of great significance."
    assert contacts(text, "2001-07-12") == ["ceremony occurred 1961: kim-il-sung | zhou-enlai"]
