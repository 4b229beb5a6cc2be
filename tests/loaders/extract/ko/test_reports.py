"""What reports of papers and agencies tell in their own ways: third countries, days of reports, delegations."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-07-12"


@pytest.mark.parametrize(
    "text",
    [
        "우리측 수석대표인 김숙 본부장과 북측 수석대표 김계관 외무성 부상이 11일 베이징에서 만났다. "
        "김숙 본부장은 저녁에 중국측 수석대표 우다웨이 외교부 부부장을 따로 만날 예정이다.",
        "이도훈 본부장은 11일 한국을 찾은 쿵쉬안유 중국 외교부 부부장과 협의했다. "
        "쿵 부부장은 10일 입국했다. 북한은 지난달 미사일을 쐈다.",
    ],
)
def test_those_of_a_third_country_meet_nobody_of_the_dprk(text: str) -> None:
    assert contacts(text, DAY) == []


def test_the_leaders_of_two_other_countries_are_not_the_two_spoken_of() -> None:
    text = (
        "왕이 외교부장이 11일 베이징에서 리용호 외무상과 회담했다. 다음 달에는 미중 정상이 만날 예정이어서 관심을 끈다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2019-07-11: ri-yong-ho | wang-yi"]


def test_what_others_plan_for_a_day_dates_nothing_of_the_story() -> None:
    text = (
        "탕자쉬안 국무위원이 이틀간의 평양 방문을 마치고 10일 돌아왔다. "
        "탕 국무위원은 12일 폼페이오 미국 국무장관과 회담할 예정이다. "
        "탕 국무위원은 평양에서 김정은 위원장을 만나 의견을 나눴다."
    )
    assert not any("2019-07-12" in contact for contact in contacts(text, DAY))


def test_who_only_accompanied_somebody_met_nobody_in_his_stead() -> None:
    text = (
        "최선희 부상은 지난 1일 김정은 위원장이 베이징에서 열린 행사에 참석하고 시진핑 주석과 만날 당시 그를 수행했다."
    )
    told = [contact for contact in contacts(text, DAY) if contact.startswith("meeting")]
    assert told == ["meeting occurred 2019-07-01: kim-jong-un | xi-jinping"]


def test_whoever_speaks_of_a_meeting_of_others_was_not_there() -> None:
    text = "왕이 외교부장은 올해 시진핑 주석과 김정은 위원장이 두 차례 만났다고 소개했다."
    assert contacts(text, DAY) == ["meeting occurred 2019: kim-jong-un | xi-jinping"]


def test_talks_said_to_be_with_somebody_not_met_before_are_told_anew() -> None:
    text = "리용호 외무상이 9일 베이징에 도착했다. 왕이 외교부장과의 회담은 10일 댜오위타이에서 열렸다."
    assert "meeting occurred 2019-07-10: ri-yong-ho | wang-yi" in contacts(text, DAY)


def test_this_day_is_the_day_of_the_report_where_no_other_is_named() -> None:
    text = (
        "리용호 외무상이 왕이 외교부장과 면담했다고 로이터통신이 현지 매체를 인용해 12일 보도했다. "
        "통신에 따르면 리 외무상은 이날 외교부를 찾아 왕 부장을 만났다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2019-07-12: ri-yong-ho | wang-yi"]


def test_of_two_talks_that_share_a_verb_each_has_its_day() -> None:
    text = "쑹타오 부장이 평양을 찾았다. 최룡해 부위원장과의 면담이 9일에, 리수용 부위원장과의 면담이 10일에 있었다."
    assert {
        "meeting occurred 2019-07-09: choe-ryong-hae | song-tao",
        "meeting occurred 2019-07-10: ri-su-yong | song-tao",
    } <= {*contacts(text, DAY)}


def test_a_year_that_is_talked_about_dates_no_talks() -> None:
    text = (
        "최선희 외무상이 11일 평양에서 왕이 부장을 만났다. 담화에서 쌍방은 수교 70돐이 되는 올해에 "
        "교류를 강화할데 대하여 의견을 나누었다."
    )
    assert contacts(text, DAY) == ["meeting occurred 2019-07-11: choe-son-hui | wang-yi"]


def test_those_of_whom_a_delegation_consists_meet_whom_it_meets() -> None:
    text = (
        "박태성동지를 단장으로 하는 조선로동당 친선참관단이 10일 귀국하였다. "
        "참관단에는 류명선동지와 김수길동지가 망라되여있었다. "
        "습근평동지는 8일 베이징에서 참관단을 만나 담화하였다."
    )
    assert "meeting occurred 2019-07-08: pak-thae-song ryu-myong-son kim-su-gil | xi-jinping" in contacts(text, DAY)


def test_its_members_do_not_meet_whom_its_leader_met() -> None:
    text = (
        "박태성동지를 단장으로 하는 조선로동당 친선참관단이 10일 귀국하였다. "
        "참관단에는 류명선동지와 김수길동지가 망라되여있었다. "
        "습근평동지는 8일 베이징에서 박태성동지를 만났으며 참관단은 상해를 돌아보았다."
    )
    assert "meeting occurred 2019-07-08: pak-thae-song | xi-jinping" in contacts(text, DAY)


def test_talks_before_those_told_by_others_are_no_part_of_them() -> None:
    text = (
        "최선희 외무상은 11일 평양에서 쑨웨이둥 부부장을 만나 담화하였다. 여기에 박명호 부상이 참가하였다. "
        "이보다 앞서 박명호 부상과 쑨웨이둥 부부장 사이의 회담이 진행되였다."
    )
    assert [contact.split(": ")[1] for contact in contacts(text, DAY)] == [
        "choe-son-hui pak-myong-ho | sun-weidong",
        "pak-myong-ho | sun-weidong",
    ]


def test_a_trip_of_before_may_be_told_by_when_it_was_made() -> None:
    text = "김일철 부장은 작년 10월에 있은 호금도동지의 우리 나라 방문은 력사적인 사변이였다고 강조하였다."
    assert contacts(text, "2006-04-05") == ["visit occurred 2005-10:  | hu-jintao"]


def test_a_journey_of_two_days_in_one_sentence_is_one_and_goes_on_from_its_end() -> None:
    text = (
        "김정은 위원장이 탄 특별열차는 9일 오후 평양을 떠나 10일 오전 베이징역에 닿았다. "
        "역에는 왕후닝 상무위원이 마중을 나왔다."
    )
    told = contacts(text, DAY)
    assert "visit occurred 2019-07-09/2019-07-10: kim-jong-un | " in told
    assert "ceremony occurred 2019-07-10: kim-jong-un | wang-huning" in told


@pytest.mark.parametrize(
    "text",
    [
        "지재룡 주중 북한대사가 공항에서 그들의 출국을 지켜봤다. 중국은 말이 없었다.",
        "리용호 외무상의 일정은 왕이 외교부장과 논의할 사안이라고 당국자는 말했다.",
    ],
)
def test_departures_of_others_and_matters_to_discuss_are_no_contacts(text: str) -> None:
    assert contacts(text, DAY) == []


def test_who_met_somebody_goes_home_in_a_headline() -> None:
    text = "시진핑 만난 최룡해…11일 밤 평양行\n\n중국은 말이 없었다.\n"
    assert not any(contact.endswith("| xi-jinping") and "visit" in contact for contact in contacts(text, DAY))


def test_what_is_only_reported_to_be_is_supposed() -> None:
    text = "최룡해 부위원장이 베이징에서 시진핑 주석과 면담을 한다는 보도가 있습니다."
    assert [contact.split(":")[0].split()[1] for contact in contacts(text, DAY)] == ["hypothetical"]


def test_of_whom_it_is_told_what_another_did_with_him_is_met() -> None:
    text = "리젠궈 부위원장의 경우 2012년 11월 김정은 제1비서가 평양에서 직접 접견했다."
    assert "meeting occurred 2012-11: kim-jong-un | li-jianguo" in contacts(text, DAY)


def test_the_original_of_credentials_is_handed_over_at_a_ceremony() -> None:
    text = "왕야쥔 대사는 9일 최룡해 상임위원장에게 신임장 원본을 제정했습니다."
    assert contacts(text, "2023-05-10") == ["ceremony occurred 2023-05-09: choe-ryong-hae | wang-yajun"]


def test_an_office_before_a_bare_family_name_is_his_who_bears_it() -> None:
    text = (
        "김영춘 부장은 11일 평양에서 첸리화 중국 국방부 외사판공실 주임을 만났다. "
        "방송은 김 부장이 “외사판공실 주임인 첸 소장을 단장으로 하는 대표단을 만났다”고 전했다. "
        "지난 9일 방북한 첸 주임 등 대표단은 금수산기념궁전을 참배했다."
    )
    assert not any(contact.startswith("ceremony") for contact in contacts(text, DAY))


def test_the_anniversary_of_one_state_is_not_that_of_the_other() -> None:
    text = (
        "(평양 9월 29일발 조선중앙통신)\n\n중화인민공화국창건 74돐에 즈음하여 중국대사관이 28일 연회를 마련하였다.\n\n"
        "연회에는 강윤석 부위원장이 초대되였다. 왕아군 중국 특명전권대사가 참가하였다.\n"
    )
    assert contacts(text) == ["meeting occurred 2023-09-28: kang-yun-sok | wang-yajun"]
