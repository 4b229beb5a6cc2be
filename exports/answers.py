"""The answer to each question as tables for the screen and for CSV."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from exports.occasions import dated, in_dispute, occasions
from exports.tables import Cell, Column, Line, Table
from graph.claims import SIDES, ContactKind, Country
from queries.contacts import voices

if TYPE_CHECKING:
    from graph.model import BodyPart, Contact, Person
    from queries.met import Met
    from queries.person import OfficeOf, PersonCard
    from queries.status import Tally
    from queries.types import Attendee, ContactView, Evidence
    from queries.who_met import WhoMet

_WHO_MET = (
    Column("person"),
    Column("person_name"),
    Column("met"),
    Column("met_name", "Person"),
    Column("met_name_ko"),
    Column("met_name_zh"),
    Column("side"),
    Column("meetings", "Times", right=True),
    Column("as_principals"),
    Column("", "When and where"),
    Column("first"),
    Column("last"),
    Column("disputed_dates"),
    Column("offices", "Office there"),
    Column("sources", "Sources", right=True),
    Column("contacts"),
)
_CONTACT = (
    Column("contact"),
    Column("", "Id", whole=True),
    Column("", "Date"),
    Column("date"),
    Column("date_end"),
    Column("disputed_dates"),
    Column("kind", "Kind"),
    Column("status", "Status"),
    Column("place", "Place"),
    Column("venue"),
    Column("occasion"),
    Column("kp", "DPRK"),
    Column("cn", "China"),
    Column("other", "Others"),
    Column("kp_ids"),
    Column("cn_ids"),
    Column("sources", "Sources", right=True),
)
_OFFICE = (
    Column("person"),
    Column("person_name"),
    Column("person_name_ko"),
    Column("person_name_zh"),
    Column("country"),
    Column("verified"),
    Column("office"),
    Column("office_name", "Office"),
    Column("organization"),
    Column("organization_name", "Organization"),
    Column("since", "Since"),
    Column("until", "Until"),
    Column("first_seen", "First seen"),
    Column("last_seen", "Last seen"),
    Column("basis", "Basis"),
)
_ATTENDEE = (
    Column("contact"),
    Column("person"),
    Column("person_name", "Person"),
    Column("side", "Side"),
    Column("part", "Part"),
    Column("function", "Function"),
    Column("office"),
    Column("office_name", "Office"),
    Column("title", "As stated"),
)
ASIDE = {
    "occurred": "reports it as held",
    "planned": "only announces it",
    "denied": "denies it",
    "hypothetical": "only thinks it possible",
}
"""What a source says of a contact that is taken for something else."""
_FACT = (Column("", "Fact", whole=True), Column("", "Value"))
_TALLY = (Column("group", "What"), Column("item", "Which"), Column("count", "Count", right=True))


def who_met_tables(persons: Iterable[Person], rows: Iterable[WhoMet], *, evidence: bool = False) -> tuple[Table, ...]:
    """A table for each of `persons`, also where they met nobody."""
    found = {who: tuple(group) for who, group in groupby(rows, key=lambda row: row.person.id)}
    return tuple(
        Table(
            f"Whom {label(person)} met",
            _WHO_MET,
            tuple(_who_met(row, evidence) for row in found.get(person.id, ())),
            "nobody that the filters leave",
        )
        for person in persons
    )


def met_tables(rows: Iterable[Met], *, evidence: bool = False) -> tuple[Table, ...]:
    """A table for each pair that has contacts; an empty one when none has."""
    pairs = groupby(rows, key=lambda row: (row.left, row.right))
    tables = [
        _contacts(f"Contacts of {label(left)} and {label(right)}", (row.contact for row in group), evidence)
        for (left, right), group in pairs
    ]
    return tuple(tables) or (_contacts("Contacts of the two", (), evidence),)


def contact_tables(title: str, views: Iterable[ContactView], *, evidence: bool = False) -> tuple[Table, ...]:
    """One table of contacts."""
    return (_contacts(title, views, evidence),)


def contact_table(title: str, views: Iterable[ContactView], *, evidence: bool = False) -> Table:
    """A table of contacts."""
    return _contacts(title, views, evidence)


def contact_line(view: ContactView) -> str:
    """A contact in a few words: date, kind, place, who led each side."""
    contact = view.contact
    leads = [next((a.person.name for a in view.attendees if a.side == side), "") for side in SIDES]
    who = " – ".join(filter(None, leads))
    return ", ".join(filter(None, (dated(contact), contact.kind.value, contact.place, who)))


def meeting_tables(view: ContactView) -> tuple[Table, ...]:
    """The people of one contact under what is said of it, and every sentence that tells of it."""
    lines = [_attendee(view.contact, each) for each in view.attendees]
    lines += [_body(view.contact, each) for each in view.bodies]
    notes = tuple(note(each) for each in view.told)
    return (Table(headline(view.contact), _ATTENDEE, tuple(lines), "nobody is named", notes),)


def person_tables(card: PersonCard, *, evidence: bool = False) -> tuple[Table, ...]:
    """Who a person is, their offices, then their visits if they made any."""
    person = card.person
    kinds = ((kind.value, card.count(kind)) for kind in ContactKind)
    facts = (
        ("Side", person.country.value if person.country else "unknown"),
        ("Also written", ", ".join(person.aliases)),
        ("In the registry", "yes" if person.verified else "no: known from articles only"),
        ("Contacts", ", ".join(f"{kind} {number}" for kind, number in kinds if number) or "none"),
        ("People met", card.met),
    )
    about = Table(label(person), _FACT, tuple(Line(fact) for fact in facts if fact[1] != ""))
    offices = Table("Offices", _OFFICE, _offices(card), "none stated")
    if not card.visits:
        return (about, offices)
    return (about, offices, _contacts("Visits", card.visits, evidence))


def office_table(cards: Iterable[PersonCard]) -> Table:
    """The offices of several people as one table, a row an office; a person without one has a row too."""
    lines = (line for card in cards for line in _offices(card) or (Line((*_who(card.person), *(None,) * 9)),))
    return Table("Offices", _OFFICE, tuple(lines))


def status_tables(rows: Iterable[Tally]) -> tuple[Table, ...]:
    """What a store holds."""
    lines = tuple(Line((row.group, row.item, row.count)) for row in rows)
    return (Table("In this store", _TALLY, lines),)


def label(person: Person) -> str:
    """A person as a title names them: `Kim Song Nam (김성남, 金成男; kim-song-nam)`."""
    native = ", ".join(filter(None, (person.name_ko, person.name_zh)))
    return f"{person.name} ({native}; {person.id})" if native else f"{person.name} ({person.id})"


def headline(contact: Contact) -> str:
    """A contact in one line: kind, status and what it was before, date, place, occasion, id."""
    status = " then ".join(contact.history) if len(contact.history) > 1 else contact.status.value
    parts = [contact.kind.capitalize(), status, dated(contact), contact.venue, contact.place]
    return ", ".join(part for part in (*parts, contact.occasion) if part) + f" ({contact.id})"


def note(evidence: Evidence) -> str:
    """A sentence with its source in one line: the date it gives, publisher, its kind and date, whom it quotes, link."""
    source = evidence.publisher or evidence.title or "unnamed publisher"
    said = (
        f"{source} ({evidence.source_kind})" if evidence.source_kind else source,
        evidence.published,
        ASIDE.get(evidence.status, "") if evidence.aside else "",
        f"quoting {evidence.attributed_to}" if evidence.attributed_to else "",
        f"year inferred from {evidence.inferred}" if evidence.inferred else "",
        evidence.corrected,
        evidence.url,
        evidence.row
        or (evidence.article if evidence.start is None else f"{evidence.article}:{evidence.start}-{evidence.end}"),
        "" if evidence.certain else "not certain",
        "" if evidence.row else trust(evidence.confidence),
    )
    told = f"table row: {evidence.quote}" if evidence.row else f"“{evidence.quote}”"
    return f"{evidence.date or 'undated'}: {told} — " + ", ".join(part for part in said if part)


def trust(confidence: float | None) -> str:
    """A claim's confidence in words; a rule that was hardly ever seen on annotated articles has none."""
    return "untested rule" if confidence is None else f"confidence {confidence:.2f}"


def _who_met(row: WhoMet, evidence: bool) -> Line:
    return Line(
        (
            row.person.id,
            row.person.name,
            row.other.id,
            row.other.name,
            row.other.name_ko,
            row.other.name_zh,
            row.side.value,
            row.meetings,
            row.as_principals,
            occasions([view.contact for view in row.contacts]),
            row.first,
            row.last,
            " ".join(filter(None, (_disputed(view.contact) for view in row.contacts))),
            "\n".join(held.name or held.title or "" for held in row.offices),
            voices(each for view in row.contacts for each in view.proof),
            " ".join(view.contact.id for view in row.contacts),
        ),
        tuple(note(each) for view in row.contacts for each in view.told) if evidence else (),
    )


def _disputed(contact: Contact) -> str:
    return "/".join(map(str, in_dispute(contact)))


def _contacts(title: str, views: Iterable[ContactView], evidence: bool) -> Table:
    """One table; ids are shown by their last part where that tells them apart (`meeting` takes it)."""
    every = tuple(views)
    endings = Counter(_ending(view.contact.id) for view in every)
    lines = (_contact(view, evidence, short=endings[_ending(view.contact.id)] == 1) for view in every)
    return Table(title, _CONTACT, tuple(lines), "nothing that the filters leave")


def _ending(identifier: str) -> str:
    return identifier.rpartition("-")[2]


def _contact(view: ContactView, evidence: bool, *, short: bool) -> Line:
    contact = view.contact
    return Line(
        (
            contact.id,
            _ending(contact.id) if short else contact.id,
            dated(contact),
            contact.when.start if contact.when else None,
            contact.when.end if contact.when else None,
            _disputed(contact),
            contact.kind.value,
            contact.status.value,
            contact.place,
            contact.venue,
            contact.occasion,
            *(_side(view, side) for side in (*SIDES, Country.OTHER)),
            *(_ids(view, side) for side in SIDES),
            view.sources,
        ),
        tuple(note(each) for each in view.told) if evidence else (),
    )


def _side(view: ContactView, side: Country) -> str:
    people = [attendee.person.name for attendee in view.attendees if attendee.side == side]
    return "\n".join(people + [body.text for body in view.bodies if body.side == side])


def _ids(view: ContactView, side: Country) -> str:
    return " ".join(attendee.person.id for attendee in view.attendees if attendee.side == side)


def _attendee(contact: Contact, attendee: Attendee) -> Line:
    part = attendee.participation
    words = (part.side.value, part.part.value, part.function.value)
    return Line(
        (contact.id, attendee.person.id, attendee.person.name, *words, part.office, attendee.office_name, part.title)
    )


def _body(contact: Contact, body: BodyPart) -> Line:
    return Line((contact.id, None, body.text, body.side.value, None, None, body.organization, None, None))


def _offices(card: PersonCard) -> tuple[Line, ...]:
    return tuple(Line((*_who(card.person), *_tenure(held))) for held in card.offices)


def _who(person: Person) -> tuple[Cell, ...]:
    country = person.country.value if person.country else None
    return (person.id, person.name, person.name_ko, person.name_zh, country, "yes" if person.verified else "no")


def _tenure(held: OfficeOf) -> tuple[Cell, ...]:
    tenure, owner = held.tenure, held.organization
    seen = (tenure.since, tenure.until, tenure.first_seen, tenure.last_seen, tenure.basis)
    return (tenure.office, held.office.name, held.office.organization, owner.name if owner else None, *seen)
