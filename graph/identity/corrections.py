"""What an analyst put right in a claim: its date, status or place, somebody's side or office in it, or that they were
there; or that it tells of no contact, or no office, at all.

The claim itself stays as its source has it. Only its reading follows the correction, and an answer shows both.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace

from graph.claims import (
    Body,
    Claim,
    ContactStatement,
    Country,
    OfficeStatement,
    Participant,
    PersonStatement,
    Statement,
    Status,
    Who,
)
from graph.dates import When
from graph.errors import UsageError
from graph.identity.references import is_called, parse
from graph.names import key
from graph.stores.base import Decision

CORRECT = "correct"
ABSENT = "absent"
"""As a side: was not there."""
NO_CONTACT = "none"
"""As a status: the words tell of no contact of the two sides. What was announced and did not take place is `denied`."""
FIELDS = ("date", "status", "place", "venue", "side", "office")
OF_SOMEBODY = ("side", "office")
"""The fields that somebody, or a body, in a claim has."""
_ID = re.compile(r"(?P<organization>[\w-]+)/(?P<title>[\w-]+)")
_SEPARATOR = ":"


@dataclass(frozen=True, slots=True)
class Correction:
    """A value put right: `field` of the claim, or of `name` (a comparison key) in it; "" for `value`: not known."""

    field: str
    value: str
    name: str | None
    decision: Decision

    @property
    def words(self) -> str:
        """What was put right, by whom and why, in a line."""
        whose = f" of {parsed.name}" if (parsed := parse(self.decision.left)) and parsed.name else ""
        why = f": {self.decision.why}" if self.decision.why else ""
        by = f" by {self.decision.by}" if self.decision.by else ""
        nothing = "none" if self.field == "office" else "unknown"
        return f"{self.field}{whose} corrected to {self.value or nothing}{by}{why}"


@dataclass(frozen=True, slots=True)
class Corrections:
    """The corrections in force, by claim id."""

    by_claim: Mapping[str, tuple[Correction, ...]] = field(default_factory=dict)

    def of(self, claim: str) -> tuple[Correction, ...]:
        """Those of one claim."""
        return self.by_claim.get(claim, ())

    def apply(self, claim: Claim) -> Claim:
        """The claim with what was put right; itself where nothing was."""
        stated: Statement = claim.statement
        for correction in self.by_claim.get(claim.id, ()):
            match stated:
                case ContactStatement():
                    stated = _corrected(stated, correction)
                case OfficeStatement() if correction.field == "office" and _is_meant(stated.who, correction):
                    stated = _held(stated, correction.value)
        return claim if stated is claim.statement else replace(claim, statement=stated)


def written(field_: str, value: str) -> str:
    """A correction's right-hand side. Raises UsageError for a field or a value that cannot be."""
    _check(field_, value)
    return f"{field_}{_SEPARATOR}{value}"


def corrections(decisions: Iterable[Decision]) -> tuple[Corrections, tuple[Decision, ...]]:
    """Compile the corrections among decisions in force and in order, and those of them that no one can follow.

    Of two for the same value the later counts.
    """
    latest: dict[tuple[str, str | None, str], Correction] = {}
    unused = []
    for decision in decisions:
        about = parse(decision.left)
        name, mark, value = decision.right.partition(_SEPARATOR)
        if about is None or not mark or (name in OF_SOMEBODY) != (about.name is not None) or not _readable(name, value):
            unused.append(decision)
            continue
        whose = key(about.name) if about.name is not None else None
        latest[about.claim, whose, name] = Correction(name, value, whose, decision)
    by_claim: dict[str, list[Correction]] = defaultdict(list)
    for (claim, _, _), correction in sorted(latest.items(), key=lambda item: item[1].decision.id):
        by_claim[claim].append(correction)
    return Corrections({claim: tuple(some) for claim, some in by_claim.items()}), tuple(unused)


def _corrected(stated: ContactStatement, correction: Correction) -> ContactStatement:
    value = correction.value
    match correction.field:
        case "date":
            return replace(stated, when=When.parse(value) if value else None)
        case "status" if value == NO_CONTACT:
            return replace(stated, participants=(), bodies=())
        case "status":
            return replace(stated, status=Status(value))
        case "place":
            return replace(stated, place=value or None)
        case "venue":
            return replace(stated, venue=value or None)
        case "office":
            return replace(stated, participants=tuple(_in_office(stated.participants, correction)))
        case _:
            people = tuple(_sided(stated.participants, correction))
            return replace(stated, participants=people, bodies=tuple(_bodies(stated.bodies, correction)))


def _in_office(participants: Iterable[Participant], correction: Correction) -> Iterable[Participant]:
    for participant in participants:
        if not _is_meant(participant.who, correction):
            yield participant
            continue
        title, body, title_id, body_id = _post(correction.value)
        yield replace(participant, title=title or None, organization=body, title_id=title_id, organization_id=body_id)


def _held(stated: OfficeStatement, value: str) -> OfficeStatement | PersonStatement:
    """The office that somebody holds after all; where it is none, the claim only names them."""
    if not value:
        return PersonStatement(stated.who)
    title, body, title_id, body_id = _post(value)
    return replace(stated, title=title, organization=body, title_id=title_id, organization_id=body_id)


def _post(value: str) -> tuple[str, str | None, str | None, str | None]:
    """Title and organization of an office in words ("Minister, Ministry of Defence") or by its id, and their ids."""
    if known := _ID.fullmatch(value):
        return known["title"], None, known["title"], known["organization"]
    title, _, organization = value.partition(", ")
    return title, organization or None, None, None


def _is_meant(who: Who, correction: Correction) -> bool:
    return correction.name is not None and is_called(who, correction.name)


def _bodies(bodies: Iterable[Body], correction: Correction) -> Iterable[Body]:
    for body in bodies:
        if key(body.text) != correction.name:
            yield body
        elif correction.value != ABSENT:
            yield replace(body, side=Country(correction.value))


def _sided(participants: Iterable[Participant], correction: Correction) -> Iterable[Participant]:
    for participant in participants:
        if not _is_meant(participant.who, correction):
            yield participant
        elif correction.value != ABSENT:
            side = Country(correction.value)
            yield replace(participant, side=side, who=replace(participant.who, country=side))


def _readable(name: str, value: str) -> bool:
    try:
        _check(name, value)
    except UsageError:
        return False
    return True


def _check(name: str, value: str) -> None:
    if name not in FIELDS:
        raise UsageError(f"cannot correct {name!r}", remedy="correct one of " + ", ".join(FIELDS))
    if name == "date" and value:
        When.parse(value)
    allowed = {"status": [*Status, NO_CONTACT], "side": [*Country, ABSENT]}.get(name)
    if allowed and value not in allowed:
        raise UsageError(f"no {name} {value!r}", remedy="one of " + ", ".join(allowed))
