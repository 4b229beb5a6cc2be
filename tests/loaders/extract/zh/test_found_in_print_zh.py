"""Ways of telling found in articles nobody had seen: what is only a frame for a contact, whose journey a word means."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, found

DAY = "2024-05-20"


def places(text: str) -> list[str | None]:
    return [contact["place"] for contact in found(text, DAY)["contacts"]]


def test_a_feast_that_is_near_makes_no_plan_of_what_is_held_for_it() -> None:
    text = "端午节即将来临之际，崔善姬外务相18日会见了王亚军大使。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: choe-son-hui | wang-yajun"]


def test_what_a_sentence_tells_before_its_words_of_saying_goes_on() -> None:
    text = "2001年9月，江泽民访问朝鲜，其间透露了中方的打算。两个月后，唐家璇在平壤会见了金正日。"
    assert "meeting occurred 2001-11: kim-jong-il | tang-jiaxuan" in contacts(text, DAY)


def test_only_just_before_a_verb_is_no_topic() -> None:
    text = "2018年3月，宋涛在平壤就见到了金正恩。"
    assert contacts(text, DAY) == ["meeting occurred 2018-03: kim-jong-un | song-tao"]


def test_an_ambassador_travels_to_take_up_his_post_and_not_to_an_airport_there() -> None:
    assert contacts("李龙男大使于2月18日抵达北京赴任。", "2021-02-20") == ["visit occurred 2021-02-18: ri-ryong-nam | "]
    assert contacts("朝鲜驻华大使李龙男18日现身首都机场。", DAY) == []


def test_the_sights_of_a_city_are_no_journey_to_it() -> None:
    assert contacts("崔善姬和王亚军大使一行18日赴平壤友谊塔。", DAY) == []


def test_what_somebody_clears_the_way_for_is_not_told() -> None:
    assert contacts("刘建超此行为崔善姬来京会见王毅创造了条件。", DAY) == []


def test_who_was_not_received_during_his_stay() -> None:
    assert contacts("金正恩在王毅访问期间未予接见。", DAY) == ["meeting denied -: kim-jong-un | wang-yi"]


def test_what_the_speaker_says_of_himself() -> None:
    text = "刘建超透露说，18日上午他在北京会见了朝鲜国际部部长金成男。"
    assert contacts(text, DAY) == ["meeting occurred 2024-05-18: kim-song-nam | liu-jianchao"]
    assert contacts(text) == ["meeting occurred -: kim-song-nam | liu-jianchao"]


def test_who_recalls_a_journey_made_it() -> None:
    text = "崔善姬表示赞同，并愉快地回顾了去年10月的中国之行。"
    assert contacts(text, DAY) == ["visit occurred 2023-10: choe-son-hui | "]


def test_what_is_said_of_a_journey_is_no_other_one() -> None:
    text = "刘建超率团将于28日访问朝鲜。李鸿忠4月访问平壤,是中国代表团今年首次访朝。"
    assert contacts(text, DAY) == [
        "visit planned 2024-05-28:  | liu-jianchao",
        "visit occurred 2024-04:  | li-hongzhong",
    ]


@pytest.mark.parametrize("title", ["崔善姬访华四日—专机昨抵京", "崔善姬访华四日期间受关注"])
def test_how_long_a_journey_lasts_is_no_day(title: str) -> None:
    assert "2024-05-04" not in str(contacts(f"{title}\n\n崔善姬19日抵达北京。", DAY))


def test_members_who_are_named_too() -> None:
    text = "王毅18日会见了崔善姬率领的朝鲜代表团。代表团17日抵京，成员还包括朴明浩、金成男。"
    assert "visit occurred 2024-05-17: choe-son-hui pak-myong-ho kim-song-nam | " in contacts(text, DAY)


def test_members_of_a_delegation_who_attend_are_no_suite() -> None:
    text = "王毅18日会见崔善姬。朝鲜代表团成员金成男，以及中国驻朝鲜大使王亚军参加会见。"
    (told,) = contacts(text, DAY)
    assert set(told.split(": ")[1].replace("| ", "").split()) == {
        "choe-son-hui",
        "kim-song-nam",
        "wang-yi",
        "wang-yajun",
    }


def test_towns_after_which_a_team_or_a_committee_is_called_are_no_place() -> None:
    assert places("18日，王毅与崔善姬共同主持罗先经济贸易区指导委员会第三次会议。") == [None]
    assert places("18日，王亚军与崔善姬一起观看了天津女排的比赛。") == [None]


def test_whom_a_speaker_addresses_is_the_other_of_the_two() -> None:
    text = "王毅18日同崔善姬外务相会谈。王毅对崔善姬说，去年10月阁下刚到北京访问。"
    assert "visit occurred 2023-10: choe-son-hui | " in contacts(text, DAY)


def test_a_handshake_at_the_aircraft_is_a_welcome() -> None:
    text = "18日，王毅乘专机抵达平壤。专机停稳后，崔善姬走上前来，同王毅握手。到机场欢迎的还有朴明浩、金成男。"
    assert "ceremony occurred 2024-05-18: choe-son-hui pak-myong-ho kim-song-nam | wang-yi" in contacts(text, DAY)


def test_they_attended_what_their_delegation_was_told_to_have_had() -> None:
    text = "18日，崔善姬抵达北京。19日，王毅与崔善姬会晤。随行的朝鲜官员包括朴明浩、金成男，他们均出席了与王毅的会晤。"
    assert "meeting occurred 2024-05-19: choe-son-hui pak-myong-ho kim-song-nam | wang-yi" in contacts(text, DAY)


def test_years_of_which_only_the_last_is_called_so() -> None:
    told = contacts("王毅于2014、2016和2018年三次访问朝鲜。", DAY)
    assert sorted(told) == [f"visit occurred {year}:  | wang-yi" for year in (2014, 2016, 2018)]


def test_the_day_of_a_visit_that_is_named_tells_of_none() -> None:
    assert contacts("崔善姬可能的访问日期是今年6月。", DAY) == []


def test_flowers_laid_before_the_dead_are_no_message() -> None:
    assert contacts("王亚军大使前往锦绣山太阳宫，向金日成主席遗像敬献国务院名义送的花圈。", DAY) == []


def test_the_town_of_an_embassy_is_not_where_another_contact_was() -> None:
    assert places("王毅10日前往朝鲜驻北京大使馆，早前刘建超也于平壤与金成男会晤。")[-1] == "Pyongyang"
