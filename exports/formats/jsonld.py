"""JSON-LD: schema.org for people, bodies, contacts and articles, W3C ORG for offices and tenures, PROV for who took
part and what a statement rests on, Web Annotation for the sentences.

Names of things begin with `urn:yalu:`. What no vocabulary has (status, channel, part in a contact) is under
`urn:yalu:term:`. A date is a gYear, gYearMonth or date, as precise as its source.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote

from exports.formats.halves import escaped
from exports.formats.supports import supports
from exports.formats.whole import Whole
from graph.claims import Article, Claim, RegistryEntry, Row, Span
from graph.model import BodyPart, Contact, Office, Organization, Participation, Person, Tenure

Thing = dict[str, Any]
_CONTEXT = {
    "schema": "https://schema.org/",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "yalu": "urn:yalu:term:",
}
_PRECISION = {4: "xsd:gYear", 7: "xsd:gYearMonth", 10: "xsd:date"}


def lines(whole: Whole) -> Iterator[str]:
    """One document, a thing a line, sorted by kind and id."""
    yield '{"@context": ' + json.dumps(_CONTEXT) + ',\n"@graph": ['
    for number, thing in enumerate(_things(whole)):
        kept = {name: value for name, value in thing.items() if value not in (None, "", [])}
        yield ("," if number else "") + "\n" + escaped(json.dumps(kept, ensure_ascii=False))
    yield "\n]}\n"


def _things(whole: Whole) -> Iterator[Thing]:
    graph = whole.graph
    yield from map(_person, graph.persons)
    yield from map(_organization, graph.organizations)
    yield from map(_office, graph.offices)
    owner = {office.id: office.organization for office in graph.offices}
    yield from (_membership(tenure, owner.get(tenure.office)) for tenure in graph.tenures)
    yield from map(_event, graph.contacts)
    yield from map(_part, graph.participations)
    yield from (_body_part(body, number) for number, body in enumerate(graph.bodies))
    yield from map(_article, whole.articles)
    supported = supports(whole)
    yield from (_annotation(claim, _bodies(supported[claim.id])) for claim in whole.claims)


def iri(group: str, identifier: str) -> str:
    """The name of a thing: `urn:yalu:person:kim-song-nam`."""
    return f"urn:yalu:{group}:{quote(identifier.encode('utf-8', 'replace'), safe='/-._~')}"


def _ref(group: str, identifier: str | None) -> Thing | None:
    return {"@id": iri(group, identifier)} if identifier else None


def _claims(claims: Iterable[str]) -> list[Thing]:
    return [{"@id": iri("claim", claim)} for claim in claims]


def _date(prefix: str | None) -> Thing | None:
    return {"@type": _PRECISION[len(prefix)], "@value": prefix} if prefix else None


def _names(thing: Person | Organization | Office) -> list[Any]:
    said = (("ko", thing.name_ko), ("zh", thing.name_zh))
    return [{"@value": thing.name, "@language": "en"}, *({"@value": n, "@language": tag} for tag, n in said if n)]


def _bodies(supported: Mapping[str, set[str]]) -> list[Thing]:
    """What rests on a claim."""
    groups = (("contact", "contacts"), ("person", "persons"), ("office", "offices"))
    return [{"@id": iri(group, each)} for group, name in groups for each in sorted(supported.get(name, ()))]


def _person(person: Person) -> Thing:
    return {
        "@id": iri("person", person.id),
        "@type": ["schema:Person", "prov:Agent"],
        "schema:name": _names(person),
        "schema:alternateName": list(person.aliases),
        "schema:identifier": person.id,
        "yalu:country": person.country,
        "yalu:inRegistry": person.verified,
    }


def _organization(body: Organization) -> Thing:
    return {
        "@id": iri("organization", body.id),
        "@type": ["schema:Organization", "org:Organization", "prov:Agent"],
        "schema:name": _names(body),
        "schema:identifier": body.id,
        "org:subOrganizationOf": _ref("organization", body.parent),
        "yalu:country": body.country,
        "yalu:channel": body.channel,
    }


def _office(office: Office) -> Thing:
    return {
        "@id": iri("office", office.id),
        "@type": ["org:Post", "org:Role"],
        "schema:name": _names(office),
        "schema:identifier": office.id,
        "org:postIn": _ref("organization", office.organization),
        "yalu:rank": office.rank,
        "yalu:level": office.level,
    }


def _membership(tenure: Tenure, owner: str | None) -> Thing:
    return {
        "@id": iri("tenure", f"{tenure.person}/{tenure.office}"),
        "@type": "org:Membership",
        "org:member": _ref("person", tenure.person),
        "org:role": _ref("office", tenure.office),
        "org:organization": _ref("organization", owner),
        "schema:startDate": _date(tenure.since),
        "schema:endDate": _date(tenure.until),
        "yalu:firstSeen": _date(tenure.first_seen),
        "yalu:lastSeen": _date(tenure.last_seen),
        "yalu:basis": tenure.basis,
        "prov:wasDerivedFrom": _claims(tenure.claims),
    }


def _event(contact: Contact) -> Thing:
    when = contact.when
    return {
        "@id": iri("contact", contact.id),
        "@type": ["schema:Event", "prov:Activity", f"yalu:{contact.label}"],
        "schema:name": contact.name,
        "schema:identifier": contact.id,
        "schema:startDate": _date(when.start) if when else None,
        "schema:endDate": _date(when.end) if when else None,
        "schema:location": [place for place in (contact.venue, contact.place) if place],
        "schema:about": contact.occasion,
        "schema:superEvent": _ref("contact", contact.visit),
        "yalu:kind": contact.kind,
        "yalu:status": contact.status,
        "yalu:disputed": contact.disputed,
        "yalu:history": {"@list": list(contact.history)} if contact.history else None,
        "yalu:dateStated": [
            {"yalu:date": str(dated.when), "prov:wasDerivedFrom": _claims(dated.claims)} for dated in contact.dates
        ],
        "prov:wasDerivedFrom": _claims(contact.claims),
    }


def _part(part: Participation) -> Thing:
    """A qualified association: also of what was only planned; the status is the contact's."""
    return {
        "@id": iri("part", f"{part.contact}/{part.person}"),
        "@type": ["prov:Association", "yalu:Participation"],
        "@reverse": {"prov:qualifiedAssociation": _ref("contact", part.contact)},
        "prov:agent": _ref("person", part.person),
        "prov:hadRole": _ref("office", part.office),
        "yalu:side": part.side,
        "yalu:part": part.part,
        "yalu:function": part.function,
        "yalu:order": part.order,
        "yalu:title": part.title,
        "prov:wasDerivedFrom": _claims(part.claims),
    }


def _body_part(body: BodyPart, number: int) -> Thing:
    return {
        "@id": iri("part", f"{body.contact}/{body.organization}/{number}"),
        "@type": ["prov:Association", "yalu:Participation"],
        "@reverse": {"prov:qualifiedAssociation": _ref("contact", body.contact)},
        "prov:agent": _ref("organization", body.organization),
        "yalu:side": body.side,
        "yalu:title": body.text,
        "prov:wasDerivedFrom": _claims(body.claims),
    }


def _article(article: Article) -> Thing:
    return {
        "@id": iri("article", article.id),
        "@type": ["schema:NewsArticle", "prov:Entity"],
        "schema:headline": article.title,
        "schema:url": article.url,
        "schema:publisher": article.publisher,
        "schema:datePublished": _date(article.published),
        "schema:inLanguage": article.lang,
        "yalu:sourceKind": article.source_kind,
        "yalu:side": article.side,
        "yalu:sha256": article.sha256,
    }


def _annotation(claim: Claim, bodies: list[Thing]) -> Thing:
    return {
        "@id": iri("claim", claim.id),
        "@type": ["oa:Annotation", "prov:Entity"],
        "oa:hasBody": bodies,
        "oa:hasTarget": _target(claim),
        "prov:wasQuotedFrom": _ref("article", claim.article),
        "yalu:kind": claim.kind,
        "yalu:attributedTo": claim.attributed_to,
        "yalu:confidence": claim.confidence,
        "yalu:rule": claim.rule,
    }


def _target(claim: Claim) -> Thing:
    match claim.locator:
        case Span(start, end):
            quoted = {"@type": "oa:TextQuoteSelector", "oa:exact": claim.quote}
            place = {"@type": "oa:TextPositionSelector", "oa:start": start, "oa:end": end}
            target = {"@type": "oa:SpecificResource", "oa:hasSelector": [quoted, place]}
            return {**target, "oa:hasSource": _ref("article", claim.article)}
        case Row(source, number):
            return {"yalu:table": source, "yalu:row": number, "oa:exact": claim.quote}
        case RegistryEntry(entry, source):
            return {"yalu:registryEntry": entry, "yalu:source": source}
