"""Plain reports with people nobody knows: whose side they are of, who makes a journey, what was a while ago."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2012-08-03"


@pytest.mark.parametrize(
    "group",
    [
        "姜贤洙率领的朝鲜平壤市友好代表团",
        "由姜贤洙率领的朝鲜青年代表团",
        "以姜贤洙为团长的朝鲜工会代表团",
        "以姜贤洙为首的朝鲜农业代表团",
        "姜贤洙等朝鲜客人",
        "前来访问的朝鲜客人姜贤洙",
    ],
)
def test_who_leads_a_delegation_is_of_its_side(group: str) -> None:
    assert contacts(f"王家瑞2日在北京会见了{group}。", DAY) == [
        "meeting occurred 2012-08-02: kang-hyon-su | wang-jiarui"
    ]


@pytest.mark.parametrize("group", ["柳成贵率领的中国妇女代表团", "以柳成贵为团长的中国记者代表团", "柳成贵等中方人员"])
def test_nor_does_a_korean_surname_make_a_leader_of_a_chinese_one_korean(group: str) -> None:
    assert contacts(f"金永南2日会见了{group}。", DAY) == ["meeting occurred 2012-08-02: kim-yong-nam | liu-chenggui"]


def test_a_delegation_shows_the_side_of_who_leads_it_behind_it_too() -> None:
    assert people("朝鲜教育代表团在姜贤洙率领下2日抵达北京。")["kang-hyon-su"] == "KP"


@pytest.mark.parametrize(
    "more",
    ["中国货船2日抵达南浦。", "至于外界问到的访问,没有消息。", "外国民众去年获准入境。", "中方也派人赴朝。"],
)
def test_what_else_goes_there_is_no_journey_of_who_acted_before(more: str) -> None:
    assert contacts(f"中国大使刘洪才1日会见了朝鲜外务相朴宜春。{more}", DAY) == [
        "meeting occurred 2012-08-01: pak-ui-chun | liu-hongcai"
    ]


@pytest.mark.parametrize("words", ["提及王家瑞日前访问朝鲜", "谈到王家瑞日前访朝"])
def test_of_whom_somebody_speaks_as_having_gone_there_has(words: str) -> None:
    text = f"外交部长杨洁篪1日在北京与韩国外长金星焕会谈,{words}。"
    assert contacts(text, DAY) == ["visit occurred 2012-08:  | wang-jiarui"]


@pytest.mark.parametrize("when", ["不久前", "前不久"])
@pytest.mark.parametrize("text", ["王家瑞说,金正恩{}在平壤会见了他。", "{},金正恩在平壤会见了王家瑞。"])
def test_what_was_not_long_ago_is_of_no_month_known(text: str, when: str) -> None:
    before = "王家瑞2日会见了朝鲜大使池在龙。"
    assert contacts(before + text.format(when), DAY) == [
        "meeting occurred 2012-08-02: ji-jae-ryong | wang-jiarui",
        "meeting occurred -: kim-jong-un | wang-jiarui",
    ]
