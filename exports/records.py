"""Answers as JSON: what a row of each question holds. Keys are the same whatever name was asked for."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, NotRequired, TypedDict

from graph.claims import Country

if TYPE_CHECKING:
    from graph.model import Person
    from queries.met import Met
    from queries.person import OfficeOf, PersonCard
    from queries.status import Tally
    from queries.types import Attendee, ContactView, Evidence
    from queries.who_met import WhoMet


class PersonRecord(TypedDict):
    """A person: id, names in three scripts, country, whether the registry knows them."""

    id: str
    name: str
    name_ko: str | None
    name_zh: str | None
    country: str | None
    verified: bool


class EvidenceRecord(TypedDict):
    """A sentence and its source; `start` and `end` are characters of the article's text. `status` is what it says of
    the contact; `aside` that the contact is taken for something else, so that it is no source of it.
    """

    claim: str
    quote: str
    article: str
    start: int | None
    end: int | None
    title: str
    publisher: str
    source_kind: str
    url: str
    published: str | None
    lang: str
    attributed_to: str | None
    date: str
    date_stated: str
    inferred: str
    confidence: float | None
    corrected: str | None
    row: str
    certain: bool
    status: str | None
    aside: bool


class DateRecord(TypedDict):
    """A date stated for a contact, and the claims that state it."""

    date: str
    date_end: str | None
    claims: list[str]


class AttendeeRecord(TypedDict):
    """A person in a contact: what part they had, in which office."""

    person: str
    name: str
    part: str
    function: str
    office: str | None
    office_name: str
    title: str | None


class BodyRecord(TypedDict):
    """A delegation or body without named people."""

    side: str
    organization: str
    text: str


class ContactRecord(TypedDict):
    """A meeting, ceremony, call, visit or message. `sources` counts independent origins."""

    id: str
    kind: str
    status: str
    name: str
    date: str | None
    date_end: str | None
    disputed: bool
    dates: list[DateRecord]
    place: str | None
    venue: str | None
    occasion: str | None
    history: list[str]
    visit: str | None
    kp: list[AttendeeRecord]
    cn: list[AttendeeRecord]
    other: list[AttendeeRecord]
    bodies: list[BodyRecord]
    sources: int
    claims: list[str]
    evidence: NotRequired[list[EvidenceRecord]]


class HeldRecord(TypedDict):
    """An office as held in a contact."""

    office: str | None
    name: str
    title: str | None


class WhoMetRecord(TypedDict):
    """Whom `person` met."""

    person: PersonRecord
    met: PersonRecord
    side: str
    meetings: int
    as_principals: int
    first: str | None
    last: str | None
    offices: list[HeldRecord]
    contacts: list[ContactRecord]


class MetRecord(TypedDict):
    """A contact of two people."""

    left: str
    right: str
    contact: ContactRecord


class TenureRecord(TypedDict):
    """An office somebody held, and the time that sources give or show it in."""

    office: str
    name: str
    organization: str | None
    organization_name: str | None
    since: str | None
    until: str | None
    first_seen: str | None
    last_seen: str | None
    basis: str
    claims: list[str]


class CardRecord(TypedDict):
    """A person with offices, numbers and visits."""

    person: PersonRecord
    aliases: list[str]
    offices: list[TenureRecord]
    contacts: dict[str, int]
    met: int
    visits: list[ContactRecord]


class TallyRecord(TypedDict):
    """A number of things in the store."""

    group: str
    item: str
    count: int


def dumps(records: Iterable[Mapping[str, object]]) -> str:
    """One JSON array, a row a line, in UTF-8."""
    rows = [json.dumps(record, ensure_ascii=False) for record in records]
    return "[" + ",".join(f"\n {row}" for row in rows) + ("\n]\n" if rows else "]\n")


def person_record(person: Person) -> PersonRecord:
    """A person as JSON."""
    return {
        "id": person.id,
        "name": person.name,
        "name_ko": person.name_ko,
        "name_zh": person.name_zh,
        "country": person.country.value if person.country else None,
        "verified": person.verified,
    }


def contact_record(view: ContactView, *, evidence: bool = False) -> ContactRecord:
    """A contact as JSON, with its sentences where `evidence` is set."""
    contact = view.contact
    record: ContactRecord = {
        "id": contact.id,
        "kind": contact.kind.value,
        "status": contact.status.value,
        "name": contact.name,
        "date": contact.when.start if contact.when else None,
        "date_end": contact.when.end if contact.when else None,
        "disputed": contact.disputed,
        "dates": [{"date": d.when.start, "date_end": d.when.end, "claims": list(d.claims)} for d in contact.dates],
        "place": contact.place,
        "venue": contact.venue,
        "occasion": contact.occasion,
        "history": list(contact.history),
        "visit": contact.visit,
        "kp": [_attendee(each) for each in view.attendees if each.side == Country.KP],
        "cn": [_attendee(each) for each in view.attendees if each.side == Country.CN],
        "other": [_attendee(each) for each in view.attendees if each.side == Country.OTHER],
        "bodies": [{"side": b.side.value, "organization": b.organization, "text": b.text} for b in view.bodies],
        "sources": view.sources,
        "claims": list(contact.claims),
    }
    if evidence:
        record["evidence"] = [evidence_record(each) for each in view.evidence]
    return record


def who_met_record(row: WhoMet, *, evidence: bool = False) -> WhoMetRecord:
    """A row of who-met as JSON."""
    return {
        "person": person_record(row.person),
        "met": person_record(row.other),
        "side": row.side.value,
        "meetings": row.meetings,
        "as_principals": row.as_principals,
        "first": row.first,
        "last": row.last,
        "offices": [{"office": held.office, "name": held.name, "title": held.title} for held in row.offices],
        "contacts": [contact_record(each, evidence=evidence) for each in row.contacts],
    }


def met_record(row: Met, *, evidence: bool = False) -> MetRecord:
    """A contact of two people as JSON."""
    contact = contact_record(row.contact, evidence=evidence)
    return {"left": row.left.id, "right": row.right.id, "contact": contact}


def card_record(card: PersonCard, *, evidence: bool = False) -> CardRecord:
    """A person's card as JSON; `contacts` counts them by kind."""
    kinds = sorted({each.contact.kind for each in card.contacts})
    return {
        "person": person_record(card.person),
        "aliases": list(card.person.aliases),
        "offices": [_tenure(each) for each in card.offices],
        "contacts": {kind.value: card.count(kind) for kind in kinds},
        "met": card.met,
        "visits": [contact_record(each, evidence=evidence) for each in card.visits],
    }


def tally_record(row: Tally) -> TallyRecord:
    """A number of things as JSON."""
    return {"group": row.group, "item": row.item, "count": row.count}


def _attendee(attendee: Attendee) -> AttendeeRecord:
    part = attendee.participation
    return {
        "person": attendee.person.id,
        "name": attendee.person.name,
        "part": part.part.value,
        "function": part.function.value,
        "office": part.office,
        "office_name": attendee.office_name,
        "title": part.title,
    }


def _tenure(held: OfficeOf) -> TenureRecord:
    tenure = held.tenure
    return {
        "office": tenure.office,
        "name": held.office.name,
        "organization": held.office.organization,
        "organization_name": held.organization.name if held.organization else None,
        "since": tenure.since,
        "until": tenure.until,
        "first_seen": tenure.first_seen,
        "last_seen": tenure.last_seen,
        "basis": tenure.basis,
        "claims": list(tenure.claims),
    }


def evidence_record(evidence: Evidence) -> EvidenceRecord:
    """A sentence and its source as JSON."""
    return {
        "claim": evidence.claim,
        "quote": evidence.quote,
        "article": evidence.article,
        "start": evidence.start,
        "end": evidence.end,
        "title": evidence.title,
        "publisher": evidence.publisher,
        "source_kind": evidence.source_kind,
        "url": evidence.url,
        "published": evidence.published,
        "lang": evidence.lang,
        "attributed_to": evidence.attributed_to,
        "date": evidence.date,
        "date_stated": evidence.date_stated,
        "inferred": evidence.inferred,
        "confidence": evidence.confidence,
        "corrected": evidence.corrected or None,
        "row": evidence.row,
        "certain": evidence.certain,
        "status": evidence.status or None,
        "aside": evidence.aside,
    }
