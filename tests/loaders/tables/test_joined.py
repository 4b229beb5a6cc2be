"""Who stands in a cell that joins names by words: two people, one in two scripts, or one body."""

from __future__ import annotations

import pytest

from graph.registry.load import registry
from loaders.tables.people import people


def names(cell: str) -> list[str]:
    return [each.name for each in people(cell, registry())]


@pytest.mark.parametrize(
    ("cell", "found"),
    [
        ("Kim Jong Un and Choe Ryong Hae", ["Kim Jong Un", "Choe Ryong Hae"]),
        ("Kim Jong Un / Kim Yo Jong", ["Kim Jong Un", "Kim Yo Jong"]),
        ("Kim Jong Un & Ri Sol Ju", ["Kim Jong Un", "Ri Sol Ju"]),
        ("Kim Jong Un, Ri Sol Ju, and Pak Nobody Else", ["Kim Jong Un", "Ri Sol Ju", "Pak Nobody Else"]),
        (
            "Kim Jong Un, Ri Sol Ju and Hwang Paek Dok; Wang Yi",
            ["Kim Jong Un", "Ri Sol Ju", "Hwang Paek Dok", "Wang Yi"],
        ),
        ("김정은과 최룡해", ["김정은", "최룡해"]),
        ("김정은, 최룡해와 황백덕", ["김정은", "최룡해", "황백덕"]),
        ("김성남 및 박명호", ["김성남", "박명호"]),
        ("王毅和孙卫东", ["王毅", "孙卫东"]),
        ("王毅、孙卫东及刘建超", ["王毅", "孙卫东", "刘建超"]),
    ],
)
def test_names_that_a_word_joins_are_people_of_their_own(cell: str, found: list[str]) -> None:
    assert names(cell) == found


def test_each_keeps_the_offices_behind_the_name() -> None:
    first, second = people("Kim Jong Un (President) and Choe Ryong Hae (chairman and vice-president)", registry())
    assert (first.offices, second.offices) == (("President",), ("chairman and vice-president",))


@pytest.mark.parametrize(
    "cell",
    [
        "Wang Yi / 王毅",
        "Hwang Paek Dok / 황백덕",
        "李和平",
        "Ministry of Land and Environment Protection",
        "Kim Il Sung and Kim Jong Il Youth League Delegation",
        "Song and Dance Troupe",
        "조국평화통일위원회와 외무성",
    ],
)
def test_what_is_no_two_names_stays_together(cell: str) -> None:
    assert names(cell) == [cell]
