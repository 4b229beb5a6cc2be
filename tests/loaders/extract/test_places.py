"""Where contacts were that one sentence tells of several days and places; our words."""

from __future__ import annotations

import pytest

from tests.loaders.extract.reading import found


def places(text: str, published: str) -> dict[str, str | None]:
    """The place of each contact by its date."""
    return {contact["date"] or "": contact["place"] for contact in found(text, published)["contacts"]}


@pytest.mark.parametrize(
    ("text", "published", "where"),
    [
        (
            "In 2018, Kim Jong Un met Xi Jinping thrice: in Beijing in March, in Dalian in May and in Beijing in June.",
            "2024-05-21",
            {"2018-03": "Beijing", "2018-05": "Dalian", "2018-06": "Beijing"},
        ),
        (
            "Wang Yajun met Pak Myong Ho in Pyongyang on Monday and Choe Son Hui in Wonsan on Sunday.",
            "2024-05-21",
            {"2024-05-20": "Pyongyang", "2024-05-19": "Wonsan"},
        ),
        (
            "3일 다롄에서는 리커창 부총리가, 4일 톈진에서는 장가오리 당서기가 김정일 위원장을 영접했다.",
            "2010-05-07",
            {"2010-05-03": "Dalian", "2010-05-04": "Tianjin"},
        ),
    ],
)
def test_each_was_where_the_sentence_dates_it(text: str, published: str, where: dict[str, str]) -> None:
    assert places(text, published) == where


def test_a_place_that_is_named_alone_holds_for_all() -> None:
    text = "In Beijing Wang Yi met Choe Son Hui on Monday and Pak Myong Ho on Sunday."
    assert places(text, "2024-05-21") == {"2024-05-20": "Beijing", "2024-05-19": "Beijing"}


@pytest.mark.parametrize(
    "text",
    [
        "Kim Song Nam is on a visit to China. Kim Song Nam arrived in Beijing on Thursday.",
        "Kim Song Nam arrived in Beijing on Thursday. Kim Song Nam is on a visit to China.",
        "김성남 부장이 중국을 방문했다. 김 부장은 21일 베이징에 도착했다.",
        "金成男正在中国访问。金成男21日抵达北京。",
    ],
)
def test_the_town_of_a_journey_is_more_than_its_country(text: str) -> None:
    visits = [contact["place"] for contact in found(text, "2024-03-22")["contacts"] if contact["type"] == "visit"]
    assert visits == ["Beijing"]
