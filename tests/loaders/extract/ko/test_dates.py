"""Korean expressions of time and what they mean on the day of publication."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "김성남 국제부장이 {} 왕이 외교부장을 만났다."


@pytest.mark.parametrize(
    ("words", "date"),
    [
        ("21일", "2024-03-21"),
        ("지난 21일", "2024-03-21"),
        ("지난달 28일", "2024-02-28"),
        ("이달 1일", "2024-03-01"),
        ("지난해 11월", "2023-11"),
        ("작년 12월 5일", "2023-12-05"),
        ("올 2월", "2024-02"),
        ("2019년 1월", "2019-01"),
        ("주체107(2018)년 3월 26일", "2018-03-26"),
        ("어제", "2024-03-23"),
        ("그제", "2024-03-22"),
        ("지난 월요일", "2024-03-18"),
        ("12월 30일", "2023-12-30"),
    ],
)
def test_a_time_means_a_day_a_month_or_a_year(words: str, date: str) -> None:
    (told,) = contacts(MET.format(words), "2024-03-24")
    assert told.split()[2] == f"{date}:"


def test_a_range_has_two_ends_over_the_end_of_a_month() -> None:
    text = "왕이 외교부장이 3월 31일부터 4월 2일까지 북한을 방문했다."
    assert contacts(text, "2024-04-03") == ["visit occurred 2024-03-31/2024-04-02:  | wang-yi"]


def test_the_same_day_and_the_next_count_from_the_day_spoken_of() -> None:
    text = (
        "왕이 부장은 4일 리용호 외무상과 회담했다. 같은 날 최룡해 부위원장과 면담했다. 이튿날 김영남 위원장을 만났다."
    )
    days = [told.split()[2] for told in contacts(text, "2019-09-09")]
    assert days == ["2019-09-04:", "2019-09-04:", "2019-09-05:"]


def test_a_plan_looks_ahead() -> None:
    assert contacts("왕이 부장은 2일 최선희 외무상을 만날 예정이다.", "2019-08-31")[0].split()[1:3] == [
        "planned",
        "2019-09-02:",
    ]


def test_the_juche_year_dates_an_article_without_a_date() -> None:
    text = "(평양 7월 12일발 조선중앙통신)왕야쥔대사가 11일 최선희외무상을 만났다.\nwww.kcna.kp (주체107.7.12.)"
    assert contacts(text)[0].split()[2] == "2018-07-11:"


@pytest.mark.parametrize("who", ["차오강촨", "대병국"])
def test_a_year_before_a_name_that_begins_like_a_counter_is_a_year(who: str) -> None:
    text = f"김정일 위원장은 2006년 {who} 국방부장을 평양에서 만났다.\n"
    assert contacts(text, "2009-11-26")[0].startswith("meeting occurred 2006:")


def test_a_day_before_a_word_that_begins_like_a_counter_is_a_day() -> None:
    text = "김영남 위원장은 5일 정상회담을 위해 방북한 후진타오 주석을 만났다.\n"
    assert "meeting occurred 2009-11-05: kim-yong-nam | hu-jintao" in contacts(text, "2009-11-26")


def test_the_day_of_a_report_stands_at_its_end_where_two_are_named() -> None:
    text = "조선중앙통신은 지난 13일 김영일 비서가 왕자루이 부장을 만났다고 17일 보도했다."
    assert contacts(text, "2010-04-17") == ["meeting occurred 2010-04-13: kim-yong-il | wang-jiarui"]


def test_since_when_somebody_holds_an_office_dates_nothing() -> None:
    text = "왕자루이 부장은 5일 김영일 비서와 회담했다. 지난 1월 임명된 김 비서는 왕 부장과 만찬을 함께 했다."
    dates = {told.split()[2] for told in contacts(text, "2011-03-07")}
    assert dates == {"2011-03-05:"}


def test_the_day_on_which_papers_report_is_this_day() -> None:
    text = "17일 중국 주요 언론은 지난 13일 중국을 방문한 김영일 비서가 이날 왕자루이 부장과 면담을 가졌다고 보도했다."
    assert "meeting occurred 2012-08-17: kim-yong-il | wang-jiarui" in contacts(text, "2012-08-17")


def test_what_is_told_in_the_present_of_a_day_to_come_is_planned() -> None:
    text = "23일 평양을 방문한 왕자루이 부장은 24일 김영일 비서와 회담을 갖고 현안을 논의합니다."
    assert "meeting planned 2011-03-24: kim-yong-il | wang-jiarui" in contacts(text, "2011-03-23")


def test_a_year_of_two_digits_is_one_before_its_month() -> None:
    text = "양상쿤 주석이 92년 4월 평양을 방문했다. 북한이 환영했다."
    assert contacts(text, "2001-08-27") == ["visit occurred 1992-04:  | yang-shangkun"]


def test_an_anniversary_is_received_by_nobody() -> None:
    text = (
        "김성남 부부장이 쑹타오 부장과 만났다. 대변인은 10일 김성남 부부장이 이끄는 대표단의 방중은 "
        "수교 70주년을 맞은 두 나라의 왕래라고 설명했다."
    )
    assert contacts(text, "2019-12-12") == ["meeting occurred 2019-12: kim-song-nam | song-tao"]


def test_a_year_of_a_career_is_not_that_of_the_article() -> None:
    text = (
        "왕야쥔 대사의 지난 2008년 몽골 대사 시절 모습.\n\n"
        "지난 30일 왕야쥔 북한 주재 중국대사가 최룡해 위원장에게 신임장을 제출했습니다."
    )
    assert contacts(text) == ["ceremony occurred -: choe-ryong-hae | wang-yajun"]


def test_a_day_just_gone_by_is_not_of_next_month() -> None:
    text = "원자바오 총리는 4일 김영일 총리와 만난 뒤 5일 김정일 위원장과 회담할 것으로 알려졌다."
    assert contacts(text, "2009-10-05") == [
        "meeting planned 2009-10-04: kim-yong-il-premier | wen-jiabao",
        "meeting planned 2009-10-05: kim-jong-il | wen-jiabao",
    ]


@pytest.mark.parametrize("is_one", ["최고위급 인사로, 입장이 주목된다", "중국 외교부 인사다"])
def test_days_in_brackets_stand_between_a_trip_and_its_verb(is_one: str) -> None:
    text = f"류전민 부부장은 지난해 12월 이후 북한을 공식 방문(17~20일)한 {is_one}."
    assert contacts(text, "2014-02-21") == ["visit occurred 2014-02-17/2014-02-20:  | liu-zhenmin"]


def test_a_visit_after_years_keeps_its_month() -> None:
    text = "백남순 외무상은 지난해 10월 8년만에 북한을 방문했던 탕자쉬안 부장의 초청을 받았다."
    assert contacts(text, "2000-03-17") == ["visit occurred 1999-10:  | tang-jiaxuan"]


def test_letters_counted_from_those_of_before() -> None:
    text = (
        "김정은 위원장은 15일 시진핑 주석에게 답전을 보냈다.\n\n김 위원장과 시 주석이 서한을 주고받은 것은 "
        "올해 1월 1일 이후 8개월 만으로, 앞서 시 주석은 김 위원장에게 보낸 축전에서 협력을 다짐했다."
    )
    assert sorted(contacts(text, "2024-09-22")) == [
        "message occurred 2024-01-01: kim-jong-un | xi-jinping",
        "message occurred 2024-09-15: kim-jong-un | xi-jinping",
        "message occurred 2024-09: kim-jong-un | xi-jinping",
    ]


def test_what_is_supposed_of_a_journey_told_is_no_second_one() -> None:
    text = (
        "쿵쉬안유 부부장이 25일 평양에 도착해 리길성 부상을 만났다.\n\n"
        "쿵 부부장이 방북, 종전선언 문제를 논의했을 것이라는 분석이 나온다."
    )
    assert [c for c in contacts(text, "2018-07-27") if "visit" in c] == ["visit occurred 2018-07-25:  | kong-xuanyou"]


def test_a_picture_dates_news_without_a_date() -> None:
    text = (
        "[평양=뉴시스] 왕야쥔 대사가 초대회를 열었다. (사진=대사관) 2026.02.13 photo@example.com\n\n"
        "왕야쥔 주북 중국대사가 12일 연회를 열었다. 박명호 외무성 부상이 참석했다."
    )
    assert contacts(text) == ["meeting occurred 2026-02-12: pak-myong-ho | wang-yajun"]


@pytest.mark.parametrize("nights", ["2박 3일 일정으로", "2박3일 일정으로", "사흘 일정으로", "3일 일정으로"])
def test_how_long_a_stay_lasts_is_no_day(nights: str) -> None:
    assert contacts(f"김정은 국무위원장이 {nights} 중국을 방문했다.", "2018-05-10") == [
        "visit occurred 2018-05: kim-jong-un | "
    ]


def test_that_year_is_the_one_that_the_sentence_before_named() -> None:
    text = "북중 관계는 2018년에 좋아졌다. 김정은 위원장은 그해 3월과 5월 시진핑 주석을 만났다."
    assert {line.split(":")[0] for line in contacts(text, "2024-01-21")} == {
        f"meeting occurred 2018-0{month}" for month in (3, 5)
    }


@pytest.mark.parametrize(
    ("when", "day"),
    [
        ("꼭 6년 전인 6월 20일", "2019-06-20"),
        ("2년 전 9월", "2023-09"),
        ("20년 전 오늘", "2005-10-28"),
        ("지난 11월", "2024-11"),
        ("지난 10월 3일", "2025-10-03"),
        ("지난 8~9월", "2025-08/2025-09"),
    ],
)
def test_a_day_is_counted_back_from_the_article(when: str, day: str) -> None:
    text = f"{when} 리창 총리는 평양에서 박태성 총리를 만났다."
    assert contacts(text, "2025-10-28") == [f"meeting occurred {day}: pak-thae-song | li-qiang"]


def test_a_month_just_gone_by_is_not_of_the_year_told_before() -> None:
    text = "왕이 부장은 2019년 9월 평양을 찾았다. 지난 11월에는 김성남 부장이 베이징을 방문했다."
    assert contacts(text, "2025-12-02")[1] == "visit occurred 2025-11: kim-song-nam | "


def test_today_of_years_ago_is_said_on_the_day_spoken_of() -> None:
    text = (
        "최선희 외무상은 9일 왕야쥔 대사를 만났다. "
        '최 외무상은 "3년 전 오늘 김정은 위원장과 시진핑 주석이 만났다"고 말했다.'
    )
    assert "meeting occurred 2022-10-09: kim-jong-un | xi-jinping" in contacts(text, "2025-10-11")


def test_the_day_of_a_report_dates_no_meeting_before_the_reporter() -> None:
    text = (
        "김성남 부장이 중국 고위 인사들을 면담하며 협력을 다짐했다고 조선중앙통신이 23일 보도했다. "
        "김 부장은 지난 21일 왕이 부장을 만났다."
    )
    assert contacts(text, "2024-03-23") == ["meeting occurred 2024-03-21: kim-song-nam | wang-yi"]


@pytest.mark.parametrize(
    "way", ["류젠차오 부장을 만난 데 이어 왕이 부장과도", "방중 기간 류젠차오 부장과 왕이 부장을 각각"]
)
def test_the_day_of_an_arrival_is_not_that_of_all_who_are_met_on_the_stay(way: str) -> None:
    told = contacts(f"지난 12일 중국을 방문한 김성남 부장은 {way} 만났다.", "2024-03-23")
    assert "visit occurred 2024-03-12: kim-song-nam | " in told
    assert not [line for line in told if line.startswith("meeting occurred 2024-03-12")]


def test_the_day_of_a_report_is_not_that_of_what_went_on_meanwhile() -> None:
    text = "박명호 부상이 왕야쥔 대사와 면담하며 협력을 다짐했다고 신화통신이 27일 보도했다."
    assert contacts(text, "2025-03-27") == ["meeting occurred 2025-03: pak-myong-ho | wang-yajun"]
