"""What a judgement is about, in words that outlive the graph: a claim, a name in a claim, a name, a person's id.

    claim:<id>@<article>:<start>-<end>            a claim; where it stood, in case that another extractor words it anew
    claim:<id>@<article>:<start>-<end>#<name>     somebody, as one claim names them
    name:<name>                                   somebody, wherever they are named so
    person:<id>                                   a person of the registry, or an id of the graph

The place is left out for rows of tables, whose ids stay.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from graph.claims import Claim, ContactStatement, OfficeStatement, Span, Who
from graph.names import key
from graph.stores.base import Decision, Store

CLAIM, NAME, PERSON = "claim:", "name:", "person:"
_REFERENCE = re.compile(
    r"claim:(?P<claim>[^@#\s]+)(?:@(?P<article>[^:#\s]+):(?P<start>\d+)-(?P<end>\d+))?(?:#(?P<name>.*))?\Z", re.DOTALL
)


@dataclass(frozen=True, slots=True)
class ClaimReference:
    """A claim or (`name` is not None) somebody in it; `article`, `start`, `end` tell where it stood."""

    claim: str
    article: str | None = None
    start: int = 0
    end: int = 0
    name: str | None = None

    def __str__(self) -> str:
        place = f"@{self.article}:{self.start}-{self.end}" if self.article else ""
        return f"{CLAIM}{self.claim}{place}" + (f"#{self.name}" if self.name is not None else "")


def to_claim(claim: Claim, name: str | None = None) -> str:
    """The reference to a claim, or to somebody whom it names."""
    place = claim.locator
    if isinstance(place, Span):
        return str(ClaimReference(claim.id, claim.article, place.start, place.end, name))
    return str(ClaimReference(claim.id, name=name))


def to_person(person: str) -> str:
    """The reference to a person by id."""
    return PERSON + person


def parse(reference: str) -> ClaimReference | None:
    """The claim that a reference names; None where it names none."""
    match = _REFERENCE.match(reference)
    if not match:
        return None
    start, end = int(match["start"] or 0), int(match["end"] or 0)
    return ClaimReference(match["claim"], match["article"], start, end, match["name"])


def plain(reference: str) -> str:
    """A reference as judgements are compared by: without its place, its name as a comparison key."""
    if reference.startswith(NAME):
        return NAME + key(reference.removeprefix(NAME))
    found = parse(reference)
    if found is None:
        return reference
    return str(ClaimReference(found.claim, name=None if found.name is None else key(found.name)))


def located(decisions: Iterable[Decision], store: Store) -> tuple[Decision, ...]:
    """The decisions with each reference to a claim that is gone turned to the claim that took its place.

    That is the claim of the same article that overlaps its characters most, and names whom the reference names. What
    has no successor stays as it is. At most two reads, and none without such a reference.
    """
    given = tuple(decisions)
    asked = {reference for decision in given for side in (decision.left, decision.right) if (reference := parse(side))}
    anchored = {reference for reference in asked if reference.article}
    if not anchored:
        return given
    stored = {claim.id for claim in store.claims({reference.claim for reference in anchored})}
    lost = [reference for reference in anchored if reference.claim not in stored]
    told = store.claims_of({str(reference.article) for reference in lost}) if lost else ()
    moved = {str(reference): str(moved) for reference in lost if (moved := _successor(reference, told))}
    return tuple(_moved(decision, moved) for decision in given)


def claims_named(decisions: Iterable[Decision]) -> frozenset[str]:
    """The ids of the claims that decisions are about."""
    sides = (side for decision in decisions for side in (decision.left, decision.right))
    return frozenset(found.claim for side in sides if (found := parse(side)))


def names_of(claim: Claim) -> tuple[Who, ...]:
    """Everybody whom a claim names, in its order."""
    match claim.statement:
        case ContactStatement() as contact:
            return tuple(participant.who for participant in contact.participants)
        case OfficeStatement() | _ as stated:
            return (stated.who,)


def is_called(who: Who, name: str) -> bool:
    """Whether a source has somebody in these words, in any spelling that compares as them."""
    wanted = key(name)
    return any(key(form) == wanted for form in (who.name, *who.surfaces))


def words_of(claim: Claim) -> Iterator[str]:
    """Every form that a claim has of somebody, and the words of the bodies that it names instead of people."""
    for who in names_of(claim):
        yield from (who.name, *who.surfaces)
    if isinstance(claim.statement, ContactStatement):
        yield from (body.text for body in claim.statement.bodies)


def names(claim: Claim, name: str) -> bool:
    """Whether a claim has somebody, or a body without named people, in these words."""
    return any(key(form) == key(name) for form in words_of(claim))


def _successor(lost: ClaimReference, told: Collection[Claim]) -> ClaimReference | None:
    def overlap(claim: Claim) -> int:
        place = claim.locator
        if claim.article != lost.article or not isinstance(place, Span):
            return 0
        return min(place.end, lost.end) - max(place.start, lost.start)

    near = [claim for claim in told if overlap(claim) > 0 and _speaks_of(claim, lost.name)]
    found = max(near, key=lambda claim: (overlap(claim), claim.id), default=None)
    return replace(lost, claim=found.id) if found else None


def _speaks_of(claim: Claim, name: str | None) -> bool:
    """Whether a claim can stand for the one that is gone: a contact, or one that names the same somebody."""
    if name is None:
        return isinstance(claim.statement, ContactStatement)
    return names(claim, name)


def _moved(decision: Decision, moved: Mapping[str, str]) -> Decision:
    left, right = moved.get(decision.left, decision.left), moved.get(decision.right, decision.right)
    return decision if (left, right) == (decision.left, decision.right) else replace(decision, left=left, right=right)
