"""Who may read and then write: one holder at a time, across processes, for a while that a dead holder cannot extend.

The store keeps one record: a token and the time until which it counts. The holder extends it from a thread; when the
holder dies, nobody does, and after `LEASE_SECONDS` the next one takes over. A holder that was asleep for longer finds
out by its writes: a store checks the token in the transaction of every write, so that nobody writes on old readings.
"""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from graph.errors import StoreError

LEASE_SECONDS = 15.0
"""How long a record counts without being extended, in seconds; it is extended three times as often."""
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
            self.token = self._wait(f"{os.getpid()}-{os.urandom(16).hex()}")
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
        if not self._record.take(token):
            _log.info("another process is writing to the store; waiting for it")
            while not self._record.take(token):
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


def lost(url: str) -> StoreError:
    """The error of a holder whose lease somebody else took over while it was asleep; nothing was written."""
    return StoreError(
        f"{url}: another process has written to the store meanwhile; nothing was written",
        remedy="run the command again",
    )
