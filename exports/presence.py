"""Gaps, first-since, levels, channels and the matrix as tables for the screen and for CSV."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from exports.answers import contact_line, contact_table, note
from exports.brief.spoken import number
from exports.tables import Column, Line, Table

if TYPE_CHECKING:
    from datetime import date

    from queries.first_since import FirstSince
    from queries.gaps import Gap
    from queries.levels import Level
    from queries.pairings import Met
    from queries.types import ContactView
    from queries.window import Covered

_GAP = (
    Column("days", "Days", right=True),
    Column("start", "From", whole=True),
    Column("end", "To", whole=True),
    Column("open"),
    Column("before"),
    Column("", "Before"),
    Column("after"),
    Column("", "After"),
    Column("years_without_data", "Years without data"),
)
_CLAIM = (Column("fact", "Fact", whole=True), Column("value", "Value"))
_LEVEL = (
    Column("period", "Period", whole=True),
    Column("side", "Side"),
    Column("rank"),
    Column("level", "Level"),
    Column("persons"),
    Column("names", "Highest"),
    Column("offices", "Office there"),
    Column("contacts", "Times", right=True),
    Column("first", "First"),
    Column("contact_ids"),
)
_CHANNEL = (
    Column("period", "Period", whole=True),
    Column("kp", "DPRK"),
    Column("cn", "China"),
    Column("crossing", "Crossing"),
    Column("contacts", "Contacts", right=True),
    Column("first", "First"),
    Column("last", "Last"),
)
_MATRIX = (
    Column("kp"),
    Column("kp_name", "DPRK"),
    Column("cn"),
    Column("cn_name", "China"),
    Column("contacts", "Contacts", right=True),
    Column("first", "First"),
    Column("last", "Last"),
)
_UNKNOWN = "not known"


def gap_tables(title: str, rows: Iterable[Gap], *, evidence: bool = False) -> tuple[Table, ...]:
    """The gaps, longest first."""
    lines = tuple(
        Line(
            (
                row.days,
                row.since,
                row.until if row.after else f"{row.until} (open)",
                "no" if row.after else "yes",
                row.before.contact.id,
                contact_line(row.before),
                row.after.contact.id if row.after else None,
                contact_line(row.after) if row.after else "none yet",
                _years(row.missing),
            ),
            _notes((row.before, row.after)) if evidence else (),
        )
        for row in rows
    )
    return (Table(title, _GAP, lines, "no such contact, or only one"),)


def first_since_tables(row: FirstSince, *, evidence: bool = False) -> tuple[Table, ...]:
    """The verdict, then the contacts that prove it."""
    return (verdict_table(row), *_proof(row, evidence))


def verdict_table(row: FirstSince) -> Table:
    """What the data say of the claim, fact by fact."""
    data = row.covered
    facts = (
        ("Verdict", row.verdict.value),
        ("Claim", f"first since {row.claimed}" if row.claimed else "first since the one before"),
        ("Latest", _span(row.latest)),
        ("Before it", _span(row.previous) or "none in the data"),
        ("Days between", row.days),
        ("Perhaps before it", f"{_span(row.perhaps)}, by place only around {row.place}" if row.perhaps else ""),
        ("Against it", f"{number(len(row.between), 'contact')} between" if row.between else ""),
        ("Covered", _data(data, row.place)),
        ("Not covered", _gaps_in(row)),
    )
    title = f"First {row.label}" + (f" in {row.place}" if row.place else "")
    return Table(title, _CLAIM, tuple(Line(fact) for fact in facts if fact[1] not in ("", None)))


def level_tables(rows: Iterable[Level]) -> tuple[Table, ...]:
    """The highest representative of each side, period by period."""
    lines = tuple(
        Line(
            (
                row.period or "all time",
                row.side.value,
                row.rank,
                row.level,
                " ".join(dict.fromkeys(top.person.id for top in row.tops)),
                "\n".join(dict.fromkeys(top.person.name for top in row.tops)),
                "\n".join(dict.fromkeys(top.office.name for top in row.tops)),
                row.contacts,
                row.tops[0].first,
                " ".join(dict.fromkeys(top.contact for top in row.tops)),
            )
        )
        for row in rows
    )
    return (Table("Highest representative of each side", _LEVEL, lines, "nobody whose office has a rank"),)


def channel_tables(rows: Iterable[Met]) -> tuple[Table, ...]:
    """Which channels met, period by period."""
    lines = tuple(
        Line(
            (
                row.period or "all time",
                row.kp or _UNKNOWN,
                row.cn or _UNKNOWN,
                "yes" if row.crossing else "",
                row.contacts,
                row.first,
                row.last,
            )
        )
        for row in rows
    )
    return (Table("Channels that met", _CHANNEL, lines, "no contact that the filters leave"),)


def matrix_tables(rows: Iterable[Met]) -> tuple[Table, ...]:
    """Who met whom by office, most contacts first."""
    lines = tuple(
        Line(
            (
                row.kp,
                row.kp_name or _UNKNOWN,
                row.cn,
                row.cn_name or _UNKNOWN,
                row.contacts,
                row.first,
                row.last,
            )
        )
        for row in rows
    )
    return (Table("Offices that met", _MATRIX, lines, "no contact in which both offices are known"),)


def said(data: Covered) -> str:
    """What contacts a question looked among, in one line."""
    if data.first is None or data.last is None:
        return "no dated contact of that kind in this store"
    return f"{number(data.contacts, 'contact')} from {data.first} to {data.last}"


def _proof(row: FirstSince, evidence: bool) -> Iterable[Table]:
    for title, views in (
        ("The latest", row.latest),
        ("The one before", row.previous),
        ("Perhaps before it", row.perhaps),
        ("Against it", row.between),
    ):
        if views:
            yield contact_table(title, views, evidence=evidence)


def _data(data: Covered, place: str) -> str:
    return said(data) + (f", anybody, with {place!r} in place or venue" if place else ", anybody")


def _gaps_in(row: FirstSince) -> str:
    missing = [f"years without any contact in the data: {_years(row.missing)}"] if row.missing else []
    if row.claimed and row.covered.first and row.covered.first > row.claimed.first:
        missing.append(f"nothing before {row.covered.first}")
    return "; ".join(missing)


def _span(views: Sequence[ContactView]) -> str:
    dated = [view.contact.when for view in views if view.contact.when]
    if not dated:
        return ""
    first: date = min(when.first for when in dated)
    last: date = max(when.last for when in dated)
    days = first.isoformat() if first == last else f"{first} to {last}"
    return f"{days}, {number(len(views), 'contact')}"


def _years(years: Sequence[int]) -> str:
    """Years with runs as ranges: `2012, 2014-2016`."""
    runs: list[list[int]] = []
    for year in years:
        if runs and year == runs[-1][-1] + 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return ", ".join(str(run[0]) if len(run) == 1 else f"{run[0]}-{run[-1]}" for run in runs)


def _notes(views: Iterable[ContactView | None]) -> tuple[str, ...]:
    return tuple(note(each) for view in views if view for each in view.told)
