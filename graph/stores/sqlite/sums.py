"""Reads that sum over many contacts inside SQLite: the days, the highest rank of each period."""

from __future__ import annotations

from datetime import date

from graph.claims import SIDES, ContactKind, Country, Status
from graph.dates import Window
from graph.stores.base import ContactFilter
from graph.stores.sqlite.database import Database
from graph.stores.sqlite.filters import Where, begun, contacts_where, dated_where
from graph.stores.summed import Day, Kept, Published, Top

_YEAR = len("2024")
_PRINCIPAL = " AND p.part = 'principal'"


def days(database: Database, where: ContactFilter, *, by: int) -> tuple[Day, ...]:
    """The days on which the contacts begin, or the months or years."""
    kept = dated_where(where)
    rows = database.rows(
        f"""SELECT min(first_day), max(last_day), count(*), min(id) FROM contacts{kept}
            GROUP BY substr(first_day, 1, ?) ORDER BY min(first_day)""",
        *kept.values,
        by,
    )
    return tuple(Day(_day(first), _day(last), number, contact) for first, last, number, contact in rows)


def kept(database: Database, where: ContactFilter) -> tuple[Kept, ...]:
    """How many contacts there are of each kind and status."""
    asked = contacts_where(where)
    rows = database.rows(
        f"""SELECT kind, status, count(*), sum(coalesce(json_extract(data, '$.disputed'), 0)), sum(first_day IS NULL)
            FROM contacts{asked} GROUP BY kind, status ORDER BY kind, status""",
        *asked.values,
    )
    return tuple(Kept(ContactKind(kind), Status(status), *numbers) for kind, status, *numbers in rows)


def published(database: Database, window: Window, *, undated: bool) -> tuple[Published, ...]:
    """How many articles were published in a window. A date is the beginning of each day that it can mean, as text."""
    asked = Where()
    if window.until is not None:
        asked.add("published <= substr(?, 1, length(published))", window.until.isoformat())
    if window.since is not None:
        asked.add("published >= substr(?, 1, length(published))", window.since.isoformat())
    if asked.conditions and undated:
        asked.conditions = [f"({' AND '.join(asked.conditions)} OR published IS NULL)"]
    rows = database.rows(
        f"""SELECT publisher, lang, substr(published, 1, 7) AS month, count(*), min(published), max(published)
            FROM articles{asked} GROUP BY publisher, lang, month ORDER BY publisher, lang, month IS NULL, month""",
        *asked.values,
    )
    return tuple(Published(*row) for row in rows)


def tops(database: Database, where: ContactFilter, *, by: int, principals: bool) -> tuple[Top, ...]:
    """Who stood for each side in the highest rank of each period.

    Rank by rank from the highest, until each side has somebody in each period: an index leads from an office to who was
    shown in it, so that the many of lower rank are not read.
    """
    kept = dated_where(where)
    periods = database.rows(f"SELECT DISTINCT substr({_begun(by)}, 1, ?) FROM contacts{kept}", by, *kept.values)
    wanted = {(period, side) for (period,) in periods for side in SIDES}
    found: list[Top] = []
    for (rank,) in database.rows("SELECT DISTINCT rank FROM offices WHERE rank IS NOT NULL ORDER BY rank"):
        if not wanted:
            break
        some = [top for top in _of_rank(database, kept, rank, by, principals) if (top.period, top.side) in wanted]
        found += some
        wanted -= {(top.period, top.side) for top in some}
    return tuple(sorted(found, key=lambda top: (top.period, top.side, top.first, top.person, top.office)))


def _of_rank(database: Database, kept: Where, rank: int, by: int, principals: bool) -> list[Top]:
    """Everybody who stood for a side in an office of that rank, period by period."""
    sql = f"""SELECT substr(c.begun, 1, ?) AS period, p.side, p.person, p.office, count(*), min(c.first_day),
            min(c.first_day || ' ' || c.id)
        FROM offices o CROSS JOIN participations p ON p.office = o.id
        CROSS JOIN (SELECT id, first_day, {_begun(by)} AS begun FROM contacts{kept}) c ON c.id = p.contact
        WHERE o.rank = ? AND p.side IN ('KP', 'CN'){_PRINCIPAL * principals}
        GROUP BY period, p.side, p.person, p.office"""
    rows = database.rows(sql, by, *kept.values, rank)
    return [
        Top(period, Country(side), rank, person, office, number, _day(first), named.partition(" ")[2])
        for period, side, person, office, number, first, named in rows
    ]


def _begun(by: int) -> str:
    """What a period is the beginning of: a year is that of the first day, a month may not be known."""
    return "first_day" if by <= _YEAR else begun()


def _day(text: str) -> date:
    return date.fromisoformat(text)
