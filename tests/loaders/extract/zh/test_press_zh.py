"""How newspapers of both countries, Hong Kong and Taiwan put it: company, names beside words, days, rumours."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2024-05-20"
MET = "meeting occurred 2024-05-18: choe-son-hui | wang-yi"


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("5月18日,王毅同崔善姬举行对话。刘建超、金成男参加对话。", "choe-son-hui kim-song-nam | wang-yi liu-jianchao"),
        ("5月18日,王毅会见崔善姬。王亚军在旁陪同。", "choe-son-hui | wang-yi wang-yajun"),
        (
            "5月18日,金正恩接见王毅。中方参加会见的有刘建超、王亚军,朝方有随同崔善姬前来的金成男。",
            "kim-jong-un choe-son-hui kim-song-nam | wang-yi liu-jianchao wang-yajun",
        ),
        ("金正恩会见王毅\n\n5月18日,金正恩在平壤会见王毅。刘建超参加会见。", "kim-jong-un | wang-yi liu-jianchao"),
    ],
)
def test_who_else_was_at_the_talks(text: str, there: str) -> None:
    assert contacts(text, DAY) == [f"meeting occurred 2024-05-18: {there}"]


@pytest.mark.parametrize(
    ("text", "there"),
    [
        (
            "5月18日,王毅和崔善姬出席中朝友谊塔纪念仪式。王亚军、朴明浩参加这次活动。",
            "choe-son-hui pak-myong-ho | wang-yi wang-yajun",
        ),
        ("5月18日,王毅在崔善姬陪同下来到万景台参观。", "choe-son-hui | wang-yi"),
        ("5月18日,王毅在朴明浩全程陪同下参观万景台。", "pak-myong-ho | wang-yi"),
        ("5月18日,中朝友好研讨会在北京举行,王毅和崔善姬出席。", "choe-son-hui | wang-yi"),
        ("5月18日,王毅走访朝鲜驻华大使馆,李龙男大使陪同。", "ri-ryong-nam | wang-yi"),
    ],
)
def test_who_was_at_a_tour_or_a_ceremony(text: str, there: str) -> None:
    assert contacts(text, DAY) == [f"ceremony occurred 2024-05-18: {there}"]


def test_who_sees_somebody_off_at_the_airport_is_at_a_ceremony_of_it() -> None:
    assert contacts("5月18日,王毅乘专机离开平壤,崔善姬到机场送行。", DAY) == [
        "visit occurred 2024-05-18:  | wang-yi",
        "ceremony occurred 2024-05-18: choe-son-hui | wang-yi",
    ]


def test_both_sides_sign_after_their_talks() -> None:
    assert contacts("5月18日,王毅同崔善姬举行会谈。会谈后,双方签署合作协议。", DAY) == [
        MET,
        "ceremony occurred 2024-05-18: choe-son-hui | wang-yi",
    ]


@pytest.mark.parametrize("verb", ["会见", "见", "晤"])
def test_one_character_is_enough_to_see_somebody(verb: str) -> None:
    assert contacts(f"5月18日,王毅{verb}崔善姬。", DAY) == [MET]


@pytest.mark.parametrize("letter", ["致慰问信", "致感谢信", "发来贺电"])
def test_letters_of_every_kind_are_messages(letter: str) -> None:
    assert contacts(f"5月18日,习近平向金正恩{letter}。", DAY) == [
        "message occurred 2024-05-18: kim-jong-un | xi-jinping"
    ]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("朝鲜外务省副相朴明浩十一日抵达北京。", {"pak-myong-ho": "KP"}),
        ("宋涛十一日在北京会见崔善姬。", {"song-tao": "CN", "choe-son-hui": "KP"}),
        ("5月18日,中国社会科学院研究员周大同会见崔善姬。", {"zhou-datong": "CN", "choe-son-hui": "KP"}),
    ],
)
def test_a_name_ends_where_a_date_begins_and_begins_where_a_title_ends(text: str, found: dict[str, str]) -> None:
    assert people(text) == found


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("应崔善姬邀请,王毅将于5月27日访问朝鲜。", "visit planned 2024-05-27:  | wang-yi"),
        ("应崔善姬邀请,王毅5月18日抵达平壤,开始对朝鲜进行访问。", "visit occurred 2024-05-18:  | wang-yi"),
        ("传金正恩5月18日访问北京。", "visit hypothetical 2024-05-18: kim-jong-un | "),
        ("金正恩疑5月18日访问北京。", "visit hypothetical 2024-05-18: kim-jong-un | "),
        ("崔善姬未经证实的访华消息5月18日传出。", "visit hypothetical 2024-05-18: choe-son-hui | "),
        ("发言人汪文斌表示,崔善姬5月18日访华的说法不准确。", "visit denied 2024-05-18: choe-son-hui | "),
        (
            "有报道称崔善姬5月18日访问北京。中国外交部发言人表示,有关报道不符合事实。",
            "visit denied 2024-05-18: choe-son-hui | ",
        ),
    ],
)
def test_a_journey_asked_for_rumoured_or_denied(text: str, told: str) -> None:
    assert contacts(text, DAY) == [told]


def test_the_day_of_an_arrival_is_the_day_of_what_is_told_with_it() -> None:
    assert contacts("王毅5月17日抵达平壤。抵达平壤当天,王毅同崔善姬举行会谈。", DAY) == [
        "visit occurred 2024-05-17:  | wang-yi",
        "meeting occurred 2024-05-17: choe-son-hui | wang-yi",
    ]


@pytest.mark.parametrize(
    "text",
    ["崔善姬的两次访华分别在去年5月及今年1月。", "王毅高度评价崔善姬去年5月和今年1月的两次访华。"],
)
def test_two_journeys_counted_up_are_two(text: str) -> None:
    assert sorted(contacts(text, DAY)) == [
        "visit occurred 2023-05: choe-son-hui | ",
        "visit occurred 2024-01: choe-son-hui | ",
    ]


@pytest.mark.parametrize("years", ["今年是中朝建交75周年。", "去年双方隆重纪念停战70周年。"])
def test_an_anniversary_is_no_day_of_the_story(years: str) -> None:
    assert contacts(f"5月18日,王毅会见崔善姬。{years}", DAY) == [MET]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("金成男和崔善姬5月18日抵达北京。", "kim-song-nam choe-son-hui"),
        ("崔善姬5月18日抵达北京。团员包括朴明浩、金成男。", "choe-son-hui pak-myong-ho kim-song-nam"),
        ("崔善姬5月18日抵达北京。团员中有朴明浩,以及国际部部长金成男。", "choe-son-hui pak-myong-ho kim-song-nam"),
        ("崔善姬5月18日抵达北京。副相朴明浩一同前往。", "choe-son-hui pak-myong-ho"),
    ],
)
def test_all_who_make_a_journey_together(text: str, who: str) -> None:
    assert contacts(text, DAY) == [f"visit occurred 2024-05-18: {who} | "]


@pytest.mark.parametrize(
    "listed",
    ["朝方有随同崔善姬来访的朴明浩、金成男。", "崔善姬的主要陪同人员、副相朴明浩,国际部部长金成男参加了会谈。"],
)
def test_a_suite_that_sits_at_the_talks_came_along(listed: str) -> None:
    text = f"5月18日,崔善姬抵达北京。当天下午,王毅同崔善姬举行会谈。参加会谈的,中方有王亚军;{listed}"
    assert "visit occurred 2024-05-18: choe-son-hui pak-myong-ho kim-song-nam | " in contacts(text, DAY)


def test_a_journey_announced_is_to_come_though_it_is_spoken_of_as_if_it_were_made() -> None:
    text = "崔善姬将于5月27日至30日访问中国。\n\n崔善姬作为特使访华,体现了两国关系的密切。"
    assert contacts(text, DAY) == ["visit planned 2024-05-27/2024-05-30: choe-son-hui | "]


@pytest.mark.parametrize(
    "told",
    [
        "有一些朝鲜人5月18日进入中国境内。",
        "一名商人说,每月赴平壤一次。",
        "分析认为,王毅亲自会见崔善姬,意义重大。",
        "王毅对崔善姬来华参加纪念活动表示欢迎。",
    ],
)
def test_what_tells_of_no_contact_besides_the_one_told(told: str) -> None:
    assert contacts(f"5月18日,王毅会见崔善姬。\n\n{told}", DAY) == [MET]


def test_who_sends_an_envoy_is_not_the_one_who_goes() -> None:
    text = "习近平总书记、国家主席特别代表,中共中央政治局委员王毅5月18日抵达平壤。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18:  | wang-yi"]


def test_those_whom_somebody_meets_in_turn_are_met_on_some_day_of_the_journey() -> None:
    text = "5月18日,王毅会见崔善姬。王亚军、刘建超分别会见了崔善姬。"
    assert [line.split(":")[0] for line in contacts(text, DAY)] == [
        "meeting occurred 2024-05-18",
        "meeting occurred 2024-05",
        "meeting occurred 2024-05",
    ]


def test_what_a_speech_recalls_is_not_what_those_named_after_it_were_at() -> None:
    text = (
        "5月18日,王毅同崔善姬在北京举行会谈。\n\n王毅说,两国关系密切。今年1月,我同崔善姬外务相举行了会晤。\n\n"
        "刘建超参加有关活动。"
    )
    assert "meeting occurred 2024-01: choe-son-hui | wang-yi" in contacts(text, DAY)
    assert "meeting occurred 2024-05-18: choe-son-hui | wang-yi liu-jianchao" in contacts(text, DAY)


def test_the_day_of_a_broadcaster_s_report_dates_what_it_calls_today() -> None:
    text = "访问\n\n央视新闻客户端2024年5月18日消息 王毅今天上午在北京会见崔善姬。"
    assert contacts(text) == [MET]


def test_a_journey_told_by_its_end_began_when_its_traveller_first_met_somebody() -> None:
    text = "王毅5月20日圆满结束对朝鲜的访问,乘专机回到北京。\n\n18日,王毅在平壤同崔善姬举行会谈。"
    assert "visit occurred 2024-05-18/2024-05-20:  | wang-yi" in contacts(text, DAY)
