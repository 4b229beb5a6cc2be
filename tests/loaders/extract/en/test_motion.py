"""English journeys told by whatever verb of motion with a place; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-10-27"


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


@pytest.mark.parametrize(
    "told",
    ["The visit, from Wednesday to Friday, was his first.", "The trip, which began on Wednesday, was his first."],
)
def test_a_visit_not_told_before_is_that_of_the_guest(told: str) -> None:
    met = "Kim Jong Gak met Li Jinjun in Beijing on Thursday. "
    assert [each for each in contacts(met + told, DAY) if each.startswith("visit occurred 2018-10-24")]


@pytest.mark.parametrize("told", ["The visit ends on Sunday.", "The visit returns one of August."])
def test_another_visit_or_its_end_is_not_the_guests(told: str) -> None:
    met = "Kim Jong Gak met Li Jinjun in Beijing on Thursday. "
    assert contacts(met + told, DAY) == ["meeting occurred 2018-10-25: kim-jong-gak | li-jinjun"]
