"""What the README shows is what Yalu prints: `python tools/readme.py` runs its commands and writes what they print now.

Console blocks are run one after the other, in a folder that holds `examples/` and nothing else. Cypher blocks are run
where a Neo4j can be started, on the same articles; the block after each shows the rows as `cypher-shell` prints them.
tests/test_readme.py compares without writing.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
README = ROOT / "README.md"
_CONSOLE = re.compile(r"(?<=^```console\n)(.*?)(?=^```$)", re.M | re.S)
_CYPHER = re.compile(
    r"(?<=^```cypher\n)(?P<query>.*?)(?P<between>^```\n\n```text\n)(?P<rows>.*?)(?=^```$)", re.M | re.S
)
_SHELL = re.compile(r"^```sh\n(.*?)^```$", re.M | re.S)
_PROMPT = "$ "

Rows = Iterable[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Shown:
    """A command, or a query, and what the README shows for it."""

    asked: str
    printed: str


def commands(text: str) -> list[Shown]:
    """The commands of the console blocks, in order."""
    return [each for block in _CONSOLE.findall(text) for each in _split(block)]


def queries(text: str) -> list[Shown]:
    """The Cypher queries, in order, with the rows shown."""
    return [Shown(found["query"], found["rows"]) for found in _CYPHER.finditer(text)]


def shell_lines(text: str) -> list[str]:
    """The lines of the shell blocks, which show no output."""
    return [line for block in _SHELL.findall(text) for line in block.splitlines() if line]


def prepare(folder: Path) -> Path:
    """The folder in which the commands run, with the examples in it."""
    shutil.copytree(ROOT / "examples", folder / "examples")
    return folder


def run(command: str, folder: Path) -> str:
    """What a shell prints for a command there, both streams, with this Python's `yalu`."""
    search = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
    kept = {name: value for name, value in os.environ.items() if not name.startswith("YALU_")}
    done = subprocess.run(
        ["bash", "-c", command], cwd=folder, env={**kept, "PATH": search}, check=False, text=True, encoding="utf-8",
        stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
    )  # fmt: skip
    return done.stdout


def table(rows: Rows) -> str:
    """Rows as `cypher-shell --format plain` prints them: names, then values, text in quotation marks."""
    found = list(rows)
    head = ", ".join(found[0]) if found else ""
    lines = [", ".join(json.dumps(value, ensure_ascii=False) for value in row.values()) for row in found]
    return "\n".join([head, *lines]) + "\n"


def repinned(text: str, folder: Path, ask: Callable[[str], Rows] | None) -> str:
    """The text with what the commands, and with `ask` also the queries, print now."""

    def console(block: re.Match[str]) -> str:
        return "".join(f"{_PROMPT}{each.asked}\n{run(each.asked, folder)}" for each in _split(block[0]))

    def cypher(found: re.Match[str]) -> str:
        return found["query"] + found["between"] + (table(ask(found["query"])) if ask else found["rows"])

    return _CYPHER.sub(cypher, _CONSOLE.sub(console, text))


def _split(block: str) -> list[Shown]:
    parts = re.split(rf"^{re.escape(_PROMPT)}", block, flags=re.M)[1:]
    return [Shown(*part.split("\n", 1)) for part in parts]


def main() -> int:
    """Write the README anew; without Neo4j the rows of its queries stay as they are."""
    sys.path.insert(0, str(ROOT))
    from tools.neo4j import server

    text = README.read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as scratch:
        folder = prepare(Path(scratch) / "work")
        if problem := server.missing():
            sys.stderr.write(f"the rows of the queries stay: {problem}\n")
            text = repinned(text, folder, None)
        else:
            running = server.start(Path(scratch) / "neo4j", port=server.free_port())
            try:
                text = repinned(text, folder, asking(running.url, folder))
            finally:
                server.stop(running.pid)
    README.write_text(text, encoding="utf-8")
    return 0


def asking(url: str, folder: Path) -> Callable[[str], Rows]:
    """What answers queries on the examples, loaded into this server."""
    from neo4j import GraphDatabase

    run(f"yalu --store {url} load examples", folder)

    def ask(query: str) -> Rows:
        with GraphDatabase.driver(url) as driver:
            return [record.data() for record in driver.execute_query(query).records]

    return ask


if __name__ == "__main__":
    sys.exit(main())
