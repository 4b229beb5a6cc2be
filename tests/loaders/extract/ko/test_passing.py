"""Clauses that tell of no contact of their own."""

from __future__ import annotations

import pytest

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


def test_who_stands_on_the_rostrum_with_somebody_is_at_the_parade() -> None:
    text = "류윈산 상무위원은 10일 김정은 제1위원장과 나란히 주석단에 섰다."
    assert contacts(text, "2015-10-12") == ["ceremony occurred 2015-10-10: kim-jong-un | liu-yunshan"]


def test_who_talked_again_did_so_with_whom_he_met_last() -> None:
    text = (
        "김영일 비서는 5일 왕자루이 부장을 만났다. 통신은 김 비서가 담화를 했다고 전했다. "
        "이 자리에는 류훙차이 대사가 배석했다."
    )
    assert contacts(text, "2011-03-06") == ["meeting occurred 2011-03-05: kim-yong-il | wang-jiarui liu-hongcai"]


def test_talks_may_be_told_by_what_was_said_there() -> None:
    text = "양제츠 부장과의 회담에서 박의춘 외무상은 협력을 강조했다."
    assert contacts(text, "2010-04-04") == ["meeting occurred 2010-04: pak-ui-chun | yang-jiechi"]


def test_who_acts_instead_is_not_absent() -> None:
    text = "김영일 비서는 대신 다이빙궈 국무위원과 5일 회담했다."
    assert contacts(text, "2011-03-06") == ["meeting occurred 2011-03-05: kim-yong-il | dai-bingguo"]


def test_what_talks_were_about_is_no_contact_of_its_own() -> None:
    text = "시진핑 주석과 김정은 위원장은 5일 만났다. 양 정상의 회담 내용에 관심이 쏠리고 있다."
    assert contacts(text, "2018-05-06") == ["meeting occurred 2018-05-05: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "text",
    [
        "김영남 상임위원장은 30일 밤 강변에서 열린 개막식에서 후진타오 주석이 개막을 선언하는 모습을 지켜봤다.",
        "김영남 상임위원장과 이명박 대통령은 30일 대회장에서 후진타오 주석이 축사하는 장면을 함께 지켜봤다.",
        "김영남위원장은 30일 대회장에서 호금도주석의 개막연설을 경청하였다.",
    ],
)
def test_who_sees_or_hears_what_the_other_side_does_in_public_is_there(text: str) -> None:
    assert contacts(text, "2010-05-01") == ["ceremony occurred 2010-04-30: kim-yong-nam | hu-jintao"]


def test_who_sees_it_on_a_screen_is_not_there() -> None:
    text = "김영남 상임위원장은 30일 평양에서 후진타오 주석이 개막을 선언하는 모습을 TV로 지켜봤다."
    assert contacts(text, "2010-05-01") == []
