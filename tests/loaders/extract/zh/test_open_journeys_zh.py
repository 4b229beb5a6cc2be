"""Contacts of which Chinese words say that they may come, are asked about, or are close at hand."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2018-03-18"


@pytest.mark.parametrize(
    "text",
    [
        "记者的提问涉及“金正恩本月访华”。",
        "发言人被问及“金正恩本月将访华”,没有作答。",
        "针对“金正恩本月将访华”的媒体说法,发言人表示,中方没有这样的消息。",
        "如果金正恩本月访华,将是他第二次访华。",
    ],
)
def test_what_is_asked_or_supposed_is_open(text: str) -> None:
    assert contacts(text, DAY) == ["visit hypothetical 2018-03: kim-jong-un | "]


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("金正恩访华为期不远。", "planned"),
        ("金正恩访华已提上日程。", "planned"),
        ("金正恩访华可能已为期不远。", "hypothetical"),
        ("金正恩访华或已进入倒计时。", "hypothetical"),
        ("专家指出,金正恩访华为期不远。", "hypothetical"),
        ("有人认为,金正恩将访华。", "hypothetical"),
    ],
)
def test_what_is_close_at_hand_has_no_day(text: str, status: str) -> None:
    assert contacts(text, DAY) == [f"visit {status} -: kim-jong-un | "]


@pytest.mark.parametrize("tail", [",也不无可能", "并非没有可能", "只是猜测"])
def test_what_is_said_of_it_leaves_a_meeting_open(tail: str) -> None:
    assert contacts(f"王毅拜会金正恩{tail}。", DAY) == ["meeting hypothetical -: kim-jong-un | wang-yi"]


def test_they_will_not_meet_on_an_occasion() -> None:
    text = "习近平与金正恩不会在会议期间会面。"
    assert contacts(text, DAY) == ["meeting denied -: kim-jong-un | xi-jinping"]


def test_what_is_set_before_is_not_what_was_made_known_then() -> None:
    text = "“中朝友好年”定于2024年,是习近平与金正恩在新年互发贺电时共同宣布的。"
    assert [told[:16] for told in contacts(text, "2024-04-11")] == ["message occurred"]


def test_having_a_guest_who_comes_is_no_meeting() -> None:
    text = "王毅2日离开北京。他说,目前没有接待金正恩来访的计划。"
    assert not [told for told in contacts(text, DAY) if told.startswith("meeting")]


@pytest.mark.parametrize(
    "text",
    [
        "金正恩访华不远千里,25日抵达北京。",
        "金正恩25日突然访华备受关注。",
        "王毅谈到“金正恩同志25日访问中国”时表示赞赏。",
        "金正恩25日访华,有关随行人员的说法纯属猜测。",
    ],
)
def test_what_happened_stays_so_whatever_else_is_said(text: str) -> None:
    assert [told[:16] for told in contacts(text, "2018-03-29")] == ["visit occurred 2"]


@pytest.mark.parametrize("was", ["传闻去年5月访华", "本应在2018年访华", "被指去年12月密访北京"])
def test_who_is_only_said_to_have_come_is_not_described_by_it(was: str) -> None:
    assert not [told for told in contacts(f"{was}的金正恩24日视察了企业。", "2019-03-29") if "occurred" in told]


def test_whoever_was_meant_to_come_and_called_it_off_is_told_not_to_have_come() -> None:
    sentence = "原定5月上旬访朝的中国文化部部长蔡武推迟了行程。"
    assert contacts(sentence, "2013-05-20") == ["visit denied 2013-05:  | cai-wu"]
