"""Who was there, in Chinese: lists by side, after a colon, over several sentences; those who join in; guests alone."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

DAY = "2024-05-20"
TALKS = "5月18日,王毅在北京同崔善姬举行会谈。"


@pytest.mark.parametrize(
    "present",
    [
        "中方在座的有刘建超部长。朝方有金成男部长。",
        "会谈时在场的,中方为刘建超部长,朝方为金成男部长。",
        "中方出席人员:中联部部长刘建超。\n朝方出席人员:国际部部长金成男。",
        "中联部部长刘建超也一同会谈,朝方参加的还有国际部部长金成男。",
        "有关干部、中联部部长刘建超以及朝方金成男参加了会谈。",
        "應邀參加會談的有中方劉建超、北韓方面金成男。",
    ],
)
def test_those_present_may_be_told_by_side_and_in_many_words(present: str) -> None:
    assert contacts(TALKS + present, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi liu-jianchao"
    ]


def test_who_is_described_by_a_journey_to_an_event_did_not_go_there_in_this_sentence() -> None:
    text = "5月18日,王毅同来华出席论坛开幕式的朝鲜外务相崔善姬举行会谈。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_an_embassy_or_the_other_country_gives_an_event_that_only_guests_are_named_at() -> None:
    assert contacts("5月18日,刘建超在平壤出席开馆仪式。", DAY) == ["ceremony occurred 2024-05-18:  | liu-jianchao"]
    assert contacts("5月18日,刘建超出席朝鲜驻华大使馆举行的招待会。", DAY) == [
        "meeting occurred 2024-05-18:  | liu-jianchao"
    ]
    assert contacts("5月18日,刘建超在上海出席开馆仪式,朝方表示祝贺。", DAY) == []


def test_one_signing_has_those_who_watch_and_those_who_sign() -> None:
    text = "5月18日,王毅和崔善姬出席了签字仪式。刘建超和金成男在文件上签字。"
    assert contacts(text, DAY) == [
        "ceremony occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi liu-jianchao",
    ]


def test_guests_of_a_meal_go_without_saying_after_their_arrival() -> None:
    text = "劉建超昨晚抵平壤,北韓勞動黨國際部長金成男設宴款待。"
    assert "meeting occurred 2024-05-19: kim-song-nam | liu-jianchao" in contacts(text, DAY)


def test_who_arrives_with_somebody_is_welcomed_too() -> None:
    text = "5月18日,王毅乘专机抵达平壤,崔善姬到机场迎接。同机抵达的有中联部部长刘建超。"
    assert "ceremony occurred 2024-05-18: choe-son-hui | wang-yi liu-jianchao" in contacts(text, DAY)


def test_the_leader_of_a_delegation_may_be_named_after_it() -> None:
    text = "5月18日,朝鲜劳动党代表团抵达北京,团长是党中央委员会国际部部长金成男。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: kim-song-nam | "]


def test_whose_envoy_somebody_is_leads_no_delegation() -> None:
    text = "刘建超作为习近平总书记、国家主席的特使率代表团于5月18日抵达平壤。崔善姬到机场为代表团送行。"
    assert not any("xi-jinping" in line for line in contacts(text, DAY))


def test_strangers_stand_opposite_to_whom_they_meet_and_kin_beside_whom_they_belong_to() -> None:
    assert people("5月18日,中国驻清津总领事赵明国同副委员长李春日会谈。")["ri-chun-il"] == "KP"
    assert people("金正恩抵达北京。女儿金小善随行。")["kim-so-son"] == "KP"


def test_a_third_country_s_diplomat_is_met_by_nobody_of_the_sentence_before() -> None:
    assert contacts("王毅5月18日发表讲话。崔善姬同日会见俄罗斯大使。", DAY) == []


def test_who_was_present_was_at_each_of_the_meetings_told_together() -> None:
    text = "5月18日,王毅、刘建超分别会见了崔善姬。李龙男参加会见。"
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2024-05-18: choe-son-hui ri-ryong-nam | liu-jianchao",
        "meeting occurred 2024-05-18: choe-son-hui ri-ryong-nam | wang-yi",
    ]


def test_offices_met_in_turn_are_as_many_meetings() -> None:
    text = "5月18日,刘建超分别同朝鲜保健相、文化省副相举行会谈。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18:  | liu-jianchao"] * 2


@pytest.mark.parametrize(("verbs", "events"), [("会见并看望了", 1), ("会见并宴请了", 2)])
def test_two_verbs_of_one_object_tell_of_one_meeting_unless_one_is_a_meal(verbs: str, events: int) -> None:
    told = ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]
    assert contacts(f"5月18日,崔善姬{verbs}王毅。", DAY) == told * events


def test_who_sits_beside_is_there_and_who_is_wished_for_is_not() -> None:
    assert contacts(TALKS + "刘建超坐在王毅身旁。", DAY)[0].endswith("wang-yi liu-jianchao")
    assert "liu-jianchao" not in contacts(TALKS + "朝方曾希望刘建超到场。", DAY)[0]


@pytest.mark.parametrize("pronoun", ["金成男会见了他", "金成男同他会谈", "金成男会见了由他率领的代表团"])
def test_a_pronoun_after_a_verb_is_somebody_of_the_other_side(pronoun: str) -> None:
    told = contacts(f"王毅5月18日抵达平壤。{pronoun}。", DAY)
    assert any(line.endswith(": kim-song-nam | wang-yi") for line in told)


def test_a_surname_with_a_title_is_whoever_the_article_gives_it() -> None:
    text = "5月18日,金正日总书记会见温家宝。内阁总理金英日在座。金总书记同温家宝会谈。"
    assert (
        contacts(text, "2009-05-20")[0] == "meeting occurred 2009-05-18: kim-jong-il kim-yong-il-premier | wen-jiabao"
    )


def test_diplomats_of_the_embassy_and_deputies_of_a_chief_are_of_their_side() -> None:
    text = "驻朝鲜大使王亚军走访学校,会见校长太英浩。副校长李光善、使馆郝小明公参参加。"
    sides = people(text)
    assert (sides["ri-kwang-son"], sides["hao-xiaoming"]) == ("KP", "CN")


def test_both_premiers_are_those_whom_the_article_names() -> None:
    text = "5月18日,国务院总理李强抵达平壤。朝鲜内阁总理朴泰成到机场迎接。两国总理举行会谈。"
    assert any(line.startswith("meeting") and "pak-thae-song | li-qiang" in line for line in contacts(text, DAY))


def test_a_handshake_is_part_of_the_talks_told() -> None:
    assert len(contacts(TALKS + "王毅同崔善姬握手。", DAY)) == 1
    assert contacts("5月18日,王毅同崔善姬握手。", DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_those_in_whose_company_somebody_acts_are_all_there() -> None:
    text = "5月18日,金正恩在崔善姬、金成男陪同下会见了王毅。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: kim-jong-un choe-son-hui kim-song-nam | wang-yi"]


def test_what_those_who_met_do_together_has_both_and_what_is_attended_besides_too() -> None:
    text = "5月18日,崔善姬同王毅举行会谈后,共同出席了欢迎晚宴。金成男参加了会谈和晚宴。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi"] * 2


def test_a_journey_that_describes_whom_somebody_meets_is_dated_by_the_words_inside_it() -> None:
    text = "王毅18日同当日抵京对我国进行访问的崔善姬举行会谈。"
    assert "visit occurred 2024-05-18: choe-son-hui | " in contacts(text, DAY)
    assert not any(line.startswith("visit") for line in contacts("王毅18日在北京同来访的崔善姬举行会谈。", DAY))


def test_where_guests_go_on_to_is_part_of_their_visit() -> None:
    told = contacts("5月18日,崔善姬抵达北京。她料将前往上海考察。", DAY)
    assert told == ["visit occurred 2024-05-18: choe-son-hui | "]


def test_a_known_name_before_a_small_word_is_no_stranger() -> None:
    assert set(people("王毅应崔善姬邀请抵达平壤。")) == {"wang-yi", "choe-son-hui"}


def test_a_suite_may_be_told_in_the_next_part() -> None:
    text = "5月18日,崔善姬抵达北京。多名官员随同崔善姬访华,包括金成男、李龙男。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: choe-son-hui kim-song-nam ri-ryong-nam | "]


def test_whose_journey_an_exhibition_is_about_is_not_there() -> None:
    text = "习近平访朝图片展5月18日在平壤开幕。崔善姬、王亚军出席。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-18: choe-son-hui | wang-yajun"]


def test_places_in_a_picture_and_common_words_are_no_names() -> None:
    assert set(people("王毅(左三)同崔善姬(右二)会谈。王毅一般只陪同出访。")) == {"wang-yi", "choe-son-hui"}


def test_each_list_of_a_sentence_goes_to_the_event_that_it_names() -> None:
    text = "5月18日,王毅会见崔善姬。19日,王毅同朴明浩举行会谈。刘建超参加会见和会谈,朝方金成男参加会见。"
    assert contacts(text, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi liu-jianchao",
        "meeting occurred 2024-05-19: pak-myong-ho | wang-yi liu-jianchao",
    ]


def test_who_came_along_and_attended_is_in_both() -> None:
    text = "5月18日,王毅在北京会见了崔善姬。外务省副相朴明浩等随团来访并参加会见。"
    assert contacts(text, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui pak-myong-ho | wang-yi",
        "visit occurred 2024-05-18: pak-myong-ho choe-son-hui | ",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "5月18日,崔善姬陪同王毅检阅了仪仗队。",
        "5月18日,崔善姬陪同王毅等观看了文艺演出。",
        "5月18日,王毅由崔善姬陪同到妙香山游览。",
        "5月18日,崔善姬陪同王毅向友谊塔敬献花圈。",
    ],
)
def test_who_accompanies_somebody_of_the_other_side_is_at_the_event_too(sentence: str) -> None:
    assert contacts(sentence, DAY) == ["ceremony occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_accompanied_is_said_of_the_ceremony_told_just_before() -> None:
    text = "5月18日,王毅在平壤同崔善姬举行会谈。同日,王毅前往友谊塔敬献花篮。朝鲜外务省副相朴明浩陪同。"
    assert contacts(text, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui | wang-yi",
        "ceremony occurred 2024-05-18: pak-myong-ho | wang-yi",
    ]


def test_whoever_leaves_in_a_clause_is_seen_off_in_the_next() -> None:
    text = "5月18日,王毅会见了随团来访的金成男。崔善姬一行20日乘专机离开平壤,朴明浩和中国大使王亚军到机场送行。"
    assert "ceremony occurred 2024-05-20: choe-son-hui pak-myong-ho | wang-yajun" in contacts(text, "2024-05-21")


def test_a_suite_tells_of_the_journey_where_nothing_else_does() -> None:
    text = "5月18日,王毅会见崔善姬。随同来访的有朴明浩、金成男。"
    assert "visit occurred 2024-05-18: choe-son-hui pak-myong-ho kim-song-nam | " in contacts(text, DAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "随行人员名单中不见朴明浩。",
        "原定陪同来访的朴明浩没有同行。",
        "随行人员不包括朴明浩。",
    ],
)
def test_who_is_not_on_the_list_did_not_come(sentence: str) -> None:
    text = "5月18日,崔善姬抵达北京访问。" + sentence
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: choe-son-hui | "]


@pytest.mark.parametrize(
    "sentence",
    [
        "5月18日,王毅代表习近平会见了崔善姬。",
        "5月18日,王毅受习近平委托会见了崔善姬。",
        "5月18日,习近平的特使王毅会见了金正恩亲信、外务相崔善姬。",
    ],
)
def test_who_sends_or_is_served_by_somebody_was_not_there(sentence: str) -> None:
    assert contacts(sentence, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_this_official_is_the_one_named_last() -> None:
    text = "金成男5月18日抵达北京。这名朝鲜高级官员会见了刘建超。"
    assert "meeting occurred 2024-05-18: kim-song-nam | liu-jianchao" in contacts(text, DAY)


def test_officials_who_have_come_are_named_after_them() -> None:
    text = "5月18日,崔善姬抵达北京。其他来华朝鲜高官,包括朴明浩、金成男。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-18: choe-son-hui pak-myong-ho kim-song-nam | "]


def test_each_event_of_a_sentence_has_those_named_after_it() -> None:
    text = "朝鲜驻华大使李龙男8日在使馆设宴,王毅、孙卫东应邀出席;平壤方面,王亚军大使9日举行招待会,崔善姬前往。"
    assert contacts(text, "2023-09-11") == [
        "meeting occurred 2023-09-08: ri-ryong-nam | wang-yi sun-weidong",
        "meeting occurred 2023-09-09: choe-son-hui | wang-yajun",
    ]


@pytest.mark.parametrize("act", ["一起为展览剪彩", "共同按下启动按钮", "等一道拉开帷幕"])
def test_who_does_something_together_after_a_ceremony_is_told_was_at_it(act: str) -> None:
    text = f"8日,图们江大桥在罗先举行竣工仪式。朝鲜副总理卢斗哲,中国商务部部长陈德铭{act}。"
    assert contacts(text, "2011-06-09") == ["ceremony occurred 2011-06-08: ro-tu-chol | chen-deming"]


def test_who_will_be_at_an_event_to_come_is_named_after_it() -> None:
    text = "启动仪式定于9日在罗先举行,陈德铭与张成泽将出席,王儒林也会到场。"
    (told,) = contacts(text, "2011-06-07")
    assert told == "ceremony planned 2011-06-09: jang-song-thaek | chen-deming wang-rulin"


def test_who_went_along_to_a_cemetery_was_at_the_wreath_laying() -> None:
    text = (
        "王毅22日抵达平壤。\n24日,王毅率代表团前往志愿军烈士陵园,敬献了花圈。大家久久伫立。"
        "陪同前往的有崔善姬和中国大使王亚军。"
    )
    assert "ceremony occurred 2024-05-24: choe-son-hui | wang-yi wang-yajun" in contacts(text, "2024-05-25")


@pytest.mark.parametrize(
    "listed", ["参观团中有李昌根、金成男等。", "代表团成员还包括李昌根、金成男。", "访问团里有李昌根和金成男。"]
)
def test_the_members_of_a_delegation_were_where_it_was_received(listed: str) -> None:
    text = (
        "5月14日,由劳动党中央副委员长朴泰成率领的朝鲜劳动党友好参观团抵达北京。\n"
        f"16日,王沪宁会见了朴泰成率领的朝鲜劳动党友好参观团。{listed}"
    )
    told = contacts(text, "2018-05-17")
    assert "meeting occurred 2018-05-16: pak-thae-song ri-chang-gun kim-song-nam | wang-huning" in told
    assert "visit occurred 2018-05-14: pak-thae-song ri-chang-gun kim-song-nam | " in told


@pytest.mark.parametrize("kind", ["随王毅来访的", "陪同王毅访朝的"])
def test_those_described_as_having_come_along_head_a_list(kind: str) -> None:
    text = (
        "王毅5日抵达平壤访问。6日,金正恩会见王毅。"
        f"{kind}外交部副部长孙卫东、部长助理刘劲松,中国驻朝鲜大使王亚军参加会见。"
    )
    assert contacts(text, "2023-09-07") == [
        "visit occurred 2023-09-05:  | wang-yi sun-weidong liu-jinsong",
        "meeting occurred 2023-09-06: kim-jong-un | wang-yi sun-weidong liu-jinsong wang-yajun",
    ]


def test_talks_of_which_only_those_there_are_told_are_of_the_two_who_met() -> None:
    text = (
        "习近平21日离开平壤,金正恩到机场送行。\n"
        "前日的会谈中,朝方与会者众多,除崔龙海、金才龙外,还有李勇浩。中方则有丁薛祥和王毅。"
    )
    told = contacts(text, "2019-06-22")
    assert (
        "meeting occurred 2019-06-20: kim-jong-un choe-ryong-hae kim-jae-ryong ri-yong-ho | "
        "xi-jinping ding-xuexiang wang-yi" in told
    )


def test_two_couples_are_four_people() -> None:
    text = "20日,习近平和夫人彭丽媛抵达平壤,金正恩和夫人李雪主在机场迎接。中午,两对夫妇共进午餐。"
    assert "meeting occurred 2019-06-20: kim-jong-un ri-sol-ju | xi-jinping peng-liyuan" in contacts(text, "2019-06-21")


@pytest.mark.parametrize(("body", "side"), [("朝中经济合作局", "KP"), ("中朝贸易促进局", "CN")])
def test_a_body_named_for_both_countries_is_of_the_first(body: str, side: str) -> None:
    assert (
        people(f"6月15日,王亚军拜会尹正浩。{body}局长洪成日在座。")[{"KP": "hong-song-il"}.get(side, "hong-chengri")]
        == side
    )
