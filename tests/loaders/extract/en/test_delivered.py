"""Messages dated by their delivery, and by the meeting at which they were handed over; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    "delivery",
    [
        "The letter was handed to Wang Yi by Ambassador Ji Jae Ryong on Tuesday.",
        "It was conveyed to the foreign ministry on Tuesday.",
        "The letter, the report said, was delivered on Tuesday.",
    ],
)
def test_a_delivery_dates_the_message_told_before(delivery: str) -> None:
    text = f"Kim Jong Un has sent a letter to Xi Jinping, state media said on Thursday.\n\n{delivery}"
    assert "message occurred 2018-05-08: kim-jong-un | xi-jinping" in contacts(text, "2018-05-10")


def test_who_brings_a_letter_hands_it_over_when_they_meet() -> None:
    text = (
        "Song Tao met Kim Jong Un on Tuesday. On Wednesday he toured a factory.\n\n"
        "Song handed Kim a letter from Xi Jinping."
    )
    assert "message occurred 2018-05-08: kim-jong-un | xi-jinping" in contacts(text, "2018-05-10")


def test_a_meeting_that_did_not_come_about_is_of_the_month_of_the_report() -> None:
    text = "Song Tao returned to Beijing from Pyongyang on Tuesday. He was not received by Kim Jong Un."
    assert "meeting denied 2018-05: kim-jong-un | song-tao" in contacts(text, "2018-05-10")


@pytest.mark.parametrize(
    "handed",
    [
        "Choe Ryong Hae, director of the General Political Bureau, passed on the letter to Xi when they met",
        "Choe Ryong Hae handed the letter to Xi",
        "Xi received the letter from Choe Ryong Hae",
    ],
)
def test_who_hands_over_the_letter_did_not_write_it(handed: str) -> None:
    text = f"An envoy delivered a letter from Kim Jong Un to Xi Jinping on Friday.\n\n{handed} in Beijing."
    messages = [told for told in contacts(text, "2013-05-25") if told.startswith("message")]
    assert messages == ["message occurred 2013-05-24: kim-jong-un | xi-jinping"]


def test_a_letter_of_the_other_one_is_another() -> None:
    text = (
        "Kim Jong Un sent a letter to Xi Jinping on Friday.\n\nIn the letter Xi sent to Choe Ryong Hae, he thanked him."
    )
    assert any("choe-ryong-hae | xi-jinping" in told for told in contacts(text, "2013-05-25"))


@pytest.mark.parametrize(
    "told",
    [
        "On Monday Choe Ryong Hae sent the letter to Xi Jinping on the occasion of his birthday.",
        "Choe Ryong Hae sent the same letter to Xi Jinping.",
        "Xi received the telegram from Choe Ryong Hae.",
        "In the letter to Xi, Choe Ryong Hae wished him success.",
    ],
)
def test_who_does_not_hand_over_the_letter_wrote_another(told: str) -> None:
    text = f"Kim Jong Un wrote a letter to Xi Jinping on Friday.\n\n{told}"
    assert any(each.endswith(": choe-ryong-hae | xi-jinping") for each in contacts(text, "2019-06-21"))
