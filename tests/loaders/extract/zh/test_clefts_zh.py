"""Journeys that Chinese tells around 是, and earlier ones of which it gives only the turn and the times."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

LEAD = (
    "中朝外交官在北京会面\n\n朝鲜外务省副相李吉成20日在北京会见了中国外交部部长王毅，双方就共同关心的问题交换了意见。"
)


def journeys(text: str, who: str) -> list[str]:
    """The times of the journeys read of somebody, behind a report of talks, where they took place."""
    told = [line for line in contacts(LEAD + text, "2019-06-21") if line.startswith("visit occurred") and who in line]
    return [line.split(":")[0].split()[2] for line in told]


@pytest.mark.parametrize(
    ("text", "who", "when"),
    [
        ("2012年,前往朝鲜通报情况的是时任全国人大常委会副委员长李建国。", "li-jianguo", "2012"),
        ("去年11月赴朝的是中联部部长宋涛。", "song-tao", "2018-11"),
        ("2018年4月,率艺术团前往平壤的是中联部部长宋涛。", "song-tao", "2018-04"),
        ("18日乘机抵京的正是朝鲜外务相李勇浩。", "ri-yong-ho", "2019-06-18"),
        ("18日抵达北京的还有朝鲜外务相李勇浩。", "ri-yong-ho", "2019-06-18"),
        ("李勇浩抵达北京的日期是6月18日。", "ri-yong-ho", "2019-06-18"),
        ("李勇浩访华的时间为2018年4月3日。", "ri-yong-ho", "2018-04-03"),
        ("大连是金正恩2018年5月到过的地方。", "kim-jong-un", "2018-05"),
        ("金正恩今年1月访华。大连和北京是他去年5月到访之地。", "kim-jong-un", "2018-05"),
        ("新任大使李进军抵达平壤就任的日期是6月18日。", "li-jinjun", "2019-06-18"),
    ],
)
def test_a_journey_may_be_told_by_who_when_or_where_it_was(text: str, who: str, when: str) -> None:
    assert when in journeys(text, who)


@pytest.mark.parametrize(
    ("text", "whens"),
    [
        ("一年之内,金正恩已三度来华,前两次分别是在去年5月和8月。", {"2018-05", "2018-08"}),
        ("金正恩一年内已四度访华,前三次分别在去年3月、5月和6月。", {"2018-03", "2018-05", "2018-06"}),
        ("这是金正恩第二次来华,上一次是今年1月7日至10日的访问。", {"2019-01-07/2019-01-10"}),
        ("倘若属实,一年之内金正恩就是第二次来华了。上一次是今年1月7日至10日的非正式访问。", {"2019-01-07/2019-01-10"}),
    ],
)
def test_earlier_journeys_are_told_by_their_turn(text: str, whens: set[str]) -> None:
    assert whens <= set(journeys(text, "kim-jong-un"))


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("去年11月在平壤会见宋涛的是李洙墉。", "ri-su-yong"),
        ("18日到机场迎接的是中联部部长宋涛。", "song-tao"),
        ("习近平2013年6月去的是俄罗斯。", "xi-jinping"),
        ("2013年派去越南的是外交部部长王毅。", "wang-yi"),
        ("大连是宋涛去年5月到过的地方。", "song-tao"),
        ("18日率先走进会场的是李洙墉。", "ri-su-yong"),
        ("李勇浩到任的日期是6月18日。", "ri-yong-ho"),
        ("金正恩上一次会见宋涛是在2018年4月。", "kim-jong-un"),
    ],
)
def test_what_is_no_journey_to_the_other_country_is_none(text: str, who: str) -> None:
    assert journeys(text, who) == []


@pytest.mark.parametrize(
    "text",
    [
        "丹东市祭扫团18日前往朝鲜,团长由外交部副部长孔铉佑担任。",
        "中国祭扫团18日前往朝鲜祭扫,团长由外交部党委委员、副部长孔铉佑担任。",
        "中国友好代表团18日抵达平壤,团长为外交部副部长孔铉佑。",
    ],
)
def test_who_leads_those_that_travel_may_be_told_behind_a_comma(text: str) -> None:
    assert journeys(text, "kong-xuanyou") == ["2019-06-18"]


@pytest.mark.parametrize(
    "text",
    ["中国代表团18日抵达平壤,朝方团长由李洙墉担任。", "朝鲜队18日抵达北京,接站的领队由宋涛陪同,李洙墉没有到场。"],
)
def test_who_leads_others_has_not_travelled(text: str) -> None:
    assert journeys(text, "ri-su-yong") == []
