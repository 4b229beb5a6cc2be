"""Meetings told by nouns, by who received whom, by whose lead somebody came, and by which side's list is which."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-14"
TALKS = "최선희 외무상이 11일 베이징에서 왕이 외교부장과 회담했다. "
FIRST = "meeting occurred 2024-04-11: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    ("told", "next_"),
    [
        ("이튿날인 12일에는 자오러지 위원장 예방이 있었다.", "occurred 2024-04-12"),
        ("12일 일정은 자오러지 위원장과의 면담이었다.", "occurred 2024-04-12"),
        ("15일에는 자오러지 위원장과의 오전 회담이 최 외무상을 기다리고 있다.", "planned 2024-04-15"),
        ("15일에는 자오러지 위원장 예방이 예정돼 있다.", "planned 2024-04-15"),
    ],
)
def test_the_next_meeting_is_a_noun(told: str, next_: str) -> None:
    assert contacts(TALKS + told, DAY) == [FIRST, f"meeting {next_}: choe-son-hui | zhao-leji"]


@pytest.mark.parametrize(
    "told",
    [
        "11일 최선희 외무상의 회담 상대는 왕이 외교부장이었다.",
        "11일 왕이 외교부장의 예방을 받은 것은 최선희 외무상이었다.",
        "11일 왕이 외교부장의 의례방문을 받은 사람은 최선희 외무상으로, 친선적인 담화가 오갔다.",
        "최선희 외무상은 11일 왕이 외교부장의 방문을 받고 담화했다.",
        "“최선희 외무상”은 11일 “왕이 외교부장”의 예방을 받았다.",
        "11일 최선희 외무상과 왕이 외교부장 사이에 담화가 오갔다.",
        "11일 있은 왕이 외교부장과의 회담에서 최선희 외무상은 “지지한다”고 말하고 그 이유로 정세를 들었다.",
    ],
)
def test_who_received_or_faced_whom(told: str) -> None:
    assert contacts(told, DAY) == [FIRST]


@pytest.mark.parametrize(
    "told",
    [
        "한국 외교장관 예방이 12일 있었다.",
        "중국측에서는 이번 회담을 높이 평가했다. 마자오쉬 부부장은 관계가 좋다고 말했다.",
    ],
)
def test_what_is_of_others_or_only_said(told: str) -> None:
    assert contacts(TALKS + told, DAY) == [FIRST]


@pytest.mark.parametrize("lead", ["의 인솔로", "의 인솔하에", "의 인솔 아래"])
def test_under_whose_lead_a_delegation_comes(lead: str) -> None:
    text = f"중국 대표단이 마자오쉬 부부장{lead} 11일 박명호 부상을 찾아왔다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: pak-myong-ho | ma-zhaoxu"]


def test_the_list_of_the_other_side_belongs_to_that_of_the_first() -> None:
    text = (
        TALKS + "배석한 북측 인사는 박명호 부상이다. 이어 왕 부장은 최 외무상을 위한 만찬을 주최했다. "
        "중국측에서는 마자오쉬 부부장이 나왔다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: choe-son-hui pak-myong-ho | wang-yi ma-zhaoxu", FIRST]


def test_a_journey_that_began() -> None:
    text = TALKS + "최 외무상의 방중은 지난 10일 시작됐다."
    assert contacts(text, DAY) == [FIRST, "visit occurred 2024-04-10: choe-son-hui | "]


def test_who_is_seen_off_while_he_leaves() -> None:
    text = "▲ 11일 평양 순안공항을 떠나는 시진핑 주석이 김정은 위원장의 배웅을 받고 있다."
    assert contacts(text, DAY) == ["ceremony occurred 2024-04-11: kim-jong-un | xi-jinping"]
