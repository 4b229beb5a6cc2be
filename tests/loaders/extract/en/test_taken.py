"""Journeys whose subject is a thing, a land or a time, and verbs of motion far from where they lead; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"


def visits(text: str) -> list[str]:
    """The journeys of a text, as `date: people`."""
    told = (line.split(maxsplit=2) for line in contacts(text, DAY) if line.startswith("visit occurred"))
    return [line[2].replace(" |", "").replace("  ", " ").strip() for line in told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pyongyang received Chinese Foreign Minister Wang Yi in May.", "2019-05: wang-yi"),
        ("In May China received North Korean Foreign Minister Ri Yong Ho.", "2019-05: ri-yong-ho"),
        ("North Korea welcomed Chinese vice premier Hu Chunhua on Tuesday.", "2019-06-18: hu-chunhua"),
        ("Beijing last hosted Kim Jong Un in January.", "2019-01: kim-jong-un"),
        ("Beijing has been host since Monday to Ri Su Yong of the Workers' Party.", "2019-06-17: ri-su-yong"),
        ("China played host to Kim Jong Un in January.", "2019-01: kim-jong-un"),
        ("Pyongyang was on Thursday the destination of Chinese President Xi Jinping.", "2019-06-20: xi-jinping"),
        ("Beijing was a transit stop on Saturday for Foreign Minister Ri Yong Ho.", "2019-06-15: ri-yong-ho"),
        ("China had secretly been entered in the early hours of Thursday by Kim Jong Un.", "2019-06-20: kim-jong-un"),
    ],
)
def test_a_land_has_somebody_as_its_guest(text: str, told: str) -> None:
    assert visits(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "PYONGYANG, June 20 (Xinhua) -- A train today brought to the capital Xi Jinping, its guest.",
            "2019-06-20: xi-jinping",
        ),
        (
            "An Air Koryo flight brought Ri Su Yong and a delegation of 40 to Beijing on Tuesday.",
            "2019-06-18: ri-su-yong",
        ),
        ("The anniversary took Li Zhanshu, head of the parliament, to Pyongyang in September.", "2018-09: li-zhanshu"),
        (
            "Ri Su Yong had talks with Song Tao on Tuesday, the day on which a flight brought him to Beijing.",
            "2019-06-18: ri-su-yong",
        ),
        ("Such a trip would follow the one which brought Kim Jong Un to Beijing in January.", "2019-01: kim-jong-un"),
    ],
)
def test_a_thing_takes_somebody_abroad(text: str, told: str) -> None:
    assert visits(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Saturday saw the arrival in Beijing of Ri Su Yong of the Workers' Party.", "2019-06-15: ri-su-yong"),
        (
            "The delegation led by Kim Song Nam met Song Tao. Today saw the delegation's departure from Beijing.",
            "2019-06-21: kim-song-nam",
        ),
        ("Wang Yi flew late on Tuesday to Pyongyang.", "2019-06-18: wang-yi"),
        ("Wang Yi travelled on Tuesday with three aides to Pyongyang.", "2019-06-18: wang-yi"),
        ("To Pyongyang on Tuesday went Foreign Minister Wang Yi.", "2019-06-18: wang-yi"),
        (
            "Xi Jinping received Ri Su Yong in Beijing on Thursday. Ri had gone there with a delegation on Tuesday.",
            "2019-06-18: ri-su-yong",
        ),
        ("For talks with Ri Yong Ho, Wang Yi went to Pyongyang on Tuesday.", "2019-06-18: wang-yi"),
        (
            "Kim Jong Un and Xi Jinping first met in March, Kim having traveled to Beijing by train.",
            "2019-03: kim-jong-un",
        ),
    ],
)
def test_a_journey_beside_other_words(text: str, told: str) -> None:
    assert visits(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Pyongyang received a letter from Xi Jinping on Tuesday.",
        "Beijing received the news of Kim Jong Un's test on Tuesday.",
        "China received Kim Jong Un's message on Tuesday.",
        "North Korea welcomed Xi Jinping's proposal on Tuesday.",
        "Beijing hosted the trade talks of Liu He with Washington on Tuesday. Kim Jong Un stayed at home.",
        "Seoul hosted Wang Yi on Monday. Ri Yong Ho stayed in Pyongyang.",
        "The ambassador in Beijing received Wang Yi on Monday, North Korea said.",
        "China was urged by Kim Jong Un to help.",
        "Envoy Dai Bingguo takes Xi Jinping's letter to Pyongyang.",
        "A train brought Xi Jinping back to Beijing from Wuhan on Tuesday. Kim Jong Un was at home in Pyongyang.",
        "Kim Jong Un went on Tuesday with his generals to Wonsan. Xi Jinping spoke in Moscow.",
        "Kim Jong Un came on Tuesday close to a break with China, Xi Jinping said.",
        "The crisis drew Kim Jong Un closer to China in May.",
        "The summit took Kim Jong Un two years to prepare in Beijing, Xi Jinping said in May.",
        "Beijing welcomed Kim Jong Un and Donald Trump's agreement on Tuesday.",
        "Together with Kim Jong Un, Xi Jinping came to Mangyongdae on Friday.",
        "Kim Jong Un and Xi Jinping went to Samjiyon on Friday.",
        "An agreement with China was reached by Kim Jong Un on Tuesday.",
        "China was ready to receive Kim Jong Un, Xi Jinping said.",
        "The same day saw Kim Kye Gwan, who last week spoke in Geneva, meet Wang Yi.",
    ],
)
def test_nobody_goes_abroad(text: str) -> None:
    assert visits(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Pyongyang is to receive Chinese President Xi Jinping for two days from Thursday.", "planned"),
        ("North Korea will host Xi Jinping on Thursday.", "planned"),
        ("China may receive Kim Jong Un next month.", "hypothetical"),
        ("A train believed to have brought Kim Jong Un to Beijing left on Tuesday.", "hypothetical"),
        ("Rumors said that a train had brought Kim Jong Un to Beijing on Tuesday.", "hypothetical"),
        ("China has never hosted Kim Jong Un.", "denied"),
    ],
)
def test_what_a_land_will_or_may_do_is_no_journey_made(text: str, told: str) -> None:
    assert [line.split()[:2] for line in contacts(text, DAY)] == [["visit", told]]
