"""Contact filters as Cypher: fixed texts, chosen by which filters are set; every value is a parameter."""

from __future__ import annotations

from typing import Any, LiteralString

from graph.stores.base import ContactFilter

_OF_PERSONS: LiteralString = """MATCH (p:Person) WHERE p.id IN $persons
    MATCH (p)-[:ATTENDED|MADE|SENT|TO]-(c:Contact) WITH DISTINCT c """
_TOGETHER: LiteralString = """MATCH (q:Person) WHERE q.id IN $together
    MATCH (q)-[:ATTENDED|MADE|SENT|TO]-(c:Contact)
    WITH c, count(DISTINCT q) AS present WHERE present = size($together) WITH c """
_ANY: LiteralString = "MATCH (c:Contact) "
_CONDITIONS: tuple[tuple[str, LiteralString], ...] = (
    ("ids", "c.id IN $ids"),
    ("kinds", "c.kind IN $kinds"),
    ("statuses", "c.status IN $statuses"),
    ("place", "toLower(coalesce(c.place, '') + '\\n' + coalesce(c.venue, '')) CONTAINS $place"),
)


def contacts_query(where: ContactFilter) -> tuple[LiteralString, dict[str, Any]]:
    """A query for the nodes `c` that the filter keeps, in no order, and its parameters."""
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
    return query + "RETURN c", values


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
    }
    values: dict[str, Any] = {name: sorted(set(given)) for name, given in lists.items() if given is not None}
    others = {
        "place": where.place.lower() if where.place is not None else None,
        "since": where.window.since,
        "until": where.window.until,
    }
    return values | {name: value for name, value in others.items() if value is not None}
