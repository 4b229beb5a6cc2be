"""Journeys that a Korean article tells as news: when they were, and what only looks like one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2023-07-28"
LI = "리훙중 중국 전국인민대표대회 상무위원회 부위원장"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (LI + "이 26일 오후 평양 순안국제공항을 통해 입북했다.", ["2023-07-26"]),
        (LI + "은 2018년 9월에 이어 26일 다시 평양을 찾았다.", ["2018-09", "2023-07-26"]),
        ("2018년 9월 북한을 다녀간 " + LI + "이 26일 5년 만에 다시 방북했다.", ["2018-09", "2023-07-26"]),
    ],
)
def test_a_day_behind_a_year_gone_by_is_of_the_story(text: str, told: list[str]) -> None:
    assert sorted(contacts(text, DAY)) == [f"visit occurred {day}:  | li-hongzhong" for day in told]


@pytest.mark.parametrize(
    "text",
    [
        "지재룡 주중 북한대사가 18일 베이징을 경유해 평양으로 들어갔다.",
        "최선희 북한 외무상이 러시아 방문을 마치고 18일 베이징을 경유해 평양으로 돌아갔다.",
        "시진핑 총서기는 새로운 정세의 요구로부터 출발해 조선과의 관계를 발전시키겠다고 말했다.",
        "왕이 부장은 대국에서 출발해 최선희 외무상의 나라와 소통을 강화하겠다고 말했다.",
        "왕이 부장이 26일 최선희 외무상의 편리한 때 방중을 초청했다.",
        "왕이 부장은 최선희 외무상의 방중을 희망했다.",
    ],
)
def test_the_way_home_a_figure_of_speech_and_an_invitation_are_no_journey(text: str) -> None:
    assert contacts(text, DAY) == []


def test_a_town_at_the_border_is_no_place_to_change_planes() -> None:
    assert contacts("김정은 위원장은 단둥을 경유해 28일 평양으로 돌아왔다.", "2018-04-14") == [
        "visit occurred 2018-03-28: kim-jong-un | "
    ]


def test_those_whom_a_sentence_names_at_its_end_are_who_received_a_delegation() -> None:
    text = (
        "조락제동지를 단장으로 하는 중국대표단이 11일 평양에 도착하였다. 비행장에서 대표단을 따뜻이 맞이한것은 "
        "최고인민회의 상임위원회 위원장이며 국무위원회 제1부위원장인 최룡해동지와 고길선동지, 문화상 승정규동지이다."
    )
    assert "ceremony occurred 2024-04-11: choe-ryong-hae ko-kil-son sung-jong-gyu | zhao-leji" in contacts(
        text, "2024-04-12"
    )


@pytest.mark.parametrize("goal", ["북을 방문했다", "북측을 방문했다", "북에 도착했다", "북측에 도착했다"])
def test_the_north_is_a_goal_by_its_direction_too(goal: str) -> None:
    assert contacts(f"쑨웨이둥 중국 외교부 부부장이 25일 {goal}.", "2024-01-26") == [
        "visit occurred 2024-01-25:  | sun-weidong"
    ]
