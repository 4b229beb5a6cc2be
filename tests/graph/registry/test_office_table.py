"""One office, one id: the hundred commonest offices of the genre in English, Korean and Chinese (office_table.txt)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.claims import Country
from graph.identity.offices import Offices, Words
from graph.registry.load import registry

TABLE = Path(__file__).with_name("office_table.txt")


def wordings() -> Iterator[tuple[str, Country, str, str]]:
    """Each wording of the table: office id, side, language, words."""
    office, country = "", Country.KP
    for line in TABLE.read_text(encoding="utf-8").splitlines():
        if line.startswith(" "):
            language, said = line.split(maxsplit=1)
            yield from ((office, country, language, each.strip()) for each in said.split(";"))
        elif line and not line.startswith("#"):
            office, side = line.split()
            country = Country(side)


ROWS = tuple(wordings())


def resolved(said: str, country: Country) -> str:
    title, _, body = (part.strip() for part in said.partition(" @ "))
    return Offices(registry()).post(Words(title, body or None), country).office.id


@pytest.mark.parametrize("office", sorted({office for office, *_ in ROWS}))
def test_every_wording_leads_to_the_one_office(office: str) -> None:
    meant = {said: resolved(said, country) for expected, country, _, said in ROWS if expected == office}
    assert {said: found for said, found in meant.items() if found != office} == {}


def test_the_table_is_as_large_as_it_says() -> None:
    languages = {office: {lang for each, _, lang, _ in ROWS if each == office} for office, *_ in ROWS}
    assert len(languages) >= 100
    assert [office for office, found in languages.items() if found != {"en", "ko", "zh"}] == []


def test_words_of_several_titles_without_a_body_are_left_open() -> None:
    """A bare 部长 is a minister, a department head or what the text says before it: no guess."""
    assert resolved("部长", Country.CN) == "cn/部长"
