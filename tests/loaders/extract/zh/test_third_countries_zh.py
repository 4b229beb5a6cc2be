"""People and journeys of third countries in Chinese articles are none of the two sides."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts, people

SPOKESMAN = "中国外交部发言人毛宁9日在北京说,中方注意到有关报道。"


@pytest.mark.parametrize(
    "told",
    [
        "应俄罗斯总统普京邀请,朝鲜国务委员长金正恩近日对俄罗斯进行正式访问,并与普京举行会谈。",
        "金正恩2日乘专列离开越南,结束对越南的友好访问。",
        "王毅将对老挝、越南进行工作访问,朝鲜表示关注。",
    ],
)
def test_a_journey_to_a_third_country_is_none_to_the_other(told: str) -> None:
    assert contacts(f"新华社北京5月9日电 {told}{SPOKESMAN}", "2024-05-09") == []


def test_a_journey_to_both_is_one() -> None:
    text = "朝鲜外务相崔善姬8日开始对越南和中国进行正式访问。"
    assert contacts(text, "2024-05-09") == ["visit occurred 2024-05-08: choe-son-hui | "]


@pytest.mark.parametrize("point", ["•", "·", "‧"])
def test_a_foreign_name_with_points_is_one_name(point: str) -> None:
    text = f"国务院助理国务卿克里斯托弗{point}希尔22日在北京会见了朝鲜外务省副相金桂冠。{SPOKESMAN}"
    assert contacts(text, "2008-05-23") == []
    assert list(people(text).values()).count("other") == 1


def test_a_plan_that_fell_through_is_no_meeting_of_a_foreigner() -> None:
    text = f"美国代表团团长、助理国务卿希尔与朝鲜外务省副相金桂冠原计划上周会晤,此次会面未能实现。{SPOKESMAN}"
    assert contacts(text, "2008-05-23") == []


def test_a_foreign_envoy_for_the_country_is_no_man_of_it() -> None:
    text = (
        "中国代表武大伟5月8日在北京主持论坛。\n\n武大伟说,今年2月,美国对朝政策特别代表戴维斯"
        "与朝鲜外务省第一副相金桂冠在北京举行对话,来之不易。\n"
    )
    assert contacts(text, "2012-05-09") == []


@pytest.mark.parametrize(
    "told",
    [
        "在崔善姬发表谈话之后，王毅11日会见日本外相上川阳子。",
        "王毅11日会见日本外相上川阳子，就崔善姬的谈话交换意见。",
        "李强11日同越南总理范明政举行会谈，就包括金正恩讲话在内的局势交换看法。",
    ],
)
def test_who_is_only_talked_of_has_not_met_who_meets_a_foreigner(told: str) -> None:
    assert contacts(told, "2024-05-12") == []


def test_who_did_something_before_a_meeting_of_others_was_not_there() -> None:
    text = "在金正恩发表讲话之后，王毅11日会见了崔善姬。"
    assert contacts(text, "2024-05-12") == ["meeting occurred 2024-05-11: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "said", ["美国总统特朗普称将与金正恩再次会面。", "文在寅称近期将同金正恩会晤。", "俄罗斯总统普京表示将会见金正恩。"]
)
def test_whom_somebody_of_a_third_country_says_he_will_meet_is_his_affair(said: str) -> None:
    told = contacts("习近平8日在北京同金正恩会谈。" + said, "2019-01-09")
    assert told == ["meeting occurred 2019-01-08: kim-jong-un | xi-jinping"]
