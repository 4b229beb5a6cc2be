"""Trips as a whole: how long they last, when they end, what was during them, whether they are announced."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-06-25"


def test_a_return_ends_the_trip_told() -> None:
    text = (
        "리용호 북한 외무상이 19일 베이징에 도착했다. 왕이 외교부장은 공항에 나오지 않았다. 리 외무상은 22일 귀국했다."
    )
    assert contacts(text, DAY) == ["visit occurred 2018-06-19/2018-06-22: ri-yong-ho | "]


def test_a_trip_that_is_over_ends_on_the_day_of_the_return() -> None:
    text = "김정은 위원장이 중국 방문을 마치고 20일 귀국했다. 김 위원장은 지난 19일 단둥을 통해 중국에 들어갔다."
    assert contacts(text, DAY) == ["visit occurred 2018-06-19/2018-06-20: kim-jong-un | "]


@pytest.mark.parametrize(("stay", "end"), [("이틀간", "12"), ("사흘 동안", "13"), ("3박4일 일정으로", "14")])
def test_how_long_a_stay_is_gives_its_end(stay: str, end: str) -> None:
    text = f"쑹타오 중국 공산당 대외연락부장은 지난 6월 11일부터 {stay} 평양을 방문했다."
    assert contacts(text, DAY) == [f"visit occurred 2018-06-11/2018-06-{end}:  | song-tao"]


def test_what_was_during_a_trip_is_of_its_month() -> None:
    text = "쑹타오 부장이 13일 평양에 도착했다. 쑹 부장은 방북 기간 김정은 위원장을 만났다."
    assert contacts(text, DAY)[1] == "meeting occurred 2018-06: kim-jong-un | song-tao"


@pytest.mark.parametrize(
    "journey",
    ["방중길에 올랐다", "중국 방문에 나섰다", "특별열차로 단둥을 통과했다", "베이징 서우두 공항에 내렸다"],
)
def test_ways_to_say_that_somebody_went(journey: str) -> None:
    assert contacts(f"북한 리용호 외무상이 19일 {journey}.", DAY) == ["visit occurred 2018-06-19: ri-yong-ho | "]


def test_the_way_home_from_a_posting_is_no_visit() -> None:
    text = "중국의 리진쥔 대사가 6년간의 임기를 마치고 20일 평양을 떠났다."
    assert contacts(text, DAY) == []


def test_an_announced_trip_is_told_in_quotation_marks() -> None:
    text = '중국 외교부 겅솽 대변인은 24일 "왕이 외교부장이 27일 조선을 방문해 기념행사에 참석한다"고 발표했다.'
    assert contacts(text, DAY) == ["visit planned 2018-06-27:  | wang-yi"]


def test_what_is_expected_of_an_announced_trip_is_planned() -> None:
    text = (
        "왕이 외교부장이 27일 북한을 방문한다고 중국 외교부가 발표했다. 왕 부장은 김정은 위원장을 만날 것으로 보인다."
    )
    assert contacts(text, DAY)[1] == "meeting planned 2018-06: kim-jong-un | wang-yi"


def test_a_forecast_that_failed_is_denied() -> None:
    text = "시진핑 주석이 6월 평양을 방문할 것이라던 전망은 빗나갔다."
    assert contacts(text, DAY) == ["visit denied 2018-06:  | xi-jinping"]


def test_an_occasion_may_stand_between_a_date_and_a_traveller() -> None:
    text = "2015년 10월 당 창건 70주년 행사 때 방북한 류윈산 상무위원은 김정은 위원장과 나란히 섰다."
    assert contacts(text, DAY) == ["visit occurred 2015-10:  | liu-yunshan"]


@pytest.mark.parametrize(
    ("order", "day"), [("방북 첫날", "19"), ("도착 당일", "19"), ("방문 이틀째", "20"), ("도착 다음날", "20")]
)
def test_days_of_a_trip_are_counted_from_its_first(order: str, day: str) -> None:
    text = f"쑹타오 부장이 19일 평양에 도착했다. 쑹 부장은 {order} 리수용 부위원장과 회담했다."
    assert contacts(text, DAY)[1] == f"meeting occurred 2018-06-{day}: ri-su-yong | song-tao"


def test_until_when_somebody_stays_ends_the_trip() -> None:
    text = "왕자루이 부장이 23일 평양에 도착했다. 왕 부장은 오는 26일까지 평양에 머물 예정이다."
    assert contacts(text, DAY) == ["visit occurred 2018-06-23/2018-06-26:  | wang-jiarui"]


def test_a_delegation_that_followed_another_is_not_the_only_one() -> None:
    text = (
        "양형섭 부위원장을 단장으로 하는 친선대표단에 이어 리광근 무역상을 단장으로 하는 무역대표단이 중국을 방문했다."
    )
    assert sorted(contacts(text, "2002-10-16")) == [
        "visit occurred -: yang-hyong-sop | ",
        "visit occurred 2002-10: ri-kwang-gun | ",
    ]


def test_a_place_may_have_its_characters_behind_it() -> None:
    text = "북한 매체는 김정은 위원장이 7일부터 이틀간 중국 다롄(大連)을 방문했다고 9일 보도했다."
    assert contacts(text, "2018-05-10") == ["visit occurred 2018-05-07/2018-05-08: kim-jong-un | "]


def test_stages_of_one_trip_are_joined() -> None:
    text = "김정은 위원장은 2일 베이징에 도착해 4일 귀국길에 올랐다. 앞서 1일 김 위원장은 중국으로 떠났다."
    assert contacts(text, "2025-09-05") == ["visit occurred 2025-09-01/2025-09-04: kim-jong-un | "]


def test_a_letter_sent_through_somebody_is_no_trip_of_his() -> None:
    text = "후진타오 주석이 왕자루이 부장을 통해 김정일 위원장에게 친서를 보냈다고 23일 보도했다."
    assert [line.split()[0] for line in contacts(text, "2009-01-24")] == ["message"]


def test_a_stay_that_goes_on_is_not_in_doubt_with_what_is_expected() -> None:
    text = "왕자루이 부장은 26일까지 북한에 머무는데, 김정은 위원장을 만날 것으로 보인다."
    assert all(line.startswith("meeting") or "hypothetical" not in line for line in contacts(text, DAY))


def test_a_trip_whose_return_was_told_has_the_day_since_which_they_were_there() -> None:
    text = (
        "강형봉위원장을 단장으로 하는 평안북도대표단이 중국방문을 마치고 20일 신의주로 돌아왔다. "
        "대표단은 16일부터 심양시의 공장들을 참관하였다."
    )
    assert contacts(text, "2010-08-21") == ["visit occurred 2010-08-16/2010-08-20: kang-hyong-bong | "]


def test_a_day_that_an_arrival_describes_dates_it_and_what_was_on_it() -> None:
    text = "최룡해 특사는 23일에는 류윈산 상무위원을, 베이징에 도착한 22일에는 왕자루이 부장을 각각 만났다."
    assert sorted(contacts(text, "2013-05-24")) == [
        "meeting occurred 2013-05-22: choe-ryong-hae | wang-jiarui",
        "meeting occurred 2013-05-23: choe-ryong-hae | liu-yunshan",
        "visit occurred 2013-05-22: choe-ryong-hae | ",
    ]


def test_before_a_meeting_there_was_another() -> None:
    text = "다이빙궈 부부장은 김정일 위원장을 만나기에 앞서 13일 강석주 부상과 회담했다."
    assert contacts(text, "2003-07-15") == ["meeting occurred 2003-07-13: kang-sok-ju | dai-bingguo"]


def test_how_long_a_trip_lasted_gives_its_first_day() -> None:
    text = "시진핑 주석이 1박2일 일정의 북한 방문을 마치고 21일 귀국했다."
    assert contacts(text, "2019-06-21") == ["visit occurred 2019-06-20/2019-06-21:  | xi-jinping"]


def test_those_who_came_along_made_the_trip_told_before() -> None:
    text = (
        "김정은 위원장이 25일부터 28일까지 중국을 방문했다. 시진핑 주석은 공연을 열었다. "
        "이번 방문에는 최룡해 부위원장과 리용호 외무상이 동행했다."
    )
    assert contacts(text, "2018-03-28")[0] == (
        "visit occurred 2018-03-25/2018-03-28: kim-jong-un choe-ryong-hae ri-yong-ho | "
    )


def test_whose_train_passes_the_border_travels() -> None:
    text = "김정일 위원장의 전용열차가 21일 밤 단둥을 통과했다. 그는 22일 후진타오 주석과 회담했다."
    assert contacts(text, "2004-04-23") == [
        "visit occurred 2004-04-21: kim-jong-il | ",
        "meeting occurred 2004-04-22: kim-jong-il | hu-jintao",
    ]


def test_a_part_of_a_country_is_a_place_to_go_to() -> None:
    text = "지난 8월 김정일 위원장이 중국 동북지방을 찾은 것과 관련이 있어 보인다."
    assert contacts(text, "2010-11-09") == ["visit occurred 2010-08: kim-jong-il | "]


def test_when_somebody_went_may_stand_between_the_place_and_the_verb() -> None:
    assert contacts("김정일 위원장은 중국을 2000년 5월에 찾았다.", "2010-11-09") == [
        "visit occurred 2000-05: kim-jong-il | "
    ]


def test_what_is_sent_through_somebody_is_no_trip_of_theirs() -> None:
    text = "나는 총서기동지를 통하여 중국 인민에게 위문을 보냅니다. 호금도총서기동지의 건강을 축원합니다."
    assert not [told for told in contacts(text, "2010-11-09") if told.startswith("visit")]


def test_those_of_whom_a_delegation_is_made_up_travel() -> None:
    text = "김영남 상임위원장과 홍성남 총리 등으로 구성된 북한 대표단이 3일 중국을 방문했다."
    assert contacts(text, "1999-06-04") == ["visit occurred 1999-06-03: kim-yong-nam hong-song-nam | "]


def test_a_delegation_may_be_counted() -> None:
    text = "왕자루이 부장을 단장으로 하는 중국 친선대표단 7명이 15일 북한을 방문하기 위해 베이징을 떠났다."
    assert contacts(text, "2006-06-17") == ["visit occurred 2006-06-15:  | wang-jiarui"]


def test_who_is_to_accompany_somebody_is_of_the_trip_announced() -> None:
    text = (
        "왕자루이 부장을 단장으로 하는 대표단이 18일부터 22일까지 북한을 방문한다. "
        "통신은 왕 부장 일행이 북한을 방문하는 것이며 류훙차이 부부장이 수행한다고 전했다."
    )
    assert contacts(text, "2006-06-17") == ["visit planned 2006-06-18/2006-06-22:  | wang-jiarui liu-hongcai"]


def test_a_trip_of_so_many_nights_ended_on_its_last_day() -> None:
    text = "왕자루이 부장이 1박2일 간의 북한 방문을 마치고 오늘 오후 귀국길에 올랐다."
    assert contacts(text, "2006-06-17") == ["visit occurred 2006-06-16/2006-06-17:  | wang-jiarui"]


def test_a_trip_may_be_told_only_by_the_return_from_it() -> None:
    text = (
        "최룡해 비서를 단장으로 하는 대표단이 중국의 전승절 행사에 참가하고 3일 돌아왔다. "
        "대표단에는 노광철 부부장이 들어 있었다."
    )
    assert contacts(text, "2015-09-03") == ["visit occurred 2015-09-03: choe-ryong-hae no-kwang-chol | "]


def test_who_comes_back_from_elsewhere_by_way_of_the_other_country_made_no_trip_to_it() -> None:
    text = "리용호 외무상이 뉴욕의 유엔총회를 마치고 중국을 거쳐 3일 돌아왔다. 왕이 부장은 언급하지 않았다."
    assert not contacts(text, "2015-09-03")


def test_a_trip_of_so_many_nights_begins_on_the_day_of_arrival() -> None:
    text = "김정은 위원장은 지난 7일 베이징에 도착, 3박 4일간 일정을 마친 뒤 귀국했다. 시진핑 주석이 환영했다."
    assert contacts(text, "2019-01-10") == ["visit occurred 2019-01-07/2019-01-10: kim-jong-un | "]


def test_the_day_of_a_report_is_not_that_of_the_trip_it_speaks_of() -> None:
    text = (
        "왕이 외교부장이 어제 평양에 도착했다. 앞서 중국 외교부는 지난 30일 왕이 부장이 방북 기간 중 "
        "리용호 외무상과 회담을 할 것이라고 밝혔다."
    )
    told = {"visit occurred 2019-09-02:  | wang-yi", "meeting planned 2019-09: ri-yong-ho | wang-yi"}
    assert set(contacts(text, "2019-09-03")) == told


def test_who_arrives_at_home_after_a_trip_has_ended_it() -> None:
    text = "시진핑 주석의 특사로 방북한 쑹타오 부장이 3박 4일간의 일정을 마치고 20일 오후 베이징에 도착했다."
    assert contacts(text, "2017-11-21") == ["visit occurred 2017-11-17/2017-11-20:  | song-tao"]


def test_a_stay_of_nights_ends_on_the_day_of_leaving() -> None:
    text = "왕이 외교부장이 2박3일간의 방북 일정을 마치고 4일 평양을 떠났다."
    assert contacts(text, "2019-09-05") == ["visit occurred 2019-09-02/2019-09-04:  | wang-yi"]


def test_a_train_that_was_supposed_to_be_his_made_no_second_journey() -> None:
    text = (
        "김정은 위원장이 시진핑 주석의 초청으로 7~10일 중국을 방문한다고 대외연락부가 밝혔다.\n\n"
        "김정은이 탄 것으로 추정되는 열차는 7일 밤 단둥역을 통과해 베이징으로 출발한 것으로 알려졌다."
    )
    assert contacts(text, "2019-01-08") == ["visit occurred 2019-01-07/2019-01-10: kim-jong-un | "]


def test_days_of_a_stay_are_no_date() -> None:
    text = "우다웨이 부부장이 5일 간의 북한 방문을 마치고 베이징으로 돌아갔습니다."
    assert not any("-05" in contact for contact in contacts(text, "2009-08-21"))


def test_the_day_of_a_meeting_is_not_that_of_a_visit_behind_it() -> None:
    text = (
        "김계관 부상은 18일 우다웨이 부부장과 회동했다.\n\n"
        "이날 회동은 중국을 방문했던 김정일 위원장이 중국측 요청을 받아들여 이뤄졌다."
    )
    assert contacts(text, "2006-01-18") == ["meeting occurred 2006-01-18: kim-kye-gwan | wu-dawei"]


def test_an_expected_weekday_may_be_today() -> None:
    text = "김정은 위원장은 9월 1일 평양을 출발했다. 김 위원장은 화요일 베이징에 도착할 것으로 예상된다."
    assert "2025-09-09" not in " ".join(contacts(text, "2025-09-02"))


def test_somebody_protests_at_talks_that_were_held() -> None:
    text = "지난달 11일 프놈펜에서 열린 북중 외교장관 회담에서는 박의춘 외무상이 양제츠 외교부장에게 항의했다."
    assert contacts(text, "2012-08-06") == ["meeting occurred 2012-07-11: pak-ui-chun | yang-jiechi"]


@pytest.mark.parametrize(
    "words",
    [
        "우다웨이 특별대표는 2일 평양행 비행기에 올랐다.",
        "우다웨이 특별대표의 2일 평양행은 비공개로 이뤄졌다.",
        "우다웨이 특별대표를 태운 전용기가 2일 평양 순안공항 활주로에 닿았다.",
        "우다웨이 특별대표는 2일 사흘 일정의 방북에 들어갔다.",
        "우다웨이 특별대표가 평양에 발을 디딘 날은 2일이었다.",
    ],
)
def test_a_trip_is_told_by_the_way_there(words: str) -> None:
    assert contacts(words, "2016-02-04") == ["visit occurred 2016-02-02:  | wu-dawei"]


def test_whoever_flies_home_makes_no_trip() -> None:
    text = "지재룡 대사는 3일 평양행 비행기에 올랐다. 왕이 부장은 말이 없었다."
    assert not contacts(text, "2016-02-04")


def test_a_day_by_its_order_gives_the_first_of_a_trip() -> None:
    text = "다이빙궈 국무위원 방북 이틀째인 17일 김영남 상임위원장이 만찬을 냈다."
    assert "visit occurred 2009-09-16:  | dai-bingguo" in contacts(text, "2009-09-18")


@pytest.mark.parametrize(
    "words",
    [
        "시진핑 주석이 평양을 방문해야 한다고 전문가들은 말했다.",
        "김계관 제1부상은 베이징을 경유해 뉴욕으로 향했다.",
        "시진핑 주석이 김정은 위원장에게 전화를 걸어야 한다는 말도 있다.",
    ],
)
def test_a_duty_or_a_way_through_is_no_contact(words: str) -> None:
    assert not contacts(words, "2018-01-20")


def test_who_did_not_come_is_not_he_who_came() -> None:
    text = "시진핑 주석이 아닌 리잔수 상무위원장이 8일 평양에 들어갔다."
    assert contacts(text, "2018-09-08") == ["visit occurred 2018-09-08:  | li-zhanshu"]


def test_a_trip_counted_from_another_is_one_of_its_own() -> None:
    text = "김정일 위원장의 15~20일 상하이 방문은 지난해 5월 방중에 이어 8개월 만이었다."
    assert {told.split(":")[0] for told in contacts(text, "2001-01-21")} == {
        "visit occurred 2000-05",
        "visit occurred 2001-01-15/2001-01-20",
    }


@pytest.mark.parametrize(
    "journey",
    [
        "고려항공편으로 베이징역에 내렸다",
        "전용열차로 베이징으로 떠났다",
        "19일 비행기편으로 선양에 들어갔다",
    ],
)
def test_what_one_travels_in_is_not_where_one_goes(journey: str) -> None:
    assert contacts(f"북한 리용호 외무상이 19일 {journey}.", DAY) == ["visit occurred 2018-06-19: ri-yong-ho | "]


def test_a_sentence_without_a_verb_sets_the_scene_of_the_next() -> None:
    text = "북한은 조용했다.\n\n2018년 6월 19일 오전 평양 순안공항. 왕이 중국 외교부장을 태운 특별기가 내려앉았다."
    assert contacts(text, DAY) == ["visit occurred 2018-06-19:  | wang-yi"]


def test_who_had_come_and_goes_home_after_his_days_made_the_trip() -> None:
    text = "중국에 간 북한 리용호 외무상이 19일 왕이 부장을 만났다.\n리 외무상은 20일 사흘간의 일정을 마치고 돌아갔다."
    assert contacts(text, DAY) == [
        "meeting occurred 2018-06-19: ri-yong-ho | wang-yi",
        "visit occurred 2018-06-18/2018-06-20: ri-yong-ho | ",
    ]


@pytest.mark.parametrize("with_him", ["김성남 부부장이 동행한", "김성남 부부장 등이 함께한", "김성남 부부장이 합류한"])
def test_who_comes_with_the_delegation_of_another_made_its_trip(with_him: str) -> None:
    text = f"리수용 부위원장이 이끌고 {with_him} 북한 대표단이 19일 베이징에 도착했다."
    (told,) = contacts(text, DAY)
    assert told.startswith("visit occurred 2018-06-19: ")
    assert {"ri-su-yong", "kim-song-nam"} <= set(told.split())


@pytest.mark.parametrize("stay", ["바쁜 일정을 보냈다", "일정을 소화했다", "뜻깊은 나날을 보내였다"])
def test_who_spends_days_in_the_other_country_is_there_on_a_visit(stay: str) -> None:
    text = f"왕이 중국 외교부장은 13일부터 14일까지 평양에서 {stay}."
    assert contacts(text, DAY) == ["visit occurred 2018-06-13/2018-06-14:  | wang-yi"]
    assert contacts(f"북한 리용호 외무상은 13일부터 평양에서 {stay}. 중국은 이를 보도했다.", DAY) == []


@pytest.mark.parametrize(
    "words", ["방중 문제는 논의되지 않았다", "방중 일정은 협의하지 않았다", "방중은 의제가 아니었다"]
)
def test_a_trip_that_was_not_even_talked_about_is_none(words: str) -> None:
    assert contacts(f"중국의 한 당국자는 김정은 위원장의 {words}고 말했다.", DAY) == []


def test_an_airport_of_neither_side_is_no_goal() -> None:
    text = "앞서 오늘 새벽 창이공항에 도착한 북한 리용호 외무상은 왕이 중국 외교부장에 대해 말하지 않았다."
    assert contacts(text, "2018-08-03") == []


@pytest.mark.parametrize("hall", ["회담장", "만찬장", "접견실"])
def test_who_comes_to_a_hall_travels_nowhere(hall: str) -> None:
    assert contacts(f"최선희 북한 외무상이 19일 베이징에서 {hall}에 먼저 도착했다.", "2018-06-25") == []


def test_who_goes_home_from_where_somebody_was_met_has_travelled() -> None:
    text = "왕이 중국 외교부장이 19일 평양에서 리용호 외무상을 만났다. 왕 부장은 이날 귀국했다."
    assert contacts(text, "2018-06-25")[1].startswith("visit occurred 2018-06-19")
    home = "왕이 중국 외교부장이 19일 베이징에서 리용호 외무상을 만났다. 왕 부장은 이날 귀국했다."
    assert len(contacts(home, "2018-06-25")) == 1


def test_an_invitation_says_where_a_delegation_sets_out_for() -> None:
    text = "중국공산당의 초청에 따라 조선로동당대표단이 19일 비행기로 평양을 떠났다. 단장은 국제부장 김성남동지이다."
    assert contacts(text, "2018-06-25") == ["visit occurred 2018-06-19: kim-song-nam | "]


def test_the_weekday_of_last_week_is_not_of_the_week_that_goes_on() -> None:
    text = "왕야쥔 주북 중국대사는 지난주 목요일 박명호 북한 외무성 부상과 만났다."
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-14: pak-myong-ho | wang-yajun"]


def test_a_delegation_counted_by_its_people_goes_to_a_county() -> None:
    text = "구본태 부상을 단장으로 하는 대표단 일행 7명이 20일 장백조선족자치현에 도착했다."
    assert contacts(text, "2016-09-22") == ["visit occurred 2016-09-20: ku-pon-thae | "]


ARRIVES = "(평양 10월 10일발 조선중앙통신)리강총리가 인솔하는 중화인민공화국 당 및 정부대표단이 9일 평양에 왔다. "
WELCOMED = "ceremony occurred 2025-10-09: pak-thae-song | li-qiang"
TRIP = "visit occurred 2025-10-09:  | li-qiang"


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("비행장에서 대표단을 박태성총리가 영접하였다.", [WELCOMED]),
        ("대표단은 만경대를 찾았다.", [TRIP]),
        ("비행장에서 대표단을 평양시민들이 맞이하였다.", [TRIP]),
    ],
)
def test_state_media_tell_of_an_arrival_as_of_the_welcome(rest: str, told: list[str]) -> None:
    assert contacts(ARRIVES + rest, "2025-10-10") == told


def test_other_outlets_tell_of_the_journey_too() -> None:
    text = "리창 총리가 9일 평양에 도착했다. 공항에서 박태성 총리가 그를 영접했다."
    assert sorted(contacts(text, "2025-10-10")) == [WELCOMED, TRIP]


def test_who_comes_home_has_made_his_journey() -> None:
    text = (
        "(평양 10월 10일발 조선중앙통신)중국을 방문하였던 박태성총리와 일행이 9일 귀국하였다. "
        "비행장에서 박명호부상과 왕아군 중국대사가 그들을 맞이하였다."
    )
    assert any(line.startswith("visit occurred") for line in contacts(text, "2025-10-10"))


@pytest.mark.parametrize(
    "text",
    [
        "(서울=연합뉴스) 리창 총리가 9일 평양에 도착했다. 박태성 총리가 공항에서 영접했다고 로동신문이 보도했다.",
        ARRIVES + "비행장에서 대표단을 박태성총리가 영접하였다. 리강총리는 10일 박태성총리와 회담하였다.",
    ],
)
def test_a_journey_stays_in_other_papers_and_where_more_is_told(text: str) -> None:
    assert any(line.startswith("visit occurred") for line in contacts(text, "2025-10-10"))
