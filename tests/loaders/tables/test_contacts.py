"""Rows of a table of contacts: what they state, whom they cite, and what is said of a row that cannot be read."""

from __future__ import annotations

import pytest

from graph.claims import UNSOURCED, ContactKind, Country, Function, Part, Row
from graph.dates import When
from loaders.sources.types import Skipped, Tabled
from tests.loaders.tables.conftest import Read, contacts

TALKS = {"Date": "2024-03-21", "DPRK": "Kim Song Nam (director of the WPK International Department)", "China": "王沪宁"}


def test_a_row_in_three_languages_is_a_contact_of_known_people(read: Read) -> None:
    (contact,) = contacts(
        read({"日期": "2024/3/21", "조선측": "김성남", "Chinese side": "Wang Huning", "地点": "Beijing"})
    )
    assert [p.who.candidates for p in contact.participants] == [("kim-song-nam",), ("wang-huning",)]
    assert (contact.when, contact.place, contact.kind) == (When("2024-03-21"), "Beijing", ContactKind.MEETING)


def test_a_claim_names_the_row_that_states_it(read: Read) -> None:
    (told,) = read(TALKS | {"Source": "https://example.org/a", "Certain": "no"})
    assert isinstance(told, Tabled)
    claim = next(claim for claim in told.claims if claim.kind == "contact")
    assert (claim.locator, told.article.url) == (Row("our.csv", 2), "https://example.org/a")
    assert claim.notes == ("uncertain",)


def test_an_office_is_found_before_and_after_its_body(read: Read) -> None:
    rows = [TALKS, TALKS | {"DPRK": "김성남 (조선로동당 중앙위원회 국제부 부장)"}]
    found = {(p.title_id, p.organization_id) for c in contacts(read(*rows)) for p in c.of_side(Country.KP)}
    assert {body for _, body in found} == {"wpk-international-department"}


def test_somebody_given_by_office_only_is_no_person(read: Read) -> None:
    (contact,) = contacts(read(TALKS | {"DPRK with": "(Foreign Minister)"}))
    assert [(body.text, body.title_id) for body in contact.bodies] == [("Foreign Minister", "foreign-minister")]
    assert len(contact.participants) == 2


def test_who_leads_follows_from_the_column_or_the_order(read: Read) -> None:
    (first,) = contacts(read(TALKS | {"DPRK": "Kim Song Nam, Pak Myong Ho"}))
    (second,) = contacts(read(TALKS | {"DPRK": "Kim Song Nam; Pak Myong Ho", "DPRK with": "Mun Song Hyok"}))
    assert [p.part for p in first.of_side(Country.KP)] == [Part.PRINCIPAL, Part.ENTOURAGE]
    assert [p.part for p in second.of_side(Country.KP)] == [Part.PRINCIPAL, Part.PRINCIPAL, Part.ENTOURAGE]


def test_the_side_that_travels_is_the_one_from_the_other_country(read: Read) -> None:
    (visit,) = contacts(read(TALKS | {"Type": "visit", "Place": "Beijing", "Date": "2024-03-21/23"}))
    assert [p.function for p in visit.participants] == [Function.TRAVELLER, Function.HOST]
    assert visit.when == When("2024-03-21", "2024-03-23")


@pytest.mark.parametrize(
    ("changed", "column", "remedy"),
    [
        ({"Date": "2024-02-30"}, "column 'Date': '2024-02-30' is no date", "2024-03-21"),
        ({"Type": "party"}, "column 'Type': 'party' is not known", "meeting"),
        ({"Type": "message"}, "column 'sender': a message without the side", "KP or CN"),
        ({"DPRK": "Kim Song Nam (director"}, "column 'DPRK': a bracket is not closed", "Name (office; office)"),
        ({"China": "中国代表团"}, "column 'China': '中国代表团' is no name", "column of its side's bodies"),
        ({"DPRK": "unknown"}, "column 'DPRK': 'unknown' is no name", "(office) for somebody without a name"),
        ({"DPRK": "?"}, "column 'DPRK': '?' is no name", "Name (office; office)"),
        ({"Date": ""}, "column 'Date': a row without a date and without a source", "give one of the two"),
        ({"DPRK": "", "China": ""}, "column 'DPRK': the row names nobody", "name somebody"),
    ],
)
def test_a_row_that_cannot_be_read_names_file_row_column_and_remedy(
    read: Read, changed: dict[str, str], column: str, remedy: str
) -> None:
    good, bad = read(TALKS, TALKS | changed)
    assert isinstance(good, Tabled)
    assert isinstance(bad, Skipped)
    assert (bad.source, bad.row) == ("/home/us/our.csv", 3)
    assert bad.problem.startswith(column)
    assert remedy in bad.remedy


def test_reports_gathered_under_one_address_keep_their_own_publication_days(read: Read) -> None:
    first = TALKS | {"Source": "https://example.org/archive", "Published": "2024-03-22"}
    told = read(first, first | {"Date": "2024-05-01", "Published": "2024-05-02"})
    assert [each.article.published for each in told if isinstance(each, Tabled)] == ["2024-03-22", "2024-05-02"]


def test_a_row_whose_sides_are_exchanged_is_refused(read: Read) -> None:
    (refused,) = read({"Date": "2024-03-21", "DPRK": "Cai Qi", "China": "Kim Song Nam"})
    assert isinstance(refused, Skipped)
    assert "known as China's" in refused.problem


def test_a_day_that_can_be_two_is_refused_and_one_that_cannot_is_read(read: Read) -> None:
    told, refused = read(TALKS | {"Date": "1/2/2024"}, TALKS | {"Date": "26/01/2024"})
    assert isinstance(refused, Skipped)
    assert "'1/2/2024' can be two days" in refused.problem
    assert [contact.when for contact in contacts([told])] == [When("2024-01-26")]


def test_a_cell_that_joins_two_names_is_two_people_and_a_delegation_is_one_body(read: Read) -> None:
    (contact,) = contacts(read(TALKS | {"DPRK": "Kim Jong Un and Ri Sol Ju", "DPRK bodies": "Party and Government"}))
    assert [p.who.name for p in contact.of_side(Country.KP)] == ["Kim Jong Un", "Ri Sol Ju"]
    assert [body.text for body in contact.bodies] == ["Party and Government"]


@pytest.mark.parametrize(
    ("cell", "name"),
    [
        ("자오러지 등", "자오러지"),
        ("자오러지 외 2명", "자오러지"),
        ("자오러지 일행", "자오러지"),
        ("赵乐际等", "赵乐际"),
        ("赵乐际等3人", "赵乐际"),
        ("Zhao Leji et al.", "Zhao Leji"),
        ("Zhao Leji and others", "Zhao Leji"),
        ("Zhao Leji and 3 others;", "Zhao Leji"),
    ],
)
def test_words_that_there_were_others_are_no_part_of_a_name(read: Read, cell: str, name: str) -> None:
    (contact,) = contacts(read(TALKS | {"China": cell}))
    assert [(p.who.name, p.who.candidates) for p in contact.of_side(Country.CN)] == [(name, ("zhao-leji",))]


def test_a_row_without_a_source_is_nobodys_word_and_rows_have_no_language_of_their_own(read: Read) -> None:
    told, given = read(TALKS, TALKS | {"Lang": "zh", "Source": "Xinhua"})
    assert isinstance(told, Tabled)
    assert isinstance(given, Tabled)
    assert (told.article.publisher, told.article.source_kind, told.article.lang) == ("", UNSOURCED, "")
    assert (given.article.publisher, given.article.lang) == ("Xinhua", "zh")
