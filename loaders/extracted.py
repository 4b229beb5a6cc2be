"""What an article would bring into the graph, as `yalu extract --json` prints it; touches no store."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, NotRequired, TypedDict

from graph.claims import Article, Claim, ContactStatement, Country, OfficeStatement, PersonStatement, Span, Who
from graph.identity.readings import Binder, Reading, Somebody

if TYPE_CHECKING:
    from graph.registry.load import Registry
    from loaders.extract import Unsettled


class ArticleRecord(TypedDict):
    """The article: `published` an ISO prefix or None."""

    id: str
    url: str
    lang: str
    published: str | None
    title: str
    publisher: str
    sha256: str


class MentionRecord(TypedDict):
    """Characters of the text that name somebody."""

    start: int
    end: int


class PersonRecord(TypedDict):
    """A person named in the article; `known` when the registry knows them."""

    id: str
    name: str
    country: str
    surfaces: list[str]
    known: bool
    mentions: list[MentionRecord]
    rule: str
    confidence: float | None


class OfficeRecord(TypedDict):
    """An office stated of a person, in the words of the article."""

    person: str
    title: str
    organization: str | None
    start: int | None
    end: int | None
    former: bool
    rule: str
    confidence: float | None


class ContactRecord(TypedDict):
    """A contact stated; `kp` and `cn` are ids in order of mention."""

    type: str
    status: str
    date: str | None
    date_end: str | None
    date_stated: str | None
    inferred: str | None
    place: str | None
    venue: str | None
    occasion: str | None
    kp: list[str]
    cn: list[str]
    kp_body: str | None
    cn_body: str | None
    parts: dict[str, str]
    attributed_to: str | None
    start: int | None
    end: int | None
    quote: str
    confidence: float | None
    rule: str


class UnsettledRecord(TypedDict):
    """Something seen and not settled: why, the words or names it is about, its sentence."""

    reason: str
    about: str
    start: int
    end: int
    quote: str


class Extracted(TypedDict):
    """Everything that one article states; offsets count characters of its text, `text[start:end] == quote`.

    `unsettled` only where it is asked for.
    """

    source: str
    article: ArticleRecord
    persons: list[PersonRecord]
    offices: list[OfficeRecord]
    contacts: list[ContactRecord]
    unsettled: NotRequired[list[UnsettledRecord]]


def extracted(article: Article, claims: Iterable[Claim], registry: Registry) -> Extracted:
    """What the claims of an article state, its people bound as a load would bind them without any judgement."""
    binder = Binder(registry, {article.id: article})
    readings = [binder.read(claim) for claim in claims]
    return {
        "source": article.origin,
        "article": {
            "id": article.id,
            "url": article.url,
            "lang": article.lang,
            "published": article.published,
            "title": article.title,
            "publisher": article.publisher,
            "sha256": article.sha256,
        },
        "persons": _persons(readings, registry),
        "offices": [_office(r, s) for r in readings if isinstance(s := r.claim.statement, OfficeStatement)],
        "contacts": [_contact(r, s) for r in readings if isinstance(s := r.claim.statement, ContactStatement)],
    }


def unsettled(article: Article, found: Iterable[Unsettled]) -> list[UnsettledRecord]:
    """What the article shows and extraction could not settle, with its sentences."""
    return [
        {
            "reason": u.reason.value,
            "about": u.about,
            "start": u.start,
            "end": u.end,
            "quote": article.text[u.start : u.end],
        }
        for u in found
    ]


def _persons(readings: Iterable[Reading], registry: Registry) -> list[PersonRecord]:
    """Everybody named, each once, in the order of the text."""
    found: dict[str, PersonRecord] = {}
    for reading in readings:
        stated = reading.claim.statement
        for somebody in reading.people:
            record = found.setdefault(somebody.id, _person(somebody, registry))
            record["surfaces"] = list(dict.fromkeys((*record["surfaces"], *_surfaces(somebody.who))))
            if isinstance(stated, PersonStatement):
                record["mentions"] += [{"start": span.start, "end": span.end} for span in stated.mentions]
                record["rule"], record["confidence"] = reading.claim.rule, reading.claim.confidence
    return list(found.values())


def _person(somebody: Somebody, registry: Registry) -> PersonRecord:
    entry = registry.persons.get(somebody.id)
    return {
        "id": somebody.id,
        "name": entry.name if entry else somebody.who.name,
        "country": (entry.country if entry else somebody.who.country or Country.OTHER).value,
        "surfaces": [],
        "known": somebody.bound.verified,
        "mentions": [],
        "rule": "",
        "confidence": None,
    }


def _surfaces(who: Who) -> tuple[str, ...]:
    return who.surfaces or (who.name,)


def _office(reading: Reading, stated: OfficeStatement) -> OfficeRecord:
    start, end = _span(reading.claim)
    return {
        "person": reading.people[0].id,
        "title": stated.title,
        "organization": stated.organization,
        "start": start,
        "end": end,
        "former": stated.former,
        "rule": reading.claim.rule,
        "confidence": reading.claim.confidence,
    }


def _contact(reading: Reading, stated: ContactStatement) -> ContactRecord:
    claim = reading.claim
    start, end = _span(claim)
    return {
        "type": stated.kind.value,
        "status": stated.status.value,
        "date": stated.when.start if stated.when else None,
        "date_end": stated.when.end if stated.when else None,
        "date_stated": stated.date_stated or None,
        "inferred": stated.inferred or None,
        "place": stated.place,
        "venue": stated.venue,
        "occasion": stated.occasion,
        "kp": _side(reading, Country.KP),
        "cn": _side(reading, Country.CN),
        "kp_body": _body(stated, Country.KP),
        "cn_body": _body(stated, Country.CN),
        "parts": {attendance.person.id: attendance.stated.part.value for attendance in reading.attendance},
        "attributed_to": claim.attributed_to,
        "start": start,
        "end": end,
        "quote": claim.quote,
        "confidence": claim.confidence,
        "rule": claim.rule,
    }


def _side(reading: Reading, side: Country) -> list[str]:
    people = sorted((a for a in reading.attendance if a.stated.side == side), key=lambda a: a.stated.order)
    return list(dict.fromkeys(attendance.person.id for attendance in people))


def _body(stated: ContactStatement, side: Country) -> str | None:
    return "; ".join(body.text for body in stated.bodies if body.side == side) or None


def _span(claim: Claim) -> tuple[int | None, int | None]:
    place = claim.locator
    return (place.start, place.end) if isinstance(place, Span) else (None, None)
