"""Contacts with their people and proof."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from graph.claims import Country
from graph.stores import open_store
from graph.stores.base import ContactFilter, Store
from loaders.pipeline import load
from queries.contacts import on_side, origin, view
from queries.types import ContactView, Evidence


def seen(store: Store, *ids: str) -> tuple[ContactView, ...]:
    return view(store, store.contacts(ContactFilter(ids=ids)))


def test_a_view_has_its_people_with_their_offices(store: Store) -> None:
    (found,) = seen(store, "m-choe-sun")
    offices = {each.person.name: each.office_name for each in found.attendees}
    assert offices["Sun Weidong"] == "Vice Foreign Minister"
    assert offices["Choe Son Hui"] == "Foreign Minister"
    assert len(offices) == 4


def test_every_piece_of_evidence_quotes_its_article(store: Store) -> None:
    texts = {article.id: article.text for article in store.articles()}
    for each in view(store, store.contacts()):
        assert each.evidence
        for proof in each.evidence:
            assert texts[proof.article][proof.start : proof.end] == proof.quote


def test_evidence_comes_oldest_publication_first(store: Store) -> None:
    (found,) = seen(store, "m-kim-wang-huning")
    assert [proof.published for proof in found.evidence] == ["2024-03-21", "2024-03-21", "2024-03-23"]


def test_a_body_without_named_people_is_kept(store: Store) -> None:
    (found,) = seen(store, "m-sun-arrival")
    assert [(body.side, body.text) for body in found.bodies] == [(Country.KP, "officials of the Foreign Ministry")]
    assert on_side(found, Country.KP)
    assert on_side(found, None)
    assert not on_side(found, Country.OTHER)


def test_the_number_of_reads_does_not_depend_on_the_number_of_contacts(counting: Any, store: Store) -> None:
    contacts = store.contacts()
    view(counting, contacts[:1])
    once = len(counting.calls)
    view(counting, contacts)
    assert len(counting.calls) == 2 * once
    assert len(contacts) > once


def test_no_contacts_need_no_reads(counting: Any) -> None:
    assert view(counting, ()) == ()
    assert counting.calls == []


def evidence(**fields: Any) -> Evidence:
    blank: dict[str, Any] = dict.fromkeys(Evidence.__dataclass_fields__, "")
    return Evidence(**{**blank, "claim": "c1", "attributed_to": None, **fields})


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ({"publisher": "Daily NK", "attributed_to": "Rodong Sinmun"}, {"publisher": "Rodong Sinmun"}, True),
        ({"publisher": "KCNA"}, {"publisher": "Xinhua"}, False),
        ({"publisher": "KCNA "}, {"publisher": "kcna"}, True),
        ({"url": "https://example.org/a"}, {"url": "https://example.org/b"}, True),
        ({"article": "a1"}, {"article": "a2"}, False),
        ({"publisher": "KCNA"}, {"publisher": "Blog", "article": "a2", "report": "a1", "first": "KCNA"}, True),
        ({"publisher": "Xinhua"}, {"publisher": "Xinhua", "article": "a2", "report": "a1", "first": "KCNA"}, False),
        ({"article": "a1", "report": "a1"}, {"publisher": "Blog", "article": "a2", "report": "a1"}, True),
    ],
)
def test_a_quotation_or_a_reprint_is_no_second_witness(first: Any, second: Any, same: bool) -> None:
    assert (origin(evidence(**first)) == origin(evidence(**second))) is same


def test_coverage_says_what_the_articles_are(store: Store) -> None:
    """17 sentences in tests/trips.py, one in Korean and one in Chinese, dated from Wang Yi's reception on."""
    found = store.coverage()
    assert (found.articles, found.first_published, found.last_published) == (17, "2023-12-18", "2024-10-06")
    assert dict(found.by_lang) == {"en": 15, "ko": 1, "zh": 1}


def test_what_a_table_states_without_a_source_is_nobody_s_word(tmp_path: Path) -> None:
    table = tmp_path / "mine.csv"
    row = "2024-03-21,Kim Song Nam,Wang Huning,"
    table.write_text(f"date,kp,cn,source\n{row}general knowledge\n{row}Xinhua\n", encoding="utf-8")
    with open_store(str(tmp_path / "yalu.db")) as store:
        load(store, [str(table)])
        (found,) = view(store, store.contacts(ContactFilter()))
    assert (found.sources, len(found.evidence)) == (1, 2)
