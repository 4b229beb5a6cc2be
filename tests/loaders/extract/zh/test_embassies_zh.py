"""Calls at the other side's embassy in Chinese, and going somewhere that is no journey."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2011-12-23"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "金正恩20日到中国驻朝鲜大使馆慰问,对刘洪才大使说,感同身受。",
            ["meeting occurred 2011-12-20: kim-jong-un | liu-hongcai"],
        ),
        (
            "金永南20日應大使劉洪才邀請,來到位於平壤的中國大使館作客。",
            ["meeting occurred 2011-12-20: kim-yong-nam | liu-hongcai"],
        ),
        (
            "胡锦涛20日在习近平陪同下来到朝鲜驻华使馆吊唁。大使池在龙向他们致谢。",
            ["ceremony occurred 2011-12-20: ji-jae-ryong | hu-jintao xi-jinping"],
        ),
        ("胡锦涛20日到朝鲜驻华使馆吊唁金正日逝世。", ["ceremony occurred 2011-12-20:  | hu-jintao"]),
        (
            "金正恩20日到中国驻朝鲜大使馆做客,受到刘洪才大使欢迎。金永南、朴凤柱等陪同金正恩前往。",
            ["meeting occurred 2011-12-20: kim-jong-un kim-yong-nam pak-pong-ju | liu-hongcai"],
        ),
        ("胡锦涛20日说,希望朝鲜驻华使馆工作顺利。", []),
    ],
)
def test_who_calls_at_an_embassy_meets_whom_the_text_names_of_it(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_each_of_those_who_call_in_turn_is_received() -> None:
    text = "21日,吴邦国、温家宝分别到朝鲜驻华大使馆吊唁。大使池在龙致谢。"
    assert sorted(contacts(text, DAY)) == [
        "ceremony occurred 2011-12-21: ji-jae-ryong | wen-jiabao",
        "ceremony occurred 2011-12-21: ji-jae-ryong | wu-bangguo",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "朝鲜驻华大使池在龙当时已奉召回国。",
        "金正日8月途经黑龙江时,戴秉国前往迎接。",
        "刘鹏对朴明哲再次来访表示欢迎。",
    ],
)
def test_going_home_to_meet_or_being_glad_is_no_journey(text: str) -> None:
    assert not any(line.startswith("visit") and "kim-jong-il" not in line for line in contacts(text, DAY))


def test_what_one_comes_for_is_no_event_yet() -> None:
    text = "李立国为出席烈士陵园竣工仪式12月20日抵达平壤。"
    assert contacts(text, DAY) == ["visit occurred 2011-12-20:  | li-liguo"]


def test_what_has_happened_is_not_planned_by_the_clause_before() -> None:
    text = "剧组将在长沙、武汉巡演,姜能洙已于12月20日离开北京回国。"
    assert contacts(text, DAY) == ["visit occurred 2011-12-20: kang-nung-su | "]


def test_who_escorts_somebody_to_talks_told_before_was_there() -> None:
    text = "12月20日,习近平在北京会见李洙墉。\n\n池在龙、金成男陪同李洙墉会见习近平。"
    assert contacts(text, DAY) == ["meeting occurred 2011-12-20: ri-su-yong ji-jae-ryong kim-song-nam | xi-jinping"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("12月17日,崔善姬会见王亚军。翌日,王毅会见崔善姬。", "meeting occurred 2011-12-18: choe-son-hui | wang-yi"),
        ("今年以来,胡锦涛与金正日三次会晤。", "meeting occurred 2011: kim-jong-il | hu-jintao"),
        ("金正日5月20日至26日访华,胡锦涛同他会谈。", "meeting occurred 2011-05: kim-jong-il | hu-jintao"),
    ],
)
def test_days_counted_from_others(text: str, told: str) -> None:
    assert told in contacts(text, DAY)


def test_who_came_along_to_an_embassy_was_there() -> None:
    text = "金永南20日應大使劉洪才邀請,來到中國大使館作客。\n\n劉洪才率全體外交官迎候。\n\n陪同金永南前來的有姜錫柱。"
    assert contacts(text, DAY) == ["meeting occurred 2011-12-20: kim-yong-nam kang-sok-ju | liu-hongcai"]


def test_a_pronoun_is_the_subject_not_who_received_him() -> None:
    text = "2000年3月,金正日到访中国使馆,受到大使万永祥的接待;两个月后,他便首次访华。"
    assert "visit occurred 2000-05: kim-jong-il | " in contacts(text, DAY)


@pytest.mark.parametrize("topic", ["在会谈中说", "在会见中表示"])
def test_what_is_said_in_talks_is_no_second_one(topic: str) -> None:
    text = f"12月20日,胡锦涛同金永南举行会谈。吴邦国、温家宝分别会见金永南。胡锦涛{topic},友谊源远流长。"
    assert len(contacts(text, DAY)) == 3


def test_journeys_that_a_speech_goes_on_with_are_of_no_day_of_the_story() -> None:
    text = "12月20日,刘洪才大使会见池在龙。刘大使说,友谊源远流长。温家宝总理率团来朝出席庆祝活动。"
    assert contacts(text, DAY) == [
        "meeting occurred 2011-12-20: ji-jae-ryong | liu-hongcai",
        "visit occurred -:  | wen-jiabao",
    ]


@pytest.mark.parametrize("words", ["前来吊唁", "来到使馆,向遗像鞠躬"])
def test_who_comes_to_mourn_comes_to_the_embassy_named_before(words: str) -> None:
    text = f"金正日逝世后,朝鲜驻华使馆设了灵堂。20日下午,张志军{words}。大使池在龙同他握手,转达谢意。"
    assert contacts(text, DAY) == ["ceremony occurred 2011-12-20: ji-jae-ryong | zhang-zhijun"]


def test_others_come_to_mourn_after_the_first() -> None:
    text = "20日,王家瑞到朝鲜驻华使馆吊唁。大使池在龙致谢。\n21日,艾平也来到大使馆。池在龙对他说,谢谢中国同志。"
    assert contacts(text, DAY) == [
        "ceremony occurred 2011-12-20: ji-jae-ryong | wang-jiarui",
        "ceremony occurred 2011-12-21: ji-jae-ryong | ai-ping",
    ]
