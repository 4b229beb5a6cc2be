"""English constructions that join people of both sides whatever their verb or noun; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-10-27"


@pytest.mark.parametrize(
    "told",
    [
        "Ji Jae Ryong sipped tea with Li Jinjun in Beijing on Thursday.",
        "Ji Jae Ryong, in a grey overcoat, ambled with the Chinese official Li Jinjun through a park on Thursday.",
        "Ji Jae Ryong was seated opposite Li Jinjun at the long table on Thursday.",
        "Ji Jae Ryong swapped jokes in Beijing on Thursday with Li Jinjun.",
        "Ji Jae Ryong got only twenty minutes with Li Jinjun in Beijing on Thursday.",
        "Ji Jae Ryong was interrogated by Li Jinjun in Beijing on Thursday.",
        "Ji Jae Ryong's stroll with Li Jinjun in Beijing on Thursday was cheerful.",
        "Ji Jae Ryong and Li Jinjun lingered over coffee in Beijing on Thursday.",
        "On Thursday Ji Jae Ryong rose from his chair to clasp Li Jinjun's hand.",
    ],
)
def test_people_joined_in_a_construction_have_met(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2018-10-25: ji-jae-ryong | li-jinjun"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un clasped Xi Jinping on the tarmac in Pyongyang on Thursday.",
        "Kim Jong Un paced with Xi Jinping past an honor-guard in Pyongyang on Thursday.",
        "Television showed Kim Jong Un crossing the platform and clasping Xi Jinping on Thursday.",
    ],
)
def test_at_an_airport_they_make_a_ceremony(told: str) -> None:
    assert contacts(told, DAY) == ["ceremony occurred 2018-10-25: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "told",
    [
        "Xi Jinping has outfoxed Kim Jong Un.",
        "Xi Jinping is running out of patience with Kim Jong Un.",
        "Kim Jong Un's rapport with Xi Jinping has warmed.",
        "Xi Jinping clashed with Kim Jong Un over the tests on Thursday.",
        "Kim Jong Un was likened by Li Jinjun on Thursday to a rock.",
        "Xi Jinping and Kim Jong Un came to power within months of each other.",
        "On display in Beijing on Thursday was a photo of Kim Il Sung laughing with Mao Zedong.",
        "Xi Jinping may amble with Kim Jong Un in the park.",
        "Kim Jong Un expressed the will to advance together with Xi Jinping on Thursday.",
    ],
)
def test_how_two_stand_to_each_other_is_no_contact(told: str) -> None:
    assert contacts(told, DAY) == []


def test_what_is_done_to_somebody_needs_a_day_a_place_or_a_trip() -> None:
    assert contacts("Xi Jinping steered Kim Jong Un towards the table.", DAY) == []
    guest = "Kim Jong Un came to Beijing on Wednesday. Xi Jinping steered him towards the table."
    assert [told.split()[0] for told in contacts(guest, DAY)] == ["visit", "meeting"]


def test_constructions_give_way_to_what_words_tell() -> None:
    told = "Kim Jong Un ambled with Xi Jinping through the garden. The two leaders held talks in Beijing on Thursday."
    assert contacts(told, DAY) == ["meeting occurred 2018-10-25: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "told",
    [
        "Li Jinjun phoned Ji Jae Ryong on Thursday to explain the delay.",
        "On Thursday Li Jinjun called Ji Jae Ryong to discuss the bridge.",
    ],
)
def test_who_is_called_for_a_purpose_is_called_up(told: str) -> None:
    assert contacts(told, DAY) == ["call occurred 2018-10-25: ji-jae-ryong | li-jinjun"]


def test_lists_that_go_together_are_pairs() -> None:
    told = "Hu Jintao and Wen Jiabao sent telegrams to Kim Jong Il and Pak Pong Ju respectively on Thursday."
    assert contacts(told, "2004-04-25") == [
        "message occurred 2004-04-22: kim-jong-il | hu-jintao",
        "message occurred 2004-04-22: pak-pong-ju | wen-jiabao",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "Hosting Ji Jae Ryong in Beijing on Thursday, Li Jinjun said that China would not give in.",
        "Ji Jae Ryong's talks with Li Jinjun in Beijing on Thursday ran longer than planned.",
        "Li Jinjun compared notes in Beijing on Thursday with the North Korean party official Ji Jae Ryong.",
    ],
)
def test_what_else_a_sentence_says_leaves_the_meeting_as_it_was(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2018-10-25: ji-jae-ryong | li-jinjun"]


def test_the_envoy_behind_a_name_in_brackets_is_another_man() -> None:
    assert contacts("Xi Jinping's (習近平) envoy flew to Pyongyang on Thursday.", DAY) == []


def test_a_guard_reviewed_is_the_welcome_and_a_walk_the_talk_on_it() -> None:
    guard = (
        "Kim Jong Il greeted Hu Jintao at the airport on Thursday. The two mounted the stand before the guard of honor."
    )
    assert contacts(guard, "2005-10-29") == ["ceremony occurred 2005-10-27: kim-jong-il | hu-jintao"]
    walk = "Xi Jinping and Kim Jong Un strolled along the lake in Beijing on Thursday, deep in conversation."
    assert contacts(walk, DAY) == ["meeting occurred 2018-10-25: kim-jong-un | xi-jinping"]


def test_nobody_has_seen_whom_he_left_without_seeing() -> None:
    told = "Li Jinjun went home on Thursday without dining with the country's leader, Kim Jong Un."
    assert [each for each in contacts(told, DAY) if each.startswith("meeting")] == [
        "meeting denied 2018-10-25: kim-jong-un | li-jinjun"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "China stands by the deal, Li Jinjun said here Thursday when receiving Ji Jae Ryong.",
        "Li Jinjun said on Thursday after talking with Ji Jae Ryong that China stands by the deal.",
        "China stands by the deal, Li Jinjun said on Thursday after he met Ji Jae Ryong.",
    ],
)
def test_what_is_said_at_or_after_a_meeting_is_of_its_day(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2018-10-25: ji-jae-ryong | li-jinjun"]


@pytest.mark.parametrize(
    ("caption", "day"),
    [
        (
            "Xi Jinping (right) and Kim Jong Un walk in a garden in Pyongyang on June 21, 2019, in this file photo.",
            "2019-06-21",
        ),
        ("In this June 21, 2019 file photo, Xi Jinping and Kim Jong Un walk together in Pyongyang.", "2019-06-21"),
        ("Kim Jong Un poses with Xi Jinping in Beijing on Jan. 8, 2019, in this photo.", "2019-01-08"),
        (
            "Kim Jong Un, left, and Xi Jinping, right, are seen in Dalian in this picture taken on May 8, 2018.",
            "2018-05-08",
        ),
    ],
)
def test_a_picture_shows_those_who_met(caption: str, day: str) -> None:
    assert contacts(f"The two sides remain in touch.\n\n{caption}", "2021-01-27") == [
        f"meeting occurred {day}: kim-jong-un | xi-jinping"
    ]


@pytest.mark.parametrize(
    "caption",
    [
        "Xi Jinping and Kim Jong Un remain at odds, says this photo of June 1, 2019.",
        "Posters of Xi Jinping and Kim Jong Un hang in Beijing in this file photo taken on June 1, 2019.",
        "In this file photo Xi Jinping and Kim Jong Un applaud.",
        "In this undated photo, Kim Jong Un walks with Xi Jinping.",
    ],
)
def test_a_picture_of_something_else_or_without_a_day_shows_no_meeting(caption: str) -> None:
    assert contacts(f"The two sides remain in touch.\n\n{caption}", "2021-01-27") == []
