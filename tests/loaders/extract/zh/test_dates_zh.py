"""When, in Chinese: stretches, months and days that lean on one another, what dates an office and not an event."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-05-20"


@pytest.mark.parametrize("year", ["97年10月", "九七年十月", "’97年10月", "1997年10月"])
def test_a_year_of_two_digits_is_one_where_its_month_follows(year: str) -> None:
    text = f"{year},唐家璇在平壤会见了金永南。"
    assert contacts(text, "2001-03-10") == ["meeting occurred 1997-10: kim-yong-nam | tang-jiaxuan"]


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("从5月11日起到14日", "2024-05-11/2024-05-14"),
        ("自5月11日起至14日止", "2024-05-11/2024-05-14"),
        ("于4月29日至5月2日", "2024-04-29/2024-05-02"),
        ("2023年12月31日至2024年1月2日", "2023-12-31/2024-01-02"),
        ("本月11日至14日", "2024-05-11/2024-05-14"),
        ("上周四至周六", "2024-05-16/2024-05-18"),
        ("去年3月至4月", "2023-03/2023-04"),
    ],
)
def test_a_stretch_keeps_both_ends(words: str, when: str) -> None:
    assert contacts(f"崔善姬{words}访问中国。", DAY) == [f"visit occurred {when}: choe-son-hui | "]


def test_months_go_on_with_the_year_and_days_with_the_month() -> None:
    text = "去年7月,崔善姬访华;11月,王毅访朝。"
    assert set(contacts(text, DAY)) == {"visit occurred 2023-07: choe-son-hui | ", "visit occurred 2023-11:  | wang-yi"}
    left = contacts("崔善姬3月2日会见王毅,4日同刘建超会谈。", DAY)
    assert left[1] == "meeting occurred 2024-03-04: choe-son-hui | liu-jianchao"


def test_a_month_shortly_before_publication_is_of_no_year_named_before() -> None:
    told = contacts("2019年3月,崔善姬访华。5月18日,王毅会见崔善姬。", DAY)
    assert "meeting occurred 2024-05-18: choe-son-hui | wang-yi" in told


def test_a_month_ahead_is_one_to_come_only_of_what_is_to_come() -> None:
    assert contacts("崔善姬可能在10月访华。", DAY) == ["visit hypothetical 2024-10: choe-son-hui | "]
    assert contacts("崔善姬曾在7月访华。", DAY) == ["visit occurred 2023-07: choe-son-hui | "]


def test_the_year_of_taking_office_dates_no_meeting() -> None:
    assert contacts("金成男2021年出任国际部部长后,曾多次与王亚军会面。", DAY) == [
        "meeting occurred -: kim-song-nam | wang-yajun"
    ]
    assert contacts("王毅2018年任外长时曾会见李勇浩。", DAY) == ["meeting occurred 2018: ri-yong-ho | wang-yi"]


def test_a_short_sentence_that_begins_with_a_date_is_text() -> None:
    assert contacts("2018年3月28日,金正恩离京。", DAY) == ["visit occurred 2018-03-28: kim-jong-un | "]


def test_bare_days_go_on_with_the_stay_that_was_told() -> None:
    text = "2018年9月3日至7日,王毅访问朝鲜。4日,崔善姬会见王毅。\n6日,金成男会见王毅。\n5月18日,双方发表消息。"
    met = [line for line in contacts(text, DAY) if line.startswith("meeting")]
    assert met == [
        "meeting occurred 2018-09-04: choe-son-hui | wang-yi",
        "meeting occurred 2018-09-06: kim-song-nam | wang-yi",
    ]


@pytest.mark.parametrize(
    ("words", "when"),
    [
        ("两天前", "2024-05-18"),
        ("三年前的7月", "2021-07"),
        ("一个月前", "2024-04"),
        ("前晚", "2024-05-18"),
    ],
)
def test_how_long_ago(words: str, when: str) -> None:
    assert contacts(f"{words},崔善姬抵达北京。", DAY) == [f"visit occurred {when}: choe-son-hui | "]


def test_the_year_after_the_same_year_and_the_same_month_count_from_what_was_told() -> None:
    text = "2018年3月,崔善姬访华。同年6月,崔善姬会见王毅。同月,崔善姬会见刘建超。\n翌年1月,王毅访朝。"
    assert set(contacts(text, DAY)) == {
        "visit occurred 2018-03: choe-son-hui | ",
        "meeting occurred 2018-06: choe-son-hui | wang-yi",
        "meeting occurred 2018-06: choe-son-hui | liu-jianchao",
        "visit occurred 2019-01:  | wang-yi",
    }


def test_a_journey_may_be_told_by_its_turn_and_days_alone() -> None:
    text = "崔善姬2018年3月首次访华。最近一次则是2023年9月5日至7日。"
    assert "visit occurred 2023-09-05/2023-09-07: choe-son-hui | " in contacts(text, DAY)


def test_what_is_dated_after_the_report_is_planned() -> None:
    assert contacts("崔善姬5月22日访华。", DAY) == ["visit planned 2024-05-22: choe-son-hui | "]


def test_who_somebody_comes_after_came_when_the_text_says() -> None:
    told = contacts("崔善姬5月18日抵京,是继金成男去年3月访华之后到访的外务省官员。", DAY)
    assert "visit occurred 2023-03: kim-song-nam | " in told


def test_a_stretch_may_begin_today() -> None:
    assert contacts("王毅将于今天(20日)至22日访问朝鲜。", DAY) == ["visit planned 2024-05-20/2024-05-22:  | wang-yi"]


def test_each_month_of_a_list_is_a_journey() -> None:
    told = contacts("崔善姬去年3月、5月和6月曾访华。", DAY)
    assert sorted(told) == [f"visit occurred 2023-{month}: choe-son-hui | " for month in ("03", "05", "06")]


@pytest.mark.parametrize("text", ["5月18日,刘建超前往北韩驻北京大使馆。", "前驻朝鲜大使王亚军2023年底离任回国。"])
def test_going_to_an_embassy_or_home_from_a_post_is_no_visit(text: str) -> None:
    assert contacts(text, DAY) == []


def test_a_meeting_recalled_by_its_month_does_not_turn_the_story_to_it() -> None:
    text = "5月18日,王毅在平壤会见崔善姬。\n王毅表示,上个月刘建超同金成男在北京会晤。\n金成男到机场为王毅送行。"
    told = contacts(text, DAY)
    assert "meeting occurred 2024-04: kim-song-nam | liu-jianchao" in told
    assert "ceremony occurred 2024-05-18: kim-song-nam | wang-yi" in told


@pytest.mark.parametrize("verb", ["前往中国", "前往北京", "前来中国访问"])
def test_a_day_before_a_word_of_going_is_no_day_so_long_ago(verb: str) -> None:
    assert contacts(f"崔善姬9日{verb}。", DAY)[0].startswith("visit occurred 2024-05-09:")
    assert contacts("崔善姬9天前访华。", DAY) == ["visit occurred 2024-05-11: choe-son-hui | "]


@pytest.mark.parametrize("days", ["今天(20日)至22日", "今(20)日至22日", "今日（20日）至22日"])
def test_a_stretch_from_today_keeps_both_ends_and_is_planned(days: str) -> None:
    assert contacts(f"崔善姬將於{days}訪問中國。", DAY) == ["visit planned 2024-05-20/2024-05-22: choe-son-hui | "]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("自2009年10月温家宝访问朝鲜以来,两国关系稳定。", "visit occurred 2009-10:  | wen-jiabao"),
        ("上周五金正恩与李强晚宴时强调友谊。", "meeting occurred 2025-10-03: kim-jong-un | li-qiang"),
        ("二〇一八年九月九日栗战书到达平壤。", "visit occurred 2018-09-09:  | li-zhanshu"),
        ("朝鲜的二号人物崔龙海9月3日抵达北京。", "visit occurred 2025-09-03: choe-ryong-hae | "),
        ("官方媒体昨齐齐报道,金正恩9月2日至4日访问中国。", "visit occurred 2025-09-02/2025-09-04: kim-jong-un | "),
        ("总理李强今(9)日率团抵达平壤。", "visit occurred 2025-10-09:  | li-qiang"),
    ],
)
def test_days_and_months_in_the_manner_of_the_press(text: str, told: str) -> None:
    assert contacts(text, "2025-10-09") == [told]


def test_meetings_of_a_trip_are_of_its_month() -> None:
    text = "金正日从4月19日至21日对中国进行访问,会见了胡锦涛。"
    assert sorted(contacts(text, "2004-04-22")) == [
        "meeting occurred 2004-04: kim-jong-il | hu-jintao",
        "visit occurred 2004-04-19/2004-04-21: kim-jong-il | ",
    ]


def test_the_weekday_of_the_report_is_that_day_where_something_is_planned() -> None:
    assert contacts("金正日星期四将会见温家宝。", "2010-05-06") == [
        "meeting planned 2010-05-06: kim-jong-il | wen-jiabao"
    ]


def test_at_the_same_time_is_when_the_sentence_before_was() -> None:
    text = "上个月,两国举行了庆祝活动。同时,刘云山在平壤与金正恩会面。"
    assert contacts(text, "2015-11-11") == ["meeting occurred 2015-10: kim-jong-un | liu-yunshan"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("9月,王毅到访平壤,10日受到金正恩接见。", "meeting occurred 2023-09-10: kim-jong-un | wang-yi"),
        ("上月15日,王毅会见李龙男。18日,王毅会见朴明浩。", "meeting occurred 2024-04-18: pak-myong-ho | wang-yi"),
        ("崔善姬5月10日抵达北京,期间与王毅会面。", "meeting occurred 2024-05: choe-son-hui | wang-yi"),
        ("崔善姬本月16日至18日访问北京,与王毅会面。", "meeting occurred 2024-05: choe-son-hui | wang-yi"),
        ("崔善姬5月16日访华。此次访问前两个月,王毅访问朝鲜。", "visit occurred 2024-03:  | wang-yi"),
        ("崔善姬5月14日至18日访华。王毅到机场送行。", "ceremony occurred 2024-05-18: choe-son-hui | wang-yi"),
    ],
)
def test_days_are_of_the_month_named_before_them_and_of_the_visit(text: str, told: str) -> None:
    assert told in contacts(text, "2024-05-21")


@pytest.mark.parametrize("year", ["二〇二一年", "二○二一年", "二零二一年"])
def test_a_year_may_be_written_with_any_zero(year: str) -> None:
    assert contacts(f"崔善姬上一次访华是{year}四月。", DAY) == ["visit occurred 2021-04: choe-son-hui | "]


def test_who_has_just_come_leaves_on_a_day_ahead() -> None:
    assert contacts("崔善姬19日抵京,24日离境。", DAY) == ["visit occurred 2024-05-19/2024-05-24: choe-son-hui | "]
    assert contacts("崔善姬28日抵京,5月2日离境。", DAY) == ["visit occurred 2024-04-28/2024-05-02: choe-son-hui | "]


@pytest.mark.parametrize(
    ("day", "date"),
    [
        ("中秋当晚", "2018-09-24"),
        ("大年初三", "2018-02-18"),
        ("去年圣诞节那天", "2017-12-25"),
        ("2017年春节当天", "2017-01-28"),
        ("朝鲜建国70周年当天", "2018-09-09"),
        ("新中国69岁生日这一天", "2018-10-01"),
    ],
)
def test_feasts_and_anniversaries_name_days(day: str, date: str) -> None:
    assert contacts(f"{day}，李进军拜会了李洙墉。", "2018-10-02") == [
        f"meeting occurred {date}: ri-su-yong | li-jinjun"
    ]


@pytest.mark.parametrize(
    ("time", "month"), [("春节期间", "2018-02"), ("在朝鲜建国70周年之际", "2018-10"), ("中秋前夕", "2018-09")]
)
def test_a_feast_that_only_lies_near_is_no_day(time: str, month: str) -> None:
    assert contacts(f"{time}，李进军拜会了李洙墉。", "2018-10-02") == [
        f"meeting occurred {month}: ri-su-yong | li-jinjun"
    ]


@pytest.mark.parametrize("day", ["这一天", "今天", "同一天"])
def test_a_day_so_many_years_ago_is_that_of_the_calendar(day: str) -> None:
    text = f"7月11日,习近平同金正恩互致贺电。60年前的{day},周恩来在北京会见了金日成。"
    assert "meeting occurred 1961-07-11: kim-il-sung | zhou-enlai" in contacts(text, "2021-07-12")


def test_who_leaves_on_a_day_after_the_report_has_not_left() -> None:
    text = "李洙墉23日抵达北京,24日同王毅举行会谈。\n李洙墉一行27日启程回国。"
    assert "visit occurred 2016-05-23/2016-05-27: ri-su-yong | " in contacts(text, "2016-05-25")


@pytest.mark.parametrize("before", ["与习近平见面之前", "在会见习近平之前", "同习近平会晤后"])
def test_what_was_before_or_after_a_meeting_is_of_its_day(before: str) -> None:
    text = f"5月24日,习近平会见崔龙海。此前,刘云山23日同他会谈。\n{before},范长龙也会见了崔龙海。"
    assert "meeting occurred 2013-05-24: choe-ryong-hae | fan-changlong" in contacts(text, "2013-05-25")


def test_a_time_in_a_clause_that_describes_somebody_dates_nothing_else() -> None:
    text = "去年8月中风病倒后从未在外国客人面前露过面的朝鲜领导人金正日,23日会见了王家瑞。"
    assert contacts(text, "2009-01-24") == ["meeting occurred 2009-01-23: kim-jong-il | wang-jiarui"]


@pytest.mark.parametrize("part", ["去年年内", "去年年初", "去年年底", "去年"])
def test_a_part_of_a_year_is_of_that_year(part: str) -> None:
    assert contacts(f"王毅{part}曾会见崔善姬。", DAY) == ["meeting occurred 2023: choe-son-hui | wang-yi"]


@pytest.mark.parametrize("joined", ["。一天前，", "，一天前"])
def test_a_day_before_counts_from_what_has_just_been_told(joined: str) -> None:
    told = contacts(f"王毅17日会见崔善姬{joined}刘建超也与崔善姬举行了会谈。", DAY)
    assert "meeting occurred 2024-05-16: choe-son-hui | liu-jianchao" in told


@pytest.mark.parametrize(
    ("published", "when"), [("2024-05-18", "2024-05-10"), ("2024-05-20", "2024-05-17"), ("2024-05-17", "2024-05-10")]
)
def test_a_weekday_of_last_week_is_of_the_week_before(published: str, when: str) -> None:
    told = contacts("王毅上周五在北京会见崔善姬。", published)
    assert told == [f"meeting occurred {when}: choe-son-hui | wang-yi"]


def test_the_same_day_is_that_of_what_is_told_of_others() -> None:
    text = "17日，国务院总理李强会见老挝总理宋赛。同日，习近平和金正恩互致贺电。"
    assert contacts(text, DAY) == ["message occurred 2024-05-17: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("day", ["访问进入第三天", "抵达后的第三天", "访华第三天", "此行的第三天"])
def test_days_of_a_journey_count_from_its_beginning(day: str) -> None:
    told = contacts(f"朝鲜外相李勇浩5日抵达北京。6日他参观了博物馆。{day}，外交部长王毅会见了他。", "2019-03-11")
    assert "meeting occurred 2019-03-07: ri-yong-ho | wang-yi" in told


@pytest.mark.parametrize("later", ["一周后", "一个星期后", "七天后"])
def test_weeks_after_what_was_told(later: str) -> None:
    told = contacts(f"习近平3月1日致电金正恩。{later}，金正恩复电致谢。", "2019-03-11")
    assert "message occurred 2019-03-08: kim-jong-un | xi-jinping" in told


def test_the_day_before_a_feast() -> None:
    told = contacts("朝鲜国庆节前一天，中国驻朝大使王亚军会见了崔善姬外务相。", "2024-09-10")
    assert told == ["meeting occurred 2024-09-08: choe-son-hui | wang-yajun"]


@pytest.mark.parametrize("said", ["朝中社4月29日称,", "据朝中社4月29日报道,"])
def test_what_was_reported_in_an_earlier_month_was_of_that_month(said: str) -> None:
    assert contacts(f"{said}王毅在北京会见了崔善姬。", "2024-05-01") == [
        "meeting occurred 2024-04: choe-son-hui | wang-yi"
    ]


def test_what_was_reported_the_same_month_stays_there() -> None:
    assert contacts("朝中社5月9日称,王毅在北京会见了崔善姬。", "2024-05-10") == [
        "meeting occurred 2024-05: choe-son-hui | wang-yi"
    ]
