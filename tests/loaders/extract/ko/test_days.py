"""The day of what a Korean article tells: not that of the report, of an anniversary, or since which it is the first."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-08-20"


def test_a_day_since_which_a_trip_is_the_first_does_not_date_it() -> None:
    text = "북한 대표단이 작년 12월 19일 이후 처음으로 중국을 방문, 17일 량광례 국방부장과 면담했다. 단장은 김영춘이다."
    assert any(line.startswith("meeting occurred 2012-08-17") for line in contacts(text, DAY))


def test_this_day_behind_a_report_of_a_ministry_is_the_day_of_the_report() -> None:
    text = (
        "장성택 부위원장이 18일 귀국했다. 장 부위원장은 방중 기간 후진타오 주석을 면담했다.\n\n"
        "중국 외교부는 17일 홈페이지를 통해 협력을 추진하기로 했다고 밝혔다.\n\n"
        "이날 면담에는 천더밍 상무부장이 배석했다."
    )
    assert contacts(text, DAY)[-1] == "meeting occurred 2012-08-17: jang-song-thaek | hu-jintao chen-deming"


def test_a_coming_anniversary_dates_nothing_that_happened() -> None:
    text = "왕이 부장은 최선희 외무상을 만나 내달 10일 노동당 창건일(10월10일) 행사에 대해 의견을 교환했다."
    assert contacts(text, "2025-09-29") == ["meeting occurred 2025-09: choe-son-hui | wang-yi"]


def test_some_days_ago_is_no_day_of_the_story() -> None:
    text = "왕야쥔 대사는 7일 “얼마 전 시진핑 총서기와 김정은 총비서가 축전을 주고받았다”고 말했다."
    assert [line.split(":")[0] for line in contacts(text, "2024-01-09")] in ([], ["message occurred -"])


def test_going_to_a_ministry_is_no_trip() -> None:
    text = "김계관 부상은 16일 숙소인 북한 대사관을 나와 중국 외교부로 향했다."
    assert contacts(text, DAY) == []


def test_who_speaks_of_the_trip_of_another_does_not_travel() -> None:
    text = "겅솽 대변인은 16일 김정은 위원장의 방중설에 대해 확인해 달라는 질문에 답변을 피했다."
    assert contacts(text, DAY) == ["visit hypothetical -: kim-jong-un | "]


def test_the_leader_named_first_leads_the_delegation_of_the_lead() -> None:
    text = (
        "북한 군사대표단이 17일 량광례 국방부장과 면담했다. 대표단은 안영기 인민무력부 외사국장이 인솔했다. "
        "이번 방중은 최부일 부참모장이 인솔한 국경방위대표단의 작년 9월 방중 이후 처음이다."
    )
    assert contacts(text, DAY)[0].startswith("meeting occurred 2012-08-17: an-yong-gi")


def test_how_long_ago_is_counted_from_the_article() -> None:
    text = "최룡해 총정치국장은 두 달 전 베이징에서 시진핑 주석을 만난 바 있다."
    assert contacts(text, "2013-07-30") == ["meeting occurred 2013-05: choe-ryong-hae | xi-jinping"]


def test_the_day_before_an_outlet_is_that_of_the_report_the_one_behind_that_of_the_event() -> None:
    text = "18일 조선중앙통신은 17일 쑹타오 부장이 최룡해 부위원장을 면담했다고 전했다."
    assert contacts(text, "2017-11-18") == ["meeting occurred 2017-11-17: choe-ryong-hae | song-tao"]


def test_whom_somebody_is_to_meet_later_is_not_at_the_meeting() -> None:
    text = "쑹타오 부장이 17일 김정은 위원장 면담에 앞서 최룡해 부위원장을 만나 대회 결과를 통보했다."
    assert contacts(text, "2017-11-18") == ["meeting occurred 2017-11-17: choe-ryong-hae | song-tao"]


def test_the_day_of_a_briefing_does_not_date_what_it_announces() -> None:
    text = "겅솽 대변인은 오늘(4일) 정례브리핑에서 리용호 외무상이 오는 6일부터 사흘 일정으로 중국을 방문한다고 밝혔다."
    assert contacts(text, "2018-12-04") == ["visit planned 2018-12-06/2018-12-08: ri-yong-ho | "]


def test_a_spokesman_takes_no_part_in_what_he_says() -> None:
    text = '겅솽 대변인은 "리용호 외무상이 왕이 외교부장과 만나 의견을 교환할 것"이라고 말했다.'
    assert all("geng-shuang" not in line for line in contacts(text, "2018-12-04"))


def test_a_day_in_brackets_only_says_which_day_is_meant() -> None:
    text = "장성택 부위원장이 내일(21일) 중국을 방문할 예정이다."
    assert contacts(text, DAY) == ["visit planned 2012-08-21: jang-song-thaek | "]


def test_until_when_somebody_stays_is_not_when_he_meets_anybody() -> None:
    text = "지난 18일 방북한 왕자루이 부장은 오늘까지 북한에 머무는 가운데, 김정은 제1위원장과 만날 것으로 예상된다."
    assert "meeting hypothetical 2012-08: kim-jong-un | wang-jiarui" in contacts(text, DAY)


def test_a_recent_day_dates_what_is_the_first_since_something_older() -> None:
    text = "왕야쥔 대사는 지난달 27일 코로나 봉쇄 이후 처음으로 평양에 부임했다."
    assert contacts(text, "2023-04-08") == ["visit occurred 2023-03-27:  | wang-yajun"]


def test_a_meeting_to_come_is_told_with_what_leads_to_it() -> None:
    text = "장성택 부위원장은 22일 후진타오 주석과 별도의 만남을 가질 것으로 알려졌다."
    assert contacts(text, DAY) == ["meeting planned 2012-08-22: jang-song-thaek | hu-jintao"]


def test_news_without_a_day_is_not_of_the_day_of_what_it_recalls() -> None:
    text = (
        "왕자루이 부장이 김영일 비서와 만나 회담했다고 외교부가 밝혔다. "
        "왕 부장은 지난달 6일에도 김영일 비서를 만난 바 있다."
    )
    assert {told.split()[2] for told in contacts(text, "2011-03-09")} == {"2011-03:", "2011-02-06:"}


def test_the_day_before_counts_from_the_day_of_the_report() -> None:
    text = "왕자루이 부장은 3일 평양에 왔다. 외무성은 5일 홈페이지를 통해 왕 부장이 전날 김영일 비서를 만났다고 밝혔다."
    assert "meeting occurred 2011-03-04: kim-yong-il | wang-jiarui" in contacts(text, "2011-03-06")


def test_a_page_may_have_lost_the_space_behind_a_full_stop() -> None:
    text = "김영일 비서가 왕자루이 부장을 접견했다.통신은 김영일 비서와 왕 부장이 어제(9일) 회담했다고 전했다."
    assert contacts(text, "2011-03-10") == ["meeting occurred 2011-03-09: kim-yong-il | wang-jiarui"]


def test_what_is_talked_over_on_a_trip_to_come_is_no_meeting_told() -> None:
    text = (
        "왕자루이 부장이 6일 김영일 국제부장을 만났다.\n\n왕 부장은 5일 평양에 도착했다. "
        "9일까지 평양에 머무르며 6자회담 문제를 협의하고 김정일 위원장과 면담할 것으로 알려졌다."
    )
    assert [c for c in contacts(text, "2010-02-07") if "kim-yong-il" in c] == [
        "meeting occurred 2010-02-06: kim-yong-il | wang-jiarui"
    ]


def test_whose_trip_dates_what_another_does() -> None:
    text = "왕 부장은 김정일 위원장이 중국을 방문했던 2004년 4월에 방북했다. 왕자루이 부장은 외교관이다."
    assert not any("kim-jong-il | wang" in c or "2004-04: | kim" in c for c in contacts(text, "2009-01-21"))


def test_tomorrow_makes_what_is_expected_planned() -> None:
    text = "리용호 외무상은 내일 왕이 외교부장과 만나 현안을 논의할 것으로 알려졌습니다."
    assert contacts(text, "2018-12-06") == ["meeting planned 2018-12-07: ri-yong-ho | wang-yi"]


def test_a_delegation_of_last_year_had_another_leader() -> None:
    text = (
        "김석봉 비서를 단장으로 하는 노동당 참관단이 9일 베이징에 도착했다.\n\n"
        "지난해 10월에도 노동당 참관단이 중국을 방문한 적이 있다."
    )
    assert contacts(text, "2009-04-14") == ["visit occurred 2009-04-09: kim-sok-bong | "]


def test_who_speaks_of_talks_again_may_give_their_day() -> None:
    text = "시진핑 주석이 김정은 위원장을 만났다.\n\n회담은 17일 인민대회당에서 이뤄졌다. 두 정상은 친선을 강조했다."
    assert contacts(text, DAY) == ["meeting occurred 2012-08-17: kim-jong-un | xi-jinping"]


def test_what_is_to_be_or_not_to_be_on_a_trip_is_of_its_month() -> None:
    text = "우다웨이 대표가 2일 평양을 방문했다. 우 대표는 김정은 비서를 만나지 못했다."
    assert contacts(text, "2016-02-04")[-1] == "meeting denied 2016-02: kim-jong-un | wu-dawei"


def test_a_day_from_which_something_is_counted_is_not_the_day_of_the_story() -> None:
    text = (
        "김정일 위원장이 21일 왕자루이 부장을 만났다. 이 발언은 외무성이 지난 10일 성명을 낸 뒤 처음 나왔다. "
        "왕 부장은 이 자리에서 후진타오 주석의 친서를 김 위원장에게 전달했다."
    )
    assert contacts(text, "2005-02-22")[-1] == "message occurred 2005-02-21: kim-jong-il | hu-jintao"


@pytest.mark.parametrize(
    "stay", ["12일까지 머무를 예정이다", "사흘간 체류할 계획이다", "개성을 둘러본 뒤 머무를 예정이다"]
)
def test_a_stay_to_come_is_not_dated_by_the_arrival(stay: str) -> None:
    told = contacts(f"9일 평양에 도착한 왕이 중국 외교부장은 {stay}. 북한이 밝혔다.", "2018-06-11")
    assert [each.split(":")[0][:24] for each in told] == ["visit occurred 2018-06-0"]


def test_talks_to_come_are_not_dated_by_the_arrival() -> None:
    text = "9일 베이징에 도착한 북한 리용호 외무상은 왕이 부장과 회담할 예정이다."
    assert "meeting planned 2018-06: ri-yong-ho | wang-yi" in contacts(text, "2018-06-11")


def test_a_day_of_who_was_not_there_then_is_of_the_story() -> None:
    text = (
        "장쩌민 주석은 2001년 9월 3일 평양에 도착했다. 5일에는 김정일 위원장의 배웅을 받았다. "
        + "왕이 부장은 10일 평양에 도착했다."
    )
    assert [told.split()[2] for told in contacts(text, "2018-06-11")] == ["2001-09-03:", "2001-09-05:", "2018-06-10:"]


def test_the_day_of_a_feast_in_brackets_is_of_no_other_day() -> None:
    text = "왕야쥔 대사가 국경절(10월 1일)을 맞아 26일 대사관에서 마련한 연회에 최선희 외무상이 참석했다."
    assert contacts(text, "2023-09-28") == ["meeting occurred 2023-09-26: choe-son-hui | wang-yajun"]


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("5일 평양에 도착한 왕이 부장은 전날까지 바빴다. 특히 왕 부장은 전날 최선희 외무상을 만났다.", "2024-03-07"),
        (
            "노동신문은 8일 보도했다. 왕이 부장은 지난 7일 평양에 도착했다.\n\n왕 부장은 전날 최선희 외무상을 만났다.",
            "2024-03-07",
        ),
        ("왕이 부장은 7일 박명호 부상을 만났다. 왕 부장은 전날 최선희 외무상을 만났다.", "2024-03-06"),
    ],
)
def test_the_day_before_counts_from_the_article_or_from_what_was_told(text: str, day: str) -> None:
    assert f"meeting occurred {day}: choe-son-hui | wang-yi" in contacts(text, "2024-03-08")


@pytest.mark.parametrize(
    ("first", "day"),
    [
        ("박명호 부상은 9일 왕이 부장을 만날 예정이다.", "2024-03-09"),
        ("박명호 부상은 8일 왕이 부장을 만났다.", "2024-03-08"),
    ],
)
def test_this_day_is_that_of_the_article_where_only_it_or_what_is_to_come_was_named(first: str, day: str) -> None:
    text = f"{first}\n\n박 부상은 이날 새벽 베이징에 도착했다."
    assert contacts(text, "2024-03-09")[-1].startswith(f"visit occurred {day}")


def test_the_day_of_a_speech_does_not_date_what_it_recalls() -> None:
    text = "왕야쥔 대사는 이날 연설에서 자오러지 위원장이 평양을 방문한 것을 언급하며 친선을 강조했다."
    assert not any("2024-09-27" in line for line in contacts(text, "2024-09-27"))


def test_nobody_denies_a_letter_by_telling_nothing_of_its_contents() -> None:
    text = "최룡해 특사가 24일 시진핑 주석에게 김정은 제1위원장의 친서를 전달했다. "
    said = ["친서의 자세한 내용은 알려지지 않았다.", "친서와 담화의 구체적인 내용은 전해지지 않았다."]
    for rest in said:
        assert not any("denied" in line for line in contacts(text + rest, "2013-05-24"))


@pytest.mark.parametrize(("hour", "day"), [("00시 02분", "03"), ("04:30", "03"), ("11시 02분", "04"), ("14:02", "04")])
def test_a_morning_paper_speaks_of_the_day_before(hour: str, day: str) -> None:
    text = f"입력 1999년 6월 4일 {hour}\n\n김영남 위원장은 이날 오후 베이징에서 리펑 상무위원장을 만나 회담했다."
    assert contacts(text, "1999-06-04") == [f"meeting occurred 1999-06-{day}: kim-yong-nam | li-peng"]


@pytest.mark.parametrize("words", ["방중일정을 상세하게 보도했다", "방중을 보도했다", "방중 소식을 공개했다"])
def test_the_day_of_a_report_of_something_is_not_its_day(words: str) -> None:
    text = f"북한 조선중앙방송은 22일 조명록 제1부위원장의 {words}."
    assert contacts(text, "2003-04-23") in ([], ["visit occurred 2003-04: jo-myong-rok | "])
