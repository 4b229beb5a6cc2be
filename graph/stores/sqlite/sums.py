"""Reads that sum over many contacts inside SQLite: days, the highest rank of each period, who met as what."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from graph.claims import Country
from graph.stores.base import ContactFilter, Day, Key, Pairing, Top
from graph.stores.sqlite.database import Database
from graph.stores.sqlite.filters import Where, contacts_where

_PRINCIPAL = " AND p.part = 'principal'"
_KEYS: Mapping[Key, str] = {
    Key.OFFICE: "coalesce(p.office, '')",
    Key.CHANNEL: "coalesce(g.channel, '')",
    Key.LEVEL: "coalesce(o.level, '')",
}
_BODY_KEYS: Mapping[Key, str] = {
    Key.OFFICE: "coalesce(json_extract(b.data, '$.offices[0]'), '')",
    Key.CHANNEL: "coalesce(g.channel, '')",
    Key.LEVEL: "coalesce((SELECT level FROM offices WHERE id = json_extract(b.data, '$.offices[0]')), '')",
}


def days(database: Database, where: ContactFilter) -> tuple[Day, ...]:
    """The days on which the contacts begin."""
    kept = _dated(where)
    rows = database.rows(
        f"SELECT first_day, max(last_day), count(*), min(id) FROM contacts{kept} GROUP BY first_day ORDER BY first_day",
        *kept.values,
    )
    return tuple(Day(_day(first), _day(last), number, contact) for first, last, number, contact in rows)


def tops(database: Database, where: ContactFilter, *, by: int, principals: bool) -> tuple[Top, ...]:
    """Who stood for each side in the highest rank of each period."""
    kept = _dated(where)
    sql = f"""WITH kept AS MATERIALIZED (
            SELECT id, first_day, substr(first_day, 1, ?) AS period FROM contacts{kept}),
        seen AS MATERIALIZED (
            SELECT kept.period, p.side, o.rank, p.person, p.office, kept.first_day, kept.id
            FROM kept JOIN participations p ON p.contact = kept.id JOIN offices o ON o.id = p.office
            WHERE o.rank IS NOT NULL AND p.side IN ('KP', 'CN'){_PRINCIPAL * principals}),
        best AS (SELECT period, side, min(rank) AS rank FROM seen GROUP BY period, side)
        SELECT period, side, rank, person, office, count(*), min(first_day), min(first_day || ' ' || id)
        FROM seen JOIN best USING (period, side, rank) GROUP BY period, side, person, office
        ORDER BY period, side, min(first_day), person, office"""
    rows = database.rows(sql, by, *kept.values)
    return tuple(
        Top(period, Country(side), rank, person, office, number, _day(first), named.partition(" ")[2])
        for period, side, rank, person, office, number, first, named in rows
    )


def pairings(
    database: Database, where: ContactFilter, *, between: Key, by: int, principals: bool
) -> tuple[Pairing, ...]:
    """What the two sides met as in each period."""
    kept = _dated(where)
    sql = f"""WITH kept AS MATERIALIZED (
            SELECT id, first_day, substr(first_day, 1, ?) AS period FROM contacts{kept}),
        present AS MATERIALIZED (
            SELECT DISTINCT p.contact, p.side, {_KEYS[between]} AS name
            FROM kept JOIN participations p ON p.contact = kept.id
            LEFT JOIN offices o ON o.id = p.office LEFT JOIN organizations g ON g.id = o.organization
            WHERE p.side IN ('KP', 'CN'){_PRINCIPAL * principals}
            UNION SELECT b.contact, b.side, {_BODY_KEYS[between]}
            FROM kept JOIN bodies b ON b.contact = kept.id JOIN organizations g ON g.id = b.organization
            WHERE b.side IN ('KP', 'CN') AND NOT EXISTS (
                SELECT 1 FROM participations q WHERE q.contact = b.contact AND q.side = b.side))
        SELECT kept.period, kp.name, cn.name, count(*), min(kept.first_day), max(kept.first_day)
        FROM present kp JOIN present cn ON cn.contact = kp.contact JOIN kept ON kept.id = kp.contact
        WHERE kp.side = 'KP' AND cn.side = 'CN'
        GROUP BY kept.period, kp.name, cn.name ORDER BY kept.period, kp.name, cn.name"""
    rows = database.rows(sql, by, *kept.values)
    return tuple(Pairing(period, kp, cn, number, _day(a), _day(b)) for period, kp, cn, number, a, b in rows)


def _dated(where: ContactFilter) -> Where:
    kept = contacts_where(where)
    kept.add("first_day IS NOT NULL")
    return kept


def _day(text: str) -> date:
    return date.fromisoformat(text)
