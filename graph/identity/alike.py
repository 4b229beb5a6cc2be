"""People who may be one: somebody unknown to the registry whose name is nearly that of another of their side.

Likeness is the share of common letters (Indel similarity: Bakkelund 2009, https://doi.org/10.1016/j.tcs.2009.06.039),
with hangul taken apart into its letters, as rapidfuzz computes it.
"""

from __future__ import annotations

import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from graph.claims import Country
from graph.identity.readings import Reading
from graph.names import key, sound_alike

if TYPE_CHECKING:
    from graph.registry.load import Registry

LEAST = 88.0  # of 100: one letter of a usual name
_SHORTEST = 6  # letters: below, one letter more or less makes another name
_CLAIMS = 3  # claims shown for each of the two


@dataclass(slots=True)
class Known:
    """Somebody as the claims have them."""

    id: str
    country: Country | None
    verified: bool
    names: set[str] = field(default_factory=set)
    offices: set[str] = field(default_factory=set)
    claims: list[str] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Likeness:
    """Two people of nearly one name, the unknown one first; what speaks for and against that they are one."""

    left: str
    right: str
    reason: str
    against: str
    claims: tuple[str, ...]


def alike(readings: Iterable[Reading], registry: Registry) -> Iterator[Likeness]:
    """Pairs of people with nearly one name, of one side or of none known; at least one of them in no registry.

    Names that sound alike will do; others (a misprint, or another name) only with an office that both are given.
    """
    people = _people(readings, registry)
    blocks: dict[str, list[Known]] = defaultdict(list)
    for person in people.values():
        for start in {_letters(name)[:1] for name in person.names}:
            blocks[start].append(person)
    seen: set[tuple[str, str]] = set()
    for block in blocks.values():
        for person in block:
            if person.verified:
                continue
            for other in block:
                pair = (person.id, other.id) if other.verified else tuple(sorted((person.id, other.id)))
                if other is person or pair in seen:
                    continue
                seen.add(pair)  # type: ignore[arg-type]
                if found := _compared(people[pair[0]], people[pair[1]]):
                    yield found


def _people(readings: Iterable[Reading], registry: Registry) -> Mapping[str, Known]:
    people: dict[str, Known] = {}
    for reading in readings:
        if reading.article is None:
            continue
        for somebody in reading.people:
            entry = registry.persons.get(somebody.id)
            country = entry.country if entry else somebody.who.country
            person = people.setdefault(somebody.id, Known(somebody.id, country, entry is not None))
            person.names.add(somebody.who.name)
            if len(person.claims) < _CLAIMS:
                person.claims.append(reading.claim.id)
        for holder, post in reading.posts:
            if holder in people:
                people[holder].offices.add(post.office.name)
    return people


def _compared(a: Known, b: Known) -> Likeness | None:
    from rapidfuzz import fuzz

    if a.country and b.country and a.country != b.country:
        return None
    score, left, right = max(
        (fuzz.ratio(x, y), one, other)
        for one in a.names
        for other in b.names
        if (x := _letters(one)) and (y := _letters(other))
    )
    if score < LEAST or min(len(_letters(left)), len(_letters(right))) < _SHORTEST:
        return None
    shared = sorted(a.offices & b.offices)
    if not shared and not sound_alike(left, right):
        return None
    apart = "" if shared or not (a.offices and b.offices) else f"{min(a.offices)}; {min(b.offices)}"
    reason = f"{left} and {right} are nearly one name" + (f", and both are {shared[0]}" if shared else "")
    return Likeness(a.id, b.id, reason, f"other offices: {apart}" if apart else "", (*a.claims, *b.claims))


def _letters(name: str) -> str:
    return unicodedata.normalize("NFD", key(name))
