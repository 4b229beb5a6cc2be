"""Maps of the contacts of 2024, and a real Chromium to open them in."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.stores import open_store
from graph.stores.base import Store
from tests.trips import batch


@pytest.fixture(scope="session")
def trips(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the contacts of 2024; read only."""
    with open_store(str(tmp_path_factory.mktemp("trips") / "yalu.db")) as store:
        store.write(batch())
        yield store


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """Where a test's page goes."""
    return tmp_path / "map.html"
