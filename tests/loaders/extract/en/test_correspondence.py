"""Messages that several sentences tell: whom a later one names, answers, others who wrote too; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-10-15"


@pytest.mark.parametrize(
    "text",
    [
        "Xi Jinping sent a letter on October 6. In it he assured Kim Jong Un that all would be well.",
        "A letter from Xi Jinping reached Pyongyang on October 6. In the letter, Xi thanked Kim Jong Un.",
        "Kim Jong Un received a letter on October 6. In it Xi Jinping wrote that he was glad.",
        "The Chinese president, Xi Jinping, wrote a letter on October 6. It was addressed to Kim Jong Un.",
        "Kim Jong Un received a letter on October 6. The sender was Xi Jinping.",
        "Xi Jinping sent a letter to Kim Jong Un on October 6. In it he told Kim that all was well.",
    ],
)
def test_a_sentence_about_a_message_names_its_other_side(text: str) -> None:
    assert contacts(text, DAY) == ["message occurred 2019-10-06: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("answer", ["A reply came", "Kim's answer followed", "Kim replied", "The leader sent a reply"])
def test_an_answer_with_a_day_of_its_own_is_another_message(answer: str) -> None:
    text = f"Xi Jinping sent North Korean leader Kim Jong Un a letter on October 6. {answer} on October 11."
    assert contacts(text, DAY) == [
        "message occurred 2019-10-06: kim-jong-un | xi-jinping",
        "message occurred 2019-10-11: kim-jong-un | xi-jinping",
    ]


@pytest.mark.parametrize(
    ("others", "told"),
    [
        ("Premiers Li Keqiang and Kim Jae Ryong", "kim-jae-ryong | li-keqiang"),
        ("Premier Li Keqiang", "kim-jong-un | li-keqiang"),
    ],
)
def test_others_who_did_so_wrote_on_the_same_day(others: str, told: str) -> None:
    text = f"Xi Jinping sent Kim Jong Un a message on October 6. So did {others}."
    assert f"message occurred 2019-10-06: {told}" in contacts(text, DAY)


def test_no_reply_is_none_and_whom_the_text_turns_to_got_no_letter() -> None:
    text = "Xi Jinping sent a letter on October 6. No reply came until October 11. Kim Jong Un was in Wonsan."
    assert contacts(text, DAY) == []


def test_who_did_the_same_wrote_too() -> None:
    text = "Xi Jinping sent Kim Jong Un a message on October 6. Li Keqiang did the same."
    assert "message occurred 2019-10-06: kim-jong-un | li-keqiang" in contacts(text, DAY)


def test_what_one_of_the_two_sent_on_another_day_went_to_the_other() -> None:
    text = "On October 6 Kim Jong Un thanked Xi Jinping in a letter. Xi had sent a message on September 9."
    assert "message occurred 2019-09-09: kim-jong-un | xi-jinping" in contacts(text, DAY)


def test_who_hands_a_letter_over_did_not_write_it() -> None:
    text = "Ambassador Li Jinjun handed over a letter on October 6. It was addressed to Kim Jong Un."
    assert contacts(text, DAY) == []
