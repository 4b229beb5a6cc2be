"""The contacts of 2024 as exports take them, and some of what articles may hold at worst."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.formats.whole import Whole
from graph.dates import When
from graph.stores.base import Batch, Store
from tests.exports.hostile import hostile_batch
from tests.trips import batch


def whole_of(written: Batch) -> Whole:
    return Whole(
        written.delta.put,
        tuple(sorted((replace(a, text="") for a in written.articles), key=lambda a: a.id)),
        tuple(sorted(written.claims, key=lambda claim: claim.id)),
    )


@pytest.fixture(scope="session")
def whole(trips: Store) -> Whole:
    return Whole.of(trips)


@pytest.fixture(scope="session")
def hostile() -> Whole:
    return whole_of(hostile_batch())


@pytest.fixture(scope="session")
def vague() -> Whole:
    """The contacts of 2024, one of them known by its month only, one as a range, one without a date."""
    known = whole_of(batch())
    whens = {"m-kim-liu": When("2024-03"), "m-kim-cai": When("2024-03-21", "2024-03-23"), "m-kim-wang-yi": None}
    told = tuple(replace(c, when=whens[c.id], dates=()) if c.id in whens else c for c in known.graph.contacts)
    return replace(known, graph=replace(known.graph, contacts=told))
