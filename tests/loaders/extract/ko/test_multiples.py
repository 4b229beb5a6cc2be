"""Clauses that tell of several contacts."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-03-20"


def test_months_that_are_listed_are_visits_of_their_own() -> None:
    text = "대사는 김정일위원장이 지난해 5월과 8월에 중국을 방문한데 대하여 언급하였다."
    assert contacts(text, DAY) == [f"visit occurred 2011-{month}: kim-jong-il | " for month in ("08", "05")]


def test_who_hands_over_a_letter_meets_its_reader() -> None:
    text = "리수용 외무상이 20일 베이징에서 왕이 외교부장에게 김정은 제1위원장의 친서를 전달했다."
    assert [line.split()[0] for line in contacts(text, "2016-03-21")] == ["meeting", "message"]


@pytest.mark.parametrize("days", ["2일에 이어 3일에도", "2일과 3일 이틀 연속"])
def test_who_meets_day_after_day_meets_on_each(days: str) -> None:
    told = {f"meeting occurred 2010-04-0{day}: kim-jong-il | wang-jiarui" for day in (2, 3)}
    assert set(contacts(f"김정일 위원장은 {days} 왕자루이 부장을 만났다.", "2010-04-04")) == told


def test_the_day_of_each_may_stand_behind_whom_one_meets() -> None:
    told = contacts("왕자루이 부장은 최태복 비서와 17일, 김영일 비서와 18일 각각 회동했다.", "2011-03-20")
    assert set(told) == {
        "meeting occurred 2011-03-17: choe-thae-bok | wang-jiarui",
        "meeting occurred 2011-03-18: kim-yong-il | wang-jiarui",
    }


def test_talks_apart_from_the_reception_are_others() -> None:
    text = (
        "최태복 비서는 16일 왕자루이 부장을 접견했다. 접견에는 김영일 비서가 배석했다. "
        "왕 부장과 김영일 비서는 접견에 앞서 별도의 회담을 했다."
    )
    assert len(contacts(text, "2011-03-20")) == len(("접견", "회담"))


@pytest.mark.parametrize(
    "told",
    [
        "김성남 국제부장은 화요일에 왕이 외교부장, 수요일에 류젠차오 대외연락부장을 만났다.",
        "김성남 국제부장을 왕이 외교부장은 19일, 류젠차오 대외연락부장은 20일 접견했다.",
    ],
)
def test_each_host_or_partner_may_have_a_day_of_his_own(told: str) -> None:
    days = {("19", "wang-yi"), ("20", "liu-jianchao")}
    assert set(contacts(told, "2024-03-21")) == {
        f"meeting occurred 2024-03-{day}: kim-song-nam | {who}" for day, who in days
    }


def test_two_pairs_may_share_a_verb() -> None:
    told = contacts("최선희 외무상은 왕이 외교부장과, 박명호 부상은 쑨웨이둥 부부장과 20일 각각 만났다.", DAY)
    assert {line.split(": ")[1] for line in told} == {"choe-son-hui | wang-yi", "pak-myong-ho | sun-weidong"}


def test_who_is_met_too_may_be_several() -> None:
    text = "김성남 국제부장이 19일 왕이 외교부장을 만났다. 이날 류젠차오 부장과 쑨웨이둥 부부장도 각각 만났다."
    assert len(contacts(text, "2024-03-20")) == len(("왕이", "류젠차오", "쑨웨이둥"))


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("왕이 부장과 최선희 외무상은 각각 라브로프 장관과 회담했다.", []),
        ("최선희 외무상은 17일, 왕이 부장은 18일 베트남 외교장관을 각각 만났다.", []),
        ("최선희 외무상은 17일, 왕이 부장은 18일 각각 김정은 위원장을 만났다.", ["18: kim-jong-un | wang-yi"]),
    ],
)
def test_two_who_met_a_third_apart_have_not_met(text: str, told: list[str]) -> None:
    assert [line.removeprefix("meeting occurred 2012-03-") for line in contacts(text, DAY)] == told
