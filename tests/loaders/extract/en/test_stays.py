"""Who is said to be or have been somewhere ("was last here in May"), and what such words are no journey; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2017-11-21"
LEAD = "Beijing and Pyongyang\n\nBEIJING, Nov. 21 (Reuters) - "


def test_who_was_last_in_a_city_travelled_there() -> None:
    assert contacts("Ri Su Yong was last in China for talks in May.", DAY) == ["visit occurred 2017-05: ri-su-yong | "]


def test_there_is_where_the_one_before_went() -> None:
    text = LEAD + "Kim Jong Il travelled to China in August 2011. Choe Ryong Hae was there in May 2013."
    assert "visit occurred 2013-05: choe-ryong-hae | " in contacts(text, DAY)


def test_there_on_a_day_is_presence_at_what_was_told() -> None:
    text = LEAD + "Wang Yi met Ri Yong Ho on Friday. Kong Xuanyou was there too."
    assert contacts(text, DAY) == ["meeting occurred 2017-11-17: ri-yong-ho | wang-yi kong-xuanyou"]


def test_who_is_in_a_city_this_week_travels() -> None:
    text = LEAD + "Kong Xuanyou, the vice minister, is in Pyongyang this week on unrelated business."
    assert contacts(text, DAY) == ["visit occurred 2017-11:  | kong-xuanyou"]


def test_an_ambassador_is_at_his_post() -> None:
    assert contacts(LEAD + "Chinese Ambassador Li Jinjun is in Pyongyang and met nobody.", DAY) == []
    assert contacts(LEAD + "Ri Su Yong is in charge of ties with China.", DAY) == []


@pytest.mark.parametrize(
    "opens",
    [
        "In Pyongyang since Monday, Song Tao met Ri Su Yong on Friday.",
        "Song Tao, in Pyongyang since Monday, met Ri Su Yong on Friday.",
        "PYONGYANG, April 13 (Xinhua) -- Song Tao, here since Monday, met Ri Su Yong on Friday.",
        "Song Tao has been touring the DPRK since Monday. He met Ri Su Yong on Friday.",
        "PYONGYANG, April 13 (Xinhua) -- Song Tao, who flew here on Monday, met Ri Su Yong on Friday.",
    ],
)
def test_since_when_somebody_is_there_dates_his_journey(opens: str) -> None:
    assert contacts(opens, "2018-04-14") == [
        "visit occurred 2018-04-09:  | song-tao",
        "meeting occurred 2018-04-13: ri-su-yong | song-tao",
    ]


@pytest.mark.parametrize(
    "seen",
    [
        "was seen at Beijing airport on Monday",
        "was seen at the airport in Beijing on Monday",
        "changed planes in Beijing on Monday",
    ],
)
def test_who_is_seen_at_an_airport_has_come_there(seen: str) -> None:
    assert contacts(f"Ri Kil Song {seen}.", "2018-04-14") == ["visit occurred 2018-04-09: ri-kil-song | "]


@pytest.mark.parametrize("back", ["Fresh from", "Returning from"])
def test_who_speaks_back_from_a_journey_made_it(back: str) -> None:
    text = f"{back} a visit to Pyongyang in March, Song Tao told reporters that all was well."
    assert contacts(text, "2018-04-14") == ["visit occurred 2018-03:  | song-tao"]


def test_who_is_there_at_an_invitation_makes_no_journey_of_which_nothing_is_told() -> None:
    text = "Li Qiang met Choe Ryong Hae on Friday. He is in the DPRK at the invitation of the Party."
    assert contacts(text, "2025-10-11") == ["meeting occurred 2025-10-10: choe-ryong-hae | li-qiang"]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "Xi Jinping is in Pyongyang for a three-day visit that began on June 17 and for talks that will be of aid.",
            "visit occurred 2008-06-17/2008-06-19:  | xi-jinping",
        ),
        (
            "Xi Jinping is in Beijing before a visit to Pyongyang that will begin on June 20.",
            "visit planned 2008-06-20:  | xi-jinping",
        ),
        ("No Chinese official of a higher level than Hu Jintao has gone to Pyongyang since 2006.", ""),
        ("No official higher than Xi Jinping has been to North Korea since October 2006.", ""),
    ],
)
def test_a_journey_that_began_is_made_whatever_is_to_come(sentence: str, told: str) -> None:
    assert contacts(sentence, "2008-06-19") == [told] * bool(told)


def test_the_day_of_a_visit_is_counted_from_when_it_began() -> None:
    text = (
        "Xi Jinping, Vice President of China, is in Pyongyang for a three-day visit that began on June 17.\n"
        "On the second day of his visit he was received by Kim Jong-il.\n"
        "A verbal message to Kim from President Hu Jintao was delivered by Xi when they met.\n"
        "No subject that the two took up in the meeting was named, but the hope was that they would talk about aid."
    )
    assert contacts(text, "2008-06-19")[1:] == [
        "meeting occurred 2008-06-18: kim-jong-il | xi-jinping",
        "message occurred 2008-06-18: kim-jong-il | hu-jintao",
    ]
