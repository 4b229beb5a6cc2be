"""Who announced, doubted or denied a contact is no source of what it is taken for, and is shown apart."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from exports.answers import meeting_tables, who_met_tables
from exports.brief.compose import compose
from exports.brief.markdown import markdown
from exports.citations import footnote
from exports.records import contact_record
from exports.sources import sources_tables
from graph.registry.load import registry
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from loaders.pipeline import load
from queries.briefing import about_person
from queries.citations import cite
from queries.contacts import trusted, view
from queries.tellings import sources
from queries.types import ContactView, Filters
from queries.who_met import who_met

ROWS = """date,kp,cn,status,published,source
2013-05-24,Choe Ryong Hae,Xi Jinping,possible,2013-05-22,Hankyoreh
2013-05-24,Choe Ryong Hae,Xi Jinping,planned,2013-05-23,Yonhap
2013-05-24,Choe Ryong Hae,Xi Jinping,,2013-05-25,Choson Sinbo
"""
DENIED = "2013-05-24,Choe Ryong Hae,Xi Jinping,denied,2013-05-26,Xinhua\n"


def stored(folder: Path, rows: str) -> Iterator[Store]:
    (folder / "mine.csv").write_text(rows, encoding="utf-8")
    with open_store(str(folder / "yalu.db")) as opened:
        load(opened, [str(folder / "mine.csv")])
        yield opened


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    yield from stored(tmp_path, ROWS)


def only(store: Store) -> ContactView:
    (found,) = view(store, store.contacts(ContactFilter()))
    return found


def test_who_only_announced_it_is_no_source(store: Store) -> None:
    found = only(store)
    assert found.contact.status == "occurred"
    assert found.sources == 1
    assert [proof.publisher for proof in found.proof] == ["Choson Sinbo"]
    assert [proof.status for proof in found.beside] == ["hypothetical", "planned"]
    assert len(found.evidence) == 3


def test_a_plan_is_proved_by_those_who_announce_it(tmp_path: Path) -> None:
    """The rows without the last, in which it took place."""
    for store in stored(tmp_path, "".join(ROWS.splitlines(keepends=True)[:-1])):
        found = only(store)
        assert (found.contact.status, [proof.status for proof in found.proof]) == ("planned", ["planned"])
        assert found.sources == 1


def test_who_denies_it_is_no_source_of_it(tmp_path: Path) -> None:
    for store in stored(tmp_path, ROWS + DENIED):
        found = only(store)
        assert found.contact.status == "occurred"
        assert "denied" in {proof.status for proof in found.beside}


def test_who_met_counts_and_shows_them_apart(store: Store) -> None:
    people = store.persons(["choe-ryong-hae"])
    (table,) = who_met_tables(people, who_met(store, people).rows, evidence=True)
    (line,) = table.lines
    assert line.cells[[column.name for column in table.columns].index("sources")] == 1
    assert ["only announces it" in note for note in line.notes] == [False, False, True]
    assert "only thinks it possible" in line.notes[1]


def test_a_briefing_footnotes_only_what_proves_it(store: Store) -> None:
    (person,) = store.persons(["choe-ryong-hae"])
    written = markdown(compose(about_person(store, registry(), person)))
    (row,) = [line for line in written.splitlines() if line.startswith("| 24 May 2013")]
    assert "announced (note " in row
    assert "spoken of as possible (note " in row
    assert row.count("[^") == 1
    assert "on the word of a single source" in written


def test_footnotes_of_a_contact_mark_what_is_no_proof(store: Store) -> None:
    cited = [footnote(each) for each in cite(store, only(store).contact.id).rows]
    assert "Choson Sinbo" in cited[0]
    assert "[only" not in cited[0]
    assert [text.count("[only thinks it possible]") + text.count("[only announces it]") for text in cited] == [0, 1, 1]


def test_a_meeting_and_its_sources_say_it_too(store: Store) -> None:
    found = only(store)
    (table,) = meeting_tables(found)
    assert "only" not in table.notes[0]
    assert "only thinks it possible" in table.notes[1]
    (told,) = sources_tables(sources(store, registry(), found.contact.id).rows, evidence=False)
    place = [column.name for column in told.columns].index("aside")
    assert [line.cells[place] for line in told.lines] == ["only thinks it possible", "only announces it", ""]


def test_the_record_has_the_status_of_each_sentence(store: Store) -> None:
    record = contact_record(only(store), evidence=True)
    assert record["sources"] == 1
    assert [(each["status"], each["aside"]) for each in record["evidence"]] == [
        ("hypothetical", True),
        ("planned", True),
        ("occurred", False),
    ]


def test_confidence_is_asked_of_what_proves_it(store: Store) -> None:
    found = only(store)
    sure_of_the_plan = tuple(replace(each, confidence=0.9 if each.aside else 0.2) for each in found.evidence)
    sure_of_the_meeting = tuple(replace(each, confidence=0.2 if each.aside else 0.9) for each in found.evidence)
    asked = Filters(min_confidence=0.5)
    assert trusted([replace(found, evidence=sure_of_the_plan)], asked) == ()
    assert len(trusted([replace(found, evidence=sure_of_the_meeting)], asked)) == 1
