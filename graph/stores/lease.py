"""Who may read and then write: one holder at a time, across processes, for a while that a dead holder cannot extend.

The store keeps one record: a token and the time until which it counts. The holder extends it from a thread; when the
holder dies, nobody does, and after `LEASE_SECONDS` the next one takes over; on the same machine at once, as there one
can see that it is dead. A holder that was asleep for longer finds
out by its writes: a store checks the token in the transaction of every write, so that nobody writes on old readings.
"""

from __future__ import annotations

import logging
import os
import socket
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Protocol

from graph.errors import StoreError
from graph.notices import notices

LEASE_SECONDS = 15.0
"""How long a record counts without being extended, in seconds; it is extended three times as often."""
PATIENCE_SECONDS = 2.0
"""After so long somebody who waits says so, once, in seconds."""
POLL_SECONDS = 0.1
"""How long somebody who waits lets pass before asking again, in seconds."""

_log = logging.getLogger("yalu.graph")


class Record(Protocol):
    """The record in a store; each call is a transaction of its own, and may come from any thread."""

    def take(self, token: str) -> bool:
        """Make the lease this token's, if nobody holds it; whether that worked."""

    def extend(self, token: str) -> bool:
        """Let it count for longer, if it is still this token's; whether that worked."""

    def free(self, token: str) -> None:
        """Give it up."""

    def holder(self) -> str:
        """The token of whoever holds it; empty when nobody does."""


class Lease:
    """The lease of one open store. A holder can hold it again inside: only the outermost block gives it up."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._depth = 0
        self.token: str | None = None

    @contextmanager
    def hold(self) -> Iterator[None]:
        """Wait until it is ours, keep it while the block runs, then give it up. Raises StoreError."""
        if self.token is None:
            self.token = self._wait(f"{_here()}:{os.getpid()}:{os.urandom(16).hex()}")
            self._stop = threading.Event()
            self._keeper = threading.Thread(target=self._keep, args=(self.token, self._stop), daemon=True)
            self._keeper.start()
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if not self._depth:
                self._give_up()

    def _wait(self, token: str) -> str:
        began = time.monotonic()
        patient = True
        while not self._record.take(token):
            holder = self._record.holder()
            if _is_gone(holder):
                self._record.free(holder)
                continue
            if patient and time.monotonic() - began >= PATIENCE_SECONDS:
                notices.info("another process is writing to the store; waiting for it")
                patient = False
            threading.Event().wait(POLL_SECONDS)
        return token

    def _keep(self, token: str, stop: threading.Event) -> None:
        while not stop.wait(LEASE_SECONDS / 3):
            try:
                self._record.extend(token)
            except StoreError as error:
                _log.debug("the lease was not extended this time: %s", error)

    def _give_up(self) -> None:
        token, self.token = self.token, None
        self._stop.set()
        self._keeper.join()
        try:
            self._record.free(str(token))
        except StoreError as error:
            _log.warning("the lease was not given up, it ends by itself in %.0f seconds: %s", LEASE_SECONDS, error)


def _here() -> str:
    """This machine, and on Linux the space in which its process ids count: two containers may share a name."""
    with suppress(OSError):
        return f"{socket.gethostname()}/{Path('/proc/self/ns/pid').readlink()}"
    return socket.gethostname()


def _is_gone(token: str) -> bool:
    """Whether a holder was a process of this machine that has ended; False in doubt (its time runs out then)."""
    where, _, rest = token.rpartition(":")[0].rpartition(":")
    if where != _here() or not rest.isdecimal() or sys.platform == "win32":  # there a signal 0 is Ctrl-C
        return False
    try:
        os.kill(int(rest), 0)
    except ProcessLookupError:
        return True
    except OSError:
        return False
    return False


def lost(url: str) -> StoreError:
    """The error of a holder whose lease somebody else took over while it was asleep; nothing was written."""
    return StoreError(
        f"{url}: another process has written to the store meanwhile; nothing was written",
        remedy="run the command again",
    )
