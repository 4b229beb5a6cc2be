"""The office of somebody's English counterpart: the same as his, on the other side."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import dropwhile

from graph.claims import SIDES
from graph.registry.entries import PostEntry
from loaders.extract.data import words
from loaders.extract.en.bodies import shown_side
from loaders.extract.heads import heads
from loaders.extract.marks import HeldOffice, Office, Unit
from loaders.extract.people import Cast
from loaders.extract.tenures import means

_COUNTERPARTS = words("en", "titles", "counterparts")
_PLACED = words("en", "grammar", "placed")
_HIS = words("en", "grammar", "possessive_pronouns") | words("en", "grammar", "possessive_marks")
_HIS |= words("en", "grammar", "articles")
_COMMAS = words("en", "grammar", "commas")
_PREMIERS = words("en", "titles", "premiers")
_MINISTERIAL = frozenset({"domain", "ministry"})
_BEHIND = 3  # units from "counterpart" to a name


def may_have_counterpart(office: Office) -> bool:
    """Whether an office is one of those whose holders have counterparts above all: a minister's, a premier's."""
    return heads("en")[office.head].kind in _MINISTERIAL or office.head in _PREMIERS


@dataclass(frozen=True, slots=True)
class Counterparts:
    """Finds them: `cast`, the posts that the registry knows of each when the article was written, and `main`, filled
    while the article is read: the office of each of those named so far that their counterparts share.
    """

    cast: Cast
    posts: Mapping[int, tuple[PostEntry, ...]]
    main: dict[int, Office]

    def note(self, held: list[HeldOffice]) -> None:
        """Remember the main offices that a sentence gives."""
        for each in held:
            if may_have_counterpart(each.office):
                self.main.setdefault(each.person, each.office)

    def named(self, units: list[Unit], held: list[HeldOffice], topic: int | None) -> list[HeldOffice]:
        """The offices of the counterparts that a sentence names, on the side that the words before them show.

        The office is that of whom the sentence names before ("Paek came as guest of his counterpart"), else of whom the
        sentence before was about, the `topic` ("He met his counterpart"): never of somebody of the counterpart's own
        side. Whoever the registry knows in another post does not share it.
        """
        out = []
        for i, unit in enumerate(units):
            who = _counterpart(units, i)
            if who is None or any(each.person == who for each in held):
                continue
            model = self._shared(units[:i], held, who, topic)
            if model is None or not self._may_hold(who, model):
                continue
            side = shown_side(units[max(0, i - _BEHIND) : i])
            office = replace(model, start=unit.start, end=unit.end, body=None, body_id=None, country=side)
            out.append(HeldOffice(office, who))
        return out

    def _shared(self, before: list[Unit], held: list[HeldOffice], who: int, topic: int | None) -> Office | None:
        """The office that somebody shares with the nearest of those named before whose counterpart he can be."""
        named = [person for person in _named_apart(before) if person != who and not self._of_one_side(person, who)]
        if not named and topic is not None and topic != who and not self._of_one_side(topic, who):
            named = [topic]
        for person in named:
            end = before[-1].end if before else 0
            own = [each.office for each in held if each.person == person and each.office.start < end]
            main = next((office for office in reversed(own) if may_have_counterpart(office)), self.main.get(person))
            if main is not None or own:
                return main or own[-1]
        return None

    def _of_one_side(self, person: int, other: int) -> bool:
        mine, theirs = self.cast.people[person].country, self.cast.people[other].country
        return mine is theirs and mine in SIDES

    def _may_hold(self, who: int, office: Office) -> bool:
        ours = self.cast.people[who].country in SIDES and heads("en")[office.head].kind in _MINISTERIAL
        known = self.posts.get(who, ()) if ours else ()
        return not known or any(means(replace(office, body_id=None), post, "en") for post in known)


def _counterpart(units: list[Unit], i: int) -> int | None:
    """Who is said to be a counterpart at a unit ("his counterpart, Wu", "Liu Xiaoming, his Chinese counterpart")."""
    if units[i].low not in _COUNTERPARTS:
        return None
    named = next((unit for unit in units[i + 1 : i + _BEHIND] if unit.low != ","), None)
    if named is not None and named.is_a("local"):
        return named.person
    before = [*dropwhile(lambda unit: unit.is_a("country") or unit.low in _HIS, reversed(units[:i]))]
    apposed = i > 0 and units[i - 1].low not in _COMMAS and len(before) > 1 and before[0].low in _COMMAS
    return before[1].person if apposed and before[1].is_a("local") else None


def _named_apart(units: list[Unit]) -> Iterator[int]:
    """The people whom some words name, the last first, without those who only stand beside somebody ("besides Kim")."""
    for i in range(len(units) - 1, -1, -1):
        if units[i].is_a("local") and not (i and units[i - 1].low in _PLACED):
            yield units[i].person
