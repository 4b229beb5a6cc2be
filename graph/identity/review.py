"""What a person should look at: names that fit several people, and contacts near one another that are kept apart.

Nothing here is stored: it follows from the claims and the decisions, and an answer (a decision) makes it go.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import TYPE_CHECKING

from graph.identity.build import Builder
from graph.identity.contacts import Link, NotLinked, anchors, link
from graph.identity.decisions import CLAIM, PERSON, Judgements
from graph.identity.groups import Group, groups
from graph.identity.readings import Reading
from graph.stores.base import Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

_AMBIGUOUS = "it could as well be another contact: {}"


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Two things that may be one, as a decision names them: `left` a claim or a name in a claim, `right` the others.

    `right` are people whom the name can mean, or the claim of the other contact. `claims` lists what to read.
    """

    left: str
    right: tuple[str, ...]
    reason: str
    claims: tuple[str, ...]


def review(store: Store, registry: Registry) -> tuple[Doubt, ...]:
    """Everything in the store that waits for a judgement: people, then contacts, each sorted. Reads every claim."""
    builder = Builder(registry, store.decisions(), {article.id: article for article in store.articles(with_text=False)})
    readings = builder.read(store.all_claims())
    return (*doubtful_people(readings), *doubtful_contacts(readings, builder.binder.decisions))


def doubtful_people(readings: Iterable[Reading]) -> tuple[Doubt, ...]:
    """Names that fit several people of the registry, one doubt for each name in each claim."""
    return tuple(
        sorted(
            Doubt(
                left=f"{CLAIM}{reading.claim.id}#{somebody.who.name}",
                right=tuple(PERSON + candidate for candidate in somebody.bound.candidates),
                reason=somebody.bound.reason,
                claims=(reading.claim.id,),
            )
            for reading in readings
            for somebody in reading.people
            if somebody.bound.candidates
        )
    )


def doubtful_contacts(readings: Iterable[Reading], decisions: Judgements) -> tuple[Doubt, ...]:
    """Pairs of contacts that are near (other kind, other date, no date) or that were ambiguous."""
    found = groups((reading.sketch for reading in readings if reading.sketch), decisions)
    parted = {frozenset(pair) for pair in decisions.apart}
    doubts = (_doubt(a, b) for a, b in _neighbours(found) if not _decided(a, b, parted))
    return tuple(sorted(doubt for doubt in doubts if doubt))


def _neighbours(found: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    """Contacts of the same people, whatever their kind and date."""
    under: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(found):
        for anchor in {anchor for sketch in group for anchor in anchors(sketch.shape)}:
            under[anchor].append(number)
    for a, b in sorted({pair for numbers in under.values() for pair in combinations(numbers, 2)}):
        yield found[a], found[b]


def _doubt(a: Group, b: Group) -> Doubt | None:
    """Why two contacts may be one; None where nothing says so, or an article tells them apart."""
    near: Doubt | None = None
    for x in a:
        for y in b:
            verdict = link(x, y)
            if isinstance(verdict, NotLinked) and verdict.told:
                return None
            if isinstance(verdict, Link) or verdict.near:
                reason = _AMBIGUOUS.format(verdict.reason) if isinstance(verdict, Link) else verdict.reason
                near = near or Doubt(CLAIM + x.claim, (CLAIM + y.claim,), reason, (x.claim, y.claim))
    return near


def _decided(a: Group, b: Group, parted: set[frozenset[str]]) -> bool:
    return any(frozenset((x.claim, y.claim)) in parted for x in a for y in b) if parted else False
