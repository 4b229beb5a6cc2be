"""Chinese letters whose writer a later sentence names, gifts passed on, and the ends of journeys."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-03-25"


@pytest.mark.parametrize(
    "told",
    [
        "习近平总书记22日收到来自平壤的贺信。署名者是金正恩总书记。",
        "习近平总书记22日收到一封来自平壤的贺信。金正恩总书记在信中说，朝中友谊牢不可破。",
    ],
)
def test_the_writer_of_a_letter_is_named_a_sentence_later(told: str) -> None:
    assert contacts(told, DAY) == ["message occurred 2024-03-22: kim-jong-un | xi-jinping"]


def test_a_gift_passed_on_at_a_meeting_is_not_the_hosts() -> None:
    told = "王亚军大使22日会见崔善姬外务相。大使转交了习近平总书记赠送给金正恩总书记的礼物。"
    assert contacts(told, DAY) == [
        "meeting occurred 2024-03-22: choe-son-hui | wang-yajun",
        "message occurred 2024-03-22: kim-jong-un | xi-jinping",
    ]


def test_who_is_home_again_has_ended_his_journey() -> None:
    told = "金成男部长率领的代表团20日抵达北京。代表团23日返抵平壤。"
    assert contacts(told, DAY) == ["visit occurred 2024-03-20/2024-03-23: kim-song-nam | "]


def test_a_send_off_is_of_the_day_of_leaving() -> None:
    told = "金正恩2日抵达北京，4日晚搭专列离京返国。蔡奇到车站送行。"
    assert contacts(told, "2025-09-05") == [
        "visit occurred 2025-09-02/2025-09-04: kim-jong-un | ",
        "ceremony occurred 2025-09-04: kim-jong-un | cai-qi",
    ]


def test_a_station_shows_a_side() -> None:
    told = "金正恩乘坐的专列25日驶入北京站。"
    assert contacts(told, "2018-03-28") == ["visit occurred 2018-03-25: kim-jong-un | "]


def test_those_who_met_meet_again_in_the_clauses_after() -> None:
    told = "金正恩与习近平2018年3月在北京会谈，同年5月又在大连会面。"
    assert sorted(contacts(told, DAY)) == [
        "meeting occurred 2018-03: kim-jong-un | xi-jinping",
        "meeting occurred 2018-05: kim-jong-un | xi-jinping",
    ]
