"""The graph: people, offices, organizations and contacts, and the edges between them, each with its claims.

Everything here is derived: a pure function of claims, decisions and the registry. Every edge lists the ids of the
claims it rests on, never none.
"""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import MEETING_KINDS, ContactKind, Country, Function, Part, Status
from graph.dates import When


def _proven(claims: tuple[str, ...], edge: str) -> None:
    if not claims:
        raise ValueError(f"no edge without its claims: {edge}")


@dataclass(frozen=True, slots=True)
class Person:
    """A named official. `verified` is False for somebody whom only articles name, not the registry."""

    id: str
    name: str
    country: Country | None
    name_ko: str | None = None
    name_zh: str | None = None
    aliases: tuple[str, ...] = ()
    verified: bool = True

    @property
    def spellings(self) -> tuple[str, ...]:
        """Every way in which the graph writes them: names in three scripts, then aliases."""
        return tuple(filter(None, (self.name, self.name_ko, self.name_zh))) + self.aliases


@dataclass(frozen=True, slots=True)
class Organization:
    """A party, state, military, legislative or other body. `channel` and `country` as in DESIGN.md."""

    id: str
    name: str
    country: Country | None = None
    name_ko: str | None = None
    name_zh: str | None = None
    channel: str = "other"
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class Office:
    """A post in an organization: id `<organization>/<title>`. `rank` 1 is highest; `level` as in DESIGN.md."""

    id: str
    name: str
    organization: str | None = None
    name_ko: str | None = None
    name_zh: str | None = None
    rank: int | None = None
    level: str = ""


@dataclass(frozen=True, slots=True)
class DatedBy:
    """One of several dates that sources give for one contact, and the claims that give it."""

    when: When
    claims: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Contact:
    """A meeting, ceremony, call, visit or message.

    `when` is the best-supported date, `dates` every date stated for it; `disputed` when sources date it differently.
    `history` lists the statuses that sources gave, oldest publication first. `claims` are all that tell of it.
    """

    id: str
    kind: ContactKind
    name: str
    status: Status
    claims: tuple[str, ...]
    when: When | None = None
    dates: tuple[DatedBy, ...] = ()
    disputed: bool = False
    place: str | None = None
    venue: str | None = None
    occasion: str | None = None
    history: tuple[str, ...] = ()
    visit: str | None = None

    def __post_init__(self) -> None:
        _proven(self.claims, f"contact {self.id}")

    @property
    def dates_apart(self) -> tuple[DatedBy, ...]:
        """The dates stated of it without those that only say less: a month that holds a day of another source."""
        return tuple(
            one for one in self.dates if not any(other.when.within(one.when) for other in self.dates if other != one)
        )

    @property
    def label(self) -> str:
        """The node label: `Meeting`, `Visit` or `Message`."""
        return "Meeting" if self.kind in MEETING_KINDS else self.kind.capitalize()


@dataclass(frozen=True, slots=True)
class Participation:
    """A person in a contact: ATTENDED a Meeting, MADE a Visit, SENT or is the recipient (TO) of a Message.

    `office` is the id of the office held there, `title` the words of the source.
    """

    person: str
    contact: str
    side: Country
    part: Part
    function: Function
    order: int
    claims: tuple[str, ...]
    office: str | None = None
    title: str | None = None

    def __post_init__(self) -> None:
        _proven(self.claims, f"{self.person} in {self.contact}")


@dataclass(frozen=True, slots=True)
class BodyPart:
    """An organization, or a delegation in the source's words (`text`), that TOOK_PART without named people.

    `offices` are those by which a source names somebody without a name.
    """

    organization: str
    contact: str
    side: Country
    text: str
    claims: tuple[str, ...]
    offices: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        _proven(self.claims, f"{self.organization} in {self.contact}")


@dataclass(frozen=True, slots=True)
class Tenure:
    """A person HELD an office. `since`/`until` are stated ISO prefixes; `first_seen`/`last_seen` the first and last
    event dates (else publication dates) of the claims; `basis` is `stated` (dates of tenure known) or `assumed`.
    """

    person: str
    office: str
    claims: tuple[str, ...]
    since: str | None = None
    until: str | None = None
    first_seen: str | None = None
    last_seen: str | None = None
    basis: str = "assumed"

    def __post_init__(self) -> None:
        _proven(self.claims, f"{self.person} as {self.office}")


@dataclass(frozen=True, slots=True)
class Graph:
    """A whole graph or a part of one; every tuple sorted by the ids of its members."""

    persons: tuple[Person, ...] = ()
    organizations: tuple[Organization, ...] = ()
    offices: tuple[Office, ...] = ()
    contacts: tuple[Contact, ...] = ()
    participations: tuple[Participation, ...] = ()
    bodies: tuple[BodyPart, ...] = ()
    tenures: tuple[Tenure, ...] = ()


@dataclass(frozen=True, slots=True)
class Delta:
    """What a load changes in the stored graph: first everything in `drop_*` goes, with its edges, then `put` is merged.

    Dropping a contact drops its participations and bodies; a person, their tenures. `drop_tenures` are (person, office)
    pairs. What is not there is dropped without complaint.
    """

    put: Graph = Graph()
    drop_contacts: frozenset[str] = frozenset()
    drop_persons: frozenset[str] = frozenset()
    drop_offices: frozenset[str] = frozenset()
    drop_organizations: frozenset[str] = frozenset()
    drop_tenures: frozenset[tuple[str, str]] = frozenset()
