"""The longest times without a contact: of people, offices or levels, on either side, in some place."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from graph.dates import Window, last_day
from graph.stores.base import ContactFilter, Coverage, Store
from graph.stores.summed import Day
from queries.contacts import on_side, view
from queries.roles import Role, of_principals
from queries.types import ALL, Answer, ContactView, Filters, Projection
from queries.window import NOTHING, Covered, being_there, covered

Span = tuple[date, date, str | None]
"""First and last day of a gap, and the id of the contact after it."""


@dataclass(frozen=True, slots=True)
class Gap:
    """A time without such a contact. `who` are the roles that were not together then.

    `start` is the last day that the contact before can mean, `end` the first day of the one after; `days` lie between
    the two dates (16 September to 18 September: 2). `after` is None where none has followed in what the data cover:
    `end` is then the last day covered. `missing` are years in it in which the data have no contact of anybody.
    """

    who: tuple[Role, ...]
    start: date
    end: date
    before: ContactView
    after: ContactView | None
    missing: tuple[int, ...]

    @property
    def since(self) -> str:
        """`start` as precise as the sources date the contact before: a day, a month or a year."""
        when = self.before.contact.when
        known = when and (when.end or when.start)
        return known if known and last_day(known) == self.start else self.start.isoformat()

    @property
    def until(self) -> str:
        """`end` as precise as the sources date the contact after."""
        when = self.after and self.after.contact.when
        return when.start if when and when.first == self.end else self.end.isoformat()

    @property
    def days(self) -> int:
        """Days from the one to the other."""
        return (self.end - self.start).days


@dataclass(frozen=True, slots=True)
class GapsAnswer(Answer[Gap]):
    """The gaps, longest first, and the contacts that they lie between: `contacts` of these roles in `covered`."""

    contacts: int = 0
    covered: Covered = NOTHING


def gaps(store: Store, roles: Sequence[Role], filters: Filters = ALL, *, limit: int = 10) -> GapsAnswer:
    """The longest times in which the roles were not together in a contact, longest first, earlier first of equals.

    Meetings, ceremonies, calls and visits that took place. A contact dated to a month or year can lie on any day of it,
    so a gap is never longer than sources allow. The last gap is open. Three reads, one for each gap
    shown, and one view.
    """
    if filters.projection == Projection.PRINCIPALS:
        roles = [of_principals(each) for each in roles]
    where = replace(being_there(filters), represented=tuple(each.represented for each in roles))
    days, data = store.days(where), covered(store, where)
    spans = sorted(_spans(days, data), key=lambda span: (span[0] - span[1], span[0]))[:limit]
    rows = _gaps(store, where, tuple(roles), spans, data)
    kept = tuple(row for row in rows if on_side(row.before, filters.side))
    cover: Coverage = store.coverage()
    return GapsAnswer(
        rows=kept,
        coverage=cover,
        persons=tuple(person for each in roles for person in each.persons),
        absent=tuple(missing for each in roles for missing in each.absent),
        projection=filters.projection,
        contacts=sum(day.contacts for day in days),
        covered=data,
    )


def _spans(days: Sequence[Day], data: Covered) -> list[Span]:
    """(start, end, id of the contact after) of each gap of more than a day; the last one is open."""
    found: list[Span] = []
    reached: date | None = None
    for day in days:
        if reached is not None and (day.first - reached).days > 1:
            found.append((reached, day.first, day.contact))
        reached = day.last if reached is None else max(reached, day.last)
    if reached is not None and data.last is not None and data.last > reached:
        found.append((reached, data.last, None))
    return found


def _gaps(
    store: Store, where: ContactFilter, who: tuple[Role, ...], spans: Sequence[Span], data: Covered
) -> tuple[Gap, ...]:
    """The gaps with the contacts on either side."""
    before = {start: store.contacts(replace(where, window=Window(start, start)))[-1] for start, _, _ in spans}
    after = store.contacts(ContactFilter(ids={contact for _, _, contact in spans if contact}))
    shown = {contact.id: contact for contact in (*before.values(), *after)}
    views = {each.contact.id: each for each in view(store, shown.values())}
    return tuple(
        Gap(
            who,
            start,
            end,
            views[before[start].id],
            views.get(contact or ""),
            data.missing(start.year + 1, end.year - 1),
        )
        for start, end, contact in spans
    )
