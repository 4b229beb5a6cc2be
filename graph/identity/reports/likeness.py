"""Whether two articles are one report: nearly the same words, and no fact of one where the other has another fact."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from itertools import islice
from math import sqrt

from graph.prints import SKETCH, Facts, Fingerprint

WINDOW_DAYS = 30
"""How many days apart one report may be published; a form filled a year later is another report."""
CONTAINED = 0.5
"""The share of the shorter one's shingles that the longer one must have."""
ALIKE = 0.3
"""The share of all shingles of both that both must have: a digest that holds a whole report is another one."""
SHORTEST = 10
"""Texts with fewer shingles are one report only where they are equal."""
NAME = 12
"""How many units longer one name is than another."""
_AROUND = {True: 8, False: 6}
"""The shingles that a name takes part in: of four characters, or of three words."""
_DEVIATIONS = 3
"""How many standard deviations a share may lie from the one that a sample of it shows."""
CORRECTED = 3
"""How many facts a correction may change, and at most as many as it leaves."""


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two articles are: shares of their shingles (0 to 1), frames of facts that both have, those filled
    otherwise (one more than a correction may change stands for all). `people`: they name other people.
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
    left, right = _up_to(reach, a.sketch, a.largest), _up_to(reach, b.sketch, b.largest)
    both = len(left & right)
    alike = both / (len(left) + len(right) - both)
    contained = both / max(1, min(len(left), len(right)))
    if contained < CONTAINED or alike < ALIKE:
        return None
    shared = a.slots.keys() & b.slots.keys()
    other = (frame for frame in shared if a.slots[frame] != b.slots[frame])
    conflicts = sum(1 for _ in islice((f for f in other if not agree(a.slots[f], b.slots[f])), CORRECTED + 1))
    lost = 1 - both / max(1, len(left)), 1 - both / max(1, len(right))
    return Likeness(contained, alike, len(shared), conflicts, _people(a, b, lost))


def _up_to(reach: int, sketch: frozenset[int], largest: int) -> frozenset[int]:
    return sketch if largest <= reach else frozenset([value for value in sketch if value <= reach])


def match(a: Fingerprint, b: Fingerprint) -> Likeness | None:
    """How like two places of one report are, or a report and its correction; None where they are two. Symmetric."""
    found = likeness(a, b)
    return found if found and fits(a, b, found) else None


def fits(a: Fingerprint, b: Fingerprint, found: Likeness) -> bool:
    """Whether the facts of two articles of nearly the same words allow one report; a correction may change some."""
    corrected = a.corrects != b.corrects and found.against <= min(CORRECTED, found.shared // 2)
    return corrected or not found.against


def allows(whole: Fingerprint, a: Fingerprint, b: Fingerprint) -> bool:
    """Whether two articles that disagree both say only what a third one says in the same places."""
    shared = [frame for frame in a.slots.keys() & b.slots.keys() if not agree(a.slots[frame], b.slots[frame])]
    told = all(
        not Counter(each.slots[frame]) - Counter(whole.slots.get(frame, ())) for frame in shared for each in (a, b)
    )
    return told and all(each.named.keys() <= whole.named.keys() for each in (a, b))


def agree(left: Facts, right: Facts) -> bool:
    """Whether what only one has can be what only the other has, said with more words, or with fewer. Symmetric; then
    they have a word in common.
    """
    if len(left) == len(right) == 1:
        return left[0] <= right[0] or right[0] <= left[0]
    mine, its = Counter(left), Counter(right)
    return _within(mine - its, its - mine) or _within(its - mine, mine - its)


def _within(few: Counter[frozenset[int]], many: Counter[frozenset[int]]) -> bool:
    return all(any(one <= other or other <= one for other in many) for one in few)


def _people(a: Fingerprint, b: Fingerprint, lost: tuple[float, float]) -> bool:
    """Whether each names somebody known whom the other does not, or one somebody in whose place the other has others.

    `lost`: the shares of the shingles of each that the other has not.
    """
    if a.named == b.named:
        return False
    mine, its = Counter(a.named), Counter(b.named)
    if any(map(is_known, mine.keys() - its.keys())) and any(map(is_known, its.keys() - mine.keys())):
        return True
    return _replaced(a, b, (mine - its).total(), lost) or _replaced(b, a, (its - mine).total(), lost[::-1])


def is_known(person: int) -> bool:
    """Whether the hash of somebody in a fingerprint is that of somebody of the registry."""
    return person % 2 == 0


def _replaced(a: Fingerprint, b: Fingerprint, times: int, lost: tuple[float, float]) -> bool:
    """Whether the names that only `a` has, so many times, explain all that `b` has not of it, and something else stands
    there: then nothing was cut.
    """
    shorter = a.size - b.size
    if not times or abs(shorter) > NAME * times or lost[0] > _seen(times * _AROUND[a.letters] / a.size, a, b):
        return False
    return lost[1] > 0 or shorter < max(2 * times, lost[0] * a.size / 2)


def _seen(share: float, a: Fingerprint, b: Fingerprint) -> float:
    """The largest share that the sketches of two articles may show where it is this one."""
    if len(a.sketch) < SKETCH and len(b.sketch) < SKETCH:
        return share
    return share + _DEVIATIONS * sqrt(max(0.0, share * (1 - share)) / SKETCH)
