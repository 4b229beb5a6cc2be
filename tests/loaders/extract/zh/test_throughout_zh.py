"""Those who took part in all that an article tells of a visit, and which of two events a list is of."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-08-24"
TWO = "8月20日,宋涛在北京会见李洙墉。21日,上海市委书记李强在上海会见李洙墉。"


@pytest.mark.parametrize("along", ["全程陪同", "全程参加活动"])
def test_who_went_along_all_the_time_was_at_each(along: str) -> None:
    assert contacts(f"{TWO}访问期间,朝鲜驻华大使池在龙{along}。", DAY) == [
        "meeting occurred 2018-08-20: ri-su-yong ji-jae-ryong | song-tao",
        "meeting occurred 2018-08-21: ri-su-yong ji-jae-ryong | li-qiang",
    ]


@pytest.mark.parametrize("where", ["在京活动", "在北京的有关活动"])
def test_who_took_part_in_one_city_was_at_none_elsewhere(where: str) -> None:
    assert contacts(f"{TWO}朝鲜驻华大使池在龙参加了{where}。", DAY) == [
        "meeting occurred 2018-08-20: ri-su-yong ji-jae-ryong | song-tao",
        "meeting occurred 2018-08-21: ri-su-yong | li-qiang",
    ]


@pytest.mark.parametrize("meal", ["并设宴款待", "随后共进晚餐"])
def test_a_list_after_talks_and_a_meal_is_of_the_talks(meal: str) -> None:
    assert sorted(contacts(f"8月20日,宋涛同李洙墉举行会谈,{meal}。朝鲜驻华大使池在龙在座。", DAY)) == [
        "meeting occurred 2018-08-20: ri-su-yong ji-jae-ryong | song-tao",
        "meeting occurred 2018-08-20: ri-su-yong | song-tao",
    ]


@pytest.mark.parametrize(
    "company",
    [
        "由金成男陪同抵达北京。",
        "在金成男陪同下抵达北京。",
        "抵达北京,金成男陪同来华。",
        "抵达北京。随李洙墉访华的还有金成男。",
    ],
)
def test_who_goes_along_on_a_journey_makes_it(company: str) -> None:
    assert contacts(f"8月20日,李洙墉{company}", DAY) == ["visit occurred 2018-08-20: ri-su-yong kim-song-nam | "]


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("宋涛8月20日同李洙墉以视频方式举行磋商。", "call occurred 2018-08-20: ri-su-yong | song-tao"),
        ("宋涛8月20日与李洙墉就两党交往进行过沟通。", "meeting occurred 2018-08-20: ri-su-yong | song-tao"),
        ("李进军和朴明浩8月20日出席了友谊塔落成纪念活动。", "ceremony occurred 2018-08-20: pak-myong-ho | li-jinjun"),
        ("李进军和朴明浩8月20日共同出席了起跑仪式。", "ceremony occurred 2018-08-20: pak-myong-ho | li-jinjun"),
    ],
)
def test_calls_by_screen_and_occasions_with_a_name_of_their_own(sentence: str, told: str) -> None:
    assert contacts(sentence, DAY) == [told]


@pytest.mark.parametrize(
    "vague", ["李进军会见朴明浩时介绍了有关活动", "李进军与朴明浩8月20日会面,双方对有关仪式表示满意"]
)
def test_activities_only_spoken_of_are_none(vague: str) -> None:
    assert all(line.startswith("meeting") for line in contacts(f"{vague}。", DAY))


def test_activities_told_are_all_of_those_who_met_not_only_the_last() -> None:
    text = (
        "王毅5月13日在北京同崔善姬举行会谈。\n\n会谈后,王毅设宴款待崔善姬。\n\n双方就地区形势交换了意见。"
        "外交部副部长孙卫东、朝鲜驻华大使李龙男参加上述活动。"
    )
    told = contacts(text, "2024-05-14")
    assert told[0] == "meeting occurred 2024-05-13: choe-son-hui ri-ryong-nam | wang-yi sun-weidong"
