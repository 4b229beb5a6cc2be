"""Nouns of contacts that carry their people and their day wherever they stand."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2024-04-20"
TOLD = ["meeting occurred 2024-04-11: choe-son-hui | wang-yi"]


@pytest.mark.parametrize(
    "text",
    [
        "최선희 외무상과 왕이 외교부장의 11일 회담을 북한 매체는 보도하지 않았다.",
        "신화통신은 최선희 외무상과 왕이 부장의 11일 비공개 면담 소식을 사흘 뒤에야 전했다.",
        "11일 최선희 외무상과 왕이 외교부장의 오찬 자리에서 교역 문제가 거론됐다.",
        "최선희 외무상의 왕이 외교부장 예방은 11일 30분 동안 진행됐다.",
        "왕이 외교부장의 최선희 외무상 접견은 11일 한 시간 넘게 계속됐다.",
        "왕이 외교부장이 11일 최선희 외무상과 가진 만찬에서 교역 문제가 화제에 올랐다.",
        "11일 최선희 외무상과 왕이 외교부장의 회담은 예정보다 길어졌다.",
    ],
)
def test_a_noun_carries_both_sides_and_the_day(text: str) -> None:
    assert contacts(text, DAY) == TOLD


@pytest.mark.parametrize(
    "text",
    [
        "최선희 외무상과 왕이 외교부장의 회담이 열릴지 관심이 쏠린다.",
        "최선희 외무상과 왕이 외교부장의 면담 문제가 거론됐다.",
        "왕이 외교부장은 11일 기자들에게 최선희 외무상과의 회담 가능성을 언급했다.",
    ],
)
def test_a_contact_that_is_only_a_matter_of_talk_did_not_take_place(text: str) -> None:
    assert not [line for line in contacts(text, DAY) if line.startswith("meeting occurred")]


def test_the_noun_of_what_was_told_is_no_second_contact() -> None:
    text = "최선희 외무상이 11일 왕이 외교부장을 만났다. 최 외무상과 왕 부장의 11일 회담 내용은 공개되지 않았다."
    assert contacts(text, DAY) == TOLD


def test_whom_a_letter_is_addressed_to_has_not_met_its_bearer() -> None:
    text = "최룡해동지가 11일 송도동지를 만났다. 송도동지는 습근평동지가 김정은동지께 보내는 선물을 정중히 전달하였다."
    assert contacts(text, "2018-04-20") == [
        "meeting occurred 2018-04-11: choe-ryong-hae | song-tao",
        "message occurred 2018-04-11: kim-jong-un | xi-jinping",
    ]
