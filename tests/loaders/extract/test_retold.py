"""Guesses and questions about what the article tells as done are no second event; another time is one; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

RI_CAME = "visit occurred 2018-12-06: ri-yong-ho | "
KO_CAME = "visit occurred 2018-12-06: ri-yong-ho | "


@pytest.mark.parametrize(
    "told",
    [
        "A spokesman would not say whether Ri would visit China.",
        "It was not known why Ri might have made the trip to China.",
        "The trip to China that Ri is expected to make is to bring the two parties closer.",
    ],
)
def test_what_is_open_about_a_journey_made_is_no_second_one(told: str) -> None:
    text = f"North Korean Foreign Minister Ri Yong Ho arrived in Beijing on Thursday. {told}"
    assert contacts(text, "2018-12-07") == [RI_CAME]


def test_korean_and_chinese_guesses_about_a_journey_made() -> None:
    korean = "북한 리용호 외무상이 6일 베이징에 도착했다. 리 외무상이 왜 방중했는지, 방중설의 배경은 알려지지 않았다."
    assert contacts(korean, "2018-12-07") == [KO_CAME]
    chinese = "朝鲜外务相李勇浩6日抵达北京。外界猜测，李勇浩访华可能与半岛局势有关。"
    assert contacts(chinese, "2018-12-07") == [RI_CAME]


def test_a_meeting_asked_about_is_the_one_that_was_held() -> None:
    text = (
        "Xi Jinping met Ri Yong Ho in Beijing on December 7, 2018. "
        "The ministry would not say whether talks between Xi Jinping and Ri Yong Ho had been planned."
    )
    assert contacts(text, "2018-12-08") == ["meeting occurred 2018-12-07: ri-yong-ho | xi-jinping"]


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (
            "Kim Jong Il may visit China soon. He last visited China in January 2006.",
            "visit hypothetical -: kim-jong-il | ",
        ),
        (
            "Kim Jong Un visited Beijing on March 26, 2018. Kim Jong Un may visit China again.",
            "visit hypothetical -: kim-jong-un | ",
        ),
        (
            "Wang Yi met Ri Su Yong in Beijing on March 27, 2018. Wang Yi may meet Ri Yong Ho.",
            "meeting hypothetical -: ri-yong-ho | wang-yi",
        ),
    ],
)
def test_another_time_and_other_people_are_another_event(text: str, wanted: str) -> None:
    assert wanted in contacts(text, "2018-03-29")


def test_a_journey_announced_and_doubted_is_one() -> None:
    text = "Wang Yi will visit Pyongyang on September 2, the ministry said. Might Wang Yi visit North Korea?"
    assert contacts(text, "2019-08-30") == ["visit planned 2019-09-02:  | wang-yi"]
    text = "Wang Yi will visit Pyongyang, sources said. If Wang Yi visits Pyongyang, it would be his first trip."
    assert contacts(text, "2019-08-30") == ["visit hypothetical -:  | wang-yi"]
