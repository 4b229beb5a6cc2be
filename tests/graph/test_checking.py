"""`check` finds each kind of broken thing in either store, and its remedy mends it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from graph.checking import Kind, check
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import Store
from loaders import pipeline

TALKS = (
    "Beijing, March 21 (KCNA) -- Kim Song Nam, director of the International Department of the Central Committee of "
    "the Workers' Party of Korea, met Wang Huning, chairman of the National Committee of the Chinese People's "
    "Political Consultative Conference, in Beijing on March 21, 2024.\n"
)
BOTH = ("sqlite", pytest.param("neo4j", marks=pytest.mark.neo4j))
SQLITE = {
    Kind.INDEX: "DROP INDEX contacts_days",
    Kind.COLUMN: "UPDATE participations SET side = 'XX'",
    Kind.TEXT: "UPDATE articles SET text = replace(text, 'Beijing', 'Seoul!!')",
    Kind.ARTICLE_ID: "UPDATE articles SET data = json_set(data, '$.url', 'https://example.org/another')",
    Kind.QUOTE: "UPDATE claims SET data = json_set(data, '$.quote', 'They never met.') WHERE article IS NOT NULL",
    Kind.CLAIM_ID: "UPDATE claims SET data = json_set(data, '$.id', 'c0') WHERE article IS NOT NULL",
    Kind.PROOF: "UPDATE participations SET data = json_set(data, '$.claims', json('[\"c0\"]'))",
    Kind.LOOSE: "DELETE FROM persons WHERE id = 'wang-huning'",
    Kind.ORPHAN: "DELETE FROM articles",
    Kind.RECORD: "UPDATE articles SET data = '{}'",
    Kind.NODE: "UPDATE contacts SET data = '{}'",
    Kind.GRAPH: "DELETE FROM tenures",
}
NEO4J = {
    Kind.INDEX: "DROP CONSTRAINT person_id",
    Kind.TEXT: "MATCH (a:Article) SET a.text = replace(a.text, 'Beijing', 'Seoul!!')",
    Kind.ARTICLE_ID: "MATCH (a:Article) SET a.url = 'https://example.org/another'",
    Kind.QUOTE: "MATCH (k:Claim) WHERE k.article <> '' SET k.quote = 'They never met.'",
    Kind.PROOF: "MATCH (:Person)-[r:ATTENDED]->() SET r.claims = ['c0']",
    Kind.LOOSE: "MATCH (:Claim)-[s:SUPPORTS]->() DELETE s",
    Kind.ORPHAN: "MATCH (a:Article) DETACH DELETE a",
    Kind.RECORD: "MATCH (a:Article) REMOVE a.sha256",
    Kind.NODE: "MATCH (c:Contact) REMOVE c.kind",
    Kind.GRAPH: "MATCH (:Person)-[r:HELD]->() DELETE r",
}
Harm = Callable[[Kind], None]


@pytest.fixture(params=BOTH)
def url(request: pytest.FixtureRequest, tmp_path: Path) -> str:
    if request.param == "neo4j":
        return str(request.getfixturevalue("neo4j_url"))
    return str(tmp_path / "yalu.db")


@pytest.fixture
def store(url: str, tmp_path: Path) -> Iterator[Store]:
    """A store of one article."""
    (tmp_path / "talks.txt").write_text(TALKS)
    with open_store(url) as opened:
        pipeline.load(opened, [str(tmp_path / "talks.txt")])
        yield opened


@pytest.fixture
def harm(url: str, request: pytest.FixtureRequest) -> Harm:
    """Breaks the store as no command of Yalu's does; skips what the store itself makes impossible."""

    def do(kind: Kind) -> None:
        statements: dict[Kind, str] = NEO4J if "://" in url else SQLITE
        if kind not in statements:
            pytest.skip("this store cannot be broken so")
        if "://" in url:
            rows: Callable[[str], Any] = request.getfixturevalue("neo4j_rows")
            rows(statements[kind])
            return
        with closing(sqlite3.connect(url, isolation_level=None)) as connection:
            connection.execute(statements[kind])

    return do


def found(store: Store) -> set[Kind]:
    return {finding.kind for finding in check(store, registry())}


def test_a_sound_store_has_no_faults(store: Store) -> None:
    assert list(check(store, registry())) == []


@pytest.mark.parametrize("kind", SQLITE)
def test_what_is_broken_is_found(store: Store, harm: Harm, kind: Kind) -> None:
    harm(kind)
    assert kind in found(store)


REBUILT = [kind for kind in SQLITE if kind not in (Kind.TEXT, Kind.ARTICLE_ID, Kind.QUOTE, Kind.CLAIM_ID, Kind.RECORD)]


@pytest.mark.parametrize("kind", REBUILT)
def test_what_a_rebuild_is_to_mend_it_mends(store: Store, harm: Harm, kind: Kind) -> None:
    harm(kind)
    pipeline.rebuild(store)
    assert found(store) == set()


def test_what_reading_again_is_to_mend_it_mends(store: Store, harm: Harm) -> None:
    harm(Kind.QUOTE)
    pipeline.reextract(store)
    assert found(store) == set()


def test_what_loading_again_is_to_mend_it_mends(store: Store, harm: Harm, tmp_path: Path) -> None:
    harm(Kind.TEXT)
    for article in store.articles():
        pipeline.forget(store, article.id)
    pipeline.load(store, [str(tmp_path / "talks.txt")])
    assert found(store) == set()


def test_damaged_pages_are_found(tmp_path: Path) -> None:
    path = tmp_path / "yalu.db"
    (tmp_path / "talks.txt").write_text(TALKS * 200)
    with open_store(str(path)) as store:
        pipeline.load(store, [str(tmp_path / "talks.txt")])
    content = path.read_bytes()
    path.write_bytes(content[:-8192] + b"\xff" * 8192)
    with open_store(str(path)) as store:
        assert Kind.FILE in found(store)
