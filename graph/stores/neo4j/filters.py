"""Contact filters as Cypher: fixed texts, chosen by which filters are set; every value is a parameter."""

from __future__ import annotations

from datetime import date
from typing import Any, LiteralString

from graph.stores.base import ContactFilter, Represented

_OF_PERSONS: LiteralString = """MATCH (p:Person) WHERE p.id IN $persons
    MATCH (p)-[:ATTENDED|MADE|SENT|TO]-(c:Contact) WITH DISTINCT c """
_TOGETHER: LiteralString = """MATCH (q:Person) WHERE q.id IN $together
    MATCH (q)-[:ATTENDED|MADE|SENT|TO]-(c:Contact)
    WITH c, count(DISTINCT q) AS present WHERE present = size($together) WITH c """
_ANY: LiteralString = "MATCH (c:Contact) "
_REPRESENTED: LiteralString = """all(who IN $represented WHERE EXISTS {
    MATCH (c)-[r:ATTENDED|MADE|SENT|TO]-(p:Person)
    WHERE (r.office IN who.offices OR p.id IN who.persons OR any(held IN who.holders WHERE held.person = p.id
            AND c.last_day >= held.since AND c.first_day <= held.until))
        AND (who.side IS NULL OR r.side = who.side) AND (NOT who.principals OR r.part = 'principal') })"""
_PLACE: LiteralString = (
    "(toLower(coalesce(c.place, '') + '\\n' + coalesce(c.venue, '')) CONTAINS $place OR toLower(c.place) IN $towns)"
)
_CONDITIONS: tuple[tuple[str, LiteralString], ...] = (
    ("ids", "c.id IN $ids"),
    ("kinds", "c.kind IN $kinds"),
    ("statuses", "c.status IN $statuses"),
    ("visits", "c.visit IN $visits"),
    ("abbreviated", "(c.id STARTS WITH $abbreviated OR c.id ENDS WITH '-' + $abbreviated)"),
    ("represented", _REPRESENTED),
    ("place", _PLACE),
)


def contacts_query(where: ContactFilter) -> tuple[LiteralString, dict[str, Any]]:
    """A query for the nodes `c` that the filter keeps, in no order, and its parameters."""
    query, values = contacts_match(where)
    return query + "RETURN c", values


def contacts_match(where: ContactFilter) -> tuple[LiteralString, dict[str, Any]]:
    """The beginning of a query that goes on with the nodes `c` that the filter keeps, and its parameters."""
    values = _values(where)
    query: LiteralString = ""
    if where.persons is not None:
        query += _OF_PERSONS
    if where.together is not None:
        query += _TOGETHER
    query = query or _ANY
    conditions = [condition for name, condition in _CONDITIONS if name in values]
    conditions += _window(where)
    if conditions:
        query += "WITH c WHERE " + " AND ".join(conditions) + " "
    return query, values


def _window(where: ContactFilter) -> list[LiteralString]:
    days: list[LiteralString] = []
    if where.window.until is not None:
        days.append("c.first_day <= $until")
    if where.window.since is not None:
        days.append("c.last_day >= $since")
    if not days:
        return []
    both: LiteralString = " AND ".join(days)
    return ["(" + both + (" OR c.first_day IS NULL)" if where.undated else ")")]


def _values(where: ContactFilter) -> dict[str, Any]:
    lists = {
        "ids": where.ids,
        "kinds": where.kinds,
        "statuses": where.statuses,
        "persons": where.persons,
        "together": where.together,
        "visits": where.visits,
    }
    values: dict[str, Any] = {name: sorted(set(given)) for name, given in lists.items() if given is not None}
    others = {
        "abbreviated": where.abbreviated,
        "place": where.place.lower() if where.place is not None else None,
        "towns": sorted(town.lower() for town in where.towns),
        "since": where.window.since,
        "until": where.window.until,
        "represented": [_represented(who) for who in where.represented] or None,
    }
    return values | {name: value for name, value in others.items() if value is not None}


def _represented(who: Represented) -> dict[str, Any]:
    return {
        "offices": sorted(who.offices),
        "persons": sorted(who.persons),
        "holders": [
            {"person": held.person, "since": held.since or date.min, "until": held.until or date.max}
            for held in who.holders
        ],
        "side": who.side,
        "principals": who.principals,
    }
