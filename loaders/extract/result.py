"""What extraction hands over: claims, what it saw and could not settle, and where each contact was found."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graph.claims import Claim, Span

EXTRACTOR = "yalu-1"
"""The version of the extractor; stored claims of another one are outdated."""


class Reason(StrEnum):
    """Why something seen makes no claim, or one that is weaker than the text."""

    NO_SIDE = "name without a side"
    NO_COUNTERPART = "contact without a counterpart"
    BODIES_ONLY = "contact of bodies without a name"
    NO_EVENT = "present at no event told"
    NO_DATE = "date not settled"
    HOMONYM = "name of several people"
    UNREAD = "sentence that could not be read"


@dataclass(frozen=True, slots=True)
class Unsettled:
    """Something seen and not settled: why, in which sentence (characters `start` to `end`), which words it is about."""

    reason: Reason
    start: int
    end: int
    about: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """Where a contact claim was found: the words that told of it and those that gave its date, where there are any."""

    claim: str
    trigger: Span | None = None
    date: Span | None = None


@dataclass(frozen=True, slots=True)
class Extraction:
    """Everything that came of an article; all three in the order of its text."""

    claims: tuple[Claim, ...] = ()
    unsettled: tuple[Unsettled, ...] = ()
    traces: tuple[Trace, ...] = ()
