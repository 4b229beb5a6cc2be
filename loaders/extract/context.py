"""What the article as a whole gives its sentences: anchors of time, the place it is written from, who is quoted."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from graph.claims import SIDES, Country
from graph.registry.entries import PlaceEntry
from loaders.extract.anchors import Anchor
from loaders.extract.marks import Event, Resolved, Sentence, Timex
from loaders.extract.people import Cast


@dataclass(slots=True)
class Context:
    """The article while it is read: language, people, anchors (`anchor.spoken` moves on), the events told so far.

    `focus` is the event that a bare "Present were" speaks of.
    `denies_reports`: the article's own source denies what others reported.
    `resolved` are the times already understood: "the day before" means one day, also when two verbs share it.
    `story` is the day near publication of which it last told; `paragraph` the one being read.
    `on_tour`: the article last dated a whole trip, not one of its days. `dated`: the last paragraph with a date.
    `doubts_reports`: it confirms nothing of what they reported.
    `around` is the country of the place last named.
    `heads` are the leaders of each side's delegation, once the whole article is read.
    `sentences` are those read for contacts; `loose` those that name people as present at nothing told, with these;
    `dropped` the events that are no contact of the two sides as far as they could be read.
    """

    language: str
    cast: Cast
    anchor: Anchor
    places: Mapping[str, PlaceEntry]
    dateline: str | None = None
    events: list[Event] = field(default_factory=list)
    focus: Event | None = None
    denies_reports: bool = False
    on_tour: bool = False
    dated: int = 0
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

    def last_event(self, *forms: str) -> Event | None:
        """The event last told, of one of the forms where any are given."""
        for event in reversed(self.events):
            if not forms or event.form in forms:
                return event
        return None


def other_side(side: Country) -> Country:
    """The counterpart's side."""
    return Country.CN if side is Country.KP else Country.KP
