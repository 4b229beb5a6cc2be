"""How many articles a second a whole load brings in: read, extract, bind, write; into SQLite and into Neo4j.

Each load is the command as a user runs it, in a process of its own; its memory is the most that was resident. A Neo4j
that has just been started plans every statement for the first time, some seconds for any load: it gets the examples
before it is measured.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from benchmarks import programs
from benchmarks.corpora import EXAMPLES, Corpus, plain
from benchmarks.result import Result, ratio

MB = 1_000_000


def measure(corpora: Sequence[Corpus], neo4j: str | None, server: int | None = None) -> Result:
    """A row for each way of the articles; the ratio is that of its time to the load into SQLite.

    `neo4j` is the address of an empty database, None where there is no server; `server` its process, if it is ours.
    """
    yalu = Path(sys.executable).with_name("yalu")
    with tempfile.TemporaryDirectory() as folder:
        articles, number = Path(folder) / "articles.jsonl", _write(corpora, Path(folder) / "articles.jsonl")
        store = Path(folder) / "bench.db"
        ways: dict[str, list[str | Path]] = {
            "load into SQLite": [yalu, "--store", store, "load", articles],
            "load again, nothing new": [yalu, "--store", store, "load", articles],
            "extract only, no store": [yalu, "extract", "--json", articles],
        }
        if neo4j:
            programs.run([yalu, "--store", neo4j, "load", EXAMPLES])
            ways["load into Neo4j"] = [yalu, "--store", neo4j, "load", articles]
            ways["load again, nothing new, Neo4j"] = [yalu, "--store", neo4j, "load", articles]
        costs = {name: programs.run(command) for name, command in ways.items()}
        size = store.stat().st_size
    whole = costs["load into SQLite"].seconds
    rows = tuple(
        (name, f"{number / cost.seconds:,.0f}", f"{cost.seconds:.1f}", ratio(cost.seconds, whole), _mb(cost.memory))
        for name, cost in costs.items()
    )
    characters = sum(corpus.characters for corpus in corpora)
    remarks = [f"{number:,} articles, {characters:,} characters; the SQLite file has {_mb(size)} MB"]
    remarks += [] if neo4j else ["no Neo4j could be started: SQLite alone was measured"]
    remarks += [f"the Neo4j server had {_mb(programs.resident(server))} MB at its most"] if server else []
    return Result("Loading", ("way", "articles/s", "s", "ratio of time", "memory, MB"), rows, tuple(remarks))


def _write(corpora: Sequence[Corpus], file: Path) -> int:
    """The articles as an archive; how many they are."""
    articles = [article for corpus in corpora for article in corpus.articles]
    with file.open("w", encoding="utf-8") as out:
        for article in articles:
            out.write(json.dumps(plain(article), ensure_ascii=False) + "\n")
    return len(articles)


def _mb(size: int) -> str:
    return f"{size / MB:.0f}"
