"""Chinese names nobody knows: surnames common as words, and lists that nothing but their number shows; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import people


@pytest.mark.parametrize("acts", ["举行会见", "率团访问中国", "在平壤会见王毅", "同王毅举行会谈"])
@pytest.mark.parametrize("name", ["权龙禄", "温哲万", "车成元"])
def test_a_surname_common_as_a_word_is_one_where_somebody_acts(name: str, acts: str) -> None:
    assert any(form == "KP" for form in people(f"朝鲜外务相{name}{acts}。").values())


@pytest.mark.parametrize("words", ["权力斗争", "权益在扩大", "温和的态度"])
def test_words_that_begin_like_a_surname_are_nobody(words: str) -> None:
    assert list(people(f"国家主席{words}受到王毅关注。")) == ["wang-yi"]


def test_many_names_in_a_row_are_names_without_a_title() -> None:
    text = "习近平21日离开平壤,金正恩到机场送行。汤荣凯、施静、文鸿、武淑萍等同机离开。"
    assert {"tang-rongkai", "shi-jing", "wen-hong", "wu-shuping"} <= people(text).keys()


@pytest.mark.parametrize(
    "text", ["双方谈到农业、工业、商业等。", "他们访问了江苏、安徽、云南等。", "政治、经济、文化等领域。"]
)
def test_other_things_in_a_row_are_nobody(text: str) -> None:
    assert list(people(f"王毅会见了来宾。{text}")) == ["wang-yi"]
