"""Running `yalu` as a shell does: arguments in, exit code and the two streams out."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.stores import open_store
from tests.trips import batch


@pytest.fixture(autouse=True)
def _no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Without any setting of the person who runs the tests."""
    for name in ("YALU_STORE", "YALU_NEO4J_USER", "YALU_NEO4J_PASSWORD"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def trips(tmp_path: Path) -> Path:
    """The default store of that folder, with the contacts of 2024 (tests/trips.py)."""
    path = tmp_path / "yalu.db"
    with open_store(str(path)) as store:
        store.write(batch())
    return path


@pytest.fixture
def article(tmp_path: Path) -> Path:
    """An article in our own words about a true event."""
    path = tmp_path / "reception.txt"
    path.write_text(
        "Wang Yi receives DPRK vice foreign minister\n\n"
        "BEIJING, December 18, 2023 (Yalu example) -- Chinese Foreign Minister Wang Yi met with Pak Myong Ho, vice "
        "foreign minister of the DPRK, in Beijing on December 18, 2023.\n",
        encoding="utf-8",
    )
    return path
