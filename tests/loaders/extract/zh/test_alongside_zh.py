"""Meetings told in Chinese by no word for one, and sentences that look like them and tell of none."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

PAIR = "meeting occurred 2024-03-22: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    "told",
    [
        "王毅外长22日在北京同崔善姬外务相一同喝了咖啡。",
        "中國外長王毅22日與北韓外相崔善姬茶敘半小時。",
        "王毅外长22日在钓鱼台向崔善姬外务相介绍了中方立场。",
        "22日，王毅在北京听取了崔善姬关于访俄情况的通报。",
        "王毅22日对崔善姬说，中方一贯支持朝方。",
        "崔善姬22日在王毅举行的晚宴上频频举杯。",
    ],
)
def test_what_two_people_do_together_is_a_meeting(told: str) -> None:
    assert contacts(told, "2024-03-23") == [PAIR]


@pytest.mark.parametrize(
    "told",
    [
        "王毅和崔善姬22日都在雅加达。",
        "王毅22日表示，愿同崔善姬外务相一道推动双边关系发展。",
        "习近平总书记22日在贺电中对金正恩总书记说，中方高度重视中朝关系。",
        "王毅22日请崔善姬转达对金正恩的问候。",
    ],
)
def test_what_each_does_for_himself_is_none(told: str) -> None:
    assert not [c for c in contacts(told, "2024-03-23") if c.startswith("meeting")]


def test_side_by_side_at_a_parade_is_a_ceremony() -> None:
    told = "国家主席习近平3日登上天安门城楼观看阅兵式。金正恩与他并肩而立。"
    assert contacts(told, "2025-09-04") == ["ceremony occurred 2025-09-03: kim-jong-un | xi-jinping"]


def test_a_handshake_at_the_airport_is_a_welcome() -> None:
    told = "在平壤国际机场，金正恩20日与走下飞机的习近平亲切握手。"
    assert contacts(told, "2019-06-21") == ["ceremony occurred 2019-06-20: kim-jong-un | xi-jinping"]


def test_who_comes_to_watch_games_is_only_met() -> None:
    told = "刘鹏11日晚在天津会见了前来观摩第六届东亚运动会的朝鲜体育相李种武。"
    assert contacts(told, "2013-10-12") == ["meeting occurred 2013-10-11: ri-jong-mu | liu-peng"]


def test_who_sat_opposite_somebody_once_met_him_then() -> None:
    told = "上一次中朝外长会晤是在2014年8月，当时坐在王毅对面的是李洙墉。"
    assert contacts(told, "2016-07-26") == ["meeting occurred 2014-08: ri-su-yong | wang-yi"]


def test_who_stands_by_somebody_on_a_rostrum() -> None:
    told = "9月3日，习近平在天安门城楼检阅三军部队，朝鲜领导人金正恩站在他身旁。"
    assert contacts(told, "2025-09-04") == ["ceremony occurred 2025-09-03: kim-jong-un | xi-jinping"]


def test_the_hour_alone_is_of_the_day_of_the_report() -> None:
    told = "中国国防部网站17日公布，中央军委副主席张又侠上午在北京会见朝鲜人民军总政治局局长金秀吉。"
    assert contacts(told, "2019-08-19") == ["meeting occurred 2019-08-17: kim-su-gil | zhang-youxia"]
