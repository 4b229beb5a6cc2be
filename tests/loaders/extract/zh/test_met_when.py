"""Meetings told as when somebody spoke; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts


@pytest.mark.parametrize(
    "text",
    [
        "中国外交部长王毅4日在北京会见朝鲜外相李勇浩的时候表示,双方应当加强往来。",
        "4日,在与朝鲜外相李勇浩的会谈中,中国外交部长王毅表示,双方应当加强往来。",
        "4日,在与朝鲜外相李勇浩会谈时,中国外交部长王毅表示,双方应当加强往来。",
        "4日,在会见朝鲜外相李勇浩时,中国外交部长王毅表示,双方应当加强往来。",
        "中國外交部長王毅4日在會見朝鮮外相李勇浩的時候說,雙方應當加強往來。",
        "王毅会见朝鲜外相\n\n外交部长王毅4日在纽约出席联合国大会期间会见朝鲜外相李勇浩。",
    ],
)
def test_whoever_spoke_when_he_met_somebody_met_him(text: str) -> None:
    assert contacts(text, "2019-03-05") == ["meeting occurred 2019-03-04: ri-yong-ho | wang-yi"]


def test_who_speaks_of_a_meeting_of_others_was_not_at_it() -> None:
    text = "在会见日本外相河野太郎时,中国外交部长王毅表示,中方关注朝鲜半岛局势。金正恩没有出席。"
    assert contacts(text, "2019-03-05") == []


@pytest.mark.parametrize(
    "told",
    ["22日与崔善姬会谈之后，王毅告诉记者，双方达成重要共识。", "22日在北京会见王毅的崔善姬说，友谊是共同的财富。"],
)
def test_whoever_is_named_behind_a_meeting_was_at_it(told: str) -> None:
    assert contacts(told, "2024-03-23") == ["meeting occurred 2024-03-22: choe-son-hui | wang-yi"]
