"""One holder at a time, across real processes; a dead one blocks nobody, one that slept cannot write."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from graph.stores import open_store
from graph.stores.base import Store

HOLDER = Path(__file__).with_name("holder.py")


class Holder:
    """Another process that holds, or waits for, the lease of a store."""

    def __init__(self, url: str, seconds: float) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(HOLDER), url, str(seconds)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )

    def tell(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def hear(self) -> str:
        assert self.process.stdout is not None
        return self.process.stdout.readline().strip()


@pytest.fixture
def start(url: str) -> Iterator[Callable[[float], Holder]]:
    """Starts another process on the same store; all are ended after the test."""
    holders: list[Holder] = []

    def begin(seconds: float = 60.0) -> Holder:
        holders.append(Holder(url, seconds))
        return holders[-1]

    yield begin
    for holder in holders:
        holder.process.kill()
        holder.process.communicate()


Start = Callable[..., Holder]


def test_the_second_process_waits_for_the_first(store: Store, start: Start) -> None:
    first = start()
    assert first.hear() == "held"
    second = start()
    assert second.hear() == "waiting"
    first.tell("end")
    assert first.hear() == "free"
    assert second.hear() == "held"


def test_a_killed_holder_does_not_block(store: Store, start: Start) -> None:
    holder = start(0.5)
    assert holder.hear() == "held"
    holder.process.kill()
    holder.process.wait()
    with store.lease():
        store.set_meta({"writer": "the parent"})
    assert store.meta() == {"writer": "the parent"}


def test_a_holder_that_slept_too_long_is_refused(store: Store, start: Start) -> None:
    holder = start(0.5)
    assert holder.hear() == "held"
    holder.process.send_signal(signal.SIGSTOP)
    with store.lease():
        store.set_meta({"writer": "the parent"})
    holder.process.send_signal(signal.SIGCONT)
    holder.tell("write")
    assert holder.hear().startswith("refused: ")
    assert store.meta() == {"writer": "the parent"}


def test_the_lease_is_free_after_an_error_in_the_block(url: str, store: Store) -> None:
    with pytest.raises(ZeroDivisionError), store.lease():
        1 / 0  # noqa: B018
    with open_store(url) as other, other.lease():
        other.set_meta({"writer": "the other"})
    assert store.meta() == {"writer": "the other"}


def test_a_holder_can_hold_it_again_inside(store: Store, start: Start) -> None:
    with store.lease():
        with store.lease():
            pass
        waiting = start()
        assert waiting.hear() == "waiting"
    assert waiting.hear() == "held"


def test_writes_need_no_lease(store: Store, start: Start) -> None:
    assert start().hear() == "held"
    store.set_meta({"writer": "the parent"})
    assert store.meta() == {"writer": "the parent"}
