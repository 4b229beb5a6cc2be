"""What "that visit", "that month", "before he was received" and the day of the date line date in Chinese texts."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

TITLE = "中朝外交官在北京会面\n\n"
LEAD = TITLE + "朝鲜外务省副相李吉成18日在北京会见了中国外交部部长王毅，双方就共同关心的问题交换了意见。"
DAY = "2019-06-21"


def day_of(text: str) -> list[str]:
    """The dates of the meetings of Ri Su Yong and Song Tao."""
    told = [line for line in contacts(text, DAY) if line.endswith(": ri-su-yong | song-tao")]
    return [line.split(":")[0].split()[2] for line in told]


@pytest.mark.parametrize("opening", ["在那次访问中", "那次访问期间", "在那趟行程里", "在上述访问中", "在该次访问中"])
def test_what_happened_on_that_visit_is_of_its_month(opening: str) -> None:
    visit = "2019年1月下旬，中联部部长宋涛访问朝鲜。"
    assert day_of(f"{LEAD}{visit}{opening},宋涛受到朝鲜劳动党副委员长李洙墉接见。") == ["2019-01"]


@pytest.mark.parametrize(
    "text",
    [
        "去年10月,宋涛访问平壤,在当月10日会见了李洙墉。",
        "去年十月访问平壤的宋涛在当月十日会见了李洙墉。",
        "宋涛去年10月访问平壤。在当月10日的会谈中,李洙墉向宋涛表示感谢。",
    ],
)
def test_a_day_of_that_month_is_of_the_month_named_last_even_if_it_only_describes(text: str) -> None:
    assert day_of(LEAD + text) == ["2018-10-10"]


@pytest.mark.parametrize(
    "text",
    [
        "在受到习近平接见以前,李洙墉还会见了宋涛。",
        "获习近平会见之前,李洙墉先与宋涛会谈。",
        "得到习近平会见后,李洙墉同宋涛会谈。",
        "与习近平会见结束后,李洙墉还会见了宋涛。",
    ],
)
def test_what_happens_around_talks_told_in_the_passive_is_of_their_day(text: str) -> None:
    told = "19日,国家主席习近平在北京会见了朝鲜劳动党副委员长李洙墉。王毅17日抵达北京。"
    assert day_of(LEAD + told + text) == ["2019-06-19"]


def test_that_day_is_the_day_of_the_date_line_also_below_other_lines() -> None:
    text = "新华社平壤6月20日电 宋涛正在平壤访问,当天上午已受到朝鲜劳动党副委员长李洙墉会见。"
    assert day_of(f"{TITLE}2019年6月20日 17:12\n\n{text}") == day_of(TITLE + text) == ["2019-06-20"]


@pytest.mark.parametrize(
    "text",
    [
        "对客人来访,王毅首先表示欢迎。",
        "对朝方来华通报情况,王毅表示感谢。",
        "对代表团的到来,王毅表示欢迎。",
        "李吉成出任副相才一个月,上任后出访这还是头一遭。",
    ],
)
def test_a_coming_that_somebody_is_only_glad_of_is_no_journey_told(text: str) -> None:
    assert not any(line.startswith("visit") for line in contacts(LEAD + text, DAY))


def test_a_journey_named_only_by_its_turn_dates_nothing() -> None:
    stay = contacts(LEAD + "宋涛这趟访问为期15日至18日。", DAY)
    assert not any(line.startswith("visit occurred 2019-06-18:") for line in stay)


def test_a_journey_that_says_when_something_was_is_not_denied_behind_it() -> None:
    told = "宋涛昨日讲述了他今年1月访问朝鲜期间的所见所感,并说有关传闻全都没有根据。"
    assert "visit occurred 2019-01:  | song-tao" in contacts(LEAD + told, DAY)
