"""What the map's page knows: people, ties, contacts and their proof, taken from a network."""

from __future__ import annotations

from collections.abc import Iterable

from exports.pagedata import AttendeeData, ContactData, DateData, EvidenceData, PersonData, PostData, TieData
from graph.claims import Country
from graph.model import DatedBy, Person
from graph.names import key
from graph.names.data import data_lines
from queries.network import ContactNetwork, Member, Post, Tie
from queries.types import Attendee, ContactView, Evidence


def persons(network: ContactNetwork) -> list[PersonData]:
    """Everybody in the network's contacts, by id: those who are drawn, and those listed only."""
    drawn = {member.person.id for member in network.persons}
    others: dict[str, tuple[Attendee, list[str]]] = {}
    for view in network.contacts:
        for attendee in view.attendees:
            if attendee.person.id not in drawn:
                others.setdefault(attendee.person.id, (attendee, []))[1].append(view.contact.id)
    listed = [_person(a.person, a.side, contacts) for a, contacts in others.values()]
    return sorted([*map(_drawn, network.persons), *listed], key=lambda person: person["id"])


def forms(people: Iterable[PersonData]) -> dict[str, str]:
    """Traditional and Japanese characters and the form that the keys have for them, as far as the keys need them."""
    used = {character for person in people for text in person["keys"] for character in text}
    lines = (line.split() for line in data_lines("han_fold.txt"))
    return {variant: form for form, variants in lines if form in used for variant in variants}


def contacts(network: ContactNetwork) -> list[ContactData]:
    """Every contact that was looked at, by date."""
    return [_contact(view) for view in network.contacts]


def ties(network: ContactNetwork) -> list[TieData]:
    """The lines of the picture."""
    return [
        TieData(
            id=tie_id(tie),
            kp=tie.kp,
            cn=tie.cn,
            contacts=[view.contact.id for view in tie.contacts],
            label=_tie_label(tie),
            disputed=tie.disputed,
            met=any(view.contact.status == "occurred" for view in tie.contacts),
        )
        for tie in network.ties
    ]


def tie_id(tie: Tie) -> str:
    """The id of a tie in the page; person ids hold no space."""
    return f"{tie.kp} {tie.cn}"


def _tie_label(tie: Tie) -> str:
    if len(tie.contacts) > 1:
        return f"{len(tie.contacts)} contacts"
    contact = tie.contacts[0].contact
    if contact.disputed and contact.dates:
        return _either([str(dated.when) for dated in contact.dates])
    return str(contact.when or "no date")


def _either(dates: list[str]) -> str:
    """`2024-03-21 or 23` for days of one month, else each in full."""
    first, *others = dates
    if all(len(date) == len("2024-03-21") and date[:7] == first[:7] for date in dates):
        others = [date[8:] for date in others]
    return " or ".join([first, *others])


def _drawn(member: Member) -> PersonData:
    data = _person(member.person, member.side, member.contacts)
    return {**data, "drawn": True, "posts": [_post(post) for post in member.posts]}


def _person(person: Person, side: Country, contacts: Iterable[str]) -> PersonData:
    return PersonData(
        id=person.id,
        names=_names(person),
        keys=sorted({key(text) for text in (*_names(person), *person.aliases)} - {""}),
        side=side,
        verified=person.verified,
        drawn=False,
        posts=[],
        contacts=list(dict.fromkeys(contacts)),
    )


def _names(person: Person) -> list[str]:
    return [person.name, person.name_ko or "", person.name_zh or ""]


def _post(post: Post) -> PostData:
    office, body, tenure = post.office, post.organization, post.tenure
    known = tenure.since or tenure.until
    first, last = (tenure.since, tenure.until) if known else (tenure.first_seen, tenure.last_seen)
    return PostData(
        office=office.id,
        names=[office.name, office.name_ko or "", office.name_zh or ""],
        body=[body.name, body.name_ko or "", body.name_zh or ""] if body else [],
        held=_span(first, last, bool(known)),
        assumed=tenure.basis != "stated",
    )


def _span(first: str | None, last: str | None, stated: bool) -> str:
    """`2018-03 – 2020`, `since 2018-03`, or for what was only seen, `seen 2024-03-21`."""
    if not stated:
        return "" if not first and not last else "seen " + " – ".join(dict.fromkeys(filter(None, (first, last))))
    if first and last:
        return f"{first} – {last}"
    return f"since {first}" if first else f"until {last}"


def _contact(view: ContactView) -> ContactData:
    contact = view.contact
    return ContactData(
        id=contact.id,
        kind=contact.kind,
        name=contact.name,
        status=contact.status,
        when=str(contact.when or ""),
        disputed=contact.disputed,
        dates=[_dated(dated, view.evidence) for dated in contact.dates],
        place=", ".join(filter(None, (contact.venue, contact.place))),
        occasion=contact.occasion or "",
        history=list(contact.history),
        people=[_attendee(attendee) for attendee in view.attendees],
        bodies=[[body.side, body.text] for body in view.bodies],
        proof=[_proof(evidence) for evidence in view.evidence],
        sources=view.sources,
    )


def _dated(dated: DatedBy, evidence: Iterable[Evidence]) -> DateData:
    by = dict.fromkeys(proof.attributed_to or proof.publisher for proof in evidence if proof.claim in dated.claims)
    return DateData(when=str(dated.when), by=[name for name in by if name])


def _attendee(attendee: Attendee) -> AttendeeData:
    part = attendee.participation
    return AttendeeData(
        person=attendee.person.id,
        side=part.side,
        part=part.part,
        function=part.function,
        office=part.office or "",
        held=attendee.office_name,
        title=part.title or "",
    )


def _proof(evidence: Evidence) -> EvidenceData:
    return EvidenceData(
        quote=evidence.quote,
        title=evidence.title,
        publisher=evidence.publisher,
        kind=evidence.source_kind,
        url=evidence.url,
        published=evidence.published or "",
        lang=evidence.lang,
        origin=evidence.attributed_to or "",
        date=evidence.date,
        stated=evidence.date_stated,
        inferred=evidence.inferred,
    )
