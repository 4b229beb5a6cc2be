"""The contacts of two people by the visits that they belong to: summits are counted by trips."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from itertools import groupby

from graph.claims import MEETING_KINDS
from graph.model import Person
from graph.stores.base import ContactFilter, Store
from queries.contacts import view
from queries.met import Met, met
from queries.types import ALL, Answer, ContactView, Filters


@dataclass(frozen=True, slots=True)
class MetOnVisit:
    """The contacts of `left` and `right` on one visit, in order of time.

    `visit` is None for a contact that is on no visit that the data know; each such contact is a row of its own.
    """

    left: Person
    right: Person
    visit: ContactView | None
    contacts: tuple[ContactView, ...]


def met_by_visit(
    store: Store, left: Collection[Person], right: Collection[Person], filters: Filters = ALL
) -> Answer[MetOnVisit]:
    """The meetings, ceremonies and calls of each pair, a row a visit, in order of the first of them.

    Messages count only where the filters ask for them. As `met`, and one view of the visits.
    """
    answer = met(store, left, right, replace(filters, kinds=filters.kinds or MEETING_KINDS))
    ids = {row.contact.contact.visit for row in answer.rows} - {None}
    visits = view(store, store.contacts(ContactFilter(ids=[id for id in ids if id]))) if ids else ()
    known = {each.contact.id: each for each in visits}
    rows = []
    for _, group in groupby(answer.rows, key=lambda row: (row.left.id, row.right.id)):
        rows += _rows(tuple(group), known)
    return replace(answer, rows=tuple(rows))  # type: ignore[arg-type, return-value]


def _rows(pair: tuple[Met, ...], visits: dict[str, ContactView]) -> list[MetOnVisit]:
    grouped: dict[str, list[Met]] = {}
    for row in pair:
        grouped.setdefault(row.contact.contact.visit or row.contact.contact.id, []).append(row)
    return [
        MetOnVisit(some[0].left, some[0].right, visits.get(key), tuple(row.contact for row in some))
        for key, some in grouped.items()
    ]
