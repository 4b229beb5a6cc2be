"""Names as readers type them in questions: with a title, in older romanizations."""

from __future__ import annotations

import pytest

from graph.errors import UnknownNameError
from graph.registry.load import Registry, registry
from graph.stores.base import Store
from queries.people import look_up


@pytest.fixture(scope="module")
def known() -> Registry:
    return registry()


def asked(store: Store, known: Registry, name: str) -> set[str]:
    found = look_up(store, known, name, widely=True)
    return {person.id for person in found.persons} | set(found.absent)


@pytest.mark.parametrize(
    ("name", "person"),
    [
        ("Gim Seongnam", "kim-song-nam"),
        ("Gim Seong-nam", "kim-song-nam"),
        ("Gim Jeong-eun", "kim-jong-un"),
        ("Hsi Chin-p'ing", "xi-jinping"),
        ("Wang I", "wang-yi"),
        ("왕이 부장", "wang-yi"),
        ("왕이부장", "wang-yi"),
        ("Wang Yi, foreign minister", "wang-yi"),
        ("Foreign Minister Wang Yi", "wang-yi"),
        ("金成男部长", "kim-song-nam"),
        ("김성남 국제부장", "kim-song-nam"),
        ("Choe Son Hui, foreign minister of the DPRK", "choe-son-hui"),
    ],
)
def test_a_question_finds_whom_it_means(store: Store, known: Registry, name: str, person: str) -> None:
    assert asked(store, known, name) == {person}


@pytest.mark.parametrize("name", ["Gim Seongnam", "Wang I", "왕이 부장", "Wang Yi, foreign minister"])
def test_what_writes_is_not_widened(store: Store, known: Registry, name: str) -> None:
    """A judgement names somebody as sources do: what only a question takes merges nobody."""
    with pytest.raises(UnknownNameError):
        look_up(store, known, name)
    assert known.find(name) == ()


@pytest.mark.parametrize(
    "name", ["중국 부장", "foreign minister", "Kim Song Nam, plumber", "Minister", "부장", "Wang, minister", "K'ang Ta"]
)
def test_what_is_no_name_beside_its_title_is_nobody(store: Store, known: Registry, name: str) -> None:
    with pytest.raises(UnknownNameError):
        look_up(store, known, name, widely=True)


def test_a_title_does_not_choose_between_namesakes(store: Store, known: Registry) -> None:
    assert asked(store, known, "Ri Yong Ho, foreign minister") == asked(store, known, "Ri Yong Ho")
    assert len(asked(store, known, "Ri Yong Ho")) > 1
