"""Journeys and meetings of a Korean sentence that stand in it as facts: a noun or a clause that is a noun."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-05-18"
LI = "리자오싱 전 중국 외교부장"
TWO = "김영일 북한 노동당 비서와 다이빙궈 중국 국무위원"


@pytest.mark.parametrize(
    "text",
    [
        "이달 초 " + LI + "이 북한에 간 것 역시 관계 개선이 목적이었다는 추측이 나온다.",
        LI + "이 이달 초 북한을 방문한 것은 관계 개선의 신호로 풀이된다.",
        LI + "이 이달 초 방북한 데에는 중국 지도부의 뜻이 담겼다.",
        LI + "이 이달 초 방북한 배경에 관심이 쏠린다.",
        LI + "이 이달 초 방북했다는 사실이 뒤늦게 알려졌다.",
        LI + "의 이달 초 방북은 관계 개선의 신호로 풀이된다.",
        LI + "의 이달 초 방북 역시 관계 개선이 목적이었다.",
        "이달 초 있었던 " + LI + "의 방북이 계기가 됐다.",
    ],
)
def test_a_journey_as_a_fact(text: str) -> None:
    assert contacts(text, DAY) == ["visit occurred 2012-05:  | li-zhaoxing"]


@pytest.mark.parametrize(
    "text",
    [
        TWO + "의 지난달 22일 회동은 관계 복원의 신호로 풀이된다.",
        "지난달 22일 이뤄진 " + TWO + "의 회담은 관계 복원의 신호다.",
        "김영일 노동당 비서가 지난달 22일 다이빙궈 국무위원을 만난 것은 관계 복원의 신호다.",
    ],
)
def test_a_meeting_as_a_fact(text: str) -> None:
    assert contacts(text, DAY) == ["meeting occurred 2012-04-22: kim-yong-il | dai-bingguo"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("다음달로 점쳐지는 김정은 위원장의 방중 계획을 맞췄다.", ["visit hypothetical 2012-06: kim-jong-un | "]),
        ("다음달로 예정된 김정은 위원장의 방중 계획을 논의했다.", ["visit planned 2012-06: kim-jong-un | "]),
        (LI + "이 이달 초 방러한 것은 관계 개선의 신호로 풀이된다.", []),
    ],
)  # fmt: skip
def test_what_is_expected_or_elsewhere_is_none(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told
