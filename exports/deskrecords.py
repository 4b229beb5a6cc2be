"""The answers of the desk's questions as JSON: gaps, levels, channels, ladders, trips."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypedDict

from exports.records import ContactRecord, PersonRecord, contact_record, person_record

if TYPE_CHECKING:
    from queries.entourage import Trip
    from queries.first_since import FirstSince
    from queries.gaps import Gap
    from queries.ladder import Rung, Step
    from queries.levels import Level
    from queries.pairings import Met
    from queries.types import ContactView
    from queries.visits import MetOnVisit
    from queries.window import Covered


class GapRecord(TypedDict):
    """A time without such a contact; `open` where none has followed in the data. `who`: ids for each role asked."""

    who: list[list[str]]
    days: int
    start: str
    end: str
    open: bool
    before: ContactRecord
    after: ContactRecord | None
    years_without_data: list[int]


class CoveredRecord(TypedDict):
    """The contacts that a question looked among, in event time."""

    first: str | None
    last: str | None
    contacts: int


class FirstSinceRecord(TypedDict):
    """A claim checked, with its proof."""

    verdict: str
    claimed: str | None
    days: int | None
    latest: list[ContactRecord]
    previous: list[ContactRecord]
    between: list[ContactRecord]
    perhaps: list[ContactRecord]
    covered: CoveredRecord
    years_without_data: list[int]


class TopRecord(TypedDict):
    """Somebody of the highest rank in a period."""

    person: str
    name: str
    office: str
    office_name: str
    contacts: int
    first: str
    contact: str


class LevelRecord(TypedDict):
    """The highest level of a side in a period."""

    period: str
    side: str
    rank: int
    level: str
    contacts: int
    tops: list[TopRecord]


class PairingRecord(TypedDict):
    """What the two sides met as; None where it is not known."""

    period: str
    kp: str | None
    cn: str | None
    kp_name: str | None
    cn_name: str | None
    crossing: bool
    contacts: int
    first: str
    last: str


class RungRecord(TypedDict):
    """The highest guest of a side at an occasion."""

    person: str | None
    name: str | None
    office: str | None
    office_name: str | None
    stated: bool
    contact: ContactRecord


class StepRecord(TypedDict):
    """A year of an occasion."""

    year: int
    occasion: str
    pyongyang: RungRecord | None
    beijing: RungRecord | None
    looked: bool


class CompanionRecord(TypedDict):
    """Somebody on a trip."""

    person: str
    name: str
    office: str | None
    office_name: str
    listed: bool
    new: bool
    always: bool
    trips: int


class TripRecord(TypedDict):
    """A trip and who came along."""

    person: PersonRecord
    visit: ContactRecord
    companions: list[CompanionRecord]
    meetings: list[str]


class VisitRecord(TypedDict):
    """The contacts of two people on one visit; `visit` None where none is known."""

    left: str
    right: str
    visit: ContactRecord | None
    date: str | None
    date_end: str | None
    place: str | None
    contacts: list[ContactRecord]


def gap_record(row: Gap, *, evidence: bool = False) -> GapRecord:
    """A gap as JSON."""
    return {
        "who": [list(each.ids) for each in row.who],
        "days": row.days,
        "start": row.since,
        "end": row.until,
        "open": row.after is None,
        "before": contact_record(row.before, evidence=evidence),
        "after": contact_record(row.after, evidence=evidence) if row.after else None,
        "years_without_data": list(row.missing),
    }


def first_since_record(row: FirstSince, *, evidence: bool = False) -> FirstSinceRecord:
    """A claim checked as JSON."""
    return {
        "verdict": row.verdict.value,
        "claimed": str(row.claimed) if row.claimed else None,
        "days": row.days,
        "latest": [contact_record(each, evidence=evidence) for each in row.latest],
        "previous": [contact_record(each, evidence=evidence) for each in row.previous],
        "between": [contact_record(each, evidence=evidence) for each in row.between],
        "perhaps": [contact_record(each, evidence=evidence) for each in row.perhaps],
        "covered": _covered(row.covered),
        "years_without_data": list(row.missing),
    }


def level_record(row: Level) -> LevelRecord:
    """A level as JSON."""
    return {
        "period": row.period,
        "side": row.side.value,
        "rank": row.rank,
        "level": row.level,
        "contacts": row.contacts,
        "tops": [
            {
                "person": top.person.id,
                "name": top.person.name,
                "office": top.office.id,
                "office_name": top.office.name,
                "contacts": top.contacts,
                "first": top.first,
                "contact": top.contact,
            }
            for top in row.tops
        ],
    }


def pairing_record(row: Met) -> PairingRecord:
    """Channels, levels or offices that met, as JSON."""
    return {
        "period": row.period,
        "kp": row.kp or None,
        "cn": row.cn or None,
        "kp_name": row.kp_name or None,
        "cn_name": row.cn_name or None,
        "crossing": row.crossing,
        "contacts": row.contacts,
        "first": row.first,
        "last": row.last,
    }


def step_record(row: Step, *, evidence: bool = False) -> StepRecord:
    """A year of an occasion as JSON."""
    return {
        "year": row.year,
        "occasion": row.occasion,
        "pyongyang": _rung(row.pyongyang, evidence),
        "beijing": _rung(row.beijing, evidence),
        "looked": row.looked,
    }


def trip_record(row: Trip, *, evidence: bool = False) -> TripRecord:
    """A trip as JSON."""
    return {
        "person": person_record(row.person),
        "visit": contact_record(row.visit, evidence=evidence),
        "companions": [
            {
                "person": each.attendee.person.id,
                "name": each.attendee.person.name,
                "office": each.attendee.participation.office,
                "office_name": each.attendee.office_name,
                "listed": each.listed,
                "new": each.new,
                "always": each.always,
                "trips": each.trips,
            }
            for each in row.companions
        ],
        "meetings": [each.contact.id for each in row.meetings],
    }


def visit_record(row: MetOnVisit, *, evidence: bool = False) -> VisitRecord:
    """The contacts of two people on one visit as JSON."""
    about: ContactView = row.visit or row.contacts[0]
    when = about.contact.when
    return {
        "left": row.left.id,
        "right": row.right.id,
        "visit": contact_record(row.visit, evidence=evidence) if row.visit else None,
        "date": when.start if when else None,
        "date_end": when.end if when else None,
        "place": about.contact.place,
        "contacts": [contact_record(each, evidence=evidence) for each in row.contacts],
    }


def _rung(rung: Rung | None, evidence: bool) -> RungRecord | None:
    if rung is None:
        return None
    guest = rung.guest
    return {
        "person": guest.person.id if guest else None,
        "name": guest.person.name if guest else None,
        "office": guest.participation.office if guest else None,
        "office_name": guest.office_name if guest else None,
        "stated": rung.stated,
        "contact": contact_record(rung.contact, evidence=evidence),
    }


def _covered(data: Covered) -> CoveredRecord:
    return {
        "first": data.first.isoformat() if data.first else None,
        "last": data.last.isoformat() if data.last else None,
        "contacts": data.contacts,
    }
