"""A large archive into SQLite: with one process, with two, and with a Dask cluster of two workers on this machine.

Each load is the command in a process of its own. Reading and extraction alone are measured too, without a store: that
is the part that workers share. A tenth of the archive says how the time grows.
"""

from __future__ import annotations

import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from benchmarks import multiplied, programs
from benchmarks.kill import YALU, remove
from benchmarks.result import Result, ratio

MB = 1_000_000
_TELL = """
import sys
from loaders.places import numbered
from loaders.sources import ReadOptions
from loaders.stream import extracting, reading
from loaders.workers import workers
if __name__ == "__main__":
    with workers(int(sys.argv[2])) as crew:
        reads = reading(numbered([sys.argv[1]], ReadOptions()), crew)
        sys.stdout.write(str(sum(1 for _ in extracting(reads, lambda _: (), crew))))
"""
_STAGES = """
import sys, time
from graph.identity import update
from graph.registry.load import registry
from graph.stores import open_store
from loaders import loading, pipeline
from loaders.workers import base, inline
spent = {"extract": 0.0, "bind": 0.0, "write": 0.0}
def timed(name, function):
    def run(*arguments):
        begin = time.perf_counter()
        try:
            return function(*arguments)
        finally:
            spent[name] += time.perf_counter() - begin
    return run
inline.applied = timed("extract", base.applied)
update.batch_for = timed("bind", update.batch_for)
registry()
begin = time.perf_counter()
with open_store(sys.argv[2]) as store:
    type(store).write = timed("write", type(store).write)
    pipeline.load(store, [sys.argv[1]])
spent["read and the rest"] = time.perf_counter() - begin - sum(spent.values())
for name, seconds in spent.items():
    sys.stdout.write(f"{name} {seconds}\\n")
"""


def measure(size: int) -> Result:
    """A row for each way; the ratio is that of its speed to one process."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "tell.py").write_text(_TELL)
        whole, part = folder / "archive.jsonl", folder / "part.jsonl"
        characters = multiplied.write(size, whole)
        multiplied.write(max(1, size // 10), part)
        bench = _Bench(folder, size)
        told = [bench.told(whole, jobs) for jobs in (1, 2)]
        loads = [bench.loaded(whole, jobs) for jobs in (1, 2)]
        tenth = bench.loaded(part, 1)
        with _cluster() as address:
            there = bench.loaded(whole, 0, address) if address else None
        stages = bench.stages(part)
    rows = (
        bench.row("read and extract, one process", told[0], told[0]),
        bench.row("read and extract, two", told[1], told[0]),
        bench.row("load, one process", loads[0], loads[0]),
        bench.row("load, two", loads[1], loads[0]),
        *([bench.row("load, Dask, two workers", there, loads[0])] if there else []),
    )
    remarks = (
        f"{size:,} articles, {characters:,} characters",
        f"a tenth of them took {tenth.seconds:.1f} s and {tenth.memory / MB:.0f} MB in one process: "
        f"the whole took {ratio(loads[0].seconds, tenth.seconds)} times as long",
        f"a million at this speed: {1_000_000 / size * loads[1].seconds / 3600:.1f} hours with two processes",
        f"one process, a tenth, by stage: {stages}",
    )
    return Result("A large archive", ("way", "articles/s", "s", "speed to one", "memory, MB"), rows, remarks)


class _Bench:
    def __init__(self, folder: Path, size: int) -> None:
        self._folder = folder
        self._size = size

    def told(self, archive: Path, jobs: int) -> programs.Cost:
        return programs.run([sys.executable, self._folder / "tell.py", archive, str(jobs)])

    def loaded(self, archive: Path, jobs: int, cluster: str = "") -> programs.Cost:
        store = self._folder / "bench.db"
        remove(store)
        where = ["--cluster", cluster] if cluster else ["--jobs", str(jobs)]
        print(f"loading {archive.name} {' '.join(where)}", file=sys.stderr)
        return programs.run([*YALU, "--store", store, "load", archive, *where])

    def stages(self, archive: Path) -> str:
        store = self._folder / "stages.db"
        remove(store)
        lines = programs.run([sys.executable, "-c", _STAGES, archive, store]).printed.splitlines()
        spent = {name: float(seconds) for name, _, seconds in (line.rpartition(" ") for line in lines)}
        whole = sum(spent.values())
        return ", ".join(f"{name} {100 * seconds / whole:.0f} %" for name, seconds in spent.items())

    def row(self, name: str, cost: programs.Cost, one: programs.Cost) -> tuple[str, ...]:
        speed = f"{self._size / cost.seconds:,.0f}"
        return name, speed, f"{cost.seconds:.1f}", ratio(one.seconds, cost.seconds), f"{cost.memory / MB:.0f}"


@contextmanager
def _cluster() -> Iterator[str]:
    """The address of two workers on this machine; empty, with the reason on stderr, where Dask is not installed."""
    try:
        from distributed import LocalCluster
    except ImportError:
        print("without a cluster: Dask is not installed (pip install 'yalu[cluster]')", file=sys.stderr)
        yield ""
        return
    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None, protocol="tcp") as running:
        time.sleep(1)
        yield running.scheduler_address
