"""Plain constructions of agency and newspaper reports: tours, descriptors, calls, rumours, pairs, companions."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices

DAY = "2018-06-25"
MEETING = "meeting occurred 2018-06-19: ri-yong-ho | wang-yi"


@pytest.mark.parametrize(
    "text",
    [
        "방북한 왕이 중국 외교부장이 19일 원산의 병원을 둘러봤다.",
        "방북한 왕이 중국 외교부장이 19일 원산의 병원을 방문했다.",
        "중국 외교부장 왕의를 단장으로 하는 중국정부대표단이 19일 만경대를 참관하였다.",
        "중국 외교부장 왕의를 단장으로 하는 중국정부대표단이 19일 과학기술전당을 돌아보았다.",
    ],
)
def test_who_sees_the_sights_of_the_other_side_is_on_a_visit(text: str) -> None:
    assert contacts(text, DAY) == ["visit occurred 2018-06-19:  | wang-yi"]


def test_a_tour_on_a_visit_told_is_no_other_and_one_at_home_is_none() -> None:
    visit = "왕이 중국 외교부장이 18일 평양에 도착했다. 왕 부장은 19일 만경대를 돌아봤다."
    assert contacts(visit, DAY) == ["visit occurred 2018-06-18:  | wang-yi"]
    home = "김정은 위원장은 19일 원산의 공장을 돌아봤다. 중국 언론도 이를 보도했다."
    assert contacts(home, DAY) == []


def test_an_ambassador_is_on_no_visit_where_he_is_posted() -> None:
    assert contacts("왕야쥔 주북 중국대사가 19일 만경대를 참관했다.", DAY) == []
    assert contacts("리룡남 주중 북한대사가 19일 다롄의 기업을 방문했다.", DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "19일 왕이 중국 외교부장은 방중한 리용호 북한 외무상과 회담했다.",
        "왕이 중국 외교부장은 19일 방중한 리용호 북한 외무상과 회담했다.",
        "왕이 중국 외교부장과 만난 리용호 북한 외무상은 19일 관계 발전을 강조했다.",
        "왕이 중국 외교부장이 19일 리용호 북한 외무상과 회담에 앞서 악수하고 있다.",
        "리용호 북한 외무상이 19일 왕이 중국 외교부장과의 회담에 앞서 기념촬영을 하고 있다.",
        "왕이 중국 외교부장이 19일 베이징에서 방중한 리용호 북한 외무상을 만났다.",
        "19일 왕이 중국 외교부장과 만난 리용호 북한 외무상은 관계 발전을 강조했다.",
        "19일 왕이 중국 외교부장과 만난 직후 리용호 북한 외무상은 취재진에게 성과를 설명했다.",
        "리용호 북한 외무상의 상대는 왕이 중국 외교부장이다. 두 사람은 19일 베이징에서 회담했다.",
        "리용호 북한 외무상의 상대는 왕이 중국 외교부장이다. 이들은 19일 만찬을 함께했다.",
        "▲ 지난 19일 베이징에서 리용호 북한 외무상(왼쪽)과 왕이 중국 외교부장이 기념사진을 찍고 있다.",
    ],
)
def test_a_meeting_with_a_visitor_is_told_without_the_visit(text: str) -> None:
    assert contacts(text, DAY) == [MEETING]


def test_a_country_of_one_letter_stands_between_a_name_and_its_title() -> None:
    text = "北 리용호 외무상, 왕이 中 외교부장과 회담"
    assert contacts(text, DAY) == ["meeting occurred 2018-06: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize("noun", ["과의 전화 통화에서", "과의 화상 회담에서", "과 가진 통화에서"])
def test_what_is_said_on_the_telephone_tells_of_the_call(noun: str) -> None:
    text = f"리용호 북한 외무상은 19일 왕이 중국 외교부장{noun} 소통이 중요하다고 강조했다."
    assert contacts(text, DAY) == ["call occurred 2018-06-19: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize("who", ["귀국하는", "귀국길에 오른"])
def test_who_sees_somebody_off_does_not_travel(who: str) -> None:
    text = f"리용호 북한 외무상이 19일 순안공항에서 {who} 왕이 중국 외교부장을 배웅했다."
    assert contacts(text, DAY) == ["ceremony occurred 2018-06-19: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    "text",
    [
        "중국 외교부 대변인은 김정은 위원장이 방중할 것이라는 보도에 대해 아는 바가 없다고 말했다.",
        "김정은 위원장의 방중설에 대한 질문에 중국 외교부는 확인해 줄 수 없다고 답했다.",
    ],
)
def test_a_visit_of_which_a_spokesman_is_asked_is_hypothetical(text: str) -> None:
    assert [c.split()[:2] for c in contacts(text, DAY)] == [["visit", "hypothetical"]]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("시진핑 주석의 방북은 2008년 6월이 마지막이었다.", "visit occurred 2008-06:  | xi-jinping"),
        (
            "양국 교류는 2008년 6월 김영남 위원장과 시진핑 주석의 회담 이후 뜸해졌다.",
            "meeting occurred 2008-06: kim-yong-nam | xi-jinping",
        ),
        ("리용호 북한 외무상이 19일 중국 방문을 시작했다.", "visit occurred 2018-06-19: ri-yong-ho | "),
        (
            "리용호 북한 외무상이 19일 김성남 부부장 등 대표단을 이끌고 베이징에 도착했다.",
            "visit occurred 2018-06-19: ri-yong-ho kim-song-nam | ",
        ),
        (
            "리용호 북한 외무상은 지난달 30일부터 이달 2일까지 중국을 방문했다.",
            "visit occurred 2018-05-30/2018-06-02: ri-yong-ho | ",
        ),
        (
            "김정은 위원장이 19일 열병식을 시진핑 주석과 함께 참관했다.",
            "ceremony occurred 2018-06-19: kim-jong-un | xi-jinping",
        ),
        (
            "리용호 북한 외무상과 왕이 중국 외교부장이 19일 사진전 개막식에 참석했다.",
            "ceremony occurred 2018-06-19: ri-yong-ho | wang-yi",
        ),
    ],
)
def test_plain_words_tell_one_contact(text: str, told: str) -> None:
    assert contacts(text, DAY) == [told]


def test_meetings_one_after_the_other_are_two_and_a_statement_is_none() -> None:
    text = "리용호 북한 외무상은 19일 왕이 외교부장, 쑹타오 공산당 대외연락부장과 연이어 만났다."
    assert len(contacts(text, DAY)) == 2
    statement = "리용호 북한 외무상은 19일 중국을 지지한다는 담화를 냈다. 왕이 외교부장은 같은 날 행사에 참석했다."
    assert contacts(statement, DAY) == []


def test_a_text_of_full_width_is_read_as_any_other() -> None:
    text = "김계관 북한 외무성 제1부상이 19일 왕이(王毅) 중국 외교부장, 우다웨이 특별대표와 만났다. 둘은 20일 떠났다."
    wide = text.translate({ord(a): b for a, b in zip("(),.0129", "（），。０１２９", strict=True)})
    assert wide != text
    assert contacts(wide, DAY) == contacts(text, DAY) != []
    assert offices(wide, "kim-kye-gwan") == offices(text, "kim-kye-gwan")
