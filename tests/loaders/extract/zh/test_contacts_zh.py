"""What Chinese sentences of the genre tell: who met whom, when, and whether it happened."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, offices, people

DAY = "2024-05-20"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("5月18日,王毅在北京会见朝鲜外务相崔善姬。", ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]),
        ("5月18日,王毅同崔善姬举行会谈。", ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]),
        ("王毅18日与崔善姬在平壤会面。", ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]),
        ("18日,驻朝鲜大使王亚军拜会朝鲜外务相崔善姬。", ["meeting occurred 2024-05-18: choe-son-hui | wang-yajun"]),
        ("5月18日,崔善姬抵达北京。", ["visit occurred 2024-05-18: choe-son-hui | "]),
        ("应王毅邀请,崔善姬于5月18日至20日访华。", ["visit occurred 2024-05-18/2024-05-20: choe-son-hui | "]),
        ("崔善姬将于5月27日访问中国。", ["visit planned 2024-05-27: choe-son-hui | "]),
        ("5月18日,习近平同金正恩互致贺电。", ["message occurred 2024-05-18: kim-jong-un | xi-jinping"]),
        ("18日,王亚军大使设宴招待崔善姬外务相。", ["meeting occurred 2024-05-18: choe-son-hui | wang-yajun"]),
    ],
)
def test_one_sentence_one_contact(text: str, told: list[str]) -> None:
    assert contacts(text, DAY) == told


def test_traditional_characters_read_like_simplified_ones() -> None:
    plain = "5月18日,王沪宁在人民大会堂会见朝鲜劳动党国际部部长金成男。"
    written = "5月18日,王滬寧在人民大會堂會見朝鮮勞動黨國際部部長金成男。"
    assert contacts(plain, DAY) == contacts(written, DAY) != []


def test_respectively_makes_a_meeting_with_each() -> None:
    text = "5月18日,王毅、刘建超分别会见了朝鲜劳动党国际部部长金成男。"
    assert sorted(contacts(text, DAY)) == [
        "meeting occurred 2024-05-18: kim-song-nam | liu-jianchao",
        "meeting occurred 2024-05-18: kim-song-nam | wang-yi",
    ]


def test_those_who_were_there_join_the_talks_and_the_side_changes_in_the_list() -> None:
    text = "5月18日,王毅同崔善姬举行会谈。参加会谈的有中方刘建超、王亚军,朝方金成男等。"
    assert contacts(text, DAY) == [
        "meeting occurred 2024-05-18: choe-son-hui kim-song-nam | wang-yi liu-jianchao wang-yajun"
    ]


@pytest.mark.parametrize(
    "text",
    [
        "王毅转达了习近平总书记对金正恩总书记的亲切问候。",
        "王毅5月18日在首尔会见韩国外长赵兑烈,就朝鲜半岛局势交换意见。",
        "崔善姬5月18日在平壤会见俄罗斯外长拉夫罗夫,中方对此表示关注。",
        "中方愿落实习近平总书记同金正恩总书记达成的重要共识。",
    ],
)
def test_what_is_no_contact_of_the_two_sides_is_none(text: str) -> None:
    assert contacts(text, DAY) == []


def test_strangers_get_a_name_and_a_side_by_office_and_list() -> None:
    text = "5月18日,王毅会见朝鲜外务省副相朴铁洙、亚洲局局长崔满植。中国外交部亚洲司司长周大同参加。"
    assert people(text) == {"wang-yi": "CN", "pak-chol-su": "KP", "choe-man-sik": "KP", "zhou-datong": "CN"}


def test_the_last_of_those_met_each_is_met_too_and_one_s_own_ambassador_by_nobody() -> None:
    text = "5月18日,王毅分别会见了朝鲜外务相崔善姬,国际部部长金成男和副部长李昌善,还会见了驻朝鲜大使王亚军。"
    told = contacts(text, DAY)
    assert len(told) == 3
    assert not any("wang-yajun" in line for line in told)


def test_views_exchanged_on_a_journey_are_a_meeting() -> None:
    text = "王毅5月18日访问朝鲜,同外务相崔善姬就双边关系交换意见。"
    assert "meeting occurred 2024-05-18: choe-son-hui | wang-yi" in contacts(text, DAY)


def test_a_photograph_together_is_part_of_the_talks_told_or_shows_a_meeting() -> None:
    met = ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]
    assert contacts("5月18日,王毅会见崔善姬并合影留念。", DAY) == met
    assert contacts("5月18日,王毅与崔善姬在北京合影。", DAY) == met


def test_who_is_met_may_be_described_by_his_journey() -> None:
    text = "5月18日,金正恩会见率艺术团访朝的中联部部长刘建超。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: kim-jong-un | liu-jianchao"]


def test_what_happens_during_a_visit_happens_in_its_month() -> None:
    text = "崔善姬去年1月曾访华,当时与王毅会晤。她5月16日再次抵达北京。崔善姬在京期间会见了王毅。"
    met = [line for line in contacts(text, DAY) if line.startswith("meeting")]
    assert met == [
        "meeting occurred 2023-01: choe-son-hui | wang-yi",
        "meeting occurred 2024-05: choe-son-hui | wang-yi",
    ]


def test_those_present_at_the_talks_are_present_at_the_talks_and_not_at_a_call() -> None:
    text = "5月18日,王毅同崔善姬举行会谈,刘建超会见崔善姬。王亚军参加会谈。"
    assert "meeting occurred 2024-05-18: choe-son-hui | wang-yi wang-yajun" in contacts(text, DAY)


def test_a_bare_day_is_of_the_month_last_spoken_of_where_the_article_has_no_date() -> None:
    text = "在2018年4月14日,朝鲜劳动党委员长金正恩会见中联部部长宋涛。15日,李洙墉会见宋涛。"
    assert "meeting occurred 2018-04-15: ri-su-yong | song-tao" in contacts(text)


def test_strangers_are_named_to_the_end_of_a_list() -> None:
    text = "5月18日,王毅会见崔善姬。参加会见的有金成男、朴铁洙、崔满植、李明浩等。"
    assert {"pak-chol-su", "choe-man-sik", "ri-myong-ho"} <= set(people(text))


def test_who_is_spoken_to_where_somebody_offers_condolences_is_there() -> None:
    text = "5月18日,王毅前往朝鲜驻华使馆吊唁。王毅对朝鲜驻华大使李龙男说,中方表示深切哀悼。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-18: ri-ryong-nam | wang-yi"]


def test_a_suite_without_a_journey_was_there() -> None:
    text = "5月18日,习近平和金正恩出席阅兵式。朝方崔善姬、金德训随行。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-18: kim-jong-un choe-son-hui kim-tok-hun | xi-jinping"]


def test_who_shows_a_guest_round_does_so_when_the_guest_was_there() -> None:
    text = "金正恩5月16日至18日访问中国。在京期间,金正恩参观了一家企业。陪同参观的有王毅。"
    assert "ceremony occurred 2024-05: kim-jong-un | wang-yi" in contacts(text, DAY)


def test_a_show_at_a_reception_is_a_part_of_it() -> None:
    text = "5月18日,王亚军大使举行招待会,崔善姬出席。招待会上举办了图片展,来宾们观看了展览。王亚军和崔善姬致辞。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yajun"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("2015年,朝鲜劳动党建党70周年庆典由刘云山率团出席。", {"ceremony occurred 2015:  | liu-yunshan"}),
        ("2015年的勞動黨建黨70周年慶典,由常委劉雲山率團出席。", {"ceremony occurred 2015:  | liu-yunshan"}),
        (
            "2018年的朝鮮建國70周年慶典由栗戰書率團赴平壤出席。",
            {"ceremony occurred 2018:  | li-zhanshu", "visit occurred 2018:  | li-zhanshu"},
        ),
    ],
)
def test_whoever_leads_a_delegation_after_by_acts(text: str, told: set[str]) -> None:
    assert set(contacts(f"朝鲜媒体报道。{text}", "2024-05-20")) == told


def test_whose_first_visit_has_an_anniversary_is_not_there() -> None:
    text = "金正恩首次访华6周年之际,两国在北京举行座谈会。王毅、李龙男出席。"
    assert contacts(text, "2024-05-20") == ["meeting occurred 2024-05: ri-ryong-nam | wang-yi"]


def test_what_somebody_travels_for_has_not_happened_by_that() -> None:
    text = "赵乐际20日前往朝鲜,出席劳动党建党80周年庆祝活动。"
    assert contacts(text, "2024-05-20") == ["visit occurred 2024-05-20:  | zhao-leji"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("去年8月王家瑞率代表团访朝期间,金正恩会见了代表团。", "meeting occurred 2012-08: kim-jong-un | wang-jiarui"),
        ("上月崔龙海特使会见习近平主席时转达了问候。", "meeting occurred 2013-05: choe-ryong-hae | xi-jinping"),
        ("代表团团长苟仲文5月8日抵达平壤时,金日国等到机场迎接。", "visit occurred 2013-05-08:  | gou-zhongwen"),
    ],
)
def test_a_dated_contact_at_which_something_else_happened_is_told_too(text: str, told: str) -> None:
    assert told in contacts(text, "2013-06-20")


def test_an_envoy_has_the_titles_between_him_and_whoever_sent_him() -> None:
    text = "5月22日,王家瑞会见了朝鲜劳动党第一书记金正恩特使、劳动党中央政治局常委、人民军总政治局局长崔龙海。"
    assert offices(text, "choe-ryong-hae") == [
        "特使, -",
        "常委, 劳动党中央政治局",
        "局长, 人民军总政治局",
    ]
    assert offices(text, "kim-jong-un") == ["第一书记, 朝鲜劳动党"]


def test_a_title_of_the_other_side_in_a_list_is_of_somebody_without_a_name() -> None:
    text = "5月22日,武大伟会见金桂冠。外交部部长助理、朝鲜驻华大使池在龙等参加。"
    assert offices(text, "ji-jae-ryong") == ["驻华大使, 朝鲜驻中国大使馆"]


def test_our_side_is_that_of_the_outlet() -> None:
    text = "朝中社平壤5月14日电 金永南14日会见了李源潮。我方参加会见的有外务省副相金亨俊。"
    assert contacts(text, "2013-05-14") == ["meeting occurred 2013-05-14: kim-yong-nam kim-hyong-jun | li-yuanchao"]


def test_an_ambassador_who_comes_back_to_his_post_makes_no_visit_and_a_new_one_does() -> None:
    text = "{}中国驻朝鲜大使王亚军3月27日抵达平壤。4月3日,王亚军大使会见了崔善姬。"
    met = "meeting occurred 2024-04-03: choe-son-hui | wang-yajun"
    assert contacts(text.format(""), "2024-04-05") == [met]
    assert contacts(text.format("新任"), "2024-04-05") == ["visit occurred 2024-03-27:  | wang-yajun", met]


def test_flowers_laid_at_two_places_are_no_meeting() -> None:
    text = "习近平主席21日向友谊塔敬献花篮,金正恩委员长同日赴桧仓志愿军烈士陵园敬献花圈。"
    assert not any("xi-jinping" in line and "kim-jong-un" in line for line in contacts(text, "2020-10-24"))


def test_talks_told_before_are_only_placed_by_a_clause() -> None:
    text = "5月19日,王毅同崔善姬举行会谈。刘建超会见了朴明浩。会谈在钓鱼台国宾馆举行。金成男参加会谈。"
    assert "meeting occurred 2024-05-19: choe-son-hui kim-song-nam | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize(
    "sentence",
    [
        "温家宝为金英日访华举行了欢迎会。",
        "金正恩先前多次访问中国。",
        "随行人员名单不包括金正恩,专列离开北京。",
        "金正恩曾到平壤站迎接客人。",
        "9月12日,金正恩会见乡村学校教师,王毅表示关注。",
    ],
)
def test_no_journey_or_meeting_of_the_two_sides(sentence: str) -> None:
    assert contacts(sentence, DAY) == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("9月9日习近平向金正恩发出贺电;金正恩同月回复了答谢电。", "message occurred 2023-09: kim-jong-un | xi-jinping"),
        (
            "习近平和金正恩10月6日互致贺电。12月31日,两人互通贺电。",
            "message occurred 2023-12-31: kim-jong-un | xi-jinping",
        ),
    ],
)
def test_replies_and_messages_of_both_have_the_other_as_recipient(sentence: str, told: str) -> None:
    assert told in contacts(sentence, "2024-01-02")


def test_a_consul_general_is_of_the_consulate() -> None:
    text = "中国驻清津总领事田学军5月18日会见李尚权。"
    assert offices(text, "tian-xuejun") == ["驻清津总领事, 中国驻清津总领事馆"]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("金正恩派特使访华。", []),
        ("金正恩上台以来,平壤派特使到北京。", []),
        ("崔龙海是自金正日2011年8月访华以来级别最高的访华朝鲜官员。", ["visit occurred 2011-08: kim-jong-il | "]),
        ("朴槿惠6月将访问中国,并与习近平等中国领导人会面。", []),
        ("5月20日,李进军和朴明浩整理了花圈的缎带。", []),
    ],
)
def test_who_only_sends_or_comes_from_elsewhere_has_no_contact(text: str, told: list[str]) -> None:
    assert contacts(text, "2013-05-22") == told


def test_a_better_tomorrow_is_no_day() -> None:
    text = "5月18日,朝鲜在平壤举行招待会。朝鲜外务省副相朴明浩说了话。王亚军大使说,愿共创更加美好的明天。"
    assert not any("05-21" in line for line in contacts(text, DAY))


@pytest.mark.parametrize("inside", ["会谈上", "会谈中"])
def test_at_talks_that_only_say_when_two_speak(inside: str) -> None:
    text = f"在18日举行的外长{inside},崔善姬与王毅重申了加强战略沟通的立场。"
    assert contacts(text, "2024-05-21") == ["meeting occurred 2024-05-18: choe-son-hui | wang-yi"]


def test_a_visit_of_long_ago_is_not_what_somebody_comes_to_the_airport_for() -> None:
    text = "赵乐际20日抵达平壤,开始访问朝鲜。崔善姬2024年1月曾访问中国。朴明浩到机场迎接。"
    assert "ceremony occurred 2024-05-20: pak-myong-ho | zhao-leji" in contacts(text, "2024-05-21")


def test_the_two_who_go_on_are_not_the_one_who_only_wrote() -> None:
    text = "25日,金正恩会见李源潮。他转达了习近平的口信。会见后,两人一同观看了大型团体操。"
    told = contacts(text, "2013-07-26")
    assert "ceremony occurred 2013-07-25: kim-jong-un | li-yuanchao" in told
    assert not any("xi-jinping" in line for line in told if not line.startswith("message"))


def test_talks_of_three_parties_are_not_of_whoever_acted_before() -> None:
    text = "戴秉国14日会见了金正日。\n今年4月,中美朝三方曾在北京举行会谈,傅莹、美国助理国务卿凯利、李根出席。"
    told = contacts(text, "2003-07-16")
    assert not any("dai-bingguo" in line for line in told if "2003-04" in line)


def test_you_and_i_are_who_writes_and_who_reads() -> None:
    text = "习近平23日致电金正恩。习近平在贺电中表示,去年你我在北京会晤,擘画了蓝图。"
    assert "meeting occurred 2025: kim-jong-un | xi-jinping" in contacts(text, "2026-02-24")
