"""Whom "he" and "she", and words for relatives, can mean in English texts; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2025-09-05"


def test_she_is_nobody_known_as_a_man() -> None:
    text = "Tang Jiaxuan met Kim Jong Il on Thursday. Condoleezza Rice followed it. She is due in Beijing on Friday."
    assert contacts(text, "2006-10-19") == ["meeting occurred 2006-10-19: kim-jong-il | tang-jiaxuan"]


def test_she_is_the_woman_named_last() -> None:
    text = "Choe Son Hui reached Beijing with Pak Myong Ho on Tuesday. On Wednesday she met Wang Yi."
    assert "meeting occurred 2025-09-03: choe-son-hui | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize(
    ("told", "who"),
    [
        ("Kim Ju Ae was often seen with Kim Jong Un. His sister Kim Yo Jong met Wang Yi on Tuesday.", "kim-yo-jong"),
        ("Kim Yo Jong serves Kim Jong Un. On Tuesday her brother met Wang Yi in Beijing.", "kim-jong-un"),
    ],
)
def test_a_relative_is_whom_the_text_names_elsewhere(told: str, who: str) -> None:
    assert contacts(told, DAY) == [f"meeting occurred 2025-09-02: {who} | wang-yi"]


def test_who_goes_along_with_a_relative_travels_with_him() -> None:
    text = (
        "Kim Ju Ae is the daughter of Kim Jong Un. Kim Ju Ae was first seen abroad while accompanying her father on a "
        "trip to Beijing in September. Xi Jinping saw them."
    )
    assert "visit occurred 2025-09: kim-ju-ae kim-jong-un | " in contacts(text, DAY)
