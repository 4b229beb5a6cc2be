"""Who is named near a contact and had no part in it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2015-09-05"
MET = "최룡해 비서가 3일 시진핑 국가주석과 만났다."
MEETING = "meeting occurred 2015-09-03: choe-ryong-hae | xi-jinping"


@pytest.mark.parametrize(
    "words",
    [
        "김정은의 고모인 김경희 비서는 수행원 명단에서 빠졌다.",
        "리수용 외무상은 대표단에 포함되지 않았다.",
        "김정은 제1위원장의 최측근인 황병서는 함께 왔다는 명단에 이름이 없었다.",
    ],
)
def test_who_was_left_out_was_not_there(words: str) -> None:
    assert contacts(f"{MET} {words}", DAY) == [MEETING]


def test_an_official_of_a_third_country_is_not_whoever_bears_the_title() -> None:
    text = (
        "김계관 제1부상이 3일 우다웨이 특별대표와 만났다. "
        "앞서 글린 데이비스 미국 국무부 대북정책 특별대표는 2일 우 특별대표와 오찬을 함께 했다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2015-09-03: kim-kye-gwan | wu-dawei"]


def test_the_two_sides_of_talks_between_bodies_are_nobody() -> None:
    text = f"{MET} 노동당 국제부와 중국 공산당 대외연락부는 4일 평양에서 회담했다. 회담에서 쌍방은 의견을 교환했다."
    assert contacts(text, DAY) == [MEETING]


def test_what_a_headline_quotes_is_no_contact() -> None:
    text = f"김정은 “중국대사, 북·중 정상 상봉 성과적으로 보좌”\n\n{MET}\n\n리진쥔 북한 주재 중국대사가 이임한다."
    assert contacts(text, DAY) == [MEETING]


def test_a_surname_stuck_to_its_title_is_of_that_family() -> None:
    text = (
        "김영남(金永南) 최고인민회의 상임위원장이 이끄는 대표단이 3일 베이징에 도착했다. "
        "김위원장은 이날 리펑(李鵬) 위원장과 회담했다. 대표단은 최태복 최고인민회의 의장 등 50여명이다."
    )
    assert "meeting occurred 2015-09-03: kim-yong-nam | li-peng" in contacts(text, DAY)


def test_a_name_given_with_its_characters_is_one_person_without_them() -> None:
    text = "궈중원(苟仲文, 구중문) 중국 국가체육총국장이 왔다. 궈중원 국장은 돌아갔다."
    assert people(text).keys() == {"gou-zhongwen"}


def test_a_spelling_with_one_syllable_off_is_the_known_official() -> None:
    assert people("류사오밍 주북 중국대사가 참석했다.").keys() == {"liu-xiaoming"}


def test_who_gives_a_mandate_is_not_there() -> None:
    text = (
        "중국특명전권대사 왕아군동지가 6일 만수대의사당에서 김정은동지께 신임장을 봉정하였다. "
        "김정은동지의 위임에 따라 신임장을 최고인민회의 상임위원회 위원장 최룡해동지가 접수하였다."
    )
    assert contacts(text, "2023-04-07") == ["ceremony occurred 2023-04-06: choe-ryong-hae | wang-yajun"]


def test_a_farewell_is_for_whom_it_names() -> None:
    text = (
        "진호소회장을 단장으로 하는 중국대표단이 평양에 도착하였다. "
        "리영덕부위원장을 단장으로 하는 조선대표단이 8일 평양을 출발하였다. "
        "전영진부위원장이 평양역에서 대표단을 전송하였다."
    )
    assert not any(line.startswith("ceremony") for line in contacts(text, "2006-07-09"))
