"""Where rules of plain reports end: how somebody goes, whom others speak of, whose envoy travels, any 站."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-10-12"


@pytest.mark.parametrize(
    "how",
    [
        "坐轮渡",
        "驾车",
        "快速",
        "悄悄",
        "昂然",
        "经海路",
        "从中国陆路",
        "翻过山岭",
        "顶着风雪",
        "提着行李",
        "抱病",
        "随即坐船",
        "应朝方要求",
        "由朝方安排",
        "接受中方采访后",
    ],
)
def test_how_somebody_goes_is_no_other_subject(how: str) -> None:
    assert contacts(f"吴邦国10日会见金养建,{how}抵达平壤。", DAY) == [
        "meeting occurred 2012-10-10: kim-yang-gon | wu-bangguo",
        "visit occurred 2012-10-10:  | wu-bangguo",
    ]


@pytest.mark.parametrize("other", ["圣火顺利", "游客陆续", "中国货轮", "外国旅客", "外国记者"])
def test_what_else_goes_there_is(other: str) -> None:
    met = ["meeting occurred 2012-10-10: kim-yang-gon | wu-bangguo"]
    assert contacts(f"吴邦国10日会见金养建。{other}抵达平壤。", DAY) == met


@pytest.mark.parametrize("more", ["外界盼望中方遣员赴朝。", "对具体访问没有消息。"])
def test_nor_do_those_who_met_make_a_journey_others_speak_of(more: str) -> None:
    met = ["meeting occurred 2012-10-10: kim-yang-gon | wu-bangguo"]
    assert contacts(f"吴邦国10日会见金养建。{more}", DAY) == met


def test_who_is_entrusted_travels_and_not_who_sends_him() -> None:
    assert contacts("习近平委托李源潮10月10日访问朝鲜。", DAY) == ["visit occurred 2012-10-10:  | li-yuanchao"]
    assert contacts("金正恩委托金养建10月10日访问中国。", DAY) == ["visit occurred 2012-10-10: kim-yang-gon | "]
    assert contacts("习近平委托李源潮10日会见金正恩。", DAY) == []


@pytest.mark.parametrize("word", ["口信", "亲笔信"])
def test_who_hands_over_by_order_is_no_courier_of_a_list(word: str) -> None:
    told = contacts(f"受习近平委托,李源潮10日向金正恩转交了{word}。", DAY)
    assert told == ["message occurred 2012-10-10: kim-jong-un | li-yuanchao"]


@pytest.mark.parametrize(
    "told",
    [
        "10日,金永南站起来欢迎李源潮一行。",
        "金永南10日站在台阶上欢迎李源潮。",
        "李源潮10日站在两国关系的高度上欢迎金养建来访。",
    ],
)
def test_not_all_that_stands_is_a_station(told: str) -> None:
    assert contacts(told, DAY) == []


def test_nor_is_a_website() -> None:
    assert "ceremony" not in "".join(contacts("人民网站10日欢迎李源潮和金养建访谈。", DAY))


@pytest.mark.parametrize("words", ["谈到习近平2008年访问朝鲜", "提到习近平将访问朝鲜"])
@pytest.mark.parametrize("before", ["李源潮10日会见金养建时", "李源潮10日会见了金养建。他"])
def test_whom_those_who_meet_speak_of_is_not_with_them(words: str, before: str) -> None:
    told = contacts(f"{before}{words}。", DAY)
    assert not any("xi-jinping" in event for event in told if not event.startswith("visit"))


def test_who_did_not_come_along_is_not_who_is_met() -> None:
    told = contacts("金成男未随团10日来访,李源潮会见了金养建。", DAY)
    assert told == ["meeting occurred 2012-10-10: kim-yang-gon | li-yuanchao"]


def test_though_he_may_meet_others_himself() -> None:
    told = contacts("金成男未随团访华,10日在平壤会见了李源潮。", DAY)
    assert told == ["meeting occurred 2012-10-10: kim-song-nam | li-yuanchao"]


def test_a_stay_to_come_keeps_its_days() -> None:
    assert contacts("15日至18日金养建将访问中国,期间将会见李源潮。", DAY) == [
        "visit planned 2012-10-15/2012-10-18: kim-yang-gon | ",
        "meeting planned 2012-10-15/2012-10-18: kim-yang-gon | li-yuanchao",
    ]


def test_so_does_one_that_ends_in_the_next_month() -> None:
    assert contacts("29日至10月2日金养建访问中国,期间会见李源潮。", DAY) == [
        "visit occurred 2012-09-29/2012-10-02: kim-yang-gon | ",
        "meeting occurred 2012-09-29/2012-10-02: kim-yang-gon | li-yuanchao",
    ]


@pytest.mark.parametrize("words", ["保持接触", "保持着密切接触", "维持接触"])
def test_contact_kept_up_is_no_meeting(words: str) -> None:
    assert contacts(f"武大伟10日同金桂冠{words}。", DAY) == []


def test_what_he_who_is_met_has_seen_is_not_where_he_is_met() -> None:
    told = contacts("李源潮10日会见到上海参观了博物馆的金养建。", DAY)
    assert told == ["meeting occurred 2012-10-10: kim-yang-gon | li-yuanchao"]


def test_a_title_never_closed_hides_nothing() -> None:
    assert contacts("据《劳动新闻报道,李源潮10月10日访问朝鲜。", DAY) == ["visit occurred 2012-10-10:  | li-yuanchao"]


def test_what_somebody_has_ended_is_no_occasion_of_its_own() -> None:
    told = contacts("李源潮结束出席平壤庆典的行程,10日返回北京。", DAY)
    assert told == ["visit occurred 2012-10-10:  | li-yuanchao"]


def test_but_a_meal_that_a_host_has_given_is() -> None:
    told = contacts("李源潮10日结束出席金正恩举行的宴会后回到北京。", DAY)
    assert "meeting occurred 2012-10-10: kim-jong-un | li-yuanchao" in told


def test_a_weekday_before_a_journey_elsewhere_counts_no_visits() -> None:
    assert contacts("李源潮将于下周三访韩,没有访朝的打算。", DAY) == ["visit denied -:  | li-yuanchao"]
