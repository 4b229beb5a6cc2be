"""Hostile and broken inputs read and extracted, each within a time and a memory: nothing raises, hangs or goes unnamed.

The worker is a process of its own with a limit on its memory; when an input takes too long it is ended, and the next
input gets a new one.
"""

from __future__ import annotations

import multiprocessing
import resource
import signal
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from multiprocessing.connection import Connection
from pathlib import Path

from benchmarks.doors import REPORTS, page
from benchmarks.mutate import Case, case
from benchmarks.result import Result

SECONDS = 10
"""For one input, from its first byte to its last claim: time of the processor, which others may use as well."""
WAIT = 10 * SECONDS
"""Seconds after which an input that uses no processor is given up."""
MEMORY = 1_000_000_000
"""Bytes that the worker may have, all it has loaded included."""
START_SECONDS = 120
_UNNAMED = ("cannot be read (",)
SEED = 2024


@dataclass(frozen=True, slots=True)
class Verdict:
    """What came of an input: `read`, `skipped`, or a defect, with what shows it."""

    kind: str
    detail: str = ""
    seconds: float = 0.0


DEFECTS = ("traceback", "hang", "memory", "crash", "unnamed")


def measure(inputs: int, first: int = 0, seed: int = SEED, keep: Path | None = None) -> Result:
    """Read `inputs` inputs from number `first` on; those with a defect are kept in the folder `keep`."""
    counts: Counter[str] = Counter()
    slowest, slow = 0.0, 0
    remarks = []
    for made, verdict in verdicts(range(first, first + inputs), seed):
        counts[verdict.kind] += 1
        slowest, slow = max((slowest, slow), (verdict.seconds, made.number))
        if verdict.kind in DEFECTS:
            remarks.append(f"{made.number} ({made.seed} as {made.name}): {verdict.kind}: {verdict.detail}")
            _keep(made, keep)
        if counts.total() % 500 == 0:
            print(f"{counts.total()} inputs: {dict(counts)}", file=sys.stderr)
    rows = tuple((kind, str(counts[kind])) for kind in ("read", "skipped", *DEFECTS))
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss * 1024
    ends = f"slowest {slowest:.1f} s (number {slow}), peak memory {peak / 1e6:.0f} MB"
    return Result(f"{inputs} mutated inputs (seed {seed})", ("what came of them", "inputs"), rows, (ends, *remarks))


def verdicts(numbers: range, seed: int) -> Iterator[tuple[Case, Verdict]]:
    """Each input with its verdict."""
    worker = Worker()
    try:
        for number in numbers:
            made = case(number, seed)
            yield made, worker.judge(made)
    finally:
        worker.end()


def _keep(made: Case, folder: Path | None) -> None:
    if folder:
        folder.mkdir(parents=True, exist_ok=True)
        (folder / f"{made.number}-{made.name}").write_bytes(made.data)


class Worker:
    """A process that reads inputs; a new one after each that it did not survive."""

    def __init__(self, seconds: float = SECONDS) -> None:
        self._seconds = seconds
        self._process: multiprocessing.process.BaseProcess | None = None
        self._pipe: Connection | None = None

    def judge(self, made: Case) -> Verdict:
        """What comes of an input."""
        pipe = self._pipe or self._start()
        began = time.monotonic()
        pipe.send((made.name, made.data))
        try:
            verdict = pipe.recv() if pipe.poll(WAIT) else Verdict("hang", "it waits", WAIT)
        except EOFError:
            verdict = self._ended(time.monotonic() - began)
        if verdict.kind in ("hang", "crash"):
            self.end()
        assert isinstance(verdict, Verdict)
        return verdict

    def _ended(self, seconds: float) -> Verdict:
        """Why the process ended."""
        assert self._process
        self._process.join(WAIT)
        if self._process.exitcode == -signal.SIGPROF:
            return Verdict("hang", f"more than {self._seconds} s of the processor", seconds)
        return Verdict("crash", f"the process ended with {self._process.exitcode}", seconds)

    def _start(self) -> Connection:
        context = multiprocessing.get_context("spawn")
        self._pipe, theirs = context.Pipe()
        self._process = context.Process(target=_work, args=(theirs, self._seconds), daemon=True)
        self._process.start()
        theirs.close()
        if not self._pipe.poll(START_SECONDS):
            raise RuntimeError("the worker did not start")
        self._pipe.recv()
        return self._pipe

    def end(self) -> None:
        """End the process, if there is one."""
        if self._process:
            self._process.kill()
            self._process.join()
        if self._pipe:
            self._pipe.close()
        self._process = self._pipe = None


def _work(pipe: Connection, seconds: float) -> None:
    """Answer each input with its verdict, in a folder of its own, until the pipe is closed."""
    resource.setrlimit(resource.RLIMIT_DATA, (MEMORY, MEMORY))
    with tempfile.TemporaryDirectory() as folder:
        for report in REPORTS:  # the words of each language are read once, and not on the time of an input
            (Path(folder) / "ready.html").write_text(page(report), encoding="utf-8")
            judged(Path(folder) / "ready.html")
        pipe.send("ready")
        while True:
            try:
                name, data = pipe.recv()
            except EOFError:
                return
            path = Path(folder) / name
            path.write_bytes(data)
            began = time.process_time()
            signal.setitimer(signal.ITIMER_PROF, seconds)  # its signal ends the process
            verdict = judged(path)
            signal.setitimer(signal.ITIMER_PROF, 0)
            pipe.send(Verdict(verdict.kind, verdict.detail, time.process_time() - began))
            path.unlink()


def judged(path: Path) -> Verdict:
    """What comes of a file in this process."""
    from graph.registry.load import registry
    from loaders.extract import read_out
    from loaders.sources import Skipped, Tabled, read

    articles = 0
    try:
        for outcome in read([str(path)]):
            if isinstance(outcome, Skipped):
                if defect := _defect(outcome):
                    return defect
                continue
            articles += 1
            if not isinstance(outcome, Tabled):
                _check(outcome.text, read_out(outcome, registry()).claims)
    except MemoryError:
        return Verdict("memory", "MemoryError")
    except BaseException:  # noqa: BLE001 (any is the defect that is looked for)
        return Verdict("traceback", " | ".join(traceback.format_exc().strip().splitlines()[-4:]))
    return Verdict("read" if articles else "skipped")


def _defect(skipped: object) -> Verdict | None:
    """Whether what was skipped is not named as it should be: by a reader that knew the fault, with what to do."""
    problem, remedy = getattr(skipped, "problem", ""), getattr(skipped, "remedy", "")
    if "memory" in problem:
        return Verdict("memory", str(skipped))
    if any(word in problem for word in _UNNAMED) or not problem or not (remedy or getattr(skipped, "empty", False)):
        return Verdict("unnamed", str(skipped))
    return None


def _check(text: str, claims: object) -> None:
    """Every span is the words it says it is."""
    from graph.claims import Claim, Span

    assert isinstance(claims, tuple | list)
    for claim in claims:
        assert isinstance(claim, Claim)
        place = claim.locator
        if isinstance(place, Span) and text[place.start : place.end] != claim.quote:
            raise AssertionError(f"a span that is not its quote: {place}")
