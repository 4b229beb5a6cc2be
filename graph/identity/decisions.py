"""What analysts decided about identity, compiled from the recorded judgements.

A judgement names claims and surfaces, never merged nodes, so it survives a new extractor:

    claim:<id>            a claim; two of them: the same contact, or different ones
    claim:<id>#<name>     somebody, as one claim names them
    name:<name>           somebody, wherever they are named so
    person:<id>           a person of the registry, or an id of the graph
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field

from graph.names import key
from graph.stores.base import Decision

CLAIM, NAME, PERSON = "claim:", "name:", "person:"
SAME, DIFFERENT = "same", "different"

Pair = tuple[str, str]


@dataclass(frozen=True, slots=True)
class Judgements:
    """The decisions in force.

    people   somebody's reference -> the person that they are
    barred   somebody's reference -> people that they are not
    same     pairs of claims (smaller id first) on one contact; apart: pairs on two
    follows  claim -> the smallest claim that it is the same as, through any number of pairs; that one too
    inapplicable  decisions of no use here: unreadable, or contradicted by a later one
    """

    people: Mapping[str, str] = field(default_factory=dict)
    barred: Mapping[str, frozenset[str]] = field(default_factory=dict)
    same: frozenset[Pair] = frozenset()
    apart: frozenset[Pair] = frozenset()
    follows: Mapping[str, str] = field(default_factory=dict)
    inapplicable: tuple[Decision, ...] = ()

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
    unused = []
    for decision in in_force(decisions):
        pair = _pair(decision)
        if pair is None:
            unused.append(decision)
            continue
        if (earlier := latest.get(pair)) and earlier.kind != decision.kind:
            unused.append(earlier)
        latest[pair] = decision
    people: dict[str, str] = {}
    barred: dict[str, frozenset[str]] = {}
    claims: dict[str, set[Pair]] = {SAME: set(), DIFFERENT: set()}
    for (left, right), decision in latest.items():
        if not right.startswith(PERSON):
            claims[decision.kind].add((left.removeprefix(CLAIM), right.removeprefix(CLAIM)))
        elif decision.kind == SAME:
            people[left] = right.removeprefix(PERSON)
        else:
            barred[left] = barred.get(left, frozenset()) | {right.removeprefix(PERSON)}
    same = frozenset(claims[SAME])
    return Judgements(people, barred, same, frozenset(claims[DIFFERENT]), _leaders(same), tuple(unused))


def _pair(decision: Decision) -> Pair | None:
    """What a decision is about in one order and spelling; None where it is not about identity."""
    left, right = sorted((_plain(decision.left), _plain(decision.right)), key=lambda ref: (ref.startswith(PERSON), ref))
    about_people = right.startswith(PERSON) and (left.startswith(NAME) or "#" in left)
    about_claims = left.startswith(CLAIM) and right.startswith(CLAIM) and "#" not in left + right
    if decision.kind not in (SAME, DIFFERENT) or not (about_people or about_claims) or left == right:
        return None
    return left, right


def _plain(reference: str) -> str:
    if reference.startswith(NAME):
        return NAME + key(reference.removeprefix(NAME))
    claim, mark, name = reference.partition("#")
    return claim + mark + key(name)


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
