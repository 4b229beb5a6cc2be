"""Contacts of before that a noun recalls: at which something was, or since which it is counted."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-05-20"
TALKS = "왕자루이 부장과 김영일 비서가 18일 베이징에서 회담했다."
NOW = "meeting occurred 2012-05-18: kim-yong-il | wang-jiarui"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "김영일 비서는 2010년 2월 방중 때 후진타오 주석을 만났다.",
            ["visit occurred 2010-02: kim-yong-il | ", "meeting occurred 2010-02: kim-yong-il | hu-jintao"],
        ),
        (
            "원자바오 총리의 2009년 10월 방북 당시 김 비서도 공항에 나왔다.",
            ["visit occurred 2009-10:  | wen-jiabao"],
        ),
        ("지난해 7월 장더장 부총리 방북 때와 비슷하다.", ["visit occurred 2011-07:  | zhang-dejiang"]),
    ],
)
def test_a_trip_at_which_something_was_is_one_of_its_own(words: str, told: list[str]) -> None:
    assert set(told) <= set(contacts(f"{TALKS}\n\n{words}", DAY))


def test_listed_trips_are_one_each() -> None:
    text = "김정일 위원장은 2004년 4월과 2006년 1월 방중 때는 후 주석과 만났다. 후진타오 주석은 이를 회고했다."
    trips = {told for told in contacts(text, DAY) if told.startswith("visit")}
    assert trips == {"visit occurred 2004-04: kim-jong-il | ", "visit occurred 2006-01: kim-jong-il | "}


def test_a_trip_that_is_still_to_come_is_not_recalled() -> None:
    text = f"{TALKS}\n\n김영일 비서는 다음 달 방중 때 다이빙궈 국무위원을 만날 예정이다."
    assert not [told for told in contacts(text, DAY) if told.startswith("visit occurred")]


def test_talks_counted_from_a_trip_were_had_on_it() -> None:
    text = f"{TALKS}\n\n두 사람의 회담은 2010년 2월 왕 부장의 방북 이후 2년 만이다."
    before = ["visit occurred 2010-02:  | wang-jiarui", "meeting occurred 2010-02: kim-yong-il | wang-jiarui"]
    assert sorted(contacts(text, DAY)) == sorted([NOW, *before])


@pytest.mark.parametrize(
    "words",
    ["지난해 11월 3일 평양에서 첫 회담을 한 지 반년 만이다.", "지난해 11월 3일 평양 회담 이후 반년 만이다."],
)
def test_talks_counted_from_talks_are_of_the_same_two(words: str) -> None:
    before = "meeting occurred 2011-11-03: kim-yong-il | wang-jiarui"
    assert sorted(contacts(f"{TALKS}\n\n{words}", DAY)) == sorted([NOW, before])


def test_a_later_month_goes_on_in_the_year_named() -> None:
    text = "김정은 위원장은 2018년 3월 베이징에서, 5월 다롄에서 시진핑 주석을 만났다."
    assert {told.split()[2] for told in contacts(text, "2020-07-01")} >= {"2018-05:"}


def test_who_makes_a_trip_each_has_a_date_of_their_own() -> None:
    text = "후진타오 주석은 2005년 10월, 장쩌민 주석은 2001년 9월 각각 평양을 방문했다."
    told = {"visit occurred 2005-10:  | hu-jintao", "visit occurred 2001-09:  | jiang-zemin"}
    assert set(contacts(text, DAY)) == told


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "왕 부장은 2009년 10월 원자바오 총리 이후 북한을 찾은 최고위 인사다.",
            "visit occurred 2009-10:  | wen-jiabao",
        ),
        (
            "방중 첫날인 17일 김 비서는 만수대예술단과 함께 다이빙궈를 만났다.",
            "visit occurred 2012-05-17: kim-yong-il | ",
        ),
        ("왕 부장은 “올해 김영일 비서와 두 차례 만났다”고 말했다.", "meeting occurred 2012: kim-yong-il | wang-jiarui"),
        ("2009년 10월 원자바오 총리의 방북이 마지막 회담이었다.", "visit occurred 2009-10:  | wen-jiabao"),
    ],
)
def test_a_trip_or_talks_told_in_passing_are_of_their_own_time(words: str, told: str) -> None:
    assert told in contacts(f"{TALKS}\n\n{words}", DAY)


def test_who_has_not_met_since_met_nobody() -> None:
    text = f"{TALKS}\n\n김정일 위원장과 후진타오 주석은 2011년 5월 이후 만나지 않았다."
    assert contacts(text, DAY) == [NOW]


@pytest.mark.parametrize(
    "words",
    [
        "2013년 7월에는 리위안차오 부주석이, 2015년 10월에는 류윈산 상무위원이 각각 방북했다.",
        "중국은 2013년 7월 리위안차오 부주석을, 2015년 10월 류윈산 상무위원을 북한에 파견했다.",
        "중국 고위급의 방북은 2013년 7월 리위안차오, 2015년 10월 류윈산에 이어 세 번째다.",
        "리위안차오 부주석의 2013년 7월 방북과 류윈산 상무위원의 2015년 10월 방북이 있었다.",
    ],
)
def test_each_of_several_trips_has_its_traveller_and_date(words: str) -> None:
    told = {"visit occurred 2013-07:  | li-yuanchao", "visit occurred 2015-10:  | liu-yunshan"}
    assert set(contacts(f"{words} 북한이 환영했다.", "2018-09-05")) == told


def test_what_was_said_at_talks_tells_who_had_them() -> None:
    text = "지난 5월 다롄 회동 당시 시진핑 주석은 김정은 위원장에게 지지를 약속했다."
    assert contacts(text, "2018-09-05") == ["meeting occurred 2018-05: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize(
    "counted",
    [
        "지난해 6월에 이어 일곱 달 만에 다시 이뤄진 방중이다",
        "지난해 6월에 이은 두 번째 방중이다",
        "지난해 6월에 이어 다시 성사된 중국 방문이다",
        "지난해 6월 이후 7개월 만의 방중입니다",
    ],
)
def test_a_trip_is_counted_from_one_before(counted: str) -> None:
    text = f"김정은 북한 국무위원장이 어제 베이징에 도착했다. {counted}."
    assert contacts(text, "2019-01-08") == [
        "visit occurred 2019-01-07: kim-jong-un | ",
        "visit occurred 2018-06: kim-jong-un | ",
    ]


def test_each_of_the_trips_that_are_listed_is_told() -> None:
    text = "김정은 북한 국무위원장이 어제 베이징에 도착했다. 지난해 3월과 5월, 6월에 이어 네 번째 방중이다."
    days = {told.split()[2] for told in contacts(text, "2019-01-08")}
    assert days == {"2019-01-07:", "2018-06:", "2018-05:", "2018-03:"}


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("김정은동지와 습근평동지의 뜻깊은 상봉들에서 합의된 문제를", "-"),
        ("김정은 위원장과 시진핑 주석의 정상회담에서 이뤄진 합의를", "-"),
        ("지난 6월 김정은 위원장과 시진핑 주석의 회담에서 마련된 합의를", "2019-06"),
    ],
)
def test_what_came_of_talks_tells_of_them(words: str, day: str) -> None:
    text = f"왕이 부장은 2일 리용호 외무상과 만나 {words} 이행하자고 말했다."
    assert set(contacts(text, "2019-09-03")) == {
        f"meeting occurred {day}: kim-jong-un | xi-jinping",
        "meeting occurred 2019-09-02: ri-yong-ho | wang-yi",
    }


@pytest.mark.parametrize(
    "since",
    [
        "이번 외교장관 회담은 리용호 당시 외무상이 2018년 12월 왕 부장과 만난",
        "왕 부장이 외무상과 만난 것은 2018년 12월 리용호 외무상과 회담한",
    ],
)
def test_who_is_counted_from_was_not_at_the_contact_before(since: str) -> None:
    text = f"최선희 외무상이 20일 왕이 외교부장을 만났다. {since} 이후 처음이다."
    assert "meeting occurred 2018-12: ri-yong-ho | wang-yi" in contacts(text, "2024-03-21")


def test_who_sat_in_did_so_at_the_talks_of_now_not_at_a_welcome_of_before() -> None:
    text = (
        "김정일 위원장은 27일 창춘에서 후진타오 주석과 회담했다.\n"
        "김 위원장의 지난 5월 방중 때 다롄에서 리커창 부총리가 영접했다.\n"
        "회담에는 다이빙궈 국무위원이 배석했다."
    )
    told = contacts(text, "2010-08-31")
    assert "meeting occurred 2010-08-27: kim-jong-il | hu-jintao dai-bingguo" in told
    assert "ceremony occurred 2010-05: kim-jong-il | li-keqiang" in told


PRAISED = "왕이 부장은 3일 리용호 외무상을 만났다. 왕 부장은 "


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (
            "시진핑 총서기의 지난 6월 조선 국빈 방문이 관계를 새로운 시기로 이끌었다고 밝혔다.",
            "visit occurred 2019-06:  | xi-jinping",
        ),
        (
            "지난해 10월에 있은 리잔수동지의 조선방문은 친선을 높은 단계에 올려세웠다고 말하였다.",
            "visit occurred 2018-10:  | li-zhanshu",
        ),
        (
            "김정은 위원장의 성공적인 중국방문이 관계를 새로운 단계에 올려놓았다고 말했다.",
            "visit occurred -: kim-jong-un | ",
        ),
        (
            "김정은동지께서 올해에 진행하신 두차례의 중국방문은 친선을 추동하였다고 말하였다.",
            "visit occurred 2019: kim-jong-un | ",
        ),
        ("리잔수 위원장이 특별대표로 방북한 것을 언급하며 친선을 강조했다.", "visit occurred -:  | li-zhanshu"),
        (
            "리잔수 위원장이 지난해 9월 조선에 와서 경축행사에 참가하였다고 말하였다.",
            "visit occurred 2018-09:  | li-zhanshu",
        ),
    ],
)
def test_a_journey_may_be_told_by_what_it_has_brought(words: str, told: str) -> None:
    assert contacts(PRAISED + words, "2019-09-05")[1:] == [told]


@pytest.mark.parametrize(
    "words",
    [
        "시진핑 총서기의 조선방문이 관계를 새로운 단계에 올려세울 것이라고 말했다.",
        "김정은 위원장의 로씨야방문이 두 나라 관계를 새로운 단계에 올려세웠다고 말했다.",
        "푸틴 대통령의 지난 6월 조선 방문이 관계를 새로운 단계에 올려놓았다고 말했다.",
        "자신의 이번 조선방문이 친선을 새로운 단계에 올려세웠다고 말했다.",
        "시진핑 총서기의 조선방문이 관계를 발전시키는 계기로 되기를 기대한다고 말했다.",
    ],
)
def test_a_journey_of_others_or_to_come_has_brought_nothing(words: str) -> None:
    assert [told for told in contacts(PRAISED + words, "2019-09-05")[1:] if told.startswith("visit occurred")] == []
