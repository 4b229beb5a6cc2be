"""What dates an event whose own sentence names no day: a lead in which one side was told something; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2013-06-20"
HEAD = "BEIJING, June 20 (Reuters) - Pyongyang is ready for dialogue, {} on Tuesday by {}.\n\n"
MET = "Xi Jinping received the visitor, Vice Marshal Choe Ryong Hae, in uniform."


@pytest.mark.parametrize(
    ("told", "by", "day"),
    [
        ("China's president was told", "a man who has the confidence of Kim Jong Un", "2013-06-18"),
        ("Beijing was told", "an envoy of North Korea", "2013-06-18"),
        ("reporters were told", "a spokesman", "2013-06"),
    ],
)
def test_a_lead_in_which_one_side_was_told_something_dates_what_follows(told: str, by: str, day: str) -> None:
    assert contacts(HEAD.format(told, by) + MET, DAY) == [f"meeting occurred {day}: choe-ryong-hae | xi-jinping"]


def test_those_who_come_home_are_welcomed_on_the_day_of_their_return() -> None:
    told = (
        "Pyongyang, June 19 (KCNA) -- Tuesday saw the return here of a group headed by Pak Thae Song. It had been on "
        "a visit to China since June 4. Li Jinjun and Ri Chang Gun were at the airport to greet it."
    )
    assert "ceremony occurred 2018-06-19: ri-chang-gun pak-thae-song | li-jinjun" in contacts(told, "2018-06-20")
