"""The same articles make the same graph, byte for byte, in any order, split over any loads, on any workers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exports.graphjson import graph_lines
from graph.stores import open_store
from loaders import pipeline
from loaders.workers import Workers, processes
from loaders.workers import workers as started

ROOT = Path(__file__).parents[2]
FILES = sorted(str(path) for path in (ROOT / "examples").glob("*.txt"))[:8]
ADDRESS = "https://news.example/talks"
TALKS = "Wang Yi met with Pak Myong Ho, vice foreign minister of the DPRK, in Beijing on December 18, 2023."
VERSIONS = (
    {"url": ADDRESS, "text": TALKS, "published": "2023-12-19"},
    {"url": ADDRESS, "text": f"{TALKS} They also met on December 20, 2023.", "published": "2023-12-21"},
    {"url": ADDRESS, "text": f"{TALKS} They also met on December 22, 2023.", "published": "2023-12-21"},
    {"url": ADDRESS, "text": f"{TALKS} They also met on December 22, 2023."},
    {"text": TALKS},
    {"text": TALKS, "published": "2023-12-19", "publisher": "Yalu example"},
    {"text": TALKS, "published": "2023-12-18", "publisher": "Yalu example"},
)
"""One address with four texts or records, one text with three."""


def graph(loads: Sequence[Sequence[str]], workers: Workers | None = None) -> str:
    with TemporaryDirectory() as folder, open_store(f"{folder}/yalu.db") as store:
        for inputs in loads:
            pipeline.load(store, inputs, workers=workers)
        stored = "".join(graph_lines(store))
        pipeline.rebuild(store)
        assert "".join(graph_lines(store)) == stored
        return stored


@pytest.fixture(scope="module")
def inputs(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The examples, and files that contradict one another about one address and about one text."""
    folder = tmp_path_factory.mktemp("versions")
    for number, version in enumerate(VERSIONS):
        (folder / f"{number}.jsonl").write_text(json.dumps(version) + "\n", encoding="utf-8")
    return [*FILES, *map(str, sorted(folder.iterdir()))]


@pytest.fixture(scope="module")
def whole(inputs: list[str]) -> str:
    return graph([inputs])


@settings(max_examples=8, deadline=None)
@given(data=st.data())
def test_no_order_and_no_split_matters(inputs: list[str], whole: str, data: st.DataObject) -> None:
    order = data.draw(st.permutations(inputs))
    cuts = sorted(data.draw(st.sets(st.integers(1, len(order) - 1), max_size=4)))
    loads = [order[a:b] for a, b in zip([0, *cuts], [*cuts, len(order)], strict=True)]
    assert graph(loads) == whole


def test_two_processes_make_the_same_graph_as_one(
    inputs: list[str], whole: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(processes, "SMALL", 0)
    with started(2) as workers:
        assert graph([inputs[::-1]], workers) == whole


SEEDED = """
import sys
from tests.loaders.test_order import graph
sys.stdout.buffer.write(graph([sys.argv[1:]]).encode())
"""


def test_the_seed_of_hashing_does_not_matter(inputs: list[str], whole: str) -> None:
    """Sets are walked in another order in every process."""
    for seed in ("1", "2"):
        command = [sys.executable, "-c", SEEDED, *inputs]
        environment = os.environ | {"PYTHONHASHSEED": seed}
        ran = subprocess.run(command, capture_output=True, check=True, cwd=ROOT, env=environment)
        assert ran.stdout.decode() == whole


def test_of_two_texts_under_one_address_the_longer_counts_and_loses_nothing(tmp_path: Path) -> None:
    short, long = ({"url": ADDRESS, "text": text} for text in (TALKS, f"{TALKS} They met again on May 2, 2024."))
    for name, version in (("short", short), ("long", long)):
        (tmp_path / f"{name}.jsonl").write_text(json.dumps(version) + "\n")
    with open_store(str(tmp_path / "yalu.db")) as store:
        reports = [pipeline.load(store, [str(tmp_path / f"{name}.jsonl")]) for name in ("short", "long", "short")]
        assert [(report.new, report.replaced, report.known) for report in reports] == [(1, 0, 0), (0, 1, 0), (0, 0, 1)]
        (article,) = store.articles()
    assert article.text == long["text"]
