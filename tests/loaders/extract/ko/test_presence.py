"""Whom Korean articles name as there, in the sentences after the one that tells of the contact."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-03-06"
TALKS = "리수용동지와 송도동지사이의 회담이 5일 베이징에서 진행되였다."
BOTH = "meeting occurred 2019-03-05: ri-su-yong kim-song-nam ji-jae-ryong | song-tao guo-yezhou"


@pytest.mark.parametrize(
    "there",
    [
        "회담에는 국제부 부부장 김성남동지와 지재룡대사, 대외련락부 부부장 곽업주동지가 참가하였다.",
        "회담에는 우리측에서 국제부 부부장 김성남동지와 지재룡대사가, 중국측에서 곽업주부부장이 참가하였다.",
        "우리측에서 김성남동지와 지재룡동지가, 상대측에서 곽업주부부장을 비롯한 일군들이 회담에 참가하였다.",
        "여기에는 김성남동지와 지재룡동지가 참가하였다. 손님측에서는 곽업주부부장이 참가하였다.",
        "석상에는 김성남동지와 지재룡동지, 곽업주부부장이 있었다.",
    ],
)
def test_those_present_join_the_contact_told_before(there: str) -> None:
    assert contacts(f"{TALKS}\n\n{there}", DAY) == [BOTH]


def test_who_speaks_at_a_banquet_is_there() -> None:
    text = "왕아군대사가 5일 연회를 마련하였다.\n\n연회에서는 왕아군대사와 당중앙위원회 부장 김성남동지가 연설하였다."
    assert contacts(text, "2024-03-06") == ["meeting occurred 2024-03-05: kim-song-nam | wang-yajun"]


def test_what_a_speech_recalls_does_not_gather_those_present() -> None:
    text = (
        "최룡해부위원장이 리진군대사를 위하여 5일 연회를 마련하였다.\n\n"
        "최룡해동지는 연설에서 김정은동지와 습근평동지께서 진행하신 상봉은 력사적사변이라고 말하였다."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2019-03-05: choe-ryong-hae | li-jinjun"
    assert not any("choe-ryong-hae" in told for told in contacts(text, DAY)[1:])


def test_who_came_to_the_airport_greeted_the_traveller() -> None:
    text = "쑹타오 부장이 5일 평양에 도착했다.\n\n공항에는 김성남 부부장과 리진쥔 중국대사가 나왔다."
    assert contacts(text, DAY)[1] == "ceremony occurred 2019-03-05: kim-song-nam | li-jinjun song-tao"


def test_who_shows_a_visitor_round_is_there_and_no_traveller() -> None:
    text = "송도동지가 5일 금수산태양궁전을 찾았다.\n\n부부장 류명선동지가 동행하였다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: ryu-myong-son | song-tao"]


def test_the_talks_of_others_with_a_third_country_are_none() -> None:
    text = "왕이 부장이 5일 최선희 부상과 회담했다. 왕 부장은 지난달 시진핑 주석이 트럼프 대통령과 회담할 때 배석했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: choe-son-hui | wang-yi"]


def test_an_aide_at_two_talks_makes_them_no_single_ones() -> None:
    text = (
        "리용호 외무상은 5일 오전 왕이 외교부장과 회담했다. 회담에는 쿵쉬안유 부부장도 참석했다.\n\n"
        "같은 날 오후에는 시진핑 주석을 예방했다. 이 자리에는 왕 부장이 배석했다."
    )
    assert contacts(text, DAY) == [
        "meeting occurred 2019-03-05: ri-yong-ho | wang-yi kong-xuanyou",
        "meeting occurred 2019-03-05: ri-yong-ho | xi-jinping wang-yi",
    ]


def test_each_meeting_of_a_sentence_has_its_own_list() -> None:
    text = (
        "리진쥔 대사는 5일 최룡해 위원장, 김덕훈 총리를 각각 예방했다.\n\n"
        "최 위원장과의 만남에는 강윤석 부위원장이, 김 총리와의 만남에는 윤정호 대외경제상이 배석했다."
    )
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2019-03-05: choe-ryong-hae kang-yun-sok | li-jinjun",
        "meeting occurred 2019-03-05: kim-tok-hun yun-jong-ho | li-jinjun",
    ]


@pytest.mark.parametrize(
    "told",
    [
        "5일 열린 열병식을 김정은 위원장과 리훙중 부위원장이 주석단에서 함께 지켜봤다.",
        "5일에 진행된 열병식을 김정은동지께서 리훙중부위원장과 나란히 주석단에서 보시였다.",
        "5일에 있은 군중대회 주석단에 김정은동지와 리훙중부위원장이 나왔다.",
        "5일 설명회가 열렸다. 설명회에는 김정은 위원장과 리훙중 부위원장이 참석했다.",
        "5일 기념보고대회가 열렸다. 대회에서는 김정은동지가 보고를, 리훙중부위원장이 연설을 하였다.",
    ],
)
def test_ceremonies_have_many_names_and_ways_to_be_there(told: str) -> None:
    assert contacts(told, DAY) == ["ceremony occurred 2019-03-05: kim-jong-un | li-hongzhong"]


def test_a_troupe_is_watched_by_its_hosts() -> None:
    text = (
        "리수용동지가 인솔하는 조선친선예술대표단이 중국을 방문하여 공연을 진행하였다.\n\n"
        "습근평주석이 5일 공연을 관람하였다."
    )
    assert "ceremony occurred 2019-03-05: ri-su-yong | xi-jinping" in contacts(text, DAY)


def test_who_did_not_come_along_is_no_traveller() -> None:
    text = "양제츠 부장이 5일 평양에 도착했다. 우다웨이 부부장은 양 부장과 동행하지 않고 서울로 갔다."
    assert contacts(text, DAY) == ["visit occurred 2019-03-05:  | yang-jiechi"]


def test_between_whom_talks_were() -> None:
    text = "양형섭부위원장이 4일 왕이동지를 만났으며 5일에는 김영남위원장과 왕이동지사이의 회담이 있었다."
    assert contacts(text, DAY)[-1] == "meeting occurred 2019-03-05: kim-yong-nam | wang-yi"


def test_who_is_taken_along_is_there() -> None:
    text = "후진타오 주석이 5일 우방궈 위원장, 시진핑 부주석을 대동하고 북한대사관을 방문해 조문했다."
    assert "hu-jintao wu-bangguo xi-jinping" in contacts(text, DAY)[0]


def test_who_sat_in_did_so_at_the_talks() -> None:
    text = "리커창 부총리는 24일 김정일 위원장과 면담하고 만찬을 함께했다. 김정은 부위원장과 강석주 부총리가 배석했다."
    assert sorted(contacts(text, "2011-10-25")) == [
        "meeting occurred 2011-10-24: kim-jong-il kim-jong-un kang-sok-ju | li-keqiang",
        "meeting occurred 2011-10-24: kim-jong-il | li-keqiang",
    ]


def test_who_comes_to_fetch_somebody_welcomes_him() -> None:
    text = "지재룡 주중 북한대사는 5일 쑹타오 부장을 마중하기 위해 공항에 나타났다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: ji-jae-ryong | song-tao"]


def test_the_reporter_is_at_no_event() -> None:
    text = "[이데일리 김인경 기자] 김정은 위원장은 5일 리창 총리와 열병식을 관람했다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: kim-jong-un | li-qiang"]


def test_who_came_out_after_a_farewell_came_for_it() -> None:
    text = (
        "호금도총서기가 5일 평양을 출발하였다. 김정일동지께서 비행장에 나오시여 호금도동지를 전송하시였다. "
        "김영남위원장과 박봉주총리가 비행장에 나왔다."
    )
    assert contacts(text, "2005-11-06")[1:] == [
        "ceremony occurred 2005-11-05: kim-jong-il kim-yong-nam pak-pong-ju | hu-jintao"
    ]


@pytest.mark.parametrize(
    "told",
    [
        "리창 총리는 5일 박태성 총리와 함께 우의탑을 찾아 헌화했다.",
        "리창 총리는 5일 우의탑을 참배했으며 박태성 총리가 동행했다.",
    ],
)
def test_who_went_along_to_the_monument_was_there(told: str) -> None:
    assert contacts(told, DAY) == ["ceremony occurred 2019-03-05: pak-thae-song | li-qiang"]


def test_who_was_met_before_is_not_at_the_meal_of_another() -> None:
    text = "김정은 위원장은 4일 시진핑 주석과 회담하고 5일에는 리커창 총리가 마련한 오찬에 참석했다."
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2019-03-04: kim-jong-un | xi-jinping",
        "meeting occurred 2019-03-05: kim-jong-un | li-keqiang",
    ]


def test_who_is_of_a_delegation_was_welcomed_with_it() -> None:
    text = (
        "왕자루이 부장이 이끄는 중국 대표단이 3일 평양에 도착했다. 공항에는 김영일 부상이 나와 왕 부장 일행을 맞았다. "
        "대표단에는 류훙차이 부부장이 포함됐다."
    )
    assert "ceremony occurred 2010-04-03: kim-yong-il | wang-jiarui liu-hongcai" in contacts(text, "2010-04-04")


def test_who_is_seen_behind_a_traveller_came_along() -> None:
    text = "북한 김정은 위원장이 2일 베이징에 도착했다. 딸 김주애가 뒤를 따라 내리는 모습도 포착됐다. 중국이 환영했다."
    assert contacts(text, "2025-09-03") == ["visit occurred 2025-09-02: kim-jong-un kim-ju-ae | "]


def test_who_stands_in_a_list_before_guests_is_a_guest() -> None:
    text = "김정일 위원장은 3일 류훙차이 대사와 외교관들, 방문중인 여자배구단을 위해 연회를 베풀었다."
    assert contacts(text, "2010-04-04") == ["meeting occurred 2010-04-03: kim-jong-il | liu-hongcai"]


def test_the_talks_of_this_day_are_those_told_before() -> None:
    text = (
        "김영일 비서와 왕자루이 부장은 18일 평양에서 회담을 했다. "
        "이날 회담에는 북측에서 김성남 부부장이, 중국 측에서 류훙차이 대사가 참석했다."
    )
    told = ["meeting occurred 2011-03-18: kim-yong-il kim-song-nam | wang-jiarui liu-hongcai"]
    assert contacts(text, "2011-03-19") == told


def test_those_who_saw_the_show_too_were_at_the_one_told() -> None:
    text = (
        "김정일 위원장은 10일 왕자루이 부장을 위해 환영공연을 마련했다. "
        "최태복 비서, 김영일 비서를 비롯한 당 간부들과 류훙차이 중국대사도 공연을 함께 관람했다."
    )
    people = "kim-jong-il choe-thae-bok kim-yong-il | wang-jiarui liu-hongcai"
    assert contacts(text, "2011-03-11") == [f"ceremony occurred 2011-03-10: {people}"]


def test_who_sends_a_special_representative_does_not_come() -> None:
    text = "김정은 위원장은 10일 시진핑 중국 국가주석의 특별대표로 방북한 리잔수 위원장을 위한 연회를 마련했다."
    assert contacts(text, "2018-09-11") == ["meeting occurred 2018-09-10: kim-jong-un | li-zhanshu"]


def test_who_speaks_at_a_reception_of_the_embassy_was_there() -> None:
    text = (
        "중국주재 조선대사관이 15일 연회를 마련하였다. 연회에는 여러 단위 일군들이 초대되였다.\n\n"
        "연회에서는 연설들이 있었다.\n\n지재룡 조선특명전권대사는 친선을 공고발전시켜나갈것이라고 강조하였다. "
        "그는 노력할것이라고 확언하였다.\n\n로소휘 중국 외교부 부부장은 분위기가 달아오르고있다고 말하였다.\n\n로동신문"
    )
    assert [told.split(":")[0] for told in contacts(text, "2019-01-20")] == ["meeting occurred 2019-01-15"]
    assert "ji-jae-ryong | lu-shaohui" in contacts(text, "2019-01-20")[0]


def test_who_watch_from_the_rostrum_are_at_a_ceremony() -> None:
    text = "리위안차오 국가부주석은 27일 열병식에 참석해 김정은과 함께 주석단에서 이를 지켜봤다."
    assert contacts(text, "2013-07-28") == ["ceremony occurred 2013-07-27: kim-jong-un | li-yuanchao"]


def test_who_travels_with_a_delegation_is_greeted_with_it() -> None:
    text = (
        "리수용동지를 단장으로 하는 조선로동당대표단이 5일 중국에서 돌아왔다.\n\n"
        "평양비행장에서 리창근동지와 리진군 주조 중국대사가 대표단을 맞이하였다.\n\n"
        "김성남동지와 리길성동지가 성원으로 들어있는 대표단은 3일 평양을 출발하였다."
    )
    told = "ceremony occurred 2016-06-05: ri-chang-gun ri-su-yong kim-song-nam ri-kil-song | li-jinjun"
    assert told in contacts(text, "2016-06-06")


def test_those_who_receive_somebody_at_a_theatre_see_the_show_with_him() -> None:
    text = (
        "김정은동지께서 5일 만수대예술극장에서 합동공연을 관람하시였다.\n\n"
        "리수용동지와 김여정동지가 함께 관람하였다.\n\n"
        "락수강 문화 및 관광부장과 리진군대사가 극장에서 김정은동지를 맞이하였다."
    )
    assert contacts(text, DAY) == [
        "ceremony occurred 2019-03-05: kim-jong-un ri-su-yong kim-yo-jong | luo-shugang li-jinjun"
    ]


def test_the_day_of_an_arrival_is_not_that_of_the_ceremony() -> None:
    text = (
        "공장의 준공식이 5일 진행되였다.\n\n준공식에는 내각총리 박봉주동지가 참가하였다.\n\n"
        "4일 평양에 도착한 부총리 오의동지가 준공식에 참가하였다. 무동화대사도 여기에 참가하였다."
    )
    told = contacts(text, DAY)
    assert "ceremony occurred 2019-03-05: pak-pong-ju | wu-yi wu-donghe" in told
    assert "visit occurred 2019-03-04:  | wu-yi" in told


def test_who_only_came_to_leave_with_somebody_is_at_the_farewell() -> None:
    text = (
        "김정일동지께서 5일 비행장에 나오시여 강택민동지를 바래우시였다.\n\n"
        "강택민동지의 수원들인 전기침동지와 당가선동지도 돌아가기 위하여 비행장에 나왔다."
    )
    told = contacts(text, "2001-09-06")
    assert told == ["ceremony occurred 2001-09-05: kim-jong-il | jiang-zemin qian-qichen tang-jiaxuan"]


def test_condolences_are_told_to_a_diplomat_who_is_there() -> None:
    text = "최룡해동지가 5일 중국대사관을 조의방문하였다.\n\n그는 손홍량 림시대리대사에게 애도의 뜻을 표하였다."
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: choe-ryong-hae | sun-hongliang"]


def test_who_came_with_a_caller_at_the_embassy_was_at_the_meal() -> None:
    text = (
        "최룡해 부위원장이 5일 평양의 중국대사관을 방문, 리진쥔 중국대사와 만찬을 함께 했다.\n\n"
        "이날 방문에는 리수용 부위원장과 김성남 부부장이 동행했다.\n\n지난해 6월에는 박봉주 총리가 중국을 방문했다."
    )
    assert contacts(text, DAY) == [
        "meeting occurred 2019-03-05: choe-ryong-hae ri-su-yong kim-song-nam | li-jinjun",
        "visit occurred 2018-06: pak-pong-ju | ",
    ]


@pytest.mark.parametrize("told", ["나왔다", "나와 있었다"])
def test_who_also_came_to_the_airport_was_at_the_welcome_told(told: str) -> None:
    text = f"쑹타오 부장은 5일 평양 공항에서 김성남 부부장의 영접을 받았다. 공항에는 리진쥔 중국대사도 {told}."
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: kim-song-nam | song-tao li-jinjun"]


def test_one_of_a_delegation_travels_with_its_leader_and_on_no_journey_of_before() -> None:
    text = (
        "쑹타오 부장이 5일 궈예저우 부부장을 포함한 중국 대표단을 이끌고 평양에 도착했다.\n\n"
        "중국 고위급의 방북은 지난해 4월 왕이 부장의 방북 이후 처음이다."
    )
    assert contacts(text, DAY) == [
        "visit occurred 2019-03-05:  | song-tao guo-yezhou",
        "visit occurred 2018-04:  | wang-yi",
    ]


def test_who_carries_out_a_task_accompanies_nobody() -> None:
    text = (
        "최룡해 부위원장이 5일 베이징에 도착했다. 최 부위원장은 주요 임무를 수행해 온 측근이다.\n\n"
        "북한 고위급의 방중은 지난해 8월 리수용 부위원장 이후 7개월 만이다."
    )
    assert "visit occurred 2018-08: ri-su-yong | " in contacts(text, DAY)


@pytest.mark.parametrize("work", ["모를 내며 구슬땀을 흘리였다", "나무를 심었다", "김을 매였다"])
def test_the_embassy_works_on_the_farm_with_those_named(work: str) -> None:
    text = (
        "5일 중국대사관 성원들이 협동농장에서 친선로동을 하였다.\n\n"
        f"리진군대사와 대사관 성원들은 대외문화련락위원회 부위원장 류은해동지와 함께 {work}."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2019-03-05: ryu-un-hae | li-jinjun"]


def test_of_two_visitors_of_a_list_none_is_taken_for_company() -> None:
    text = "최룡해동지와 우리 나라를 방문하고있는 송도동지사이의 회담이 5일 평양에서 있었다."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: choe-ryong-hae | song-tao"]


def test_at_the_talk_of_a_courtesy_call_were_those_of_that_one() -> None:
    text = (
        "5일 김성남부부장이 곽업주부부장과 회담하였다.\n\n김성남부부장은 6일 송도부장을 의례방문하였다.\n\n"
        "담화에는 지재룡대사가 참가하였다."
    )
    assert contacts(text, "2019-03-07") == [
        "meeting occurred 2019-03-05: kim-song-nam | guo-yezhou",
        "meeting occurred 2019-03-06: kim-song-nam ji-jae-ryong | song-tao",
    ]


@pytest.mark.parametrize("shown", ["악수하는 장면을 내보냈다", "악수하는 사진을 공개했다"])
def test_a_picture_of_those_who_met_is_no_second_meeting(shown: str) -> None:
    text = f"쑹타오 부장이 5일 최룡해 부위원장과 회담했다. 중앙TV는 이날 최 부위원장이 쑹 부장과 {shown}."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: choe-ryong-hae | song-tao"]


def test_what_was_said_at_a_meeting_told_leaves_the_meeting_certain() -> None:
    text = "쑹타오 부장이 5일 최룡해 부위원장과 회담했다. 두 사람이 어떤 의견을 나눴는지는 공개하지 않았다."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: choe-ryong-hae | song-tao"]


def test_the_day_before_counts_from_the_day_of_the_report() -> None:
    text = (
        "왕야쥔 대사가 6일 신임장을 제정했다. "
        "‘조선중앙통신’은 7일 왕 대사가 전날 최룡해 위원장에게 신임장을 제정했다고 보도했다."
    )
    assert contacts(text, "2023-04-07") == ["ceremony occurred 2023-04-06: choe-ryong-hae | wang-yajun"]


def test_whoever_speaks_of_a_meeting_to_come_is_no_party_to_it() -> None:
    text = "루캉 대변인은 쑹 부장이 평양에 머무는 동안 최룡해 부위원장과 회담을 갖고 현안을 협의할 것이라고 말했다."
    told = contacts(f"쑹타오 부장이 5일 평양에 도착했다. {text}", DAY)
    assert not any("lu-kang" in contact for contact in told)


@pytest.mark.parametrize("behind", ["중국 고위인사 5명이", "당 간부들이", "중국 측 인사가"])
def test_a_list_has_the_role_of_those_whom_it_leads(behind: str) -> None:
    text = f"최룡해 부위원장이 5일 쑹타오 부장과 회담했다. 회담에는 궈예저우 부부장, 리진쥔 대사 등 {behind} 배석했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: choe-ryong-hae | song-tao guo-yezhou li-jinjun"]


def test_who_watches_a_parade_at_somebodys_side_is_there_with_him() -> None:
    text = "류윈산 상무위원은 10일 열병식 주석단에 올라 김정은 제1위원장 옆에서 행사를 지켜봤다."
    assert contacts(text, "2015-10-12") == ["ceremony occurred 2015-10-10: kim-jong-un | liu-yunshan"]


def test_a_speech_of_congratulation_is_no_banquet() -> None:
    text = "5일 대사관에서 연회가 있었다.\n\n연회에는 류은해위원장이 참가하였다. 왕아군대사가 축하연설을 하였다."
    assert contacts(text, "2024-03-06") == ["meeting occurred 2024-03-05: ryu-un-hae | wang-yajun"]


def test_the_revered_pronoun_is_the_leader_whoever_acted_last() -> None:
    text = (
        "김정은동지께서는 3일부터 5일까지 중국을 비공식방문하시였다.\n\n5일 습근평동지는 오찬을 차리였다.\n\n"
        "왕호녕동지가 베이징역에 나와 그이를 바래워드리였다."
    )
    assert "kim-jong-un | wang-huning" in contacts(text, DAY)[-1]


def test_whoever_attends_what_another_gives_is_left_out() -> None:
    text = "장성택 부위원장은 14일 천더밍 부장과 만났다. 16일 밤에는 왕자루이 부장이 마련한 만찬에 참석했다."
    assert contacts(text, "2012-08-18")[-1] == "meeting occurred 2012-08-16: jang-song-thaek | wang-jiarui"


def test_who_boards_the_train_with_somebody_is_seen_off_with_him() -> None:
    text = (
        "김정은동지께서 5일 전용렬차로 베이징을 출발하시였다.\n\n최선희동지가 렬차에 함께 올랐다.\n\n"
        "역에는 왕의동지가 나와 바래워드리였다."
    )
    assert "ceremony occurred 2025-09-05: kim-jong-un choe-son-hui | wang-yi" in contacts(text, "2025-09-06")


def test_a_day_behind_one_of_long_ago_is_of_its_month() -> None:
    text = "장성택 부위원장은 지난해 8월 13일 베이징에 도착했다. 왕자루이 부장과는 16일 회담했다."
    assert contacts(text, "2013-12-18")[-1] == "meeting occurred 2012-08-16: jang-song-thaek | wang-jiarui"


def test_guests_who_only_see_a_show_met_nobody_there() -> None:
    text = (
        "최룡해 부위원장이 5일 쑹타오 부장을 만났다.\n\n"
        "지난 3일 방북한 쑹 부장 등 대표단은 금수산태양궁전을 참배하고 집단체조 ‘아리랑’도 관람했다."
    )
    assert [c for c in contacts(text, DAY) if "ceremony" in c and "choe" in c] == []


def test_who_gives_a_banquet_is_not_met_again_behind_it() -> None:
    text = "김성남 부부장이 5일 궈예저우 부부장이 마련한 연회에 초대됐고, 쑹타오 부장을 만났다."
    assert contacts(text, DAY)[-1] == "meeting occurred 2019-03-05: kim-song-nam | song-tao"


def test_the_two_at_talks_that_were_held_are_those_who_agree() -> None:
    text = (
        "시진핑 국가주석이 9일 김정은 국무위원장에게 축전을 보냈다.\n\n"
        "지난 4일 열린 회담에서 두 정상은 협력하기로 뜻을 모았다."
    )
    assert "meeting occurred 2025-09-04: kim-jong-un | xi-jinping" in contacts(text, "2025-09-10")


def test_a_banquet_welcomes_somebodys_visit() -> None:
    text = "“김정은 위원장의 중국 방문을 환영해 시진핑 주석이 5일 연회를 마련했다”고 중앙통신은 전했다."
    assert contacts(text, DAY) == ["meeting occurred 2019-03-05: kim-jong-un | xi-jinping"]


def test_a_deputy_of_a_department_is_not_its_director() -> None:
    text = "김성남 노동당 국제부부장이 5일 쑹타오 부장을 만났다. 김정은 위원장은 없었다. 김 부부장은 4일 베이징에 왔다."
    assert "visit occurred 2019-03-04: kim-song-nam | " in contacts(text, DAY)


def test_an_ambassador_who_stays_at_his_post_visits_nobody() -> None:
    text = "리진쥔 주북 중국대사는 6년 9개월 동안 북한에 머무르며 최장수 대사가 됐다. 최룡해 위원장이 5일 그를 만났다."
    assert not any("visit" in contact for contact in contacts(text, DAY))


def test_who_shows_a_leader_round_was_at_that_and_not_at_the_banquet_before() -> None:
    text = (
        "김정은동지께서는 3일부터 6일까지 중국을 방문하시였다.\n\n"
        "4일 습근평동지는 김정은동지를 위하여 연회를 마련하였다.\n\n"
        "5일 김정은동지께서는 경제기술개발구를 참관하시였다. 채기동지가 동행하였다.\n\n"
        "습근평동지는 김정은동지를 위한 오찬을 차리였다."
    )
    assert [c for c in contacts(text, "2019-03-07") if "visit" not in c] == [
        "meeting occurred 2019-03-04: kim-jong-un | xi-jinping",
        "ceremony occurred 2019-03-05: kim-jong-un | cai-qi",
        "meeting occurred 2019-03-05: kim-jong-un | xi-jinping",
    ]


def test_who_sees_a_show_with_his_wife_is_there_himself() -> None:
    text = (
        "쑹타오 부장이 이끄는 예술단이 3일 평양에 도착했다. 김정은 위원장은 4일 쑹 부장을 접견했다. "
        "5일에는 부인 리설주 여사와 함께 공연을 관람했다."
    )
    assert any("kim-jong-un ri-sol-ju | song-tao" in c for c in contacts(text, DAY))


def test_who_heads_a_delegation_travels_with_it() -> None:
    text = "강택민총서기를 수반으로 하는 중국당 및 국가대표단이 3일부터 5일까지 우리 나라를 방문하였다."
    assert contacts(text, "2001-09-06") == ["visit occurred 2001-09-03/2001-09-05:  | jiang-zemin"]


@pytest.mark.parametrize(
    "words",
    [
        "박명호 부상과 왕야쥔 대사가 배석한 가운데 회담은 한 시간 이어졌다.",
        "회담장에는 박명호 부상과 왕야쥔 대사의 모습도 보였다.",
        "회담에 박명호 부상과 왕야쥔 대사도 얼굴을 비쳤다.",
        "이 자리에는 박명호 부상과 왕야쥔 대사도 있었다.",
    ],
)
def test_who_was_there_may_be_told_so(words: str) -> None:
    text = f"왕이 외교부장과 최선희 외무상이 21일 베이징에서 회담했다. {words}"
    told = "meeting occurred 2024-06-21: choe-son-hui pak-myong-ho | wang-yi wang-yajun"
    assert contacts(text, "2024-06-22") == [told]


def test_who_receives_mourners_is_at_a_ceremony() -> None:
    text = "왕야쥔 대사가 21일 대사관에 조의방문온 최선희 외무상을 맞이하였다."
    assert contacts(text, "2024-06-22") == ["ceremony occurred 2024-06-21: choe-son-hui | wang-yajun"]


@pytest.mark.parametrize(
    "there",
    [
        "연회에 초대된 사람들은 외무성 부상 박명국과 관계부문 일군들이다",
        "연회참가자들은 외무성 부상 박명국과 관계부문 일군들이였다",
        "여기에 외무성 부상 박명국과 관계부문 일군들을 청하였다",
        "연회에 초청된 손님들은 외무성 부상 박명국이였다",
    ],
)
def test_the_guests_of_a_reception_are_said_who_they_are(there: str) -> None:
    text = f"(평양 7월 10일발 조선중앙통신)\n중국특명전권대사 리진군이 8일 저녁 연회를 차리였다.\n{there}."
    assert contacts(text, "2016-07-10") == ["meeting occurred 2016-07-08: pak-myong-guk | li-jinjun"]


@pytest.mark.parametrize(
    "talks",
    [
        "인민보안부와 중국 공안부사이의 회담이 13일 평양에서 있었다",
        "북한 인민보안부와 중국 공안부가 13일 회담을 가졌다",
    ],
)
def test_who_speaks_at_the_talks_of_two_bodies_was_there(talks: str) -> None:
    text = (
        f"{talks}. 주상성 인민보안부장은 회담에서 협조를 평가하였다. 맹건주 부장은 왕래를 늘이기를 희망하였다고 한다."
    )
    assert contacts(text, "2011-02-15") == ["meeting occurred 2011-02-13: ju-sang-song | meng-jianzhu"]


@pytest.mark.parametrize("kin", ["아들", "아들인", "셋째 아들", "장남인", "조카이자 측근"])
def test_who_is_named_as_somebodys_son_is_there_and_those_beside_him(kin: str) -> None:
    text = (
        "리진쥔 중국대사가 10일 대사관에서 연회를 열었다. "
        f"연회에는 최룡해 부위원장과 오진우의 {kin} 오일정 부장이 참석했다."
    )
    assert contacts(text, "2018-06-11") == ["meeting occurred 2018-06-10: choe-ryong-hae o-il-jong | li-jinjun"]


def test_a_picture_from_the_archive_tells_of_no_contact() -> None:
    text = (
        "리진쥔 중국대사가 10일 대사관에서 연회를 열었다.\n\n"
        "김영남 상임위원장(오른쪽)이 리진쥔 대사와 악수하고 있다. (자료사진=연합뉴스)\n\n"
        "연회에는 최룡해 부위원장이 참석했다."
    )
    assert contacts(text, "2018-06-11") == ["meeting occurred 2018-06-10: choe-ryong-hae | li-jinjun"]


def test_talks_of_two_countries_have_those_whom_the_next_sentence_lists_by_side() -> None:
    text = (
        "조중 두 나라사이의 회담이 20일 평양에서 진행되였다. "
        "우리측에서 박명호 외무성 부상이, 중국측에서 손위동 외교부 부부장이 참가하였다."
    )
    assert contacts(text, "2024-01-21") == ["meeting occurred 2024-01-20: pak-myong-ho | sun-weidong"]


def test_who_sat_in_may_be_said_by_somebody_who_did_not() -> None:
    text = (
        "왕이 외교부장이 20일 평양에서 최선희 외무상을 만났다. "
        "마오닝 대변인은 “면담에는 쑨웨이둥 부부장과 왕야쥔 대사도 배석했다”고 말했다."
    )
    assert contacts(text, "2024-01-21") == [
        "meeting occurred 2024-01-20: choe-son-hui | wang-yi sun-weidong wang-yajun",
    ]


@pytest.mark.parametrize(
    "told",
    ["대표단은 김성남 국제부장과 박명호 부상으로 구성됐다.", "대표단에는 김성남 국제부장, 박명호 부상이 포함됐다."],
)
def test_a_delegation_is_those_of_whom_it_consists(told: str) -> None:
    text = f"북한 {told} 대표단은 20일 왕이 중국 외교부장과 회담했다."
    assert contacts(text, "2024-01-21") == ["meeting occurred 2024-01-20: kim-song-nam pak-myong-ho | wang-yi"]


@pytest.mark.parametrize("meal", ["만찬은 리창 총리가 주최했다.", "오찬은 리창 총리가 베풀었다."])
def test_another_host_gives_the_meal_after_talks(meal: str) -> None:
    told = contacts(f"최선희 외무상이 20일 왕이 외교부장과 회담했다. {meal}", "2024-01-21")
    assert "meeting occurred 2024-01-20: choe-son-hui | li-qiang" in told


def test_what_stands_in_brackets_behind_a_title_says_where_in_the_picture() -> None:
    text = "왕이(오른쪽) 중국 외교부장이 20일 최선희 북한 외무상(왼쪽)과 악수하고 있다."
    assert [line.split(": ")[1] for line in contacts(text, "2024-01-21")] == ["choe-son-hui | wang-yi"]


def test_some_of_those_named_before_are_not_all_of_them() -> None:
    text = (
        "김정은 위원장은 26일 베이징에서 시진핑 주석과 회담했다. 최룡해 부위원장과 리수용 부장이 방중을 수행했다. "
        "이들 중 리수용 부장은 회담에도 배석했다."
    )
    assert "meeting occurred 2018-03-26: kim-jong-un ri-su-yong | xi-jinping" in contacts(text, "2018-03-28")


def test_who_recalls_a_journey_in_a_speech_was_at_the_meal() -> None:
    text = (
        "조선로동당 국제부대표단이 2일 중국공산당 대외련락부대표단과 회담하였다. "
        "조선측에서는 최태복비서, 김성남부부장이, 중국측에서는 왕가서부장이 단장인 대표단 성원들이 회담에 나왔다. "
        "회담에 이어 대표단을 위하여 연회가 차려졌다. "
        "최태복비서는 연설에서 김정일동지께서 지난해에 중국을 방문하신데 대하여 말하였다."
    )
    assert contacts(text, "2012-08-03") == [
        "meeting occurred 2012-08-02: choe-thae-bok kim-song-nam | wang-jiarui",
        "meeting occurred 2012-08-02: choe-thae-bok | wang-jiarui",
        "visit occurred 2011: kim-jong-il | ",
    ]


def test_the_words_for_a_delegation_may_be_long_behind_its_leader() -> None:
    text = (
        "조선측에서는 최태복비서가, 중국측에서는 왕가서부장이 단장인 중국공산당 중앙위원회 대외련락부대표단 성원들과 "
        "류홍재대사가 2일 회담에 나왔다. 회담에 이어 대표단을 위하여 연회가 차려졌다."
    )
    assert contacts(f"조중회담이 2일 진행되였다. {text}", "2012-08-03")[-1].endswith("| wang-jiarui")


def test_those_named_behind_the_six_party_talks_are_of_one_list() -> None:
    text = "다이빙궈 외교부 부부장, 6자 회담 중국 수석대표인 우다웨이 외교부 부부장이 18일 평양에 도착했다."
    assert contacts(text, "2006-10-19") == ["visit occurred 2006-10-18:  | dai-bingguo wu-dawei"]


MET_WU = "김정일 위원장이 30일 우방궈 위원장을 만나 담화했다. "
TALKED = "meeting occurred 2003-10-30: kim-jong-il kang-sok-ju | wu-bangguo wang-yi"


@pytest.mark.parametrize(
    "words",
    [
        "담화에 나온 중국측 인사는 왕이 외교부 부부장이였고, 북측 인사는 강석주 제1부상이었다.",
        "담화에 자리한 사람은 중국측에서는 왕이 외교부 부부장, 북측에서는 강석주 제1부상이라고 방송은 전했다.",
        "중국측 참석자는 왕이 외교부 부부장이었다. 북측 참석자는 강석주 제1부상이었다.",
    ],
)
def test_a_sentence_may_say_who_those_present_were(words: str) -> None:
    assert [" ".join(sorted(t.split())) for t in contacts(MET_WU + words, "2003-11-01")] == [
        " ".join(sorted(TALKED.split()))
    ]


@pytest.mark.parametrize("who", ["맞은 것은", "맞이한것은", "맞은 사람은"])
def test_a_sentence_may_say_who_has_met_a_guest(who: str) -> None:
    text = f"리커창 부총리가 23일 평양에 도착했다. 공항에서 그를 {who} 최영림 총리와 강석주 부총리였다."
    assert contacts(text, "2010-12-04")[1] == "ceremony occurred 2010-11-23: choe-yong-rim kang-sok-ju | li-keqiang"


@pytest.mark.parametrize(
    "words",
    [
        "이번 방북에서 최영림 총리를 만난 것은 처음이다.",
        "최영림 총리를 만난 것은 부총리 취임 이후 두 번째다.",
        "왕자루이 부장이 담화를 낸 것은 최영림 총리가 떠난 뒤였다.",
    ],
)
def test_what_was_the_first_time_is_said_of_nobody(words: str) -> None:
    text = f"리커창 부총리가 23일 평양에 도착했다. {words}"
    assert not any(line.startswith("ceremony") for line in contacts(text, "2010-12-04"))


@pytest.mark.parametrize("who", ["동행한 사람들은", "동행한 일군들은"])
def test_those_who_came_along_were_met_too(who: str) -> None:
    text = (
        f"오방국위원장이 인솔하는 중국국가대표단이 29일 평양에 왔다. 오방국과 {who} 부총리 증배염, 부부장 왕의이다. "
        "김영남위원장이 비행장에서 대표단을 영접하였다."
    )
    told = [line for line in contacts(text, "2003-10-30") if line.startswith("ceremony")]
    assert told == ["ceremony occurred 2003-10-29: kim-yong-nam | wu-bangguo zeng-peiyan wang-yi"]


def test_in_whose_name_somebody_comes_with_a_body_was_not_there() -> None:
    text = (
        "후진타오 총서기와 중국공산당 중앙위원회로부터 특별히 위임을 받고 온 다이빙궈 국무위원이 26일 "
        "치치하얼역에서 김정일 위원장을 영접했다."
    )
    assert contacts(text, "2011-08-27") == ["ceremony occurred 2011-08-26: kim-jong-il | dai-bingguo"]


def test_who_was_there_is_told_of_the_talks_that_were_told_last() -> None:
    text = (
        "김정일 위원장이 30일 우방궈 위원장을 접견한 데 이어 만찬을 베풀었다. 김 위원장은 우 위원장과 담화를 했다. "
        "여기에는 중국측에서 왕이 부부장이, 북측에서는 강석주 부상이 참가했다."
    )
    assert contacts(text, "2003-11-01") == [
        "meeting occurred 2003-10-30: kim-jong-il kang-sok-ju | wu-bangguo wang-yi",
        "meeting occurred 2003-10-30: kim-jong-il | wu-bangguo",
    ]


@pytest.mark.parametrize("party", ["등 20~30명의 일행과 함께", "등 일행과 함께", "등과 함께"])
def test_those_named_of_a_party_have_come_along(party: str) -> None:
    text = f"장성택 부위원장은 13일 김영일 노동당 국제부 부장, 김성남 국제부 부부장 {party} 베이징에 도착했다."
    assert contacts(text, "2012-08-14") == ["visit occurred 2012-08-13: jang-song-thaek kim-yong-il kim-song-nam | "]


CUT = "김영남위원장은 6일 만수대의사당에서 국방부장 조강천을 만나 이야기를 나누었다. 중국과 조선은 이웃이다. "


@pytest.mark.parametrize(
    ("rest", "there"),
    [
        ("이 자리에는 부부장 김정각이 나왔다. 심양군구 사령원 상만전, 공군 부정치위원 류아주, 판공청 부주임", True),
        ("이 자리에는 부부장 김정각이 나왔다. 심양군구 사령원 상만전, 공군 부정치위원 류아주를 칭찬했다.", False),
        ("부부장 김정각은 기자와 만났다. 심양군구 사령원 상만전, 공군 부정치위원 류아주, 판공청 부주임", False),
    ],
)
def test_a_list_that_is_cut_off_is_of_those_who_were_there(rest: str, there: bool) -> None:
    told = contacts(CUT + rest, "2006-04-07")[0]
    assert ("liu-yazhou" in told) is there


def test_who_thanks_mourners_at_his_embassy_was_there() -> None:
    mourned = "후진타오 국가주석이 20일 베이징의 북한대사관을 찾아 김정일 위원장의 사망에 조의를 표시했다. "
    thanked = "박명호 주중 북한대사관 공사는 조문하러 온 중국 지도부에 고마움을 나타냈다."
    of_others = "박의춘 외무상은 러시아에 고마움을 나타냈다."
    assert contacts(mourned + thanked, "2011-12-21") == ["ceremony occurred 2011-12-20: pak-myong-ho | hu-jintao"]
    assert contacts(mourned + of_others, "2011-12-21") == ["ceremony occurred 2011-12-20:  | hu-jintao"]


def test_talks_with_one_of_several_are_with_him() -> None:
    text = "조명록 제1부위원장은 지난달 베이징에서 차오강촨 국방부장 등 중국 지도자들과 협력 방안을 논의했다."
    assert contacts(text, "2003-04-20") == ["meeting occurred 2003-03: jo-myong-rok | cao-gangchuan"]


@pytest.mark.parametrize("rest", ["한편 후진타오 주석과 장쩌민 주석은", "\n\n태그: 김정은, 시진핑, 왕이"])
def test_other_words_that_are_cut_off_list_nobody(rest: str) -> None:
    text = "김영남 위원장은 6일 조강천 부장을 만났다. 이 자리에는 김정각 부부장이 나왔다. " + rest
    assert contacts(text, "2006-04-07") == ["meeting occurred 2006-04-06: kim-yong-nam kim-jong-gak | cao-gangchuan"]


def test_what_a_meeting_meant_says_nobody_was_there() -> None:
    text = (
        "24일 시진핑 주석이 최룡해를 만난 것은 김정은 위원장과 장성택 부위원장 등 북한 지도부에 메시지를 보낸 것이다."
    )
    assert "meeting occurred 2013-05-24: choe-ryong-hae | xi-jinping" in contacts(text, "2013-05-25")
