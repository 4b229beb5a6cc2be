"""Journeys and meetings told beside others: by what is said of somebody, in a stay, by a pronoun, at a meal."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-10-12"


@pytest.mark.parametrize(
    ("told", "day"),
    [
        ("2010年9月访朝的周永康", "2010-09"),
        ("上月刚访问过平壤的周永康", "2012-09"),
        ("刚刚结束访朝的周永康", "-"),
        ("刚率团访朝的周永康", "-"),
    ],
)
def test_who_is_described_by_a_journey_has_made_it(told: str, day: str) -> None:
    assert contacts(f"{told}10日会见了池在龙大使。", DAY) == [
        f"visit occurred {day}:  | zhou-yongkang",
        "meeting occurred 2012-10-10: ji-jae-ryong | zhou-yongkang",
    ]


@pytest.mark.parametrize("said", ["成果丰硕", "意义重大"])
def test_a_journey_whose_fruits_are_praised_was_made(said: str) -> None:
    told = contacts(f"崔永林去年9月的中国之行{said}。习近平没有出访。", DAY)
    assert told == ["visit occurred 2011-09: choe-yong-rim | "]


def test_who_stays_somewhere_is_on_a_journey() -> None:
    told = contacts("李勇浩6日至8日在北京停留三天,王毅7日与他会谈。", "2018-12-09")
    assert told == [
        "visit occurred 2018-12-06/2018-12-08: ri-yong-ho | ",
        "meeting occurred 2018-12-07: ri-yong-ho | wang-yi",
    ]


def test_in_a_stay_begun_on_a_day_people_met_in_its_month() -> None:
    told = contacts("崔永林是4日抵达北京的,在京期间同温家宝举行了会谈。", DAY)
    assert told == [
        "visit occurred 2012-10-04: choe-yong-rim | ",
        "meeting occurred 2012-10: choe-yong-rim | wen-jiabao",
    ]


def test_the_six_party_talks_are_no_six_who_confer() -> None:
    told = contacts("王毅7日抵达平壤,同朝鲜外务省第一副相姜锡柱就六方会谈问题磋商。", "2003-08-09")
    assert told == ["visit occurred 2003-08-07:  | wang-yi", "meeting occurred 2003-08-07: kang-sok-ju | wang-yi"]


def test_the_embassy_in_a_capital_is_of_whose_it_is() -> None:
    told = contacts("习近平10日到朝鲜驻北京大使馆吊唁。临时代办朴明浩表示感谢。", DAY)
    assert told == ["ceremony occurred 2012-10-10: pak-myong-ho | xi-jinping"]


def test_who_does_not_come_along_has_not_come() -> None:
    assert contacts("崔龙海未随团访华。金成男10日抵达北京。", DAY) == ["visit occurred 2012-10-10: kim-song-nam | "]


def test_a_host_gives_a_meal_at_the_embassy_for_whom_the_next_sentence_names() -> None:
    text = "刘洪才大使为纪念志愿军赴朝参战62周年,10日晚在使馆举行宴会。应邀出席的有金成男。"
    assert contacts(text, DAY) == ["meeting occurred 2012-10-10: kim-song-nam | liu-hongcai"]


def test_officials_not_met_were_not_met() -> None:
    assert "occurred" not in "".join(contacts("刘洪才大使10日不在平壤,未同外务省官员会面。", DAY))


def test_lands_of_a_country_walked_through_are_a_journey() -> None:
    told = contacts("由崔永林率领的代表团日前走访了中国东北三省。", DAY)
    assert told == ["visit occurred 2012-10: choe-yong-rim | "]


@pytest.mark.parametrize("first", ["继9日与周永康会谈之后,金成男", "继金成男9日在北京与周永康举行会谈后,他"])
def test_the_talks_after_which_others_are_told_took_place(first: str) -> None:
    told = contacts(f"{first}10日又会见了王家瑞。", DAY)
    assert "meeting occurred 2012-10-09: kim-song-nam | zhou-yongkang" in told


def test_both_are_a_guest_and_who_has_invited_him() -> None:
    told = contacts("王毅应朝鲜外务相崔善姬邀请,9日至10日访问朝鲜。9日,双方举行会谈。", "2026-04-11")
    assert told == [
        "visit occurred 2026-04-09/2026-04-10:  | wang-yi",
        "meeting occurred 2026-04-09: choe-son-hui | wang-yi",
    ]


def test_who_comes_home_is_met_by_his_own_and_the_ambassador() -> None:
    told = contacts("朴凤柱结束对中国的访问,10日回到平壤。到机场迎接的有郭范基和中国驻朝鲜大使武东和。", DAY)
    assert "ceremony occurred 2012-10-10: pak-pong-ju kwak-pom-gi | wu-donghe" in told


def test_a_general_s_rank_puts_nobody_s_presence_off() -> None:
    told = contacts("刘洪才大使10日在使馆举行招待会。外务省副相金成基、人民军将官李炳哲应邀出席。", DAY)
    assert told == ["meeting occurred 2012-10-10: kim-song-gi ri-pyong-chol | liu-hongcai"]


def test_a_speech_is_no_source_of_ceremonies() -> None:
    assert contacts("刘洪才大使在演说中指出,在平壤举行的庆祝活动令人难忘。朝方没有评论。", DAY) == []


def test_a_round_of_talks_with_others_is_no_further_meeting() -> None:
    told = contacts("武大伟在平壤同金桂冠就举行第二轮六方会谈的问题进行了磋商。", DAY)
    assert told == ["meeting occurred 2012-10: kim-kye-gwan | wu-dawei"]


def test_what_rumours_tell_of_a_day_just_gone_lies_behind() -> None:
    told = contacts("有消息说,金正恩9日抵达北京,中方未予证实。", DAY)
    assert told == ["visit hypothetical 2012-10-09: kim-jong-un | "]


def test_what_was_to_be_and_was_not_is_denied_whatever_stands_between() -> None:
    told = contacts("武大伟原定上月访问平壤,因朝方不肯接待而没有成行。", DAY)
    assert told == ["visit denied 2012-09:  | wu-dawei"]


def test_a_letter_that_somebody_will_hand_over_is_planned() -> None:
    told = contacts("李建国10日抵达平壤。他此行会向金正恩递交习近平的亲笔信。", DAY)
    assert told == ["visit occurred 2012-10-10:  | li-jianguo", "message planned -: kim-jong-un | xi-jinping"]


def test_a_history_goes_on_with_its_year_in_the_next_paragraph() -> None:
    text = "往事\n\n2003年初,朝鲜退出条约。\n\n3月8日,钱其琛飞往平壤会见金正日。"
    assert all(" 2003-03-08" in line for line in contacts(text, "2013-04-19"))
