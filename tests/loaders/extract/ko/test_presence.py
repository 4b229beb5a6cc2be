"""Whom Korean articles name as there, in the sentences after the one that tells of the contact."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-03-06"
TALKS = "리수용동지와 송도동지사이의 회담이 5일 베이징에서 진행되였다."
BOTH = "meeting occurred 2019-03-05: ri-su-yong kim-song-nam ji-jae-ryong | song-tao guo-yezhou"


@pytest.mark.parametrize(
    "there",
    [
        "회담에는 국제부 부부장 김성남동지와 지재룡대사, 대외련락부 부부장 곽업주동지가 참가하였다.",
        "회담에는 우리측에서 국제부 부부장 김성남동지와 지재룡대사가, 중국측에서 곽업주부부장이 참가하였다.",
        "우리측에서 김성남동지와 지재룡동지가, 상대측에서 곽업주부부장을 비롯한 일군들이 회담에 참가하였다.",
        "여기에는 김성남동지와 지재룡동지가 참가하였다. 손님측에서는 곽업주부부장이 참가하였다.",
        "석상에는 김성남동지와 지재룡동지, 곽업주부부장이 있었다.",
    ],
)
def test_those_present_join_the_contact_told_before(there: str) -> None:
    assert contacts(f"{TALKS}\n\n{there}", DAY) == [BOTH]


def test_who_speaks_at_a_banquet_is_there() -> None:
    text = "왕아군대사가 5일 연회를 마련하였다.\n\n연회에서는 왕아군대사와 당중앙위원회 부장 김성남동지가 연설하였다."
    assert contacts(text, "2024-03-06") == ["meeting occurred 2024-03-05: kim-song-nam | wang-yajun"]


def test_what_a_speech_recalls_does_not_gather_those_present() -> None:
    text = (
        "최룡해부위원장이 리진군대사를 위하여 5일 연회를 마련하였다.\n\n"
        "최룡해동지는 연설에서 김정은동지와 습근평동지께서 진행하신 상봉은 력사적사변이라고 말하였다."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2019-03-05: choe-ryong-hae | li-jinjun"
    assert not any("choe-ryong-hae" in told for told in contacts(text, DAY)[1:])


def test_who_came_to_the_airport_greeted_the_traveller() -> None:
    text = "쑹타오 부장이 5일 평양에 도착했다.\n\n공항에는 김성남 부부장과 리진쥔 중국대사가 나왔다."
    assert contacts(text, DAY)[1] == "ceremony occurred 2019-03-05: kim-song-nam | li-jinjun song-tao"


def test_who_shows_a_visitor_round_is_there_and_no_traveller() -> None:
    text = "송도동지가 5일 금수산태양궁전을 찾았다.\n\n부부장 류명선동지가 동행하였다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: ryu-myong-son | song-tao"]


def test_the_talks_of_others_with_a_third_country_are_none() -> None:
    text = "왕이 부장이 5일 최선희 부상과 회담했다. 왕 부장은 지난달 시진핑 주석이 트럼프 대통령과 회담할 때 배석했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: choe-son-hui | wang-yi"]
