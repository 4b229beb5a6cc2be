"""Answers in words: what stands under a row as its proof."""

from __future__ import annotations

from pathlib import Path

from exports.answers import note
from graph.stores import open_store
from graph.stores.base import ContactFilter
from loaders.pipeline import load
from queries.contacts import view


def test_the_row_of_a_table_is_not_quoted_as_somebody_s_words(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    table.write_text("date,kp,cn,source\n2024-03-21,Kim Song Nam,Wang Huning,https://example.org/a\n", encoding="utf-8")
    with open_store(str(tmp_path / "yalu.db")) as store:
        load(store, [str(table)])
        (contact,) = view(store, store.contacts(ContactFilter()))
    (proof,) = contact.evidence
    assert "“" not in note(proof)
    assert "table row: 2024-03-21" in note(proof)
