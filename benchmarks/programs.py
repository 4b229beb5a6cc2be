"""Running a program and knowing what it cost: its time, its memory, and nothing of what ran before it."""

from __future__ import annotations

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile

from benchmarks.corpora import ROOT

SINGLE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "BLIS_NUM_THREADS"), "1")


class ProgramError(Exception):
    """A measured program failed; the message is what it said."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Wall-clock seconds, the most memory that was resident (bytes), and what was printed."""

    seconds: float
    memory: int
    printed: str


def resident(process: int) -> int:
    """The most memory of a running process that was resident, in bytes, as Linux knows it; 0 elsewhere."""
    status = Path("/proc", str(process), "status")
    lines = status.read_text().splitlines() if status.exists() else []
    return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), 0)


def run(command: Sequence[str | Path]) -> Cost:
    """Run a program to its end, in one thread where it leaves that to us. Raises ProgramError when it fails."""
    with TemporaryFile("w+") as out, TemporaryFile("w+") as err:
        start = time.perf_counter()
        process = subprocess.Popen(list(map(str, command)), stdout=out, stderr=err, cwd=ROOT, env=os.environ | SINGLE)
        _, code, usage = os.wait4(process.pid, 0)
        seconds = time.perf_counter() - start
        process.returncode = os.waitstatus_to_exitcode(code)
        out.seek(0)
        err.seek(0)
        if process.returncode:
            raise ProgramError(f"{' '.join(map(str, command))}: {err.read()[-2000:].strip()}")
        return Cost(seconds, usage.ru_maxrss * 1024, out.read())
