"""What only the Neo4j store has: a server, a user, a database others may explore by hand."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from neo4j import GraphDatabase

from graph.errors import StoreError, StoreFormatError, StoreUnreachableError, UsageError
from graph.model import Delta, Graph
from graph.names import key
from graph.prints import Printed
from graph.stores import open_store
from graph.stores.base import Batch, Store
from graph.stores.neo4j import schema
from graph.stores.neo4j.address import Address
from graph.stores.portable import unpacked
from tests.conftest import neo4j_tool, running_neo4j
from tests.graph.stores import world
from tests.graph.stores.test_prints import PRINT

Rows = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def graph(neo4j_url: str) -> Iterator[Store]:
    """The trip of March 2024 on the server."""
    with open_store(neo4j_url) as store:
        store.write(world.BATCH)
        yield store


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """No user and no password in the environment."""
    for name in ("YALU_NEO4J_USER", "YALU_NEO4J_PASSWORD"):
        monkeypatch.delenv(name, raising=False)
    return monkeypatch


ADDRESSES = [
    ("neo4j://host", None, Address("neo4j://host:7687")),
    ("bolt+s://host:1?database=x", None, Address("bolt+s://host:1", database="x")),
    ("neo4j+ssc://ann:a%40b%2F@host", None, Address("neo4j+ssc://host:7687", "ann", "a@b/")),
    ("bolt://ann:old@[::1]:7", "new", Address("bolt://[::1]:7", "ann", "new")),
    ("neo4j://host", "secret", Address("neo4j://host:7687", "neo4j", "secret")),
]


@pytest.mark.parametrize(("url", "password", "address"), ADDRESSES)
def test_an_address_is_read(
    clean_environment: pytest.MonkeyPatch, url: str, password: str | None, address: Address
) -> None:
    assert Address.of(url, password) == address


def test_the_environment_names_the_user(clean_environment: pytest.MonkeyPatch) -> None:
    clean_environment.setenv("YALU_NEO4J_USER", "ann")
    clean_environment.setenv("YALU_NEO4J_PASSWORD", "secret")
    assert Address.of("neo4j://host") == Address("neo4j://host:7687", "ann", "secret")
    assert Address.of("neo4j://bob:own@host") == Address("neo4j://host:7687", "bob", "own")


def test_a_password_is_never_shown(clean_environment: pytest.MonkeyPatch) -> None:
    address = Address.of("neo4j://ann:hush@host?database=x")
    assert "hush" not in repr(address)
    assert address.url == "neo4j://ann@host:7687?database=x"


@pytest.mark.parametrize("url", ["neo4j://", "neo4j://ann:hush@host:port", "bolt://host/x", "bolt://host?colour=red"])
def test_an_address_that_cannot_be_read(clean_environment: pytest.MonkeyPatch, url: str) -> None:
    with pytest.raises(UsageError) as caught:
        Address.of(url)
    assert "hush" not in str(caught.value)
    assert caught.value.remedy


@pytest.mark.parametrize("scheme", ["neo4j", "bolt"])
def test_a_server_that_is_not_there(clean_environment: pytest.MonkeyPatch, scheme: str) -> None:
    with pytest.raises(StoreUnreachableError) as caught:
        open_store(f"{scheme}://ann:hush@127.0.0.1:{neo4j_tool.free_port()}")
    assert "make neo4j" in caught.value.remedy
    assert "hush" not in str(caught.value)


@pytest.mark.neo4j
def test_a_database_that_is_not_there(neo4j_url: str) -> None:
    with pytest.raises(StoreUnreachableError, match="no such database"):
        open_store(f"{neo4j_url}?database=nothing")


@pytest.mark.neo4j
def test_bolt_and_a_named_database(neo4j_url: str) -> None:
    with open_store(f"{neo4j_url.replace('neo4j:', 'bolt:')}?database=neo4j") as store:
        store.set_meta({"registry": "1"})
    with open_store(neo4j_url, create=False) as again:
        assert again.meta() == {"registry": "1"}


@pytest.mark.neo4j
def test_an_empty_database_becomes_a_store_only_when_asked_for(neo4j_url: str, neo4j_rows: Rows) -> None:
    with pytest.raises(StoreError, match="no such store"):
        open_store(neo4j_url, create=False)
    assert neo4j_rows("MATCH (n) RETURN n") == []


@pytest.mark.neo4j
def test_a_database_of_the_first_version_is_brought_up_to_date(
    graph: Store, neo4j_url: str, neo4j_rows: Rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As that version left it: people without the keys of their names. A backup is made in the current folder."""
    monkeypatch.chdir(tmp_path)
    neo4j_rows("MATCH (p:Person) REMOVE p.keys")
    neo4j_rows("MATCH (s:YaluStore) SET s.version = 1")
    assert graph.persons_named([key("金成男")]) == ()
    with open_store(neo4j_url, create=False) as store:
        assert store.persons_named([key("金成男")]) == (world.PERSONS[1],)
    assert neo4j_rows("MATCH (s:YaluStore) RETURN s.version AS version") == [{"version": schema.VERSION}]
    (backup,) = tmp_path.glob("neo4j-127.0.0.1-default.v1-*.backup.gz")
    with unpacked(backup) as plain, open_store(str(plain)) as kept:
        assert kept.graph() == graph.graph()


VERSION_4 = (
    "MATCH (f:YaluPrint) REMOVE f.bands",
    "DROP INDEX yalu_print_bands",
    "CREATE INDEX yalu_band FOR (n:YaluBand) ON (n.band, n.last_day)",
    "CREATE INDEX yalu_band_article FOR (n:YaluBand) ON (n.article)",
    "MATCH (f:YaluPrint) UNWIND [3, 9223372036854775807] AS band "
    "CREATE (:YaluBand {article: f.article, band: band, first_day: f.first_day, last_day: f.last_day})",
    "MATCH (s:YaluStore) SET s.version = 4",
)


@pytest.mark.neo4j
def test_a_database_whose_bands_are_nodes_is_brought_up_to_date(
    graph: Store, neo4j_url: str, neo4j_rows: Rows, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As version 4 left it: a node for each band of a fingerprint."""
    monkeypatch.chdir(tmp_path)
    graph.write(Batch(prints={world.EN.id: PRINT}, reports={world.EN.id: world.EN.id}))
    for statement in VERSION_4:
        neo4j_rows(statement)
    with open_store(neo4j_url, create=False) as store:
        assert store.alike([PRINT], 0) == graph.prints() == (Printed(world.EN.id, world.EN.id, PRINT),)
        assert store.damage() == ()
    assert neo4j_rows("MATCH (b:YaluBand) RETURN b") == []
    assert neo4j_rows("SHOW INDEXES YIELD name WHERE name STARTS WITH 'yalu_band' RETURN name") == []
    (backup,) = tmp_path.glob("neo4j-127.0.0.1-default.v4-*.backup.gz")
    with unpacked(backup) as plain, open_store(str(plain)) as kept:
        assert kept.alike([PRINT], 0) == graph.prints()


@pytest.mark.neo4j
def test_data_of_another_program_are_refused_and_left_alone(neo4j_url: str, neo4j_rows: Rows) -> None:
    neo4j_rows("CREATE (:Movie {name: 'The March'})")
    with pytest.raises(StoreFormatError, match="another program"):
        open_store(neo4j_url)
    assert neo4j_rows("MATCH (n) RETURN n.name AS name") == [{"name": "The March"}]


@pytest.mark.neo4j
def test_a_newer_database_is_refused(graph: Store, neo4j_rows: Rows) -> None:
    neo4j_rows("MATCH (s:YaluStore) SET s.version = 99")
    with pytest.raises(StoreFormatError, match="newer Yalu"):
        open_store(graph.url)


@pytest.mark.neo4j
def test_every_node_has_a_name(graph: Store, neo4j_rows: Rows) -> None:
    assert neo4j_rows("MATCH (n) WHERE coalesce(n.name, '') = '' RETURN labels(n)") == []


TYPES = {
    ("Person", "ATTENDED", "Meeting"),
    ("Person", "MADE", "Visit"),
    ("Person", "SENT", "Message"),
    ("Message", "TO", "Person"),
    ("Message", "TO", "Organization"),
    ("Office", "REPRESENTED_AT", "Meeting"),
    ("Office", "REPRESENTED_AT", "Visit"),
    ("Organization", "TOOK_PART", "Meeting"),
    ("Organization", "TOOK_PART", "Message"),
    ("Person", "HELD", "Office"),
    ("Office", "IN", "Organization"),
    ("Organization", "PART_OF", "Organization"),
    ("Meeting", "DURING", "Visit"),
    ("Article", "STATES", "Claim"),
    ("Claim", "SUPPORTS", "Person"),
    ("Claim", "SUPPORTS", "Office"),
    ("Claim", "SUPPORTS", "Organization"),
    ("Claim", "SUPPORTS", "Meeting"),
    ("Claim", "SUPPORTS", "Visit"),
    ("Claim", "SUPPORTS", "Message"),
}


@pytest.mark.neo4j
def test_labels_and_types_are_those_of_the_design(graph: Store, neo4j_rows: Rows) -> None:
    rows = neo4j_rows(
        """MATCH (a)-[r]->(b)
        RETURN DISTINCT [l IN labels(a) WHERE l <> 'Contact'] AS a, type(r) AS r,
            [l IN labels(b) WHERE l <> 'Contact'] AS b"""
    )
    assert {(row["a"][0], row["r"], row["b"][0]) for row in rows} == TYPES


@pytest.mark.neo4j
def test_every_edge_of_the_graph_lists_its_claims(graph: Store, neo4j_rows: Rows) -> None:
    bare = """MATCH ()-[r:ATTENDED|MADE|SENT|TO|TOOK_PART|REPRESENTED_AT|HELD]->()
        WHERE size(coalesce(r.claims, [])) = 0 RETURN type(r)"""
    assert neo4j_rows(bare) == []


@pytest.mark.neo4j
def test_the_triangle_of_person_office_and_meeting(graph: Store, neo4j_rows: Rows) -> None:
    rows = neo4j_rows(
        """MATCH (p:Person)-[a:ATTENDED]->(m:Meeting)<-[r:REPRESENTED_AT {person: p.id}]-(o:Office)<-[:HELD]-(p)
        WHERE m.first_day >= date('2024-03-01')
        RETURN p.name AS person, o.id AS office, a.office AS held, m.date AS date, r.claims AS claims"""
    )
    claims = [world.C_EN.id, world.C_KO.id]
    assert rows == [
        {
            "person": "Kim Song Nam",
            "office": world.DIRECTOR,
            "held": world.DIRECTOR,
            "date": "2024-03-21",
            "claims": claims,
        }
    ]


SUPPORTED = "MATCH (k:Claim)-[s:SUPPORTS]->(n) RETURN k.id AS k, s.of AS of, n.id AS n ORDER BY k, of, n"


@pytest.mark.neo4j
def test_claims_support_what_rests_on_them(graph: Store, neo4j_rows: Rows) -> None:
    found = {(row["of"], row["n"]) for row in neo4j_rows(SUPPORTED) if row["k"] == world.C_KO.id}
    assert found == {("m1", "m1"), ("m1", "wang-huning"), ("m1", "kim-song-nam"), ("m1", world.DIRECTOR)}


@pytest.mark.neo4j
@pytest.mark.parametrize(
    "change",
    [
        Delta(world.GRAPH),
        Delta(world.GRAPH, drop_contacts=frozenset({"m1", "v1", "e1"}), drop_persons=frozenset({"kim-song-nam"})),
        Delta(Graph(contacts=(world.TALKS,), participations=world.PARTICIPATIONS[3:4])),
        Delta(Graph(tenures=world.TENURES), drop_tenures=frozenset({("kim-song-nam", world.DIRECTOR)})),
    ],
    ids=["put again", "dropped and put again", "a part of it", "a tenure"],
)
def test_what_follows_from_the_edges_follows_again(graph: Store, neo4j_rows: Rows, change: Delta) -> None:
    count = "MATCH (a)-[r]->(b) RETURN a.id AS a, type(r) AS r, b.id AS b ORDER BY a, r, b"
    before = neo4j_rows(SUPPORTED), neo4j_rows(count)
    graph.write(Batch(delta=change))
    assert (neo4j_rows(SUPPORTED), neo4j_rows(count)) == before


@pytest.mark.neo4j
def test_the_proofs_of_a_tenure_come_and_go_with_its_claims(graph: Store, neo4j_rows: Rows) -> None:
    (tenure,) = world.TENURES
    of = f"{tenure.person} HELD {tenure.office}"
    for claims in ((*tenure.claims, world.C_NO.id), (world.C_NO.id,), tenure.claims):
        graph.write(Batch(delta=Delta(Graph(tenures=(replace(tenure, claims=claims),)))))
        found = {(row["k"], row["n"]) for row in neo4j_rows(SUPPORTED) if row["of"] == of}
        assert found == {(claim, end) for claim in claims for end in (tenure.person, tenure.office)}


@pytest.mark.neo4j
def test_proofs_of_what_is_not_there_are_removed(graph: Store, neo4j_rows: Rows) -> None:
    before = neo4j_rows(SUPPORTED)
    neo4j_rows("MATCH ()-[r:HELD]->() DELETE r")
    graph.complete()
    graph.reset_graph(world.GRAPH, world.KEYS)
    assert neo4j_rows(SUPPORTED) == before


@pytest.mark.neo4j
def test_nothing_is_left_of_a_graph_that_was_reset(graph: Store, neo4j_rows: Rows) -> None:
    graph.reset_graph(Graph(), {})
    left = {row["label"] for row in neo4j_rows("MATCH (n) UNWIND labels(n) AS label RETURN DISTINCT label")}
    assert left == {"Article", "Claim", "YaluStore", "YaluLease"}


@pytest.mark.neo4j
def test_ids_are_unique_by_constraint(graph: Store, neo4j_rows: Rows) -> None:
    rows = neo4j_rows("SHOW CONSTRAINTS YIELD labelsOrTypes, type WHERE type = 'UNIQUENESS' RETURN labelsOrTypes AS l")
    unique = {row["l"][0] for row in rows}
    assert unique >= {"Person", "Organization", "Office", "Contact", "Article", "Claim"}


@pytest.mark.neo4j
def test_a_password_and_the_first_login(tmp_path: Path, clean_environment: pytest.MonkeyPatch) -> None:
    with running_neo4j(tmp_path / "home", auth=True) as server:
        place = server.url.removeprefix("neo4j://")
        with pytest.raises(StoreUnreachableError, match="refuses") as caught:
            open_store(server.url)
        assert "YALU_NEO4J_PASSWORD" in caught.value.remedy
        with pytest.raises(StoreUnreachableError, match="another password"):
            open_store(f"neo4j://neo4j:neo4j@{place}")
        with GraphDatabase.driver(server.url, auth=("neo4j", "neo4j")) as driver:
            change = "ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password"
            driver.execute_query(change, password="hush-hush", database_="system")
        with pytest.raises(StoreUnreachableError, match="refuses") as caught:
            open_store(f"neo4j://neo4j:wrong-hush@{place}")
        assert "hush" not in str(caught.value)
        clean_environment.setenv("YALU_NEO4J_PASSWORD", "hush-hush")
        with open_store(server.url) as store:
            assert store.url == f"neo4j://neo4j@{place}"
        clean_environment.setenv("YALU_NEO4J_PASSWORD", "wrong")
        with open_store(server.url, create=False, password="hush-hush") as store:
            assert store.counts().articles == 0
    with pytest.raises(StoreUnreachableError, match="no Neo4j server"):
        open_store(server.url)


SETTINGS = {
    "dbms.usage_report.enabled": "false",
    "server.default_listen_address": "127.0.0.1",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
}


@pytest.mark.neo4j
def test_our_server_reports_to_nobody_and_listens_on_loopback_only(neo4j_server: Any, neo4j_rows: Rows) -> None:
    rows = neo4j_rows("SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name, value", names=list(SETTINGS))
    assert {row["name"]: row["value"] for row in rows} == SETTINGS
    (bolt,) = neo4j_rows("SHOW SETTINGS YIELD name, value WHERE name = 'server.bolt.listen_address' RETURN value")
    assert bolt["value"].startswith("127.0.0.1:")


def test_what_is_missing_is_named_with_the_command_that_installs_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", "")
    assert "apt-get install" in neo4j_tool.missing()
    with pytest.raises(neo4j_tool.ServerError, match="Maven"):
        neo4j_tool.start(Path("/nonexistent"), port=1)


@pytest.mark.parametrize(("ci", "outcome"), [("", pytest.skip.Exception), ("1", pytest.fail.Exception)])
def test_without_java_tests_are_skipped_but_fail_in_ci(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, ci: str, outcome: type[BaseException]
) -> None:
    monkeypatch.setenv("PATH", "")
    monkeypatch.setenv("CI", ci)
    with pytest.raises(outcome, match="Java"), running_neo4j(tmp_path):
        pass
