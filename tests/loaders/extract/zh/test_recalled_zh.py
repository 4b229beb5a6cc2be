"""What a Chinese text recalls beside its story, whom a clause only describes, and who announces what others do."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2013-07-26"


@pytest.mark.parametrize(
    "whom",
    [
        "前来参加庆祝活动的由国家副主席李源潮率领的中国代表团",
        "来平壤参加国庆活动的以李源潮为团长的中国代表团",
        "李源潮率领的前来参加庆祝活动的中国代表团",
    ],
)
def test_what_a_delegation_has_come_for_is_no_event_of_its_own(whom: str) -> None:
    assert contacts(f"金正恩同志25日会见了{whom}。", DAY) == ["meeting occurred 2013-07-25: kim-jong-un | li-yuanchao"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("曾随金正恩访华的李洙墉昨天抵达北京。", "visit occurred 2013-07-25: ri-su-yong | "),
        ("去年随李克强访朝的王家瑞昨天会见金正恩。", "meeting occurred 2013-07-25: kim-jong-un | wang-jiarui"),
        ("胡锦涛宣布王家瑞将访问朝鲜。", "visit planned -:  | wang-jiarui"),
        ("王家瑞24日访华未获习近平接见。", "meeting denied -:  | "),
        ("1958年2月,周恩来总理在金日成首相陪同下访问宅庵农场。", "ceremony occurred 1958-02: kim-il-sung | zhou-enlai"),
    ],
)
def test_who_is_only_described_or_announces_takes_no_part(said: str, told: str) -> None:
    found = contacts(said, DAY)
    assert found == ([told] if told.split(": ")[1].strip(" |") else [])


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("习近平总书记同金正恩委员长不久前在大连会晤", True),
        ("习近平总书记同金正恩委员长多次会晤", True),
        ("如果习近平没有会见金正恩,将不同寻常", False),
        ("中方愿同朝方加强交往", False),
    ],
)
def test_a_speech_recalls_a_meeting_of_no_day(said: str, told: bool) -> None:
    text = f"宋涛25日在北京同朴泰成举行会谈。宋涛表示,{said}。"
    assert ("meeting occurred -: kim-jong-un | xi-jinping" in contacts(text, DAY)) is told


def test_the_last_time_is_a_journey_of_its_own() -> None:
    text = "李源潮25日抵达平壤。这是他第二次踏上朝鲜的土地,上一次是在1990年3月。"
    assert "visit occurred 1990-03:  | li-yuanchao" in contacts(text, DAY)


def test_what_somebody_brought_is_a_gift_and_what_performers_get_is_none() -> None:
    text = "金正恩25日会见了李源潮率领的代表团。李源潮转交了代表团带来的礼品。\n\n演出结束后,两人向演员们赠送了花篮。"
    gifts = [line for line in contacts(text, DAY) if line.startswith("message")]
    assert gifts == ["message occurred 2013-07-25: kim-jong-un | li-yuanchao"]


def test_a_list_by_side_says_who_was_there() -> None:
    text = "习近平25日跟金正恩举行了会谈。\n\n中共方面的官员包括王毅。朝鲜方面到访的官员包括李洙墉、金英哲。"
    told = "meeting occurred 2013-07-25: kim-jong-un ri-su-yong kim-yong-chol | xi-jinping wang-yi"
    assert contacts(text, DAY) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("上一次有中国总理访朝,要追溯到2009年10月的温家宝。", "visit occurred 2009-10:  | wen-jiabao"),
        (
            "25日,李源潮会见了金永南;工厂是本月9日由吴仪和朴凤柱剪彩的。晚上,两人共进晚餐。",
            "meeting occurred 2013-07-25: kim-yong-nam | li-yuanchao",
        ),
        ("苗华24日主持欢迎仪式,与金秀吉举行会谈。", "ceremony occurred 2013-07-24: kim-su-gil | miao-hua"),
        ("金正恩24日在机场迎接习近平,并与习会谈。", "meeting occurred 2013-07-24: kim-jong-un | xi-jinping"),
        (
            "上月,劳动党重新推举金正恩为总书记,习近平当天就致电祝贺。",
            "message occurred 2013-06: kim-jong-un | xi-jinping",
        ),
    ],
)
def test_what_a_sentence_tells_beside_its_story(text: str, told: str) -> None:
    assert told in contacts(text, DAY)


def test_a_banquet_told_with_its_host_is_of_its_own_day() -> None:
    text = "25日,金正恩设宴款待李源潮。24日,李源潮会见了金正恩。当晚,李源潮出席了金正恩举行的欢迎宴会。"
    meals = [line for line in contacts(text, DAY) if line.startswith("meeting")]
    assert sorted(meals) == [
        "meeting occurred 2013-07-24: kim-jong-un | li-yuanchao",
        "meeting occurred 2013-07-24: kim-jong-un | li-yuanchao",
        "meeting occurred 2013-07-25: kim-jong-un | li-yuanchao",
    ]


@pytest.mark.parametrize("that", ["那次访问是八年来的第一次,", "那一次访问期间,", "那趟访问中,"])
def test_what_is_told_of_that_visit_is_of_its_month(that: str) -> None:
    text = f"唐家璇7日拜会了金永南。金永南谈到今年6月率团访华时的情形。{that}李鹏曾同金永南见面。"
    told = contacts(text, "1999-10-08")
    assert "meeting occurred 1999-06: kim-yong-nam | li-peng" in told
    assert [line for line in told if line.startswith("visit")] == ["visit occurred 1999-06: kim-yong-nam | "]
