"""What the answers of a store rest on: its articles by publisher, language and month, and the months without any.

All dates here are of publication.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from graph.dates import Window
from graph.stores.base import Store
from graph.stores.summed import Published
from queries.types import ALL, Answer, Filters

UNKNOWN = "unknown"
_MONTH = len("2024-03")


class By(StrEnum):
    """What articles are counted by."""

    PUBLISHER = "publisher"
    LANG = "language"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Covered:
    """How many articles there are of one publisher, language or month; `first` and `last` ISO dates of publication.

    A stretch of months without any article, between two that have some, is one row: `2009-11 to 2018-02`, 0.
    """

    by: By
    item: str
    articles: int
    first: str | None = None
    last: str | None = None


def covered(store: Store, filters: Filters = ALL, *, by: Iterable[By] = tuple(By)) -> Answer[Covered]:
    """The articles published in the window, by each of `by`: publishers and languages by number, months in order.

    An article without a date is counted when the window is open, or with `filters.undated`. One read.
    """
    published = store.published(filters.window, undated=filters.undated)
    rows = [row for each in dict.fromkeys(by) for row in _COUNTS[each](published)]
    return Answer(tuple(rows), store.coverage())


def published_within(store: Store, window: Window) -> int:
    """How many of the articles were published in a window; those without a date do not count."""
    return sum(each.articles for each in store.published(window) if each.month is not None)


def _counted(by: By, item: Callable[[Published], str], published: Iterable[Published]) -> list[Covered]:
    groups: dict[str, list[Published]] = defaultdict(list)
    for each in published:
        groups[item(each) or UNKNOWN].append(each)
    rows = [_row(by, name, group) for name, group in groups.items()]
    return sorted(rows, key=lambda row: (-row.articles, row.item))


def _row(by: By, item: str, published: list[Published]) -> Covered:
    first = min((each.first for each in published if each.first), default=None)
    last = max((each.last for each in published if each.last), default=None)
    return Covered(by, item, sum(each.articles for each in published), first, last)


def _months(published: Iterable[Published]) -> Iterator[Covered]:
    """Each month with articles, each stretch without, years without a month, then those without a date."""
    rows = _counted(By.MONTH, lambda each: each.month or "", published)
    months = sorted((row for row in rows if len(row.item) == _MONTH and row.item != UNKNOWN), key=lambda row: row.item)
    for row, after in pairwise([*months, None]):
        if row:
            yield row
        if row and after and (gap := _between(row.item, after.item)):
            yield Covered(By.MONTH, gap, 0)
    yield from sorted((row for row in rows if row not in months), key=lambda row: row.item)


def _between(month: str, after: str) -> str:
    """The months between two as `2009-11 to 2018-02`, one as itself, none as ""."""
    first, last = _shifted(month, 1), _shifted(after, -1)
    if first > last:
        return ""
    return first if first == last else f"{first} to {last}"


def _shifted(month: str, by: int) -> str:
    at = date.fromisoformat(f"{month}-01")
    number = at.year * 12 + at.month - 1 + by
    return f"{number // 12:04}-{number % 12 + 1:02}"


_COUNTS: dict[By, Callable[[Iterable[Published]], Iterable[Covered]]] = {
    By.PUBLISHER: lambda published: _counted(By.PUBLISHER, lambda each: each.publisher, published),
    By.LANG: lambda published: _counted(By.LANG, lambda each: each.lang, published),
    By.MONTH: _months,
}
