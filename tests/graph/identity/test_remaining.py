"""What goes of somebody of whom many claims tell is found out by reading a few of them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.claims import Article, Claim, OfficeStatement
from graph.identity.build import build
from graph.identity.update import batch_for, forget
from graph.stores.base import Store
from graph.stores.sqlite import SqliteStore
from tests.graph.identity.worlds import REGISTRY, article, claims_of, contact, who

MANY, FEW = 600, 200
Told = tuple[Article, tuple[Claim, ...]]


class Counting(SqliteStore):
    """A store that counts the claims that are read of it."""

    read = 0

    def claims(self, ids: object) -> tuple[Claim, ...]:  # type: ignore[override]
        found = super().claims(ids)  # type: ignore[arg-type]
        self.read += len(found)
        return found

    def each_under(self, key: str) -> Iterator[Claim]:
        for claim in super().each_under(key):
            self.read += 1
            yield claim


def told(number: int, published: str, *, more: str = "") -> Told:
    """An article of that day on a director, and on somebody whom nobody knows."""
    source = article(f"a{number}", published=published, text=f"{number} {more}" * 100)
    director = OfficeStatement(who("Kim Song Nam"), "director", "WPK International Department")
    day = f"2024-03-{number % 28 + 1:02}"
    return source, claims_of(source, director, contact(f"Pak Unknown {more}", "Wang Huning", day))


def load(store: Store, some: list[Told]) -> None:
    claims = [claim for _, own in some for claim in own]
    store.write(batch_for(store, [source for source, _ in some], claims, REGISTRY))


@pytest.fixture
def every() -> list[Told]:
    return [told(number, f"20{10 + number // 28:02}-05-{number % 28 + 1:02}") for number in range(MANY)]


@pytest.fixture
def store(tmp_path: Path, every: list[Told]) -> Iterator[Counting]:
    with Counting(tmp_path / "yalu.db") as opened:
        load(opened, every)
        opened.read = 0
        yield opened


def same(store: Store, some: list[Told]) -> bool:
    return store.graph() == build([c for _, own in some for c in own], (), REGISTRY, [source for source, _ in some])


def test_an_article_read_anew_asks_for_no_other(store: Counting, every: list[Told]) -> None:
    every[5] = told(5, str(every[5][0].published), more="and more ")
    store.read = 0
    load(store, every[5:6])
    assert store.read < FEW
    assert same(store, every)


def test_an_article_that_goes_asks_for_a_few(store: Counting, every: list[Told]) -> None:
    store.write(forget(store, every[5][0].id, REGISTRY))
    assert store.read < FEW
    assert same(store, every[:5] + every[6:])


@pytest.mark.parametrize("place", [0, MANY - 1])
def test_dates_end_with_the_claims_that_gave_them(store: Counting, every: list[Told], place: int) -> None:
    gone = every.pop(place)
    store.write(forget(store, gone[0].id, REGISTRY))
    assert same(store, every)


def test_a_name_that_only_one_source_gives_goes_with_it(store: Counting, every: list[Told]) -> None:
    load(store, [told(MANY, "2024-05-01", more="alone")])
    store.write(forget(store, told(MANY, "2024-05-01", more="alone")[0].id, REGISTRY))
    assert same(store, every)
