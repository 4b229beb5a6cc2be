"""What running a command leaves."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

PATIENCE = 240
"""Seconds that a process on a busy machine is given."""


@dataclass(frozen=True)
class Ran:
    """What a command left: its exit code, what it printed as data, what it said beside it."""

    code: int
    out: str
    err: str


Run = Callable[..., Ran]
