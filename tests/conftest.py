"""The real parts of tests: a Neo4j started once a run on a free port, a Chromium, `yalu` as a shell runs it."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

from tests.yalu.running import Ran, Run
from tools.chromium import INSTALL, Chromium, find
from tools.neo4j import server as neo4j_tool
from yalu.__main__ import main

# A server of a minute is not worth Java's second compiler: without it, it takes half the processor time.
os.environ.setdefault("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC")


@contextmanager
def running_neo4j(home: Path, **options: Any) -> Iterator[Any]:
    """A server for the time of a block; where Java or Maven are missing the test is skipped, in CI it fails."""
    if problem := neo4j_tool.missing():
        if os.environ.get("CI"):
            pytest.fail(f"CI skips nothing: {problem}")
        pytest.skip(problem)
    server = neo4j_tool.start(home, port=neo4j_tool.free_port(), **options)
    try:
        yield server
    finally:
        neo4j_tool.stop(server.pid)


@pytest.fixture(scope="session")
def neo4j_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    """A server without a password."""
    with running_neo4j(tmp_path_factory.mktemp("neo4j")) as server:
        yield server


@pytest.fixture(scope="session")
def neo4j_rows(neo4j_server: Any) -> Iterator[Callable[..., list[dict[str, Any]]]]:
    """Runs Cypher on the tests' server; the rows as dicts."""
    from neo4j import GraphDatabase

    with GraphDatabase.driver(neo4j_server.url) as driver:
        yield lambda query, **values: [row.data() for row in driver.execute_query(query, values).records]


@pytest.fixture
def neo4j_url(neo4j_server: Any, neo4j_rows: Callable[..., Any], monkeypatch: pytest.MonkeyPatch) -> str:
    """The URL of an empty database on the tests' server."""
    monkeypatch.delenv("YALU_NEO4J_USER", raising=False)
    monkeypatch.delenv("YALU_NEO4J_PASSWORD", raising=False)
    neo4j_rows("MATCH (n) DETACH DELETE n")
    return str(neo4j_server.url)


@pytest.fixture(scope="session")
def chromium() -> Iterator[Chromium]:
    """One browser for all tests; without one they are skipped, on CI they fail."""
    if find() is None:
        missing: Callable[[str], object] = pytest.fail if os.environ.get("CI") else pytest.skip
        missing(f"no Chromium here; install it: {INSTALL}")
    with Chromium() as browser:
        yield browser


@pytest.fixture
def yalu(capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Run:
    """Runs `yalu` with some arguments in an empty folder."""
    monkeypatch.chdir(tmp_path)

    def run(*arguments: str) -> Ran:
        capsys.readouterr()
        code = main(arguments)
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run
