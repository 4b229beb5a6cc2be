"""Functions for workers: some end the process that runs them."""

from __future__ import annotations

import os
import signal
import time


def double(number: int) -> int:
    """Twice the number; the later a number, the sooner it is done."""
    time.sleep(0.002 * max(0, 10 - number))
    return 2 * number


def process(_number: int) -> int:
    """Where it runs."""
    return os.getpid()


def fragile(number: int) -> int:
    """Twice the number; 3 raises, 7 and 23 end the process as the system does when memory runs out."""
    if number == 3:
        raise ValueError("three is too many")
    if number in (7, 23):
        os.kill(os.getpid(), signal.SIGKILL)
    return 2 * number
