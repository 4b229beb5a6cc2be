"""Which store a URL names, and what is said when it names none."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from graph.errors import StoreError, UsageError
from graph.stores import needs_password, open_store


@pytest.fixture(autouse=True)
def no_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("YALU_NEO4J_USER", "YALU_NEO4J_PASSWORD"):
        monkeypatch.delenv(name, raising=False)


def test_a_path_and_its_url_are_one_store(tmp_path: Path) -> None:
    path = tmp_path / "압록 鸭绿?#%41.db"
    with open_store(str(path)) as store:
        store.set_meta({"registry": "1"})
    assert path.exists()
    with open_store(store.url, create=False) as again:
        assert again.meta() == {"registry": "1"}


def test_three_slashes_are_relative(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with open_store("sqlite:///yalu.db") as store:
        store.set_meta({"registry": "1"})
    assert (tmp_path / "yalu.db").exists()


@pytest.mark.parametrize("url", ["postgres://localhost/yalu", "http://localhost:7474", "", "sqlite:///"])
def test_what_is_no_store_is_refused_with_examples(url: str) -> None:
    with pytest.raises(UsageError) as caught:
        open_store(url)
    assert "neo4j://" in caught.value.remedy


def test_nothing_is_made_unless_asked_for(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="no such store"):
        open_store(str(tmp_path / "yalu.db"), create=False)
    assert list(tmp_path.iterdir()) == []


def test_a_password_is_asked_for_only_when_a_user_has_none(monkeypatch: pytest.MonkeyPatch) -> None:
    assert needs_password("neo4j://ann@localhost")
    assert not needs_password("neo4j://localhost")
    assert not needs_password("neo4j://ann:secret@localhost")
    assert not needs_password("yalu.db")
    monkeypatch.setenv("YALU_NEO4J_USER", "ann")
    assert needs_password("neo4j://localhost")
    monkeypatch.setenv("YALU_NEO4J_PASSWORD", "secret")
    assert not needs_password("neo4j://localhost")


def test_a_file_needs_no_driver(tmp_path: Path) -> None:
    code = "import sys; from graph.stores import open_store; open_store(sys.argv[1]); print('neo4j' in sys.modules)"
    command = [sys.executable, "-c", code, str(tmp_path / "yalu.db")]
    assert subprocess.run(command, capture_output=True, text=True, check=True).stdout == "False\n"
