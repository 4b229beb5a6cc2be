"""What the contacts of a store cover in event time: from which day to which, and the years without any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date

from graph.claims import MEETING_KINDS, ContactKind
from graph.stores.base import ContactFilter, Store
from graph.stores.summed import Day
from queries.contacts import select
from queries.types import Filters
from queries.who_met import HAPPENED

_YEAR = 4
TRIPS_TOO = MEETING_KINDS | {ContactKind.VISIT}
"""Meetings, ceremonies and calls, and visits: what counts as having been there."""


@dataclass(frozen=True, slots=True)
class Covered:
    """The dated contacts of any people that a question looks among, in event time: first and last day, how many."""

    first: date | None
    last: date | None
    contacts: int
    years: frozenset[int]

    def missing(self, first: int, last: int) -> tuple[int, ...]:
        """The years of a span in which there is no contact at all."""
        return tuple(year for year in range(first, last + 1) if year not in self.years)


NOTHING = Covered(None, None, 0, frozenset())
"""What an empty store covers."""


def being_there(filters: Filters) -> ContactFilter:
    """The store's filter for questions of presence: what took place, messages apart, unless the reader says else."""
    where = select(filters, statuses=HAPPENED)
    return replace(where, kinds=filters.kinds or TRIPS_TOO)


def covered(store: Store, where: ContactFilter) -> Covered:
    """What the contacts that the filter keeps cover, whoever took part. One read, a row a year."""
    return of_days(store.days(replace(where, represented=(), persons=None, together=None), by=_YEAR))


def of_days(days: Iterable[Day]) -> Covered:
    """What these days cover."""
    listed = tuple(days)
    years = {year for day in listed for year in range(day.first.year, day.last.year + 1)}
    return Covered(
        first=listed[0].first if listed else None,
        last=max((day.last for day in listed), default=None),
        contacts=sum(day.contacts for day in listed),
        years=frozenset(years),
    )
