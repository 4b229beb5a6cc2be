"""What an English article as a whole gives its sentences: ministries of spokesmen, counterparts; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices, people


def test_a_spokesman_speaks_for_the_foreign_ministry_that_was_named() -> None:
    text = "China's foreign ministry declined to comment.\nSpokeswoman Hua Chunying spoke in Beijing."
    assert offices(text, "hua-chunying") == ["Spokeswoman, China's foreign ministry"]


def test_a_spokesman_of_nothing_named_is_one_all_the_same() -> None:
    assert offices("Spokeswoman Hua Chunying spoke in Beijing.", "hua-chunying") == ["Spokeswoman, -"]


@pytest.mark.parametrize(
    "title", ["South Korean envoy", "his South Korean counterpart", "South Korea's Vice Foreign Minister"]
)
def test_somebody_of_a_third_country_is_nobody_of_that_name_in_the_dprk(title: str) -> None:
    text = f"On March 4, 2014 Wu Dawei held talks with {title} Kim Hyong Jun. Wu will fly to Pyongyang.\n"
    assert people(text)["kim-hyong-jun-other"] == "other"
    assert not any(line.startswith("meeting") for line in contacts(text))


def test_a_known_foreigner_stays_who_they_are() -> None:
    assert people("Wang Yi met Russian President Vladimir Putin in Moscow.\n")["vladimir-putin"] == "other"
