"""Dates as sources give them: ISO prefixes with their precision, and the intervals that they stand for."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from graph.errors import UsageError

_FORM = "write 2024, 2024-03 or 2024-03-21: the year first, then the month, then the day"
_PREFIX = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\Z")


@lru_cache(maxsize=65536)
def first_day(prefix: str) -> date:
    """The first day of an ISO prefix (`2018`, `2018-03`, `2018-03-25`).

    Raises ValueError for anything else.
    """
    year, month, day = _parts(prefix)
    return date(year, month or 1, day or 1)


@lru_cache(maxsize=65536)
def last_day(prefix: str) -> date:
    """The last day of an ISO prefix. Raises ValueError for anything else."""
    year, month, day = _parts(prefix)
    month = month or 12
    return date(year, month, day or calendar.monthrange(year, month)[1])


def calendar_day(year: int, month: int, day: int) -> date | None:
    """A day by its numbers; None where no calendar has it (February 30)."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _parts(prefix: str) -> tuple[int, int, int]:
    match = _PREFIX.match(prefix)
    if not match:
        raise ValueError(f"not a date: {prefix!r}")
    year, month, day = (int(part or 0) for part in match.groups())
    date(year, month or 1, day or 1)
    return year, month, day


@dataclass(frozen=True, slots=True, order=True)
class When:
    """A date with the precision of its source, or a range of two.

    `start` and `end` are ISO prefixes; `end` is None for a single date. Event time, as the source states it.
    """

    start: str
    end: str | None = None

    def __post_init__(self) -> None:
        if last_day(self.end or self.start) < first_day(self.start):
            raise ValueError(f"a range that ends before it begins: {self.start}/{self.end}")

    @property
    def first(self) -> date:
        """The first day that it can mean."""
        return first_day(self.start)

    @property
    def last(self) -> date:
        """The last day that it can mean."""
        return last_day(self.end or self.start)

    @property
    def is_day(self) -> bool:
        """Whether it is one known day."""
        return self.first == self.last

    @property
    def is_year(self) -> bool:
        """Whether nothing but one year is known of it."""
        return len(self.start) == len("2024") and self.end is None

    @property
    def by_days(self) -> bool:
        """Whether its first and its last day are known."""
        return len(self.start) == len(self.end or self.start) == len("2024-03-21")

    def within(self, other: When) -> bool:
        """Whether every day that it can mean is one that the other can mean."""
        return other.first <= self.first and self.last <= other.last

    def intersects(self, other: When) -> bool:
        """Whether a day exists that both can mean."""
        return self.first <= other.last and other.first <= self.last

    def days_from(self, other: When) -> int:
        """Days between the two, 0 where they intersect."""
        return max(0, (self.first - other.last).days, (other.first - self.last).days)

    def __str__(self) -> str:
        return f"{self.start}/{self.end}" if self.end else self.start

    @classmethod
    def parse(cls, text: str) -> When:
        """Read `2018`, `2018-03`, `2018-03-25` or `2018-03-25/2018-03-28`.

        Raises UsageError for anything else.
        """
        start, _, end = text.strip().partition("/")
        try:
            return cls(start, end or None)
        except ValueError as error:
            why = "" if _PREFIX.match(start) is None or (end and _PREFIX.match(end) is None) else f": {error}"
            raise UsageError(f"cannot read the date {text!r}{why}", remedy=_FORM) from error


@dataclass(frozen=True, slots=True)
class Window:
    """A span of days to filter by; None is open. A filter keeps what intersects it."""

    since: date | None = None
    until: date | None = None

    def admits(self, when: When | None, *, undated: bool = False) -> bool:
        """Whether the interval intersects the window; what has no date only when the window is open or `undated`."""
        if when is None:
            return undated or (self.since is None and self.until is None)
        return (self.until is None or when.first <= self.until) and (self.since is None or when.last >= self.since)

    @classmethod
    def of(cls, since: str | None, until: str | None) -> Window:
        """The window from two ISO prefixes; `until` reaches to the last day of its prefix.

        Raises UsageError for a date that cannot be read or a window that ends before it begins.
        """
        first = When.parse(since).first if since else None
        last = When.parse(until).last if until else None
        if first and last and last < first:
            raise UsageError(f"the window ends ({until}) before it begins ({since})", remedy="swap --since and --until")
        return cls(first, last)
