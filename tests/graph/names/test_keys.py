"""The comparison key: what two spellings of one name have in common, and no more."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from graph.names import key
from graph.names.han import derive_fold, fold


@given(st.text())
def test_a_key_of_a_key_is_the_key(text: str) -> None:
    assert key(key(text)) == key(text)


@pytest.mark.parametrize(
    ("left", "right"),
    [
        ("Kim Song Nam", "KIM Song-nam"),
        ("Kim Song Nam", "Kim Songnam"),
        ("Ri Sŏng-ch'ŏl", "Ri So’ng-ch’o’l"),  # breves of McCune-Reischauer, and NK Leadership Watch's apostrophes
        ("王滬寧", "王沪宁"),
        ("崔竜海", "崔龙海"),  # Japanese print
        ("樸明浩", "朴明浩"),  # a wrong conversion of 朴 that Chinese papers print
        ("습 근 평", "습근평"),  # Rodong Sinmun spaces the names of leaders
        ("ＫＩＭ", "kim"),
        ("列車", "列车"),  # the first character is one of the Korean compatibility block
        ("硏究", "研究"),  # the form that Korean papers print
    ],
)
def test_spellings_of_one_name_share_a_key(left: str, right: str) -> None:
    assert key(left) == key(right)


@pytest.mark.parametrize(
    ("left", "right"), [("리용호", "리영호"), ("Kim Jong Il", "Kim Jong Un"), ("王毅", "王沂"), ("予", "預")]
)
def test_different_names_keep_different_keys(left: str, right: str) -> None:
    assert key(left) != key(right)


@given(st.text(st.characters(min_codepoint=0x3400, max_codepoint=0x9FFF)))
def test_folding_keeps_every_character_a_character(text: str) -> None:
    assert len(fold(text)) == len(text)
    assert fold(fold(text)) == fold(text)


def test_a_form_of_today_is_never_folded_into_an_older_one() -> None:
    assert fold("研翻慎概郎瓶") == "研翻慎概郎瓶"


def test_the_fold_table_is_what_opencc_gives() -> None:
    table = derive_fold()
    assert len(table) > 3000
    assert {variant: fold(variant) for variant in table} == table
