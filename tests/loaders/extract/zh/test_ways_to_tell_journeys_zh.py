"""The many ways in which Chinese reporters tell a journey: a plane that lands, a train that leaves, who is seen."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

_CONTEXT = "朝鲜和中国的媒体都报道了此事。"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("李克强的专机1日降落在平壤国际机场。", "visit occurred 2010-06-01:  | li-keqiang"),
        ("金正日乘坐的列车2日下午驶离北京站。", "visit occurred 2010-06-02: kim-jong-il | "),
        ("金正日4日登上回国的专列，离开了大连。", "visit occurred 2010-06-04: kim-jong-il | "),
        ("金正日3日在大连一家酒店门口被记者拍到。", "visit occurred 2010-06-03: kim-jong-il | "),
        ("王家瑞6月8日突然现身平壤顺安机场。", "visit occurred 2010-06-08:  | wang-jiarui"),
        ("李源潮的平壤之行，9日落幕。", "visit occurred 2010-06-09:  | li-yuanchao"),
        ("金正日上一次到北京，是在今年5月3日。", "visit occurred 2010-05-03: kim-jong-il | "),
        ("自2009年5月王家瑞之后，再没有中方特使到过平壤。", "visit occurred 2009-05:  | wang-jiarui"),
    ],
)
def test_journeys(text: str, expected: str) -> None:
    assert contacts(text + _CONTEXT, "2010-06-12") == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "金正日宣布重返六方会谈。",
        "金正日12日在平壤被拍到观看演出。",
        "金正日送别运送中国游客回国的专列。",
        "一架客机现身大连机场，专列驶离北京站。",
    ],
)
def test_no_journeys(text: str) -> None:
    assert contacts(text + _CONTEXT, "2010-06-12") == []


def test_talks_dated_before_or_behind_them() -> None:
    expected = ["meeting occurred 2010-06-06: kim-jong-il | wen-jiabao"]
    for text in (
        "6日上午在钓鱼台举行的温家宝与金正日的会谈，焦点落在经贸合作上。",
        "温家宝与金正日的会谈，6日上午在钓鱼台国宾馆举行。",
        "金正日陪温家宝在湖畔边走边谈，那是6日上午的事。",
    ):
        assert contacts(text + _CONTEXT, "2010-06-12") == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("去年1月访问平壤期间，王家瑞参观了工厂。", ["visit occurred 2009-01:  | wang-jiarui"]),
        ("6月2日专列抵达北京站，金正日率先下车。", ["visit occurred 2010-06-02: kim-jong-il | "]),
        (
            "继5月3日访华之后，金正日又于6月1日抵达大连。",
            ["visit occurred 2010-05-03: kim-jong-il | ", "visit occurred 2010-06-01: kim-jong-il | "],
        ),
        ("金桂冠9日与结束平壤之行的王家瑞同机飞抵北京。", ["visit occurred 2010-06-09: kim-kye-gwan | "]),
        ("温家宝14日起对朝鲜进行正式访问。", ["visit planned 2010-06-14:  | wen-jiabao"]),
        ("事前没有任何预告，金正日5日突然现身北京。", ["visit occurred 2010-06-05: kim-jong-il | "]),
        ("外电称温家宝7月9日会访朝，纯属谣言。", ["visit denied 2010-07-09:  | wen-jiabao"]),
    ],
)
def test_journeys_named_by_what_is_told_beside_them(text: str, expected: list[str]) -> None:
    assert sorted(contacts(text + _CONTEXT, "2010-06-12")) == expected


def test_a_day_parted_by_a_comma_dates_no_visit_of_the_guest() -> None:
    text = "5日一天之内，到访的崔永林先后会晤了温家宝和吴邦国。"
    told = contacts(text, "2010-11-06")
    assert all(line.startswith("meeting") for line in told)


def test_whom_somebody_is_expected_to_meet_he_has_not_met() -> None:
    text = "王家瑞9日抵达平壤，预计会同朝鲜负责外交事务的第一副相金桂冠会谈。"
    assert "meeting planned -: kim-kye-gwan | wang-jiarui" in contacts(text, "2010-06-10")


def test_a_journey_by_which_somebody_is_described_has_its_own_time() -> None:
    text = "曾在2009年10月访问平壤的温家宝会见了崔永林。"
    told = contacts(text, "2010-11-02")
    assert "visit occurred 2009-10:  | wen-jiabao" in told
    assert "meeting occurred -: choe-yong-rim | wen-jiabao" in told


def test_the_journey_since_which_more_are_counted_has_its_month() -> None:
    text = "金正恩自2018年3月首次访华后，十个月内四度来华。他去年3月到北京，5月到大连，6月再赴北京。"
    told = contacts(text, "2019-07-15")
    assert [f"visit occurred 2018-0{month}: kim-jong-un | " for month in (3, 5, 6)] == sorted(told)


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("2001年1月,金正日曾来沪参观。", ["visit occurred 2001-01: kim-jong-il | "]),
        ("2001年5月,金正日率团走访中国各地。", ["visit occurred 2001-05: kim-jong-il | "]),
        ("黄长烨刚刚结束在日本的访问。", []),
        ("王毅2日结束访朝回国。此行原定四月进行,后因故推迟。", ["visit occurred 2005-06-02:  | wang-yi"]),
    ],
)
def test_journeys_to_a_city_round_the_country_elsewhere_and_put_off(sentence: str, told: list[str]) -> None:
    assert contacts(sentence, "2005-06-03") == told
