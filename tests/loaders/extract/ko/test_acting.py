"""Who acts in a Korean clause and who is met there: besides others, with companions, in a clause before a noun."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-05-09"


@pytest.mark.parametrize("verb", ["만났다", "예방했다", "면담했다"])
def test_who_is_met_too_is_no_subject(verb: str) -> None:
    text = f"왕이 부장은 8일 평양에 머물며 리용호 외무상은 물론 김정은 위원장도 {verb}."
    assert "meeting occurred 2018-05-08: ri-yong-ho kim-jong-un | wang-yi" in contacts(text, DAY)


def test_who_is_only_met_may_be_the_one_left_out() -> None:
    text = "왕이 부장이 2일 평양을 방문했다. 김정은 위원장도 만났다."
    assert contacts(text, DAY)[-1] == "meeting occurred 2018-05-02: kim-jong-un | wang-yi"


@pytest.mark.parametrize("clause", ["김정은 위원장이 돌아간 8일", "김정은이 평양으로 떠난 8일"])
def test_the_subject_of_a_clause_before_a_day_takes_no_part(clause: str) -> None:
    text = f"시진핑 주석은 {clause} 도널드 트럼프 미국 대통령과 통화했다."
    assert not any(line.startswith("call") for line in contacts(text, DAY))


def test_a_title_without_its_body_belongs_to_the_name() -> None:
    text = "왕이 중국 국무위원이 2일 평양에 왔다. 왕 위원은 3일 김정은 위원장을 만났다."
    assert contacts(text, DAY)[-1] == "meeting occurred 2018-05-03: kim-jong-un | wang-yi"


def test_two_who_talked_talk_on_where_nobody_is_named() -> None:
    text = "김정은 위원장은 7일 다롄에서 시진핑 주석과 회담했다. 8일에는 해변을 거닐며 이야기를 나눴다."
    assert [line.split(":")[0] for line in contacts(text, DAY)] == [
        "meeting occurred 2018-05-07",
        "meeting occurred 2018-05-08",
    ]


def test_what_two_agree_on_or_describe_in_general_is_no_event() -> None:
    text = (
        "김정은동지께서 8일 습근평동지와 회담하시였다. 쌍방이 기념행사를 개최하며 래왕할데 대하여 합의하시였다. "
        "두 정상이 함께 공연을 관람하는 메시지는 보내지 않았다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-05-08: kim-jong-un | xi-jinping"]


def test_who_says_what_others_did_was_not_there() -> None:
    text = "로향동부회장이 왔다. 그는 습근평총서기와 김정은총비서께서는 여러 차례 상봉을 진행하시였다고 지적하였다."
    assert contacts(text, DAY)[-1].endswith("kim-jong-un | xi-jinping")


def test_talks_named_by_the_two_states_are_those_of_their_leaders() -> None:
    text = "왕이 부장은 2일 평양에 왔다. 시진핑 주석과 김정은 위원장은 지난 3월 북·중 정상회담에서 의견을 모았다."
    assert any(line.endswith("kim-jong-un | xi-jinping") for line in contacts(text, DAY))


def test_guests_of_a_ceremony_told_before_are_told_of_now() -> None:
    text = "지난 4월 평양에서 개막식이 열렸다. 당시 자오러지 위원장이 방북해 최룡해 위원장과 함께 개막식에 참석했다."
    assert "ceremony occurred 2024-04: choe-ryong-hae | zhao-leji" in contacts(text, "2024-12-10")


def test_children_are_taken_along_by_who_arrives() -> None:
    text = "딸 주애를 데리고 2일 베이징에 도착한 김정은 국무위원장을 왕이 부장이 영접했다."
    assert any(line.endswith("kim-jong-un kim-ju-ae | wang-yi") for line in contacts(text, "2025-09-05"))


def test_on_whose_occasion_one_writes_receives_the_letter() -> None:
    text = "최영림총리는 리극강동지가 국무원 총리로 임명된것과 관련하여 15일 그에게 축전을 보내였다."
    assert contacts(text, "2013-03-16") == ["message occurred 2013-03-15: choe-yong-rim | li-keqiang"]


def test_who_was_at_all_events_is_entered_in_each() -> None:
    text = (
        "시진핑 주석은 19일 김정은 위원장과 회담을 가졌다. 회담 뒤 시 주석은 김 위원장을 위해 만찬을 마련했다. "
        "왕후닝 상무위원은 위의 행사에 모두 참석했다."
    )
    assert [line.split("| ")[1] for line in contacts(text, "2018-06-19")] == ["xi-jinping wang-huning"] * 2


def test_talks_to_come_may_only_be_named() -> None:
    text = "원자바오 총리가 4일 평양에 왔다. 관심은 5일로 예상되는 김정일 위원장과의 회담에 쏠린다."
    assert contacts(text, "2009-10-05")[-1] == "meeting planned 2009-10-05: kim-jong-il | wen-jiabao"


def test_a_wish_or_a_matter_of_talks_is_no_journey() -> None:
    text = (
        "김영일 부장은 2월 22일 베이징에서 후진타오 주석을 만나 방중 문제를 조율했다. "
        "후 주석은 더 많은 대표단이 중국을 찾아주기 바란다고 말했다."
    )
    assert contacts(text, "2010-02-24") == ["meeting occurred 2010-02-22: kim-yong-il | hu-jintao"]
