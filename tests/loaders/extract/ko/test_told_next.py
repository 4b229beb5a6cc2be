"""Second meetings, messages and honours told beside a first contact, in the voices in which articles tell them."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-14"
TALKS = "최선희 외무상이 11일 베이징에서 왕이 외교부장과 회담했다. "
CALL = "류윈산 상무위원이 11일 평양에서 김정은 제1비서를 만났다. "
FIRST = "meeting occurred 2024-04-11: choe-son-hui | wang-yi"
CALLED = "meeting occurred 2024-04-11: kim-jong-un | liu-yunshan"


@pytest.mark.parametrize(
    ("told", "wanted"),
    [
        ("왕 부장에 앞서 쑨웨이둥 부부장과도 회동했다.", ["meeting occurred 2024-04-11: choe-son-hui | sun-weidong"]),
        ("이튿날에는 자오러지 위원장과 면담이 있었다.", ["meeting occurred 2024-04-12: choe-son-hui | zhao-leji"]),
        ("왕 부장은 만찬을 함께하자고 제안했다.", []),
        ("두 사람은 시진핑 주석과 김정은 위원장의 회담 문제를 논의했다.", []),
        ("각 성의 부장이 회담 결과를 통보받았다.", []),
    ],
)
def test_a_second_meeting(told: str, wanted: list[str]) -> None:
    assert contacts(TALKS + told, DAY) == [FIRST, *wanted]


def test_two_met_on_two_days_named_behind_them() -> None:
    text = "최선희 외무상이 왕이 외교부장과 자오러지 위원장을 11일과 12일 각각 만났다."
    assert contacts(text, DAY) == [FIRST, "meeting occurred 2024-04-12: choe-son-hui | zhao-leji"]


def test_two_met_in_the_morning_and_in_the_afternoon() -> None:
    text = "왕이 외교부장은 11일 오전 박명호 부상을, 오후에는 최선희 외무상을 접견했다."
    assert sorted(contacts(text, DAY)) == [FIRST, "meeting occurred 2024-04-11: pak-myong-ho | wang-yi"]


@pytest.mark.parametrize(
    "told",
    [
        "류 상무위원은 시진핑 총서기의 문안과 축복을 전달하고 친필서한을 전했습니다.",
        "서한에서 시진핑 총서기는 전통친선이 두 나라의 재부라고 했다.",
        "류 상무위원이 전한 친서에서 시진핑 총서기는 친선을 강조했다.",
    ],
)
def test_the_letter_that_an_envoy_brings(told: str) -> None:
    assert contacts(CALL + told, DAY) == [CALLED, "message occurred 2024-04-11: kim-jong-un | xi-jinping"]


def test_a_gift_that_there_was() -> None:
    told = "김정은 제1비서께 류윈산 동지가 드리는 선물이 있었다."
    assert contacts(CALL + told, DAY) == [CALLED, "message occurred 2024-04-11: kim-jong-un | liu-yunshan"]


def test_who_starts_from_a_thought_does_not_depart() -> None:
    told = "중국은 양국 관계의 전반 국면에서 출발해 협력을 심화하고자 한다고 시진핑 총서기는 표했습니다."
    assert contacts(CALL + told, DAY) == [CALLED]


def test_who_says_i_in_a_speech() -> None:
    text = (
        "11일 시진핑 총서기가 김성남 부장이 이끄는 참관단과 회견했다. 시진핑 총서기는 다음과 같이 말했다. "
        "2018년 3월 나와 김정은 위원장은 베이징에서 회담을 진행했다."
    )
    assert contacts(text, DAY)[1] == "meeting occurred 2018-03: kim-jong-un | xi-jinping"


def test_that_day_is_the_day_of_the_talks_that_it_speaks_of() -> None:
    text = (
        "최선희 외무상이 11일 왕이 부장과 회담했다.\n12일 통신에 따르면 왕 부장은 전날 최 외무상을 맞이했다.\n"
        "왕 부장은 방침이 확고하다고 말했다.\n이날 회담에는 박명호 부상이 배석했다."
    )
    assert contacts(text, DAY)[0] == "meeting occurred 2024-04-11: choe-son-hui pak-myong-ho | wang-yi"


def test_what_is_done_at_a_ceremony_for_the_dead_is_of_it() -> None:
    text = (
        "렬사추모행사가 11일 평양에서 거행됐다. 박명호 부상과 왕야쥔 대사가 참가했다. "
        "두 사람은 화환의 댕기를 바로잡고 경의를 표했다."
    )
    assert contacts(text, DAY) == ["ceremony occurred 2024-04-11: pak-myong-ho | wang-yajun"]


def test_two_who_chair_a_session() -> None:
    text = "11일 평양에서 박명호 부상과 마자오쉬 부부장이 회의를 공동 주재했다."
    assert contacts(text, DAY) == ["meeting occurred 2024-04-11: pak-myong-ho | ma-zhaoxu"]
