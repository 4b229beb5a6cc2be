"""Who makes a Chinese journey, who is new in a post, what is no year, and flowers that are laid."""

import pytest

from loaders.extract.zh.anchors import year_of
from loaders.sources.published import is_date_line
from tests.loaders.extract.reading import contacts

_CHOE = ["visit occurred 2019-06-10: choe-ryong-hae | "]


@pytest.mark.parametrize(
    "before",
    [
        "正当金正恩刚遭批评的敏感时刻",
        "金正恩没有露面",
        "由于金正恩身体不适",
        "随着金正恩发表讲话",
        "当金正恩还在视察时",
    ],
)
def test_who_is_only_named_in_a_part_before_does_not_travel(before: str) -> None:
    assert contacts(f"{before},崔龙海10日抵达北京。", "2019-06-21") == _CHOE


@pytest.mark.parametrize(
    "who", ["金正恩与崔龙海", "金正恩和崔龙海率领的代表团", "金正恩偕崔龙海", "金正恩在崔龙海等人陪同下,"]
)
def test_those_joined_travel_together(who: str) -> None:
    (line,) = contacts(f"{who}10日抵达北京。", "2019-06-21")
    assert "kim-jong-un" in line
    assert "choe-ryong-hae" in line


@pytest.mark.parametrize("was", ["平壤体育馆召开中央报告大会,金正恩到场", "平壤召开纪念大会,金正恩出席"])
def test_who_attends_something_at_home_is_on_no_journey(was: str) -> None:
    assert contacts(f"崔龙海10日访问中国。15日{was}。", "2019-06-21") == _CHOE


@pytest.mark.parametrize(
    ("went", "told"),
    [
        ("新任大使池在龙26日抵达北京", True),
        ("朝鲜新任驻华大使池在龙26日到了北京", True),
        ("朝鲜驻华新大使池在龙26日抵京", True),
        ("朝鲜驻华大使池在龙26日抵达北京", False),
        ("朝鲜新任驻华大使池在龙26日离京", False),
        ("朝鲜体育相朴明国26日到了中转站北京", True),
        ("朝鲜体育相朴明国26日到边境城市丹东", True),
        ("朝鲜体育相朴明国26日到平壤体育馆", False),
    ],
)
def test_new_ambassadors_and_places_with_an_epithet(went: str, told: bool) -> None:
    assert bool(contacts(f"{went}。", "2019-06-27")) is told


def test_a_number_of_things_is_no_year() -> None:
    assert year_of("每场约有2000个座位。") == (None, "")
    assert year_of("2010年12月9日,乐团到了丹东,座位约有2000个。") == (2010, "year named")


@pytest.mark.parametrize(
    ("line", "dates"),
    [
        ("加入時間:2012-09-27 15:35:04 當前新聞點擊率:3954", True),
        ("录入时间:2013-05-02 点击:23次", True),
        ("注册时间:2010-07-20", False),
        ("最后登录:2021-07-15", False),
    ],
)
def test_which_lines_of_a_page_date_it(line: str, dates: bool) -> None:
    assert is_date_line(line) is dates


@pytest.mark.parametrize(
    "laid",
    [
        "献上中共中央花圈",
        "献上了花圈",
        "敬献以中共中央、国务院名义送的花圈",
        "敬献了中共中央的花圈",
        "献上习近平送的花圈",
    ],
)
def test_flowers_laid_are_a_ceremony_whoever_they_come_from(laid: str) -> None:
    told = contacts(f"刘洪才6月10日在金正日灵前{laid}。朝外务省副相金成基在场。", "2019-06-21")
    assert told == ["ceremony occurred 2019-06-10: kim-song-gi | liu-hongcai"]


@pytest.mark.parametrize("sent", ["向习近平赠送花篮", "给习近平送去花篮"])
def test_flowers_sent_to_the_living_are_a_message(sent: str) -> None:
    assert contacts(f"金正恩6月10日{sent}。", "2019-06-21") == ["message occurred 2019-06-10: kim-jong-un | xi-jinping"]


@pytest.mark.parametrize("title", ["中国的特使", "中国的朝鲜半岛事务特别代表", "中国特使"])
def test_a_list_goes_on_with_a_title_of_a_country(title: str) -> None:
    told = contacts(f"金桂冠6月10日访问北京期间,先后与张业遂、{title}武大伟会谈。", "2019-06-21")
    assert sorted(line.rsplit(": ", 1)[1] for line in told if "meeting" in line) == [
        "kim-kye-gwan | wu-dawei",
        "kim-kye-gwan | zhang-yesui",
    ]
