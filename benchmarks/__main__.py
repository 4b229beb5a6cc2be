"""`python -m benchmarks NAME...` (`--help` lists them): measure all, or what is named, as Markdown tables.

The results are printed as they come, as Markdown tables; progress goes to stderr.
"""

from __future__ import annotations

import argparse
import platform
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from importlib.metadata import version
from pathlib import Path

from benchmarks import (
    archive,
    corpora,
    extraction,
    kill,
    load,
    near,
    questions,
    spacy_venv,
    start,
    transferred,
    twins,
    upserts,
)
from benchmarks.programs import ProgramError
from tools.neo4j import server

_LONG = ("fuzz", "kill", "archive", "neo4j")
"""What takes long and is measured when it is named."""


def main() -> int:
    """Run what was asked; 1 when a measured program failed."""
    asked = _arguments()
    measures: dict[str, Callable[[], str]] = {
        "start": lambda: start.measure(asked.runs).markdown(),
        "extraction": lambda: _extraction(asked),
        "load": lambda: _load(asked),
        "map": _map,
        "twins": lambda: _twins(asked),
        "near": lambda: near.measure(asked.near).markdown(),
        "questions": lambda: questions.measure(asked.rounds, meetings=asked.meetings, people=asked.people).markdown(),
        "transferred": lambda: _transferred(asked),
        "fuzz": lambda: _fuzz(asked),
        "kill": lambda: _kill(asked),
        "archive": lambda: archive.measure(asked.size).markdown(),
        "neo4j": lambda: upserts.measure(min(asked.size, 1000)).markdown(),
    }
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, Yalu {version('yalu')}\n")
    for name in asked.what or [name for name in measures if name not in _LONG]:
        print(f"measuring: {name}", file=sys.stderr)
        try:
            print(measures[name](), flush=True)
        except ProgramError as error:
            print(error, file=sys.stderr)
            return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__.partition("\n")[0])
    names = ("start", "extraction", "load", "map", "twins", "near", "questions", "transferred", *_LONG)
    words = "what to measure; all but " + ", ".join(_LONG) + " without it"
    parser.add_argument("what", nargs="*", metavar="|".join(names), help=words)
    parser.add_argument("--articles", type=int, default=769, help="articles of the archive (%(default)s)")
    parser.add_argument("--rounds", type=int, default=3, help="rounds of the extraction (%(default)s)")
    parser.add_argument("--runs", type=int, default=31, help="runs of each command for the cold start (%(default)s)")
    parser.add_argument("--varied", type=int, default=150, help="articles of a language that are varied (%(default)s)")
    parser.add_argument("--seed", type=int, default=1, help="what the variations are drawn from (%(default)s)")
    parser.add_argument("--multiplied", type=int, default=10_000, help="articles grouped for the time (%(default)s)")
    parser.add_argument("--near", type=int, default=1000, help="near-identical articles grouped (%(default)s)")
    parser.add_argument("--meetings", type=int, default=100_000, help="meetings of the large store (%(default)s)")
    parser.add_argument("--people", type=int, default=20_000, help="people of the large store (%(default)s)")
    parser.add_argument("--inputs", type=int, default=10_000, help="inputs of the fuzzer (%(default)s)")
    parser.add_argument("--first", type=int, default=0, help="number of its first input (%(default)s)")
    parser.add_argument("--keep", type=Path, help="folder for inputs that show a defect")
    parser.add_argument("--size", type=int, default=2000, help="articles of the large archive (%(default)s)")
    parser.add_argument("--moments", type=int, default=20, help="kills of a load, for each store (%(default)s)")
    parser.add_argument("--without-spacy", action="store_true", help="do not install or run spaCy")
    parser.add_argument("--without-neo4j", action="store_true", help="do not start a Neo4j")
    asked = parser.parse_args()
    if unknown := set(asked.what) - set(names):
        parser.error(f"nothing to measure goes by {', '.join(sorted(unknown))}")
    return asked


def _extraction(asked: argparse.Namespace) -> str:
    spacy = None if asked.without_spacy else spacy_venv.python()
    texts = (corpora.archive(asked.articles), corpora.dense())
    return extraction.measure(texts, asked.rounds, spacy).markdown()


def _load(asked: argparse.Namespace) -> str:
    texts = (corpora.archive(asked.articles), corpora.dense())
    with _neo4j(wanted=not asked.without_neo4j) as running:
        if running is None:
            return load.measure(texts, None).markdown()
        return load.measure(texts, running.url, running.pid).markdown()


def _fuzz(asked: argparse.Namespace) -> str:
    from benchmarks import fuzz  # its limits are of Unix alone

    return fuzz.measure(asked.inputs, asked.first, keep=asked.keep).markdown()


def _transferred(asked: argparse.Namespace) -> str:
    with _neo4j(wanted=not asked.without_neo4j) as running:
        return transferred.measure(running.url).markdown() if running else ""


def _kill(asked: argparse.Namespace) -> str:
    """Into SQLite, then into a server; at the end the server itself is killed."""
    inputs = [str(corpora.ARCHIVE), str(corpora.SHARED / "eval")] if corpora.ARCHIVE.exists() else [str(corpora.GOLD)]
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder, "kill.db")
        trials = kill.Trials(str(store), inputs, lambda: kill.remove(store))
        told = [kill.result("SQLite", kill.measure(trials, asked.moments, "SQLite"), trials.seconds)]
    with _neo4j(wanted=not asked.without_neo4j) as running:
        if running:
            told.append(kill.on_a_server(running, inputs, asked.moments))
    return "\n".join(result.markdown() for result in told)


def _twins(asked: argparse.Namespace) -> str:
    pairs = twins.measure(asked.varied, asked.seed).markdown()
    return pairs + "\n" + twins.measure_speed(asked.multiplied, corpora.archive(asked.articles)).markdown()


def _map() -> str:
    command = [sys.executable, "-m", "benchmarks.map"]
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=corpora.ROOT)
    if done.returncode:
        raise ProgramError(done.stderr)
    return f"### Map\n\n{done.stdout}"


@contextmanager
def _neo4j(*, wanted: bool) -> Iterator[server.Server | None]:
    """A server of its own for the time of the measurement; None, with the reason on stderr, where there is none."""
    if problem := server.missing() if wanted else "not wanted":
        print(f"without Neo4j: {problem}", file=sys.stderr)
        yield None
        return
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        running = server.start(Path(home), port=server.free_port())
        try:
            yield running
        finally:
            server.stop(running.pid)


if __name__ == "__main__":
    sys.exit(main())
