"""Clauses that tell of no contact of their own."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts, offices, people

DAY = "2018-09-05"


def test_a_handshake_at_a_parade_is_the_parade() -> None:
    text = "2015년 10월 방북한 류윈산 상무위원은 열병식 주석단에서 김정은 위원장과 손을 맞잡았다."
    assert "ceremony occurred 2015-10: kim-jong-un | liu-yunshan" in contacts(text, DAY)


def test_farewell_calls_are_a_meeting_with_each() -> None:
    text = "리진쥔 북한 주재 중국대사가 22일 리선권 외무상과 김덕훈 내각총리에게 각각 이임 인사를 했다."
    assert set(contacts(text, "2021-12-28")) == {
        "meeting occurred 2021-12-22: ri-son-gwon | li-jinjun",
        "meeting occurred 2021-12-22: kim-tok-hun | li-jinjun",
    }


def test_a_dinner_in_return_is_one() -> None:
    text = (
        "우방궈 상무위원장이 3일 김정일 국방위원장과 만났다. 우 위원장은 인사를 전했고, 김 위원장은 만찬으로 화답했다."
    )
    assert contacts(text, "2003-09-05") == ["meeting occurred 2003-09-03: kim-jong-il | wu-bangguo"] * 2


def test_an_office_of_one_man_is_not_somebody_elses_of_his_family() -> None:
    text = "회담에는 김양건 당 부장이 배석했다. 김 국방위원장은 돌아갔다."
    assert offices(text, "kim-yang-gon") == ["부장, 당"]


def test_buildings_and_words_with_characters_are_nobody() -> None:
    text = "김계관 제1부상이 서우두(首都) 공항에 도착했다. 그는 바이다러우(八一大樓)에서 연내(年內) 회담을 제의했다."
    assert people(text).keys() == {"kim-kye-gwan"}
