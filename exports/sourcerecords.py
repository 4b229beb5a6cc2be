"""The answers about sources as JSON: what a row of each holds."""

from __future__ import annotations

from typing import TYPE_CHECKING, NotRequired, TypedDict

from exports.records import EvidenceRecord, evidence_record
from queries.contacts import voices

if TYPE_CHECKING:
    from queries.covering import Covered
    from queries.disagreement import Discrepancy
    from queries.tellings import Naming, Telling
    from queries.types import Evidence


class NamingRecord(TypedDict):
    """Somebody as a source names them: `printed` and `title` are its words, the rest is of the graph."""

    printed: str
    title: str | None
    person: str
    name: str
    side: str
    part: str
    office: str | None
    office_name: str


class ReprintRecord(TypedDict):
    """A further place where a report is printed, with its claims of the contact."""

    article: str
    publisher: str
    published: str | None
    url: str
    claims: list[str]


class TellingRecord(TypedDict):
    """What one source says of a contact; `days_after` counts from its last day to the publication."""

    contact: str
    article: str
    publisher: str
    source_kind: str
    attributed_to: str | None
    lang: str
    title: str
    url: str
    published: str | None
    days_after: int | None
    dates: list[str]
    places: list[str]
    statuses: list[str]
    named: list[NamingRecord]
    bodies: list[str]
    omitted: list[str]
    claims: list[str]
    reprints: list[ReprintRecord]
    evidence: NotRequired[list[EvidenceRecord]]


class VersionRecord(TypedDict):
    """What some of the sources say; `origins` counts those who speak for themselves."""

    value: str
    claims: list[str]
    publishers: list[str]
    origins: int
    evidence: NotRequired[list[EvidenceRecord]]


class DiscrepancyRecord(TypedDict):
    """A contact on which sources disagree."""

    contact: str
    kind: str
    date: str | None
    about: str
    whom: str
    versions: list[VersionRecord]


class CoveredRecord(TypedDict):
    """How many articles there are of one publisher, language or month."""

    by: str
    item: str
    articles: int
    first: str | None
    last: str | None


def telling_record(told: Telling, *, evidence: bool) -> TellingRecord:
    """A source of a contact as JSON."""
    source = told.source
    record: TellingRecord = {
        "contact": told.contact.id,
        "article": source.article,
        "publisher": source.publisher,
        "source_kind": source.source_kind,
        "attributed_to": source.attributed_to,
        "lang": source.lang,
        "title": source.title,
        "url": source.url,
        "published": source.published,
        "days_after": told.days,
        "dates": [str(when) for when in told.dates],
        "places": list(told.places),
        "statuses": [status.value for status in told.statuses],
        "named": [_naming(each) for each in told.named],
        "bodies": list(told.bodies),
        "omitted": [person.id for person in told.omitted],
        "claims": [each.claim for each in told.evidence],
        "reprints": [_reprint(place) for place in told.reprints],
    }
    if evidence:
        record["evidence"] = [evidence_record(each) for each in told.evidence]
    return record


def discrepancy_record(row: Discrepancy, *, evidence: bool) -> DiscrepancyRecord:
    """A discrepancy as JSON."""
    versions: list[VersionRecord] = []
    for version in row.versions:
        record: VersionRecord = {
            "value": version.value,
            "claims": [each.claim for each in version.evidence],
            "publishers": list(dict.fromkeys(each.publisher for each in version.evidence)),
            "origins": voices(version.evidence),
        }
        if evidence:
            record["evidence"] = [evidence_record(each) for each in version.evidence]
        versions.append(record)
    return {
        "contact": row.contact.id,
        "kind": row.contact.kind.value,
        "date": row.contact.when.start if row.contact.when else None,
        "about": row.about.value,
        "whom": row.whom,
        "versions": versions,
    }


def covered_record(row: Covered) -> CoveredRecord:
    """A number of articles as JSON."""
    return {"by": row.by.value, "item": row.item, "articles": row.articles, "first": row.first, "last": row.last}


def _reprint(place: tuple[Evidence, ...]) -> ReprintRecord:
    return {
        "article": place[0].article,
        "publisher": place[0].publisher,
        "published": place[0].published,
        "url": place[0].url,
        "claims": [each.claim for each in place],
    }


def _naming(named: Naming) -> NamingRecord:
    return {
        "printed": named.printed,
        "title": named.title,
        "person": named.person,
        "name": named.name,
        "side": named.side.value,
        "part": named.part.value,
        "office": named.office or None,
        "office_name": named.office_name,
    }
