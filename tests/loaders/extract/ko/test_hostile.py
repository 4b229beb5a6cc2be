"""Korean text that nobody would write ends quickly and tells of nothing."""

from __future__ import annotations

import time

import pytest

from tests.loaders.extract.reading import found


@pytest.mark.parametrize(
    "text",
    [
        "가" * 300_000,
        "김" * 100_000,
        "왕이 " * 20_000,
        "조선로동당 중앙위원회 " * 5_000,
        "만나 " * 20_000,
        "(" * 50_000 + "가",
    ],
    ids=["one letter", "one surname", "one name", "one body", "one verb", "one bracket"],
)
def test_hostile_text_ends(text: str) -> None:
    began = time.monotonic()
    assert found(text + " 한국말이다.")["contacts"] == []
    assert time.monotonic() - began < 30


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    text = "김성남 국제부장이 21일 베이징에서 왕후닝 주석을 만나 회담했다. 대표단은 돌아갔다.\n"

    def seconds(times: int) -> float:
        began = time.monotonic()
        found(text * times + str(times) + "번")
        return time.monotonic() - began

    seconds(20)
    assert seconds(1000) < 30 * max(seconds(100), 0.05)
