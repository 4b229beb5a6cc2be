"""What questions answer with: contacts as a reader sees them, with people, offices, dates and proof."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Generic, TypeVar

from graph.claims import ContactKind, Country, Status
from graph.dates import Window
from graph.model import BodyPart, Contact, Participation, Person
from graph.stores.base import Coverage

R = TypeVar("R")
Value = str | int | float | None


class Projection(StrEnum):
    """Who of a meeting counts as having met (DESIGN.md, the model); `DELEGATIONS`: bodies instead of people."""

    EVERYONE = "everyone"
    PRINCIPALS = "principals"
    DELEGATIONS = "delegations"


@dataclass(frozen=True, slots=True)
class Evidence:
    """One claim behind a contact, with its source: the sentence, where it stands, who says it.

    `corrected` says what an analyst put right in it, "" where nobody did; `date` is that of the source.
    `start` and `end` are characters of an article's text; `row` says where a table has it, "" for an article.
    `certain` is False where a table marks the row so. `status` is what it says of a contact, as put right; "" for what
    is no claim of one. `aside` marks a claim that says something else than what its contact is taken for: it announced
    what took place, or denies it, and does not prove it. `report` is the id of the article that stands for its report,
    `first` the publisher or the site of that one.
    """

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
    corrected: str = ""
    row: str = ""
    certain: bool = True
    report: str = ""
    first: str = ""
    status: str = ""
    aside: bool = False


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
    """A contact with everybody in it and all that tells of it. `sources` counts independent origins, not articles, and
    only those of `proof`.
    """

    contact: Contact
    attendees: tuple[Attendee, ...]
    bodies: tuple[BodyPart, ...]
    evidence: tuple[Evidence, ...]
    sources: int

    @property
    def proof(self) -> tuple[Evidence, ...]:
        """What says that it is what it is taken for: a forecast proves no meeting that took place."""
        return tuple(each for each in self.evidence if not each.aside)

    @property
    def beside(self) -> tuple[Evidence, ...]:
        """What tells of it and says something else: announcements, guesses, denials."""
        return tuple(each for each in self.evidence if each.aside)

    @property
    def told(self) -> tuple[Evidence, ...]:
        """All that tells of it, what proves it first."""
        return (*self.proof, *self.beside)


@dataclass(frozen=True, slots=True)
class Filters:
    """What a reader narrows an answer to; None leaves it to the question.

    `window` is event time. `side` keeps contacts in which that side is named; `who_met` reads it as the side of the
    others. `place` is a part of the place's or venue's words, or the name, in any script, of what the place lies in.
    `min_confidence` keeps contacts of which one claim has that confidence at least; claims of untested rules have none
    and pass only with `untested`.
    """

    window: Window = field(default_factory=Window)
    undated: bool = False
    kinds: frozenset[ContactKind] | None = None
    statuses: frozenset[Status] | None = None
    side: Country | None = None
    place: str | None = None
    projection: Projection = Projection.EVERYONE
    min_confidence: float | None = None
    untested: bool = False


ALL = Filters()


@dataclass(frozen=True, slots=True)
class Answer(Generic[R]):
    """The rows that answer a question, and what the reader must know to judge them.

    persons     the people of the graph that the asked names mean
    absent      ids that the registry knows under these names and the store does not hold
    projection  who counts as having met; None where the question has none
    coverage    what the store's articles cover
    hidden      contacts of the same people left out because they did not (or not yet) take place
    weak        contacts left out because no claim of theirs has the confidence asked
    method      how the rows were computed: what was chosen or assumed, and the value (window, weights, parameters)
    """

    rows: tuple[R, ...]
    coverage: Coverage
    persons: tuple[Person, ...] = ()
    absent: tuple[str, ...] = ()
    projection: Projection | None = None
    hidden: int = 0
    weak: int = 0
    method: tuple[tuple[str, Value], ...] = ()
