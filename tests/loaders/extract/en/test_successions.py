"""Offices of those who held them before, and offices told with what they are for; our own sentences."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import offices

WANG = "Wang Yajun, China's ambassador to North Korea, met Choe Son Hui. "
EMBASSY = "Embassy of China in the DPRK"


@pytest.mark.parametrize(
    "text",
    [
        "His predecessor Li Jinjun left in December.",
        "Wang Yajun's predecessor, Li Jinjun, left in December.",
        "Wang Yajun succeeds Li Jinjun.",
    ],
)
def test_a_predecessor_held_the_office(text: str) -> None:
    assert offices(WANG + text, "li-jinjun") == [f"ambassador to North Korea, {EMBASSY} (former)"]


def test_who_is_replaced_as_something_is_it_no_longer() -> None:
    text = "Li Jinjun replaced Liu Hongcai as China's ambassador to North Korea, the ministry in Beijing said."
    assert offices(text, "li-jinjun") == [f"ambassador to North Korea, {EMBASSY}"]
    assert offices(text, "liu-hongcai") == [f"ambassador to North Korea, {EMBASSY} (former)"]


@pytest.mark.parametrize(
    ("text", "who", "office"),
    [
        (
            "Xi met Kim Yong Il, secretary for international affairs of the Workers' Party of Korea.",
            "kim-yong-il",
            "secretary for international affairs, Workers' Party of Korea",
        ),
        (
            "He met Liu Yunshan, the fifth-ranking member of the Politburo Standing Committee of the CPC.",
            "liu-yunshan",
            "member, Politburo Standing Committee of the CPC",
        ),
        ("Lu Chao, a Korea expert in Shenyang, met Kim Jong Un.", "lu-chao", ""),
    ],
)
def test_what_a_title_is_for_and_what_only_describes(text: str, who: str, office: str) -> None:
    assert offices(f"{text} The ministry in North Korea said so.", who) == ([office] if office else [])
