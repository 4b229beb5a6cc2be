"""Contacts of several pairs in one clause, and people whom a cleft puts first with a preposition; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-03-22"
PREMIERS = "2024-03-21: kim-tok-hun | li-qiang"
CHAIRMEN = "2024-03-21: choe-ryong-hae | zhao-leji"
MET = "2024-03-21: kim-song-nam | wang-yi"


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("message", "Messages came on Thursday from Li Qiang to Kim Tok Hun and from Zhao Leji to Choe Ryong Hae."),
        ("message", "On Thursday Li Qiang sent Kim Tok Hun greetings, and so did Zhao Leji to Choe Ryong Hae."),
        ("message", "Li Qiang exchanged messages with Kim Tok Hun on Thursday, as did Zhao Leji with Choe Ryong Hae."),
        (
            "message",
            "Li Qiang and Kim Tok Hun exchanged messages on Thursday, and so did Zhao Leji and Choe Ryong Hae.",
        ),
        ("meeting", "Li Qiang had talks with Kim Tok Hun on Thursday, and so did Zhao Leji with Choe Ryong Hae."),
        ("meeting", "Li Qiang and Kim Tok Hun had talks on Thursday, as did Zhao Leji and Choe Ryong Hae."),
        (
            "meeting",
            "Talks were held on Thursday between Li Qiang and Kim Tok Hun and between Zhao Leji and Choe Ryong Hae.",
        ),
    ],
)
def test_pairs_have_a_contact_each(kind: str, told: str) -> None:
    assert sorted(contacts(told, DAY)) == [f"{kind} occurred {CHAIRMEN}", f"{kind} occurred {PREMIERS}"]


@pytest.mark.parametrize(
    "told",
    [
        "Li Qiang and Zhao Leji had talks with Kim Tok Hun and Choe Ryong Hae on Thursday.",
        "Li Qiang met Kim Tok Hun on Thursday, with Zhao Leji and Choe Ryong Hae present.",
        "The reception on Thursday was attended by Li Qiang, Kim Tok Hun, Zhao Leji and Choe Ryong Hae.",
    ],
)
def test_four_at_one_event(told: str) -> None:
    assert len(contacts(told, DAY)) == 1


@pytest.mark.parametrize(
    "told",
    [
        "It was with Kim Song Nam that Wang Yi held talks on Thursday.",
        "It was to Wang Yi that Kim Song Nam paid a courtesy call on Thursday.",
        "It was by Wang Yi that Kim Song Nam was received on Thursday.",
        "It was for Kim Song Nam that Wang Yi gave a banquet on Thursday.",
        "It was also with Wang Yi, the foreign minister, that Kim Song Nam had talks on Thursday.",
        "The talks on Thursday between Kim Song Nam, who is a party secretary, and Wang Yi were cordial.",
        "Party ties were what Kim Song Nam and Wang Yi talked about on Thursday.",
        "How the parties might cooperate was the subject of talks between Kim Song Nam and Wang Yi on Thursday.",
        "Talk of aid was set off on Thursday by a meeting of Kim Song Nam with Wang Yi.",
        "A banquet, given by Wang Yi to welcome Kim Song Nam, followed on Thursday.",
    ],
)
def test_people_put_first_take_part(told: str) -> None:
    assert contacts(told, DAY) == [f"meeting occurred {MET}"]
