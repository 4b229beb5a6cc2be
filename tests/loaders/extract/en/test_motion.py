"""English journeys told by whatever verb of motion with a place; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-10-27"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Gak trekked to Beijing on Thursday.",
        "Kim Jong Gak was spirited into Beijing on Thursday.",
        "Kim Jong Gak hurried by train to the Chinese capital on Thursday.",
        "Kim Jong Gak had ventured across the border into China on Thursday.",
    ],
)
def test_whoever_moves_to_a_place_makes_a_journey(told: str) -> None:
    assert contacts(told, DAY) == ["visit occurred 2018-10-25: kim-jong-gak | "]


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Gak looked to Beijing on Thursday for help.",
        "Kim Jong Gak is committed to China.",
        "Kim Jong Gak sold coal to China on Thursday.",
        "Kim Jong Gak might trek to Beijing on Thursday.",
        "Kim Jong Gak hurried to Moscow on Thursday.",
        "Kim Jong Gak hurried home to Pyongyang on Thursday.",
    ],
)
def test_what_leads_to_a_place_without_moving_anybody_is_no_journey(told: str) -> None:
    assert not any("visit occurred" in each for each in contacts(told, DAY))
