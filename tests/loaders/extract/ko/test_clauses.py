"""Korean clauses: what is held, quoted, passed on, told day by day, or told of others."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2021-12-23"


def test_each_of_two_met_on_days_of_their_own_is_a_meeting() -> None:
    text = "리진쥔 대사는 20일 김성남 국제부장과, 17일에는 리선권 외무상과 만나 작별 인사를 했다."
    assert set(contacts(text, DAY)) == {
        "meeting occurred 2021-12-20: kim-song-nam | li-jinjun",
        "meeting occurred 2021-12-17: ri-son-gwon | li-jinjun",
    }


def test_an_exchange_of_letters_is_one_message() -> None:
    text = "내각총리 김덕훈동지는 중화인민공화국 국무원 총리 리강동지와 축전을 교환하였다."
    assert contacts(text, "2024-01-01") == ["message occurred 2024-01: kim-tok-hun | li-qiang"]


def test_the_day_of_going_home_holds_for_the_farewell() -> None:
    text = "류윈산 상무위원이 12일 귀국길에 올랐다. 김기남 비서가 공항에 나와 류 상무위원을 전송했다."
    assert contacts(text, "2015-10-14") == ["ceremony occurred 2015-10-12: kim-ki-nam | liu-yunshan"]


def test_a_spokesman_takes_no_part_in_what_he_says() -> None:
    text = "궈자쿤 대변인은 3일 “시 주석이 오늘 김정은 위원장과 회담한다”고 말했다. 시진핑 주석은 기뻐했다."
    assert all("guo-jiakun" not in told for told in contacts(text, "2025-09-04"))


def test_a_ceremony_is_of_those_whom_the_next_sentences_name() -> None:
    text = (
        "개막식이 12일 동평양대극장에서 진행되였다. 개막식에는 최룡해동지와 일군들이 참가하였다.\n"
        "조락제동지를 단장으로 하는 대표단과 왕아군동지가 개막식에 참가하였다."
    )
    assert contacts(text, "2024-04-13") == ["ceremony occurred 2024-04-12: choe-ryong-hae | zhao-leji wang-yajun"]


@pytest.mark.parametrize(
    ("words", "status"),
    [
        ("방문한다고 발표했다", "planned"),
        ("방문할 가능성이 있다", "hypothetical"),
        ("방문하는 방안을 검토한다", "hypothetical"),
    ],
)
def test_what_is_said_of_the_future_is_not_told_as_done(words: str, status: str) -> None:
    assert [told.split()[1] for told in contacts(f"왕이 외교부장이 북한을 {words}.", "2019-08-31")] == [status]


def test_a_trip_called_off_is_denied() -> None:
    assert contacts("시진핑 주석의 방북이 무산됐다.", "2018-09-09") == ["visit denied -:  | xi-jinping"]


def test_talks_of_the_two_koreas_are_no_contact() -> None:
    text = "왕이 부장은 김정은 위원장의 남북정상회담 개최를 환영했다."
    assert contacts(text, "2018-05-01") == []


def test_who_meets_their_own_side_has_no_contact() -> None:
    text = "류샤오밍 대사는 13일 덩카이 주서기를 만났다. 김영일 부상은 없었다."
    assert contacts(text, "2007-09-18") == []


def test_a_forum_with_characters_in_brackets_is_no_person() -> None:
    assert people("샹산(香山)포럼이 열렸다. 웨이펑허(魏鳳和) 국방부장이 말했다.") == {"wei-fenghe": "CN"}


def test_a_trip_that_is_only_celebrated_is_no_contact() -> None:
    text = (
        "류샤오밍 중국대사가 김정일 위원장의 중국 방문 3주년을 맞아 21일 연회를 베풀었다. "
        "최태복 비서가 연회에 초대됐다."
    )
    assert contacts(text, "2009-01-22") == ["meeting occurred 2009-01-21: choe-thae-bok | liu-xiaoming"]


def test_the_talks_are_those_of_whom_the_article_has_turned_to() -> None:
    text = (
        "리용호 외무상이 7일 왕이 외교부장과 회담한 데 이어 시진핑 주석을 예방했다. "
        "왕 부장은 회담에서 우호를 강조했다. 회담에는 쿵쉬안유 부부장이 배석했다."
    )
    assert contacts(text, "2018-12-07") == [
        "meeting occurred 2018-12-07: ri-yong-ho | wang-yi kong-xuanyou",
        "meeting occurred 2018-12-07: ri-yong-ho | xi-jinping",
    ]


def test_who_meets_a_visitor_is_not_on_the_visit() -> None:
    text = "김영춘 인민무력부장이 16일 방북 중인 리지나이 주임이 이끄는 군사대표단과 담화를 나눴다."
    assert contacts(text, "2011-11-17") == ["meeting occurred 2011-11-16: kim-yong-chun | li-jinai"]


def test_who_left_before_a_trip_is_no_part_of_it() -> None:
    assert contacts("시진핑 주석은 최룡해의 방중 전날 쓰촨성 시찰을 떠났다.", "2013-05-25") == []


def test_who_is_at_a_conference_of_his_own_side_meets_nobody_there() -> None:
    text = "지난 3월 리룡남 대사를 접견했던 왕이 외교부장이 20일 정치국 회의에 참석했다."
    assert contacts(text, "2024-05-21") == ["meeting occurred 2024-03: ri-ryong-nam | wang-yi"]
