"""The contacts of two people: each with its date, place, offices and the sentences that say so."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace

from graph.claims import Part
from graph.model import Person
from graph.stores.base import Store
from queries.contacts import on_side, select, sort_key, trusted, view
from queries.types import ALL, Answer, ContactView, Filters, Projection
from queries.who_met import HAPPENED


@dataclass(frozen=True, slots=True)
class Met:
    """A contact in which both `left` and `right` took part."""

    left: Person
    right: Person
    contact: ContactView


def met(
    store: Store,
    left: Collection[Person],
    right: Collection[Person],
    filters: Filters = ALL,
) -> Answer[Met]:
    """Each contact of one of `left` with one of `right`, pair by pair, sorted by (date, id).

    What took place, unless the filters name another status; `hidden` counts what that leaves out. With the projection
    `principals`, both must stand in their own right. Two reads a pair, and one view of all.
    """
    pairs = sorted({(a.id, b.id) for a in left for b in right if a.id != b.id})
    where = replace(select(filters), statuses=None)
    found = {pair: store.contacts(replace(where, together=frozenset(pair))) for pair in pairs}
    unique = {contact.id: contact for contacts in found.values() for contact in contacts}
    seen = view(store, unique.values())
    views = {each.contact.id: each for each in trusted(seen, filters)}
    people = {person.id: person for person in (*left, *right)}
    every = [
        Met(people[a], people[b], views[contact.id])
        for (a, b), contacts in found.items()
        for contact in sorted(contacts, key=lambda c: sort_key(c.when, c.id))
        if contact.id in views
    ]
    kept = [row for row in every if _counts(row, filters) and on_side(row.contact, filters.side)]
    statuses = filters.statuses or HAPPENED
    rows = tuple(row for row in kept if row.contact.contact.status in statuses)
    hidden, weak = len(kept) - len(rows), len(seen) - len(views)
    return Answer(rows, store.coverage(), tuple(people.values()), (), filters.projection, hidden, weak)


def _counts(row: Met, filters: Filters) -> bool:
    if filters.projection == Projection.EVERYONE:
        return True
    parts = {a.person.id: a.participation.part for a in row.contact.attendees}
    return parts.get(row.left.id) == parts.get(row.right.id) == Part.PRINCIPAL
