"""How long a command takes to start, as a ratio to a Python that imports no more than click and sqlite3.

The commands run one after the other in every round, so that whatever else the machine does falls on all of them alike.
"""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from statistics import median

from benchmarks import programs
from benchmarks.corpora import EXAMPLES
from benchmarks.result import Result, ratio

GOAL = 3
PEER = 'python -c "import click, sqlite3"'


def measure(rounds: int) -> Result:
    """The median of the rounds for each command, in milliseconds and as a ratio to the peer."""
    with tempfile.TemporaryDirectory() as folder:
        store = Path(folder) / "examples.db"
        program = Path(sys.executable).with_name("yalu")
        programs.run([program, "--store", store, "load", EXAMPLES])
        commands: dict[str, list[str | Path]] = {
            PEER: [sys.executable, "-c", "import click, sqlite3"],
            "yalu --help": [program, "--help"],
            'yalu who-met "Kim Song Nam"': [program, "--store", store, "who-met", "Kim Song Nam"],
        }
        took: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                took[name].append(programs.run(command).seconds)
    middle = {name: median(each) for name, each in took.items()}
    rows = tuple((name, f"{1000 * each:.0f}", ratio(each, middle[PEER])) for name, each in middle.items())
    remark = f"median of {rounds} interleaved runs; goal: at most {GOAL} times the first line"
    return Result("Cold start", ("command", "ms", "ratio"), rows, (remark,))
