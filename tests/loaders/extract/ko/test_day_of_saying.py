"""The day on which something is said or reported is not that of what is told, which may be counted from it."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"


@pytest.mark.parametrize(
    ("said", "day"),
    [
        ("신화통신은 왕이 중국 외교부장이 전날 평양에서 최선희 북한 외무상과 회담했다고 1일 보도했다.", "2019-05-31"),
        ("중국 외교부는 왕이 부장이 어제 평양에서 최선희 북한 외무상과 회담했다고 1일 밝혔다.", "2019-05-31"),
        ("왕이 중국 외교부장이 전날 최선희 북한 외무상과 회담했다고 신화통신이 17일 보도했다.", "2019-06-16"),
        ("왕이 중국 외교부장이 전날 최선희 북한 외무상과 회담했다고 신화통신이 전했다.", "2019-06-20"),
    ],
)
def test_the_day_before_is_counted_from_the_report(said: str, day: str) -> None:
    assert contacts(said, DAY) == [f"meeting occurred {day}: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("김정은동지께서 올해 3월 중국을 방문하실 때 동행한데 대하여 말하였다.", "occurred 2019-03"),
        ("연회에서 김정은위원장이 지난해 5월 다롄을 방문하였다고 말했다.", "occurred 2018-05"),
        ("김정은동지께서 여러차례 중국을 방문하신데 대하여 말하였다.", "occurred -"),
        ("김정은위원장이 22일 중국을 방문한다고 말했다.", "planned 2019-06-22"),
    ],
)
def test_a_journey_is_not_of_the_day_of_the_speech(said: str, told: str) -> None:
    assert contacts(f"왕야쥔 중국대사는 20일 {said}", DAY) == [f"visit {told}: kim-jong-un | "]
