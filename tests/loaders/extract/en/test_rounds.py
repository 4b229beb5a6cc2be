"""Tours, send-offs and guides told in other shapes, and who "saw" nothing because it is a day; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-03-22"


@pytest.mark.parametrize(
    "told",
    [
        "Thursday saw Choe Son Hui and Wang Yi put their signatures to an agreement.",
        "Choe Son Hui had gone to the airport on Thursday to meet Wang Yi.",
    ],
)
def test_ceremony_is_told(told: str) -> None:
    assert contacts(told, DAY) == ["ceremony occurred 2024-03-21: choe-son-hui | wang-yi"]


def test_those_named_behind_by_attended() -> None:
    told = (
        "Talks were held on Thursday between Kim Jong Un and Xi Jinping. They were attended from the DPRK side by "
        "Choe Son Hui and Jo Yong Won, and from the Chinese side by Cai Qi and Wang Yi."
    )
    assert contacts(told, DAY) == [
        "meeting occurred 2024-03-21: kim-jong-un choe-son-hui jo-yong-won | xi-jinping cai-qi wang-yi"
    ]


def test_who_have_met_means_both() -> None:
    told = "The path was set by Kim Jong Un and Xi Jinping, who have met three times this year."
    assert contacts(told, DAY) == ["meeting occurred 2024: kim-jong-un | xi-jinping"]
