"""Journeys and meetings told in other orders and voices than the plain one, and words that tell of none; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-24"


@pytest.mark.parametrize(
    ("told", "journey"),
    [
        ("China was visited in May by Choe Ryong Hae.", "2019-05: choe-ryong-hae | "),
        ("North Korea was visited in May by China's vice premier, Hu Chunhua.", "2019-05:  | hu-chunhua"),
        ("Beijing was where Choe Ryong Hae went on Friday.", "2019-06-21: choe-ryong-hae | "),
        ("It was to Beijing that Choe Ryong Hae had flown on Friday.", "2019-06-21: choe-ryong-hae | "),
        ("Beijing, to which Choe Ryong Hae flew on Friday, is calm.", "2019-06-21: choe-ryong-hae | "),
        ("Business took Choe Ryong Hae to Beijing on Friday.", "2019-06-21: choe-ryong-hae | "),
        ("What brought Wang Yi to Pyongyang on Friday was trade.", "2019-06-21:  | wang-yi"),
        ("Kim Jong Un's trip to China, his fourth, began on Friday.", "2019-06-21: kim-jong-un | "),
        ("Kim Jong Un's first trip abroad was to China in March 2018.", "2018-03: kim-jong-un | "),
        ("Xi Jinping on Thursday became the first leader in 14 years to visit Pyongyang.", "2019-06-20:  | xi-jinping"),
        ("Li Zhanshu, who in 2018 became the first to visit Pyongyang, retired last month.", "2018:  | li-zhanshu"),
        ("Wu Dawei's trip to Pyongyang on Friday comes after the test on June 6.", "2019-06-21:  | wu-dawei"),
    ],
)
def test_journey_is_told(told: str, journey: str) -> None:
    assert contacts(told, DAY) == [f"visit occurred {journey}"]


@pytest.mark.parametrize(
    "told",
    [
        "The school near China was visited by Choe Ryong Hae in May.",
        "Pyongyang, where Choe Ryong Hae came to power, is calm, said Wang Yi.",
        "China made Kim Jong Un wait to visit Beijing.",
        "Poverty brought Kim Jong Un to power, said Wang Yi.",
        "The summit took Kim Jong Un to Singapore on Friday, not to Beijing.",
        "China saw Kim Jong Un in a new light.",
        "Moscow, not Beijing, was where Kim Jong Un went on Friday.",
        "The DPRK embassy in Beijing was visited on Friday by Xi Jinping, who expressed condolences.",
    ],
)
def test_no_journey_is_told(told: str) -> None:
    assert not [row for row in contacts(told, DAY) if row.startswith("visit occurred")]


MET = "meeting occurred 2019-06-21: kim-yong-nam | liu-yunshan"


@pytest.mark.parametrize(
    "told",
    [
        "Kim Yong Nam met Liu Yunshan on an official goodwill visit to the DPRK here on Friday.",
        "Kim Yong Nam gave a reception for the delegation led by Liu Yunshan visiting the DPRK at a hall on Friday.",
        "Kim Yong Nam met Liu Yunshan, who is on a visit to the DPRK at the head of a delegation, on Friday.",
        "Kim Yong Nam shakes hands with Liu Yunshan left in Pyongyang on Friday.",
        "Kim Yong Nam and Liu Yunshan held talks on Friday, according to the forum's secretariat.",
    ],
)
def test_meeting_alone_is_told(told: str) -> None:
    assert contacts(f"PYONGYANG, June 22 (KCNA) -- {told}", "2019-06-22") == [MET]


@pytest.mark.parametrize(
    ("told", "met"),
    [
        ("Choe Son Hui was moved by Kim Jong Un's talks with Xi Jinping on Friday, Wang Yi said.", "kim-jong-un"),
        ("Wang Yi praised Kim Jong Un and Ri Su Yong's talks with Xi Jinping on Friday.", "kim-jong-un ri-su-yong"),
    ],
)
def test_whose_meeting_it_is(told: str, met: str) -> None:
    assert contacts(told, DAY) == [f"meeting occurred 2019-06-21: {met} | xi-jinping"]


def test_a_party_is_congratulated_at_a_meeting() -> None:
    told = "Ri Ryong Nam met Song Tao on Friday. Ri congratulated the CPC with Comrade Xi Jinping as its core."
    assert contacts(told, DAY) == ["meeting occurred 2019-06-21: ri-ryong-nam | song-tao"]
