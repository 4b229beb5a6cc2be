"""Figures of agreement: what is right, false and missed, and the shares that follow; they add up over articles."""

from __future__ import annotations

from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Counts:
    """Things found and in the gold (`right`), found only (`false`), in the gold only (`missed`)."""

    right: int = 0
    false: int = 0
    missed: int = 0

    def __add__(self, other: Counts) -> Counts:
        return Counts(self.right + other.right, self.false + other.false, self.missed + other.missed)

    @property
    def precision(self) -> float:
        """Share of the found things that are right, 0 when nothing was found."""
        return _share(self.right, self.right + self.false)

    @property
    def recall(self) -> float:
        """Share of the gold's things that were found, 0 when the gold has none."""
        return _share(self.right, self.right + self.missed)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall, 0 when both are."""
        return _share(2 * self.precision * self.recall, self.precision + self.recall)


@dataclass(frozen=True, slots=True)
class Share:
    """How many of all the cases are right."""

    right: int = 0
    all: int = 0

    def __add__(self, other: Share) -> Share:
        return Share(self.right + other.right, self.all + other.all)

    @property
    def value(self) -> float:
        """The share, 0 to 1; 0 when there is no case."""
        return _share(self.right, self.all)


@dataclass(frozen=True, slots=True)
class Scores:
    """The figures of one or more articles; scores add up.

    persons    DPRK and Chinese people, by any full form of their name
    offices    (person, title and organization), by common words
    pairs      (DPRK person, Chinese person) together in a meeting or ceremony that occurred
    dated      pairs whose date is the gold's at the gold's precision; none where the gold has none
    contacts   contacts of one kind and status that share a person
    attendees  (contact, person) of those contacts, whatever their status
    places     where those contacts were: at the gold's place or inside it; none where the gold has none. The country
               of the gold's town is missed only, not false
    identity   of the people found: those under the gold's id
    side       of the people found: those on the gold's side
    abroad     of the people of third countries found: those on neither side
    status     of the contacts matched by kind and people: those of the gold's status
    """

    persons: Counts = Counts()
    offices: Counts = Counts()
    pairs: Counts = Counts()
    dated: Counts = Counts()
    contacts: Counts = Counts()
    attendees: Counts = Counts()
    places: Counts = Counts()
    identity: Share = Share()
    side: Share = Share()
    abroad: Share = Share()
    status: Share = Share()

    def __add__(self, other: Scores) -> Scores:
        return Scores(*(getattr(self, f.name) + getattr(other, f.name) for f in fields(self)))

    def figures(self) -> dict[str, float]:
        """Each figure by name, 0 to 1: F1 of the counts, the share of the others."""
        values = ((f.name, getattr(self, f.name)) for f in fields(self))
        return {name: value.f1 if isinstance(value, Counts) else value.value for name, value in values}


def _share(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
