"""Offices in the words of readers, and what helps whoever asks for somebody that nobody is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.errors import UnknownNameError, UnknownOfficeError
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Store
from loaders.pipeline import load
from loaders.sources import ReadOptions
from queries.offices import find_offices
from queries.people import look_up


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the open data set."""
    with open_store(str(tmp_path_factory.mktemp("offices") / "yalu.db")) as opened:
        load(opened, ["dataset:contacts"])
        yield opened


@pytest.mark.parametrize(
    ("words", "ids"),
    [
        ("premier", ["cn-state-council/premier", "kp-cabinet/premier"]),
        ("premier of China", ["cn-state-council/premier"]),
        ("DPRK premier", ["kp-cabinet/premier"]),
        ("북한 외무상", ["kp-foreign-ministry/minister"]),
        ("中国驻朝鲜大使", ["cn-embassy-in-kp/ambassador"]),
        ("Chinese ambassador to the DPRK", ["cn-embassy-in-kp/ambassador"]),
        ("外交部部长", ["cn-foreign-ministry/minister", "kp-foreign-ministry/minister"]),
        ("head of the CPC International Department", ["cpc-international-department/director"]),
        ("China's premier", ["cn-state-council/premier"]),
    ],
)
def test_an_office_is_found_in_the_words_of_readers(store: Store, words: str, ids: list[str]) -> None:
    assert [office.id for office in find_offices(store, registry(), words)] == ids


def test_an_office_of_one_side_is_not_found_on_the_other(store: Store) -> None:
    with pytest.raises(UnknownOfficeError):
        find_offices(store, registry(), "Chinese chairman of the State Affairs Commission")


def test_a_bare_family_name_leads_to_those_who_have_it(store: Store) -> None:
    for family in ("Xi", "习", "시"):
        with pytest.raises(UnknownNameError, match="of that family name are Xi Jinping"):
            look_up(store, registry(), family)


def test_somebody_asked_for_by_office_is_led_to_the_office(store: Store) -> None:
    with pytest.raises(UnknownNameError, match="it is an office: `yalu office"):
        look_up(store, registry(), "Chinese ambassador to the DPRK")


def test_a_visit_of_before_is_not_the_ambassador_s(tmp_path: Path) -> None:
    """Wang Yajun visited Pyongyang as a deputy of his department in 2018; a text of 2023 calls him ambassador."""
    told = "왕야쥔 주북한 중국대사가 부임했다. 왕 대사는 2018년 12월 평양을 방문했다."
    (tmp_path / "text.txt").write_text(told, encoding="utf-8")
    with open_store(str(tmp_path / "yalu.db")) as store:
        load(store, [str(tmp_path / "text.txt")], ReadOptions(published="2023-04-07"))
        (held,) = (t for t in store.tenures(offices=["cn-embassy-in-kp/ambassador"]) if t.person == "wang-yajun")
    assert held.first_seen is not None
    assert held.first_seen >= "2021-02"
