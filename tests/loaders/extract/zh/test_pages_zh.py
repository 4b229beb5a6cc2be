"""What real pages tell in their own ways: who was at a reception, calls at an embassy, whom a spokesman quotes."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2014-09-10"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("在崔龙海、金永日陪同下,王毅一行来到万景台,参观了金日成主席故居。", "choe-ryong-hae kim-yong-il | wang-yi"),
        ("8日,在崔泰福陪同下,李源潮来到市中心,看了金日成广场。", "choe-thae-bok | li-yuanchao"),
        ("李炳哲陪同苗华参观了金正恩图片展。", "ri-pyong-chol | miao-hua"),
    ],
)
def test_whose_name_a_house_a_square_or_an_exhibition_bears_is_not_there(text: str, there: str) -> None:
    assert [line.split(": ")[1] for line in contacts(text, DAY)] == [there]


def test_a_spokesman_goes_on_as_he() -> None:
    told = "外交部发言人秦刚9日在记者会上说,中方高度关切。\n他说,习近平主席马上就给金正恩去电,表达了慰问。"
    assert contacts(told, DAY) == ["message occurred 2014-09: kim-jong-un | xi-jinping"]


def test_whoever_says_something_when_speeches_are_told_is_at_the_reception() -> None:
    text = (
        "对外友协9日在人民大会堂设招待会庆贺朝鲜国庆。\n到会的有李源潮副主席,以及中朝人士100多人。\n"
        "会长武东和在讲话里说,友谊长存。\n朝鲜大使池在龙说,朝中友谊一定会得到发展。"
    )
    assert contacts(text, DAY) == ["meeting occurred 2014-09-09: ji-jae-ryong | li-yuanchao wu-donghe"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("金正恩9日访问中国驻朝鲜大使馆。", ["meeting occurred 2014-09-09: kim-jong-un | "]),
        ("金正恩3月4日也曾到中国大使馆来过。", ["meeting occurred 2014-03-04: kim-jong-un | "]),
        (
            "金正恩应刘洪才大使之邀,9日来到中国驻朝鲜大使馆访问,看了文艺演出,又出席了宴会。\n一同前来的有崔龙海。",
            [
                "meeting occurred 2014-09-09: kim-jong-un choe-ryong-hae | liu-hongcai",
                "ceremony occurred 2014-09-09: kim-jong-un choe-ryong-hae | liu-hongcai",
            ],
        ),
        ("池在龙大使9日回到朝鲜驻华使馆。", []),
        ("习近平9日访问中国驻美国大使馆。", []),
    ],
)
def test_a_guest_of_the_embassy_is_met_there(text: str, found: list[str]) -> None:
    assert contacts(text, DAY) == found


@pytest.mark.parametrize(
    ("behind", "year"),
    [
        ("建交60周年就在去年", "2010"),
        ("建交60周年就是今年", "2009"),
        ("去年是建交60周年", "2010"),
        ("去年,新中国60华诞隆重庆祝", "2010"),
        ("2008年他曾患过中风", "-"),
        ("2008年双方往来频繁", "2008"),
    ],
)
def test_the_year_of_an_anniversary_is_not_always_that_of_the_text(behind: str, year: str) -> None:
    text = f"王家瑞在咸兴受到金正日的会见。\n金正日说,{behind}。"
    assert contacts(text) == [f"meeting occurred {year}: kim-jong-il | wang-jiarui"]


@pytest.mark.parametrize("text", ["刘振民9日出席东盟地区论坛会议。", "李进军大使把新年祝福送给了崔龙海委员长。"])
def test_a_forum_of_many_and_wishes_are_no_contact(text: str) -> None:
    assert contacts(text, DAY) == []


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "王毅在会见李容浩后与金正恩共进晚餐。",
            ["meeting occurred 2014-09: ri-yong-ho | wang-yi", "meeting occurred 2014-09: kim-jong-un | wang-yi"],
        ),
        (
            "王毅9日同李容浩会谈后会见了崔善姬。",
            [
                "meeting occurred 2014-09-09: ri-yong-ho | wang-yi",
                "meeting occurred 2014-09-09: choe-son-hui | wang-yi",
            ],
        ),
        ("金正恩9日会见宋涛时向习近平表示祝贺。", ["meeting occurred 2014-09-09: kim-jong-un | song-tao"]),
        ("孙卫东9日同朝方举行磋商。", ["meeting occurred 2014-09-09:  | sun-weidong"]),
        ("孙卫东说,中方将同朝方举行会谈。", []),
        ("孙卫东9日说,愿同朝方加强战略对话。", []),
    ],
)
def test_whom_somebody_meets_after_another_or_of_a_side(text: str, found: list[str]) -> None:
    assert contacts(text, DAY) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("金正恩此番访华,属非正式访问,时间从6日到8日。", ["visit occurred 2014-09-06/2014-09-08: kim-jong-un | "]),
        ("金正恩此次访华从6日到8日,为期三天。", ["visit occurred 2014-09-06/2014-09-08: kim-jong-un | "]),
        ("凡金正恩访华,便会与习近平会谈。", []),
        ("金正恩每回访问过北京,当年便会有变化。", []),
    ],
)
def test_when_a_journey_was_and_what_is_so_each_time(text: str, found: list[str]) -> None:
    assert contacts(text, DAY) == found
