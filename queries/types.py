"""What questions answer with: contacts as a reader sees them, with people, offices, dates and proof."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from graph.claims import Country
from graph.model import BodyPart, Contact, Participation, Person


class Projection(StrEnum):
    """Which people of a meeting count as having met (DESIGN.md, the model)."""

    EVERYONE = "everyone"
    PRINCIPALS = "principals"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim behind a contact, with its source: the sentence, where it stands, who says it."""

    claim: str
    quote: str
    article: str
    start: int | None
    end: int | None
    title: str
    publisher: str
    source_kind: str
    url: str
    published: str | None
    lang: str
    attributed_to: str | None
    date: str
    date_stated: str
    inferred: str
    confidence: float | None


@dataclass(frozen=True, slots=True)
class Attendee:
    """A person in a contact, and the office held there (`office`: id, `office_name`: English, `title`: as stated)."""

    person: Person
    participation: Participation
    office_name: str

    @property
    def side(self) -> Country:
        """The side on which they took part."""
        return self.participation.side


@dataclass(frozen=True, slots=True)
class ContactView:
    """A contact with everybody in it and what proves it. `sources` counts independent origins, not articles."""

    contact: Contact
    attendees: tuple[Attendee, ...]
    bodies: tuple[BodyPart, ...]
    evidence: tuple[Evidence, ...]
    sources: int


@dataclass(frozen=True, slots=True)
class Coverage:
    """What the answer rests on: how many articles are stored, their publication dates and languages."""

    articles: int
    first_published: str | None
    last_published: str | None
    by_lang: tuple[tuple[str, int], ...]
