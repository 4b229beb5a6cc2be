"""Two times compared: who rose and who fell, which ties persist, appeared or vanished."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import TYPE_CHECKING

from graph.dates import When, Window
from graph.errors import UsageError
from graph.stores.base import Store
from queries.graphs import Network, Node, contacts_of, node_of, read, words
from queries.paths import PRINCIPALS
from queries.ranking import Measure, Ranked, parameters, ranked
from queries.types import Answer, Filters

if TYPE_CHECKING:
    import networkx


class Change(StrEnum):
    """What became of a person or a tie from the first time to the second."""

    ROSE = "rose"
    FELL = "fell"
    STAYED = "stayed"
    APPEARED = "appeared"
    VANISHED = "vanished"
    PERSISTS = "persists"


@dataclass(frozen=True, slots=True)
class Moved:
    """A person (or body), or a tie where there is an `other`, in both times; None where not there.

    before, after                a person's score, or the number of contacts of a tie
    place_before, place_after    a person's place by that score
    contacts_before, contacts_after  ids of the contacts behind it
    """

    who: Node
    other: Node | None
    change: Change
    before: float | None
    after: float | None
    place_before: int | None = None
    place_after: int | None = None
    contacts_before: tuple[str, ...] = ()
    contacts_after: tuple[str, ...] = ()


def compare(
    store: Store,
    before: str,
    after: str,
    filters: Filters = PRINCIPALS,
    *,
    measure: Measure = Measure.WEIGHTED_DEGREE,
) -> Answer[Moved]:
    """People first, those who rose most to those who fell most, then ties: those that persist, appeared, vanished.

    The first time ends on the day before `before` begins, the second begins on the day after `after` ends (ISO
    prefixes, event time); the window of the filters bounds both. A contact of an imprecise date that can lie in both
    counts in both, and `method` says how many do. People rise and fall by their place under `measure`: a score grows
    with the length of a time and with what is loaded of it.

    Raises UsageError when `after` ends before `before` begins, for a date that cannot be read, and for an empty time.
    """
    first, second = _windows(before, after, filters.window)
    old, new = (read(store, replace(filters, window=window)) for window in (first, second))
    both = set(contacts_of(old.meetings)) & set(contacts_of(new.meetings))
    return Answer(
        (*_people(old, new, measure), *_ties(old.ties, new.ties)),
        store.coverage(),
        projection=filters.projection,
        weak=old.weak + new.weak,
        method=(
            ("before", words(first)),
            ("after", words(second)),
            ("contacts that can lie in both", len(both)),
            ("measure", measure.value),
            *parameters(new.ties, measure),
            *((f"before, {name}", value) for name, value in _sizes(old)),
            *((f"after, {name}", value) for name, value in _sizes(new)),
            *(each for each in new.method if each[0] in ("projection", "kinds", "statuses")),
        ),
    )


def _sizes(network: Network) -> Iterator[tuple[str, str | int | float | None]]:
    return (each for each in network.method if each[0] not in ("projection", "window", "kinds", "statuses"))


def _windows(before: str, after: str, bounds: Window) -> tuple[Window, Window]:
    end, start = When.parse(before).first - timedelta(1), When.parse(after).last + timedelta(1)
    if start <= end:
        problem = f"the time after {after} begins before the time before {before} ends"
        raise UsageError(problem, remedy="give --before no later date than --after")
    return _within(bounds.since, _least(end, bounds.until)), _within(_most(start, bounds.since), bounds.until)


def _within(since: date | None, until: date | None) -> Window:
    if since and until and until < since:
        raise UsageError(f"no day lies from {since} to {until}", remedy="widen --since and --until")
    return Window(since, until)


def _least(day: date, bound: date | None) -> date:
    return day if bound is None else min(day, bound)


def _most(day: date, bound: date | None) -> date:
    return day if bound is None else max(day, bound)


def _people(old: Network, new: Network, measure: Measure) -> Iterator[Moved]:
    was, now = ({row.id: row for row in ranked(network.ties, measure)} for network in (old, new))
    rows = [_person(was.get(each), now.get(each)) for each in sorted(was.keys() | now.keys())]
    unranked = max(len(was), len(now)) + 1
    yield from sorted(
        rows, key=lambda row: ((row.place_after or unranked) - (row.place_before or unranked), row.who.id)
    )


def _person(was: Ranked | None, now: Ranked | None) -> Moved:
    row = now or was
    assert row
    return Moved(
        who=Node(row.id, row.name, row.side),
        other=None,
        change=_moved(was.place if was else None, now.place if now else None),
        before=was.score if was else None,
        after=now.score if now else None,
        place_before=was.place if was else None,
        place_after=now.place if now else None,
        contacts_before=was.contacts if was else (),
        contacts_after=now.contacts if now else (),
    )


def _moved(was: int | None, now: int | None) -> Change:
    if was is None or now is None:
        return Change.APPEARED if was is None else Change.VANISHED
    if was == now:
        return Change.STAYED
    return Change.ROSE if now < was else Change.FELL


def _ties(old: networkx.Graph[str], new: networkx.Graph[str]) -> Iterator[Moved]:
    was, now = ({(min(a, b), max(a, b)) for a, b in ties.edges} for ties in (old, new))
    for change, pairs in (
        (Change.PERSISTS, was & now),
        (Change.APPEARED, now - was),
        (Change.VANISHED, was - now),
    ):
        rows = [_tie(change, old, new, pair) for pair in pairs]
        yield from sorted(rows, key=lambda row: (row.who.id, row.other.id if row.other else ""))


def _tie(change: Change, old: networkx.Graph[str], new: networkx.Graph[str], pair: tuple[str, str]) -> Moved:
    here = old if change is Change.VANISHED else new
    ends = sorted((node_of(here, each) for each in pair), key=lambda node: node.side, reverse=True)
    was, now = (ties.edges[pair]["contacts"] if ties.has_edge(*pair) else () for ties in (old, new))
    return Moved(
        who=ends[0],
        other=ends[1],
        change=change,
        before=len(was) or None,
        after=len(now) or None,
        contacts_before=tuple(was),
        contacts_after=tuple(now),
    )
