"""Maps of the contacts of 2024, and a real Chromium to open them in."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.stores import open_store
from graph.stores.base import Store
from tests.trips import batch
from tools.chromium import INSTALL, Chromium, find


@pytest.fixture(scope="session")
def trips(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """A store with the contacts of 2024; read only."""
    with open_store(str(tmp_path_factory.mktemp("trips") / "yalu.db")) as store:
        store.write(batch())
        yield store


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """One browser for all tests; without one they are skipped, on CI they fail."""
    if find() is None:
        missing: Callable[[str], object] = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"no Chromium here; install it: {INSTALL}")
    with Chromium() as browser:
        yield browser


@pytest.fixture
def page_file(tmp_path: Path) -> Path:
    """Where a test's page goes."""
    return tmp_path / "map.html"
