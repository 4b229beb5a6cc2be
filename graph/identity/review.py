"""What a person should look at: who may be one person, contacts that may be one, judgements that contradict each other.

Nothing here is stored: it follows from the claims and the decisions, and an answer (a decision) makes it go.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from itertools import combinations
from typing import TYPE_CHECKING

from graph.claims import Claim
from graph.identity.alike import alike
from graph.identity.build import Builder
from graph.identity.contacts import MONTH_DAYS, Link, NotLinked, Sketch, anchors, link
from graph.identity.decisions import Judgements, pair_of
from graph.identity.groups import Group, groups
from graph.identity.readings import Reading
from graph.identity.references import located, parse, to_claim, to_person
from graph.stores.base import Decision, Store

if TYPE_CHECKING:
    from graph.registry.load import Registry

_SAME_PEOPLE = "the same people met, or may have"
_AMBIGUOUS = "it could as well be another contact"
_UNDATED = "nothing says exactly when it was"
_MOST = 9
"""Candidates for a contact without a date: more than a reader can choose from with one key are none."""


class About(StrEnum):
    """What a doubt is about."""

    PERSON = "person"
    CONTACT = "contact"
    JUDGEMENT = "judgement"


@dataclass(frozen=True, slots=True, order=True)
class Doubt:
    """Two things that may be one, as a decision names them: `left` a claim, a name in one or a person, `right` others.

    `right` are people whom `left` can be, or the claim of the other contact; of contradicting judgements, their ids.
    `reason` speaks for one, `against` for two. `claims` lists what to read. `unsure`: somebody looked and left it open.
    """

    about: About
    left: str
    right: tuple[str, ...]
    reason: str
    against: str
    claims: tuple[str, ...]
    unsure: bool = False


def review(store: Store, registry: Registry) -> tuple[Doubt, ...]:
    """Everything in the store that waits for a judgement: people, then contacts, then judgements, each sorted.

    Reads every claim.
    """
    articles = {article.id: article for article in store.articles(with_text=False)}
    builder = Builder(registry, located(store.decisions(), store), articles)
    readings = builder.read(store.all_claims())
    ruling = builder.binder.decisions
    people = (*doubtful_people(readings), *nearly_one(readings, registry))
    contacts = doubtful_contacts(readings, ruling)
    return (*_open(people, ruling), *_open(contacts, ruling), *_contradictions(ruling.contradicted))


def doubtful_people(readings: Iterable[Reading]) -> tuple[Doubt, ...]:
    """Names that fit several people of the registry, one doubt for each name in each claim."""
    return tuple(
        sorted(
            Doubt(
                About.PERSON,
                left=to_claim(reading.stated, somebody.who.name),
                right=tuple(to_person(candidate) for candidate in somebody.bound.candidates),
                reason=somebody.bound.reason,
                against="",
                claims=(reading.claim.id,),
            )
            for reading in readings
            for somebody in reading.people
            if somebody.bound.candidates
        )
    )


def nearly_one(readings: Iterable[Reading], registry: Registry) -> tuple[Doubt, ...]:
    """People in no registry whose name is nearly that of somebody else."""
    found = alike(readings, registry)
    return tuple(
        sorted(
            Doubt(About.PERSON, to_person(each.left), (to_person(each.right),), each.reason, each.against, each.claims)
            for each in found
        )
    )


def doubtful_contacts(readings: Sequence[Reading], decisions: Judgements) -> tuple[Doubt, ...]:
    """Contacts that are near (other kind, other date) or that were ambiguous, pair by pair.

    One that nothing dates to the month may be any contact of its kind of the same people: it is one doubt, with those
    as candidates, and none where they are too many for a reader to choose from.
    """
    found = groups((reading.sketch for reading in readings if reading.sketch), decisions)
    stated = {reading.claim.id: reading.stated for reading in readings if reading.sketch}
    parted = {frozenset(pair) for pair in decisions.apart}
    doubts, loose = [], defaultdict(list)
    for a, b in _neighbours(found):
        if _decided(a, b, parted) or not (near := _doubt(a, b, stated)):
            continue
        undated = next((group for group in (a, b) if not any(map(_is_dated, group))), None)
        if undated is None:
            doubts.append(near)
        elif a[0].shape.kind == b[0].shape.kind and a[0].shape.form == b[0].shape.form:
            loose[undated[0].claim].append(b if undated is a else a)
    doubts += [_undated(claim, others, stated) for claim, others in loose.items() if len(others) <= _MOST]
    return tuple(sorted(doubts))


def _is_dated(sketch: Sketch) -> bool:
    return 0 < sketch.shape.days <= MONTH_DAYS


def _undated(claim: str, others: Iterable[Group], stated: Mapping[str, Claim]) -> Doubt:
    candidates = sorted({group[0].claim for group in others} - {claim})
    right = tuple(to_claim(stated[other]) for other in candidates)
    return Doubt(About.CONTACT, to_claim(stated[claim]), right, _SAME_PEOPLE, _UNDATED, (claim, *candidates))


def _neighbours(found: Sequence[Group]) -> Iterator[tuple[Group, Group]]:
    """Contacts of the same people, whatever their kind and date."""
    under: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(found):
        for anchor in {anchor for sketch in group for anchor in anchors(sketch.shape)}:
            under[anchor].append(number)
    for a, b in sorted({pair for numbers in under.values() for pair in combinations(numbers, 2)}):
        yield found[a], found[b]


def _doubt(a: Group, b: Group, stated: Mapping[str, Claim]) -> Doubt | None:
    """Why two contacts may be one; None where nothing says so, or an article tells them apart."""
    near: Doubt | None = None
    for x in a:
        for y in b:
            verdict = link(x, y)
            if isinstance(verdict, NotLinked) and verdict.told:
                return None
            if near is None and (isinstance(verdict, Link) or verdict.near):
                linked = isinstance(verdict, Link)
                reason, against = (verdict.reason, _AMBIGUOUS) if linked else (_SAME_PEOPLE, verdict.reason)
                left, right = to_claim(stated[x.claim]), to_claim(stated[y.claim])
                near = Doubt(About.CONTACT, left, (right,), reason, against, (x.claim, y.claim))
    return near


def _decided(a: Group, b: Group, parted: set[frozenset[str]]) -> bool:
    return any(frozenset((x.claim, y.claim)) in parted for x in a for y in b) if parted else False


def _open(doubts: Iterable[Doubt], ruling: Judgements) -> Iterator[Doubt]:
    """The doubts that no judgement settles; those marked that somebody left open."""
    for doubt in doubts:
        pairs = {pair_of(doubt.left, other) for other in doubt.right}
        if pairs <= ruling.apart_people:
            continue
        unsure = bool(pairs & ruling.asked)
        yield replace(doubt, unsure=unsure)


def _contradictions(pairs: Iterable[tuple[Decision, Decision]]) -> Iterator[Doubt]:
    for earlier, later in sorted(pairs, key=lambda pair: (pair[0].at, pair[0].by, pair[0].id)):
        reason = f"{earlier.by or 'somebody'} said {earlier.kind} ({earlier.at}); {later.by or 'somebody'} said"
        claims = tuple(found.claim for side in (earlier.left, earlier.right) if (found := parse(side)))
        yield Doubt(About.JUDGEMENT, earlier.id, (later.id,), f"{reason} {later.kind} ({later.at})", "", claims)
