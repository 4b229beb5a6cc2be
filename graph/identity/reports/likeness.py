"""Whether two articles are one report: nearly the same words, and no fact of one where the other has another fact."""

from __future__ import annotations

from dataclasses import dataclass

from graph.prints import Fingerprint

WINDOW_DAYS = 30
"""How many days apart one report may be published; a form filled a year later is another report."""
CONTAINED = 0.6
"""The share of the shorter one's shingles that the longer one must have."""
ALIKE = 0.3
"""The share of all shingles of both that both must have: a digest that holds a whole report is another one."""
SHORTEST = 10
"""Texts with fewer shingles are one report only where they are equal."""
UNCUT, AS_LONG, NAME = 0.8, 0.97, 12
"""Texts that share so many of their shingles and are nearly as long, or differ by no more units than a longer name
takes, have lost nothing that named somebody.
"""
CORRECTED = 3
"""How many facts a correction may change, and at most as many as it leaves."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two articles are: shares of their shingles (0 to 1), frames of facts that both have, those filled
    otherwise. `people`: they name other people.
    """

    contained: float
    alike: float
    shared: int
    conflicts: int
    people: bool = False

    @property
    def against(self) -> int:
        """How many facts are against each other."""
        return self.conflicts + self.people


def likeness(a: Fingerprint, b: Fingerprint) -> Likeness | None:
    """How like two articles of nearly the same words are, whatever their facts; None for others. Symmetric."""
    if (a.first - b.last).days > WINDOW_DAYS or (b.first - a.last).days > WINDOW_DAYS or a.letters != b.letters:
        return None
    if a.digest == b.digest:
        return Likeness(1.0, 1.0, len(a.slots.keys() & b.slots.keys()), 0)
    if min(len(a.sketch), len(b.sketch)) < SHORTEST:
        return None
    reach = min(a.reach, b.reach)
    left, right = _up_to(reach, a.sketch), _up_to(reach, b.sketch)
    both = len(left & right)
    alike = both / (len(left) + len(right) - both)
    contained = both / max(1, min(len(left), len(right)))
    if contained < CONTAINED or alike < ALIKE:
        return None
    shared = a.slots.keys() & b.slots.keys()
    conflicts = sum(not _agree(a.slots[frame], b.slots[frame]) for frame in shared if a.slots[frame] != b.slots[frame])
    return Likeness(contained, alike, len(shared), conflicts, _people(a, b, alike))


def _up_to(reach: int, sketch: frozenset[int]) -> frozenset[int]:
    return sketch if max(sketch) <= reach else frozenset([value for value in sketch if value <= reach])


def match(a: Fingerprint, b: Fingerprint) -> Likeness | None:
    """How like two places of one report are, or a report and its correction; None where they are two. Symmetric."""
    found = likeness(a, b)
    return found if found and fits(a, b, found) else None


def fits(a: Fingerprint, b: Fingerprint, found: Likeness) -> bool:
    """Whether the facts of two articles of nearly the same words allow one report; a correction may change some."""
    corrected = a.corrects != b.corrects and found.against <= min(CORRECTED, found.shared // 2)
    return corrected or not found.against


def _agree(left: frozenset[frozenset[int]], right: frozenset[frozenset[int]]) -> bool:
    """Whether what only one has can be what only the other has, said with more words, or with fewer."""
    return _within(left - right, right - left) or _within(right - left, left - right)


def _within(few: frozenset[frozenset[int]], many: frozenset[frozenset[int]]) -> bool:
    return all(any(one <= other or other <= one for other in many) for one in few)


def _people(a: Fingerprint, b: Fingerprint, alike: float) -> bool:
    """Whether each names somebody whom the other does not, or one of two of which nothing was cut."""
    if a.named == b.named:
        return False
    uncut = alike >= UNCUT and abs(a.size - b.size) <= max(NAME, (1 - AS_LONG) * max(a.size, b.size))
    return uncut or not (a.named <= b.named or b.named <= a.named)
