"""Layouts that the store keeps for the next time."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from exports.layouts import kept
from graph.stores import open_store
from graph.stores.base import Store
from queries.network import network
from tests.trips import batch


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """A store of its own, which the tests write to."""
    opened = open_store(str(tmp_path / "yalu.db"))
    opened.write(batch())
    return opened


def test_a_layout_is_made_once(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    first = kept.layouts(network(store), store)
    monkeypatch.setattr(kept, "_made", lambda _: pytest.fail("made again"))
    assert kept.layouts(network(store), store) == first


def test_another_network_has_another_layout(store: Store) -> None:
    whole = network(store)
    part = replace(whole, contacts=whole.contacts[1:])
    assert kept.fingerprint(whole) != kept.fingerprint(part)
    assert kept.layouts(part, store) != kept.layouts(whole, store)


def test_the_store_keeps_the_last_few(store: Store) -> None:
    whole = network(store)
    for number in range(len(whole.contacts)):
        kept.layouts(replace(whole, contacts=whole.contacts[number:]), store)
    assert len(kept._kept(store)) == 4


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write to everything")
def test_a_store_that_cannot_be_written_to_is_as_good_as_none(store: Store, tmp_path: Path) -> None:
    store.close()
    (tmp_path / "yalu.db").chmod(0o400)
    with open_store(str(tmp_path / "yalu.db")) as locked:
        assert kept.layouts(network(locked), locked) == kept.layouts(network(locked))
