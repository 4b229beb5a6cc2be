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
    began = time.process_time()
    assert found(text + " 한국말이다.")["contacts"] == []
    assert time.process_time() - began < 30


def test_ten_times_the_text_takes_about_ten_times_as_long() -> None:
    text = "김성남 국제부장이 21일 베이징에서 왕후닝 주석을 만나 회담했다. 대표단은 돌아갔다.\n"

    def seconds(times: int) -> float:
        began = time.process_time()
        found(text * times + str(times) + "번")
        return time.process_time() - began

    seconds(20)
    assert seconds(1000) < 30 * max(seconds(100), 0.05)


def test_an_article_of_one_side_costs_little_and_loses_nobody() -> None:
    one_side = (
        "(평양 3월 3일발 조선중앙통신)\n"
        + "탄부들은 굴진을 앞세우며 석탄을 늘이고있다.\n" * 30
        + "련합기업소 지배인 박철남동무는 국방상 노광철을 맞이하였다.\n"
    )
    alone, beside = found(one_side), found(one_side + "중국은 멀다.\n")
    for each in (alone, beside):
        assert [person["id"] for person in each["persons"]] == ["pak-chol-nam", "no-kwang-chol"]
    assert alone["offices"] == beside["offices"]
