"""Who leads a delegation, in every turn in which a sentence may say so; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"
LED = [
    "at whose head is Kim Song Nam",
    "whose leader is Kim Song Nam",
    "of which Kim Song Nam is the head",
    "under Kim Song Nam",
    "with Kim Song Nam as its leader",
    "with Kim Song Nam in charge",
    "that Kim Song Nam leads",
    "which is under the leadership of Kim Song Nam",
    "having Kim Song Nam at its head",
    "its leader being Kim Song Nam",
    "that had Kim Song Nam for its leader",
]


@pytest.mark.parametrize("led", LED)
@pytest.mark.parametrize(
    ("told", "contact"),
    [
        ("A North Korean delegation, {}, arrived in Beijing on Tuesday.", "visit occurred 2019-06-18: kim-song-nam | "),
        ("Beijing on Tuesday was host to a North Korean delegation {}.", "visit occurred 2019-06-18: kim-song-nam | "),
        ("Tuesday saw a North Korean delegation {} received by Xi Jinping.", "kim-song-nam | xi-jinping"),
        ("Tuesday saw the departure from Beijing of a North Korean delegation {}.", "2019-06-18: kim-song-nam | "),
    ],
)
def test_whoever_leads_a_delegation_is_with_it(led: str, told: str, contact: str) -> None:
    assert [line for line in contacts(told.format(led), DAY) if line.endswith(contact)]


@pytest.mark.parametrize(
    "text",
    [
        "A North Korean delegation arrived in Beijing on Tuesday, and Kim Song Nam spoke in Pyongyang.",
        "A North Korean delegation arrived in Beijing on Tuesday. A letter from Kim Song Nam was read at home.",
    ],
)
def test_whoever_is_only_named_behind_it_is_not(text: str) -> None:
    assert not [line for line in contacts(text, DAY) if "kim-song-nam" in line]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Kim Song Nam met Song Tao in Beijing on Tuesday. He had left by air on Monday.",
            "2019-06-17: kim-song-nam | ",
        ),
        ("Wang Yi met Kim Jong Un in Pyongyang on Tuesday. He went by train.", "2019-06-18:  | wang-yi"),
        ("Tuesday saw the departure from Beijing of Kim Song Nam of the DPRK.", "2019-06-18: kim-song-nam | "),
    ],
)
def test_journeys_by_their_means_alone(text: str, told: str) -> None:
    assert [line for line in contacts(text, DAY) if line.startswith("visit")] == [f"visit occurred {told}"]
