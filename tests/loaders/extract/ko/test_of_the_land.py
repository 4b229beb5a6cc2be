"""What a diplomat does with people of the country where he is posted, and what is conferred on somebody."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import contacts

DAY = "2019-06-21"
LEAD = "조선중앙통신이 평양에서 전했다. "


@pytest.mark.parametrize(
    "said",
    [
        "왕야쥔 중국대사와 대사관 성원들이 20일 장교협동농장에서 농장원들과 함께 모내기를 하였다.",
        "왕야쥔 중국대사가 20일 택암협동농장을 찾아 농장원들과 함께 모내기를 도왔다.",
        "왕야쥔 중국대사가 20일 농장원들과 함께 벼가을을 하였다.",
        "왕야쥔 중국대사일행이 20일 동평양제1중학교를 방문하여 학생들의 공연을 관람하였다.",
    ],
)
def test_people_of_the_land_are_the_other_side(said: str) -> None:
    assert contacts(LEAD + said, DAY) == ["ceremony occurred 2019-06-20:  | wang-yajun"]


@pytest.mark.parametrize(
    "said",
    [
        "최선희 외무상이 20일 농장원들과 함께 모내기를 도왔다.",
        "왕야쥔 중국대사는 20일 학생들과 이야기를 나누었다.",
        "왕야쥔 중국대사는 20일 택암협동농장이 큰 성과를 거둘것을 바란다고 말하였다.",
        "중국 학생들이 20일 왕야쥔 중국대사와 함께 영화를 보았다.",
    ],
)
def test_and_are_none_where_nothing_is_done_with_them(said: str) -> None:
    assert contacts(LEAD + said, DAY) == []


@pytest.mark.parametrize(
    "said",
    [
        "박명호 부상이 20일 이임하는 왕야쥔 중국대사에게 친선훈장 제1급을 수여하였다.",
        "박명호 부상은 20일 만수대의사당에서 왕야쥔 중국대사에게 훈장을 달아주었다.",
        "박명호 부상이 20일 왕야쥔 대사에게 공로를 들어 1급 우호훈장을 주었다고 보도했다.",
        "20일 왕야쥔 대사에게 친선훈장을 수여하는 의식이 진행되였다. 박명호 부상이 훈장을 수여하였다.",
        "왕야쥔 대사가 20일 장학금을 수여하였다. 박명호 부상이 참석하였다.",
        "왕야쥔 대사가 20일 식수절을 맞으며 박명호 부상과 함께 나무를 심었다.",
    ],
)
def test_a_medal_conferred_and_a_tree_planted_are_ceremonies(said: str) -> None:
    assert contacts(LEAD + said, DAY) == ["ceremony occurred 2019-06-20: pak-myong-ho | wang-yajun"]


def test_a_medal_conferred_at_talks_is_a_part_of_them() -> None:
    text = "박명호 부상이 20일 왕야쥔 중국대사를 만났다. 이 자리에서 왕 대사에게 친선훈장이 수여됐다."
    assert contacts(LEAD + text, DAY) == ["meeting occurred 2019-06-20: pak-myong-ho | wang-yajun"]


def test_goods_are_handed_to_somebody_and_an_embassy_is_called_at() -> None:
    handed = "왕야쥔 중국대사가 20일 박명호 부상에게 의약품을 기증하였다."
    assert contacts(LEAD + handed, DAY) == ["message occurred 2019-06-20: pak-myong-ho | wang-yajun"]
    called = "박명호 부상이 20일 중국대사관을 축하방문하였다."
    assert contacts(LEAD + called, DAY) == ["meeting occurred 2019-06-20: pak-myong-ho | "]
