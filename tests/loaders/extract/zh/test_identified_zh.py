"""Who an unnamed visitor is said to be: a guess unless somebody confirms it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-05-21"
CAME = "朝鲜列车18日抵达北京。"


@pytest.mark.parametrize(
    "text",
    [
        "据消息人士透露,朝鲜高层领导人18日乘火车抵达北京,很可能是崔善姬。",
        "朝鲜高层领导人18日抵达大连,与中方人士会晤。种种迹象显示,此人很可能就是崔善姬。",
        f"{CAME}知情人士称,乘坐列车抵京的是崔善姬。",
        f"【本报记者 郭媛】{CAME}韩国报纸猜测来者可能是崔善姬,她上月曾赴韩出席开幕式。",
        f"{CAME}外界猜测,车上的人可能就是崔善姬。",
        f"{CAME}抵达北京的很可能是崔善姬。",
    ],
)
def test_whoever_is_thought_to_have_come_has_a_possible_visit(text: str) -> None:
    visits = [line for line in contacts(text, DAY) if line.startswith("visit")]
    assert visits == ["visit hypothetical 2024-05-18: choe-son-hui | "]


def test_whoever_is_confirmed_to_have_come_has_visited() -> None:
    told = contacts(f"{CAME}新华社20日证实,抵京的正是崔善姬。", DAY)
    assert told == ["visit occurred 2024-05-18: choe-son-hui | "]


@pytest.mark.parametrize(
    "text",
    [
        "发言人说,消息不实,车上的人不可能是崔善姬。",
        "崔善姬否认此事。率团的是朴明浩。",
        "下一任外相很可能是崔善姬。",
        "车上的人可能是王毅。",
    ],
)
def test_no_other_guess_makes_a_visitor(text: str) -> None:
    assert contacts(CAME + text, DAY) == []
