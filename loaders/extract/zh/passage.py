"""A Chinese sentence while its actors are found, and what the words around a name or pronoun say of its place in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from itertools import pairwise, takewhile

from graph.claims import Country
from loaders.extract.analysis import Actor, Analysis
from loaders.extract.data import words
from loaders.extract.discourse import Discourse
from loaders.extract.marks import Unit, Zone
from loaders.extract.people import Cast
from loaders.extract.zh.attributive import next_name, word_before
from loaders.extract.zh.masks import mask
from loaders.extract.zh.phrase import Phrase

_COMMAS = words("zh", "grammar", "commas")
_WITH, _SOON = words("zh", "grammar", "with"), 4  # units from a pronoun to "with"
_OBJECT_WORDS = words("zh", "grammar", "with") | words("zh", "grammar", "toward")
_ASPECT = words("zh", "grammar", "aspect")
_BY = words("zh", "grammar", "passive")
_LED_BY = words("zh", "grammar", "by")
_HANDED = words("zh", "grammar", "carried") | words("zh", "grammar", "handed")
_REPORTERS = words("zh", "titles", "reporters")
_NAMING = ("head", "org", "country", "place", "part", "modifier", "former", "dropped")


@dataclass(frozen=True, slots=True)
class Passage:
    """A sentence being read: its analysis, the cast, the discourse, the unheld office phrases by their start."""

    analysis: Analysis
    cast: Cast
    discourse: Discourse
    free: dict[int, Phrase]
    spouses: dict[int, int]

    @property
    def units(self) -> list[Unit]:
        """The units of the sentence."""
        return self.analysis.units

    def begins(self, i: int) -> bool:
        """Whether a unit is the first of its clause, or stands behind the time with which that begins."""
        if i == 0 or self.units[i - 1].low in _COMMAS:
            return True
        return any(timex.end == self.units[i].start for timex in self.analysis.times)

    def clause(self, i: int) -> list[Unit]:
        """The units from one to the end of its clause."""
        return [*takewhile(lambda unit: unit.low not in _COMMAS, self.units[i:])]

    def side(self, person: int | None) -> Country | None:
        """The country of a person, None for nobody."""
        return self.cast.people[person].country if person is not None else None

    def acting(self, before: list[Actor]) -> list[int]:
        """The people of some actors who are not only talked about, each once, in order."""
        return list(dict.fromkeys(p for a in mask(self.analysis, before) if not a.masked for p in a.people))

    def reports(self, person: int) -> bool:
        """Whether somebody only tells what others do."""
        return bool(_REPORTERS & set(self.cast.people[person].titles))

    def holds(self, person: int, heads: Collection[str]) -> bool:
        """Whether somebody holds one of some offices, by the words of the article or as the registry knows."""
        held = {*self.cast.people[person].titles} | self.discourse.offices.get(person, frozenset())
        return not held.isdisjoint(heads)

    def holders(self, heads: Collection[str], side: Country | None) -> list[int]:
        """Those of a side, or of any, who hold one of some offices by the article, else as the registry knows."""
        people = [p for p, who in enumerate(self.cast.people) if side in (None, who.country)]
        said = [p for p in people if not {*self.cast.people[p].titles}.isdisjoint(heads)]
        return said or [p for p in people if not self.discourse.offices.get(p, frozenset()).isdisjoint(heads)]

    def spoken(self) -> Iterator[tuple[int, ...]]:
        """Whom the sentences before speak of, the last one first: those who act in each, in order."""
        yield from reversed(self.discourse.spoken)


def is_object(units: list[Unit], i: int) -> bool:
    """Whether what begins at a unit is taken by the word before it: a preposition, a verb, a word of company."""
    k = i - 1
    while k > 0 and units[k].low in _ASPECT:
        k -= 1
    previous = units[k] if k >= 0 else None
    if previous is None:
        return False
    led = previous.low in _BY and any(u.is_a("verbs") for u in units[max(0, k - 2) : k])
    return led or previous.low in _OBJECT_WORDS or previous.is_any(("verbs", "presence"))


def last_subject(passage: Passage, i: int, before: list[Actor]) -> int | None:
    """Who acts in the clause before a unit's, of the clauses that name somebody."""
    start = passage.units[i].start
    commas = [u.end for u in passage.units[:i] if u.low in _COMMAS]
    if passage.analysis.sentence.zone is Zone.TITLE:  # in a headline a space parts like a comma
        commas += [b.start for a, b in pairwise(passage.units[: i + 1]) if a.end < b.start]
    named = [a for a in mask(passage.analysis, before) if a.people and not a.masked]
    named = [a for a in named if not _is_agent(passage.units, a)]
    partner = _partner(passage, i)
    lows = [*sorted(commas, reverse=True), 0]
    part = takewhile(lambda unit: unit.low not in _COMMAS, passage.units[i:])
    if i and passage.units[i - 1].low in _LED_BY and len(lows) > 1 and any(unit.low in _HANDED for unit in part):
        named, lows = [a for a in named if a.start < lows[0]], lows[1:]  # X接见了Y,Z的亲笔信由他递交
    for low in lows:
        inside = [a for a in named if low <= a.start < start and a.country not in partner]
        if inside:
            return inside[0].people[0]
    return None


def _partner(passage: Passage, i: int) -> set[Country | None]:
    """The side of whoever is named after "with" behind a pronoun, who is not of it (他已同X谈过, not 他与X到场)."""
    units = passage.units
    if any(unit.is_a("presence") for unit in takewhile(lambda unit: unit.low not in _COMMAS, units[i:])):
        return set()
    k = next((k for k in range(i + 1, min(i + _SOON, len(units))) if units[k].low in _WITH), None)
    name = next_name(units, k + 1) if k is not None else None
    return {passage.side(units[name].person)} - {Country.OTHER} if name is not None else set()


def _is_agent(units: list[Unit], actor: Actor) -> bool:
    """Whether somebody only does what befalls the subject (受到大使X的接待)."""
    return word_before(units, actor.start, _NAMING) in _BY
