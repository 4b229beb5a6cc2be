"""Yalu's dataclasses as properties of nodes and edges, readable by hand, and back without loss.

What a property cannot hold (Cypher knows only lists of plain values) is JSON text: a claim's `statement` and `locator`,
and the claims behind each of a contact's dates.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any, LiteralString

from graph.claims import Article, Claim, ContactStatement, OfficeStatement, PersonStatement, Span
from graph.dates import When
from graph.model import BodyPart, Contact, Participation, Person, Tenure
from graph.names import key
from graph.stores import codec

Properties = dict[str, Any]
_NAME_LENGTH = 60
_ENDS: Mapping[type[Participation | BodyPart | Tenure], tuple[str, str]] = {
    Participation: ("person", "contact"),
    BodyPart: ("organization", "contact"),
    Tenure: ("person", "office"),
}


@dataclass(frozen=True, slots=True)
class Columns:
    """The properties that a kind of node has. Values without their names are half of what goes to the server."""

    names: tuple[str, ...]

    def row(self, record: Mapping[str, Any]) -> list[Any]:
        """The values of a record, None where it has none. Raises KeyError for a property without a column."""
        values = {**dict.fromkeys(self.names), **record}
        if len(values) > len(self.names):
            raise KeyError(*values.keys() - set(self.names))
        return list(values.values())

    def taken_from(self, row: LiteralString) -> LiteralString:
        """The properties in Cypher, of the values in a row."""
        return "{" + ", ".join(f"`{name}`: {row}[{number}]" for number, name in enumerate(self.names)) + "}"


_SHOWN = ("kind", "name", "start", "end")
_STATED = ("contact", "status", "place", "venue", "date", "date_end", "date_stated", "occasion", "person", "title")
ARTICLE = Columns((*(field.name for field in fields(Article)), "name"))
PARTICIPATION, BODY, TENURE = (
    Columns(tuple(field.name for field in fields(edge) if field.name not in ends)) for edge, ends in _ENDS.items()
)
CLAIM = Columns((*(field.name for field in fields(Claim)), *_SHOWN, *_STATED, "organization"))


def plain(value: object) -> Properties:
    """All fields of a flat dataclass (an office, organization, decision)."""
    return dict(codec.encode(value, defaults=True))


def known(properties: Mapping[str, Any]) -> Properties:
    """The properties that have a value: on the server, one without it is one that is not there."""
    return {name: value for name, value in properties.items() if value is not None}


def of_person(person: Person) -> Properties:
    """A person, with the keys of their names (`graph.names.key`) to find them by."""
    return plain(person) | {"keys": sorted({key(name) for name in person.spellings})}


def of_article(article: Article) -> Properties:
    """An article; it goes by its title."""
    return plain(article) | {"name": article.title or article.url or article.id}


def of_claim(claim: Claim) -> Properties:
    """A claim; it goes by the beginning of its quote (or what it states), and shows the values that it states."""
    stated = _stated(claim)
    name = _shortened(claim.quote) or stated.get("title") or claim.id
    record = plain(claim) | stated | {"kind": claim.kind, "name": name}
    record["statement"] = json.dumps(record["statement"])
    record["locator"] = json.dumps(record["locator"])
    if isinstance(claim.locator, Span):
        record |= {"start": claim.locator.start, "end": claim.locator.end}
    return record


def to_claim(record: Mapping[str, Any]) -> Claim:
    """The claim of a node. Raises StoreFormatError."""
    parts = {"statement": json.loads(record["statement"]), "locator": json.loads(record["locator"])}
    return codec.decode(Claim, {**record, **parts})


def of_contact(contact: Contact) -> Properties:
    """A contact; `date` and `date_end` are ISO prefixes, `first_day` and `last_day` Cypher dates."""
    record = plain(contact)
    del record["when"]
    record |= _days(contact.when)
    record["dates"] = [str(dated.when) for dated in contact.dates]
    record["dates_claims"] = [json.dumps(dated.claims) for dated in contact.dates]
    return record


def to_contact(record: Mapping[str, Any]) -> Contact:
    """The contact of a node. Raises StoreFormatError."""
    dated = zip(record["dates"], record["dates_claims"], strict=True)
    dates = [{"when": when, "claims": json.loads(claims)} for when, claims in dated]
    start, end = record.get("date"), record.get("date_end")
    when = f"{start}/{end}" if end else start
    return codec.decode(Contact, {**record, "dates": dates, "when": when})


def of_edge(edge: Participation | BodyPart | Tenure) -> Properties:
    """An edge: the id it comes from, the id it goes to, and its `properties` without these two."""
    start, end = _ENDS[type(edge)]
    properties = plain(edge)
    return {"start": properties.pop(start), "end": properties.pop(end), "properties": properties}


def _stated(claim: Claim) -> Properties:
    match claim.statement:
        case ContactStatement() as told:
            values = {"contact": str(told.kind), "status": str(told.status), "place": told.place, "venue": told.venue}
            when = {"date": told.when and told.when.start, "date_end": told.when and told.when.end}
            return values | when | {"date_stated": told.date_stated, "occasion": told.occasion}
        case OfficeStatement() as told:
            return {"person": told.who.name, "title": told.title, "organization": told.organization}
        case PersonStatement() as told:
            return {"person": told.who.name}


def _days(when: When | None) -> Properties:
    if when is None:
        return {}
    return {"date": when.start, "date_end": when.end, "first_day": when.first, "last_day": when.last}


def _shortened(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _NAME_LENGTH else line[: _NAME_LENGTH - 1] + "…"
