"""What a briefing says: of a person, of an office, in a period; its doubts and its notes."""

from __future__ import annotations

from dataclasses import replace

import pytest

from exports.brief.compose import compose
from exports.brief.document import Block, Document, Grid, Listed, Said
from exports.brief.picture import Picture
from exports.brief.spoken import when
from graph.dates import When
from graph.registry.load import registry
from graph.stores.base import Store
from queries.briefing import about_person
from queries.who_met import who_met
from tests.exports.brief.conftest import brief_of


def part(document: Document, heading: str) -> tuple[Block, ...]:
    return next(section.blocks for section in document.sections if section.heading == heading)


def rows(document: Document, heading: str) -> list[list[str]]:
    (grid,) = part(document, heading)
    assert isinstance(grid, Grid)
    return [[cell.text for cell in row] for row in grid.rows]


def doubted(document: Document) -> list[str]:
    (listed,) = part(document, "What is in doubt")
    assert isinstance(listed, Listed)
    return [item.text for item in listed.items]


@pytest.mark.parametrize(
    ("date", "words"),
    [
        (When("2024"), "2024"),
        (When("2024-03"), "March 2024"),
        (When("2024-03-05"), "5 March 2024"),
        (When("2024-03-21", "2024-03-23"), "21 to 23 March 2024"),
        (When("2024-03-30", "2024-04-02"), "30 March to 2 April 2024"),
        (When("2023-12-30", "2024-01-02"), "30 December 2023 to 2 January 2024"),
        (When("2024", "2025"), "2024 to 2025"),
        (When("2024-03", "2024-03-23"), "March 2024 to 23 March 2024"),
        (None, "date unknown"),
    ],
)
def test_dates_are_said_as_precise_as_they_are(date: When | None, words: str) -> None:
    assert when(date) == words


def test_who_it_is_in_three_scripts(kim: Document) -> None:
    said = [block.text for block in part(kim, "Who") if isinstance(block, Said)]
    assert said[0] == "Kim Song Nam (김성남, 金成男) is on the DPRK's side."
    assert said[1] == "Also written Kim Song-nam."
    assert "4 meetings. Met 4 people of the other side" in said[2]


def test_whom_somebody_met_is_everybody_there_with_the_principals_told_apart(trips: Store) -> None:
    """Pak Myong Ho was in the company of his side on one trip; `who-met` counts everybody."""
    person = trips.persons(["pak-myong-ho"])
    every = who_met(trips, person).rows
    principals = [row for row in every if row.as_principals]
    assert 0 < len(principals) < len(every)
    said = [block.text for block in part(brief_of(trips, "pak-myong-ho"), "Who") if isinstance(block, Said)]
    assert f"Met {len(every)} people of the other side, {len(principals)} of them as principal" in said[-1]


def test_an_office_and_how_it_is_known(kim: Document, trips: Store) -> None:
    assert rows(kim, "Offices") == [
        ["Director, International Department, WPK", "January 2021", "not known", "dates stated"]
    ]
    (office,) = rows(brief_of(trips, "cai-qi"), "Offices")
    assert office[1:] == ["not known", "not known", "named in this office; dates not stated"]


def test_contacts_in_order_with_their_sides(kim: Document) -> None:
    china = [row[3] for row in rows(kim, "Contacts")]
    assert [cell.partition(" (")[0] for cell in china] == ["Liu Jianchao", "Wang Huning", "Cai Qi", "Wang Yi"]
    assert rows(kim, "Contacts")[1][0] == "21 March 2024 or 23 March 2024 (disputed)"


def test_contacts_show_the_office_that_each_side_held_there(kim: Document) -> None:
    first = rows(kim, "Contacts")[0]
    assert first[2] == "Kim Song Nam (Director, International Department)"
    assert first[3] == "Liu Jianchao (Head, International Department, CPC)"


def test_an_office_that_only_a_source_names_is_in_its_own_words(trips: Store) -> None:
    (found,) = trips.persons(["kim-song-nam"])
    about = about_person(trips, registry(), found)
    attendees = [replace(each, office_name="지도원") for each in about.contacts[0].attendees]
    document = compose(
        replace(about, disagreements=(), contacts=(replace(about.contacts[0], attendees=tuple(attendees)),))
    )
    assert rows(document, "Contacts")[0][3] == "Liu Jianchao (“지도원”)"


def test_articles_in_no_known_language_are_counted_together(trips: Store) -> None:
    (found,) = trips.persons(["kim-song-nam"])
    about = about_person(trips, registry(), found)
    cover = replace(about.coverage, by_lang=(("en", 3), ("und", 2), ("", 1)))
    said = [block.text for block in part(compose(replace(about, coverage=cover)), "How to read this")]  # type: ignore[union-attr]
    assert "Articles by language: 3 in English and 3 in an unknown language." in said


def test_a_period_narrows_the_contacts(trips: Store) -> None:
    short = brief_of(trips, "kim-song-nam", "2024-03-22", "2024-03-22")
    assert [row[3] for row in rows(short, "Contacts")] == ["Cai Qi (Member of the CPC Secretariat)"]
    assert short.line.startswith("Contacts from 22 March 2024 to 22 March 2024.")
    none = brief_of(trips, "kim-song-nam", "1999", "1999")
    assert part(none, "Contacts") == (Said("None in this period."),)
    assert "The network" not in [section.heading for section in none.sections]


def test_a_disputed_date_is_told_with_the_notes_of_each(kim: Document) -> None:
    told = next(line for line in doubted(kim) if line.startswith("Sources disagree on the date"))
    quotes = {note.number: note.quote for note in kim.notes}
    assert "the meeting of Kim Song Nam and Wang Huning: 21 March 2024 (notes " in told
    number = int(told.split("23 March 2024 (note ")[1].split(")")[0])
    assert "Mar. 23" in quotes[number]


def test_what_was_announced_is_no_meeting(trips: Store) -> None:
    planned = brief_of(trips, "choe-son-hui", "2024-10")
    assert rows(planned, "Contacts")[0][1] == "Meeting; announced; not reported as held"
    assert "No contact is reported as having taken place." in str(part(planned, "Who"))


def test_who_is_known_from_articles_only_is_said(trips: Store) -> None:
    assert any("Ryu Un Hae is known from articles only" in line for line in doubted(brief_of(trips, "zhao-leji")))


def test_an_office_has_its_holders_and_only_its_contacts(ambassador: Document, trips: Store) -> None:
    assert rows(ambassador, "Who held it")[0][:2] == ["Wang Yajun (왕야쥔, 王亚军)", "March 2023"]
    assert len(rows(ambassador, "Contacts")) == 2
    assert ambassador.title.startswith("Ambassador to the DPRK")


def test_notes_are_numbered_as_they_are_cited(kim: Document) -> None:
    assert [note.number for note in kim.notes] == list(range(1, len(kim.notes) + 1))
    cited = {number for section in kim.sections for block in section.blocks for number in _cited(block)}
    assert cited <= {note.number for note in kim.notes}
    assert len({(note.quote, note.url) for note in kim.notes}) == len(kim.notes)


def _cited(block: Block) -> list[int]:
    match block:
        case Said(_, notes):
            return list(notes)
        case Listed(items):
            return [number for item in items for number in item.notes]
        case Grid(_, lines):
            return [number for line in lines for cell in line for number in cell.notes]
    return []


def test_a_picture_has_everybody_once(kim: Document) -> None:
    (drawn,) = part(kim, "The network")
    assert isinstance(drawn, Picture)
    assert drawn.svg.count("<circle") == 1
    assert drawn.svg.count("<line") == 4
    assert drawn.svg.count("stroke-dasharray") == 1
    assert all(drawn.svg.count(f">{name} ") == 1 for name in ("Kim Song Nam", "Wang Yi", "Cai Qi"))
