"""Journeys that a Chinese sentence only names beside what it tells."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"


@pytest.mark.parametrize(
    "sentence",
    [
        "这一表态,同金正恩去年3月访华时的说法十分相似。",
        "这一做法与金正恩2018年3月访问北京时如出一辙。",
        "沿线的警备情况,和金正恩去年3月访华期间的情形差不多。",
        "金正恩2018年3月访问北京之前,中方官员曾与朝方沟通。",
        "2018年3月间才秘密访问过北京的金正恩,预定本周五与文在寅举行会谈。",
        "去年3月下旬密访北京的朝鲜领导人金正恩,打算下月与特朗普见面。",
        "从金正恩去年3月访问北京算起,两国交往已有一年。",
        "继朝鲜领导人金正恩去年3月访华之后,半岛局势缓和。",
        "外界把它同去年3月对中国进行非正式访问的金正恩当时的话相比。",
        "這項安排與金正恩去年3月訪中時的規格相當。",
    ],
)
def test_a_journey_named_beside_what_is_told_was_made(sentence: str) -> None:
    assert contacts(sentence, DAY) == ["visit occurred 2018-03: kim-jong-un | "]


@pytest.mark.parametrize(
    "sentence",
    [
        "继中国总理温家宝不久前访问朝鲜之后,局势缓和。",
        "继温家宝访朝之后,局势缓和。",
        "当年温家宝访问朝鲜的情况与此相似。",
    ],
)
def test_what_something_followed_happened_some_day(sentence: str) -> None:
    assert contacts(sentence, DAY) == ["visit occurred -:  | wen-jiabao"]


def test_brackets_give_the_days_of_a_journey() -> None:
    text = "这次会谈是在金正恩访问北京(19日至20日)之前举行的。"
    assert contacts(text, "2018-06-25") == ["visit occurred 2018-06-19/2018-06-20: kim-jong-un | "]


@pytest.mark.parametrize(
    "sentence",
    [
        "金正恩访华可说正当其时。",
        "金正恩访华专列由中国制造。",
        "金正恩今年4月访俄时,与普京会谈。",
        "中国游客去年10月访朝时,曾见到金正恩的画像。",
        "与特朗普2017年11月访华时的安排不同,中方没有邀请金正恩。",
        "这是金正恩2011年底执政以来所作的第一次讲话,习近平表示祝贺。",
        "中方邀请金正恩去年10月访华,没有得到答复。",
    ],
)
def test_no_journey_is_told(sentence: str) -> None:
    assert not [told for told in contacts(sentence, DAY) if told.startswith("visit")]


@pytest.mark.parametrize(
    "opens", ["随员有", "随员包括", "同机抵达的还有", "一行中有", "温总理当年的随员有:", "随行人员为:", "陪同人员有:"]
)
def test_commas_may_part_the_companions(opens: str) -> None:
    text = f"2009年10月,温家宝访问平壤。{opens}文化部部长蔡武,商务部部长陈德铭,外交部长杨洁篪等。"
    assert contacts(text, DAY) == ["visit occurred 2009-10:  | wen-jiabao cai-wu chen-deming yang-jiechi"]


@pytest.mark.parametrize(
    "text",
    [
        "17日,习近平离开北京,当天即开始对朝鲜的正式友好访问。",
        "习近平17日离开北京,展开三日两夜的访朝行程。他17日抵达平壤。",
    ],
)
def test_leaving_home_and_beginning_a_visit_is_one_journey(text: str) -> None:
    assert contacts(text, DAY) == ["visit occurred 2019-06-17:  | xi-jinping"]


@pytest.mark.parametrize("stays", ["张成泽18日下榻钓鱼台国宾馆。", "中方安排张成泽18日入住钓鱼台国宾馆。"])
def test_who_lodges_there_has_come(stays: str) -> None:
    assert contacts(stays, "2012-08-19") == ["visit occurred 2012-08-18: jang-song-thaek | "]


def test_a_named_journey_may_be_said_to_have_been() -> None:
    text = "温家宝10月访问朝鲜,接着便有崔泰福的北京之行。"
    assert "visit occurred 2009-10: choe-thae-bok | " in contacts(text, "2009-11-05")


@pytest.mark.parametrize(
    "text",
    ["王毅去年12月到过朝鲜,崔善姬此行像是对那次访问的回访。", "王毅会见崔善姬时,向金正恩发出访问中国的邀请。"],
)
def test_a_visit_returned_or_asked_for_is_none_of_then(text: str) -> None:
    assert not [told for told in contacts(text, DAY) if "kim-jong-un" in told or "2018-12: choe" in told]


def test_who_leads_a_team_and_is_met_has_not_met_himself() -> None:
    text = "金正恩在中国党政代表团访朝期间,会见了率团的中共中央政治局委员李鸿忠。"
    assert contacts(text, "2023-07-30") == ["meeting occurred 2023-07: kim-jong-un | li-hongzhong"]


@pytest.mark.parametrize("opens", ["访问朝鲜,其间", "访问朝鲜期间,", "在平壤"])
def test_a_comma_may_part_those_whom_a_visitor_meets(opens: str) -> None:
    told = contacts(f"刘振民{opens}与朝鲜外务相朴义春,副外相金亨俊会谈。", DAY)
    assert "meeting occurred 2019-06: pak-ui-chun kim-hyong-jun | liu-zhenmin" in told


def test_a_visit_that_sums_up_those_told_is_none() -> None:
    text = (
        "金正日生前曾7次访问中国。2000年5月29日至31日,金正日对中国进行访问。"
        "2001年1月15日至20日,金正日对中国进行非正式访问。"
    )
    assert len(contacts(text, "2011-12-20")) == 2


def test_who_is_invited_to_an_embassy_goes_there() -> None:
    told = contacts("江泽民应邀前往朝鲜驻华使馆祝贺朝鲜劳动党成立55周年。", "2000-10-25")
    assert told == ["meeting occurred 2000-10:  | jiang-zemin"]


@pytest.mark.parametrize(
    "goes",
    ["17日结束对华访问", "17日开始对华正式访问", "17日起对华进行友好访问", "17日结束对华访问回国", "对华访问17日开始"],
)
def test_a_visit_may_name_the_country_in_short(goes: str) -> None:
    assert contacts(f"李勇浩{goes}。", DAY) == ["visit occurred 2019-06-17: ri-yong-ho | "]


@pytest.mark.parametrize("text", ["特朗普对华访问期间,习近平谈到金正恩。", "李勇浩希望早日对华访问,王毅表示欢迎。"])
def test_not_who_is_of_a_third_country_or_only_hopes(text: str) -> None:
    assert contacts(text, DAY) == []


def test_who_looks_round_at_home_travels_nowhere() -> None:
    assert contacts("访问过中国的金正恩17日视察了平壤。", DAY) == []


@pytest.mark.parametrize(
    "text",
    [
        "与去年没有访华的金正恩不同,金正日多次访华。",
        "今年5月底访华的朝鲜领导人金正恩特使、总政治局局长崔龙海与习近平见面。",
        "王毅3日会见李勇浩,讨论习近平10月访朝。",
    ],
)
def test_who_did_not_go_or_sent_another_or_is_a_matter_made_no_journey(text: str) -> None:
    told = contacts(text, DAY)
    assert not [event for event in told if event.startswith("visit") and ("kim-jong-un" in event or "20" not in event)]
    assert not [event for event in told if "2018-10" in event]


def test_whose_journey_is_mentioned_made_it_not_who_mentions_it() -> None:
    assert contacts("王毅提到习近平去年6月访朝。", DAY) == ["visit occurred 2018-06:  | xi-jinping"]
