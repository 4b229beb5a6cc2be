"""Whom English clauses make sender, recipient, guest, and whom they only invite; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("In March Kim Jong Un and Xi Jinping exchanged verbal messages.", "2021-03: kim-jong-un | xi-jinping"),
        ("Li Yuanchao gave Kim Jong Un a gift in Pyongyang on Thursday.", "2021-05-27: kim-jong-un | li-yuanchao"),
    ],
)
def test_what_stands_behind_giver_and_getter_goes_from_one_to_the_other(text: str, told: str) -> None:
    assert contacts(text, "2021-05-28") == [f"message occurred {told}"]


def test_thanks_for_a_gift_are_no_message() -> None:
    assert contacts("Xi Jinping thanked Kim Jong Un for the gift of a state.", "2021-05-28") == []


def test_a_visit_is_planned_once_its_invitation_is_accepted() -> None:
    accepted = "Kim Jong Un invited Xi Jinping to visit the DPRK, and the invitation was accepted."
    assert contacts(accepted, "2018-03-28") == ["visit planned -:  | xi-jinping"]
    assert contacts("Kim Jong Un invited Xi Jinping to visit the DPRK.", "2018-03-28") == []


def test_a_welcome_on_the_way_is_for_who_travels() -> None:
    text = (
        "Kim Jong Un visited China from March 25 to 28. When the train stopped at Dandong, it was welcomed by Song Tao "
        "and Li Jinjun."
    )
    assert contacts(text, "2018-03-29") == [
        "visit occurred 2018-03-25/2018-03-28: kim-jong-un | ",
        "ceremony occurred 2018-03: kim-jong-un | song-tao li-jinjun",
    ]


def test_several_each_on_a_day_of_his_own_are_met_apart() -> None:
    text = "Song Tao met Choe Ryong Hae in Pyongyang on Friday and Ri Su Yong on Saturday."
    assert set(contacts(text, "2017-11-20")) == {
        "meeting occurred 2017-11-17: choe-ryong-hae | song-tao",
        "meeting occurred 2017-11-18: ri-su-yong | song-tao",
    }


def test_two_who_meet_others_are_two_meetings() -> None:
    text = "Li Jianguo met Kim Jong Un in November 2012 and Liu Yunshan met Kim Jong Il in October 2007."
    assert set(contacts(text, "2017-11-20")) == {
        "meeting occurred 2012-11: kim-jong-un | li-jianguo",
        "meeting occurred 2007-10: kim-jong-il | liu-yunshan",
    }


def test_the_second_thing_that_somebody_does_is_his() -> None:
    text = "Sun Weidong met Choe Son Hui in Pyongyang on Friday and also had talks with Pak Myong Ho."
    assert "meeting occurred 2024-01-26: pak-myong-ho | sun-weidong" in contacts(text, "2024-01-29")


def test_who_tells_the_other_side_something_is_with_it() -> None:
    assert contacts("Wang Yi told Ri Yong Ho in Singapore on Friday that Beijing backs him.", "2018-08-04") == [
        "meeting occurred 2018-08-03: ri-yong-ho | wang-yi"
    ]
    assert contacts("Kim Jong Un sent Xi Jinping a letter on Friday and told Xi of the flood.", "2018-08-04") == [
        "message occurred 2018-08-03: kim-jong-un | xi-jinping"
    ]


def test_a_day_after_something_counts_back_to_it() -> None:
    text = "Wen Jiabao met Kim Yong Nam in Pyongyang on Monday, one day after Kim Jong Il greeted him at the airport."
    assert set(contacts(text, "2009-10-05")) == {
        "meeting occurred 2009-10-05: kim-yong-nam | wen-jiabao",
        "ceremony occurred 2009-10-04: kim-jong-il | wen-jiabao",
    }


def test_with_whom_somebody_has_talks_has_talks_with_him() -> None:
    text = "Zhao Leji was met at the airport in Pyongyang on Thursday by Choe Ryong Hae, with whom he had talks later."
    assert set(contacts(text, "2024-04-13")) == {
        "ceremony occurred 2024-04-11: choe-ryong-hae | zhao-leji",
        "meeting occurred 2024-04-11: choe-ryong-hae | zhao-leji",
    }


def test_dates_may_stand_before_those_whom_they_date() -> None:
    text = (
        "SEOUL, May 7, 2010 -- Hui Liangyu sat down on Monday, the day he flew in, with Choe Thae Bok, and on "
        "Wednesday with Ri Chol Man."
    )
    assert {
        "meeting occurred 2010-05-03: choe-thae-bok | hui-liangyu",
        "meeting occurred 2010-05-05: ri-chol-man | hui-liangyu",
    } < set(contacts(text))


def test_who_was_told_something_by_somebody_met_him() -> None:
    text = "Choe Thae Bok, 79, a friend of Kim Yong Nam, was told by Hui Liangyu on May 3, 2010 that China would help."
    assert contacts(text) == ["meeting occurred 2010-05-03: choe-thae-bok | hui-liangyu"]


def test_the_one_met_before_is_named_behind_since() -> None:
    since = "It was his first meeting with a North Korean since Ri Chol Man in March 2009."
    text = f"Hu Jintao saw Choe Thae Bok on May 3, 2010. {since}"
    assert contacts(text) == [
        "meeting occurred 2010-05-03: choe-thae-bok | hu-jintao",
        "meeting occurred 2009-03: ri-chol-man | hu-jintao",
    ]
