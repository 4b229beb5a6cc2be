"""How Korean verbs begin in their forms, as grammars of the language give them."""

from __future__ import annotations

import pytest

from loaders.extract.ko.endings import beginnings


@pytest.mark.parametrize(
    ("stem", "forms"),
    [
        ("만나", ("만나", "만난", "만날", "만났")),
        ("나누", ("나누", "나눈", "나눠", "나눴")),
        ("보내", ("보내", "보낼", "보냈")),
        ("차리", ("차리", "차려", "차렸")),
        ("방문하", ("방문하", "방문한", "방문해", "방문했")),
        ("머무르", ("머무르", "머물러", "머물렀")),
        ("들르", ("들르", "들러", "들렀")),
        ("베풀", ("베풀", "베푼", "베푸시")),
        ("마주앉", ("마주앉아", "마주앉았", "마주앉은")),
    ],
)
def test_the_forms_of_a_verb(stem: str, forms: tuple[str, ...]) -> None:
    assert set(forms) <= set(beginnings(stem))


def test_a_stem_that_ends_in_a_consonant_never_stands_without_an_ending() -> None:
    assert "찾" not in beginnings("찾")
