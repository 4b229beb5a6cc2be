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
