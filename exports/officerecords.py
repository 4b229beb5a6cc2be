"""Offices as JSON: an office with its holders, and one that is named without its holder."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from exports.records import EvidenceRecord, PersonRecord, evidence_record, person_record

if TYPE_CHECKING:
    from queries.derived import Derived
    from queries.office import Holder, OfficeCard


class HolderRecord(TypedDict):
    """Somebody in an office: the days known of it, and how."""

    person: PersonRecord
    since: str | None
    until: str | None
    first: str | None
    last: str | None
    begins: str
    ends: str
    first_seen: str | None
    last_seen: str | None
    basis: str
    assumed: bool
    claims: list[str]
    evidence: list[EvidenceRecord]


class OfficeCardRecord(TypedDict):
    """An office and its holders."""

    office: str
    name: str
    name_ko: str | None
    name_zh: str | None
    organization: str | None
    organization_name: str | None
    rank: int | None
    level: str
    holders: list[HolderRecord]


class DerivedRecord(TypedDict):
    """An office named without its holder, and who held it then; no source says that they were there."""

    office: str
    office_name: str
    side: str
    person: str | None
    holders: list[str]


def office_record(card: OfficeCard, *, evidence: bool = False) -> OfficeCardRecord:
    """An office and its holders as JSON."""
    office, owner = card.office, card.organization
    return {
        "office": office.id,
        "name": office.name,
        "name_ko": office.name_ko,
        "name_zh": office.name_zh,
        "organization": office.organization,
        "organization_name": owner.name if owner else None,
        "rank": office.rank,
        "level": office.level,
        "holders": [_holder(each, evidence) for each in card.holders],
    }


def derived_record(found: Derived) -> DerivedRecord:
    """An office named without its holder, as JSON."""
    return {
        "office": found.office.id,
        "office_name": found.office.name,
        "side": found.side.value,
        "person": found.person.id if found.person else None,
        "holders": [person.id for person in found.holders],
    }


def _holder(holder: Holder, evidence: bool) -> HolderRecord:
    spell = holder.spell
    return {
        "person": person_record(holder.person),
        "since": spell.tenure.since,
        "until": spell.tenure.until,
        "first": spell.since,
        "last": spell.until,
        "begins": spell.begins,
        "ends": spell.ends,
        "first_seen": spell.tenure.first_seen,
        "last_seen": spell.tenure.last_seen,
        "basis": spell.tenure.basis,
        "assumed": spell.assumed,
        "claims": list(spell.tenure.claims),
        "evidence": [evidence_record(each) for each in holder.evidence] if evidence else [],
    }
