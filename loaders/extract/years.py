"""The year of an article that shows none: in which its people held the offices stated, or made a well-known journey."""

from __future__ import annotations

import re
from datetime import date, timedelta
from functools import cache

from graph.claims import SIDES, ContactKind, Status
from graph.dates import calendar_day
from graph.registry.load import Registry
from loaders.data import Data, read_data
from loaders.extract.context import Context
from loaders.extract.events import PEOPLED
from loaders.extract.marks import Event
from loaders.extract.reading import Reading, Year
from loaders.extract.tenures import fitting, tenures

_YEAR = re.compile(r"(?<!\d)(?:19[4-9]\d|20[0-4]\d)(?!\d)")
_EARLIEST = 1990
_FEWEST = 2  # offices that show a year by themselves
_REAL = frozenset({Status.OCCURRED, Status.PLANNED})
_BEFORE, _AFTER = timedelta(days=2), timedelta(days=3)  # within which what is announced or over is reported


class Entry(Data):
    """A contact of `chronicle.yaml`: its first and last day (ISO, joined by a stroke), who took part, who says so."""

    days: str
    people: frozenset[str]
    source: str

    @property
    def first(self) -> date:
        """The first of its days."""
        return date.fromisoformat(self.days.split("/")[0])

    @property
    def last(self) -> date:
        """The last of its days."""
        return date.fromisoformat(self.days.split("/")[1])


class Chronicle(Data):
    """All contacts of `chronicle.yaml`."""

    entries: tuple[Entry, ...]


def year_shown(text: str, reading: Reading, registry: Registry) -> Year | None:
    """The only year of which an article without one can be, by the day of its date line; None when several fit.

    `tenures`: only then were all its offices held by those to whom it gives them; `chronicle`: only then, too, had
    those whose contacts it tells a well-known one on that day.
    """
    context = reading.context
    timex = context.day
    if context.anchor.published or context.anchor.year or timex is None or not timex.month or not timex.day:
        return None
    first = max((int(year) for year in _YEAR.findall(text)), default=_EARLIEST)
    days = [day for year in range(first, latest() + 1) if (day := calendar_day(year, timex.month, timex.day))]
    offices = tenures(reading.offices, context.cast, registry, context.language)
    unheld = {day: len(offices) - fitting(offices, day) for day in days}  # how many offices were not held
    held = [day for day in days if unheld[day] == 0]
    if len(held) == 1 and len(offices) >= _FEWEST:
        return Year(held[0].year, "tenures")
    groups = [_known(event, context) for event in context.events if _is_news(event)]
    but_one = [day for day in days if len(offices) > _FEWEST and unheld[day] == 1]
    for fit in (held, but_one):
        told = {day.year for day in fit for entry in _entries() if _is_of(day, entry) and _tells(groups, entry)}
        if told:
            return Year(told.pop(), "chronicle") if len(told) == 1 else None
    return None


@cache
def latest() -> int:
    """The year after the last one that the chronicle knows: nothing that it can date is later."""
    return max(entry.last.year for entry in _entries()) + 1


def _entries() -> tuple[Entry, ...]:
    return read_data("chronicle.yaml", Chronicle).entries


def _is_news(event: Event) -> bool:
    """Whether an event may be the news of an article: somebody met or came, and no year is said of it."""
    met = event.kind is ContactKind.VISIT or (event.kind in PEOPLED and event.all_sides.issuperset(SIDES))
    return met and event.dated is None and not event.background and event.status in _REAL


def _known(event: Event, context: Context) -> set[str]:
    """The registry's ids of an event's people; of a name that several bear it is not known who."""
    people = (context.cast.people[person].candidates for person in event.people)
    return {candidates[0] for candidates in people if len(candidates) == 1}


def _tells(groups: list[set[str]], entry: Entry) -> bool:
    return any(entry.people <= group for group in groups)


def _is_of(day: date, entry: Entry) -> bool:
    return entry.first - _BEFORE <= day <= entry.last + _AFTER
