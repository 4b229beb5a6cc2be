"""Names to people, with the registry that ships with Yalu."""

from __future__ import annotations

import pytest

from graph.claims import Country
from graph.errors import UnknownNameError
from graph.model import Delta, Graph, Person
from graph.names.scripts import script
from graph.registry.load import Registry, registry
from graph.stores import open_store
from graph.stores.base import Batch, Decision, Store
from queries.people import Resolved, look_up, resolve


@pytest.fixture(scope="module")
def known() -> Registry:
    return registry()


@pytest.mark.parametrize("name", ["Kim Song Nam", "kim song-nam", "KIM SONGNAM", "김성남", "金成男", "kim-song-nam"])
def test_a_name_in_any_script_and_spelling_is_one_person(store: Store, known: Registry, name: str) -> None:
    assert resolve(store, known, name) == ("kim-song-nam",)


def test_traditional_characters_and_both_korean_readings_find_a_chinese_official(store: Store, known: Registry) -> None:
    for name in ("王沪宁", "王滬寧", "왕호녕", "왕후닝", "Wang Hu Ning"):
        assert resolve(store, known, name) == ("wang-huning",)


def test_somebody_whom_only_articles_name_is_found_in_the_store(store: Store, known: Registry) -> None:
    """Ryu Un Hae is unverified in the store's graph."""
    assert resolve(store, known, "ryu un-hae") == ("ryu-un-hae",)


def test_a_name_that_only_the_registry_knows_is_absent_not_unknown(store: Store, known: Registry) -> None:
    found = look_up(store, known, "Xi Jinping")
    assert found.persons == ()
    assert found.absent == ("xi-jinping",)
    assert resolve(store, known, "Xi Jinping") == ("xi-jinping",)


def test_a_name_of_several_people_means_all_whom_the_store_holds(known: Registry, tmp_path: object) -> None:
    """Two officials are called Kim Yong Il: the department director and the premier (facts/people.csv)."""
    both = tuple(Person(i, "Kim Yong Il", Country.KP, "김영일") for i in ("kim-yong-il", "kim-yong-il-premier"))
    with open_store(f"{tmp_path}/homonyms.db") as opened:
        opened.write(Batch(delta=Delta(put=Graph(persons=both))))
        assert resolve(opened, known, "김영일") == ("kim-yong-il", "kim-yong-il-premier")
        opened.write(Batch(delta=Delta(drop_persons=frozenset({"kim-yong-il"}))))
        assert resolve(opened, known, "김영일") == ("kim-yong-il-premier",)


def test_an_id_means_its_person_not_all_whom_it_names_as_a_name(known: Registry, tmp_path: object) -> None:
    """`ri-yong-ho` read as a name means two, of whom a store may hold either."""
    both = tuple(Person(i, "Ri Yong Ho", Country.KP, "리영호") for i in ("ri-yong-ho", "ri-yong-ho-army"))
    with open_store(f"{tmp_path}/ids.db") as opened:
        opened.write(Batch(delta=Delta(put=Graph(persons=both))))
        assert resolve(opened, known, "Ri Yong Ho") == ("ri-yong-ho", "ri-yong-ho-army")
        assert resolve(opened, known, "ri-yong-ho") == ("ri-yong-ho",)
        opened.write(Batch(delta=Delta(drop_persons=frozenset({"ri-yong-ho"}))))
        assert look_up(opened, known, "ri-yong-ho") == Resolved((), ("ri-yong-ho",))


def test_an_id_that_was_merged_means_whom_it_was_merged_with(known: Registry, tmp_path: object) -> None:
    merged = Decision("d1", "same", "person:kim-yong-il", "person:kim-yong-il-premier", "2024-01-01T00:00:00")
    with open_store(f"{tmp_path}/merged.db") as opened:
        person = Person("kim-yong-il", "Kim Yong Il", Country.KP)
        opened.write(Batch(delta=Delta(put=Graph(persons=(person,))), decisions=(merged,)))
        assert resolve(opened, known, "kim-yong-il-premier") == ("kim-yong-il",)


@pytest.mark.parametrize(
    ("name", "near"), [("Wang Hunning", "Wang Huning"), ("김성난", "김성남"), ("王沪宇", "王沪宁")]
)
def test_an_unknown_name_gets_near_ones_in_its_script(store: Store, known: Registry, name: str, near: str) -> None:
    with pytest.raises(UnknownNameError) as caught:
        resolve(store, known, name)
    assert near in caught.value.suggestions
    assert {script(each) for each in caught.value.suggestions} == {script(name)}


def test_near_names_include_people_known_from_articles_only(store: Store, known: Registry) -> None:
    with pytest.raises(UnknownNameError) as caught:
        resolve(store, known, "Ryu Un Hay")
    assert "Ryu Un Hae" in caught.value.suggestions


@pytest.mark.parametrize("name", ["", "  ", "-", "...", "!?"])
def test_what_is_no_name_is_nobody(store: Store, known: Registry, name: str) -> None:
    with pytest.raises(UnknownNameError):
        resolve(store, known, name)
