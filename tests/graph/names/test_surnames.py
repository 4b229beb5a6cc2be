"""Surnames and syllables: what can be a name of either side."""

import pytest

from graph.names import is_chinese_surname, is_korean_surname, is_korean_syllables, is_pinyin_syllables
from graph.names.surnames import split_han, split_hangul


@pytest.mark.parametrize("text", ["Kim", "Ri", "Lee", "YI", "Ch'oe", "김", "이", "리", "金", "劉", "刘", "남궁"])
def test_korean_surnames(text: str) -> None:
    assert is_korean_surname(text)


@pytest.mark.parametrize("text", ["Wang", "Zhou", "Chou", "Ouyang", "王", "習", "习", "歐陽", "Lü"])
def test_chinese_surnames(text: str) -> None:
    assert is_chinese_surname(text)


@pytest.mark.parametrize("text", ["Putin", "Comrade", "Beijing", "부", "大使", ""])
def test_other_words_are_no_chinese_surnames(text: str) -> None:
    assert not is_chinese_surname(text)


@pytest.mark.parametrize("text", ["Yong Nam", "Yong-nam", "Songnam", "Young-soo", "Sŏng-t'aek", "성남", "Un"])
def test_korean_given_names(text: str) -> None:
    assert is_korean_syllables(text)


@pytest.mark.parametrize("text", ["Huning", "Hu-ning", "Hu Ning", "Yi", "Zhanshu", "Xuanyou"])
def test_pinyin_given_names(text: str) -> None:
    assert is_pinyin_syllables(text)


@pytest.mark.parametrize("text", ["Washington", "Embassy", "Department", "", "  ", "毅"])
def test_words_that_are_neither(text: str) -> None:
    assert not is_korean_syllables(text)
    assert not is_pinyin_syllables(text)


def test_compound_surnames_are_kept_whole() -> None:
    assert split_hangul("남궁원철") == ("남궁", "원철")
    assert split_han("歐陽修") == ("歐陽", "修")
    assert split_han("王毅") == ("王", "毅")
    assert split_han("巴音朝鲁") == ("", "巴音朝鲁")  # a Mongolian name has no surname
