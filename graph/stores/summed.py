"""What a store sums up over many contacts or articles, so that nobody has to read them all."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from graph.claims import ContactKind, Country, Status


class Key(StrEnum):
    """By what people of two sides are put together (`Store.pairings`)."""

    OFFICE = "office"
    CHANNEL = "channel"
    LEVEL = "level"


@dataclass(frozen=True, slots=True)
class Day:
    """The contacts that begin on one day (or in one month or year): the first day of any of them, the last day that any
    of them can mean, how many, the smallest id.
    """

    first: date
    last: date
    contacts: int
    contact: str


@dataclass(frozen=True, slots=True)
class Top:
    """Somebody who stood for a side in the highest rank of a period: `contacts` of them, from `first`; the first's id.

    `period` is the beginning of an ISO date ("2024", "2024-03", "" for all time), "2024" too among months for contacts
    of which only the year is known.
    """

    period: str
    side: Country
    rank: int
    person: str
    office: str
    contacts: int
    first: date
    contact: str


@dataclass(frozen=True, slots=True)
class Pairing:
    """What two sides met as in a period: `kp` and `cn` are offices (ids), channels or levels, "" where that is unknown.

    `contacts` counts contacts in which both stood for their sides. `first` and `last` are the dates when they begin,
    ISO prefixes as precise as the sources; a contact of which only the year is known has that as its period of a month.
    """

    period: str
    kp: str
    cn: str
    contacts: int
    first: str
    last: str


@dataclass(frozen=True, slots=True)
class Kept:
    """How many contacts there are of one kind and status: all, those that sources date differently, those undated."""

    kind: ContactKind
    status: Status
    contacts: int
    disputed: int
    undated: int


@dataclass(frozen=True, slots=True)
class Published:
    """How many articles of a publisher and language were published in a month, or on dates that name no month.

    `month` is the ISO prefix ("2024-03", "2024", None); `first` and `last` are dates of publication as they are given.
    """

    publisher: str
    lang: str
    month: str | None
    articles: int
    first: str | None
    last: str | None
