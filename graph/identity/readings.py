"""A claim with everything in it bound: the people, offices and bodies of the graph that its words mean."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from graph.claims import (
    SIDES,
    Article,
    Body,
    Claim,
    ContactKind,
    ContactStatement,
    Country,
    Function,
    OfficeStatement,
    Part,
    Participant,
    PersonStatement,
    RegistryEntry,
    Who,
)
from graph.dates import When
from graph.identity.contacts import Shape, Side, Sketch, keys
from graph.identity.decisions import NONE, Judgements
from graph.identity.namesakes import namesakes
from graph.identity.offices import Post, Words, offices
from graph.identity.people import DECIDED, Bound, bind, one_id
from graph.model import Office, Organization

if TYPE_CHECKING:
    from graph.registry.load import Registry

TAG_LENGTH = 6
"""Hex digits of a claim's id that a contact's id ends with."""


@dataclass(frozen=True, slots=True)
class Somebody:
    """A name in a claim, and the person that it was bound to."""

    who: Who
    bound: Bound

    @property
    def id(self) -> str:
        """The person's id."""
        return self.bound.id


@dataclass(frozen=True, slots=True)
class Attendance:
    """Somebody in a contact, and the office stated for them there."""

    person: Somebody
    stated: Participant
    post: Post | None


@dataclass(frozen=True, slots=True)
class Presence:
    """A body without named people in a contact: its organization and those above it, its side, the source's words.

    `post` is the office by which the source names somebody without a name.
    """

    organizations: tuple[Organization, ...]
    side: Country
    text: str
    post: Post | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A claim, bound.

    article     its article (the text may be missing), None for what no article says
    people      everybody it names, in its order
    posts       the offices it says that somebody holds or held: (person id, office)
    attendance, bodies, sketch  of a contact claim: who took part, and what linking needs
    same        what it is the same as: the smallest of the claims that an analyst called so, the event of its table
    uncorrected the claim as its source has it, where an analyst put something in it right
    """

    claim: Claim
    article: Article | None = None
    people: tuple[Somebody, ...] = ()
    posts: tuple[tuple[str, Post], ...] = ()
    attendance: tuple[Attendance, ...] = ()
    bodies: tuple[Presence, ...] = ()
    sketch: Sketch | None = None
    same: tuple[str, ...] = ()
    uncorrected: Claim | None = None

    @property
    def stated(self) -> Claim:
        """The claim as its source has it; `claim` follows what an analyst put right."""
        return self.uncorrected or self.claim

    @property
    def published(self) -> str | None:
        """The publication date of its article."""
        return self.article.published if self.article else None

    @property
    def offices(self) -> tuple[Office, ...]:
        """Every office that it names, whether it says who holds it or not."""
        return (*(post.office for _, post in self.posts), *(body.post.office for body in self.bodies if body.post))

    @property
    def organizations(self) -> tuple[Organization, ...]:
        """Every organization that it names or implies."""
        stated = [post.organizations for _, post in self.posts] + [body.organizations for body in self.bodies]
        return tuple(organization for chain in stated for organization in chain)

    @property
    def keys(self) -> tuple[str, ...]:
        """What the claim is found under again when something that it tells of changes; sorted.

        A claim of the registry supports offices, but brings nobody into the graph: it has no person's key.
        """
        found = {f"office:{office.id}" for office in self.offices}
        found |= {f"organization:{organization.id}" for organization in self.organizations}
        if self.article:
            found |= {f"person:{somebody.id}" for somebody in self.people}
        if isinstance(self.claim.statement, ContactStatement):
            found |= {f"tag:{tag(self.claim.id)}", *self.links}
        return tuple(sorted(found))

    @property
    def links(self) -> frozenset[str]:
        """The keys that it shares with every contact claim that it may be linked to."""
        alike = {f"same:{each}" for each in self.same}
        return frozenset(alike.union(keys(self.sketch.shape))) if self.sketch else frozenset()


def tag(claim: str) -> str:
    """The first hex digits of a claim's id, as contact ids carry them."""
    return claim.removeprefix("c")[:TAG_LENGTH]


def published(article: Article | None) -> When | None:
    """The publication date of an article as a date, None where it is unknown."""
    return When(article.published) if article and article.published else None


class Binder:
    """Reads claims: binds the words of each, by itself, to people, offices and bodies."""

    def __init__(self, registry: Registry, articles: Mapping[str, Article], decisions: Judgements = NONE) -> None:
        self.registry = registry
        self.decisions = decisions
        self.offices = offices(registry)
        self._namesakes = namesakes(registry)
        self._articles = articles
        self._unjudged = self if decisions is NONE else Binder(registry, articles)

    def read(self, claim: Claim) -> Reading:
        """The reading of one claim, as far as it was put right."""
        corrected = self.decisions.corrections.apply(claim)
        reading = self._read(corrected)
        if corrected is not claim:
            reading = replace(reading, uncorrected=claim)
            if not _of_both_sides(reading):
                return replace(reading, attendance=(), bodies=(), sketch=None)
        return self._with_what_was_stated(reading)

    def _with_what_was_stated(self, reading: Reading) -> Reading:
        """The reading, its sketch with the shape that it would have without any judgement, where that is another."""
        judged = reading.uncorrected is not None or any(person.bound.reason == DECIDED for person in reading.people)
        if not judged or reading.sketch is None:
            return reading
        plain = self._unjudged._read(reading.stated).sketch
        if plain is None or plain.shape == reading.sketch.shape:
            return reading
        return replace(reading, sketch=replace(reading.sketch, stated=plain.shape))

    def _read(self, claim: Claim) -> Reading:
        article = self._articles.get(claim.article)
        when = published(article)
        match claim.statement:
            case ContactStatement() as contact:
                return self._contact(claim, contact, article)
            case OfficeStatement() as office:
                holder = self._somebody(claim, office.who, office.when or when)
                words = Words(office.title, office.organization, office.title_id, office.organization_id)
                post = self.offices.post(words, office.who.country or self._country(holder))
                return Reading(claim, article, (holder,), ((holder.id, post),))
            case PersonStatement() as person:
                return Reading(claim, article, (self._somebody(claim, person.who, when),))

    def _contact(self, claim: Claim, contact: ContactStatement, article: Article | None) -> Reading:
        when = contact.when or published(article)
        attendance = tuple(self._attendance(claim, stated, when) for stated in contact.participants)
        bodies = tuple(presence for body in contact.bodies if (presence := self._presence(body)).organizations)
        return Reading(
            claim,
            article,
            people=tuple(attendant.person for attendant in attendance),
            posts=tuple((attendant.person.id, attendant.post) for attendant in attendance if attendant.post),
            attendance=attendance,
            bodies=bodies,
            sketch=Sketch(
                claim.id,
                claim.article,
                _shape(contact, attendance, bodies),
                frozenset(contact.distinct_from),
                venue=contact.venue,
            ),
            same=tuple(filter(None, (self.decisions.leader(claim.id), contact.event))),
        )

    def _presence(self, body: Body) -> Presence:
        post = None
        if body.title:
            post = self.offices.post(Words(body.title, None, body.title_id, body.organization_id), body.side)
        stated = post.organizations if post else ()
        owners = stated or self.offices.organization(body.text, body.organization_id, body.side)
        return Presence(owners, body.side, body.text, post)

    def _attendance(self, claim: Claim, stated: Participant, when: When | None) -> Attendance:
        words = Words(stated.title or "", stated.organization, stated.title_id, stated.organization_id)
        post = self.offices.post(words, stated.side) if stated.title or stated.title_id else None
        return Attendance(self._somebody(claim, stated.who, when), stated, post)

    def _somebody(self, claim: Claim, who: Who, when: When | None) -> Somebody:
        if isinstance(claim.locator, RegistryEntry):
            entry = one_id(claim.locator.entry, self.registry, self.decisions)
            return Somebody(who, Bound(entry, "the registry's own entry"))
        return Somebody(who, bind(who, when, self.registry, self.decisions, claim=claim.id, namesakes=self._namesakes))

    def _country(self, somebody: Somebody) -> Country | None:
        entry = self.registry.persons.get(somebody.id)
        return entry.country if entry else None


def _of_both_sides(reading: Reading) -> bool:
    """Whether a contact is one still when somebody was not there after all."""
    stated = reading.claim.statement
    if not isinstance(stated, ContactStatement):
        return True
    sides = {a.stated.side for a in reading.attendance} | {body.side for body in stated.bodies}
    return bool(sides) if stated.kind is ContactKind.VISIT else sides.issuperset(SIDES)


def _shape(contact: ContactStatement, attendance: tuple[Attendance, ...], bodies: tuple[Presence, ...]) -> Shape:
    """What linking needs of a contact; of a visit, the travelling side only."""
    senders = frozenset(a.stated.side for a in attendance if a.stated.function is Function.SENDER)
    sides = set(SIDES)
    if contact.kind is ContactKind.VISIT:
        sides = {a.stated.side for a in attendance if a.stated.function is Function.TRAVELLER} or sides
    kp, cn = (_side(side, attendance, bodies) if side in sides else Side() for side in SIDES)
    return Shape(contact.kind, contact.form, contact.when, kp, cn, senders, contact.repeated, contact.event)


def _side(side: Country, attendance: tuple[Attendance, ...], bodies: tuple[Presence, ...]) -> Side:
    people = sorted((a for a in attendance if a.stated.side == side), key=lambda a: (a.stated.order, a.person.id))
    chief = [a.person.id for a in people if a.stated.part is Part.PRINCIPAL] or [a.person.id for a in people]
    return Side(
        principals=tuple(sorted(set(chief))),
        lead=chief[0] if chief else "",
        present=frozenset(a.person.id for a in people),
        bodies=frozenset(body.organizations[0].id for body in bodies if body.side == side),
    )
