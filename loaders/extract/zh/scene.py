"""A Chinese sentence while its clauses are read: who acts, who has met, what dates what follows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import takewhile

from graph.claims import SIDES
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.marks import Timex, Trigger, Unit
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import word_before
from loaders.extract.zh.relations import Relations
from loaders.extract.zh.vocabulary import trigger_of, unit_of

_EMBEDDING, _WELCOME = words("zh", "grammar", "embedding"), "welcome"
_TREATED = frozenset({"meal", "tea", "show"})  # forms of what people do with whom they ask to it
_TREATING = words("zh", "grammar", "treating")
_SEMICOLONS = words("zh", "grammar", "semicolons")
_COMMAS, _ALONG = words("zh", "grammar", "commas"), tuple(words("zh", "grammar", "goes_along"))
LEADING = words("zh", "grammar", "with") | words("zh", "grammar", "toward") | words("zh", "grammar", "passive")
People = tuple[tuple[Actor, ...], tuple[Actor, ...]]


@dataclass(slots=True)
class Scene:
    """The sentence; `subject` and `times` go on from one clause to the next, `met` are those who met last in it.

    `visitors` are met or seen off where nobody says whom, `posted` live where they are, `tour` is the month of a visit.
    `on_trip`: `times` are those of a journey. `pair` are the two who last met or wrote,
    `companions` go along on a journey that it tells, `recalled` are those last named of each side; `escorts` are those
    in whose company the subject has been said to be, `on_way`: to go somewhere. `published`: the article's day.
    `briefing`: a spokesperson or journalist acted last.
    """

    analysis: Analysis
    relations: Relations
    reporters: frozenset[int]
    subject: tuple[Actor, ...] = ()
    times: tuple[Timex, ...] = ()
    visitors: tuple[Actor, ...] = ()
    posted: frozenset[int] = frozenset()
    tour: Timex | None = None
    met: tuple[Actor, ...] = ()
    pair: tuple[Actor, ...] = ()
    recalled: tuple[Actor, ...] = ()
    on_trip: bool = False
    cast: Cast = field(default_factory=Cast)
    companions: list[Actor] = field(default_factory=list)
    escorts: tuple[Actor, ...] = ()
    on_way: bool = False
    published: date | None = None
    briefing: bool = False

    def at(self, trigger: Trigger) -> int:
        """The unit at which a word of contact begins."""
        return unit_of(self.analysis.units, trigger)

    def goes_beside(self, actor: Actor) -> bool:
        """Whether somebody is named right behind a word of going along (又陪同X访华, 陪X来到Y,X献了花圈)."""
        low = max((u.end for u in self.analysis.units if u.low in _SEMICOLONS and u.end <= actor.start), default=0)
        known = (a for a in self.analysis.actors if low <= a.start <= actor.start)
        alike = [a for a in known if set(actor.people) & set(a.people)]
        return any(word_before(self.analysis.units, a.start).startswith(_ALONG) for a in alike)


def two_sided(actors: Iterable[Actor]) -> bool:
    """Whether both sides are among the actors."""
    return {actor.country for actor in actors} >= set(SIDES)


def part_start(analysis: Analysis, position: int, default: int) -> int:
    """Where the part of a sentence begins in which something stands: behind the last comma before it."""
    return next((unit.end for unit in reversed(analysis.before(position)) if unit.low in _COMMAS), default)


def part_before(analysis: Analysis, position: int) -> list[Unit]:
    """The units of the part of a sentence that stand before an offset, the nearest first."""
    return list(takewhile(lambda unit: unit.low not in _COMMAS, reversed(analysis.before(position))))


def part_behind(analysis: Analysis, position: int) -> list[Unit]:
    """The units of the part of a sentence that stand at an offset or later, in the order of the text."""
    return list(takewhile(lambda unit: unit.low not in _COMMAS, analysis.behind(position)))


def parted(analysis: Analysis, start: int, end: int) -> bool:
    """Whether a comma stands between two offsets of a sentence."""
    return any(start <= unit.start < end and unit.low in _COMMAS for unit in analysis.units)


def embedded(scene: Scene, inside: list[Actor], trigger: Trigger) -> list[Actor]:
    """The people of a clause, without those who only welcome or invite whoever acts (欢迎X出席)."""
    units = scene.analysis.units
    for k in range(len(units) - 1, -1, -1):
        unit = units[k]
        treats = trigger.form in _TREATED and unit.low in _TREATING  # 请X共进晚餐
        if unit.end <= trigger.start and _embeds(unit) and not treats and k + 1 < len(units):
            doer = [a for a in inside if unit.end <= a.start < trigger.start]
            if doer and any(a.start < unit.start and not a.masked for a in inside):
                return [a for a in inside if a.start >= unit.end]
    return inside


def _embeds(unit: Unit) -> bool:
    """Whether what follows a unit is done by its object (欢迎X访华, 到机场迎接X到访)."""
    told = trigger_of(unit)
    return unit.low in _EMBEDDING or (told is not None and told.verb and told.form == _WELCOME)
