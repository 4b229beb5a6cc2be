"""The graph of all claims: a pure function of claims, decisions and registry, whatever the order of the claims."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from graph.claims import Article, Claim, OfficeStatement, RegistryEntry
from graph.identity.assembly import Assembler
from graph.identity.decisions import judgements
from graph.identity.groups import groups
from graph.identity.nodes import Nodes
from graph.identity.places import Places
from graph.identity.readings import Binder, Reading
from graph.identity.registered import registry_claims
from graph.identity.reports.changes import reports_of
from graph.identity.visits import Visits
from graph.identity.witnesses import Originals
from graph.model import BodyPart, Contact, Graph, Participation
from graph.stores.base import Decision

if TYPE_CHECKING:
    from graph.identity.offices import Post
    from graph.registry.load import Registry


class Builder:
    """Builds graphs, whole or in part, with one registry and the decisions in force."""

    def __init__(self, registry: Registry, decisions: Iterable[Decision], articles: Mapping[str, Article]) -> None:
        self.registry = registry
        self.binder = Binder(registry, articles, judgements(decisions))
        self.places = Places(registry)
        self._assembler = Assembler(registry, self.binder.offices, self.places)

    def read(self, claims: Iterable[Claim]) -> list[Reading]:
        """The readings of what articles claim, and of what the registry claims about the people they name."""
        readings = [self.binder.read(claim) for claim in claims if not isinstance(claim.locator, RegistryEntry)]
        return readings + self.registered({somebody.id for reading in readings for somebody in reading.people})

    def whole(self, readings: Sequence[Reading], originals: Originals) -> Graph:
        """The graph of these readings; `originals` say which articles are of one report."""
        nodes, parts = self.nodes(readings), self.contacts(readings, readings, originals)
        visits = Visits(parts.contacts, parts.participations, self.places)
        attended = by_contact(parts.participations)
        contacts = tuple(visits.place(contact, attended.get(contact.id, ())) for contact in parts.contacts)
        return replace(
            parts,
            persons=nodes.persons,
            organizations=nodes.organizations,
            offices=nodes.offices,
            contacts=contacts,
            tenures=nodes.tenures,
        )

    def registered(self, persons: Iterable[str]) -> list[Reading]:
        """What the registry states of these people, under all the ids that are one person."""
        one = self.binder.decisions.one
        entries = {entry for person in persons for entry in (person, *one.get(person, ()))}
        return [self.binder.read(claim) for claim in registry_claims(self.registry, sorted(entries))]

    def nodes(self, readings: Iterable[Reading]) -> Graph:
        """The people, offices, organizations and tenures that these claims name."""
        nodes = Nodes(self.registry)
        for reading in readings:
            nodes.add(reading)
        return nodes.graph()

    def contacts(self, readings: Sequence[Reading], around: Iterable[Reading], originals: Originals) -> Graph:
        """The contacts that these claims tell of, without their visits.

        `around` are the claims of the same articles: they say which office somebody held.
        """
        by_claim = {reading.claim.id: reading for reading in readings if reading.sketch}
        stated = _stated(around)
        sketches = [reading.sketch for reading in by_claim.values() if reading.sketch]
        assembled = [
            self._assembler.assemble([by_claim[sketch.claim] for sketch in group], stated, originals)
            for group in groups(sketches, self.binder.decisions)
        ]
        return Graph(
            contacts=tuple(sorted((part.contact for part in assembled), key=_contact_id)),
            participations=tuple(sorted((p for part in assembled for p in part.participations), key=_participation_id)),
            bodies=tuple(sorted((b for part in assembled for b in part.bodies), key=_body_id)),
        )


def build(
    claims: Iterable[Claim], decisions: Iterable[Decision], registry: Registry, articles: Iterable[Article] = ()
) -> Graph:
    """The whole graph. `articles` date and attribute what they state; without their text each is a report by itself.

    Claims of the registry among `claims` are left out and made anew: they follow from the registry and from whom the
    articles name.
    """
    known = {article.id: article for article in articles}
    stated = list(claims)
    builder = Builder(registry, decisions, known)
    return builder.whole(builder.read(stated), originals(reports_of(known.values(), stated, registry), known))


def originals(reports: Mapping[str, str], articles: Mapping[str, Article]) -> dict[str, Article]:
    """The articles that stand for the reports of others, by the ids of these."""
    return {article: articles[report] for article, report in reports.items() if article != report}


def by_contact(participations: Iterable[Participation]) -> dict[str, list[Participation]]:
    """Who took part in each contact."""
    found: dict[str, list[Participation]] = defaultdict(list)
    for participation in participations:
        found[participation.contact].append(participation)
    return found


def _stated(readings: Iterable[Reading]) -> dict[tuple[str, str], list[Post]]:
    """The offices that each article says somebody holds, in the order of the claims' ids."""
    stated: dict[tuple[str, str], list[Post]] = defaultdict(list)
    for reading in sorted(readings, key=lambda reading: reading.claim.id):
        if isinstance(reading.claim.statement, OfficeStatement) and not reading.claim.statement.former:
            for person, post in reading.posts:
                stated[reading.claim.article, person].append(post)
    return stated


def _contact_id(contact: Contact) -> str:
    return contact.id


def _participation_id(participation: Participation) -> tuple[str, int, str]:
    return participation.contact, participation.order, participation.person


def _body_id(body: BodyPart) -> tuple[str, str]:
    return body.contact, body.organization
