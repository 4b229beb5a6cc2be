"""What stands between commas in an English clause parts no subject from its contact; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2008-06-21"
TALKS = "meeting occurred 2008-06-18: kim-jong-il | xi-jinping"


@pytest.mark.parametrize(
    "told",
    [
        "On Wednesday Kim Jong Il, having heard what Yang Hyong Sop reported, had a talk with Xi Jinping.",
        "On Wednesday Kim Jong Il, speaking through an interpreter, had a talk with Xi Jinping.",
        "Radio Pyongyang said that on Wednesday, before the rain had ended, Kim Jong Il had a talk with Xi Jinping.",
    ],
)
def test_the_subject_of_a_clause_stands_before_what_is_interposed(told: str) -> None:
    assert contacts(told, DAY) == [TALKS]


def test_a_gift_of_which_a_participle_tells_is_one() -> None:
    text = "On Wednesday Kim Jong Il, having accepted a gift which Xi Jinping offered to him, had a talk with him."
    assert contacts(text, DAY) == ["message occurred 2008-06-18: kim-jong-il | xi-jinping", TALKS]


@pytest.mark.parametrize(
    "told",
    [
        "Ri Myong San said that on June 4 Hu Jintao sent Kim Jong Il a letter.",
        "Hu Jintao told Kim Jong Il in a letter on June 4 that China would help.",
    ],
)
def test_a_letter_of_which_somebody_speaks(told: str) -> None:
    assert contacts(told, DAY) == ["message occurred 2008-06-04: kim-jong-il | hu-jintao"]


def test_whom_a_letter_speaks_of_gets_none() -> None:
    text = (
        "Choe Son Hui sent Wang Yi a letter on June 4. "
        "She said in the letter that the bond between Kim Jong Un and Xi Jinping was strong."
    )
    assert contacts(text, "2023-06-21") == ["message occurred 2023-06-04: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "Zeng Qinghong is leading a delegation on a visit to the DPRK. Kim Jong Il received him on Wednesday.",
        "On Wednesday Kim Jong Il received Zeng Qinghong, who is paying a goodwill visit to the DPRK.",
    ],
)
def test_a_visit_that_only_goes_on_is_none(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2008-06-18: kim-jong-il | zeng-qinghong"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un, who was returned as chairman, thanked Xi Jinping.",
        "Xi Jinping visited an exhibition in Beijing on the volunteers entering the DPRK. Kim Jong Un did not.",
        "This is Kim Jong Un's first multilateral international meeting, a win for China's Xi Jinping.",
    ],
)
def test_no_contact(told: str) -> None:
    assert contacts(told, DAY) == []


def test_what_is_said_before_a_talk_does_not_make_it_planned() -> None:
    text = (
        "Kim Yong Nam welcomed Xi Jinping on Wednesday and, saying that ties would never change, had a talk with him."
    )
    assert "meeting occurred 2008-06-18: kim-yong-nam | xi-jinping" in contacts(text, DAY)


@pytest.mark.parametrize("dash", ["--", "—", "–"])
@pytest.mark.parametrize(
    "told",
    ["who heads a party delegation", "head of the International Department of the party", "accompanied by a deputy"],
)
def test_what_stands_between_dashes_is_interposed_too_and_no_date_line_is_before_it(dash: str, told: str) -> None:
    text = f"A guest was in Pyongyang.\n\nSong Tao {dash} {told} {dash} met Choe Ryong Hae on Wednesday."
    assert contacts(text, DAY) == ["meeting occurred 2008-06-18: choe-ryong-hae | song-tao"]


def test_a_town_before_a_dash_is_a_date_line() -> None:
    assert contacts("Beijing -- Kim Jong Il met Xi Jinping here on Wednesday.", DAY) == [TALKS]
