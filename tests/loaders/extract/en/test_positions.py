"""Where somebody is in a picture tells of nothing in English; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2021-06-02"


@pytest.mark.parametrize(
    "caption",
    [
        "Choe Son Hui (left) and Wang Yi in Beijing on June 1.",
        "Choe Son Hui, left, and Wang Yi in Beijing on June 1.",
        "Choe Son Hui, second from left, and Wang Yi (center) in Beijing on June 1.",
        "Chinese Premier Li Keqiang [left] and Moon Jae-in pose in Beijing on June 1.",
        "From left are China's envoy to Seoul Xing Haiming, Wang Yi, and North Korea's Choe Son Hui.",
    ],
)
def test_who_stands_left_has_left_nothing(caption: str) -> None:
    assert contacts(caption, DAY) == []


@pytest.mark.parametrize(
    "caption",
    [
        "Choe Son Hui, front left, meets Wang Yi, right, in Beijing on June 1.",
        "Choe Son Hui (2nd L) meets Wang Yi (R) in Beijing on June 1.",
        "From left, Choe Son Hui and Wang Yi shake hands in Beijing on June 1.",
        "Choe Son Hui, left and Wang Yi shake hands in Beijing on June 1.",
    ],
)
def test_what_a_caption_tells_besides_is_read(caption: str) -> None:
    assert contacts(caption, DAY) == ["meeting occurred 2021-06-01: choe-son-hui | wang-yi"]


def test_a_list_goes_on_behind_a_position() -> None:
    text = "Xi Jinping, left, Vladimir Putin, center, and Kim Jong Un watch a parade in Beijing on June 1."
    assert contacts(text, DAY) == ["ceremony occurred 2021-06-01: kim-jong-un | xi-jinping"]


def test_who_leaves_a_town_travels() -> None:
    assert contacts("Kim Jong Un left Beijing on June 1.", DAY) == ["visit occurred 2021-06-01: kim-jong-un | "]
