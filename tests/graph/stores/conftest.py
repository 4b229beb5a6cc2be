"""Every contract test runs twice: on a SQLite file and on a real Neo4j."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.stores import open_store
from graph.stores.base import Store
from tests.graph.stores import world

BOTH = ("sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j))


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where an empty store is."""
    if request.param == "neo4j":
        return str(request.getfixturevalue("neo4j_url"))
    return f"sqlite:///{tmp_path / 'yalu.db'}"


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    """An empty store."""
    with open_store(url) as opened:
        yield opened


@pytest.fixture
def full(store: Store) -> Store:
    """A store that holds the trip of March 2024."""
    store.write(world.BATCH)
    return store
