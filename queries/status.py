"""What a store holds: articles and their languages, people, and contacts by kind and status."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from graph.model import Contact
from graph.stores.base import Counts, Store
from queries.contacts import on_side, select, trusted, view
from queries.types import ALL, Answer, Filters


@dataclass(frozen=True, slots=True)
class Tally:
    """How many of one thing there are: `group` (`articles`, `people`, ...), `item` within it, their number."""

    group: str
    item: str
    count: int


def status(store: Store, filters: Filters = ALL) -> Answer[Tally]:
    """What the store holds, group by group. The filters narrow the contacts; everything else is counted whole."""
    counts = store.counts()
    contacts = store.contacts(select(filters))
    weak = 0
    if filters.side or filters.min_confidence is not None:
        every = [each for each in view(store, contacts) if on_side(each, filters.side)]
        kept = trusted(every, filters)
        contacts, weak = tuple(each.contact for each in kept), len(every) - len(kept)
    rows = (*_articles(counts), *_people(counts), *_contacts(contacts))
    return Answer(rows, store.coverage(), weak=weak)


def _articles(counts: Counts) -> Iterator[Tally]:
    yield Tally("articles", "all", counts.articles)
    yield from (Tally("articles by language", lang or "unknown", number) for lang, number in counts.by_lang)
    yield from (Tally("articles by publisher", name or "unknown", number) for name, number in counts.by_publisher)
    yield Tally("claims", "all", counts.claims)


def _people(counts: Counts) -> Iterator[Tally]:
    yield Tally("people", "all", counts.persons)
    yield Tally("people", "not in the registry", counts.unverified)
    yield Tally("offices", "all", counts.offices)
    yield Tally("organizations", "all", counts.organizations)


def _contacts(contacts: tuple[Contact, ...]) -> Iterator[Tally]:
    yield Tally("contacts", "all", len(contacts))
    yield Tally("contacts", "disputed date", sum(contact.disputed for contact in contacts))
    yield Tally("contacts", "undated", sum(contact.when is None for contact in contacts))
    kinds = Counter((contact.kind.value, contact.status.value) for contact in contacts)
    yield from (Tally(f"contacts: {kind}", state, number) for (kind, state), number in sorted(kinds.items()))
