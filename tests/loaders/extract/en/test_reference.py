"""Whom noun phrases mean that stand for a name: visitors, hosts, friends, those of a country; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-09-06"
CAME = "Wang Yi arrived in Pyongyang on Monday for a three-day visit. "


@pytest.mark.parametrize(
    "text",
    [
        "Ri Yong Ho held talks with his guest on Tuesday.",
        "The visitor sat down with Ri Yong Ho on Tuesday.",
        "On Tuesday the senior diplomat met Ri Yong Ho.",
        "On Tuesday, Foreign Minister Ri Yong Ho conferred with his counterpart from Beijing.",
        "Ri Yong Ho was his host. On Tuesday he met his old friend.",
    ],
)
def test_who_came_is_meant_by_many_nouns(text: str) -> None:
    assert "meeting occurred 2019-09-03: ri-yong-ho | wang-yi" in contacts(CAME + text, DAY)


@pytest.mark.parametrize("noun", ["the North Korean", "the party official", "the visitor", "the envoy"])
def test_who_is_left_by_the_side_of_whom_he_meets(noun: str) -> None:
    text = f"Kim Song Nam speaks Chinese. On Tuesday {noun} met Foreign Minister Wang Yi in Beijing."
    assert contacts(text, DAY) == ["meeting occurred 2019-09-03: kim-song-nam | wang-yi"]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Song Nam speaks Chinese. Wang Yi spoke to a diplomat on Tuesday. The diplomat met Wang Yi again.",
        "Kim Song Nam speaks Chinese. The official media said Wang Yi met the guests of a summit on Tuesday.",
    ],
)
def test_who_is_new_or_no_person_stands_for_nobody(text: str) -> None:
    assert contacts(text, DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un had sent him. On Tuesday he met Li Keqiang.",
        "Kim Jong Un sent him as his envoy. On Tuesday Li Keqiang received him.",
        "Li Keqiang waited at the guesthouse. On Tuesday he met his guest.",
        "Li Keqiang waited at the guesthouse. On Tuesday the Chinese premier met him.",
    ],
)
def test_a_pronoun_goes_on_with_of_whom_the_text_speaks(text: str) -> None:
    told = contacts("Choe Ryong Hae arrived in Beijing on Monday. " + text, DAY)
    assert "meeting occurred 2019-09-03: choe-ryong-hae | li-keqiang" in told


def test_the_men_are_those_of_whom_the_text_just_told() -> None:
    text = "Hu Jintao arrived in Pyongyang on Monday. Kim Jong Il greeted him at the airport. The men then held talks."
    assert "meeting occurred 2005-10-24: kim-jong-il | hu-jintao" in contacts(text, "2005-10-28")


def test_whose_talks_with_somebody_had_taken_place() -> None:
    text = "Zhang Dejiang met Choe Ryong Hae on Wednesday. His talks with Ri Su Yong had taken place a day before."
    assert "meeting occurred 2019-09-03: ri-su-yong | zhang-dejiang" in contacts(text, DAY)


def test_who_died_a_generation_ago_acts_in_nothing() -> None:
    text = (
        "Li Yuanchao arrived in Pyongyang on Monday. Flowers were laid at the tomb of Mao Anying. His schedule "
        "included talks with Kim Yong Nam on Tuesday."
    )
    assert "meeting occurred 2019-09-03: kim-yong-nam | li-yuanchao" in contacts(text, DAY)


def test_whom_a_meal_is_with_is_there_though_he_was_talked_about() -> None:
    text = "Kim Yong Nam came on Tuesday at the invitation of Ambassador Li Jinjun, and stayed for a meal with him."
    assert contacts(text, DAY) == ["meeting occurred 2019-09-03: kim-yong-nam | li-jinjun"]


@pytest.mark.parametrize(
    "text",
    [
        "Li Qiang saw the North Korean on Tuesday.",
        "Li Qiang received the minister on Tuesday.",
        "On Tuesday the 60-year-old called on Li Qiang.",
        "Li Qiang's talks with the North Korean took place on Tuesday.",
    ],
)
def test_who_takes_part_leaves_the_other_side(text: str) -> None:
    told = contacts("Foreign Minister Wang Yi met Choe Son Hui in Beijing on Monday. " + text, "2024-09-06")
    assert "meeting occurred 2024-09-03: choe-son-hui | li-qiang" in told


def test_who_has_met_the_visitor_gives_a_meal_for_him() -> None:
    text = "Hu Jintao arrived in Pyongyang on Monday. Kim Jong Il met him. Kim hosted a banquet on Tuesday evening."
    assert "meeting occurred 2005-10-25: kim-jong-il | hu-jintao" in contacts(text, "2005-10-28")


def test_he_is_whom_the_sentence_before_names_not_who_only_met_his_own() -> None:
    text = (
        "Premier Kim Jae Ryong came home from China on Friday. He was met at the airport by Ri Ryong Nam, an official."
        " Li Keqiang met the premier in Beijing on Wednesday. Wang Yi had a talk with him on Thursday."
    )
    assert "meeting occurred 2019-09-05: kim-jae-ryong | wang-yi" in contacts(text, "2019-09-07")


@pytest.mark.parametrize("joint", [" met him and on Friday", " had talks with him, and on Friday"])
def test_he_who_is_received_is_not_of_the_side_of_whoever_receives_him(joint: str) -> None:
    text = f"Ri Su Yong came to Beijing. On Thursday Wang Yi{joint} he was received by Xi Jinping."
    assert contacts(text, "2018-12-08")[1:] == [
        "meeting occurred 2018-12-06: ri-su-yong | wang-yi",
        "meeting occurred 2018-12-07: ri-su-yong | xi-jinping",
    ]
