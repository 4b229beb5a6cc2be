"""Where rules end: sentences beside those that they are for, which they must leave alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-08-20"
MET = "meeting occurred 2018-07-10: ri-yong-ho | wang-yi"
CAME = "visit occurred 2018-08-10:  | wang-yi"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "리용호 외무상이 7월 10일 베이징에서 왕이 부장과 만났다. 그는 12일 평양에 도착했다.",
            [MET],
        ),
        (
            "왕이 부장이 7월 10일 평양에서 리용호 외무상과 회담했다. 그는 12일 베이징에 도착했다.",
            [MET],
        ),
        (
            "리용호 외무상은 7월 10일 왕이 부장과 회담했다. 리용호 외무상은 12일 함흥에서 평양으로 돌아왔다.",
            [MET],
        ),
    ],
)
def test_hosts_who_come_home_make_no_guests_travel(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


@pytest.mark.parametrize("before", ["이에 앞서", "앞서"])
def test_what_came_before_is_of_the_month_named(before: str) -> None:
    text = f"왕이 부장은 6월 26일 리용호 외무상과 회담했으며 {before} 4일에는 최선희 부상을 만났다."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-06-26: ri-yong-ho | wang-yi",
        "meeting occurred 2018-06-04: choe-son-hui | wang-yi",
    ]


@pytest.mark.parametrize("whom", ["그를", "그이를", "김정은을"])
def test_who_was_met_with_his_suite_was_there(whom: str) -> None:
    text = f"왕이 부장은 8월 10일 김정은 위원장과 {whom} 수행한 리용호 외무상을 만났다."
    assert contacts(text, DAY) == ["meeting occurred 2018-08-10: kim-jong-un ri-yong-ho | wang-yi"]


def test_the_delegation_spoken_of_may_be_one_of_others() -> None:
    text = "중국 대표단이 8월 10일 평양에 도착했다. {}대표단은 11일 김영남 위원장을 만났다."
    assert contacts(text.format(""), DAY) == ["meeting occurred 2018-08-11: kim-yong-nam | "]
    assert contacts(text.format("몽골 대표단도 왔다. "), DAY) == []


def test_the_head_of_something_else_does_not_lead_the_delegation() -> None:
    text = "중국 대표단이 8월 10일 평양에 도착했다. 왕이가 {}단장이다."
    assert contacts(text.format("대표단 "), DAY) == [CAME]
    assert contacts(text.format("농구단 "), DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "신화통신은 소식통을 인용해 왕이 부장이 8월 30일 평양을 방문할 것이라고 전했다.",
        "왕이 부장이 8월 30일 평양을 방문할 것이라고 신화통신이 전문가를 인용해 전했다.",
        "교도통신은 신화통신의 추측대로 왕이 부장이 8월 30일 평양을 방문할 것이라고 보도했다.",
    ],
)
def test_what_media_suppose_is_not_announced(text: str) -> None:
    assert contacts(text, DAY) == ["visit hypothetical 2018-08-30:  | wang-yi"]


@pytest.mark.parametrize("said", ["오후 7시 주석궁에서", "장 주석이 있는 자리에서", "다섯 시 주석단에서"])
def test_neither_an_hour_nor_a_former_leader_is_the_leader_of_today(said: str) -> None:
    text = f"8월 10일 {said} 리용호 외무상이 왕이 부장을 만났다."
    assert contacts(text, DAY) == ["meeting occurred 2018-08-10: ri-yong-ho | wang-yi"]


def test_he_of_an_office_of_whom_nobody_has_spoken() -> None:
    assert contacts("북한 외무성 부상인 그는 8월 10일 왕이를 만났다.", DAY) == [
        "meeting occurred 2018-08-10:  | wang-yi"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "최룡해는 김정은의 러시아 방문에 동행했다",
        "최룡해는 김정은의 함흥 시찰을 수행했다",
        "최룡해가 학생들을 안내했다",
        "최룡해는 6월 몽골을 방문했고 리용호가 동행했다",
        "김정은이 최룡해의 안내로 다른 공장을 찾았다. 최룡해가 안내하였다",
    ],
)
def test_who_goes_along_with_somebody_else_is_not_with_the_guest(text: str) -> None:
    assert contacts(f"왕이 부장은 8월 10일 평양을 방문했다. {text}.", DAY) == [CAME]


def test_a_welcome_of_others_makes_no_reception_a_ceremony() -> None:
    text = "왕이는 최선희를 환영하였고 김정은은 8월 10일 리진쥔을 맞이하였다."
    assert contacts(text, DAY) == ["meeting occurred 2018-08-10: kim-jong-un | li-jinjun"]


def test_what_others_do_during_a_journey_is_of_the_day_told() -> None:
    text = "왕이는 8월 10일 평양에 도착했다. 그 사이에 지재룡이 베이징에서 쑹타오를 만났다."
    assert contacts(text, DAY) == [CAME, "meeting occurred 2018-08-10: ji-jae-ryong | song-tao"]


@pytest.mark.parametrize("wish", ["의향을 8월 10일 밝혔다", "의사를 전달했다", "뜻을 내비쳤다"])
def test_who_is_minded_to_travel_has_not(wish: str) -> None:
    assert contacts(f"왕이 부장은 북한을 방문할 {wish}.", DAY) == []


def test_who_meets_one_of_a_suite_that_nobody_names_meets_nobody_known() -> None:
    assert contacts("최선희 부상은 8월 10일 왕이 부장을 수행한 기자를 만났다.", DAY) == []


def test_who_comes_to_a_meal_to_receive_its_guests_has_no_meeting_beside_it() -> None:
    text = "김정은 위원장은 10일 왕이 부장을 위해 만찬을 열었다. 만찬에는 부인 리설주도 나와 손님들을 맞았다."
    assert len(contacts(text, DAY)) == 1
