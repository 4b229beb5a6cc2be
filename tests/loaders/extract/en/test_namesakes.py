"""People of one name in one English article, and offices that a sentence only compares; our sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices, people

PREMIERS = "Chinese Premier Wen Jiabao received Premier Kim Yong Il of the DPRK in Beijing on October 6, 2009. "


@pytest.mark.parametrize(
    "named",
    [
        "Kim Yong Il, the vice foreign minister who shares the premier's name,",
        "Kim Yong Il, a vice foreign minister of the same name,",
        "DPRK Vice Foreign Minister Kim Yong Il",
    ],
)
def test_two_people_of_one_name_are_told_by_their_offices(named: str) -> None:
    text = PREMIERS + f"A day earlier, Wu Dawei, a vice foreign minister, met {named} in the same city."
    assert contacts(text) == [
        "meeting occurred 2009-10-06: kim-yong-il-premier | wen-jiabao",
        "meeting occurred 2009-10-05: kim-yong-il | wu-dawei",
    ]


def test_a_name_without_an_office_is_that_of_whom_the_article_named_last() -> None:
    text = (
        PREMIERS
        + "Wu Dawei met Vice Foreign Minister Kim Yong Il on October 5.\n\nKim Yong Il told Wu Dawei of the harvest."
    )
    assert [line for line in contacts(text) if "wu-dawei" in line] == [
        "meeting occurred 2009-10-05: kim-yong-il | wu-dawei"
    ]


def test_whom_no_registry_knows_may_have_the_name_of_an_official() -> None:
    text = (
        "Kim Song Nam, a vice department director of the party, met Wang Jiarui in Beijing on May 4, 2011. "
        "Kim Song Nam, a trader with the same name as the party official, met Liu Hongcai on May 5."
    )
    assert people(text)["kim-song-nam-namesake-kp"] == "KP"
    assert contacts(text)[0] == "meeting occurred 2011-05-04: kim-song-nam | wang-jiarui"


@pytest.mark.parametrize(
    "aside",
    [
        ", who is not the former premier of the same name,",
        " (not to be confused with the former premier)",
        ", a namesake of the former premier,",
    ],
)
def test_an_office_that_is_only_compared_is_nobodys(aside: str) -> None:
    text = f"Kim Song Nam{aside} met Chinese Ambassador Liu Hongcai in Pyongyang on May 4, 2011."
    assert contacts(text) == ["meeting occurred 2011-05-04: kim-song-nam | liu-hongcai"]
    assert offices(text, "kim-song-nam") == []


def test_what_the_other_one_did_is_not_told_of_him() -> None:
    text = (
        "Kim Song Nam met Liu Hongcai in Pyongyang on May 4, 2011. "
        "He is not the former premier of the same name, who met Wen Jiabao in 2009."
    )
    assert contacts(text) == ["meeting occurred 2011-05-04: kim-song-nam | liu-hongcai"]
