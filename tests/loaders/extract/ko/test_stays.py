"""When a journey was and what else was told of it: the day of leaving, some day of a stay, one after the other."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found

DAY = "2018-06-12"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "중국 정부대표단이 11일 평양을 떠나 귀국하였다. 왕이 부장이 이끄는 대표단은 지난 9일 평양에 도착하였다. "
            "비행장에서 최선희 부상이 손님들을 환송하였다.",
            "ceremony occurred 2018-06-11: choe-son-hui | wang-yi",
        ),
        (
            "왕이 부장의 이번 방북에는 쿵쉬안유 부부장이 수행했다. 9일 평양 공항에 내린 왕 부장을 최선희가 영접했다.",
            "visit occurred 2018-06-09:  | wang-yi kong-xuanyou",
        ),
        (
            "지난달 하순 베이징을 방문한 김정은 위원장은 25일부터 28일까지 나흘을 중국에서 보냈다.",
            "visit occurred 2018-05-25/2018-05-28: kim-jong-un | ",
        ),
        ("김성남 부부장이 4일 베이징 서우두 공항에 모습을 나타냈다.", "visit occurred 2018-06-04: kim-song-nam | "),
        (
            "중국친선대표단 단장 왕이 부장이 10일 만수대의사당에서 김영남 위원장을 만났다. "
            "대표단은 지난 8일에 도착하였으며 도착한 날 리용호 외무상이 차린 연회에 참가하였다.",
            "visit occurred 2018-06-08:  | wang-yi",
        ),
        (
            "중국 고위군사대표단이 방문을 마치고 11일 평양을 떠났다. 웨이펑허 상장이 인솔한 대표단은 공장을 보았다.",
            "visit occurred 2018-06-11:  | wei-fenghe",
        ),
        (
            "최룡해 비서가 행사에 참가하고 11일 중국에서 돌아왔다. "
            "비행장에서 로두철 부총리와 리진쥔 대사가 그를 맞이하였다.",
            "ceremony occurred 2018-06-11: ro-tu-chol choe-ryong-hae | li-jinjun",
        ),
    ],
)
def test_a_journey_is_told_in_more_than_one_sentence(text: str, told: str) -> None:
    assert told in contacts(text, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "왕이 부장이 8일부터 북한을 방문했다. 그는 평양에서 리용호 외무상과 회담했다.",
        "왕이 부장이 11일 평양을 떠났다. 그사이 그는 리용호 외무상과 회담했다.",
        "8일 평양에 온 왕이 부장이 11일 귀국했다. 체류 중 왕 부장은 리용호 외무상과 회담했다.",
        "왕이 부장은 평양에서 리용호 외무상을 만났으며 13일 귀국한다.",
    ],
)
def test_what_was_on_some_day_of_a_stay_is_of_its_month(text: str) -> None:
    assert "meeting occurred 2018-06: ri-yong-ho | wang-yi" in contacts(text, DAY)


def test_this_day_without_another_is_that_of_the_article() -> None:
    assert contacts("이날 왕이 부장이 최선희 부상과 회담했다.", DAY) == [
        "meeting occurred 2018-06-12: choe-son-hui | wang-yi"
    ]
    text = "왕이 부장이 11일 평양에 왔다. 이날 그는 최선희 부상과 회담했다."
    assert contacts(text, DAY) == [
        "visit occurred 2018-06-11:  | wang-yi",
        "meeting occurred 2018-06-11: choe-son-hui | wang-yi",
    ]


def test_a_clause_before_a_noun_has_a_day_of_its_own() -> None:
    text = "11일 왕이 부장과 회담한 최선희 부상은 지난해 12월 베이징을 방문해 쑹타오 부장을 만났다."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-06-11: choe-son-hui | wang-yi",
        "visit occurred 2017-12: choe-son-hui | ",
        "meeting occurred 2017-12: choe-son-hui | song-tao",
    ]


def test_those_who_met_the_same_one_after_another() -> None:
    text = "10일 최룡해 부위원장에 이어 리수용 부위원장도 11일 쑹타오 부장을 만났다."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-06-10: choe-ryong-hae | song-tao",
        "meeting occurred 2018-06-11: ri-su-yong | song-tao",
    ]


def test_who_was_at_both_and_who_was_there_too() -> None:
    text = (
        "왕이 부장은 11일 최선희 부상을 예방한 데 이어 리용호 외무상과 회담을 가졌다. "
        "두 자리에는 리진쥔 대사가 모두 배석했다."
    )
    assert [line.rpartition("| ")[2] for line in contacts(text, DAY)] == ["wang-yi li-jinjun"] * 2
    text = (
        "김정은동지께서 왕이 부장을 접견하시였다. "
        "석상에는 리용호가 있었으며 중국측에서는 쑹타오, 리진쥔대사가 같이 있었다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-06: kim-jong-un ri-yong-ho | wang-yi song-tao li-jinjun"]


def test_guests_are_received_at_the_meal_told() -> None:
    text = (
        "왕이 부장을 환영하는 연회가 10일 열렸다. 연회를 차린 리용호 외무상과 함께 최선희 부상이 손님들을 맞이하였다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2018-06-10: ri-yong-ho choe-son-hui | wang-yi"]


def test_a_leader_whom_everybody_knows_by_surname_and_office() -> None:
    text = "리용호 북한 외무상이 7일 왕이 부장과 회담한 데 이어 시 주석을 예방했다."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-06-07: ri-yong-ho | wang-yi",
        "meeting occurred 2018-06-07: ri-yong-ho | xi-jinping",
    ]
    assert all("xi-jinping" not in line for line in contacts(text.replace("시 주석", "도시 주석"), DAY))


@pytest.mark.parametrize(
    "text",
    [
        "최룡해 부총리의 안내로 왕이 부장이 10일 만경대를 참관했다.",
        "왕이 부장이 10일 만경대를 돌아봤다. 최룡해 부총리가 안내했다.",
        "최룡해 부총리가 동행한 가운데 왕이 부장이 10일 만경대를 참관했다.",
        "왕이 부장이 10일 원산을 찾았을 때 최룡해 부총리가 수행했다.",
        "왕이 부장이 10일 원산을 방문했다. 방문에는 최룡해 부총리가 동행했다.",
    ],
)
def test_hosts_who_go_along_with_a_guest_are_at_a_ceremony_with_him(text: str) -> None:
    assert contacts(text, DAY)[-1] == "ceremony occurred 2018-06-10: choe-ryong-hae | wang-yi"


def test_who_comes_home_from_a_meeting_had_travelled() -> None:
    text = "시진핑 주석은 10일 김정은 위원장과 회담했다. 김 위원장은 이날 평양으로 돌아갔다."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-06-10: kim-jong-un | xi-jinping",
        "visit occurred 2018-06-10: kim-jong-un | ",
    ]
    assert len(contacts(text.replace("10일", "10일 평양에서"), DAY)) == 1


@pytest.mark.parametrize("to", ["조선로동당 중앙위원회", "조선민주주의인민공화국 내각과 국방위원회"])
def test_a_letter_goes_to_a_body(to: str) -> None:
    (told,) = found(f"리커창 총리가 9일 {to}에 조전을 보내여왔다.", DAY)["contacts"]
    assert (told["type"], told["cn"], to.partition("과")[0] in told["kp_body"]) == ("message", ["li-keqiang"], True)


def test_an_answer_is_of_its_own_day() -> None:
    text = "김정은동지께서 지난 5월 25일 보내신 축전에 대한 답전을 시진핑 주석이 1일에 보내여왔다."
    assert contacts(text, DAY) == [
        "message occurred 2018-05-25: kim-jong-un | xi-jinping",
        "message occurred 2018-06-01: kim-jong-un | xi-jinping",
    ]


def test_who_interprets_is_there() -> None:
    text = "김성남 부부장이 통역을 맡은 가운데 김정은 위원장과 왕이 부장의 면담이 3일 열렸다."
    assert contacts(text, DAY) == ["meeting occurred 2018-06-03: kim-jong-un kim-song-nam | wang-yi"]


def test_a_contact_planned_is_only_supposed_once_more() -> None:
    text = "리용호 북한 외무상이 곧 베이징에서 왕이 부장과 만난다. 두 사람의 만남이 성사되면 올해 처음이다."
    assert len(contacts(text, DAY)) == 1


def test_a_bare_day_is_of_the_month_spoken_of() -> None:
    text = (
        "왕이 부장은 지난 1월 19일 리용호 외무상과 회담했다.\n\n"
        "3월 25일부터 28일까지 쑹타오 부장이 북한을 방문했다. 김정은 위원장은 25일 쑹타오를 회견했다."
    )
    assert contacts(text, DAY) == [
        "meeting occurred 2018-01-19: ri-yong-ho | wang-yi",
        "visit occurred 2018-03-25/2018-03-28:  | song-tao",
        "meeting occurred 2018-03-25: kim-jong-un | song-tao",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "왕이 부장이 10일 평양에서 연 만찬에서 리용호 외무상은 소감을 밝혔다.",
        "리용호 외무상은 10일 왕이 부장이 마련한 연회에서 감사를 표했다.",
        "평양에 부임한 지 1년이 된 왕이 부장은 10일 리용호 외무상과 자리를 같이하고 만찬을 들었다.",
        "왕이 부장은 리용호 외무상의 방중에 즈음해 10일 그와 만났다.",
    ],
)
def test_those_at_one_table_meet(text: str) -> None:
    assert contacts(text, DAY) == ["meeting occurred 2018-06-10: ri-yong-ho | wang-yi"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("11일 평양으로 돌아온 리용호 외무상은 전날 왕이 부장과 회담했다.", "visit occurred 2018-06-11: ri-yong-ho | "),
        (
            "왕이 부장은 9일부터 사흘간의 방북에서 리용호 외무상과 회담했다.",
            "visit occurred 2018-06-09/2018-06-11:  | wang-yi",
        ),
        (
            "리용호 외무상은 10일 평양을 떠났으며 리진쥔 중국 대사가 비행장에서 전송하였다.",
            "visit occurred 2018-06-10: ri-yong-ho | ",
        ),
        ("왕이 부장의 비공식방문이 8일부터 10일까지 진행되였다.", "visit occurred 2018-06-08/2018-06-10:  | wang-yi"),
        (
            "리수용, 최선희동지들을 데리시고 김정은동지께서는 10일 베이징에 도착하시였다.",
            "visit occurred 2018-06-10: ri-su-yong choe-son-hui kim-jong-un | ",
        ),
    ],
)
def test_whose_journey_it_is(text: str, told: str) -> None:
    assert told in contacts(f"{text} 북한과 중국의 일이다.", DAY)


@pytest.mark.parametrize(
    "text",
    [
        "왕이 부장은 리용호 외무상과 만날 계획이 없다고 겅솽 대변인이 14일 말했다.",
        "왕이 부장이 리용호 외무상을 만날 방침은 없다고 겅솽 대변인이 밝혔다.",
    ],
)
def test_whoever_denies_a_plan_is_not_of_it(text: str) -> None:
    assert contacts(text, DAY) == ["meeting denied -: ri-yong-ho | wang-yi"]


def test_who_is_taken_on_a_journey_need_not_be_at_the_talks_on_it() -> None:
    text = "최선희 부상을 데리고 10일 상하이를 돌아본 김정은 위원장은 11일 왕이 부장과 만났다."
    assert contacts(text, DAY) == [
        "visit occurred 2018-06-10: kim-jong-un choe-son-hui | ",
        "meeting occurred 2018-06-11: kim-jong-un | wang-yi",
    ]


def test_the_paper_of_a_session_is_no_session_and_a_wreath_no_letter() -> None:
    text = "리용호 외무상과 왕이 부장이 10일 평양에서 제3차회의 의사록에 수표하였다."
    assert contacts(text, DAY) == ["ceremony occurred 2018-06-10: ri-yong-ho | wang-yi"]
    text = "왕이 부장은 10일 리용호 외무상과 함께 우의탑에 화환을 드렸다."
    assert contacts(text, DAY) == ["ceremony occurred 2018-06-10: ri-yong-ho | wang-yi"]


def test_the_day_on_which_somebody_is_to_leave_is_no_day_of_a_meeting() -> None:
    text = "왕이 부장은 9일 방북했다. 13일 귀국하는 왕 부장은 그 전에 김정은 위원장과 만날 예정이다."
    assert contacts(text, DAY) == [
        "visit occurred 2018-06-09/2018-06-13:  | wang-yi",
        "meeting planned 2018-06: kim-jong-un | wang-yi",
    ]


@pytest.mark.parametrize("when", ["을 9일", "을 9일 오전 전격", "을 지난 9일 직접"])
def test_a_house_is_called_on_though_a_day_stands_before_the_verb(when: str) -> None:
    (told,) = found(f"왕이 부장이 베이징 주재 북한대사관{when} 방문했다.", DAY)["contacts"]
    assert (told["type"], told["date"], told["place"]) == ("meeting", "2018-06-09", "Beijing")


def test_a_journey_only_talked_about_is_not_of_the_day_of_the_talks() -> None:
    text = "리용호 외무상은 9일 베이징에서 왕이 부장과 회담했다. 이날 회담에서 김정은 위원장의 방중 가능성이 거론됐다."
    assert contacts(text, DAY)[1:] == ["visit hypothetical -: kim-jong-un | "]
