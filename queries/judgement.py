"""What waits for a judgement, with the sentences on both sides, and what was judged, with what became of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from graph.claims import SIDES, Claim, ContactStatement
from graph.identity.decisions import in_force, judgements
from graph.identity.references import NAME, PERSON, located, parse
from graph.identity.review import About, Doubt, review
from graph.identity.stored import Stored
from graph.stores.base import Decision, Store
from queries.contacts import evidence, in_order
from queries.types import Evidence

if TYPE_CHECKING:
    from graph.registry.load import Registry


class State(StrEnum):
    """What has become of a decision."""

    IN_FORCE = "in force"
    UNDONE = "undone"
    CONTRADICTED = "contradicted by a later one"
    UNUSED = "no longer applies"


@dataclass(frozen=True, slots=True)
class DoubtView:
    """A doubt as a reader sees it: what stands on either side, in words, and the sentences behind, oldest first."""

    doubt: Doubt
    left: str
    right: tuple[str, ...]
    evidence: tuple[Evidence, ...]


@dataclass(frozen=True, slots=True)
class DecisionView:
    """A decision with its state and what it is about, in words."""

    decision: Decision
    state: State
    left: str
    right: str


def doubts(
    store: Store, registry: Registry, *, about: About | None = None, unsure: bool = False
) -> tuple[DoubtView, ...]:
    """Everything that waits for a judgement: people, contacts, contradicting judgements, each sorted.

    `about` narrows it; what somebody looked at and left open comes only with `unsure`. Reads every claim.
    """
    found = [d for d in review(store, registry) if (about is None or d.about is about) and (unsure or not d.unsure)]
    words = _Words(store, (side for doubt in found for side in (doubt.left, *doubt.right)))
    proofs = evidence(store, {claim for doubt in found for claim in doubt.claims})
    return tuple(
        DoubtView(
            doubt,
            words.of(doubt.left),
            tuple(words.of(side) for side in doubt.right),
            in_order(proofs[claim] for claim in doubt.claims if claim in proofs),
        )
        for doubt in found
    )


def decided(store: Store) -> tuple[DecisionView, ...]:
    """Every judgement of the store in its order, those that take others back among them."""
    stored = store.decisions()
    placed = located(stored, store)
    ruling = {decision.id for decision in in_force(stored)}
    compiled = judgements(placed)
    unused = {decision.id for decision in compiled.inapplicable}
    contradicted = {earlier.id for earlier, _ in compiled.contradicted}
    words = _Words(store, (side for decision in placed for side in (decision.left, decision.right)))

    def state(decision: Decision) -> State:
        if decision.retracts is None and decision.id not in ruling:
            return State.UNDONE
        if decision.id in contradicted:
            return State.CONTRADICTED
        if decision.id in unused or words.lacks(decision.left) or words.lacks(decision.right):
            return State.UNUSED
        return State.IN_FORCE

    by_id = {decision.id: decision for decision in placed}
    views = []
    for decision in placed:
        back = by_id.get(decision.retracts or "")
        about = (
            (words.of(back.left), words.of(back.right)) if back else (words.of(decision.left), words.of(decision.right))
        )
        views.append(DecisionView(decision, state(decision), *about))
    return tuple(views)


class _Words:
    """References in words a reader knows: a contact by its date and people, a person by name."""

    def __init__(self, store: Store, references: Iterable[str]) -> None:
        asked = set(references)
        claims = {found.claim for reference in asked if (found := parse(reference))}
        persons = {reference.removeprefix(PERSON) for reference in asked if reference.startswith(PERSON)}
        self._claims: Mapping[str, Claim] = {claim.id: claim for claim in store.claims(claims)}
        self._people = {person.id: person.name for person in store.persons(persons)}

    def of(self, reference: str) -> str:
        """The words for a reference."""
        if reference.startswith(PERSON):
            person = reference.removeprefix(PERSON)
            return f"{self._people[person]} ({person})" if person in self._people else person
        if reference.startswith(NAME):
            return f"everybody named {reference.removeprefix(NAME)}"
        found = parse(reference)
        if found is None:
            return reference
        claim = self._claims.get(found.claim)
        told = f"claim {found.claim}" if claim is None else f"claim {found.claim}, {_told(claim)}"
        return told if found.name is None else f"{found.name} in {told}"

    def lacks(self, reference: str) -> bool:
        """Whether it is a claim that the store does not hold."""
        found = parse(reference)
        return found is not None and found.claim not in self._claims


def _told(claim: Claim) -> str:
    stated = claim.statement
    if not isinstance(stated, ContactStatement):
        return claim.kind
    sides = (", ".join(p.who.name for p in stated.of_side(side)) for side in SIDES)
    return f"{stated.kind} of {stated.when or 'an unknown date'}: {' | '.join(sides)}"


def named_in(store: Store, person: str, claims: Iterable[Claim]) -> tuple[tuple[Claim, str], ...]:
    """The claims that name a person of the graph, each with the name that it uses."""
    from graph.registry.load import registry

    readings = Stored(store, registry()).by_id([claim.id for claim in claims]).values()
    return tuple(
        (reading.stated, somebody.who.name)
        for reading in readings
        for somebody in reading.people
        if somebody.id == person
    )
