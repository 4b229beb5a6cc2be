"""Contacts with third countries beside which an English sentence names somebody of the two sides; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-04-28"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Jong Un met Moon Jae-in on Friday; in Beijing, Xi Jinping kept his thoughts to himself.",
        "Hu Jintao dined with Barack Obama on Friday but would not speak of Kim Jong Il.",
        "Hu Jintao and George W. Bush talked on Friday about what to do with Kim Jong Il.",
        "Kim Jong Un's talks with Vladimir Putin on Friday had Wang Yi packing his bags.",
        "Wang Yi hopes that the meeting of Kim Jong Un with the U.S. president can be held.",
        "Moscow's envoy had lunch with Ri Su Yong on Friday; China's Li Jinjun was out of town.",
    ],
)
def test_whom_another_clause_names_was_not_there(told: str) -> None:
    assert contacts(told, DAY) == []


def test_who_is_listed_with_a_third_was_there() -> None:
    text = "Kim Jong Un watched a parade with Sergei Shoigu on his right and Li Hongzhong on his left on Friday."
    assert contacts(text, DAY) == ["ceremony occurred 2018-04-27: kim-jong-un | li-hongzhong"]


def test_a_trip_that_was_called_off_stays_so() -> None:
    text = "Kang Ki Sop was to meet Wang Yi. A trip to Beijing had been pencilled in for May but was scrubbed."
    assert "visit denied 2018-05: kang-ki-sop | " in contacts(text, DAY)


def test_talks_to_come_with_a_third_country_are_not_those_held_with_the_other_side() -> None:
    text = (
        "South Korean envoy Lee Do-hoon is scheduled to meet Kong Xuanyou in Beijing on Friday. Kong had talks "
        "with North Korean Vice Foreign Minister Choe Son Hui in Moscow."
    )
    told = [c for c in contacts(text, "2018-10-18") if "choe-son-hui" in c]
    assert told == ["meeting occurred 2018-10: choe-son-hui | kong-xuanyou"]


def test_a_journey_that_two_ministers_only_discuss_is_none() -> None:
    text = "Wang Yi met South Korean minister Cho Hyun in Beijing on Monday and discussed Kim Jong Un's trip there."
    assert contacts(text, "2025-09-18") == []


def test_for_what_talks_somebody_is_an_envoy() -> None:
    text = (
        "Ri Yong Ho, chief delegate to the long-stalled talks, and his aides returned to Pyongyang with Kim Kye Gwan."
    )
    assert [c for c in contacts(text, "2013-09-20") if c.startswith("meeting")] == []
