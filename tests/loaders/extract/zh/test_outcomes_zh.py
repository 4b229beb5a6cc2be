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
