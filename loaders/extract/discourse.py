"""What an article has spoken of so far, for the words that refer back: he, the delegation, the two."""

from __future__ import annotations

from collections import deque
from copy import copy
from dataclasses import dataclass, field, replace

from graph.claims import SIDES, Country
from graph.registry.entries import PostEntry
from loaders.extract.analysis import Analysis
from loaders.extract.people import Cast
from loaders.extract.scope import Scope

_SENTENCES = 8
_MEMORY = 50  # people: who was named longer ago is not meant by "him"

_MOVING = (
    *("subject", "paragraph", "topic", "acting", "recent", "heads", "group", "pair", "met", "together", "foreign"),
    *("visitors", "travellers", "spoken"),
)
"""What changes with each sentence told."""


@dataclass(frozen=True, slots=True)
class Letter:
    """Who writes a letter to whom (indexes of the cast), and where its text begins and its signature stands."""

    writer: int
    reader: int
    start: int
    signed: int


@dataclass(frozen=True, slots=True)
class Written:
    """A message that a sentence (`analysis`) tells; `side`: the one whose people it names, None where it names both.

    `got`: they are those who got it, not who sent it.
    """

    analysis: Analysis
    scope: Scope
    side: Country | None
    got: bool


@dataclass(slots=True)
class Discourse:
    """Who was spoken of, in indexes of the cast.

    subject  who acted in the last sentence
    paragraph in which the subject acted
    topic    whom the last sentence spoke of by a pronoun
    acting   who of each side acted last
    recent   the people last named, latest last
    heads    the leader of each side's delegation
    members  of each side's delegation, where a sentence says who belongs to it
    group    the side whose delegation was last spoken of
    pair     the two who last met, one of each side; `met`: they did, and are not only to meet
    visitors who of each side was met in the other one's country
    travellers whose journeys it tells of
    spouses  who is married to whom
    together the people of one side whom the last sentence named
    leaders  who leads each side at the time of the article, of those whom it names
    letter   where the text is itself a letter: who writes it, to whom
    written  the message told last, of which a later sentence may name the other side
    introduced where somebody is described (offsets) whom the text names only then
    gone     who died long before the article: they act in nothing it tells
    tenures  which posts they hold at the time of the article, as far as the registry knows
    strangers the nouns by which it told of somebody without a name ("a diplomat")
    spoken   who acts in each of the sentences so far, in order of mention, empty for nobody
    offices  the offices (heads) that the registry knows people to hold at the time of the article
    foreign  whether it last named somebody of one side with somebody of a third country: "the two" are they
    """

    subject: int | None = None
    paragraph: int = -1
    topic: int | None = None
    acting: dict[Country, int] = field(default_factory=dict)
    recent: deque[int] = field(default_factory=lambda: deque(maxlen=_MEMORY))
    heads: dict[Country, int] = field(default_factory=dict)
    members: dict[Country | None, tuple[int, ...]] = field(default_factory=dict)
    group: Country | None = None
    pair: tuple[int, ...] = ()
    met: bool = False
    together: tuple[int, ...] = ()
    foreign: bool = False
    visitors: dict[Country, int] = field(default_factory=dict)
    travellers: set[int] = field(default_factory=set)
    spouses: dict[int, int] = field(default_factory=dict)
    leaders: dict[Country, int] = field(default_factory=dict)
    introduced: dict[int, int] = field(default_factory=dict)
    gone: frozenset[int] = frozenset()
    tenures: dict[int, tuple[PostEntry, ...]] = field(default_factory=dict)
    strangers: set[str] = field(default_factory=set)
    letter: Letter | None = None
    written: Written | None = None
    spoken: deque[tuple[int, ...]] = field(default_factory=lambda: deque(maxlen=_SENTENCES))
    offices: dict[int, frozenset[str]] = field(default_factory=dict)

    @property
    def traveller(self) -> int | None:
        """The one who leads a delegation or travels, as far as the article told; None where it told of several."""
        known = {*self.heads.values()} or self.travellers
        known = known & self.travellers if len(known) > 1 else known
        return next(iter(known)) if len(known) == 1 else None

    @property
    def guest(self) -> int | None:
        """The one who has come, as a leader, as a traveller or to be met; None where several have, or nobody."""
        if self.heads or self.travellers:
            return self.traveller
        return next(iter(self.visitors.values())) if len(self.visitors) == 1 else None

    def kept(self) -> Discourse:
        """Whom the text speaks of now, as a copy to which it may return (`take_up`)."""
        return replace(self, **{name: copy(getattr(self, name)) for name in _MOVING})

    def take_up(self, known: Discourse) -> None:
        """Speak again of whom the text spoke of before."""
        for name in _MOVING:
            setattr(self, name, getattr(known, name))

    def latest_of(self, cast: Cast, side: Country) -> int | None:
        """The person of a side who acted last, else the one last named."""
        if side in self.acting:
            return self.acting[side]
        return next((p for p in reversed(self.recent) if cast.people[p].country is side), None)

    def last_pair(self, cast: Cast) -> tuple[int, ...]:
        """The two of different sides who acted last, before any meeting of theirs is told; none without both."""
        if self.foreign:
            return ()
        pair = tuple(person for side in SIDES if (person := self.latest_of(cast, side)) is not None)
        return pair if len(pair) == 2 else ()

    def act(self, cast: Cast, person: int) -> None:
        """Remember who acts."""
        self.subject = person
        country = cast.people[person].country
        if country:
            self.acting[country] = person

    def lead(self, cast: Cast, person: int) -> None:
        """Remember somebody as the leader of a delegation."""
        country = cast.people[person].country
        if country:
            self.heads[country] = person
