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
        "ceremony occurred 2024-05-18: choe-son-hui | wang-yi",
        "visit occurred 2024-05-18:  | wang-yi",
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
