"""Contacts to come by the shape of their sentence, negations over time that deny no contact; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-03-22"


@pytest.mark.parametrize(
    "told",
    [
        "Set for Saturday are talks between Kim Song Nam and Wang Yi.",
        "Still ahead of Kim Song Nam is a meeting with Wang Yi on Saturday.",
        "On Saturday's programme is a meeting of Kim Song Nam with Wang Yi.",
        "Saturday's schedule has Wang Yi holding talks with Kim Song Nam.",
    ],
)
def test_what_a_schedule_has_is_to_come(told: str) -> None:
    assert contacts(told, DAY) == ["meeting planned 2024-03-23: kim-song-nam | wang-yi"]


def test_what_was_on_the_schedule_happened() -> None:
    told = "Also on Thursday's schedule was a meeting of Kim Song Nam with Wang Yi."
    assert contacts(told, DAY) == ["meeting occurred 2024-03-21: kim-song-nam | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "Xi Jinping and Kim Jong Un won't meet for years, an analyst said.",
        "Xi Jinping will not receive Kim Jong Un any time soon, an analyst said.",
        "Since April of last year, when Ri Su Yong was made foreign minister, he and Wang Yi had not met.",
        "No meeting between Wang Yi and Kim Song Nam had taken place for four years.",
    ],
)
def test_what_was_not_done_for_long_is_none(told: str) -> None:
    assert contacts(told, DAY) == []


@pytest.mark.parametrize(
    "told",
    [
        "Liu Jianchao received Ambassador Ri Ryong Nam on Thursday. Comrades were offered New Year greetings by Ri.",
        "Liu Jianchao received Ambassador Ri Ryong Nam on Thursday. Ri offered New Year wishes to the Chinese guests.",
    ],
)
def test_wishes_spoken_are_no_message(told: str) -> None:
    assert contacts(told, DAY) == ["meeting occurred 2024-03-21: ri-ryong-nam | liu-jianchao"]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Song Nam presumably had talks with Wang Yi on Thursday.",
        "Kim Song Nam in all likelihood met Wang Yi on Thursday.",
        "Japanese media are reporting, so far without confirmation, that Wang Yi received Kim Song Nam on Thursday.",
    ],
)
def test_words_of_doubt(told: str) -> None:
    assert contacts(told, DAY) == ["meeting hypothetical 2024-03-21: kim-song-nam | wang-yi"]
