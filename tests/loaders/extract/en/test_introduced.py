"""Those of whom a report tells before it names them; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

PUBLISHED = "2016-06-02"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "A senior North Korean official arrived in Beijing on Tuesday. Ri Su-yong, a vice chairman of the party, "
            "was met at the airport.",
            "visit occurred 2016-05-31: ri-su-yong | ",
        ),
        (
            "China's special envoy arrived in Pyongyang on Monday. Wu Dawei is the second official to come this year.",
            "visit occurred 2016-05-30:  | wu-dawei",
        ),
        (
            "A close aide to North Korean leader Kim Jong-un left for Beijing on Wednesday. Choe Ryong-hae, a "
            "secretary of the party, is the highest official to go.",
            "visit occurred 2016-06-01: choe-ryong-hae | ",
        ),
    ],
)
def test_who_is_described_first_is_named_in_the_next_sentence(text: str, told: str) -> None:
    assert contacts(text, PUBLISHED) == [told]


def test_somebody_who_is_only_quoted_is_nobody_named_later() -> None:
    text = "A senior Chinese official said on Monday that talks went well. Wu Dawei met Kim Kye-gwan on Tuesday."
    assert contacts(text, PUBLISHED) == ["meeting occurred 2016-05-31: kim-kye-gwan | wu-dawei"]


def test_a_resident_ambassador_is_not_the_official_who_arrived() -> None:
    text = "A senior North Korean official arrived in Beijing on Tuesday. Ambassador Ji Jae-ryong was at the airport."
    assert contacts(text, PUBLISHED) == []


@pytest.mark.parametrize(
    ("lead", "told"),
    [
        (
            "The foreign minister of North Korea is due to meet his counterpart from China on Sunday.\n"
            "Ri Su-yong, top diplomat since April, has come for the forum. Chinese Foreign Minister Wang Yi is there.",
            ["meeting planned 2014-08-10: ri-su-yong | wang-yi"],
        ),
        (
            "North Korean Foreign Minister Ri Su-yong met his Chinese counterpart on Sunday.\n"
            "Chinese Foreign Minister Wang Yi also saw John Kerry.",
            ["meeting occurred 2014-08-10: ri-su-yong | wang-yi"],
        ),
        (
            "North Korean Foreign Minister Ri Su-yong met his counterpart from Cambodia on Sunday.\n"
            "Chinese Foreign Minister Wang Yi saw John Kerry.",
            [],
        ),
        (
            "The foreign minister of South Korea met Wang Yi on Sunday.\n"
            "North Korean Foreign Minister Ri Su-yong did not come.",
            [],
        ),
        (
            "The foreign minister of China was received by Kim Jong Un on Sunday.\nLi Zhaoxing, now retired, "
            "spoke of it.",
            ["meeting occurred 2014-08-10: kim-jong-un | "],
        ),
    ],
)
def test_ministers_are_told_of_before_they_are_named(lead: str, told: list[str]) -> None:
    assert contacts(lead, "2014-08-10") == told
