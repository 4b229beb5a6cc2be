"""The password that a Neo4j server wants: asked for on a terminal, never shown."""

from __future__ import annotations

import os
import pty
import sys
from collections.abc import Iterator

import pytest
from neo4j import GraphDatabase

from graph.stores import open_store
from tests.conftest import running_neo4j

SECRET = "hush-hush-hush"


def typed(arguments: list[str], answer: str) -> tuple[int, str]:
    """Exit code and screen of `yalu` on a terminal where somebody answers its first question."""
    child, screen = pty.fork()
    if child == 0:
        settings = {name: value for name, value in os.environ.items() if not name.startswith("YALU_")}
        os.execve(sys.executable, [sys.executable, "-m", "yalu", *arguments], settings)
    seen, answered = b"", False
    while True:
        try:
            part = os.read(screen, 4096)
        except OSError:
            break
        if not part:
            break
        seen += part
        if b"assword" in seen and not answered:
            os.write(screen, f"{answer}\n".encode())
            answered = True
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), seen.decode()


@pytest.fixture(scope="module")
def guarded(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Where a server with a password answers; it holds an empty store."""
    with running_neo4j(tmp_path_factory.mktemp("guarded"), auth=True) as server:
        with GraphDatabase.driver(server.url, auth=("neo4j", "neo4j")) as driver:
            change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
            driver.execute_query(change, password=SECRET, database_="system")
        open_store(server.url, password=SECRET).close()
        yield server.url.removeprefix("neo4j://")


@pytest.mark.neo4j
@pytest.mark.parametrize("user", ["", "neo4j@"])
def test_it_is_asked_for_when_the_server_wants_one(guarded: str, user: str) -> None:
    code, screen = typed(["status", "--store", f"neo4j://{user}{guarded}"], SECRET)
    assert "Password of the Neo4j server" in screen
    assert "articles" in screen
    assert SECRET not in screen
    assert code == 0


@pytest.mark.neo4j
def test_a_wrong_one_is_refused(guarded: str) -> None:
    code, screen = typed(["status", "--store", f"neo4j://neo4j@{guarded}"], "wrong")
    assert "refuses the user or password" in screen
    assert code == 4
