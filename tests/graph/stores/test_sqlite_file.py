"""The file itself: how it is told, what is refused, and what is said when the disk or another program is in the way."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from graph.errors import StoreError, StoreFormatError
from graph.names import key
from graph.stores import open_store, portable
from graph.stores.base import Batch, ContactFilter
from graph.stores.portable import unpacked
from graph.stores.sqlite import SqliteStore, database, schema
from tests.graph.stores import world
from tests.graph.stores.test_prints import PRINT, UNDATED


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A closed file that holds the trip of March 2024."""
    with SqliteStore(tmp_path / "yalu.db") as store:
        store.write(world.BATCH)
    return tmp_path / "yalu.db"


@pytest.fixture
def raw(path: Path) -> Iterator[sqlite3.Connection]:
    """The same file as another program sees it."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        yield connection


def test_the_file_says_what_it_is(raw: sqlite3.Connection) -> None:
    facts = [raw.execute(f"PRAGMA {name}").fetchone()[0] for name in ("application_id", "user_version", "journal_mode")]
    assert facts == [int.from_bytes(b"YALU"), schema.VERSION, "wal"]


def _drop_tables_since(raw: sqlite3.Connection, version: int) -> None:
    """Take away the tables that this and later versions brought."""
    tables = {4: ("journal",), 5: ("bands", "prints")}
    for name in (name for since, names in tables.items() if since >= version for name in names):
        raw.execute(f"DROP TABLE {name}")


def test_a_file_of_the_first_version_is_brought_up_to_date(path: Path, raw: sqlite3.Connection) -> None:
    """As that version left it: without the columns, indexes and names that came later."""
    raw.execute("DROP TABLE names")
    raw.execute("DROP INDEX participations_held")
    raw.execute("CREATE INDEX participations_office ON participations (office)")
    for statement in schema.UPGRADES[1]:
        words = statement.split()
        if words[0] == "CREATE":
            raw.execute(f"DROP INDEX {words[2]}")
    for statement in schema.UPGRADES[1]:
        words = statement.split()
        if words[0] == "ALTER":
            raw.execute(f"ALTER TABLE {words[2]} DROP COLUMN {words[5]}")
    _drop_tables_since(raw, 4)
    raw.execute("PRAGMA user_version = 1")
    with SqliteStore(path) as store:
        assert store.graph() == world.GRAPH
        assert store.tops(ContactFilter(), by=4)
        assert store.prints() == ()
        for person in world.PERSONS:
            assert [store.persons_named([key(name)]) for name in person.spellings] == [(person,)] * len(
                person.spellings
            )
    assert raw.execute("PRAGMA user_version").fetchone() == (schema.VERSION,)


def test_bands_of_an_older_file_are_found_by_their_days(path: Path, raw: sqlite3.Connection) -> None:
    """Version 5 kept them without the spell of days."""
    prints = {world.EN.id: PRINT, world.KO.id: UNDATED}
    with SqliteStore(path) as store:
        store.write(Batch(prints=prints, reports={article: article for article in prints}))
        near = store.alike([PRINT], 0)
    held = raw.execute("SELECT band, last_day, print FROM bands").fetchall()
    raw.execute("DROP TABLE bands")
    for statement in schema.UPGRADES[4][2:]:
        raw.execute(statement)
    raw.executemany("INSERT INTO bands VALUES (?, ?, ?)", held)
    raw.execute("PRAGMA user_version = 5")
    with SqliteStore(path) as store:
        assert store.alike([PRINT], 0) == near
        assert [each.article for each in near] == sorted(prints)


def test_names_of_an_older_file_are_found_by_the_keys_of_today(path: Path, raw: sqlite3.Connection) -> None:
    """Version 6 kept an old form of some characters in them."""
    raw.execute("UPDATE names SET key = 'old' || key")
    raw.execute("PRAGMA user_version = 6")
    with SqliteStore(path) as store:
        assert [store.persons_named([key(person.name)]) for person in world.PERSONS] == [(p,) for p in world.PERSONS]
        assert not store.persons_named(["old" + key(person.name) for person in world.PERSONS])


def test_before_it_is_brought_up_to_date_a_backup_is_made_and_told(
    path: Path, raw: sqlite3.Connection, caplog: pytest.LogCaptureFixture
) -> None:
    _drop_tables_since(raw, 4)
    raw.execute("PRAGMA user_version = 3")
    SqliteStore(path).close()
    (backup,) = path.parent.glob("*.backup.gz")
    assert str(backup) in caplog.text
    with unpacked(backup) as plain, closing(sqlite3.connect(plain)) as kept:
        assert kept.execute("PRAGMA user_version").fetchone() == (3,)
        assert kept.execute("SELECT count(*) FROM articles").fetchone() == (len(world.ARTICLES),)


def test_without_room_for_the_backup_nothing_is_changed(
    path: Path, raw: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    _drop_tables_since(raw, 4)
    raw.execute("PRAGMA user_version = 3")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(portable.gzip, "open", full)
    with pytest.raises(StoreError, match="No space left"):
        SqliteStore(path)
    assert raw.execute("PRAGMA user_version").fetchone() == (3,)


def test_a_store_that_was_made_for_nothing_is_removed(tmp_path: Path) -> None:
    SqliteStore(tmp_path / "yalu.db").close()
    assert list(tmp_path.iterdir()) == []


def test_a_store_that_somebody_else_has_open_is_not(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "yalu.db") as other:
        made = SqliteStore(tmp_path / "yalu.db")
        made._made = True
        made.close()
        other.set_meta({"registry": "1"})
    with SqliteStore(tmp_path / "yalu.db", create=False) as store:
        assert store.meta() == {"registry": "1"}


def test_a_store_that_was_there_before_is_not_removed(tmp_path: Path) -> None:
    with SqliteStore(tmp_path / "yalu.db") as store:
        store.set_meta({"registry": "1"})
    SqliteStore(tmp_path / "yalu.db").close()
    assert (tmp_path / "yalu.db").exists()


def test_a_closed_store_is_one_file(path: Path) -> None:
    assert [file.name for file in path.parent.iterdir()] == ["yalu.db"]


def test_no_reference_of_the_file_is_loose(raw: sqlite3.Connection) -> None:
    assert raw.execute("PRAGMA foreign_key_check").fetchall() == []
    assert raw.execute("PRAGMA integrity_check").fetchall() == [("ok",)]


def test_a_newer_file_is_refused(path: Path, raw: sqlite3.Connection) -> None:
    raw.execute("PRAGMA user_version = 99")
    with pytest.raises(StoreFormatError, match="newer Yalu") as caught:
        SqliteStore(path)
    assert "update Yalu" in caught.value.remedy


def test_a_database_of_another_program_is_refused(tmp_path: Path) -> None:
    with closing(sqlite3.connect(tmp_path / "other.db")) as other:
        other.execute("CREATE TABLE bookmarks (url TEXT)")
    with pytest.raises(StoreFormatError, match="another program"):
        SqliteStore(tmp_path / "other.db")


def test_a_text_file_is_refused_and_left_alone(tmp_path: Path) -> None:
    notes = tmp_path / "notes.db"
    notes.write_text("Kim Song Nam met Wang Huning." * 100)
    with pytest.raises(StoreFormatError, match=r"notes\.db"):
        SqliteStore(notes)
    assert notes.read_text().startswith("Kim Song Nam")


def test_an_empty_file_becomes_a_store_only_when_asked_for(tmp_path: Path) -> None:
    empty = tmp_path / "empty.db"
    empty.touch()
    with pytest.raises(StoreFormatError, match="empty"):
        SqliteStore(empty, create=False)
    with SqliteStore(empty) as store:
        assert store.counts().articles == 0


@pytest.mark.parametrize("kept", [100, 20_000])
def test_a_truncated_file_is_refused(path: Path, kept: int) -> None:
    path.write_bytes(path.read_bytes()[:kept])
    with pytest.raises(StoreFormatError, match="damaged"), SqliteStore(path) as store:
        world.everything(store)


def test_a_file_with_damaged_pages_is_refused(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:8192] + b"\xff" * (len(content) - 8192))
    with pytest.raises(StoreFormatError, match="damaged"), SqliteStore(path) as store:
        world.everything(store)


def test_a_record_changed_by_hand_is_refused(path: Path, raw: sqlite3.Connection) -> None:
    raw.execute("UPDATE contacts SET data = '{}' WHERE id = 'm1'")
    with SqliteStore(path) as store, pytest.raises(StoreFormatError, match="Contact cannot be read"):
        store.contacts()


def test_a_folder_and_a_missing_folder_are_refused(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="a folder"):
        SqliteStore(tmp_path)
    with pytest.raises(StoreError, match="cannot be opened"):
        SqliteStore(tmp_path / "nowhere" / "yalu.db")


def test_a_locked_file_can_be_read_but_not_written(
    path: Path, raw: sqlite3.Connection, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.0)
    raw.execute("BEGIN IMMEDIATE")
    with SqliteStore(path) as store:
        assert store.graph() == world.GRAPH
        with pytest.raises(StoreError, match="another process is writing"):
            store.set_meta({"registry": "1"})


def test_a_file_that_may_not_be_written_can_be_read(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database.os, "access", lambda *_: False)  # root may write anything
    with SqliteStore(path, create=False) as store:
        assert store.graph() == world.GRAPH
        with pytest.raises(StoreError, match="read-only"):
            store.write(Batch(forget=frozenset({world.EN.id})))


FULL_DISK = """
import resource, sys
from dataclasses import replace
from graph.errors import StoreError
from graph.stores import open_store, portable
from graph.stores.base import Batch
from tests.graph.stores.world import EN
with open_store(sys.argv[1]) as store:
    resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))
    try:
        store.write(Batch((replace(EN, id="big", text="x" * 1_000_000),)))
    except StoreError as error:
        print(type(error).__name__, error.remedy)
"""


def test_a_disk_without_room_changes_nothing(path: Path) -> None:
    command = [sys.executable, "-c", FULL_DISK, str(path)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=Path(__file__).parents[3]).stdout
    assert said.startswith("StoreError ")
    assert "disk" in said
    with SqliteStore(path) as store:
        assert store.articles() == world.ARTICLES
        assert store.graph() == world.GRAPH


def test_a_closed_store_says_so(path: Path) -> None:
    store = SqliteStore(path)
    store.close()
    with pytest.raises(StoreError, match="closed"):
        store.counts()


def test_many_processes_can_make_one_store(tmp_path: Path) -> None:
    code = "import sys; from graph.stores import open_store; open_store(sys.argv[1]).set_meta({sys.argv[2]: ''})"
    names = ["a", "b", "c", "d"]
    started = [subprocess.Popen([sys.executable, "-c", code, str(tmp_path / "yalu.db"), name]) for name in names]
    assert [process.wait() for process in started] == [0, 0, 0, 0]
    with open_store(str(tmp_path / "yalu.db")) as store:
        assert sorted(store.meta()) == names


SCANNED = "SCAN"
QUESTIONS = {
    "claims of articles": lambda store: store.claims_of([world.EN.id]),
    "claims under keys": lambda store: store.claims_under(["pair kim wang"]),
    "persons": lambda store: store.persons(["wang-huning"]),
    "contacts of a person": lambda store: store.contacts(ContactFilter(persons=["wang-huning"])),
    "contacts of two": lambda store: store.contacts(ContactFilter(together=["wang-huning", "kim-song-nam"])),
    "participations of a contact": lambda store: store.participations(["m1"]),
    "participations of a person": lambda store: store.participations(persons=["wang-huning"]),
    "tenures of an office": lambda store: store.tenures(offices=[world.DIRECTOR]),
    "one forgotten": lambda store: store.write(Batch(forget=frozenset({"unknown"}))),
}
TABLES = ("articles", "claims", "claim_keys", "persons", "offices", "contacts", "participations", "bodies", "tenures")


@pytest.mark.parametrize("question", QUESTIONS.values(), ids=QUESTIONS.keys())
def test_questions_use_indexes(path: Path, raw: sqlite3.Connection, question: object) -> None:
    asked: list[str] = []
    with SqliteStore(path) as store:
        store._database._connection.set_trace_callback(asked.append)
        question(store)  # type: ignore[operator]
    selects = [sql for sql in asked if sql.startswith(("SELECT data", "DELETE"))]
    plans = [row[3] for sql in selects for row in raw.execute(f"EXPLAIN QUERY PLAN {sql}")]
    assert selects
    assert not [plan for plan in plans if plan.startswith(tuple(f"{SCANNED} {table}" for table in TABLES))]
