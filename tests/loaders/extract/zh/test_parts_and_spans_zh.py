"""What is no contact or day of its own: a number of days, fighting side by side, one car, the words of an office."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

MET = "2024年5月13日,王毅在北京会见了朝鲜驻华大使李龙男。"


@pytest.mark.parametrize("trip", ["结束6日访华行程", "结束6日访华之行", "展开一连6日的访华行程", "访华6日"])
def test_a_number_of_days_is_no_day(trip: str) -> None:
    text = f"朝鲜外务相崔善姬{trip},返回平壤。她11日在北京会见了王毅。"
    told = [line for line in contacts(text, "2024-05-13") if line.startswith("meeting")]
    assert told == ["meeting occurred 2024-05-11: choe-son-hui | wang-yi"]
    assert not any("2024-05-06" in line for line in contacts(text, "2024-05-13"))


def test_to_fight_side_by_side_is_no_meeting() -> None:
    text = f"{MET}\n\n王毅说,习近平总书记和金正恩总书记都铭记两国携手并肩奋斗的岁月。"
    assert contacts(text, "2024-05-13") == ["meeting occurred 2024-05-13: ri-ryong-nam | wang-yi"]


def test_who_is_embraced_below_the_gangway_is_welcomed_and_rides_along() -> None:
    text = "李强5月13日抵达平壤。金正恩与步下舷梯的李强热情拥抱。随后,金正恩与李强同乘一辆汽车前往宾馆。"
    told = [line for line in contacts(text, "2024-05-14") if not line.startswith("visit")]
    assert told == ["ceremony occurred 2024-05-13: kim-jong-un | li-qiang"]


def test_the_two_leaders_of_whom_others_speak_wrote_to_one_another() -> None:
    text = f"{MET}\n\n王毅说,习近平总书记同金正恩总书记五次会晤。今年3月,两位领导人互致口信。"
    assert contacts(text, "2024-05-13") == [
        "meeting occurred 2024-05-13: ri-ryong-nam | wang-yi",
        "meeting occurred -: kim-jong-un | xi-jinping",
        "message occurred 2024-03: kim-jong-un | xi-jinping",
    ]


def test_leaders_whom_nobody_names_did_not_write_as_those_who_met() -> None:
    text = "去年9月,国务院副总理刘国中到访平壤,10日受到金正恩总书记会见;今年元旦,两党两国最高领导人互致贺电。"
    assert not any(line.startswith("message") for line in contacts(text, "2024-05-13"))


@pytest.mark.parametrize("whom", ["朝方有关官员", "朝方相关负责人"])
def test_officials_concerned_are_met(whom: str) -> None:
    text = f"刘建超5月11日访问了朝鲜,会见了{whom}。"
    assert "meeting occurred 2024-05-11:  | liu-jianchao" in contacts(text, "2024-05-13")


def test_all_members_are_met_with_their_leader() -> None:
    text = "金成男率领的朝鲜劳动党代表团5月10日抵达北京。11日,蔡奇在人民大会堂会见了全体成员。"
    assert "meeting occurred 2024-05-11: kim-song-nam | cai-qi" in contacts(text, "2024-05-13")


@pytest.mark.parametrize("asked", ["被追问王毅有无见到金正恩", "没有回答王毅是否会见到金正恩的提问"])
def test_a_question_leaves_open_whether_people_met(asked: str) -> None:
    assert contacts(f"发言人毛宁{asked}。", "2024-05-13") == ["meeting hypothetical -: kim-jong-un | wang-yi"]


def test_who_went_to_a_city_has_made_a_journey() -> None:
    text = "去年5月,金正恩走访大连;8月则去了吉林、黑龙江。"
    assert "visit occurred 2023-08: kim-jong-un | " in contacts(text, "2024-05-13")


def test_a_list_of_who_did_so_too_is_of_the_event_told_not_of_one_recalled() -> None:
    text = (
        "5月12日,李强在金正恩陪同下参观玻璃厂。\n\n本月3日,副总理何立峰和内阁总理金德训曾一起为工厂剪彩。\n\n"
        "外交部长王毅、朝鲜外务相崔善姬等一同参观。"
    )
    assert contacts(text, "2024-05-13") == [
        "ceremony occurred 2024-05-12: kim-jong-un choe-son-hui | li-qiang wang-yi",
        "ceremony occurred 2024-05-03: kim-tok-hun | he-lifeng",
    ]


@pytest.mark.parametrize(
    ("when", "date"), [("春节期间", "2024-02"), ("元旦前夕", "2023-12"), ("太阳节之际", "2024-04")]
)
def test_around_a_feast_is_of_its_month_not_of_the_day_told(when: str, date: str) -> None:
    told = contacts(f"{MET}{when},王毅还会见了朝鲜外务相崔善姬。", "2024-05-13")
    assert f"meeting occurred {date}: choe-son-hui | wang-yi" in told


def test_an_envoy_s_journey_is_not_his_master_s() -> None:
    text = "朝鲜劳动党国际部部长金成男5月12日晚结束了作为金正恩特使的中国之行。"
    assert contacts(text, "2024-05-13") == ["visit occurred 2024-05-12: kim-song-nam | "]


def test_the_first_minister_since_then_was_another_one_then() -> None:
    text = "崔善姬5月11日抵达北京。这是自2018年12月以来朝鲜外务相首次访华。"
    assert contacts(text, "2024-05-13") == ["visit occurred 2024-05-11: choe-son-hui | "]


def test_who_is_named_behind_the_spokesman_s_colon_is_no_spokesman() -> None:
    text = "外交部发言人:王毅将访朝\n\n外交部发言人毛宁5月7日宣布,外交部长王毅将于9日至10日对朝鲜进行访问。"
    assert contacts(text, "2024-05-07") == ["visit planned 2024-05-09/2024-05-10:  | wang-yi"]


def test_a_suite_by_what_a_source_says_travels_with_its_leader() -> None:
    text = "金正恩5月11日抵达北京。据韩联社引述消息人士说法,陪同金正恩出访的有外务相崔善姬、国务委员赵甬元。"
    assert contacts(text, "2024-05-13") == ["visit occurred 2024-05-11: kim-jong-un choe-son-hui jo-yong-won | "]
