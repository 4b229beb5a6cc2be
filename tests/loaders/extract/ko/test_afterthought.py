"""The day that Korean names behind what it tells, and days counted from a contact."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-22"
PAIR = "ri-yong-ho | wang-yi"


@pytest.mark.parametrize(
    "text",
    [
        "왕이 외교부장이 리용호 외무상과 회담했다. 20일 오후의 일이었다.",
        "왕이 외교부장이 리용호 외무상과 회담한 것은 20일 오전 베이징에서였다.",
        "왕이 외교부장이 리용호 외무상을 만났다. 바로 그제였다.",
        "왕이 외교부장이 리용호 외무상을 만났다. 두 사람은 20일 만수대까지 함께 갔다.",
        "왕이 외교부장이 리용호 외무상과 회담한 날은 6월 20일, 장소는 인민대회당이었다.",
    ],
)
def test_a_day_named_afterwards_is_that_of_what_was_told(text: str) -> None:
    assert contacts(text, DAY) == [f"meeting occurred 2019-06-20: {PAIR}"]


@pytest.mark.parametrize(
    "behind", ["당 창건 기념일은 10월 10일이다.", "리 외무상은 25일 귀국한다.", "두 사람은 내년 행사를 준비한다."]
)
def test_a_day_of_something_else_is_not(behind: str) -> None:
    assert contacts(f"왕이 외교부장이 리용호 외무상을 만났다. {behind}", DAY) == [f"meeting occurred 2019-06: {PAIR}"]


def test_two_days_named_afterwards_are_of_two_contacts() -> None:
    text = "리용호 외무상과 왕이 부장이 두 차례 만났다. 4월 3일과 6월 10일이다."
    assert set(contacts(text, DAY)) == {f"meeting occurred 2019-04-03: {PAIR}", f"meeting occurred 2019-06-10: {PAIR}"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "김정은 위원장이 베이징을 찾은 지 석 달 만인 지난 20일 시진핑 주석이 평양을 방문했다.",
            "visit occurred 2019-03: kim-jong-un | ",
        ),
        (
            "시진핑 주석이 평양을 방문한 지 꼭 1돐이 되는 6월 20일 좌담회가 열렸다.",
            "visit occurred 2018-06-20:  | xi-jinping",
        ),
        (
            "지난 17일 도착한 지 사흘 만에 시진핑 주석은 김영남 위원장을 만났다.",
            "meeting occurred 2019-06-20: kim-yong-nam | xi-jinping",
        ),
    ],
)
def test_a_day_is_counted_from_or_up_to_another(text: str, told: str) -> None:
    assert told in contacts(text, DAY)
