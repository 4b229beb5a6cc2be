"""One contact is one row: what is only thought of it, the habit, the sum, the guard of honour make no second one."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

ARRIVED = "朝鲜外务相崔善姬9日抵达北京。"
MET = "国务院总理李强10日在平壤会见了朝鲜劳动党总书记金正恩。"


@pytest.mark.parametrize(
    "more",
    [
        "如果崔善姬的访华取得成果,两国关系将有新的进展。",
        "韩媒报道了崔善姬搭乘专机回国的消息。",
        "分析人士认为,崔善姬可能访问中国的背景是半岛局势。",
    ],
)
def test_who_has_come_does_not_perhaps_come_as_well(more: str) -> None:
    assert contacts(f"{ARRIVED}{more}", "2024-05-12") == ["visit occurred 2024-05-09: choe-son-hui | "]


@pytest.mark.parametrize("more", ["外交界人士估计到金正恩将同李强会面。", "据报道,两人有可能在百花园举行了会见。"])
def test_who_has_met_does_not_perhaps_meet_as_well(more: str) -> None:
    assert contacts(f"{MET}{more}", "2024-05-12") == ["meeting occurred 2024-05-10: kim-jong-un | li-qiang"]


def test_a_further_meeting_may_still_be_possible() -> None:
    told = contacts(f"{MET}外界认为,李强年内可能再次会见金正恩。", "2024-05-12")
    assert [line.split(":")[0] for line in told] == ["meeting occurred 2024-05-10", "meeting hypothetical 2024"]


def test_what_is_done_each_year_is_no_contact_of_a_year_named_before() -> None:
    text = "国庆节是纪念1949年10月1日的节日,金正恩为此每年都会给习近平发去贺电。中朝是友好邻邦。"
    assert contacts(text, "2024-09-30") == []


def test_the_guard_of_honour_belongs_to_the_wreath() -> None:
    text = (
        "李强参谒友谊塔\n\n5月3日,李强在金正恩陪同下向友谊塔敬献花篮。\n\n默哀毕,李强和金正恩观看仪仗队分列式。\n\n"
        "外交部长王毅、朝鲜外务相崔善姬等参加。\n"
    )
    assert contacts(text, "2024-05-04") == ["ceremony occurred 2024-05-03: kim-jong-un choe-son-hui | li-qiang wang-yi"]


def test_a_show_seen_on_a_tour_is_part_of_it() -> None:
    text = "5月3日,李强在金正恩陪同下参观了平壤纺织厂,并观看了小朋友的演出。"
    assert contacts(text, "2024-05-04") == ["ceremony occurred 2024-05-03: kim-jong-un | li-qiang"]


def test_who_perhaps_came_along_with_a_doubtful_traveller_is_as_doubtful() -> None:
    text = "外界普遍相信金正日昨天已经踏上中国的土地。韩媒称,金正恩可能随行。"
    assert contacts(text, "2010-08-27") == ["visit hypothetical 2010-08-26: kim-jong-il kim-jong-un | "]


def test_who_was_said_to_come_along_did_not() -> None:
    text = "去年8月金正日访问中国时,多家媒体咬定金正恩也在专列上。外交部发言人姜瑜后来说,金正恩没有随行。"
    assert contacts(text, "2011-02-16") == [
        "visit occurred 2010-08: kim-jong-il | ",
        "visit denied 2010-08: kim-jong-un | ",
    ]


def test_who_is_met_as_he_pays_his_call_is_met_once_with_all_who_sat_in() -> None:
    text = "9日,王毅会见前来拜会的朝鲜驻华大使李龙男。副部长孙卫东、朝鲜使馆参赞金英哲参加会见。"
    (told,) = contacts(text, "2024-05-12")
    assert told.startswith("meeting occurred 2024-05-09: ri-ryong-nam ")


def test_who_hands_over_a_letter_is_who_is_met_afterwards() -> None:
    text = "9日,刘建超向金正恩转交了习近平的口信。朝鲜外务相崔善姬同他举行了会谈。"
    assert contacts(text, "2024-05-12")[-1] == "meeting occurred 2024-05-09: choe-son-hui | liu-jianchao"


def test_who_signs_is_named_by_its_own_sentence() -> None:
    text = "王毅9日会见朝鲜大使李龙男。该协定于2009年10月由温家宝与金正日在平壤签署。"
    assert contacts(text, "2024-05-12")[-1] == "ceremony occurred 2009-10: kim-jong-il | wen-jiabao"


@pytest.mark.parametrize(
    "told",
    [
        "中国杂技团9日抵达平壤,由文化部副部长刘建超带队。朝鲜",
        "中国杂技团9日在文化部副部长刘建超率领下抵达平壤。朝鲜",
        "中国杂技团9日抵达平壤,带队的是文化部副部长刘建超。朝鲜",
    ],
)
def test_who_leads_an_ensemble_makes_its_journey(told: str) -> None:
    assert contacts(told, "2024-05-12") == ["visit occurred 2024-05-09:  | liu-jianchao"]


def test_an_invitation_and_a_province_are_no_journeys() -> None:
    assert contacts("金正恩接受了习近平的回访邀请。", "2024-05-12") == []
    text = "省委书记孙政才9日会见朝鲜大使李龙男。我省将支持有实力的企业到罗先投资兴业。"
    assert contacts(text, "2024-05-12") == ["meeting occurred 2024-05-09: ri-ryong-nam | sun-zhengcai"]


def test_who_attends_too_is_at_the_last_event_of_the_sentence() -> None:
    text = "王毅9日与朝鲜外务相崔善姬会谈,并出席合作协定的签字仪式,崔善姬亦一同出席。"
    assert "ceremony occurred 2024-05-09: choe-son-hui | wang-yi" in contacts(text, "2024-05-12")
