"""Contacts in order of time, of everybody or of some people."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from graph.claims import Part
from graph.model import Person
from graph.stores.base import Store
from queries.contacts import on_side, select, trusted, view
from queries.library import new_since
from queries.types import ALL, Answer, ContactView, Filters, Projection


def timeline(
    store: Store,
    persons: Collection[Person] | None = None,
    filters: Filters = ALL,
    *,
    loaded_since: date | None = None,
) -> Answer[ContactView]:
    """Every contact of any kind and status that the filters keep, sorted by (date, id), undated last.

    With `persons`, those in which one of them took part; with the projection `principals`, in their own right.
    `loaded_since` keeps the contacts of which an article tells that a load brought in on that day (UTC) or later: new
    ones and those that have a new source. A constant number of reads.
    """
    ids = None if persons is None else frozenset(person.id for person in persons)
    views = view(store, store.contacts(replace(select(filters), persons=ids)))
    if loaded_since is not None:
        new = new_since(store, loaded_since)
        views = tuple(each for each in views if any(proof.article in new for proof in each.evidence))
    kept = [each for each in views if on_side(each, filters.side) and _counts(each, ids, filters.projection)]
    rows = trusted(kept, filters)
    weak = len(kept) - len(rows)
    return Answer(rows, store.coverage(), tuple(persons or ()), projection=filters.projection, weak=weak)


def _counts(view_: ContactView, persons: frozenset[str] | None, projection: Projection) -> bool:
    if persons is None or projection == Projection.EVERYONE:
        return True
    return any(a.person.id in persons and a.participation.part == Part.PRINCIPAL for a in view_.attendees)
