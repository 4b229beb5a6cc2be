"""Tables of contacts as an analyst writes them, read by the real registry."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from graph.claims import ContactStatement
from graph.registry.load import registry
from loaders.sources.types import Skipped, Tabled
from loaders.tables.contacts import told
from loaders.tables.sheets import csv_sheet

Read = Callable[..., list[Tabled | Skipped]]


@pytest.fixture
def read() -> Read:
    """Reads rows given as column name -> value."""
    return lambda *rows: list(told(csv_sheet("our.csv", "/home/us/our.csv", rows), registry()))


def contacts(outcomes: list[Tabled | Skipped]) -> list[ContactStatement]:
    """The contacts that the rows tell of."""
    claims = [claim for each in outcomes if isinstance(each, Tabled) for claim in each.claims]
    return [claim.statement for claim in claims if isinstance(claim.statement, ContactStatement)]
