"""What a Korean article has spoken of so far, for what it leaves out or refers back to."""

from __future__ import annotations

from collections import deque
from dataclasses import dataclass, field
from datetime import date

from graph.claims import SIDES, Country
from loaders.extract.marks import Event, Resolved
from loaders.extract.people import Cast
from loaders.extract.scope import Scope


@dataclass(slots=True)
class Discourse:
    """Who was spoken of, in indexes of the cast.

    subject  who acted in the last sentence
    heads    the leader of each side's delegation; first_heads: of the one named first
    delegates of whom a side's delegation is said to consist, where nobody is said to lead it
    unled    the words for a delegation of a side that nobody is said to lead
    group    the side whose delegation was last spoken of
    pair     the two who last met, one of each side
    spoken   whom each sentence has spoken of, that of the last one first
    inviters those at whose invitation somebody has come
    mail     those between whom the message last told went
    together those of one side who were told to act last
    everyone all who took part in the contact last told, of both sides
    visit    the journey last told
    members  of whom a delegation is said to consist
    aboard   those of them who were told to board or to get off with whom they accompany
    company  those named as of a delegation, with the start of the sentence
    bound    those called visitors of the other side
    strayed  those told to have gone to a third country
    forms    those of the contacts that its body told as held
    spouses  the wife of each whose wife is named
    gate     whether it has come to an airport or a station
    addressed whether speeches at the contact last told are reported (연회에서는 연설들이 있었다)
    parties  the leaders of delegations by the words for these
    senders  whose letters an envoy of each side brings
    day      the paragraph in which a day was named last
    named    that day
    year     the year that the last sentence with a date names, None where it names none
    listed   the contact of which a sentence listed those of one side, and which
    mandators those in whose name others act
    speech   the paragraph whose sentences are what somebody said, -1 for none
    left     the day on which somebody was told to go home
    then     the time of a contact of before that the last sentence recalled
    report   the day on which somebody who is no outlet reported, where no other day was named after it
    listing  whether the last sentence said who was there
    today    whether somebody was told to report on the day of publication
    writer   whose letter the article prints
    unsent   a message told without one of its two, which the sentences after it may name; where it was told
    wrote    whose messages it has told
    answers  whose message each of those who got one has got last
    greeted  the contacts that a delegation had as one
    house    whose hand the article is from: bodies that it names without an owner are of that side
    """

    subject: int | None = None
    heads: dict[Country, int] = field(default_factory=dict)
    first_heads: dict[Country, int] = field(default_factory=dict)
    delegates: dict[Country, tuple[int, ...]] = field(default_factory=dict)
    unled: dict[Country, str] = field(default_factory=dict)
    group: Country | None = None
    pair: tuple[int, ...] = ()
    spoken: deque[tuple[int, ...]] = field(default_factory=deque)
    inviters: tuple[int, ...] = ()
    mail: tuple[int, ...] = ()
    together: tuple[int, ...] = ()
    visit: Event | None = None
    everyone: tuple[int, ...] = ()
    aboard: set[int] = field(default_factory=set)
    members: set[int] = field(default_factory=set)
    company: dict[int, int] = field(default_factory=dict)
    bound: set[int] = field(default_factory=set)
    strayed: set[int] = field(default_factory=set)
    forms: set[str] = field(default_factory=set)
    spouses: dict[int, tuple[int, ...]] = field(default_factory=dict)
    parties: dict[str, int] = field(default_factory=dict)
    unsent: tuple[Scope, int] | None = None
    listed: tuple[Event, Country] | None = None
    senders: dict[Country, int] = field(default_factory=dict)
    mandators: set[int] = field(default_factory=set)
    speech: int = -1
    day: int = -1
    named: date | None = None
    year: int | None = None
    left: Resolved | None = None
    then: Resolved | None = None
    report: Resolved | None = None
    writer: int | None = None
    wrote: set[int] = field(default_factory=set)
    answers: dict[int, int] = field(default_factory=dict)
    greeted: list[Event] = field(default_factory=list)
    house: Country | None = None
    today: bool = False
    listing: bool = False
    gate: bool = False
    addressed: bool = False

    def lead(self, cast: Cast, person: int) -> None:
        """Remember somebody as the leader of a delegation."""
        country = cast.people[person].country
        if country:
            self.heads[country] = person
            self.first_heads.setdefault(country, person)
            self.group = country

    def two_named(self, cast: Cast) -> tuple[int, ...]:
        """The two people of whom the last sentence spoke, one of each side; () where it spoke of others."""
        last = self.spoken[0] if self.spoken else ()
        by_side = {cast.people[person].country: person for person in last}
        return (
            tuple(by_side[side] for side in SIDES) if len(last) == len(SIDES) and by_side.keys() == set(SIDES) else ()
        )
