"""A trigger with the people around it: what a language's clause grammar hands to the frames."""

from __future__ import annotations

from dataclasses import dataclass

from graph.claims import Status
from loaders.extract.analysis import Actor
from loaders.extract.marks import Timex, Trigger


@dataclass(frozen=True, slots=True)
class Scope:
    """A trigger in its clause (`start` to `end`): who stands before it as its subject, who after it.

    `agents` are those whom words after the trigger make its doer ("a visit by X", "a letter from Y").
    `carriers` hand a message over that somebody else wrote.
    `speech`: the clause is what a participant says. `infinitive`: it names a purpose, not an event.
    `subordinate`: the clause hangs on what the sentence says before it ("when").
    `reference`: its noun speaks of an event told before ("the talks").
    `bygone`: it was some time before what the article tells ("during his previous visit").
    `beside`: it only says when something else was ("after the talks").
    `earlier`: it lies before what the article is telling ("had arrived").
    `asides` are the times of its clause that date something else ("who took over in 1994").
    `together`: all whom it names met at once, though the sentence tells of a trip.
    `several`: it sums several contacts of the same people up ("met five times").
    `closed`: its people only watch what it names; nobody gives it for them.
    `present`: those named as there at an event that the clause only refers to, where a sentence refers to several.
    `days`: how long a journey lasts, below zero where its clause tells of its end (0: unknown).
    `nth`: which day of the journey its date is, from 0 on (None: its first or last).
    `begun`: from what day on, where its clause tells of its end.
    `ahead`: what it may tell is to come ("may visit"), not what may have been.
    `status` and `times`: whether it happened and what dates it, where the grammar knows; else cue words tell.
    """

    trigger: Trigger
    left: tuple[Actor, ...]
    right: tuple[Actor, ...]
    start: int
    end: int
    agents: tuple[Actor, ...] = ()
    carriers: tuple[Actor, ...] = ()
    speech: bool = False
    infinitive: bool = False
    subordinate: bool = False
    reference: bool = False
    beside: bool = False
    bygone: bool = False
    earlier: bool = False
    asides: tuple[Timex, ...] = ()
    status: Status | None = None
    times: tuple[Timex, ...] | None = None
    together: bool = False
    several: bool = False
    present: tuple[Actor, ...] = ()
    closed: bool = False
    days: int = 0
    nth: int | None = None
    begun: Timex | None = None
    ahead: bool = False
