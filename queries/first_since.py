"""A claim such as "the first premier in Pyongyang since 2009" checked: what came before, and what the data cover."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum

from graph.dates import When, Window
from graph.model import Contact
from graph.stores.base import ContactFilter, Store
from graph.stores.summed import Day
from queries.contacts import places, view
from queries.roles import Role, of_principals
from queries.types import ALL, Answer, ContactView, Filters, Projection
from queries.window import Covered, being_there, covered

_DAY = timedelta(days=1)
Span = tuple[date, date]
"""The first and the last day of an occasion."""


class Verdict(StrEnum):
    """What the data say of the claim."""

    HOLDS = "holds"
    CONTRADICTED = "contradicted"
    NOT_COVERED = "not covered"
    NO_CONTACT = "no such contact"
    FIRST = "first in what is covered"
    LONGER = "longer than claimed"


@dataclass(frozen=True, slots=True)
class FirstSince:
    """The claim and its proof.

    label     whom it is about; `place` the words asked for
    latest    the occasion that the claim is about: contacts on days without a break, the last of them at most `until`
    previous  the occasion before it; the contacts, in order of time
    claimed   the days that the claim says the previous one was in, None where it names none
    perhaps   contacts between the two that sources place only around what was asked ("DPRK" for Pyongyang)
    between   contacts that contradict the claim: after the claimed days and before the latest occasion
    days      from the last day of the previous occasion to the first of the latest, None without a previous one
    missing   years between in which the data have no contact of anybody there
    """

    label: str
    place: str
    verdict: Verdict
    latest: tuple[ContactView, ...]
    previous: tuple[ContactView, ...]
    between: tuple[ContactView, ...]
    perhaps: tuple[ContactView, ...]
    claimed: When | None
    covered: Covered
    days: int | None
    missing: tuple[int, ...]


def first_since(store: Store, who: Role, filters: Filters = ALL, *, since: When | None = None) -> Answer[FirstSince]:
    """Whether a contact of the role was the first since the one before it; one row.

    `since` is when the claim says that the one before was (any day that it can mean), `filters.window.until` the day of
    the contact in question (the latest in the data without it). Meetings, ceremonies, calls and visits that took place.
    The verdict is `not covered` where the data begin after the days claimed. At most eight reads.
    """
    if filters.projection == Projection.PRINCIPALS:
        who = of_principals(who)
    asked = replace(filters, window=Window(None, filters.window.until))
    where = replace(being_there(asked), represented=(who.represented,))
    data = covered(store, replace(where, window=Window()))
    occasions = _occasions(store.days(where))
    latest, previous = (occasions[-1] if occasions else None), (occasions[-2] if len(occasions) > 1 else None)
    between = _between(store, where, since, latest)
    groups = [_contacts(store, where, days) for days in (previous, latest)]
    groups += [between, _perhaps(store, where, previous, latest)]
    views = {each.contact.id: each for each in view(store, {c.id: c for g in groups for c in g}.values())}
    before, now, against, perhaps = (tuple(views[c.id] for c in group) for group in groups)
    row = FirstSince(
        label=who.label,
        place=filters.place or "",
        verdict=_verdict(since, previous, latest, data, broken=bool(between)),
        latest=now,
        previous=before,
        between=against,
        perhaps=perhaps,
        claimed=since,
        covered=data,
        days=(latest[0] - previous[1]).days if latest and previous else None,
        missing=data.missing(previous[1].year + 1, latest[0].year - 1) if latest and previous else (),
    )
    return Answer((row,), store.coverage(), who.persons, who.absent, filters.projection)


def _occasions(days: Sequence[Day]) -> list[Span]:
    """Runs of days that touch or overlap: a visit and what happens on it are one occasion."""
    found: list[Span] = []
    for day in days:
        if found and day.first <= found[-1][1] + _DAY:
            found[-1] = found[-1][0], max(found[-1][1], day.last)
        else:
            found.append((day.first, day.last))
    return found


def _contacts(store: Store, where: ContactFilter, days: Span | None) -> tuple[Contact, ...]:
    return store.contacts(replace(where, window=Window(*days))) if days else ()


def _between(store: Store, where: ContactFilter, since: When | None, latest: Span | None) -> tuple[Contact, ...]:
    """The contacts that lie wholly after the claimed days and before the latest occasion."""
    if since is None or latest is None or since.last + _DAY >= latest[0]:
        return ()
    found = store.contacts(replace(where, window=Window(since.last + _DAY, latest[0] - _DAY)))
    return tuple(c for c in found if c.when and c.when.first > since.last and c.when.last < latest[0])


def _perhaps(store: Store, where: ContactFilter, previous: Span | None, latest: Span | None) -> tuple[Contact, ...]:
    """The contacts between the two occasions that may have been in the place asked: in what lies around it."""
    if where.place is None or latest is None:
        return ()
    window = Window(previous[1] + _DAY if previous else None, latest[0] - _DAY)
    found = store.contacts(replace(where, place=None, towns=(), window=window))
    return tuple(c for c in found if c.place and places().lies_in(where.place, c.place))


def _verdict(since: When | None, previous: Span | None, latest: Span | None, data: Covered, *, broken: bool) -> Verdict:
    if latest is None:
        return Verdict.NO_CONTACT
    if broken:
        return Verdict.CONTRADICTED
    if previous is None:
        return Verdict.FIRST if since is None else Verdict.NOT_COVERED
    if since is None or (previous[0] <= since.last and since.first <= previous[1]):
        return Verdict.HOLDS
    return Verdict.NOT_COVERED if data.first is None or data.first > since.first else Verdict.LONGER
