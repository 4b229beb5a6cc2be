"""Other ways of telling in Chinese that people met: at a table, at an event's place, by what one hands the other."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-09-11"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("王家瑞8日在平壤见了崔龙海。", "meeting occurred 2018-09-08: choe-ryong-hae | wang-jiarui"),
        ("宋涛8日与崔龙海碰了个头。", "meeting occurred 2018-09-08: choe-ryong-hae | song-tao"),
        ("宋涛8日请崔龙海吃了一顿午饭。", "meeting occurred 2018-09-08: choe-ryong-hae | song-tao"),
        ("8日的使馆酒会上,崔龙海与刘洪才互相敬酒。", "meeting occurred 2018-09-08: choe-ryong-hae | liu-hongcai"),
        (
            "在8日的奠基典礼上,张成泽铲下第一锹土,刘洪才铲下第二锹。",
            "ceremony occurred 2018-09-08: jang-song-thaek | liu-hongcai",
        ),
        (
            "8日上午在钓鱼台举行的温家宝与金正恩的会谈,焦点是经贸。",
            "meeting occurred 2018-09-08: kim-jong-un | wen-jiabao",
        ),
        ("8日,温家宝走下舷梯,等在机场的金正恩上前与他拥抱。", "ceremony occurred 2018-09-08: kim-jong-un | wen-jiabao"),
        ("8日,习近平和金正恩同乘敞篷车驶过平壤街头。", "ceremony occurred 2018-09-08: kim-jong-un | xi-jinping"),
        ("栗战书8日把习近平的亲署函交给金正恩。", "meeting occurred 2018-09-08: kim-jong-un | li-zhanshu"),
    ],
)
def test_people_who_do_so_have_met(text: str, told: str) -> None:
    assert told in contacts(text, DAY)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("崔龙海8日仍未见到习近平。", ["meeting denied 2018-09-08: choe-ryong-hae | xi-jinping"]),
        ("社交媒体盛传的“宋涛秘密会见崔龙海”被外交部斥为子虚乌有。", ["meeting denied -: choe-ryong-hae | song-tao"]),
        ("洪磊否认习近平会见过张成泽。", ["meeting denied -: jang-song-thaek | xi-jinping"]),
        ("武大伟表示,自己在平壤见到了李勇浩。", ["meeting occurred -: ri-yong-ho | wu-dawei"]),
        ("中国专家表示,不能以见没见金正恩衡量宋涛此访。", []),
    ],
)
def test_what_is_denied_or_said_of_oneself_is_told(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("平壤8日深夜大阅兵,金正恩右手边坐的是李强。", "ceremony occurred 2018-09-08: kim-jong-un | li-qiang"),
        (
            "在8日的阅兵式主席台上,李强被安排在金正恩身旁就座。",
            "ceremony occurred 2018-09-08: kim-jong-un | li-qiang",
        ),
        ("李强8日晚观看阅兵,座位紧邻金正恩。", "ceremony occurred 2018-09-08: kim-jong-un | li-qiang"),
        ("9月8日在站台上迎候金正恩的,有外长王毅等人。", "ceremony occurred 2018-09-08: kim-jong-un | wang-yi"),
        ("8日接待崔龙海的是刘云山。", "meeting occurred 2018-09-08: choe-ryong-hae | liu-yunshan"),
        ("9月8日与习近平的会面,是金正恩今年首度露面。", "meeting occurred 2018-09-08: kim-jong-un | xi-jinping"),
        ("8日,习近平走出专机,等候在机场的金正恩迎了上来。", "ceremony occurred 2018-09-08: kim-jong-un | xi-jinping"),
        ("李洙墉9月8日抵京,当日向宋涛通报了大会情况。", "meeting occurred 2018-09-08: ri-su-yong | song-tao"),
        ("崔善姬8日同王亚军在使馆碰杯。", "meeting occurred 2018-09-08: choe-son-hui | wang-yajun"),
        ("王毅8日见了金正恩,前一天他已同李勇浩共进晚餐。", "meeting occurred 2018-09-07: ri-yong-ho | wang-yi"),
        ("对于崔龙海曾与王毅会面的传闻,外交部予以否认。", "meeting denied -: choe-ryong-hae | wang-yi"),
    ],
)
def test_where_people_sit_and_who_it_was_tells_of_them(text: str, told: str) -> None:
    assert told in contacts(text, DAY)


def test_who_only_comments_on_a_meeting_was_not_there() -> None:
    assert contacts("金正恩8日在平壤会见俄国外长拉夫罗夫,王毅对此表示欢迎。", DAY) == []
