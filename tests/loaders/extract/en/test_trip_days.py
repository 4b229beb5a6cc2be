"""Days that English texts count from a trip told, and days behind what says on what visit somebody is."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_ARRIVED = "Chinese Vice President Xi Jinping arrived in Pyongyang on June 17 for a three-day visit."
_MET = "North Korean leader Kim Jong Il met him"
_VISIT = "visit occurred 2008-06-17/2008-06-19:  | xi-jinping"


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("on day two of his visit", "2008-06-18"),
        ("on the visit's second day", "2008-06-18"),
        ("on the last day", "2008-06-19"),
        ("on the day he arrived", "2008-06-17"),
        ("the day after he arrived", "2008-06-18"),
        ("two days after arriving", "2008-06-19"),
        ("a day into his visit", "2008-06-18"),
        ("on the first full day of his visit", "2008-06-18"),
        ("the day before he left", "2008-06-18"),
        ("on the eve of his departure", "2008-06-18"),
        ("on the day of his departure", "2008-06-19"),
        ("before he left for Mongolia", "2008-06-19"),
        ("at the end of the visit", "2008-06-19"),
        ("midway through the visit", "2008-06"),
        ("during the visit", "2008-06"),
        ("while he was there", "2008-06"),
    ],
)
def test_a_day_of_a_trip(when: str, day: str) -> None:
    assert contacts(f"{_ARRIVED} {_MET} {when}.", "2008-06-20") == [
        _VISIT,
        f"meeting occurred {day}: kim-jong-il | xi-jinping",
    ]


def test_nothing_counts_back_from_a_departure_that_is_not_told() -> None:
    text = f"Chinese Vice President Xi Jinping arrived in Pyongyang on June 17. {_MET} two days before he left."
    assert contacts(text, "2008-06-30")[1] != "meeting occurred 2008-06-15: kim-jong-il | xi-jinping"


@pytest.mark.parametrize(
    "guest",
    [
        "for Liu Yunshan, on an official goodwill visit to the DPRK, at the Mansudae Assembly Hall",
        "in honor of Liu Yunshan, who is on an official visit to the DPRK, at the hall",
        "for Liu Yunshan on a visit to the DPRK",
    ],
)
def test_a_day_behind_the_visit_of_a_guest_is_that_of_his_reception(guest: str) -> None:
    text = f"Choe Ryong Hae, secretary of the WPK Central Committee, gave a reception {guest} on Friday."
    assert contacts(text, "2015-10-10") == ["meeting occurred 2015-10-09: choe-ryong-hae | liu-yunshan"]


def test_what_comes_every_year_is_no_month_of_the_story() -> None:
    fair = "The fair has been held in October of each year since 2012, but was smaller last year than in 2013."
    met = "Lin Xuewei, a Chinese official, met North Korean delegate Pak Ung Sik on Thursday."
    assert contacts(f"{fair}\n{met}") == ["meeting occurred 2015: pak-ung-sik | lin-xuewei"]


def test_a_send_off_is_of_the_day_that_saw_the_departure() -> None:
    left = "Friday saw the departure of the Chinese delegation headed by Zhao Leji, which had paid a visit to the DPRK."
    seen_off = "It was seen off by Choe Ryong Hae, first vice-president of the State Affairs Commission."
    assert "ceremony occurred 2024-04-12: choe-ryong-hae | zhao-leji" in contacts(f"{left} {seen_off}", "2024-04-14")
