"""Who travels along with somebody, and which of several journeys he joins; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"
VISIT = "Xi Jinping visited Pyongyang on Thursday. "


def test_a_delegation_is_that_of_the_story_not_of_a_trip_recalled() -> None:
    text = VISIT + "Hu Jintao travelled there in 2005. The delegation included Wang Yi and He Lifeng."
    assert contacts(text, DAY) == [
        "visit occurred 2019-06-20:  | xi-jinping wang-yi he-lifeng",
        "visit occurred 2005:  | hu-jintao",
    ]


def test_who_accompanies_a_traveller_of_his_side_travels() -> None:
    text = VISIT + "State Councilor Wang Yi accompanied Xi."
    assert contacts(text, DAY) == ["visit occurred 2019-06-20:  | xi-jinping wang-yi"]


def test_who_is_with_a_traveller_travels_and_meets() -> None:
    text = VISIT + "Vice Foreign Minister Luo Zhaohui, who is with Xi, met Choe Son Hui on Friday."
    assert contacts(text, DAY) == [
        "visit occurred 2019-06-20:  | xi-jinping luo-zhaohui",
        "meeting occurred 2019-06-21: choe-son-hui | luo-zhaohui",
    ]


def test_both_travel_where_one_went_along_on_the_others_trip() -> None:
    text = "Wang Yi recalled that he accompanied Premier Wen Jiabao on his visit to the DPRK in October 2009."
    assert contacts(text, DAY) == ["visit occurred 2009-10:  | wang-yi wen-jiabao"]


def test_the_suite_behind_a_welcome_is_of_the_journey() -> None:
    text = (
        "Premier Wen Jiabao arrived in Pyongyang on October 4. Kim Yong Il greeted him at the airport. "
        "The premier was accompanied by Yang Jiechi, minister of Foreign Affairs."
    )
    assert contacts(text, "2009-10-05")[0] == "visit occurred 2009-10-04:  | wen-jiabao yang-jiechi"


def test_the_suite_is_not_of_a_journey_that_is_only_recalled() -> None:
    text = (
        "Kim Yong Nam was received at the embassy on Friday by Ambassador Liu Xiaoming. He said that he would never "
        "forget the care he received during his tour of China in January last year. He was accompanied by Kang Sok Ju."
    )
    assert contacts(text, "2009-10-05")[0] == "meeting occurred 2009-10-02: kim-yong-nam kang-sok-ju | liu-xiaoming"


@pytest.mark.parametrize(
    "told",
    [
        "Foreign Minister Wang Yi was on the trip, as was He Lifeng.",
        "Wang Yi and He Lifeng made the journey with him.",
        "Wang Yi and He Lifeng are in his party.",
        "Wang Yi and He Lifeng were seen stepping off the plane behind him.",
        "Those who came with him are listed as Wang Yi and He Lifeng.",
        "Those who accompanied Xi included Wang Yi and He Lifeng.",
        "Traveling with the Chinese leader were Wang Yi and He Lifeng.",
    ],
)
def test_who_goes_along_by_whatever_words_travels(told: str) -> None:
    assert contacts(VISIT + told, DAY) == ["visit occurred 2019-06-20:  | xi-jinping wang-yi he-lifeng"]


def test_who_is_not_known_to_have_come_along_has_not() -> None:
    text = VISIT + "Wang Yi is not known to have come along."
    assert contacts(text, DAY) == ["visit occurred 2019-06-20:  | xi-jinping"]


def test_a_delegation_may_be_listed_as_it() -> None:
    text = "A delegation led by Xi Jinping arrived in Pyongyang on Thursday. It is thought to include Wang Yi."
    assert contacts(text, DAY) == ["visit occurred 2019-06-20:  | xi-jinping wang-yi"]


def test_companions_join_a_journey_told_after_them() -> None:
    text = (
        "Xi Jinping met Kim Jong Un in Pyongyang on Thursday. Traveling with Xi is Wang Yi.\n\n"
        "Xi arrived in Pyongyang on Thursday morning."
    )
    assert "visit occurred 2019-06-20:  | xi-jinping wang-yi" in contacts(text, DAY)


def test_whom_somebody_accompanies_is_who_acted_last_where_no_traveller_is_known() -> None:
    text = "What Wang Yi told Pyongyang\n\nKim Jong Un took a train. Choe Son Hui has accompanied him to China."
    assert not [contact for contact in contacts(text, "2025-09-29") if "wang-yi" in contact]
