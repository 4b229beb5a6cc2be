"""The year of an English page without a date, by the anniversary that it reports on."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_THERE = "Present were Chinese Ambassador Li Jinjun and Ri Jong Hyok, vice-minister of Foreign Affairs of the DPRK."


def _day(dateline: str, text: str) -> str:
    found = contacts(f"Reception Given\n\nPyongyang, {dateline} (KCNA) -- {text}")
    return found[0].split()[2].rstrip(":")


@pytest.mark.parametrize(
    ("dateline", "occasion", "year"),
    [
        (
            "July 11",
            "to mark the 57th anniversary of the DPRK-China Treaty of Friendship and Mutual Assistance",
            "2018",
        ),
        ("July 11", "on the 57th anniversary of the conclusion of the DPRK-China treaty", "2018"),
        ("July 11", "on the fifty-seventh anniversary of the Sino-DPRK Treaty of Friendship", "2018"),
        ("July 11", "for the two countries' friendship treaty, which they concluded 57 years ago", "2018"),
        ("September 9", "to congratulate the DPRK on the 70th anniversary of its founding", "2018"),
        ("October 1", "for China's 70th National Day", "2019"),
        ("October 5", "on the 70th anniversary of the opening of diplomatic relations", "2019"),
        ("October 10", "on the Workers' Party of Korea's 75th founding anniversary", "2020"),
        ("October 25", "on the 70th anniversary of the Chinese volunteers' fighting in the Korean War", "2020"),
        ("July 1", "on the centenary of the Communist Party of China", "2021"),
        ("April 15", "on the centenary of the birth of President Kim Il Sung", "2012"),
    ],
)
def test_an_anniversary_gives_the_year(dateline: str, occasion: str, year: str) -> None:
    assert _day(dateline, f"The Chinese embassy gave a reception here {occasion}. {_THERE}")[:4] == year


@pytest.mark.parametrize(
    "later", ["He hoped for growth by 2030.", "Copyright 2024 KCNA.", "They spoke of the 2022 Games."]
)
def test_a_later_year_of_a_page_does_not_move_it(later: str) -> None:
    occasion = "The Chinese embassy gave a reception here on the 70th anniversary of the founding of the DPRK."
    assert _day("September 9", f"{occasion} {_THERE} {later}")[:4] == "2018"


@pytest.mark.parametrize(
    "past",
    [
        "He recalled that in 2009 the two countries had marked the 60th anniversary of their relations",
        "He said the 60th anniversary of the DPRK-China relations in 2009 had been a great event",
        "He recalled Zhou Enlai's speech on the 10th anniversary of the founding of the DPRK",
        "The hall marked the 30th anniversary of its opening",
    ],
)
def test_a_past_anniversary_gives_no_year(past: str) -> None:
    met = "Chinese Ambassador Li Jinjun met Ri Jong Hyok, vice-minister of Foreign Affairs, here on Wednesday."
    assert _day("July 11", f"{met} {past}.")[:4] not in ("2009", "1958")
