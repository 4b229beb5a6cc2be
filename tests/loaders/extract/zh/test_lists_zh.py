"""Who was there, in Chinese: lists by side, after a colon, over several sentences; those who join in; guests alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2024-05-20"
TALKS = "5月18日,王毅在北京同崔善姬举行会谈。"


@pytest.mark.parametrize(
    "present",
    [
        "中方在座的有刘建超部长。朝方有金成男部长。",
        "会谈时在场的,中方为刘建超部长,朝方为金成男部长。",
        "中方出席人员:中联部部长刘建超。\n朝方出席人员:国际部部长金成男。",
        "中联部部长刘建超也一同会谈,朝方参加的还有国际部部长金成男。",
        "有关干部、中联部部长刘建超以及朝方金成男参加了会谈。",
        "應邀參加會談的有中方劉建超、北韓方面金成男。",
    ],
)
def test_those_present_may_be_told_by_side_and_in_many_words(present: str) -> None:
    assert contacts(TALKS + present, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi liu-jianchao"
    ]


def test_who_is_described_by_a_journey_to_an_event_did_not_go_there_in_this_sentence() -> None:
    text = "5月18日,王毅同来华出席论坛开幕式的朝鲜外务相崔善姬举行会谈。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_an_embassy_or_the_other_country_gives_an_event_that_only_guests_are_named_at() -> None:
    assert contacts("5月18日,刘建超在平壤出席开馆仪式。", DAY) == ["ceremony occurred 2024-05-18:  | liu-jianchao"]
    assert contacts("5月18日,刘建超出席朝鲜驻华大使馆举行的招待会。", DAY) == [
        "meeting occurred 2024-05-18:  | liu-jianchao"
    ]
    assert contacts("5月18日,刘建超在上海出席开馆仪式,朝方表示祝贺。", DAY) == []


def test_one_signing_has_those_who_watch_and_those_who_sign() -> None:
    text = "5月18日,王毅和崔善姬出席了签字仪式。刘建超和金成男在文件上签字。"
    assert contacts(text, DAY) == [
        "ceremony occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi liu-jianchao",
    ]


def test_guests_of_a_meal_go_without_saying_after_their_arrival() -> None:
    text = "劉建超昨晚抵平壤,北韓勞動黨國際部長金成男設宴款待。"
    assert "meeting occurred 2024-05-19: kim-song-nam | liu-jianchao" in contacts(text, DAY)


def test_who_arrives_with_somebody_is_welcomed_too() -> None:
    text = "5月18日,王毅乘专机抵达平壤,崔善姬到机场迎接。同机抵达的有中联部部长刘建超。"
    assert "ceremony occurred 2024-05-18: choe-son-hui | wang-yi liu-jianchao" in contacts(text, DAY)


def test_the_leader_of_a_delegation_may_be_named_after_it() -> None:
    text = "5月18日,朝鲜劳动党代表团抵达北京,团长是党中央委员会国际部部长金成男。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: kim-song-nam | "]


def test_whose_envoy_somebody_is_leads_no_delegation() -> None:
    text = "刘建超作为习近平总书记、国家主席的特使率代表团于5月18日抵达平壤。崔善姬到机场为代表团送行。"
    assert not any("xi-jinping" in line for line in contacts(text, DAY))


def test_strangers_stand_opposite_to_whom_they_meet_and_kin_beside_whom_they_belong_to() -> None:
    assert people("5月18日,中国驻清津总领事赵明国同副委员长李春日会谈。")["ri-chun-il"] == "KP"
    assert people("金正恩抵达北京。女儿金小善随行。")["kim-so-son"] == "KP"


def test_a_third_country_s_diplomat_is_met_by_nobody_of_the_sentence_before() -> None:
    assert contacts("王毅5月18日发表讲话。崔善姬同日会见俄罗斯大使。", DAY) == []
