"""One sentence with everything found in it: what the stages of a language hand to the frames."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass, field
from operator import attrgetter

from graph.claims import Country
from loaders.extract.marks import HeldOffice, Sentence, Timex, Trigger, Unit

_start, _end = attrgetter("start"), attrgetter("end")  # by which units are in the order of the text


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue word at its place: its kind ("planned", "presence", ...) and itself, folded."""

    start: int
    end: int
    kind: str
    word: str


@dataclass(frozen=True, slots=True)
class Actor:
    """Somebody a clause speaks of: named people, or a group without names.

    people     indexes of the people meant, in order of mention (empty for an unnamed group)
    text       the group's words, "" for named people
    masked     the cue that says they are only talked about, "" when they act
    quiet      refers back ("he", "the delegation") instead of naming
    delegation a delegation, with or without its leader; `office`: an office that nobody is named with
    """

    start: int
    end: int
    people: tuple[int, ...] = ()
    text: str = ""
    country: Country | None = None
    masked: str = ""
    quiet: bool = False
    body_id: str | None = None
    delegation: bool = False
    office: bool = False

    @property
    def both(self) -> bool:
        """Whether it refers back to people of more than one side ("they", "the two leaders")."""
        return self.quiet and self.country is None and len(self.people) > 1


@dataclass(slots=True)
class Analysis:
    """A sentence with its units, offices, cues, times, triggers and actors; `presence`: those it names as there,
    `suite`: as travelling with somebody; `company`: with whom (indexes), where it says so.

    `passing`: where clauses stand that only say something of somebody.
    `interposed`: where others stand between commas that tell something beside it ("Kim, having come by train, met Hu").
    `journeys`: where clauses stand that say whence and by what way somebody came, or where a medium is that reports: no
    place of what else is told.
    `listed`: it begins with whom it names as there ("Present were A, who had met B").
    `spokesmen`: those who only speak of contacts (indexes); `reported`: whom the sentence before quoted does.
    `scholars`: those who only have views on contacts.
    `measured`: where a day is counted from one that it names, to where the words for each go ("a day before the parade
    on Oct. 10").
    `counted`: it speaks of another contact of the same people by its number alone ("The first took place on April 14").
    """

    sentence: Sentence
    units: list[Unit]
    cues: list[Cue] = field(default_factory=list)
    times: list[Timex] = field(default_factory=list)
    triggers: list[Trigger] = field(default_factory=list)
    offices: list[HeldOffice] = field(default_factory=list)
    actors: list[Actor] = field(default_factory=list)
    presence: list[Actor] = field(default_factory=list)
    suite: list[Actor] = field(default_factory=list)
    company: tuple[int, ...] = ()
    spokesmen: frozenset[int] = frozenset()
    scholars: frozenset[int] = frozenset()
    reported: bool = False
    counted: bool = False
    listed: bool = False
    passing: tuple[tuple[int, int], ...] = ()
    interposed: tuple[tuple[int, int], ...] = ()
    journeys: tuple[tuple[int, int], ...] = ()
    measured: tuple[tuple[int, int, int], ...] = ()

    def cued(self, kind: str, start: int | None = None, end: int | None = None) -> list[Cue]:
        """The cues of a kind between two offsets, in order."""
        low = self.sentence.start if start is None else start
        high = self.sentence.end if end is None else end
        return [cue for cue in self.cues if cue.kind == kind and low <= cue.start and cue.end <= high]

    def before(self, position: int) -> list[Unit]:
        """The units that end by this offset, in the order of the text."""
        return self.units[: bisect_right(self.units, position, key=_end)]

    def behind(self, position: int) -> list[Unit]:
        """The units that start at this offset or later, in the order of the text."""
        return self.units[bisect_left(self.units, position, key=_start) :]

    def said(self, trigger: Trigger) -> str:
        """The words of a trigger, folded, as the sentence has them."""
        return " ".join(unit.low for unit in self.units if trigger.start <= unit.start < trigger.end)

    def between(self, start: int, end: int, exempt: frozenset[str] = frozenset()) -> list[Actor]:
        """The actors between two offsets who act, in order; marks of `exempt` do not count."""
        return [a for a in self.actors if start <= a.start and a.end <= end and (not a.masked or a.masked in exempt)]


def people_of(actors: Iterable[Actor]) -> list[int]:
    """Everybody the actors name, each once, in order."""
    return list(dict.fromkeys(person for actor in actors for person in actor.people))
