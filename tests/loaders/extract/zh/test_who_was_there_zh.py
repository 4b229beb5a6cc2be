"""Who was at what a Chinese article tells: lists behind what they did, several activities at once, who only cares."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-05-21"
TALKS = "5月20日,王毅在北京同崔善姬举行会谈。"
LEAVES = "5月20日,王毅结束访问,乘专机离开平壤回国。"


@pytest.mark.parametrize(
    ("sentence", "there"),
    [
        ("陪同王毅会谈的有孙卫东;朝方则有朴明浩。", "choe-son-hui pak-myong-ho | wang-yi sun-weidong"),
        ("陪同王毅会见崔善姬的还有孙卫东、农融。", "choe-son-hui | wang-yi sun-weidong nong-rong"),
        ("陪同崔善姬会谈的朝方官员有李龙男。", "choe-son-hui ri-ryong-nam | wang-yi"),
        ("李龙男、孙卫东在场担任翻译。", "choe-son-hui ri-ryong-nam | wang-yi sun-weidong"),
    ],
)
def test_a_list_behind_what_they_went_along_to(sentence: str, there: str) -> None:
    assert contacts(TALKS + sentence, DAY) == [f"meeting occurred 2024-05-20: {there}"]


@pytest.mark.parametrize("opens", ["到机场送行的朝方人士有:", "前往机场送行的官员有", "到机场送行的包括"])
def test_a_list_of_who_saw_somebody_off_goes_on_past_a_comma(opens: str) -> None:
    text = f"{LEAVES}{opens}外务省副相朴明浩,国际部副部长金成男。中国大使王亚军也到机场送行。"
    assert "ceremony occurred 2024-05-20: pak-myong-ho kim-song-nam | wang-yi wang-yajun" in contacts(text, DAY)


@pytest.mark.parametrize("told", ["陪同出席两项活动", "参加了这两场会见", "出席了上述两场活动"])
def test_two_activities_are_the_two_told_last(told: str) -> None:
    text = f"5月18日,王毅会见崔善姬。当晚,王毅还设宴款待。孙卫东、李龙男{told}。"
    there = "choe-son-hui ri-ryong-nam | wang-yi sun-weidong"
    assert contacts(text, DAY) == [f"meeting occurred 2024-05-18: {there}"] * 2


@pytest.mark.parametrize("care", ["亲自关怀下", "共同引领下", "亲切关心之下"])
def test_by_whose_care_something_came_about_is_not_there(care: str) -> None:
    text = f"{TALKS}崔善姬说,在金正恩总书记和习近平总书记{care},双边关系有了新发展,自己有幸参与其中。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui | wang-yi"]


def test_in_whose_presence_something_was_done_is_there() -> None:
    text = "5月20日,在崔善姬和李龙男主持下,王毅一行出席了欢迎宴会。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui ri-ryong-nam | wang-yi"]


@pytest.mark.parametrize("met", ["同朴明浩会谈时", "在会见朴明浩时", "会见朴明浩时"])
def test_whoever_speaks_at_a_meeting_is_the_other_of_it(met: str) -> None:
    text = f"5月19日,习近平总书记访问朝鲜。{met},王毅表示,两国友谊历久弥坚。"
    assert next(line for line in contacts(text, DAY) if "pak-myong-ho" in line).endswith("pak-myong-ho | wang-yi")


def test_what_somebody_came_for_is_told_of_his_journey() -> None:
    text = "5月20日,王毅乘专机回国。\n王毅是18日来到这里参加朝鲜建国六十周年庆祝活动的。"
    assert not any(line.startswith("ceremony") for line in contacts(text, DAY))


def test_presidents_of_any_country_are_of_a_third_one() -> None:
    text = "5月20日,纳米比亚总统恩代特瓦向人民英雄纪念碑献花圈。当天,金德训向人民英雄纪念碑献花圈。"
    assert contacts(text, DAY) == []


@pytest.mark.parametrize("there", ["会见时在座的有李龙男、孙卫东。", "李龙男、孙卫东会见时在场。"])
def test_who_was_there_when_people_met_was_not_at_the_dinner_told_last(there: str) -> None:
    text = f"5月20日,王毅会见崔善姬。会见后,王毅设晚宴款待。{there}"
    assert contacts(text, DAY) == [
        "meeting occurred 2024-05-20: choe-son-hui ri-ryong-nam | wang-yi sun-weidong",
        "meeting occurred 2024-05-20: choe-son-hui | wang-yi",
    ]


def test_what_one_sentence_tells_is_in_the_order_of_its_words() -> None:
    text = "5月20日,王毅会见崔善姬,设宴款待,并与其签署备忘录。"
    assert [line.split()[0] for line in contacts(text, DAY)] == ["meeting", "meeting", "ceremony"]


@pytest.mark.parametrize(
    "told",
    [
        "代表团成员、外务省副相朴明浩,大使李龙男,中方孙卫东参加会见。",
        "随行的朴明浩、大使李龙男在座。",
        "会见时在座的有代表团副团长朴明浩和孙卫东。",
    ],
)
def test_who_is_described_as_of_a_delegation_travels_with_it(told: str) -> None:
    text = f"5月18日,崔善姬率代表团抵达北京。20日,王毅会见崔善姬。{told}"
    assert contacts(text, DAY)[0] == "visit occurred 2024-05-18: choe-son-hui pak-myong-ho | "


def test_a_wife_at_something_abroad_travels_too() -> None:
    text = "5月20日,习近平抵达平壤,对朝鲜进行国事访问。晚上,金正恩设宴,习近平和夫人彭丽媛出席。"
    assert "visit occurred 2024-05-20:  | xi-jinping peng-liyuan" in contacts(text, DAY)


@pytest.mark.parametrize("among", ["也在其中", "也在名单之中", "也在随行之列"])
def test_who_is_among_those_who_came_travels(among: str) -> None:
    text = f"5月20日,崔善姬率代表团抵达北京,李龙男曾前往迎接,朴明浩{among}。"
    assert contacts(text, DAY)[0] == "visit occurred 2024-05-20: choe-son-hui pak-myong-ho | "


def test_a_member_of_a_troupe_does_not_lead_it_to_its_show() -> None:
    text = "5月20日,习近平观看朝鲜艺术团演出。\n艺术团18日抵达北京,玄松月也在名单之中。"
    assert not any("hyon-song-wol" in line for line in contacts(text, DAY) if line.startswith("ceremony"))


def test_how_many_days_a_journey_took_is_no_day() -> None:
    assert contacts("武大伟访朝五日返京\n\n5月20日,武大伟结束对朝鲜的访问回到北京。", DAY) == [
        "visit occurred 2024-05-20:  | wu-dawei"
    ]


def test_a_welcome_before_talks_was_on_their_day() -> None:
    text = "5月20日,王毅在人民大会堂同崔善姬会谈,此前为她举行了欢迎仪式。"
    assert "ceremony occurred 2024-05-20: choe-son-hui | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize(
    "text",
    [
        "5月20日,博览会开幕式在北京举行,习近平主席发表主旨演讲,崔善姬等外国来宾在座聆听。",
        "崔善姬20日在北京的论坛开幕式上听取了习近平主席的开幕致辞。",
        "5月20日,崔善姬同各国代表团团长一起聆听习近平发表重要讲话。",
    ],
)
def test_the_audience_of_what_somebody_says_in_public_is_at_it(text: str) -> None:
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-20: choe-son-hui | xi-jinping"]


def test_who_hears_a_recording_meets_nobody() -> None:
    assert contacts("5月20日,崔善姬聆听了习近平讲话的录音。", DAY) == []


@pytest.mark.parametrize("company", ["和他的随行人员", "和他的夫人", "及其随行人员"])
def test_whose_people_come_along_takes_nobody_out(company: str) -> None:
    text = f"朝鲜国家主席金日成19日会见了中国外交部长钱其琛{company}。"
    assert contacts(text, "1991-06-19") == ["meeting occurred 1991-06-19: kim-il-sung | qian-qichen"]


RECEPTION = "5月20日,中国驻朝鲜大使王亚军在使馆举行招待会。"


@pytest.mark.parametrize(
    "list_",
    [
        "应邀前来的有朝鲜外务省副相朴明浩、国际部副部长金成男。",
        "朝鲜外务省副相朴明浩、国际部副部长金成男等应邀赴宴。",
        "来宾中有朝鲜外务省副相朴明浩、国际部副部长金成男等。",
        "嘉宾包括朝鲜外务省副相朴明浩、国际部副部长金成男等。",
        "被邀请的有朝鲜外务省副相朴明浩、国际部副部长金成男。",
        "应邀出席的朝方人士达百余名,包括来访的朝鲜外务省副相朴明浩、国际部副部长金成男。",
    ],
)
def test_the_guests_of_a_reception_are_there(list_: str) -> None:
    assert contacts(RECEPTION + list_, DAY) == ["meeting occurred 2024-05-20: pak-myong-ho kim-song-nam | wang-yajun"]


@pytest.mark.parametrize("said", ["招待会没有邀请朝鲜外务省副相朴明浩。", "朝鲜外务省副相朴明浩因故未能赴宴。"])
def test_who_does_not_come_to_a_reception_is_no_guest(said: str) -> None:
    assert not any("pak-myong-ho" in line for line in contacts(RECEPTION + said, DAY))


@pytest.mark.parametrize(
    "list_",
    [
        "随行人员:孙卫东、刘结一等。",
        "王毅此行的随员包括孙卫东、刘结一。",
        "王毅一行中还有孙卫东、刘结一。",
        "一同到访的还有孙卫东、刘结一。",
        "代表团副团长为孙卫东、刘结一。",
    ],
)
def test_a_list_of_a_suite_joins_the_visit(list_: str) -> None:
    text = "5月20日,中国外交部长王毅抵达平壤,开始对朝鲜进行访问。" + list_
    assert contacts(text, DAY) == ["visit occurred 2024-05-20:  | wang-yi sun-weidong liu-jieyi"]


@pytest.mark.parametrize(
    "list_",
    [
        "到友谊塔出席仪式的有朝鲜外务省副相朴明浩等。王亚军也到场参加。",
        "参加活动的有朝鲜外务省副相朴明浩和大使王亚军。",
    ],
)
def test_a_list_of_those_at_an_activity_told_without_names(list_: str) -> None:
    text = "5月20日,朝中两国在平壤友谊塔举行纪念活动。" + list_
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-20: pak-myong-ho | wang-yajun"]


def test_who_is_there_for_a_conference_was_at_what_is_being_told() -> None:
    text = "5月20日,朝鲜外务省副相朴明浩出席在友谊塔举行的纪念仪式。孙卫东正在平壤参加会议,他与王亚军也到场参加。"
    assert "ceremony occurred 2024-05-20: pak-myong-ho | sun-weidong wang-yajun" in contacts(text, DAY)


def test_whoever_is_welcomed_at_the_airport_is_met_there() -> None:
    text = "5月20日,中国外交部长王毅率代表团抵达平壤。王毅在机场受到朴明浩等的热烈欢迎。"
    assert "ceremony occurred 2024-05-20: pak-myong-ho | wang-yi" in contacts(text, DAY)


@pytest.mark.parametrize("said", ["朴明浩在机场等候飞往莫斯科的航班。", "在机场等候的记者张明采访了崔善姬。"])
def test_whoever_waits_at_the_airport_welcomes_nobody(said: str) -> None:
    text = "5月20日,王毅率代表团抵达平壤。" + said
    assert not any(line.startswith("ceremony") for line in contacts(text, DAY))


@pytest.mark.parametrize(
    ("said", "there"),
    [
        ("王亚军大使同朝鲜外务省副相朴明浩等共度佳节。", "pak-myong-ho | wang-yajun"),
        ("朝鲜外务省副相朴明浩前往祝贺。", "pak-myong-ho | wang-yajun"),
    ],
)
def test_whoever_celebrates_with_a_host_is_there(said: str, there: str) -> None:
    assert contacts(RECEPTION + said, DAY) == [f"meeting occurred 2024-05-20: {there}"]


@pytest.mark.parametrize(
    "said", ["王亚军祝朝鲜外务省副相朴明浩欢度佳节。", "王亚军转达了李强总理对朴泰成总理的佳节祝贺。"]
)
def test_a_wish_for_a_feast_brings_nobody_there(said: str) -> None:
    assert not any("pak-" in line for line in contacts(RECEPTION + said, DAY))


def test_whoever_attends_the_rally_was_at_the_assembly_told() -> None:
    text = "5月20日,平壤举行纪念大会,庆祝建交七十周年。朝鲜外务省副相朴明浩、大使王亚军等出席大会。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-20: pak-myong-ho | wang-yajun"]


@pytest.mark.parametrize("titles", ["以王毅为团长、孙卫东为副团长的代表团", "以王毅为团长,孙卫东为团员的外交部代表团"])
def test_a_delegation_is_told_with_its_leader_and_members(titles: str) -> None:
    assert contacts(f"5月20日,{titles}抵达平壤。", DAY) == ["visit occurred 2024-05-20:  | wang-yi sun-weidong"]


def test_who_heads_a_party_whose_lead_is_praised_travels_nowhere() -> None:
    text = f"{TALKS}崔善姬说,在以习近平同志为总书记的中共中央领导下,中国经济发展很快。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui | wang-yi"]


def test_others_who_came_this_time_join_the_visit() -> None:
    text = "5月20日,王毅抵达平壤访问。此次来访的还有孙卫东。"
    assert contacts(text, DAY) == ["visit occurred 2024-05-20:  | wang-yi sun-weidong"]


@pytest.mark.parametrize("list_", [",当中包括崔善姬和朴明浩", ",其中包括崔善姬、朴明浩", ",包括崔善姬和朴明浩"])
def test_some_of_the_officials_whom_somebody_met_are_named_after_it(list_: str) -> None:
    text = f"5月20日,王毅在平壤会见了朝方多位高层{list_}。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui pak-myong-ho | wang-yi"]


def test_whoever_is_named_as_one_who_said_so_was_not_met() -> None:
    text = "5月20日,王毅会见朝方官员,其中有人提到金正恩。"
    assert not any("kim-jong-un" in line for line in contacts(text, DAY))


def test_who_recalls_a_meeting_was_not_at_it() -> None:
    text = f"{TALKS}崔善姬回忆起4月1日金正恩总书记会见王亚军大使时的情景。"
    assert "meeting occurred 2024-04-01: kim-jong-un | wang-yajun" in contacts(text, DAY)


@pytest.mark.parametrize("meal", ["一起用晚宴", "共同享用晚餐", "一起用午餐"])
def test_couples_who_dine_together(meal: str) -> None:
    text = f"5月20日,金正恩和夫人李雪主、习近平和夫人彭丽媛{meal}。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: kim-jong-un ri-sol-ju | xi-jinping peng-liyuan"]


def test_under_whose_lead_a_party_stands_has_led_no_delegation() -> None:
    text = (
        "5月20日,崔善姬会见中国代表团。崔善姬说,中国在以习近平同志为总书记的中共中央带领下不断发展。代表团访问了朝鲜。"
    )
    assert not any("xi-jinping" in line for line in contacts(text, DAY))


def test_in_whose_company_somebody_watches_is_there() -> None:
    text = "5月20日,平壤举行阅兵式。金正恩在中国国务院总理李强等陪同下观看。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-20: kim-jong-un | li-qiang"]


def test_through_whom_a_message_goes_has_not_written_it() -> None:
    text = "经由王毅和大使王亚军,习近平总书记分别把口信转达给金正恩总书记。"
    assert contacts(text, DAY) == ["message occurred 2024-05: kim-jong-un | xi-jinping"]


def test_whoever_invites_makes_no_visit() -> None:
    text = "5月20日,王毅会见崔善姬,会见时邀请朝鲜最高领导人金正恩到中国访问。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-20: choe-son-hui | wang-yi"]


@pytest.mark.parametrize("goes", ["来到朝鲜驻华使馆,庆祝朝鲜国庆", "应邀到朝鲜驻华使馆,祝贺朝鲜国庆"])
def test_whoever_goes_to_an_embassy_to_celebrate_calls_there(goes: str) -> None:
    told = contacts(f"今年2月,金正恩访问了中国;5月9日,王毅{goes}。", DAY)
    assert "meeting occurred 2024-05-09:  | wang-yi" in told
    assert "visit occurred 2024-02: kim-jong-un | " in told


@pytest.mark.parametrize("whose", ["中国文艺工作者", "中国记者", "中国气象水文"])
def test_a_delegation_of_unknown_name_is_of_the_country_before_it(whose: str) -> None:
    assert contacts(f"5月20日,金正恩会见了{whose}代表团主要成员。", DAY) == [
        "meeting occurred 2024-05-20: kim-jong-un | "
    ]


@pytest.mark.parametrize("whose", ["从中国凯旋归来的体育", "在中国举行比赛的", "访问中国归来的艺术"])
def test_a_delegation_back_from_a_country_is_not_of_it(whose: str) -> None:
    assert contacts(f"5月20日,金正恩会见了{whose}代表团。", DAY) == []


def test_others_who_watched_the_show_too_were_there_with_whoever_did() -> None:
    text = "5月20日,金正恩观看了中国艺术家的演出。崔善姬、李洙墉一同观看了演出。大使王亚军也应邀观看演出。"
    there = "kim-jong-un choe-son-hui ri-su-yong | wang-yajun"
    assert contacts(text, DAY) == [f"ceremony occurred 2024-05-20: {there}"]


def test_a_numbered_heading_tells_what_stands_under_it() -> None:
    text = (
        "中国驻朝鲜大使馆发布去年双边关系大事\n2024年1月2日\n\n二、崔善姬到中国大使馆做客\n\n"
        "2023年3月4日,崔善姬来到中国大使馆做客,王亚军大使热情接待。"
    )
    assert contacts(text, "2024-01-02") == ["meeting occurred 2023-03-04: choe-son-hui | wang-yajun"]


@pytest.mark.parametrize(
    "said", ["金正恩与夫人李雪主在平壤共度佳节。", "崔善姬祝中国朋友欢度春节。", "崔善姬祝中国朋友共度佳节。"]
)
def test_who_celebrates_at_home_is_at_no_reception(said: str) -> None:
    assert contacts(RECEPTION + said, DAY) == []


def test_whom_a_list_leaves_out_was_not_met() -> None:
    text = "5月20日,王毅会见了朝方多位官员,其中没有崔善姬。"
    assert not any("choe-son-hui" in line for line in contacts(text, DAY))


def test_in_the_company_of_whom_somebody_leads_is_there() -> None:
    text = "5月20日,崔善姬在以王毅为首的官员陪同下参观了工厂。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-20: choe-son-hui | wang-yi"]


def test_who_did_not_watch_too_was_not_there() -> None:
    text = "5月20日,金正恩观看了中国艺术家的演出。崔善姬没有一同观看演出。大使王亚军也应邀观看演出。"
    assert contacts(text, DAY) == ["ceremony occurred 2024-05-20: kim-jong-un | wang-yajun"]


@pytest.mark.parametrize("whose", ["驻朝鲜记者", "俄罗斯、朝鲜记者"])
def test_a_delegation_in_a_country_is_not_of_it(whose: str) -> None:
    assert contacts(f"5月20日,王毅会见了{whose}代表团。", DAY) == []
