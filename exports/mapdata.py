"""What the map's page knows: people, offices, contacts and their proof, taken from a network."""

from __future__ import annotations

from collections.abc import Iterable

from exports.homonyms import told_apart
from exports.pagedata import (
    ArticleData,
    AttendeeData,
    ContactData,
    DateData,
    EvidenceData,
    OfficeData,
    PersonData,
    PostData,
)
from exports.standing import Standings
from graph.dates import When
from graph.model import DatedBy, Office, Organization, Person
from graph.names import key
from graph.names.data import data_lines
from graph.registry.load import registry
from queries.network import ContactNetwork, Member, Post
from queries.types import Attendee, ContactView, Evidence

NONE = -1
_DAY = len("2024-03-21")


class PageTables:
    """The lists that refer to one another by number: people by id, offices and articles as they are met with."""

    def __init__(self, network: ContactNetwork) -> None:
        self._standings = Standings(network)
        self._people: dict[str, int] = {}
        self._offices: dict[str, int] = {}
        self._articles: dict[str, int] = {}
        self.offices: list[OfficeData] = []
        self.articles: list[ArticleData] = []
        members = sorted((*network.persons, *network.listed), key=lambda member: member.person.id)
        self._marks = told_apart(members)
        self.persons = [self._person(member) for member in members]
        self.contacts = [self._contact(view) for view in network.contacts]

    def _person(self, member: Member) -> PersonData:
        person = member.person
        self._people[person.id] = len(self._people)
        return PersonData(
            id=person.id,
            names=self._called(person),
            keys=sorted({key(text) for text in (*_names(person), *person.aliases)} - {""}),
            side=member.side,
            verified=person.verified,
            posts=[self._post(post) for post in member.posts],
        )

    def _called(self, person: Person) -> list[str]:
        """The names in three scripts, each with what tells the person from another one of the name."""
        marks = self._marks.get(person.id)
        names = _names(person)
        return [f"{name} ({mark})" if name else "" for name, mark in zip(names, marks, strict=True)] if marks else names

    def _post(self, post: Post) -> PostData:
        tenure = post.tenure
        known = tenure.since or tenure.until
        first, last = (tenure.since, tenure.until) if known else (tenure.first_seen, tenure.last_seen)
        held = _span(first, last, bool(known))
        return PostData(office=self._office(post.office), held=held, assumed=tenure.basis != "stated")

    def _office(self, office: Office) -> int:
        number = self._offices.setdefault(office.id, len(self.offices))
        if number == len(self.offices):
            body = self._standings.body(office)
            self.offices.append(
                OfficeData(
                    id=office.id,
                    names=_called(office),
                    body=_names(body) if body else [],
                    level=self._standings.level(office),
                    channel=self._standings.channel(office),
                )
            )
        return number

    def _contact(self, view: ContactView) -> ContactData:
        contact, when = view.contact, view.contact.when
        return ContactData(
            id=contact.id,
            kind=contact.kind,
            name=contact.name,
            status=contact.status,
            when=str(when or ""),
            first=_first(when) if when else "",
            last=_last(when) if when else "",
            disputed=contact.disputed,
            dates=[_dated(dated, view.evidence) for dated in contact.dates],
            place=f"{contact.venue}, {contact.place}"
            if contact.venue and contact.place
            else contact.venue or contact.place or "",
            occasion=contact.occasion or "",
            history=list(contact.history),
            people=[self._attendee(attendee, view) for attendee in view.attendees],
            bodies=[[body.side, body.text] for body in view.bodies],
            proof=[self._proof(evidence) for evidence in view.told],
            sources=view.sources,
        )

    def _attendee(self, attendee: Attendee, view: ContactView) -> AttendeeData:
        part = attendee.participation
        office, assumed = self._standings.held(attendee, view)
        return AttendeeData(
            person=self._people[attendee.person.id],
            side=part.side,
            part=part.part,
            function=part.function,
            office=self._office(office) if office else NONE,
            assumed=assumed,
            title=part.title or "",
        )

    def _proof(self, evidence: Evidence) -> EvidenceData:
        return EvidenceData(
            article=self._article(evidence),
            quote=evidence.quote,
            origin=evidence.attributed_to or "",
            date=evidence.date,
            stated=evidence.date_stated,
            inferred=evidence.inferred,
            said=evidence.status if evidence.aside else "",
        )

    def _article(self, evidence: Evidence) -> int:
        if not evidence.article:
            return NONE
        number = self._articles.setdefault(evidence.article, len(self.articles))
        if number == len(self.articles):
            self.articles.append(
                ArticleData(
                    title=evidence.title,
                    publisher=evidence.publisher,
                    kind=evidence.source_kind,
                    url=evidence.url,
                    published=evidence.published or "",
                    lang=evidence.lang,
                )
            )
        return number


def _first(when: When) -> str:
    return when.start if len(when.start) == _DAY else when.first.isoformat()


def _last(when: When) -> str:
    end = when.end or when.start
    return end if len(end) == _DAY else when.last.isoformat()


def forms(people: Iterable[PersonData]) -> dict[str, str]:
    """Traditional and Japanese characters and the form that the keys have for them, as far as the keys need them."""
    used = {character for person in people for text in person.keys for character in text}
    lines = (line.split() for line in data_lines("han_fold.txt"))
    return {variant: form for form, variants in lines if form in used for variant in variants}


def _names(named: Person | Office | Organization) -> list[str]:
    return [named.name, named.name_ko or "", named.name_zh or ""]


def _called(office: Office) -> list[str]:
    """The names of an office; of one without a body, of which the graph has only English words, those of its title."""
    title = None if office.organization else registry().titles.get(office.id.partition("/")[2])
    return [office.name, title.name_ko or "", title.name_zh or ""] if title else _names(office)


def _span(first: str | None, last: str | None, stated: bool) -> str:
    """`2018-03 – 2020`, `since 2018-03`, or for what was only seen, `seen 2024-03-21`."""
    if not stated:
        return "" if not first and not last else "seen " + " – ".join(dict.fromkeys(filter(None, (first, last))))
    if first and last:
        return f"{first} – {last}"
    return f"since {first}" if first else f"until {last}"


def _dated(dated: DatedBy, evidence: Iterable[Evidence]) -> DateData:
    by = dict.fromkeys(proof.attributed_to or proof.publisher for proof in evidence if proof.claim in dated.claims)
    return DateData(when=str(dated.when), by=[name for name in by if name])
