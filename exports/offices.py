"""Offices with their holders, the ladder of an occasion, trips and their parties, and meetings by visit, as tables."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from exports.answers import contact_line, label, note
from exports.occasions import dated
from exports.tables import Cell, Column, Line, Table
from queries.contacts import voices

if TYPE_CHECKING:
    from queries.derived import Derived
    from queries.entourage import Companion, Trip
    from queries.ladder import Rung, Step
    from queries.office import Holder, OfficeCard
    from queries.visits import MetOnVisit

_HOLDER = (
    Column("office"),
    Column("office_name"),
    Column("organization"),
    Column("person"),
    Column("person_name", "Holder"),
    Column("person_name_ko"),
    Column("person_name_zh"),
    Column("from", "From", whole=True),
    Column("from_known", "From known by"),
    Column("to", "To", whole=True),
    Column("to_known", "To known by"),
    Column("first_seen", "First seen", whole=True),
    Column("last_seen", "Last seen", whole=True),
    Column("basis", "Basis"),
)
_LADDER = (
    Column("year", "Year", right=True),
    Column("kp"),
    Column("kp_name", "DPRK guest, Pyongyang"),
    Column("kp_office", "Office"),
    Column("kp_date", "Date"),
    Column("kp_contact"),
    Column("kp_known"),
    Column("cn"),
    Column("cn_name", "Chinese guest, Beijing"),
    Column("cn_office", "Office"),
    Column("cn_date", "Date"),
    Column("cn_contact"),
    Column("cn_known"),
    Column("", "Remark"),
)
_PARTY = (
    Column("visit"),
    Column("date"),
    Column("order", "No.", right=True),
    Column("person"),
    Column("person_name", "With"),
    Column("office"),
    Column("office_name", "Office"),
    Column("named", "Named"),
    Column("new", "New"),
    Column("always", "On all"),
    Column("trips", "Trips", right=True),
)
_VISIT = (
    Column("visit"),
    Column("", "Visit"),
    Column("date", "From", whole=True),
    Column("date_end", "To", whole=True),
    Column("place", "Place"),
    Column("contacts", "Contacts", right=True),
    Column("", "What"),
    Column("contact_ids"),
    Column("sources", "Sources", right=True),
)
_NOT_NAMED = "nobody named"


def office_tables(cards: Iterable[OfficeCard], *, evidence: bool = False) -> tuple[Table, ...]:
    """A table for each office: who held it from when to when, how each date is known."""
    return tuple(
        Table(
            f"{card.office.name} ({card.office.id})",
            _HOLDER,
            tuple(_holder(card, each, evidence) for each in card.holders),
            "nobody known then",
        )
        for card in cards
    )


def ladder_tables(title: str, steps: Iterable[Step], *, evidence: bool = False) -> tuple[Table, ...]:
    """The occasion year by year."""
    lines = tuple(
        Line(
            (step.year, *_rung(step.pyongyang), *_rung(step.beijing), _remark(step)),
            _proof(step) if evidence else (),
        )
        for step in steps
    )
    return (Table(title, _LADDER, lines, "no contact that the filters leave"),)


def entourage_tables(name: str, trips: Iterable[Trip], *, evidence: bool = False) -> tuple[Table, ...]:
    """A table for each trip: who came along, in order of mention; an empty one where `name` made none."""
    tables = tuple(
        Table(
            f"{label(trip.person)}: {contact_line(trip.visit)}",
            _PARTY,
            tuple(_companion(trip, number, each) for number, each in enumerate(trip.companions, 1)),
            "nobody is named with them",
            tuple(note(each) for each in trip.visit.told) if evidence else (),
        )
        for trip in trips
    )
    return tables or (Table(f"Trips of {name}", _PARTY, (), "none that the filters leave"),)


def visit_tables(rows: Iterable[MetOnVisit], *, evidence: bool = False) -> tuple[Table, ...]:
    """The contacts of two people, a row a visit, a table a pair."""
    groups: dict[tuple[str, str], list[MetOnVisit]] = {}
    for row in rows:
        groups.setdefault((row.left.id, row.right.id), []).append(row)
    tables = [
        Table(
            f"{label(some[0].left)} and {label(some[0].right)}, by visit",
            _VISIT,
            tuple(_visit(row, evidence) for row in some),
        )
        for some in groups.values()
    ]
    return tuple(tables) or (Table("Contacts of the two, by visit", _VISIT, (), "nothing that the filters leave"),)


def derived_table(found: Iterable[Derived]) -> Table:
    """Offices named without a holder, and who held them then."""
    columns = (
        Column("office", "Named by office only"),
        Column("side", "Side"),
        Column("person", "Holder then (derived)"),
    )
    lines = tuple(Line((each.office.name, each.side.value, _derived(each))) for each in found)
    return Table("Derived from office and date, said by no source", columns, lines)


def _derived(each: Derived) -> str:
    names = ", ".join(person.name for person in each.holders)
    return names if each.person else f"one of {names}" if names else "not known"


def _holder(card: OfficeCard, holder: Holder, evidence: bool) -> Line:
    person, spell = holder.person, holder.spell
    return Line(
        (
            card.office.id,
            card.office.name,
            card.office.organization,
            person.id,
            person.name,
            person.name_ko,
            person.name_zh,
            spell.since,
            spell.begins,
            spell.until,
            spell.ends,
            spell.tenure.first_seen,
            spell.tenure.last_seen,
            spell.tenure.basis,
        ),
        tuple(note(each) for each in holder.evidence) if evidence else (),
    )


def _rung(rung: Rung | None) -> tuple[Cell, ...]:
    if rung is None:
        return (None,) * 6
    guest = rung.guest
    known = "stated" if rung.stated else "by day and venue"
    who = (guest.person.id, guest.person.name, guest.office_name) if guest else (None, _NOT_NAMED, None)
    return (*who, dated(rung.contact.contact), rung.contact.contact.id, known)


def _remark(step: Step) -> str:
    assumed = [rung for rung in (step.pyongyang, step.beijing) if rung and not rung.stated]
    if assumed:
        return "taken for it by day and venue"
    return "" if step.pyongyang or step.beijing else "contacts, none for it" if step.looked else "no data"


def _proof(step: Step) -> tuple[str, ...]:
    rungs = [rung for rung in (step.pyongyang, step.beijing) if rung]
    return tuple(note(each) for rung in rungs for each in rung.contact.told)


def _companion(trip: Trip, number: int, companion: Companion) -> Line:
    attendee = companion.attendee
    when = trip.visit.contact.when
    return Line(
        (
            trip.visit.contact.id,
            when.start if when else None,
            number,
            attendee.person.id,
            attendee.person.name,
            attendee.participation.office,
            attendee.office_name,
            "in the party" if companion.listed else "seen there",
            "new" if companion.new else "",
            "yes" if companion.always else "",
            companion.trips,
        )
    )


def _visit(row: MetOnVisit, evidence: bool) -> Line:
    about = row.visit or row.contacts[0]
    when = about.contact.when
    return Line(
        (
            row.visit.contact.id if row.visit else None,
            row.visit.contact.name if row.visit else "on no visit that is known",
            when.start if when else None,
            when.end if when else None,
            about.contact.place,
            len(row.contacts),
            "\n".join(contact_line(each) for each in row.contacts),
            " ".join(each.contact.id for each in row.contacts),
            voices(proof for each in row.contacts for proof in each.proof),
        ),
        tuple(note(each) for view in row.contacts for each in view.told) if evidence else (),
    )
