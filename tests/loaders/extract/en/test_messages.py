"""Who sends English messages and gifts, who gets them, who only carries them; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2021-05-28"


@pytest.mark.parametrize(
    "text",
    [
        "Song Tao conveyed Xi Jinping's verbal message to Kim Jong Un on Thursday.",
        "Kim Jong Un replied to Xi Jinping's letter on Thursday.",
        "In a letter on Thursday, Xi Jinping told Kim Jong Un that ties would deepen.",
        "On Thursday, Kim Jong Un received a floral basket and a congratulatory card from Xi Jinping.",
        "On Thursday, Kim Jong Un got a New Year card from Xi Jinping.",
    ],
)
def test_a_message_has_its_writer_and_its_reader(text: str) -> None:
    assert contacts(text, DAY) == ["message occurred 2021-05-27: kim-jong-un | xi-jinping"]


def test_who_meets_somebody_hands_him_gifts_for_another() -> None:
    text = "Song Tao met Choe Ryong Hae in Pyongyang on Friday and handed him gifts for Kim Jong Un."
    assert "message occurred 2021-05-28: kim-jong-un | song-tao" in contacts(text, DAY)


def test_what_a_message_says_is_not_what_a_speaker_tells() -> None:
    text = (
        "Kim Jong Un received Li Yuanchao on Thursday. At that meeting, Li passed on a verbal message from Xi Jinping, "
        "in which Xi said that China wanted friendly ties."
    )
    assert "message occurred 2021-05-27: kim-jong-un | xi-jinping" in contacts(text, DAY)


def test_one_stands_for_the_message_named_before() -> None:
    text = "Kim Jong Un sent a telegram to Xi Jinping on Monday, and Choe Son Hui sent one to Wang Yi."
    assert set(contacts(text, DAY)) == {
        "message occurred 2021-05-24: kim-jong-un | xi-jinping",
        "message occurred 2021-05-24: choe-son-hui | wang-yi",
    }


def test_two_pairs_exchange_messages_of_their_own() -> None:
    text = (
        "On Monday messages were exchanged by Xi Jinping and Kim Jong Un, as well as by Premier Li Qiang and Premier "
        "Kim Tok Hun."
    )
    assert set(contacts(text, "2023-10-06")) == {
        "message occurred 2023-10-02: kim-jong-un | xi-jinping",
        "message occurred 2023-10-02: kim-tok-hun | li-qiang",
    }


def test_talks_at_which_messages_are_exchanged_are_of_those_who_meet() -> None:
    text = (
        "Kim Jong Un and Xi Jinping exchanged verbal messages. The messages were exchanged at a meeting on Monday "
        "between Ri Ryong Nam and Song Tao."
    )
    assert contacts(text, "2021-03-23")[1:] == ["meeting occurred 2021-03-22: ri-ryong-nam | song-tao"]


def test_somebody_rings_another_up() -> None:
    text = "Kim Kye Gwan rang up Wu Dawei on Tuesday and told him that the money was on its way."
    assert contacts(text, "2007-06-21") == ["call occurred 2007-06-19: kim-kye-gwan | wu-dawei"]


def test_what_a_message_says_is_no_message_of_its_own() -> None:
    text = (
        "On Thursday Song Tao conveyed a message of Xi Jinping to Kim Jong Un. Xi Jinping congratulated him once more "
        "on the congress."
    )
    assert contacts(text, DAY) == ["message occurred 2021-05-27: kim-jong-un | xi-jinping"]


def test_a_letter_that_a_question_asks_about_is_none() -> None:
    assert contacts("Q: Will Choe Ryong Hae bring a letter for Xi Jinping?", DAY) == []


def test_a_letter_that_a_delegation_brings_is_of_who_wrote_it() -> None:
    text = (
        "Kim Jong Un receives letter from Chinese delegation\n\nKim Jong Un was given a signed letter on Thursday from "
        "Xi Jinping during a meeting in Pyongyang with Li Jianguo. Li Jianguo led a delegation."
    )
    assert set(contacts(text, DAY)) == {
        "message occurred 2021-05-27: kim-jong-un | xi-jinping",
        "meeting occurred 2021-05-27: kim-jong-un | li-jianguo",
    }


def test_who_hands_a_message_on_is_neither_sender_nor_reader() -> None:
    text = (
        "On Thursday Xi Jinping sent a message to Kim Jong Un. Xi Jinping's message was conveyed by Ambassador Wang "
        "Yajun. Wang Yajun conveyed the message to the head of the department, Kim Song Nam."
    )
    assert contacts(text, DAY) == ["message occurred 2021-05-27: kim-jong-un | xi-jinping"]


def test_a_gift_in_somebodys_name_is_his() -> None:
    text = "Song Tao presented gifts to Kim Jong Un in Xi Jinping's name on November 20."
    assert contacts(text, "2017-11-21") == ["message occurred 2017-11-20: kim-jong-un | xi-jinping"]


def test_sending_each_other_messages_is_an_exchange() -> None:
    text = "Kim Jong Un and Xi Jinping sent each other messages on the anniversary on July 11."
    assert contacts(text, "2021-07-16") == ["message occurred 2021-07-11: kim-jong-un | xi-jinping"]


def test_a_message_of_thanks_has_a_recipient_and_no_train_for_its_writer() -> None:
    text = (
        "Leaving Chinese territory, Kim Jong Il sent a message of thanks to Hu Jintao from his train on May 26, 2011."
    )
    assert contacts(text, "2011-05-27") == ["message occurred 2011-05-26: kim-jong-il | hu-jintao"]


@pytest.mark.parametrize(
    "text",
    [
        "A gift for Kim Jong Un from Song Tao was handed to Ri Su Yong on Friday.",
        "Song Tao handed a gift for Kim Jong Un to Ri Su Yong on Friday.",
        "Ri Su Yong was handed a gift from Song Tao to Kim Jong Un on Friday.",
    ],
)
def test_who_is_handed_what_is_for_another_only_passes_it_on(text: str) -> None:
    assert contacts(text, "2018-04-14") == ["message occurred 2018-04-13: kim-jong-un | song-tao"]


def test_two_to_whom_messages_go_both_get_them() -> None:
    text = "Song Tao sent messages of greetings to Kim Jong Un and Ri Su Yong on Friday."
    assert contacts(text, "2018-04-14") == ["message occurred 2018-04-13: kim-jong-un ri-su-yong | song-tao"]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un received a floral basket from the Chinese embassy on Friday.",
        "The Chinese embassy in Pyongyang sent a floral basket to Kim Jong Un on Friday.",
        "A letter was sent to Kim Jong Un by the Central Committee of the Communist Party of China on Friday.",
    ],
)
def test_bodies_send_messages_to_people(text: str) -> None:
    assert contacts(text, "2018-04-14") == ["message occurred 2018-04-13: kim-jong-un | "]


@pytest.mark.parametrize(
    "text",
    [
        "Kim Jong Un received a message from the Communist Party of Cuba on Friday. China too.",
        "Kim Jong Un received a letter from Xi Jinping, general secretary of the Central Committee of the CPC.",
    ],
)
def test_a_party_of_a_third_country_and_the_body_of_a_writer_send_nothing(text: str) -> None:
    assert not [line for line in contacts(text, "2018-04-14") if line.endswith("kim-jong-un | ")]


@pytest.mark.parametrize(
    "text",
    [
        "The message from the DPRK Central Committee was not sent to Xi Jinping on Friday.",
        "Xi Jinping awaits a message from the DPRK Central Committee.",
        "Kim Jong Un got a letter from a Chinese company on Friday.",
        "Kim Jong Un received a letter from the Chinese Communist Party's newspaper on Friday.",
    ],
)
def test_what_no_organ_has_sent_is_no_message_of_one(text: str) -> None:
    assert contacts(text, "2018-04-14") == []


def test_a_body_that_gives_something_else_got_no_message() -> None:
    text = "The Chinese embassy sent food to the victims after a message from Kim Jong Un on Friday."
    assert contacts(text, "2018-04-14") == []
