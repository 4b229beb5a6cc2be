"""Days that a page or an old picture has: none of what the article tells."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "Chinese Vice Foreign Minister Wu Dawei met Kim Kye Gwan, vice foreign minister of the DPRK, in Pyongyang {}."


@pytest.mark.parametrize(
    "page",
    [
        "{}\n\nCopyright 2006 Example News. All rights reserved.",
        "(Photo: 2003 file)\n\n{}",
        "In this Feb. 22, 2005 file photo Wu Dawei talks to reporters in Tokyo.\n\n{}",
        "Wu Dawei, left, talks to the Japanese side in Tokyo in this Feb. 22, 2005 file photo.\n\n{}",
    ],
)
def test_the_year_of_a_page_or_an_old_picture_is_not_that_of_the_story(page: str) -> None:
    told = [line for line in contacts(page.format(MET.format("on Tuesday"))) if "kim-kye-gwan" in line]
    assert told == ["meeting occurred -: kim-kye-gwan | wu-dawei"]


def test_a_picture_of_a_meeting_keeps_its_own_day() -> None:
    text = "Xi Jinping meets Kim Jong Un in Dalian in this May 8, 2018 file photo.\n\nThe two may meet again."
    assert contacts(text)[0] == "meeting occurred 2018-05-08: kim-jong-un | xi-jinping"


def test_what_a_year_is_known_for_dates_nothing_else() -> None:
    text = (
        "In the year in which the two countries mark that diplomatic relations between them were established 75 years "
        "ago, Sun Weidong, Vice Foreign Minister of China, has come to North Korea, the state media said Friday."
    )
    assert contacts(text) == ["visit occurred 2024:  | sun-weidong"]


@pytest.mark.parametrize(
    ("day", "date"),
    [
        ("Last year, in July,", "2005-07"),
        ("Last year on July 4", "2005-07-04"),
        ("Earlier this year, in March,", "2006-03"),
        ("Late last year, in November,", "2005-11"),
        ("As far back as 2004", "2004"),
        ("Last year he fell ill in July. On Tuesday", "2006-07-11"),
    ],
)
def test_a_month_behind_a_year_counted_from_now_is_of_that_year(day: str, date: str) -> None:
    text = f"{day} Wu Dawei met Kim Kye Gwan in Pyongyang."
    assert contacts(text, "2006-07-13") == [f"meeting occurred {date}: kim-kye-gwan | wu-dawei"]


def test_a_list_before_whom_it_met_is_whole_whatever_titles_stand_in_it() -> None:
    text = (
        "Kim Yong Nam, whom Wang Jiarui, head of the International Department of the CPC Central Committee, and Liu "
        "Hongcai, Chinese ambassador to the DPRK, met in Pyongyang on Sunday, thanked them."
    )
    assert contacts(text, "2012-03-05") == ["meeting occurred 2012-03-04: kim-yong-nam | wang-jiarui liu-hongcai"]
