"""FollowTheMoney entities as JSON lines, for OpenSanctions, Aleph and their tools.

People are Person, bodies Organization, offices Position with an Occupancy for each tenure, contacts Event with an
UnknownLink for the part of each person, articles Article, sentences Note with the article as their proof.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping

from exports.formats.addresses import is_link
from exports.formats.halves import escaped
from exports.formats.whole import Whole
from graph.claims import Claim, ContactStatement, Country, Status
from graph.dates import When
from graph.model import Contact, Participation, Person, Tenure

Values = Mapping[str, Iterable[str | None]]
_COUNTRIES = {Country.KP: "kp", Country.CN: "cn"}
_STRANGE = re.compile(r"[^0-9A-Za-z.-]")
_LANGUAGES = {"en": "eng", "ko": "kor", "zh": "zho"}
_NOT_YET = {
    Status.PLANNED: "announced; no source here says that it took place",
    Status.DENIED: "denied by a source",
    Status.HYPOTHETICAL: "spoken of as possible; no source here says that it took place",
}


def lines(whole: Whole) -> Iterator[str]:
    """An entity a line: `id`, `schema` and `properties`, each a list of texts; the same keys in the same order."""
    graph, sources = whole.graph, {claim.id: claim.article for claim in whole.claims}

    def proof(claims: Iterable[str]) -> list[str]:
        return sorted({_id("article", article) for claim in claims if (article := sources.get(claim))})

    yield from map(_person, graph.persons)
    for body in graph.organizations:
        named = {"name": [body.name, body.name_ko, body.name_zh], "country": [_country(body.country)]}
        yield _entity("organization", body.id, "Organization", {**named, "parent": _ids("organization", body.parent)})
    for office in graph.offices:
        named = {"name": [office.name, office.name_ko, office.name_zh]}
        owner = _ids("organization", office.organization)
        yield _entity("office", office.id, "Position", {**named, "organization": owner})
    for tenure in graph.tenures:
        yield _occupancy(tenure, proof(tenure.claims))
    involved = _involved(whole)
    for contact in graph.contacts:
        yield _event(contact, involved.get(contact.id, []), proof(contact.claims))
    when = {contact.id: contact.when for contact in graph.contacts}
    for part in graph.participations:
        yield _link(part, when.get(part.contact), proof(part.claims))
    yield from _articles(whole)
    yield from _notes(whole)


def _entity(group: str, identifier: str, schema: str, properties: Values) -> str:
    """A line; values that are missing, and properties without one, are left out, a value told twice is told once."""
    kept = {name: list(dict.fromkeys(v for v in values if v)) for name, values in sorted(properties.items())}
    record = {"id": _id(group, identifier), "schema": schema, "properties": {n: v for n, v in kept.items() if v}}
    return escaped(json.dumps(record, ensure_ascii=False)) + "\n"


def _id(group: str, identifier: str) -> str:
    """The id of an entity; FollowTheMoney takes no id with other letters than these."""
    return f"yalu-{group}-" + _STRANGE.sub(lambda c: "." if c[0] == "/" else f".{ord(c[0]):x}", identifier)


def _ids(group: str, identifier: str | None) -> list[str]:
    return [_id(group, identifier)] if identifier else []


def _country(country: Country | None) -> str | None:
    return _COUNTRIES.get(country) if country else None


def _person(person: Person) -> str:
    names = [person.name, person.name_ko, person.name_zh]
    known = [] if person.verified else ["known from articles only"]
    properties: Values = {"name": names, "alias": person.aliases, "country": [_country(person.country)], "notes": known}
    return _entity("person", person.id, "Person", properties)


def _occupancy(tenure: Tenure, proof: list[str]) -> str:
    seen = [f"seen in this office from {tenure.first_seen} to {tenure.last_seen}"] if tenure.first_seen else []
    properties: Values = {
        "holder": _ids("person", tenure.person),
        "post": _ids("office", tenure.office),
        "startDate": [tenure.since],
        "endDate": [tenure.until],
        "description": [f"dates of tenure: {tenure.basis}", *seen],
        "proof": proof,
    }
    return _entity("occupancy", f"{tenure.person}-{tenure.office}", "Occupancy", properties)


def _involved(whole: Whole) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for part in whole.graph.participations:
        found.setdefault(part.contact, []).append(_id("person", part.person))
    for body in whole.graph.bodies:
        found.setdefault(body.contact, []).append(_id("organization", body.organization))
    return found


def _event(contact: Contact, involved: list[str], proof: list[str]) -> str:
    dated = sorted({str(each.when) for each in contact.dates}) if contact.disputed else []
    properties: Values = {
        "name": [contact.name],
        "involved": involved,
        "location": [", ".join(filter(None, (contact.venue, contact.place)))],
        "keywords": [contact.kind.value, contact.status.value],
        "summary": [contact.occasion, _NOT_YET.get(contact.status)],
        "notes": ["sources disagree on the date: " + " or ".join(dated)] if dated else [],
        "proof": proof,
        **_dates(contact.when),
    }
    return _entity("contact", contact.id, "Event", properties)


def _dates(when: When | None) -> dict[str, list[str | None]]:
    if when is None:
        return {}
    return {"startDate": [when.start], "endDate": [when.end]} if when.end else {"date": [when.start]}


def _link(part: Participation, when: When | None, proof: list[str]) -> str:
    properties: Values = {
        "subject": _ids("person", part.person),
        "object": _ids("contact", part.contact),
        "role": [part.part.value, part.function.value, part.title],
        "description": [f"office there: {part.office}" if part.office else None, f"side: {part.side}"],
        "proof": proof,
        **_dates(when),
    }
    return _entity("part", f"{part.contact}-{part.person}", "UnknownLink", properties)


def _articles(whole: Whole) -> Iterator[str]:
    for article in whole.articles:
        properties: Values = {
            "title": [article.title],
            "fileName": [article.title or article.id],
            "publisher": [article.publisher],
            "publishedAt": [article.published],
            "sourceUrl": [article.url if is_link(article.url) else None],
            "language": [_LANGUAGES.get(article.lang)],
            "keywords": [article.source_kind],
        }
        yield _entity("article", article.id, "Article", properties)


def _notes(whole: Whole) -> Iterator[str]:
    about: dict[str, list[str]] = {}
    for contact in whole.graph.contacts:
        for claim in contact.claims:
            about.setdefault(claim, []).append(_id("contact", contact.id))
    for tenure in whole.graph.tenures:
        for claim in tenure.claims:
            about.setdefault(claim, []).append(_id("person", tenure.person))
    for claim_ in whole.claims:
        if claim_.id in about and claim_.quote:
            yield _note(claim_, about[claim_.id])


def _note(claim: Claim, about: list[str]) -> str:
    stated = claim.statement.date_stated if isinstance(claim.statement, ContactStatement) else ""
    properties: Values = {
        "description": [claim.quote],
        "entity": sorted(set(about)),
        "summary": [f"date in its words: {stated}" if stated else None],
        "publisher": [claim.attributed_to],
        "proof": _ids("article", claim.article),
    }
    return _entity("claim", claim.id, "Note", properties)
