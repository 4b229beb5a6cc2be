"""Commands import what they use: the rest would only make them start slowly."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

HEAVY = (
    "importlib.metadata", "lxml", "neo4j", "networkx", "numpy", "opencc", "pydantic", "pypinyin", "pyvis",
    "rapidfuzz", "rich", "scipy", "trafilatura", "yaml",
)  # fmt: skip
PROGRAM = """
import sys
from yalu.__main__ import main
code = main(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
sys.exit(code)
"""


@pytest.mark.parametrize(
    "arguments",
    [("--help",), ("who-met", "Kim Song Nam"), ("met", "김성남", "王沪宁", "--json"), ("timeline", "--csv")],
)
def test_nothing_heavy_is_imported(trips: Path, arguments: tuple[str, ...]) -> None:
    command = [sys.executable, "-c", PROGRAM, *arguments]
    ran = subprocess.run(command, cwd=trips.parent, capture_output=True, text=True, check=True)
    loaded = set(ran.stderr.splitlines()[-1].split())
    assert "yalu.cli" in loaded
    assert loaded.isdisjoint(HEAVY)


def test_help_imports_no_other_part_of_yalu(tmp_path: Path) -> None:
    command = [sys.executable, "-c", PROGRAM, "--help"]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=True)
    parts = {name.split(".")[0] for name in ran.stderr.splitlines()[-1].split()}
    assert parts.isdisjoint({"queries", "exports", "loaders", "sqlite3"})


def test_a_question_imports_nothing_that_only_writing_or_json_needs(trips: Path) -> None:
    """A class costs half a millisecond to make; these modules have dozens."""
    command = [sys.executable, "-c", PROGRAM, "person", "Kim Song Nam"]
    ran = subprocess.run(command, cwd=trips.parent, capture_output=True, text=True, check=True)
    unused = (
        "exports.records",
        "graph.registry.entries",
        "graph.stores.summed",
        "graph.stores.sqlite.writes",
        "tempfile",
    )
    assert set(ran.stderr.splitlines()[-1].split()).isdisjoint(unused)
