"""Contacts of before that Korean articles recall, each with its own date."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-22"
SUMMIT = "김정은 위원장과 시진핑 주석은 20일 평양에서 회담했다."
NOW = "meeting occurred 2019-06-20: kim-jong-un | xi-jinping"


@pytest.mark.parametrize(
    ("words", "dates"),
    [
        ("두 사람의 만남은 1월 이후 5개월 만이다.", ["2019-01"]),
        (
            "김 위원장과 시 주석의 만남은 지난해 3월과 5월, 올해 1월에 이어 네 번째다.",
            ["2018-03", "2018-05", "2019-01"],
        ),
        ("두 정상은 지난해 3월과 5월 두 차례 만났다.", ["2018-03", "2018-05"]),
    ],
)
def test_contacts_counted_by_their_dates_are_one_each(words: str, dates: list[str]) -> None:
    before = [f"meeting occurred {date}: kim-jong-un | xi-jinping" for date in dates]
    assert sorted(contacts(f"{SUMMIT}\n\n{words}", DAY)) == sorted([NOW, *before])


def test_a_list_of_months_shares_its_year() -> None:
    text = "김정은 위원장은 지난해 3월과 6월, 올해 1월 세 차례 중국을 방문했다."
    assert sorted(told.split()[2] for told in contacts(text, DAY)) == ["2018-03:", "2018-06:", "2019-01:"]


def test_the_same_year_is_the_one_spoken_of() -> None:
    text = "김정은 위원장은 2018년 1월 왕이 부장을 만났다. 리용호 외무상은 같은 해 6월 왕이 부장을 만났다."
    assert contacts(text, DAY)[1] == "meeting occurred 2018-06: ri-yong-ho | wang-yi"


def test_the_date_of_the_report_stands_beside_the_reporter() -> None:
    text = (
        "노동신문은 21일 김정은 위원장이 20일 시진핑 주석과 회담했다고 보도했다. "
        "통신은 22일 리용호 외무상이 왕이 부장을 만났다고 전했다."
    )
    assert contacts(text, DAY) == [NOW, "meeting occurred 2019-06-20: ri-yong-ho | wang-yi"]


def test_each_pair_that_shares_a_verb_has_its_message() -> None:
    text = "20일 김영남동지는 률전서동지에게, 리용호동지는 왕의동지에게 각각 축전을 보냈다."
    assert contacts(text, DAY) == [
        "message occurred 2019-06-20: kim-yong-nam | li-zhanshu",
        "message occurred 2019-06-20: ri-yong-ho | wang-yi",
    ]


@pytest.mark.parametrize("words", ["베이징에서 평양으로 들어갔다", "평양에 돌아왔다"])
def test_a_journey_that_ends_at_home_is_no_visit(words: str) -> None:
    assert contacts(f"지재룡 대사는 20일 {words}. 시진핑 주석은 베이징에 있었다.", DAY) == []


def test_who_is_sent_makes_the_journey() -> None:
    text = "김정은 위원장은 20일 리수용 부위원장을 베이징에 보냈다. 시진핑 주석은 없었다."
    assert contacts(text, DAY) == ["visit occurred 2019-06-20: ri-su-yong | "]


def test_a_headline_speaks_of_the_nearest_such_day() -> None:
    text = "최선희 25일 방중… 왕이 만난다\n\n최선희 외무상이 중국을 방문한다고 외교부 대변인이 21일 발표했다."
    assert contacts(text, DAY)[0] == "visit planned 2019-06-25: choe-son-hui | "


def test_a_range_dates_a_visit_and_the_one_before_it_stays_another() -> None:
    text = "리창 총리의 방북은 9일부터 11일까지로, 중국 총리로는 2009년 10월 원자바오 총리 이후 16년 만이다."
    assert sorted(contacts(text, "2025-10-12")) == [
        "visit occurred 2009-10:  | wen-jiabao",
        "visit occurred 2025-10-09/2025-10-11:  | li-qiang",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "박의춘 외무상이 지난해 5월 취임 후 처음으로 2일 중국을 방문했다.",
        "박의춘 외무상이 2일 중국을 방문했다. 박 외무상의 방중은 지난해 5월 취임 이후 처음이다.",
    ],
)
def test_taking_office_is_no_visit(told: str) -> None:
    assert contacts(told, "2008-05-03") == ["visit occurred 2008-05-02: pak-ui-chun | "]


def test_months_of_a_year_are_trips_of_their_own() -> None:
    text = "김영남 위원장은 올해만 해도 5월과 8월 두 차례 중국을 찾았다."
    assert sorted(contacts(text, "2011-12-20")) == [
        "visit occurred 2011-05: kim-yong-nam | ",
        "visit occurred 2011-08: kim-yong-nam | ",
    ]


def test_whoever_receives_the_traveller_of_the_sentence_meets_him() -> None:
    text = "김성남 부장이 2024년 3월 베이징을 찾았을 때는 왕후닝 주석이 맞았다."
    assert "meeting occurred 2024-03: kim-song-nam | wang-huning" in contacts(text, "2026-02-24")


def test_a_contact_is_counted_from_one_before() -> None:
    text = "김정일 국방위원장이 3일 중국 단둥에 도착했다. 2006년 1월 이후 4년 4개월 만의 방중이다."
    assert "visit occurred 2006-01: kim-jong-il | " in contacts(text, "2010-05-04")


def test_an_anniversary_names_the_visit_of_that_month() -> None:
    text = "쑹타오 부장은 21일 김성남 부장을 만나 시진핑 총서기의 2019년 6월 방북 2주년을 축하했다."
    assert "visit occurred 2019-06:  | xi-jinping" in contacts(text, "2021-06-22")


def test_somebody_thinks_back_to_a_trip() -> None:
    text = "김정은동지께서는 4일 왕이동지를 만나시여 지난 3월 중국방문의 나날들을 추억하시였다."
    assert "visit occurred 2018-03: kim-jong-un | " in contacts(text, "2018-05-05")


def test_who_was_at_home_when_another_travelled_did_not_travel() -> None:
    text = (
        "김정일 국방위원장이 20일 중국을 방문했다. "
        "김정은 부위원장은 김 위원장이 중국을 방문하고 있을 때 평양에 머물러 있었다."
    )
    assert contacts(text, "2011-05-22")[0] == "visit occurred 2011-05-20: kim-jong-il | "


def test_each_when_is_a_contact_of_its_own() -> None:
    text = (
        "김정일 국방위원장은 2007년 7월 양제츠 부장을 면담했을 때와 "
        "지난해 6월 시진핑 부주석을 면담했을 때도 같은 말을 했다."
    )
    assert sorted(contacts(text, "2009-01-24")) == [
        "meeting occurred 2007-07: kim-jong-il | yang-jiechi",
        "meeting occurred 2008-06: kim-jong-il | xi-jinping",
    ]


def test_what_somebody_told_somebody_on_a_day_recalls_their_talks() -> None:
    text = "김정일 위원장은 지난달 18일 특사로 온 다이빙궈 국무위원에게 “대화로 풀고 싶다”고 밝힌 바 있다."
    assert "meeting occurred 2009-09-18: kim-jong-il | dai-bingguo" in contacts(text, "2009-10-05")


@pytest.mark.parametrize("noun", ["방북으로는", "방북으로서는"])
def test_a_journey_is_counted_from_that_of_somebody_named_behind(noun: str) -> None:
    text = f"중국 외교부장의 {noun} 2007년 양제츠 당시 부장 이래 11년 만이다. 북한이 환영했다."
    assert contacts(text, "2018-05-03") == ["visit occurred 2007:  | yang-jiechi"]


@pytest.mark.parametrize("condition", ["방북한다면", "북한을 방문한다면"])
def test_a_journey_that_is_only_thought_of_may_be_counted_from_one(condition: str) -> None:
    text = f"시진핑 주석이 {condition} 2019년 6월 이후 7년 만이다."
    assert "visit occurred 2019-06:  | xi-jinping" in contacts(text, "2026-02-05")


def test_who_comes_again_has_come_before() -> None:
    text = "왕이 부장이 평양 땅을 밟은 것은 지난해 5월 이후 1년 4개월 만이다."
    assert contacts(text, "2019-09-03") == ["visit occurred 2018-05:  | wang-yi"]
