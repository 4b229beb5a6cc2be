"""Two loads into one store at once, and a reader meanwhile: all complete, on either store, and nobody sees a lock."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from exports.graphjson import graph_lines
from graph.stores import open_store
from loaders import pipeline

ROOT = Path(__file__).parents[2]
TOGETHER = Path(__file__).with_name("together.py")
TEXT = "Wang Yi met with {} in Beijing on {} {}, 2023, as the Foreign Ministry said in report {}.\n"
PEOPLE = ("Pak Myong Ho, vice foreign minister of the DPRK,", "Ri Ryong Nam, ambassador of the DPRK,", "reporters")
MONTHS = ("March", "April", "May", "June")
_ENVIRONMENT = os.environ | {"PYTHONPATH": str(ROOT)}
BOTH = ("sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j))


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    """Where there is no store yet."""
    if request.param == "neo4j":
        return str(request.getfixturevalue("neo4j_url"))
    return f"sqlite:///{tmp_path / 'yalu.db'}"


@pytest.fixture
def archives(tmp_path: Path) -> list[str]:
    """Two archives of three batches each, that share two hundred articles."""
    texts = [TEXT.format(PEOPLE[n % 3], MONTHS[n % 4], n % 28 + 1, n) for n in range(800)]
    files = [tmp_path / "first.jsonl", tmp_path / "second.jsonl"]
    for file, some in zip(files, (texts[:500], texts[300:]), strict=True):
        file.write_text("\n".join(json.dumps({"text": text, "published": "2023-12-31"}) for text in some))
    return [str(file) for file in files]


@pytest.fixture
def alone(archives: list[str], tmp_path: Path) -> str:
    """What one load after the other makes."""
    with open_store(str(tmp_path / "alone.db")) as store:
        for archive in archives:
            pipeline.load(store, [archive])
        return "".join(graph_lines(store))


def begun(url: str, *inputs: str) -> subprocess.Popen[str]:
    command = [sys.executable, str(TOGETHER), url, *inputs]
    pipe = subprocess.PIPE
    return subprocess.Popen(command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, cwd=ROOT, env=_ENVIRONMENT)


@pytest.mark.timeout(600)
def test_two_loads_at_once_and_a_reader_all_complete(url: str, archives: list[str], alone: str) -> None:
    loads = [begun(url, archive) for archive in archives]
    for load in loads:
        assert load.stdin
        load.stdin.write("go\n")
        load.stdin.flush()
    answers = 0
    while any(load.poll() is None for load in loads):
        answers += read(url)
    said = [load.communicate()[1] for load in loads]
    assert [load.returncode for load in loads] == [0, 0], said
    assert answers
    assert not [words for words in said if "lock" in words or "busy" in words or "Traceback" in words]
    with open_store(url, create=False) as store:
        assert "".join(graph_lines(store)) == alone


def read(url: str) -> bool:
    """A question by a process of its own; whether it found a store that has something."""
    command = [sys.executable, "-m", "yalu", "--store", url, "who-met", "Wang Yi", "--json"]
    ran = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
    if ran.returncode:
        assert "there is no such store" in ran.stderr or "nobody known" in ran.stderr or "empty" in ran.stderr
        return False
    return True
