"""A process that holds a store's lease: `python holder.py URL SECONDS`; it says `waiting`, `held`, `written`, `free`.

SECONDS is how long its lease counts without being extended. After `held`, it obeys lines on its standard input: `write`
writes to the store, `end` ends the lease.
"""

from __future__ import annotations

import logging
import sys

from graph.errors import StoreError
from graph.notices import notices
from graph.stores import lease, open_store
from graph.stores.base import Store


class _Say(logging.Handler):
    def emit(self, record: logging.LogRecord) -> None:
        say("waiting" if record.levelno == logging.INFO else record.getMessage())


def say(word: str) -> None:
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def obey(store: Store) -> None:
    for line in sys.stdin:
        if line.strip() == "end":
            return
        try:
            store.set_meta({"writer": "the child"})
            say("written")
        except StoreError as error:
            say(f"refused: {error.message}")


def main(url: str, seconds: str) -> None:
    logging.getLogger("yalu.graph").addHandler(_Say())
    notices.addHandler(_Say())
    lease.PATIENCE_SECONDS = 0.0
    lease.LEASE_SECONDS = float(seconds)
    with open_store(url) as store:
        with store.lease():
            say("held")
            obey(store)
        say("free")


if __name__ == "__main__":
    main(*sys.argv[1:])
