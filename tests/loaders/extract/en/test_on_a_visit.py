"""That somebody is on a visit reports none, unless it is what is denied, doubted or said by rumour."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2011-06-25"


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("China's foreign ministry denied that Kim Jong Il was on a visit to China.", "denied"),
        ("China's foreign ministry dismissed reports that Kim Jong Il was on a trip to China.", "denied"),
        ("The ministry would not say whether Kim Jong Il was on a trip to China.", "hypothetical"),
        ("Kim Jong Il might be visiting China, South Korean media reported.", "hypothetical"),
        ("South Korean media reported that Kim Jong Il may be visiting China.", "hypothetical"),
        ("According to an unconfirmed report, Kim Jong Il left for China.", "hypothetical"),
    ],
)
def test_what_is_denied_or_doubted_is_a_journey(text: str, status: str) -> None:
    assert contacts(text, DAY) == [f"visit {status} -: kim-jong-il | "]


@pytest.mark.parametrize(
    "text",
    [
        "Wang Jiarui, who is on a visit to the DPRK, denied the report.",
        "Kim Jong Il, on a visit to China, rejected the criticism.",
        "Wang Jiarui is visiting the DPRK.",
    ],
)
def test_who_only_is_on_a_visit_makes_none(text: str) -> None:
    assert contacts(text, DAY) == []
