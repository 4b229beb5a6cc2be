"""What the two sides of contacts met as, counted: offices, channels, levels."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import lru_cache
from itertools import product

from graph.claims import SIDES, Country
from graph.stores.base import ContactFilter
from graph.stores.sqlite.database import Database
from graph.stores.sqlite.filters import Where, begun, dated_where
from graph.stores.summed import Key, Pairing

Side = frozenset[str]
"""What one side of a contact stood as: offices, channels or levels."""
_PRINCIPAL = " AND p.part = 'principal'"
_NAMES: Mapping[Key, str] = {
    Key.OFFICE: "SELECT NULL AS office, NULL AS name WHERE FALSE",
    Key.CHANNEL: "SELECT o.id AS office, channel AS name FROM offices o JOIN organizations g ON g.id = o.organization",
    Key.LEVEL: "SELECT id AS office, level AS name FROM offices",
}
_NAME: Mapping[Key, str] = {Key.OFFICE: "p.office", Key.CHANNEL: "n.name", Key.LEVEL: "n.name"}
_BODY_NAMES: Mapping[Key, str] = {
    Key.OFFICE: "coalesce(json_extract(b.data, '$.offices[0]'), '')",
    Key.CHANNEL: "coalesce(g.channel, '')",
    Key.LEVEL: "coalesce((SELECT level FROM offices WHERE id = json_extract(b.data, '$.offices[0]')), '')",
}
_BETWEEN = "\x1f"
_NOBODY: Side = frozenset()


def pairings(
    database: Database, where: ContactFilter, *, between: Key, by: int, principals: bool
) -> tuple[Pairing, ...]:
    """What the two sides met as in each period.

    SQLite puts together what the people of each side were; it is paired here, once for all contacts of a period that
    are alike in this: to join everybody with everybody takes SQLite three times as long.
    """
    kept = dated_where(where)
    days: dict[tuple[str, Side, Side], list[str]] = defaultdict(list)
    for first, kp, cn in _stood(database, where, kept, between, principals):
        days[first[:by], kp, cn].append(first)
    found: dict[tuple[str, str, str], list[str]] = defaultdict(list)
    for (period, kps, cns), firsts in days.items():
        for pair in product(kps, cns):
            found[period, *pair] += firsts
    return tuple(Pairing(*key, len(each), min(each), max(each)) for key, each in sorted(found.items()))


def _stood(
    database: Database, where: ContactFilter, kept: Where, between: Key, principals: bool
) -> Iterator[tuple[str, Side, Side]]:
    """When each contact begins, and what the two sides stood as."""
    bodies = _bodies(database, kept, between)
    for contact, first, kps, cns in database.rows(_people(where, kept, between, principals), *kept.values):
        _, kp_bodies, cn_bodies = bodies.pop(contact, (first, _NOBODY, _NOBODY))
        yield first, _side(kps) or kp_bodies, _side(cns) or cn_bodies
    yield from bodies.values()


@lru_cache(maxsize=65536)
def _side(names: str | None) -> Side:
    return _NOBODY if names is None else frozenset(names.split(_BETWEEN))


def _people(where: ContactFilter, kept: Where, between: Key, principals: bool) -> str:
    """Each contact with the names of each side in one text, "" for one that is not known; NULL for a side of nobody."""
    one, other = "participations p", "contacts c"
    if _is_narrow(where):
        one, other = other, one
    name = f"coalesce({_NAME[between]}, '')"
    kp, cn = (f"group_concat(CASE p.side WHEN '{side}' THEN {name} END, char(31))" for side in SIDES)
    return f"""WITH n AS MATERIALIZED ({_NAMES[between]})
        SELECT p.contact, {begun("c.data")}, {kp}, {cn} FROM {one} CROSS JOIN {other} ON c.id = p.contact
        LEFT JOIN n ON n.office = p.office
        {kept} AND p.side IN ('KP', 'CN'){_PRINCIPAL * principals} GROUP BY p.contact"""


def _is_narrow(where: ContactFilter) -> bool:
    """Whether few contacts will do, so that it is better to begin with them than to read everybody in order."""
    asked = (where.ids, where.persons, where.together, where.visits, where.window.since, where.window.until)
    return bool(where.represented) or any(each is not None for each in asked)


def _bodies(database: Database, kept: Where, between: Key) -> dict[str, tuple[str, Side, Side]]:
    """The contacts of which a side is named only as bodies: when they begin, and what these stood as on either side."""
    sql = f"""SELECT b.contact, c.begun, b.side, {_BODY_NAMES[between]}
        FROM bodies b JOIN (SELECT id, {begun()} AS begun FROM contacts{kept}) c ON c.id = b.contact
        JOIN organizations g ON g.id = b.organization
        WHERE b.side IN ('KP', 'CN') AND NOT EXISTS (
            SELECT 1 FROM participations q WHERE q.contact = b.contact AND q.side = b.side)"""
    found: dict[str, tuple[str, Side, Side]] = {}
    for contact, first, side, name in database.rows(sql, *kept.values):
        _, kp, cn = found.get(contact, (first, _NOBODY, _NOBODY))
        found[contact] = (first, kp | {name}, cn) if side == Country.KP else (first, kp, cn | {name})
    return found
