"""Several contacts that one English verb tells, each with its day or turn; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

JIARUI = "meeting occurred 2019-05-01: ri-yong-ho | wang-jiarui"
YI = "meeting occurred 2019-05-02: ri-yong-ho | wang-yi"


@pytest.mark.parametrize(
    "text",
    [
        "Wang Jiarui received Ri Yong Ho on Wednesday, Wang Yi on Thursday.",
        "On Wednesday, Wang Jiarui saw Ri Yong Ho; on Thursday, Wang Yi.",
        "Ri Yong Ho lunched with Wang Jiarui on Wednesday and with Wang Yi on Thursday.",
        "Wang Jiarui had talks with Ri Yong Ho on Wednesday; Foreign Minister Wang Yi did so on Thursday.",
        "Wang Jiarui met Ri Yong Ho on Wednesday. So, a day later, did Wang Yi.",
        "Wang Jiarui met Ri Yong Ho on Wednesday. On Thursday it was Wang Yi's turn.",
        "The paper mentioned Ri Yong Ho's encounters with Wang Jiarui on Wednesday and with Wang Yi on Thursday.",
    ],
)
def test_a_verb_that_is_not_said_again_tells_a_contact_of_its_own(text: str) -> None:
    assert sorted(contacts(text, "2019-05-03")) == [JIARUI, YI]


@pytest.mark.parametrize(
    "text",
    [
        "Ri Yong Ho had talks on Thursday, first with Wang Jiarui, then with Wang Yi.",
        "Ri Yong Ho was received by Wang Jiarui and, later, Wang Yi on Thursday.",
    ],
)
def test_those_who_come_in_turn_have_contacts_of_their_own(text: str) -> None:
    assert sorted(contacts(text, "2019-05-03")) == [JIARUI.replace("05-01", "05-02"), YI]


def test_a_passive_verb_pairs_two_lists() -> None:
    text = "Choe Son Hui and Ri Yong Ho were received by Wang Jiarui and Wang Yi respectively on Thursday."
    assert sorted(contacts(text, "2019-05-03")) == ["meeting occurred 2019-05-02: choe-son-hui | wang-jiarui", YI]


def test_who_followed_went_there_too() -> None:
    text = "Hu Jintao went to Pyongyang in October 2005. Premier Wen Jiabao followed in October 2009."
    assert contacts(text, "2019-05-03") == [
        "visit occurred 2005-10:  | hu-jintao",
        "visit occurred 2009-10:  | wen-jiabao",
    ]


def test_a_meeting_of_two_days_is_one_and_one_held_again_is_two() -> None:
    assert len(contacts("Ri Yong Ho met Wang Yi on Monday and Tuesday.", "2019-05-03")) == 1
    assert len(contacts("Ri Yong Ho met Wang Yi on Monday and again on Thursday.", "2019-05-03")) == 2


def test_joint_hosts_stay_together() -> None:
    text = "Wang Jiarui and Wang Yi received Ri Yong Ho on Thursday and gave him a dinner with Wu Dawei."
    assert YI.replace("| wang-yi", "| wang-jiarui wang-yi") in contacts(text, "2019-05-03")


def test_calls_paid_on_several_are_several() -> None:
    text = "Kim Song Nam paid calls on Wang Huning and Cai Qi on Thursday."
    assert contacts(text, "2024-03-22") == [
        "meeting occurred 2024-03-21: kim-song-nam | cai-qi",
        "meeting occurred 2024-03-21: kim-song-nam | wang-huning",
    ]


def test_who_discusses_something_with_one_and_calls_on_another_met_both() -> None:
    text = "Pak Ui Chun discussed trade with Yang Jiechi on Sunday and paid a courtesy call on Xi Jinping on Monday."
    assert contacts(text, "2008-08-13") == [
        "meeting occurred 2008-08-10: pak-ui-chun | yang-jiechi",
        "meeting occurred 2008-08-11: pak-ui-chun | xi-jinping",
    ]
