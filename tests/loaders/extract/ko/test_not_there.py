"""Who was not there, greeted others, or wrote to others, and what is only said to come: found by a reviewer."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-14"
MEAL = "왕야쥔 대사가 11일 연회를 열었다. "
GREETED = "최룡해위원장은 11일 조락제위원장을 비행장에서 영접하였다. "
TALKS = "조락제동지와 최룡해동지사이의 회담이 11일 만수대의사당에서 진행되였다. "
CALL = "왕자루이 부장이 11일 김정은 위원장을 만났다. "


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (MEAL + "최룡해 위원장은 연회에 초청을 받았으나 참석하지 않았다.", []),
        (MEAL + "손님들 가운데 최룡해 위원장은 없었다.", []),
        (GREETED + "왕아군대사는 로씨야대표단도 함께 영접하였다.", ["ceremony 11: choe-ryong-hae | zhao-leji"]),
        (GREETED + "김덕훈총리도 벨라루씨대표단을 함께 맞이하였다.", ["ceremony 11: choe-ryong-hae | zhao-leji"]),
        (
            TALKS + "김정은 위원장이 라브로프 장관을 접견했고 최선희 외무상이 함께 만났다.",
            ["meeting 11: choe-ryong-hae | zhao-leji"],
        ),
        (TALKS + "사회를 맡은 김성남 부장은 조로 행사에 있었다.", ["meeting 11: choe-ryong-hae | zhao-leji"]),
        (
            TALKS + "회담에는 박명호부상이 참석했으나 김성남부장은 참석하지 않았다.",
            ["meeting 11: choe-ryong-hae pak-myong-ho | zhao-leji"],
        ),
        (
            CALL + "오바마에게 보낸 서한에서 후진타오 주석은 북핵을 언급했다고 말했다.",
            ["meeting 11: kim-jong-un | wang-jiarui"],
        ),
        (
            CALL + "공개 서한에서 원자바오 총리는 경제가 어렵다고 국민에게 말했다.",
            ["meeting 11: kim-jong-un | wang-jiarui"],
        ),
        (
            "왕이 부장은 3일 김정은 위원장을 만나 앞으로도 한반도 문제를 논의할 것이라고 말했다.",
            ["meeting 03: kim-jong-un | wang-yi"],
        ),
    ],
)
def test_nobody_is_there_who_was_not(text: str, wanted: list[str]) -> None:
    assert [line.replace("occurred 2024-04-", "") for line in contacts(text, DAY)] == wanted
