"""Loads killed at random moments and begun again: what the store holds in the end equals an undisturbed load's.

`kill -9` ends the command and its workers; the same command then goes on. With a server, it is also the server that is
killed under the load, and started again.
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from pathlib import Path

from benchmarks.corpora import ROOT
from benchmarks.programs import ProgramError
from benchmarks.result import Result
from loaders.loading import BATCH_ARTICLES
from tools.neo4j import server

YALU = (sys.executable, "-m", "yalu")
_EARLIEST = 0.1
_PAUSE = 0.05
"""Seconds between two looks at the store: each one takes the load a part of its server."""
_UNREACHABLE = 4


@dataclass(frozen=True, slots=True)
class Trial:
    """A load that was disturbed: after how many seconds, what the store held then, and whether all ended well."""

    what: str
    seconds: float
    articles: int
    went_on: bool
    equal: bool


class Trials:
    """Loads of some inputs into a store that `fresh` empties; `jobs` processes each. `number` articles are in them."""

    def __init__(self, url: str, inputs: Sequence[str], fresh: Callable[[], None], jobs: int = 2) -> None:
        self._url = url
        self._fresh = fresh
        self._load = [*YALU, "--store", url, "load", *inputs, "--jobs", str(jobs)]
        self._fresh()
        self._run()
        self._wanted = self._export()
        self.number = self._articles()

    @cached_property
    def seconds(self) -> float:
        """How long an undisturbed load takes, once everything is compiled and cached."""
        self._fresh()
        begin = time.perf_counter()
        self._run()
        return time.perf_counter() - begin

    def killed(self, seconds: float, articles: int = 0) -> Trial:
        """Kill the load when it has stored so many articles, and so much later; then run it again."""
        self._fresh()
        begin = time.perf_counter()
        with self._begun() as process:
            self._wait(process, seconds, articles)
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
        return self._again("the load", time.perf_counter() - begin)

    def server_killed(self, running: server.Server, seconds: float, articles: int = 0) -> tuple[Trial, server.Server]:
        """Kill the server under the load, start it again, run the load again; the server that runs now."""
        self._fresh()
        with self._begun() as process:
            self._wait(process, seconds, articles)
            os.kill(running.pid, signal.SIGKILL)
            code = process.wait(timeout=120)
        server.stop(running.pid)
        if code not in (0, _UNREACHABLE):
            raise ProgramError(f"a load that lost its server ended with {code}")
        port = int(running.url.rpartition(":")[2])
        again = server.start(running.home, port=port)
        return self._again("the server", seconds), again

    def _wait(self, process: subprocess.Popen[bytes], seconds: float, articles: int) -> None:
        while articles and process.poll() is None and self._articles() < articles:
            time.sleep(_PAUSE)
        with suppress(subprocess.TimeoutExpired):
            process.wait(timeout=seconds)

    def _again(self, what: str, seconds: float) -> Trial:
        held = self._articles()
        said = self._run()
        return Trial(what, seconds, held, "going on where the load" in said, self._export() == self._wanted)

    def _begun(self) -> subprocess.Popen[bytes]:
        quiet = subprocess.DEVNULL
        return subprocess.Popen(self._load, stdout=quiet, stderr=quiet, cwd=ROOT, start_new_session=True)

    def _run(self) -> str:
        return _ran(self._load).stderr.decode()

    def _export(self) -> str:
        return sha256(_ran([*YALU, "--store", self._url, "export", "json", "-"]).stdout).hexdigest()

    def _articles(self) -> int:
        from graph.errors import StoreError
        from graph.stores import open_store

        try:
            with open_store(self._url, create=False) as store:
                return store.counts().articles
        except StoreError:  # it was killed before it made the store
            return 0


def measure(trials: Trials, number: int, name: str, seed: int = 0) -> list[Trial]:
    """So many kills, each at a random moment: before the first batch or after one of them, and up to a second later.

    By the clock alone most moments would lie before the first batch or after the last where a machine is busy.
    """
    moments = random.Random(seed)
    batches = range(0, trials.number, BATCH_ARTICLES)
    done = []
    for _ in range(number):
        done.append(trials.killed(moments.uniform(_EARLIEST, 1), moments.choice(batches)))
        print(f"{name}: {done[-1]}", file=sys.stderr)
    return done


def on_a_server(running: server.Server, inputs: Sequence[str], number: int) -> Result:
    """Kill loads into a server, and then the server itself, which is started again and ended."""
    trials = Trials(running.url, inputs, lambda: emptied(running.url))
    undisturbed = trials.seconds
    done = measure(trials, number, "Neo4j")
    lost, again = trials.server_killed(running, _EARLIEST, trials.number // 2)
    print(f"Neo4j: {lost}", file=sys.stderr)
    server.stop(again.pid)
    return result("Neo4j", [*done, lost], undisturbed)


def result(name: str, trials: Sequence[Trial], seconds: float) -> Result:
    """A row for each disturbance."""
    rows = tuple(
        (t.what, f"{t.seconds:.2f}", str(t.articles), "yes" if t.went_on else "-", "yes" if t.equal else "NO")
        for t in trials
    )
    equal = sum(trial.equal for trial in trials)
    remark = f"{equal} of {len(trials)} end as the undisturbed load of {seconds:.1f} s does"
    return Result(f"Killed loads, {name}", ("killed", "after s", "articles then", "went on", "equal"), rows, (remark,))


def emptied(url: str) -> None:
    """Empty the database at a URL."""
    from neo4j import GraphDatabase

    with GraphDatabase.driver(url) as driver, driver.session() as session:
        session.run("MATCH (n) CALL { WITH n DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS").consume()


def _ran(command: Sequence[str]) -> subprocess.CompletedProcess[bytes]:
    ran = subprocess.run(command, capture_output=True, check=False, cwd=ROOT)
    if ran.returncode:
        raise ProgramError(f"{' '.join(command)}: {ran.stderr.decode(errors='replace')[-2000:].strip()}")
    return ran


def remove(path: Path) -> None:
    """Remove a Yalu file with what SQLite keeps beside it."""
    for file in path.parent.glob(f"{path.name}*"):
        file.unlink()
