"""What an analyst does, as decisions: merge, split, correct, take back. One act is one or more decisions of one moment.

Nothing here reads or writes a store: `deciding.decide` records what these make.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import groupby

from graph.claims import Claim, ContactStatement, OfficeStatement, Participant, Status, digest
from graph.dates import When
from graph.errors import UsageError
from graph.identity.corrections import CORRECT, written
from graph.identity.decisions import DIFFERENT, SAME, in_force
from graph.identity.references import is_called, names, names_of, to_claim, to_person
from graph.stores.base import Decision

UNDO = "undo"


@dataclass(frozen=True, slots=True)
class Act:
    """Who judges, when (an ISO time in UTC), and why."""

    by: str
    at: str
    why: str = ""

    @classmethod
    def now(cls, by: str, why: str = "", *, after: Iterable[Decision] = ()) -> Act:
        """An act of this moment, or of the moment after the last of these decisions where a clock runs behind."""
        at = datetime.now(UTC)
        for decision in after:
            if decision.at >= at.isoformat():
                at = _later(decision.at)
        return cls(by, at.isoformat(), why)

    def decision(self, kind: str, left: str, right: str, retracts: str | None = None) -> Decision:
        """A decision of this act; its id follows from all that it says."""
        identifier = decision_id(Decision("", kind, left, right, self.at, self.by, self.why, retracts))
        return Decision(identifier, kind, left, right, self.at, self.by, self.why, retracts)


def decision_id(decision: Decision) -> str:
    """The id of a decision, made of all that it says."""
    said = (decision.kind, decision.left, decision.right, decision.at, decision.by, decision.why)
    return "d" + digest(*said, decision.retracts or "")


def one_person(act: Act, left: str, right: str) -> tuple[Decision, ...]:
    """Two ids are one person. Raises UsageError where they are the same id."""
    if left == right:
        raise UsageError(f"{left} is one person already", remedy="name two people")
    return (act.decision(SAME, to_person(left), to_person(right)),)


def one_contact(act: Act, left: Sequence[Claim], right: Sequence[Claim]) -> tuple[Decision, ...]:
    """The claims of two contacts tell of one. Raises UsageError where they are the same contact."""
    lead, *others = sorted({claim.id: claim for claim in (*left, *right)}.values(), key=lambda claim: claim.id)
    if {claim.id for claim in left} & {claim.id for claim in right}:
        raise UsageError("these are one contact already", remedy="name two contacts")
    return tuple(act.decision(SAME, to_claim(lead), to_claim(other)) for other in others)


def two_contacts(act: Act, inside: Sequence[Claim], outside: Sequence[Claim]) -> tuple[Decision, ...]:
    """Claims that were taken for one contact tell of two. Raises UsageError where one of the two has no claim."""
    if not inside or not outside:
        raise UsageError("a contact is split into some of its claims and the rest", remedy="name some, not all")
    return tuple(act.decision(DIFFERENT, to_claim(a), to_claim(b)) for a in inside for b in outside)


def another_person(
    act: Act, person: str, claims: Iterable[tuple[Claim, str]], becomes: str | None
) -> tuple[Decision, ...]:
    """Somebody named in these claims (each with the name there) is not `person`, but `becomes` where that is known."""
    made = tuple(
        act.decision(SAME, to_claim(claim, name), to_person(becomes))
        if becomes
        else act.decision(DIFFERENT, to_claim(claim, name), to_person(person))
        for claim, name in claims
    )
    if not made:
        raise UsageError(f"none of these claims names {person}", remedy="`yalu person NAME --evidence` lists them")
    return made


def corrected(act: Act, claim: Claim, field: str, value: str, name: str | None = None) -> tuple[Decision, ...]:
    """A value of a claim, or of somebody or a body (`name`) in it, put right.

    Raises UsageError for a value that cannot be, a name that the claim does not have, and a day still to come of what
    took place by the claim as it was given (with the corrections until now).
    """
    if name is not None and not names(claim, name):
        stated = claim.statement
        bodies = [body.text for body in stated.bodies] if isinstance(stated, ContactStatement) else []
        named = ", ".join([who.name for who in names_of(claim)] + bodies) or "nobody"
        raise UsageError(f"claim {claim.id} does not name {name!r}", remedy=f"it names {named}")
    decision = act.decision(CORRECT, to_claim(claim, name), written(field, value))
    if field == "date" and value and _took_place(claim) and When.parse(value).first.isoformat() > act.at:
        remedy = "give the day it was; if it is planned, correct the status to planned first"
        raise UsageError(f"{value} is still to come, and the claim says it took place", remedy=remedy)
    return (decision,)


def office_corrected(act: Act, claims: Iterable[tuple[Claim, str]], office: str) -> tuple[Decision, ...]:
    """Somebody (with their name in each claim) holds another office (`office`: words or an id; "" for none of these).

    Raises UsageError where there is no claim: nothing states an office of theirs.
    """
    made = tuple(act.decision(CORRECT, to_claim(claim, name), written("office", office)) for claim, name in claims)
    if not made:
        remedy = "`yalu office TITLE --evidence` shows the places"
        raise UsageError("the claim states no office of theirs", remedy=remedy)
    return made


def states_office(claim: Claim, name: str) -> tuple[str, str] | None:
    """Title and body, as words, of the office that a claim states of somebody so named; None where it states none."""
    stated = claim.statement
    holders: tuple[OfficeStatement | Participant, ...] = ()
    if isinstance(stated, OfficeStatement):
        holders = (stated,)
    elif isinstance(stated, ContactStatement):
        holders = stated.participants
    named = (each for each in holders if each.title and is_called(each.who, name))
    return next(((each.title or "", each.organization or "") for each in named), None)


def taken_back(act: Act, decisions: Iterable[Decision]) -> tuple[Decision, ...]:
    """The decisions that retract these."""
    return tuple(act.decision(UNDO, "", "", retracts=decision.id) for decision in decisions)


def last_act(decisions: Iterable[Decision], by: str | None = None) -> tuple[Decision, ...]:
    """The decisions in force of the last act (of one analyst), in order; none where there is none."""
    ruling = [decision for decision in in_force(decisions) if by is None or decision.by == by]
    acts = [tuple(some) for _, some in groupby(ruling, key=lambda decision: (decision.at, decision.by))]
    return acts[-1] if acts else ()


def _took_place(claim: Claim) -> bool:
    return isinstance(claim.statement, ContactStatement) and claim.statement.status is Status.OCCURRED


def _later(at: str) -> datetime:
    """The moment after an ISO time."""
    moment = datetime.fromisoformat(at)
    return (moment if moment.tzinfo else moment.replace(tzinfo=UTC)) + timedelta(microseconds=1)
