"""Whom words for somebody named before mean: descriptions, bare offices, pronouns, words for two."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-20"
CAME = "visit occurred 2024-04-11:  | zhao-leji"
ZHAO = "자오러지 중국 전국인민대표대회 상무위원장이 11일 평양에 도착했다. "


@pytest.mark.parametrize(
    "guest", ["손님을", "중국 손님을", "방문객을", "중국에서 온 귀빈을", "중국측 고위 인사를", "일행을"]
)
def test_a_guest_is_who_has_come(guest: str) -> None:
    told = contacts(f"{ZHAO}최룡해 최고인민회의 상임위원장은 12일 만수대의사당에서 {guest} 만났다.", DAY)
    assert told == [CAME, "meeting occurred 2024-04-12: choe-ryong-hae | zhao-leji"]


def test_a_guest_whom_nobody_knows_is_not_who_has_come() -> None:
    told = contacts(f"{ZHAO}최룡해 상임위원장은 12일 외국 손님을 만났다. 호텔은 일반 손님을 받지 않았다.", DAY)
    assert told == [CAME]


def test_the_host_is_who_has_invited() -> None:
    text = (
        "김성남 노동당 국제부장이 류젠차오 대외연락부장의 초청으로 11일 방중했다. 초청자는 12일 김 부장과 오찬을 했다."
    )
    assert contacts(text, DAY)[-1] == "meeting occurred 2024-04-12: kim-song-nam | liu-jianchao"


def test_a_counterpart_is_of_the_other_side() -> None:
    text = (
        "왕이 중국 외교부장은 바쁜 한 주를 보냈다. 최선희 북한 외무상이 베이징에 와 있어서다. "
        "왕 부장은 11일 댜오위타이에서 북한 카운터파트와 만났다."
    )
    assert contacts(text, DAY)[-1] == "meeting occurred 2024-04-11: choe-son-hui | wang-yi"


def test_a_bare_office_is_that_of_another_than_who_acts() -> None:
    text = "리창 중국 총리가 9일 평양에 왔다. 박태성 북한 내각 총리는 10일 만수대의사당에서 총리와 회담했다."
    assert contacts(text, "2025-10-11")[-1] == "meeting occurred 2025-10-10: pak-thae-song | li-qiang"


def test_of_two_with_one_title_the_body_tells_which() -> None:
    text = "왕이 외교부장과 류젠차오 대외연락부장은 북한통이다. 김성남 노동당 국제부장은 11일 대외연락부장과 회담했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: kim-song-nam | liu-jianchao"]


def test_an_office_right_behind_a_name_is_nobody_elses() -> None:
    text = "쑹타오 부장은 11일 리룡남 신임 북한 대사를 만났다. 지재룡 대사는 전임이다."
    assert contacts(text, "2021-04-20") == ["meeting occurred 2021-04-11: ri-ryong-nam | song-tao"]


@pytest.mark.parametrize("two", ["두 사람은", "두 장관은", "양국 외교 수장은", "북중 외교장관은", "두 나라 외무상들은"])
def test_words_for_two_mean_those_whom_the_sentence_before_named(two: str) -> None:
    text = f"왕이 중국 외교부장이 최선희 북한 외무상을 베이징으로 초청했다. {two} 11일 댜오위타이에서 회담했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: choe-son-hui | wang-yi"]


def test_two_officials_are_not_the_two_leaders() -> None:
    text = "시진핑 국가주석은 10일 김정은 국무위원장을 만났다. 북중 외교장관은 11일 따로 회담했다."
    assert contacts(text, DAY)[0] == "meeting occurred 2024-04-10: kim-jong-un | xi-jinping"
    assert not [line for line in contacts(text, DAY)[1:] if "|" in line and "kim-jong-un" in line]


def test_his_talks_are_of_whoever_acted() -> None:
    text = "왕이 중국 외교부장이 11일 최선희 북한 외무상을 기다렸다. 최 외무상과 그의 회담은 2시간 동안 진행됐다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: choe-son-hui | wang-yi"]


def test_who_only_gives_what_was_held_is_not_who_acts_next() -> None:
    text = (
        "김영남 최고인민회의 상임위원장은 10일 베이징에서 후진타오 국가주석과 회담했다. "
        "저녁에는 원자바오 총리가 마련한 만찬이 열렸다. 다음 날에는 우방궈 상무위원장과 면담했다."
    )
    assert contacts(text, "2008-09-12")[-1] == "meeting occurred 2008-09-11: kim-yong-nam | wu-bangguo"


def test_talks_with_somebody_are_of_who_has_come() -> None:
    text = (
        "김수길 총정치국장이 인솔하는 군사대표단이 10일 베이징에 도착했다. 공항에서 먀오화 주임이 영접했다. "
        "11일 팔일청사에서 먀오화 주임과의 회담이 진행되였다."
    )
    assert contacts(text, "2019-08-20")[-1] == "meeting occurred 2019-08-11: kim-su-gil | miao-hua"


def test_who_is_named_with_the_members_of_a_delegation_leads_it() -> None:
    text = (
        "조중 군사대표단사이의 회담이 10일 진행되였다. 회담에는 총정치국장 조명록과 중국 총정치부 주임 서재후와 "
        "대표단 성원들이 참가하였다. 대표단은 9일 평양에 도착하였다."
    )
    assert "visit occurred 2003-08-09:  | xu-caihou" in contacts(text, "2003-08-19")


def test_who_came_along_with_the_visitor_is_not_the_visitor() -> None:
    text = (
        "리창 총리가 9일 평양에 도착했다. 리 총리와 함께 왕이 외교부장, 왕원타오 상무부장이 왔다. "
        "박태성 총리와 최선희 외무상이 공항에서 영접했다."
    )
    told = contacts(text, "2025-10-11")
    assert "ceremony occurred 2025-10-09: pak-thae-song choe-son-hui | li-qiang" in told


def test_an_envoy_is_whom_the_sentence_has_sent() -> None:
    text = (
        "쑹타오 특사가 17일 평양에 도착했다. 시진핑 주석은 2012년 11월에는 리젠궈 부위원장을 보냈고 "
        "당시 김정은 위원장은 특사를 만났다."
    )
    assert "meeting occurred 2012-11: kim-jong-un | li-jianguo" in contacts(text, "2017-11-20")


def test_they_are_those_whom_the_sentence_lists() -> None:
    text = (
        "시진핑 주석이 20일 평양에서 김정은 위원장과 회담했다. "
        "왕이 외교부장과 쑹타오 대외연락부장이 수행했으며 이들은 김 위원장과의 회담에도 배석했다."
    )
    assert contacts(text, "2019-06-21")[0] == "meeting occurred 2019-06-20: kim-jong-un | xi-jinping wang-yi song-tao"


def test_who_speaks_at_talks_of_a_day_had_them_with_who_has_come() -> None:
    text = (
        "량광례 국방부장을 단장으로 하는 군사대표단이 25일 판문점을 돌아봤다. "
        "앞서 22일 열린 회담에서 김영춘 인민무력부장은 친선을 강조했다고 말했다."
    )
    assert "meeting occurred 2009-11-22: kim-yong-chun | liang-guanglie" in contacts(text, "2009-11-26")


def test_two_may_be_a_host_who_has_invited_and_his_guest() -> None:
    text = "최선희 외무상이 왕이 외교부장의 초청으로 10일 베이징에 도착했다. 두 사람은 11일 회담했다."
    assert contacts(text, DAY)[-1] == "meeting occurred 2024-04-11: choe-son-hui | wang-yi"


def test_he_is_of_whom_the_article_has_spoken_so_far() -> None:
    text = "왕야쥔 중국대사의 하루는 길었다. 대사관에는 밤늦게까지 불이 켜져 있었다. 그는 11일 최선희 외무상을 만났다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: choe-son-hui | wang-yajun"]


def test_to_come_into_the_hall_is_no_journey() -> None:
    text = "최선희 외무상이 11일 베이징의 회담장에 먼저 도착했다. 잠시 뒤 왕이 외교부장과 회담했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    ("told", "rows"), [("왕이 부장은 20일 두 사람을 만났다.", 1), ("두 사람은 20일 각각 왕이 부장과 만났다.", 2)]
)
def test_two_of_one_side_meet_somebody_of_the_other(told: str, rows: int) -> None:
    text = f"최선희 외무상과 김성남 국제부장이 19일 베이징에 도착했다. {told}"
    met = [line for line in contacts(text, "2024-03-21") if line.startswith("meeting occurred 2024-03-20")]
    assert len(met) == rows
    assert all(line.endswith("| wang-yi") for line in met)
