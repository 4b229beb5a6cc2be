"""A store with the contacts of 2024 (tests/trips.py), and one that counts how often it is read."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from graph.stores import open_store
from graph.stores.base import Store
from tests.trips import batch


@pytest.fixture(scope="session")
def store(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    """Read only."""
    with open_store(str(tmp_path_factory.mktemp("queries") / "yalu.db")) as opened:
        opened.write(batch())
        yield opened


class Counting:
    """A store that notes each of its methods that is called."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.calls: list[str] = []

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def called(*args: Any, **options: Any) -> Any:
            self.calls.append(name)
            return getattr(self._store, name)(*args, **options)

        return called


@pytest.fixture
def counting(store: Store) -> Counting:
    return Counting(store)
