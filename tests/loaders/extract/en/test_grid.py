"""One contact in many constructions: whoever the names are and wherever they stand, the same contact comes out."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

LINE = "BEIJING, Aug. 10 (Xinhua) -- "
MET = "meeting occurred 2018-08-09"


def read(text: str) -> list[str]:
    return contacts(LINE + text, "2018-08-10")


@pytest.mark.parametrize(
    "him",
    [
        "senior North Korean official Choe Ryong Hae",
        "high-ranking DPRK official Choe Ryong Hae",
        "his North Korean counterpart, Choe Ryong Hae,",
        "North Korean Ambassador to China Choe Ryong Hae",
        "Ambassador to China Choe Ryong Hae",
    ],
)
@pytest.mark.parametrize(
    "told",
    [
        "At a dinner in Beijing on Thursday, Wang Yi told {} that relations were good.",
        "Wang Yi exchanged views with {} in Beijing on Thursday.",
        "Wang Yi discussed the situation with {} in Beijing on Thursday.",
        "Wang Yi sat down with {} in Beijing on Thursday.",
    ],
)
def test_titles_before_a_name_do_not_stand_in_the_way(told: str, him: str) -> None:
    assert read(told.format(him).replace(", in", " in")) == [f"{MET}: choe-ryong-hae | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "Wang Yi and Ri Yong Ho, who met in Beijing on Thursday, agreed to stay in touch.",
        "Wang Yi and DPRK Foreign Minister Ri Yong Ho, who had talks in Beijing on Thursday, praised relations.",
        "Wang Yi and Ri Yong Ho, who had a dinner in Beijing on Thursday, agreed to stay in touch.",
        "It was with Ri Yong Ho that Wang Yi held talks in Beijing on Thursday.",
        "It was by Wang Yi that Ri Yong Ho was received in Beijing on Thursday.",
        "Wang Yi took time on Thursday to meet Ri Yong Ho in Beijing.",
        "Wang Yi stopped on Thursday to talk with Ri Yong Ho in Beijing.",
        "When he held talks with Ri Yong Ho in Beijing on Aug. 9, Wang Yi called for closer ties.",
        "Having met Ri Yong Ho in Beijing on Aug. 9, Wang Yi told reporters that relations were good.",
        "Meeting Ri Yong Ho at the Great Hall of the People, Wang Yi said on Thursday that relations were good.",
        "On Thursday Wang Yi received Ri Yong Ho; the two countries mark 70 years of ties next year.",
    ],
)
def test_a_meeting_of_two(told: str) -> None:
    assert read(told) == [f"{MET}: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        (
            "Wang Yi, as well as Kong Xuanyou, met Ri Yong Ho in Beijing on Thursday.",
            [f"{MET}: ri-yong-ho | wang-yi kong-xuanyou"],
        ),
        (
            "Wang Yi and Ri Yong Ho, who had a telephone conversation on Thursday, agreed to stay in touch.",
            ["call occurred 2018-08-09: ri-yong-ho | wang-yi"],
        ),
        (
            "Seen off at the airport by Wang Yi, Ri Yong Ho left Beijing for home on Thursday.",
            [
                "ceremony occurred 2018-08-09: ri-yong-ho | wang-yi",
                "visit occurred 2018-08-09: ri-yong-ho | ",
            ],
        ),
        (
            "Kim Jong Un met Xi Jinping in Dalian in May. After his luncheon with Choe Ryong Hae on Thursday, top "
            "Chinese legislator Li Zhanshu told reporters that relations were good.",
            ["meeting occurred 2018-05: kim-jong-un | xi-jinping", f"{MET}: choe-ryong-hae | li-zhanshu"],
        ),
        (
            "Xi Jinping sent a message of greetings to Kim Jong Un on Monday. When he met Ri Yong Ho in Beijing on "
            "Thursday, Chinese Vice President Wang Qishan called for closer ties.",
            ["message occurred 2018-08-06: kim-jong-un | xi-jinping", f"{MET}: ri-yong-ho | wang-qishan"],
        ),
    ],
)
def test_who_it_was(told: str, expected: list[str]) -> None:
    assert read(told) == expected


@pytest.mark.parametrize(
    "told",
    [
        "The letter which Wang Yi sent to Ri Yong Ho on Thursday was published.",
        "Ri Yong Ho, to whom Wang Yi sent a letter on Thursday, praised relations.",
        "A letter was received by Ri Yong Ho from Wang Yi on Thursday.",
        "On Thursday a letter was dispatched by Wang Yi to Ri Yong Ho.",
    ],
)
def test_a_letter(told: str) -> None:
    assert read(told) == ["message occurred 2018-08-09: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "Wang Yi spoke to reporters before Ri Yong Ho arrived.",
        "Wang Yi talked to journalists in Beijing on Thursday about Ri Yong Ho.",
        "Wang Yi and Ri Yong Ho, who have led their ministries since 2016, are both career diplomats.",
        "It was with concern that Wang Yi spoke of Ri Yong Ho.",
        "Wang Yi, as well as Ri Yong Ho, is a career diplomat.",
        "It is time for Wang Yi and Ri Yong Ho to be replaced, critics say.",
        "When he was a student, Wang Yi read a book by Ri Yong Ho.",
    ],
)
def test_no_contact(told: str) -> None:
    assert not [each for each in read(told) if each.startswith(("meeting", "message", "ceremony"))]
