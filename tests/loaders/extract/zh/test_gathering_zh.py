"""Who comes to an event that is being told: handshakes, arrivals at the airport, "these activities", speakers."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-05-21"
SEEN_OFF = "5月20日,王毅乘专机离开平壤,崔善姬到机场送行。"


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("朴明浩和中国大使王亚军也来到机场。", "choe-son-hui pak-myong-ho | wang-yi wang-yajun"),
        ("崔善姬同刘建超等中方随行人员一一握手道别。", "choe-son-hui | wang-yi liu-jianchao"),
        ("王毅在崔善姬陪同下检阅了人民军仪仗队。", "choe-son-hui | wang-yi"),
    ],
)
def test_who_comes_to_a_farewell_is_at_it(sentence: str, there: str) -> None:
    assert f"ceremony occurred 2024-05-20: {there}" in contacts(SEEN_OFF + sentence, DAY)
    assert not any(line.startswith("meeting") for line in contacts(SEEN_OFF + sentence, DAY))


def test_hands_shaken_at_a_reception_are_part_of_it() -> None:
    text = "5月20日,中国外交部举行招待会,朝鲜驻华大使李龙男出席。王毅在会上致辞,并与李龙男等使节握手寒暄。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: ri-ryong-nam | wang-yi"]


@pytest.mark.parametrize("activities", ["上述活动", "有关活动", "前述活動"])
def test_who_took_part_in_these_activities_was_at_each(activities: str) -> None:
    text = f"5月18日,王毅会见崔善姬。19日,王毅同朴明浩举行会谈。\n中国大使王亚军参加了{activities}。"
    assert contacts(text, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui | wang-yi wang-yajun",
        "meeting occurred 2024-05-19: pak-myong-ho | wang-yi wang-yajun",
    ]


def test_who_speaks_at_a_banquet_is_there() -> None:
    text = "5月18日,王毅为崔善姬举行欢迎宴会,孙卫东致辞。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi sun-weidong"]


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("王亚军大使致辞,崔善姬等应邀出席。", "choe-son-hui | wang-yajun"),
        ("崔善姬和王亚军先后致辞,朴明浩在座。", "pak-myong-ho choe-son-hui | wang-yajun"),
        ("王亚军大使致辞时回顾了两国友好;崔善姬、朴明浩出席。", "choe-son-hui pak-myong-ho | wang-yajun"),
    ],
)
def test_who_speaks_at_a_reception_is_there_with_those_listed(sentence: str, there: str) -> None:
    text = f"5月20日,中国驻朝鲜大使馆举行国庆招待会。{sentence}"
    (told,) = contacts(text, DAY)
    kp, cn = (set(side.split()) for side in there.split("|"))
    assert told.startswith("meeting occurred 2024-05-20: ")
    assert [set(side.split()) for side in told.split(": ")[1].split("|")] == [kp, cn]


def test_who_came_home_with_somebody_was_not_seen_off_by_a_word() -> None:
    home = "20日,王毅结束对朝鲜的访问回到北京。刘建超等陪同人员同机抵达。"
    text = f"{home}\n崔善姬到机场为王毅送行。朴明浩等在机场列队送别。"
    assert "ceremony occurred 2024-05-20: choe-son-hui pak-myong-ho | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize("greeters", ["到机场迎接的有", "在机场迎接的包括"])
def test_who_arrives_is_welcomed_by_a_list_with_his_ambassador(greeters: str) -> None:
    text = f"5月20日,刘建超抵达平壤。{greeters}崔善姬、朴明浩和中国驻朝鲜大使王亚军。"
    assert "ceremony occurred 2024-05-20: choe-son-hui pak-myong-ho | liu-jianchao wang-yajun" in contacts(text, DAY)


def test_an_ambassador_who_speaks_to_the_guests_of_his_house_is_there() -> None:
    text = "5月20日,中国驻朝鲜大使馆举行招待会,崔善姬、朴明浩等应邀出席。王亚军大使向大家介绍了中国经济形势。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui pak-myong-ho | wang-yajun"]


@pytest.mark.parametrize("there", ["在场作陪", "到场祝贺", "在座陪同"])
def test_two_words_of_presence_are_one(there: str) -> None:
    text = f"5月20日,王毅在北京会见崔善姬。中联部部长刘建超{there}。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui | wang-yi liu-jianchao"]


def test_an_ambassador_who_receives_the_guests_of_his_house_is_there() -> None:
    text = "5月20日,朝鲜驻华大使馆举行招待会。刘建超、孙卫东应邀出席。李龙男大使接待了来宾。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: ri-ryong-nam | liu-jianchao sun-weidong"]


def test_who_leads_a_delegation_is_welcomed_with_it() -> None:
    text = "中国代表团5月20日抵达平壤。代表团由赵乐际率领,成员包括王毅。崔龙海到机场迎接。"
    assert "ceremony occurred 2024-05-20: choe-ryong-hae | zhao-leji" in contacts(text, DAY)


def test_officials_without_names_at_the_airport_make_no_ceremony() -> None:
    told = contacts("外交部副部长孔铉佑6日结束对朝鲜的访问，返回北京。朝方官员到机场送行。", "2019-03-08")
    assert told == ["visit occurred 2019-03-06:  | kong-xuanyou"]
