"""Whom English clauses make sender, recipient, guest, and whom they only invite; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In March Kim Jong Un and Xi Jinping exchanged verbal messages.", "2021-03: kim-jong-un | xi-jinping"),
        ("Li Yuanchao gave Kim Jong Un a gift in Pyongyang on Thursday.", "2021-05-27: kim-jong-un | li-yuanchao"),
    ],
)
def test_what_stands_behind_giver_and_getter_goes_from_one_to_the_other(text: str, told: str) -> None:
    assert contacts(text, "2021-05-28") == [f"message occurred {told}"]


def test_thanks_for_a_gift_are_no_message() -> None:
    assert contacts("Xi Jinping thanked Kim Jong Un for the gift of a state.", "2021-05-28") == []


def test_a_visit_is_planned_once_its_invitation_is_accepted() -> None:
    accepted = "Kim Jong Un invited Xi Jinping to visit the DPRK, and the invitation was accepted."
    assert contacts(accepted, "2018-03-28") == ["visit planned -:  | xi-jinping"]
    assert contacts("Kim Jong Un invited Xi Jinping to visit the DPRK.", "2018-03-28") == []


def test_a_welcome_on_the_way_is_for_who_travels() -> None:
    text = (
        "Kim Jong Un visited China from March 25 to 28. When the train stopped at Dandong, it was welcomed by Song Tao "
        "and Li Jinjun."
    )
    assert contacts(text, "2018-03-29") == [
        "visit occurred 2018-03-25/2018-03-28: kim-jong-un | ",
        "ceremony occurred 2018-03: kim-jong-un | song-tao li-jinjun",
    ]
