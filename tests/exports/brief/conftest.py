"""Briefings about people and an office of the contacts of 2024, and one in which every text is hostile."""

from __future__ import annotations

from pathlib import Path

import pytest

from exports.brief.compose import compose
from exports.brief.document import Document
from graph.dates import Window
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Store
from queries.briefing import about_office, about_person
from tests.exports.hostile import hostile_batch


def brief_of(store: Store, person: str, since: str | None = None, until: str | None = None) -> Document:
    (found,) = store.persons([person])
    return compose(about_person(store, registry(), found, Window.of(since, until)))


@pytest.fixture(scope="session")
def kim(trips: Store) -> Document:
    return brief_of(trips, "kim-song-nam")


@pytest.fixture(scope="session")
def ambassador(trips: Store) -> Document:
    (office,) = trips.offices(["embassy-cn-kp/ambassador"])
    return compose(about_office(trips, registry(), office))


@pytest.fixture
def hostile_brief(tmp_path: Path) -> Document:
    with open_store(str(tmp_path / "hostile.db")) as store:
        store.write(hostile_batch())
        return brief_of(store, "kim-song-nam")
