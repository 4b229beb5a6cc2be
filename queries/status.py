"""What a store holds: articles and their languages, people, and contacts by kind and status."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from graph.stores.base import ContactFilter, Counts, Store
from graph.stores.summed import Kept
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
    where, weak = select(filters), 0
    if filters.side or filters.min_confidence is not None:
        every = [each for each in view(store, store.contacts(where)) if on_side(each, filters.side)]
        trusted_ = trusted(every, filters)
        where, weak = ContactFilter(ids=[each.contact.id for each in trusted_]), len(every) - len(trusted_)
    rows = (*_whole(counts), *_contacts(store.kept(where)), *_articles(counts))
    return Answer(rows, store.coverage(), weak=weak)


def _articles(counts: Counts) -> Iterator[Tally]:
    """The articles by language and by publisher: the longest part, so the last."""
    yield from (Tally("articles by language", lang or "unknown", number) for lang, number in counts.by_lang)
    yield from (Tally("articles by publisher", name or "unknown", number) for name, number in counts.by_publisher)


def _whole(counts: Counts) -> Iterator[Tally]:
    yield Tally("articles", "all", counts.articles)
    yield Tally("claims", "all", counts.claims)
    yield Tally("people", "all", counts.persons)
    yield Tally("people", "not in the registry", counts.unverified)
    yield Tally("offices", "all", counts.offices)
    yield Tally("organizations", "all", counts.organizations)


def _contacts(kept: tuple[Kept, ...]) -> Iterator[Tally]:
    yield Tally("contacts", "all", sum(each.contacts for each in kept))
    yield Tally("contacts", "disputed date", sum(each.disputed for each in kept))
    yield Tally("contacts", "undated", sum(each.undated for each in kept))
    yield from (Tally(f"contacts: {each.kind.value}", each.status.value, each.contacts) for each in kept)
