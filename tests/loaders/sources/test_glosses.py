"""Readings in brackets behind characters."""

from __future__ import annotations

import pytest

from loaders.sources.glosses import without_readings

PLAIN = "李長春率領中國黨政代表團抵達平壤。"


def test_the_pinyin_of_a_mirror_is_left_out() -> None:
    read = "李長(cháng)春率領(lǐng)中國黨政代表團抵達平(píng)壤(rǎng )。"
    assert without_readings(read) == PLAIN


@pytest.mark.parametrize(
    "text",
    [
        PLAIN,
        "中國(cn)日報(daily)網(net)報導",
        "王毅(Wang Yi)會(huì)見崔善姬",
        "代表(甲)和代表(乙)及代表(丙)到會",
    ],
    ids=["none", "abbreviations", "one alone", "characters"],
)
def test_other_brackets_stay(text: str) -> None:
    assert without_readings(text) == text
