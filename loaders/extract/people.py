"""The people of one article: every form of a name bound to one local person, and what refers back to them."""

from __future__ import annotations

from bisect import bisect_left, insort
from dataclasses import dataclass, field

from graph.claims import Country, Who
from loaders.extract.marks import LocalPerson, Mention


@dataclass(frozen=True, slots=True)
class NameForm:
    """A full name found at a place: registry `candidates` (none when only its shape tells), or a `proposed` id.

    `family` is the part of the name that may stand alone later, folded.
    """

    start: int
    end: int
    text: str
    family: str
    candidates: tuple[str, ...] = ()
    proposed: str = ""
    country: Country | None = None


@dataclass(slots=True)
class Cast:
    """Everybody an article names, in order of first full mention."""

    people: list[LocalPerson] = field(default_factory=list)
    _by_key: dict[str, int] = field(default_factory=dict)
    _by_family: dict[str, list[int]] = field(default_factory=dict)
    _named: set[tuple[int, int]] = field(default_factory=set)
    _starts: dict[tuple[int, bool], list[int]] = field(default_factory=dict)

    def add(self, form: NameForm) -> int:
        """Enter a full name; returns the index of the person who bears it."""
        keys = form.candidates or (form.proposed,)
        index = next((self._by_key[key] for key in keys if key in self._by_key), None)
        if index is None:
            index = len(self.people)
            self.people.append(LocalPerson(form.text, form.proposed, form.candidates, form.country))
        person = self.people[index]
        if form.candidates and person.candidates:
            person.candidates = tuple(c for c in person.candidates if c in form.candidates) or person.candidates
        for key in (*keys, form.proposed):
            self._by_key.setdefault(key, index)
        family = self._by_family.setdefault(form.family, [])
        if index not in family:
            family.append(index)
        self.mention(index, form.start, form.end, form.text)
        return index

    def mention(self, index: int, start: int, end: int, text: str, *, full: bool = True) -> None:
        """Record that the person is named here."""
        person = self.people[index]
        if (index, start) in self._named:
            return
        self._named.add((index, start))
        insort(self._starts.setdefault((index, full), []), start)
        person.mentions.append(Mention(start, end, index, full))
        if text not in person.surfaces:
            person.surfaces.append(text)

    def first(self, index: int) -> int:
        """Where a person is named first."""
        return min(self._starts[index, full][0] for full in (True, False) if (index, full) in self._starts)

    def count(self, index: int, start: int, end: int, *, full_only: bool = False) -> int:
        """How often a person is named between two offsets (in full, if `full_only`); logarithmic in the mentions."""
        kinds = (True,) if full_only else (True, False)
        lists = (self._starts.get((index, full), []) for full in kinds)
        return sum(max(0, bisect_left(starts, end) - bisect_left(starts, start)) for starts in lists)

    def of_family(self, family: str) -> list[int]:
        """The people who may be meant by a bare family name."""
        return self._by_family.get(family, [])

    def families(self) -> frozenset[str]:
        """Every family name of the article, folded."""
        return frozenset(self._by_family)

    def mentions(self) -> list[Mention]:
        """Every mention of everybody, in the order of the text."""
        return sorted((m for person in self.people for m in person.mentions), key=lambda m: (m.start, m.end))

    def who(self, index: int) -> Who:
        """The person as claims name them."""
        person = self.people[index]
        surfaces = sorted(person.surfaces, key=lambda s: (-len(s), s))
        return Who(
            name=person.name,
            proposed=person.proposed,
            country=person.country,
            surfaces=tuple(surfaces),
            candidates=tuple(sorted(person.candidates)),
            titles=tuple(dict.fromkeys(person.titles)),
        )


def bare_surname(
    cast: Cast, family: str, position: int, since: int, body: int = 0, *, other_than: int | None = None
) -> int | None:
    """Who is meant by a bare family name at a position.

    The press gives the bare name to whoever its paragraph (from `since` on) just named in full, else to the one of the
    family named most (its title, before `body`, does not count), and of those to the one introduced first. It is
    somebody `other_than` those named in full from an offset on ("Under Kim Jong Un, Mr. Kim").
    """
    people = cast.of_family(family)
    if other_than is not None:
        people = [p for p in people if not cast.count(p, other_than, position, full_only=True)] or people
    if not people:
        return None

    def salience(person: int) -> tuple[bool, int, int]:
        just = cast.count(person, max(since, body), position, full_only=True) > 0
        return just, cast.count(person, body, position), -cast.first(person)

    return max(people, key=salience)
