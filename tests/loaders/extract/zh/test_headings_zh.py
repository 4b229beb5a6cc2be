"""Chinese times that stand apart from what they date: headings, brackets, commas, stretches, since and until."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

VISITS = """金正日曾先后多次访问中国。每次都是事后才宣布。

第一次访问:2000年5月29日至31日

应江泽民邀请,金正日于5月29日至31日对中国进行了非正式访问。

访问期间,江泽民同金正日举行了会谈。

第二次访问:2001年1月15日至20日

应江泽民邀请,金正日于1月15日至20日对中国进行了非正式访问。

访问期间,江泽民同金正日举行了会谈。
"""


def test_a_heading_dates_what_stands_under_it() -> None:
    told = contacts(VISITS)
    assert [line.split(":")[0] for line in told if "jiang" in line] == [
        "meeting occurred 2000-05",
        "meeting occurred 2001-01",
    ]
    assert {
        "visit occurred 2000-05-29/2000-05-31: kim-jong-il | ",
        "visit occurred 2001-01-15/2001-01-20: kim-jong-il | ",
    } <= set(told)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("金正日上一次踏足中国,是在1983年6月,当时他还年轻。", "visit occurred 1983-06: kim-jong-il | "),
        ("中国的访朝代表团是自2001年9月,江泽民访问朝鲜之后最大的。", "visit occurred 2001-09:  | jiang-zemin"),
        ("特别是在习近平6月访问平壤之后,两国关系升温。", "visit occurred 2019-06:  | xi-jinping"),
        ("金正恩将在今日(7日)至明日(8日)访问中国。", "visit planned 2019-09-07/2019-09-08: kim-jong-un | "),
    ],
)
def test_a_time_beside_a_journey_is_its_own(text: str, found: str) -> None:
    assert contacts(f"毛宁主持记者会。{text}", "2019-09-07") == [found]


def test_a_journey_from_a_day_on_gives_its_meetings_the_month() -> None:
    text = "崔善姬自上月27日起访华,拜会了外交部长王毅,并于9月30日乘专机回国。"
    assert contacts(text, "2025-10-01") == [
        "visit occurred 2025-09-27/2025-09-30: choe-son-hui | ",
        "meeting occurred 2025-09: choe-son-hui | wang-yi",
    ]


def test_people_who_met_in_two_months_met_twice() -> None:
    told = contacts("今年3月和5月,习近平同金正恩先后在北京和大连举行会晤。", "2018-06-01")
    assert sorted(line.split(":")[0] for line in told) == ["meeting occurred 2018-03", "meeting occurred 2018-05"]


def test_titles_of_one_person_may_be_parted_by_a_comma() -> None:
    text = "刘云山9日会见了朝鲜最高领导人,朝鲜劳动党第一书记金正恩。"
    assert contacts(text, "2015-10-09") == ["meeting occurred 2015-10-09: kim-jong-un | liu-yunshan"]


def test_what_has_not_been_for_years_is_not_denied() -> None:
    assert contacts("此后金正日长达17年没有访问中国。江泽民没有评论。", "2011-12-20") == []


def test_what_will_be_during_a_visit_is_still_to_come() -> None:
    text = "外交部表示,金正恩将在访华期间,与习近平举行会谈。毛宁没有评论。"
    assert contacts(text, "2025-09-03") == ["meeting planned -: kim-jong-un | xi-jinping"]


def test_an_event_of_which_only_the_headline_tells_has_the_day_of_those_there() -> None:
    text = "中朝外交部门举行战略对话\n\n6月19日,张业遂与金桂冠在北京共同主持战略对话。武大伟、池在龙参加。"
    assert contacts(text, "2013-06-20") == [
        "meeting occurred 2013-06-19: kim-kye-gwan ji-jae-ryong | zhang-yesui wu-dawei"
    ]
