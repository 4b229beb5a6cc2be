"""A password is never printed, logged or left where others on the machine can read it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from neo4j import GraphDatabase

from tests.conftest import running_neo4j
from tests.yalu.running import Run

SECRET = "hush-hush-4711"
CLOSED = "127.0.0.1:1"


@pytest.mark.parametrize("scheme", ["neo4j", "bolt", "neo4j+s", "https"])
def test_a_password_on_the_command_line_is_refused_and_not_repeated(yalu: Run, scheme: str) -> None:
    ran = yalu("--store", f"{scheme}://ann:{SECRET}@{CLOSED}", "status")
    assert ran.code == 2
    assert "YALU_NEO4J_PASSWORD" in ran.err
    assert SECRET not in ran.out + ran.err


def test_an_error_of_a_closed_server_does_not_tell_it(yalu: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("YALU_STORE", f"bolt://ann:{SECRET}@{CLOSED}")
    ran = yalu("status")
    assert (ran.code, SECRET in ran.out + ran.err) == (4, False)


@pytest.mark.neo4j
def test_no_answer_log_or_file_tells_it(
    yalu: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    with running_neo4j(tmp_path / "server", auth=True) as server:
        with GraphDatabase.driver(server.url, auth=("neo4j", "neo4j")) as driver:
            change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $new"
            driver.execute_query(change, new=SECRET, database_="system")
        monkeypatch.setenv("YALU_STORE", server.url)
        monkeypatch.setenv("YALU_NEO4J_PASSWORD", SECRET)
        loaded = yalu("load", "dataset:contacts")
        told = yalu("timeline", "--meta", "meta.json", "--json")
        assert (loaded.code, told.code) == (0, 0)
        monkeypatch.setenv("YALU_NEO4J_PASSWORD", SECRET + "x")
        refused = yalu("status")
        assert refused.code == 4
    said = loaded.out + loaded.err + told.out + told.err + refused.err + caplog.text
    assert SECRET not in said + json.dumps((tmp_path / "meta.json").read_text(encoding="utf-8"))
