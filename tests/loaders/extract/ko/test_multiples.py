"""Clauses that tell of several contacts."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2012-03-20"


def test_months_that_are_listed_are_visits_of_their_own() -> None:
    text = "대사는 김정일위원장이 지난해 5월과 8월에 중국을 방문한데 대하여 언급하였다."
    assert contacts(text, DAY) == [f"visit occurred 2011-{month}: kim-jong-il | " for month in ("08", "05")]


def test_who_hands_over_a_letter_meets_its_reader() -> None:
    text = "리수용 외무상이 20일 베이징에서 왕이 외교부장에게 김정은 제1위원장의 친서를 전달했다."
    assert [line.split()[0] for line in contacts(text, "2016-03-21")] == ["meeting", "message"]


@pytest.mark.parametrize("days", ["2일에 이어 3일에도", "2일과 3일 이틀 연속"])
def test_who_meets_day_after_day_meets_on_each(days: str) -> None:
    told = {f"meeting occurred 2010-04-0{day}: kim-jong-il | wang-jiarui" for day in (2, 3)}
    assert set(contacts(f"김정일 위원장은 {days} 왕자루이 부장을 만났다.", "2010-04-04")) == told
