"""What analysts decided about identity, compiled from the recorded judgements.

A judgement names claims and surfaces, never merged nodes, so it survives a new extractor (see `references`):

    same, different, unsure   of two claims: whether they tell of one contact; of somebody in a claim, a name or an id
                              of the graph, and a person: whether they are one
    correct                   of a claim: a value put right (see `corrections`)
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from graph.identity.corrections import CORRECT, Corrections, corrections
from graph.identity.references import CLAIM, NAME, PERSON, parse, plain
from graph.names import key
from graph.stores.base import Decision

SAME, DIFFERENT, UNSURE = "same", "different", "unsure"
KINDS = (SAME, DIFFERENT, UNSURE, CORRECT)

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Judgements:
    """The decisions in force.

    people   somebody's reference -> the person that they are
    barred   somebody's reference -> people that they are not
    one      id of a person -> all the ids that are this person, sorted
    same     pairs of claims (smaller id first) on one contact; apart: pairs on two
    follows  claim -> the smallest claim that it is the same as, through any number of pairs; that one too
    asked    pairs of references that an analyst looked at and could not decide
    apart_people  pairs of references, somebody and a person, that are not one
    corrections   values put right
    inapplicable  decisions of no use here: unreadable, or contradicted by a later one
    contradicted  of those, the ones that a later one contradicts, each with that one
    """

    people: Mapping[str, str] = field(default_factory=dict)
    barred: Mapping[str, frozenset[str]] = field(default_factory=dict)
    one: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    same: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    follows: Mapping[str, str] = field(default_factory=dict)
    asked: frozenset[Pair] = frozenset()
    apart_people: frozenset[Pair] = frozenset()
    corrections: Corrections = field(default_factory=Corrections)
    inapplicable: tuple[Decision, ...] = ()
    contradicted: tuple[tuple[Decision, Decision], ...] = ()

    def person(self, claim: str, names: Collection[str]) -> str | None:
        """Who an analyst said they are; what names the claim goes before what names only the words."""
        if not self.people:
            return None
        return next((self.people[ref] for ref in _references(claim, names) if ref in self.people), None)

    def not_people(self, claim: str, names: Collection[str]) -> frozenset[str]:
        """Who an analyst said they are not."""
        if not self.barred:
            return frozenset()
        return frozenset().union(*(self.barred.get(ref, frozenset()) for ref in _references(claim, names)))

    def leader(self, claim: str) -> str | None:
        """The smallest of the claims that are the same as this one; None where no analyst said so of any."""
        return self.follows.get(claim)


NONE = Judgements()


def in_force(decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """Those that no decision in force retracts, in their total order."""
    retracted: set[str] = set()
    kept = []
    for decision in sorted(decisions, key=lambda d: (d.at, d.by, d.id), reverse=True):
        if decision.id in retracted:
            continue
        if decision.retracts:
            retracted.add(decision.retracts)
        else:
            kept.append(decision)
    return tuple(reversed(kept))


def judgements(decisions: Iterable[Decision]) -> Judgements:
    """Compile decisions; of two that contradict each other the later one counts, the other is listed."""
    latest: dict[Pair, Decision] = {}
    unused, contradicted, values = [], [], []
    for decision in in_force(decisions):
        if decision.kind == CORRECT:
            values.append(decision)
            continue
        pair = _pair(decision)
        if pair is None:
            unused.append(decision)
            continue
        earlier = latest.get(pair)
        if earlier and UNSURE not in (earlier.kind, decision.kind) and earlier.kind != decision.kind:
            unused.append(earlier)
            contradicted.append((earlier, decision))
        if not (earlier and decision.kind == UNSURE):
            latest[pair] = decision
    put_right, unreadable = corrections(values)
    by_kind = {kind: sorted(pair for pair, d in latest.items() if d.kind == kind) for kind in (SAME, DIFFERENT, UNSURE)}
    same = _claims(by_kind[SAME])
    return Judgements(
        people={left: right.removeprefix(PERSON) for left, right in by_kind[SAME] if _names_somebody(left, right)},
        barred=_barred(by_kind[DIFFERENT]),
        one=_ones(by_kind[SAME]),
        same=same,
        apart=_claims(by_kind[DIFFERENT]),
        follows=_leaders(same),
        asked=frozenset(by_kind[UNSURE]),
        apart_people=frozenset(pair for pair in by_kind[DIFFERENT] if pair[1].startswith(PERSON)),
        corrections=put_right,
        inapplicable=(*unused, *unreadable),
        contradicted=tuple(contradicted),
    )


def pair_of(left: str, right: str) -> Pair:
    """Two references in one order and spelling, as judgements are compared by: a person's id comes last."""
    first, second = sorted((plain(left), plain(right)), key=lambda ref: (ref.startswith(PERSON), ref))
    return first, second


def _pair(decision: Decision) -> Pair | None:
    """What a decision is about; None where it is not about identity."""
    left, right = pair_of(decision.left, decision.right)
    about_people = right.startswith(PERSON) and (left.startswith((NAME, PERSON)) or "#" in left)
    about_claims = _is_claim(left) and _is_claim(right)
    if decision.kind not in (SAME, DIFFERENT, UNSURE) or not (about_people or about_claims) or left == right:
        return None
    return left, right


def _is_claim(reference: str) -> bool:
    found = parse(reference)
    return found is not None and found.name is None


def _names_somebody(left: str, right: str) -> bool:
    return right.startswith(PERSON) and not left.startswith(PERSON)


def _claims(pairs: Iterable[Pair]) -> frozenset[Pair]:
    return frozenset(
        (left.removeprefix(CLAIM), right.removeprefix(CLAIM)) for left, right in pairs if right.startswith(CLAIM)
    )


def _barred(pairs: Iterable[Pair]) -> dict[str, frozenset[str]]:
    barred: dict[str, frozenset[str]] = defaultdict(frozenset)
    for left, right in pairs:
        if _names_somebody(left, right):
            barred[left] |= {right.removeprefix(PERSON)}
    return dict(barred)


def _ones(pairs: Iterable[Pair]) -> dict[str, tuple[str, ...]]:
    """The people who are one under several ids."""
    joined = frozenset(
        (left.removeprefix(PERSON), right.removeprefix(PERSON)) for left, right in pairs if left.startswith(PERSON)
    )
    together: dict[str, list[str]] = defaultdict(list)
    for person, leader in sorted(_leaders(joined).items()):
        together[leader].append(person)
    return {person: tuple(some) for some in together.values() for person in some}


def _references(claim: str, names: Collection[str]) -> list[str]:
    keys = [key(name) for name in names]
    return [f"{CLAIM}{claim}#{name}" for name in keys] + [NAME + name for name in keys]


def _leaders(pairs: frozenset[Pair]) -> dict[str, str]:
    """The smallest member of each connected set, for its other members."""
    leader: dict[str, str] = {}

    def find(claim: str) -> str:
        while (above := leader.get(claim, claim)) != claim:
            claim = above
        return claim

    for left, right in sorted(pairs):
        low, high = sorted((find(left), find(right)))
        if low != high:
            leader[high] = low
    return {claim: find(claim) for pair in pairs for claim in pair}
