"""What a later Chinese sentence says became of what was meant to be."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize("meant", ["原定", "原计划", "本来打算"])
@pytest.mark.parametrize("outcome", ["但会谈临时取消。", "不过因故作罢。", "但行程取消，两人最终并未会面。"])
def test_what_was_called_off_is_one_denied_contact(meant: str, outcome: str) -> None:
    told = f"王毅{meant}22日同崔善姬举行会谈。{outcome}"
    assert contacts(told, "2024-03-23") == ["meeting denied 2024-03-22: choe-son-hui | wang-yi"]


def test_a_journey_that_did_not_come_about() -> None:
    told = "赵乐际原定3月20日访问朝鲜。由于天气原因，访问推迟了，双方没有说明详情。"
    assert contacts(told, "2024-03-23") == ["visit denied 2024-03-20:  | zhao-leji"]


def test_what_is_called_off_is_only_what_was_meant() -> None:
    told = "王毅22日同崔善姬举行会谈。但原定的演出取消了。"
    assert contacts(told, "2024-03-23") == ["meeting occurred 2024-03-22: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "asked", ["目前不清楚王毅会不会见他", "发言人没有回答王毅是否见过他", "发言人拒绝答复王毅是否会见他"]
)
def test_what_nobody_answers_is_open(asked: str) -> None:
    told = f"金成男21日抵达北京。{asked}。"
    assert contacts(told, "2024-03-23")[1].startswith("meeting hypothetical")


def test_what_a_magazine_says_is_denied_by_an_answer() -> None:
    told = (
        "一份杂志上周言之凿凿地说，金正恩5月10日秘密到北京，与习近平会谈。"
        "外交部发言人秦刚的回答很干脆：“这个消息是假的，没有这回事。”"
    )
    assert {c.split()[1] for c in contacts(told, "2014-05-20")} == {"denied"}


def test_what_nobody_has_acknowledged_is_open() -> None:
    told = "钱其琛3月曾秘密飞往平壤会晤金正日，这个说法从未得到中国官方承认。"
    assert {c.split()[1] for c in contacts(told, "2003-04-25")} == {"hypothetical"}


def test_he_too_will_meet_him() -> None:
    told = "李吉成1日抵达北京。王毅3月1日会见了他，部长助理孔铉佑也会与他见面。"
    assert next(c for c in contacts(told, "2017-03-02") if "kong" in c).startswith("meeting planned")


def test_an_answer_to_the_press_is_no_letter() -> None:
    told = "崔龙海24日在北京会见习近平。记者查询，发言人洪磊回覆：“没有听说。”"
    assert not [c for c in contacts(told, "2013-05-25") if c.startswith("message")]


def test_a_meeting_denied_is_of_the_day_on_which_both_were_there() -> None:
    told = "王毅和朝鲜外务相崔善姬22日都在雅加达。两人没有会面。"
    assert contacts(told, "2024-03-23") == ["meeting denied 2024-03-22: choe-son-hui | wang-yi"]


@pytest.mark.parametrize("told", ["金正恩终究没有来北京观看阅兵。", "金正恩本想访华，中方没有点头，此行作罢。"])
def test_a_journey_that_somebody_did_not_make(told: str) -> None:
    assert contacts(told, "2015-09-04") == ["visit denied -: kim-jong-un | "]


def test_a_journey_close_at_hand_is_planned() -> None:
    assert contacts("金正恩訪華在即，丹東加強戒備。", "2018-03-24") == ["visit planned -: kim-jong-un | "]


def test_who_did_not_come_made_no_journey_with_who_did() -> None:
    told = "习近平没有来平壤，栗战书8日抵达平壤。"
    assert contacts(told, "2018-09-09") == ["visit denied -:  | xi-jinping", "visit occurred 2018-09-08:  | li-zhanshu"]
