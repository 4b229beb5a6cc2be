"""Spellings that the press prints of people whom everybody knows: each leads to its person."""

from __future__ import annotations

from pathlib import Path

import pytest

from graph.registry.load import registry

TABLE = Path(__file__).with_name("spellings.txt")


def rows() -> list[tuple[str, str]]:
    """Each spelling of the table with the person it means."""
    lines = [line for line in TABLE.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    split = [line.split(maxsplit=1) for line in lines]
    return [(person, each.strip()) for person, spelled in split for each in spelled.split(";")]


@pytest.mark.parametrize("person", sorted({person for person, _ in rows()}))
def test_every_printed_spelling_finds_its_person(person: str) -> None:
    missed = [spelled for each, spelled in rows() if each == person and person not in registry().find(spelled)]
    assert missed == []


def test_a_spelling_of_one_person_finds_nobody_else() -> None:
    """Only declared homonyms share one: the two Ri Yong Ho, in Latin letters."""
    shared = {spelled: registry().find(spelled) for _, spelled in rows() if len(registry().find(spelled)) > 1}
    assert set(shared.values()) <= {("ri-yong-ho", "ri-yong-ho-army")}
