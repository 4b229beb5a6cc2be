"""Who takes part in Chinese openings, handovers, tours, calls at an embassy, work on a farm."""

from __future__ import annotations

from tests.loaders.extract.reading import contacts


def test_who_speaks_in_turn_at_an_opening_is_there() -> None:
    text = (
        "丹东展览会开幕\n\n5月8日,中朝商品展览会在丹东开幕。\n\n丹东市市长李明远主持开幕式。辽宁省副省长王大伟致辞,"
        "朝鲜贸易省副相李明山讲话,丹东市市委书记赵长林宣布展览会开幕。\n"
    )
    (found,) = [line for line in contacts(text, "2013-05-09") if line.startswith("ceremony")]
    assert len(found.partition(": ")[2].split(" | ")[1].split()) == 3


def test_who_hands_something_over_is_at_the_handover() -> None:
    text = "物资运抵新义州\n\n5月8日,物资交接仪式在新义州举行。市长李明远将清单交到平安北道副委员长金哲镐手中。\n"
    (found,) = contacts(text, "2004-05-09")
    assert found.startswith("ceremony occurred 2004-05-08: kim-chol-ho | ")


def test_who_welcomes_a_tour_goes_on_it() -> None:
    text = (
        "胡锦涛参观玻璃厂\n\n5月8日,胡锦涛在金正日陪同下参观大安友谊玻璃厂。\n\n胡锦涛同前来迎接的朝鲜内阁总理朴凤柱握手。\n\n"
        "国务委员唐家璇、商务部部长薄熙来等一同参观。\n"
    )
    assert contacts(text, "2005-05-09") == [
        "ceremony occurred 2005-05-08: kim-jong-il pak-pong-ju | hu-jintao tang-jiaxuan bo-xilai"
    ]


def test_a_guest_of_the_embassy_calls_on_its_ambassador() -> None:
    text = "金正日做客使馆\n\n5月8日下午,应刘晓明大使邀请,金正日来到中国驻朝鲜大使馆,同使馆同志欢聚一堂。\n"
    assert contacts(text, "2008-05-09") == ["meeting occurred 2008-05-08: kim-jong-il | liu-xiaoming"]


def test_who_works_on_a_farm_with_its_people_is_with_them() -> None:
    text = (
        "大使参加插秧\n\n5月8日,中国驻朝鲜大使刘晓明率使馆人员来到友谊农场插秧。"
        "朝鲜对外文化联络委员会副委员长田英进参加了劳动。\n"
    )
    assert contacts(text, "2008-05-09") == ["ceremony occurred 2008-05-08: jon-yong-jin | liu-xiaoming"]


def test_an_arrival_at_a_sight_is_no_journey() -> None:
    text = "5月8日,正在朝鲜访问的李强在平壤会见了金正恩。\n\n9日,李强抵达友谊塔,并前往平壤万寿台。\n"
    assert [line for line in contacts(text, "2024-05-10") if line.startswith("visit")] == []


def test_those_who_have_signed_go_on_to_the_banquet_together() -> None:
    text = "中朝签署文件\n\n会谈后,赵乐际和崔龙海见证签署了文件,并共同出席朝方为中国代表团举行的宴会。\n"
    assert sorted(contacts(text, "2024-04-11")) == [
        "ceremony occurred 2024-04: choe-ryong-hae | zhao-leji",
        "meeting occurred 2024-04: choe-ryong-hae | zhao-leji",
    ]


def test_performers_of_whom_a_list_names_some_are_at_the_show() -> None:
    text = (
        "联合演出\n\n3日,金正恩在平壤观看了演出。\n\n李明远、王小雨、赵丽等中国演员一起为观众献上了精彩的歌舞。"
        "演出后,金正恩与演员们握手。\n"
    )
    (show,) = contacts(text, "2018-11-04")
    assert show.startswith("ceremony occurred 2018-11-03: kim-jong-un | ")
    assert len(show.partition(" | ")[2].split()) == 3


def test_a_body_in_a_title_gives_no_ceremony() -> None:
    text = "开幕\n\n赵乐际昨日同最高人民会议常任委员会委员长崔龙海,在平壤共同出席「友好年」开幕式并致辞。\n"
    assert contacts(text, "2024-04-13") == ["ceremony occurred 2024-04-12: choe-ryong-hae | zhao-leji"]


def test_what_somebody_is_invited_to_has_not_been_attended_yet() -> None:
    text = (
        "刘云山抵达朝鲜\n\n刘云山5月8日抵达朝鲜访问。刘云山是应朝鲜劳动党中央邀请出席朝鲜劳动党成立70周年庆祝活动。\n"
    )
    assert not [line for line in contacts(text, "2015-05-09") if line.startswith("ceremony")]


def test_who_speaks_today_was_not_at_what_something_has_been_so_since() -> None:
    text = (
        "赵乐际访问朝鲜\n\n赵乐际在平壤会见金正恩。\n\n此外,赵乐际也是自2018年栗战书出席朝鲜建国70周年纪念活动以来,"
        "访问朝鲜的中国最高级别官员。\n\n赵乐际在致词时表示,中朝友谊是我们共同的财富。\n"
    )
    (found,) = [line for line in contacts(text, None) if line.startswith("ceremony")]
    assert found == "ceremony occurred 2018:  | li-zhanshu"


def test_the_opening_of_an_exhibition_is_one_event() -> None:
    told = contacts("赵乐际和崔龙海12日在平壤共同出席图片展开幕式。", "2024-04-13")
    assert told == ["ceremony occurred 2024-04-12: choe-ryong-hae | zhao-leji"]


def test_a_conference_during_which_two_met_is_no_event_of_theirs() -> None:
    told = contacts("崔善姬22日在出席金砖国家会议期间同王毅会面。", "2024-03-23")
    assert told == ["meeting occurred 2024-03-22: choe-son-hui | wang-yi"]


def test_this_guest_is_who_was_named() -> None:
    told = contacts("崔善姬21日率团抵达北京。王毅22日会见了这位朝鲜客人。", "2024-03-23")
    assert "meeting occurred 2024-03-22: choe-son-hui | wang-yi" in told
