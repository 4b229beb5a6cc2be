"""Pages of the map opened in the one Chromium; at the end of each test no page may have asked or complained."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from exports.map import write_map
from exports.opening import AS_USUAL, Opening
from graph.claims import ContactKind, Status
from graph.stores.base import ContactFilter, Store
from queries.network import network
from tests.exports.browser.asking import settled
from tools.chromium import Chromium, Page

EVERYTHING = ContactFilter(kinds=frozenset(ContactKind), statuses=frozenset(Status))
Opener = Callable[..., Page]


@pytest.fixture
def opened(chromium: Chromium, trips: Store, page_file: Path) -> Iterator[Opener]:
    """Opens the map of a network, at an address with this `#` behind it."""
    pages: list[Page] = []

    def open_map(
        store: Store = trips,
        *,
        size: tuple[int, int] = (1280, 900),
        opening: Opening = AS_USUAL,
        at: str = "",
        dark: bool = False,
        **asked: Any,
    ) -> Page:
        write_map(network(store, **asked), page_file, opening)
        page = chromium.open(page_file, width=size[0], height=size[1], phone=size[0] < 600, dark=dark, fragment=at)
        settled(page)
        pages.append(page)
        return page

    yield open_map
    for page in pages:
        asked_for = [address.partition("#")[0] for address in page.requests() if not address.startswith("data:")]
        assert asked_for == [page_file.resolve().as_uri()]
        assert page.complaints() == []
        page.close()


@pytest.fixture
def everything(opened: Opener) -> Callable[..., Page]:
    """Opens the map of all contacts of 2024, of every kind and status."""
    return lambda **asked: opened(where=EVERYTHING, **asked)
