"""Journeys told in passing in Chinese: counted from, said to be made with somebody, made by strangers."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2018-05-09"
CAME = "金正恩5月7日抵达大连"


@pytest.mark.parametrize(
    ("since", "before"),
    [
        ("2018年3月以来再次访华", ["2018-03"]),
        ("自2017年1月后首次访华", ["2017-01"]),
        ("继2016年5月、2017年1月和2018年3月之后第四次访华", ["2016-05", "2017-01", "2018-03"]),
        ("2011年底执政以来第二次访华", []),
    ],
)
def test_journeys_that_one_is_counted_from_were_made(since: str, before: list[str]) -> None:
    told = [f"visit occurred {month}: kim-jong-un | " for month in before]
    assert sorted(contacts(f"{CAME},这是他{since}。", DAY)) == [*told, "visit occurred 2018-05-07: kim-jong-un | "]


def test_who_follows_a_leader_goes_where_he_goes() -> None:
    text = f"{CAME}。4月3日,李洙墉访华。随金正恩来华的还有崔善姬。"
    assert "visit occurred 2018-05-07: kim-jong-un choe-son-hui | " in contacts(text, DAY)


@pytest.mark.parametrize(
    "said", ["据传金与正可能同行。", "有媒体猜测,金与正也许就在专列上。", "韩方一口咬定金与正同行。"]
)
def test_who_is_only_said_to_come_along_is_not_among_those_who_came(said: str) -> None:
    assert contacts(f"{CAME}。{said}", DAY) == [
        "visit occurred 2018-05-07: kim-jong-un | ",
        "visit hypothetical 2018-05: kim-yo-jong | ",
    ]


def test_who_is_not_on_the_list_did_not_come_along() -> None:
    text = f"{CAME}。韩方一口咬定金与正同行。公布的随行人员名单里并没有金与正的名字。"
    assert "visit denied 2018-05: kim-yo-jong | " in contacts(text, DAY)


@pytest.mark.parametrize("stranger", ["日本首相的顾问", "韩国总统特使", "美国、日本的代表团"])
def test_strangers_of_third_countries_are_not_whoever_acted_before(stranger: str) -> None:
    text = f"王亚军大使5月6日离开平壤。{stranger}8日访问平壤,会见了金永南。"
    assert not any("kim-yong-nam" in line for line in contacts(text, DAY))


@pytest.mark.parametrize(
    ("text", "name"), [("教授罗援少将说", "luo-yuan"), ("外交部副部长傅莹曾两度约见池在龙", "fu-ying")]
)
def test_a_rank_or_an_adverb_is_no_part_of_a_name(text: str, name: str) -> None:
    assert name in people(f"中国{text}。")


def test_a_headline_that_asks_how_or_why_tells_what_happened() -> None:
    told = "visit occurred 2018-05: kim-jong-un | "
    assert contacts("金正恩为何突然访华?\n\n此事引起各方关注。", "2018-05-09") == [told]


@pytest.mark.parametrize("style", ["金正恩特使身份", "朝鮮最高領導人金正恩“特使”身份", "朝鲜领导人金正恩「特使」名义"])
def test_whose_envoy_somebody_is_stays_at_home(style: str) -> None:
    text = f"崔龍海於22日抵達北京,以{style}訪華。\n"
    assert contacts(text, "2013-05-23") == ["visit occurred 2013-05-22: choe-ryong-hae | "]


def test_the_journey_that_somebody_comes_after_is_of_its_own_month() -> None:
    text = "崔龙海5月22日抵达北京。崔龙海是继张成泽去年8月访华后,访问中国的最高级别朝鲜官员。\n"
    assert contacts(text, "2013-05-23") == [
        "visit occurred 2013-05-22: choe-ryong-hae | ",
        "visit occurred 2012-08: jang-song-thaek | ",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "金正恩跟已故的父亲一样通常不喜欢乘飞机访问中国。",
        "习近平接受金正恩邀请回访朝鲜。",
        "在金正恩启程回国后,两国媒体才公布访华消息。",
        "1950年朝鲜战争爆发当年出生的李源潮说,中朝友谊源远流长。",
    ],
)
def test_habits_invitations_and_news_are_no_journeys(text: str) -> None:
    assert not any("2018-05" in line or "1950" in line for line in contacts(text, DAY) if line.startswith("visit"))


def test_whom_news_says_somebody_met_is_whom_he_met() -> None:
    text = "外界关注习近平是否会访问平壤。朝中社报道崔善姬5月8日会晤王毅的消息。"
    assert "meeting occurred 2018-05-08: choe-son-hui | wang-yi" in contacts(text, DAY)


def test_a_leader_whose_envoy_is_met_was_not_there() -> None:
    text = "劉雲山會見金正恩特使\n\n2013-05-24\n\n劉雲山23日在北京會見了朝鮮勞動黨第一書記金正恩的特使崔龍海。\n"
    assert contacts(text, "2013-05-24") == ["meeting occurred 2013-05-23: choe-ryong-hae | liu-yunshan"]


@pytest.mark.parametrize("topic", ["就金正恩访华问题交换了意见", "讨论了金正恩访华的议题", "谈及金正恩年内访华一事"])
def test_whose_journey_is_only_talked_about_was_not_there(topic: str) -> None:
    told = contacts(f"3月9日,王毅在北京会见李龙男,双方{topic}。", "2018-03-10")
    assert told == ["meeting occurred 2018-03-09: ri-ryong-nam | wang-yi"]
