from __future__ import annotations

import pytest

from graph.names.scripts import script, words_and_characters


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("Wang Yi", "en"),
        ("왕이", "ko"),
        ("王毅", "zh"),
        ("왕이(王毅)", "ko"),
        ("﨑", "zh"),
        ("", "en"),
        ("Wáng Yì", "en"),
    ],
)
def test_hangul_goes_before_chinese_characters(text: str, written: str) -> None:
    assert script(text) == written


def test_words_stand_apart_from_characters() -> None:
    assert words_and_characters("Kim Il-sung 2018, 김 in 平壤") == (["Kim", "Il-sung", "in"], ["김", "平", "壤"])
