"""What the article as a whole gives its sentences: anchors of time, the place it is written from, who is quoted."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from graph.claims import SIDES, Country, Function
from graph.registry.entries import PlaceEntry
from graph.registry.load import Entries
from loaders.extract.anchors import Anchor
from loaders.extract.heads import resides
from loaders.extract.marks import Event, Resolved, Sentence, Timex
from loaders.extract.people import Cast

STORY = 45
"""Days before publication that a report tells of as its story; what lies further back it recalls."""


@dataclass(slots=True)
class Context:
    """The article while it is read: language, people, anchors (`anchor.spoken` moves on), the events told so far.

    `dateline` and `day` are the place and the day of its date line, as it words it.
    `focus` is the event that a bare "Present were" speaks of.
    `denies_reports`: the article's own source denies what others reported.
    `resolved` are the times already understood: "the day before" means one day, also when two verbs share it.
    `story` is the day near publication of which it last told; `paragraph` the one being read.
    `on_tour`: the article last dated a whole trip, not one of its days. `dated`: the last paragraph with a date (-1).
    `doubts_reports`: it confirms nothing of what they reported.
    `around` is the country of the place last named.
    `heads` are the leaders of each side's delegation, once the whole article is read.
    `sentences` are those read for contacts; `loose` those that name people as present at nothing told, with these;
    `dropped` the events that are no contact of the two sides as far as they could be read.
    """

    language: str
    cast: Cast
    anchor: Anchor
    places: Entries[PlaceEntry]
    dateline: str | None = None
    day: Timex | None = None
    events: list[Event] = field(default_factory=list)
    focus: Event | None = None
    denies_reports: bool = False
    on_tour: bool = False
    dated: int = -1
    story: date | None = None
    paragraph: int = -1
    resolved: dict[Timex, Resolved] = field(default_factory=dict)
    doubts_reports: bool = False
    around: Country | None = None
    heads: dict[Country, int] = field(default_factory=dict)
    sentences: list[Sentence] = field(default_factory=list)
    loose: list[tuple[Sentence, tuple[int, ...]]] = field(default_factory=list)
    dropped: list[Event] = field(default_factory=list)

    def side(self, person: int) -> Country | None:
        """The side of a person, None for third countries and the unknown."""
        country = self.cast.people[person].country
        return country if country in SIDES else None

    def resides(self, person: int) -> bool:
        """Whether somebody holds an office of an embassy: he lives where he serves."""
        return resides(self.cast.people[person].titles, self.language)

    def enter(self, event: Event, people: Iterable[int], function: Function) -> None:
        """Enter those of the two sides into an event in a function, whoever it has already as they are."""
        for person in people:
            if side := self.side(person):
                event.people.setdefault(person, (side, function))

    @property
    def sentence_before(self) -> int:
        """Where the sentence before the one being read begins, -1 for the first."""
        return self.sentences[-2].start if len(self.sentences) > 1 else -1

    def is_long_ago(self, dated: Resolved | None) -> bool:
        """Whether a time is known to end long before the article: it is recalled, no part of the story."""
        published = self.anchor.published
        return dated is not None and published is not None and (published - dated.when.last).days > STORY

    def last_event(self, *forms: str) -> Event | None:
        """The event last told, of one of the forms where any are given."""
        for event in reversed(self.events):
            if not forms or event.form in forms:
                return event
        return None


def other_side(side: Country) -> Country:
    """The counterpart's side."""
    return Country.CN if side is Country.KP else Country.KP
