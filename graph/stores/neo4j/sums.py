"""Reads that sum over many contacts inside the server: days, the highest rank of each period, who met as what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import LiteralString

from graph.claims import ContactKind, Country, Status
from graph.dates import Window
from graph.stores.base import ContactFilter
from graph.stores.neo4j.connection import Connection
from graph.stores.neo4j.filters import contacts_match
from graph.stores.summed import Day, Kept, Key, Pairing, Published, Top

_DATED: LiteralString = "WITH c WHERE c.first_day IS NOT NULL "
_DAYS: LiteralString = """WITH c, left(toString(c.first_day), $by) AS period
    WITH period, toString(min(c.first_day)) AS first, toString(max(c.last_day)) AS last, count(*) AS n,
        min(c.id) AS contact
    RETURN first, last, n, contact ORDER BY first"""
_KEPT: LiteralString = """RETURN c.kind AS kind, c.status AS status, count(*) AS n,
    sum(CASE WHEN c.disputed THEN 1 ELSE 0 END) AS disputed,
    sum(CASE WHEN c.first_day IS NULL THEN 1 ELSE 0 END) AS undated"""
_PUBLISHED: LiteralString = """MATCH (a:Article)
    WHERE ($since IS NULL OR a.published >= left($since, size(a.published)))
        AND ($until IS NULL OR a.published <= left($until, size(a.published)))
        OR ($undated AND a.published IS NULL)
    RETURN a.publisher AS publisher, a.lang AS lang, left(a.published, 7) AS month, count(*) AS n,
        min(a.published) AS first, max(a.published) AS last"""
_TOPS: LiteralString = """WITH c, left(c.date, $by) AS period
    MATCH (c)-[r:ATTENDED|MADE|SENT|TO]-(p:Person)
    WHERE r.side IN ['KP', 'CN'] AND (NOT $principals OR r.part = 'principal')
    MATCH (o:Office {id: r.office}) WHERE o.rank IS NOT NULL
    WITH period, r.side AS side, o.rank AS rank, p.id AS person, o.id AS office, count(*) AS n,
        min(toString(c.first_day) + ' ' + c.id) AS named
    WITH period, side, min(rank) AS best,
        collect({rank: rank, person: person, office: office, n: n, named: named}) AS every
    UNWIND every AS row WITH period, side, best, row WHERE row.rank = best
    RETURN period, side, best AS rank, row.person AS person, row.office AS office, row.n AS n, row.named AS named"""
_PAIRINGS: LiteralString = """
    WITH c, collect(CASE WHEN side = 'KP' THEN name END) AS kps, collect(CASE WHEN side = 'CN' THEN name END) AS cns
    UNWIND kps AS kp UNWIND cns AS cn
    RETURN left(c.date, $by) AS period, kp, cn, count(*) AS n, min(c.date) AS first, max(c.date) AS last"""
_PEOPLE: LiteralString = """CALL { WITH c MATCH (c)-[r:ATTENDED|MADE|SENT|TO]-(:Person)
        WHERE r.side IN ['KP', 'CN'] AND (NOT $principals OR r.part = 'principal')
        OPTIONAL MATCH (o:Office {id: r.office}) OPTIONAL MATCH (g:Organization {id: o.organization})
        RETURN DISTINCT r.side AS side, """
_BODIES: LiteralString = """ AS name
        UNION WITH c MATCH (c)<-[b:TOOK_PART]-(g:Organization) WHERE b.side IN ['KP', 'CN']
            AND NOT EXISTS { MATCH (c)-[q:ATTENDED|MADE|SENT|TO]-(:Person) WHERE q.side = b.side }
        OPTIONAL MATCH (o:Office {id: b.offices[0]}) RETURN DISTINCT b.side AS side, """
_END: LiteralString = " AS name } "
_KEYS: Mapping[Key, LiteralString] = {
    Key.OFFICE: "coalesce(o.id, '')",
    Key.CHANNEL: "coalesce(g.channel, '')",
    Key.LEVEL: "coalesce(o.level, '')",
}


def days(connection: Connection, where: ContactFilter, *, by: int) -> tuple[Day, ...]:
    """The days on which the contacts begin, or the months or years."""
    match, values = contacts_match(where)
    rows = connection.read(match + _DATED + _DAYS, **values, by=by)
    return tuple(Day(_day(row["first"]), _day(row["last"]), row["n"], row["contact"]) for row in rows)


def kept(connection: Connection, where: ContactFilter) -> tuple[Kept, ...]:
    """How many contacts there are of each kind and status."""
    match, values = contacts_match(where)
    rows = connection.read(match + _KEPT, **values)
    found = [
        Kept(ContactKind(row["kind"]), Status(row["status"]), row["n"], row["disputed"], row["undated"]) for row in rows
    ]
    return tuple(sorted(found, key=lambda each: (each.kind, each.status)))


def published(connection: Connection, window: Window, *, undated: bool) -> tuple[Published, ...]:
    """How many articles were published in a window. A date is the beginning of each day that it can mean, as text."""
    since, until = (day.isoformat() if day else None for day in (window.since, window.until))
    rows = connection.read(_PUBLISHED, since=since, until=until, undated=undated)
    found = [
        Published(row["publisher"], row["lang"], row["month"], row["n"], row["first"], row["last"]) for row in rows
    ]
    return tuple(sorted(found, key=lambda each: (each.publisher, each.lang, each.month is None, each.month or "")))


def tops(connection: Connection, where: ContactFilter, *, by: int, principals: bool) -> tuple[Top, ...]:
    """Who stood for each side in the highest rank of each period."""
    match, values = contacts_match(where)
    rows = connection.read(match + _DATED + _TOPS, **values, by=by, principals=principals)
    found = []
    for row in rows:
        first, _, contact = row["named"].partition(" ")
        side = Country(row["side"])
        found.append(
            Top(row["period"], side, row["rank"], row["person"], row["office"], row["n"], _day(first), contact)
        )
    return tuple(sorted(found, key=lambda top: (top.period, top.side, top.first, top.person, top.office)))


def pairings(
    connection: Connection, where: ContactFilter, *, between: Key, by: int, principals: bool
) -> tuple[Pairing, ...]:
    """What the two sides met as in each period."""
    match, values = contacts_match(where)
    key = _KEYS[between]
    query: LiteralString = match + _DATED + _PEOPLE + key + _BODIES + key + _END + _PAIRINGS
    rows = connection.read(query, **values, by=by, principals=principals)
    found = (Pairing(row["period"], row["kp"], row["cn"], row["n"], row["first"], row["last"]) for row in rows)
    return tuple(sorted(found, key=lambda pairing: (pairing.period, pairing.kp, pairing.cn)))


def _day(text: str) -> date:
    return date.fromisoformat(text)
