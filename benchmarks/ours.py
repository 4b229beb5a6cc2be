"""Run as a program: Yalu reads the texts of a JSON file, on one core; prints how long it took, as JSON."""

from __future__ import annotations

import json
import sys
import time
from pathlib import Path

from benchmarks.peer import on_one_core
from graph.claims import Article
from graph.registry.load import registry
from loaders.extract import extract


def main(file: Path) -> None:
    """Seconds to get ready (registry, automaton, rules) and seconds to extract; the first text is read to warm up."""
    on_one_core()
    articles = [Article.of(**fields) for fields in json.loads(file.read_text(encoding="utf-8"))]
    start = time.perf_counter()
    known = registry()
    extract(articles[0], known)
    ready = time.perf_counter()
    claims = sum(len(extract(article, known)) for article in articles[1:])
    print(json.dumps({"ready": ready - start, "seconds": time.perf_counter() - ready, "found": claims}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
