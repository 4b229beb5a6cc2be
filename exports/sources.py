"""The answers about sources as tables: who tells what of a contact, where they disagree, what is covered."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import groupby
from typing import TYPE_CHECKING

from exports.answers import ASIDE, headline, note
from exports.tables import Column, Line, Table
from graph.claims import SIDES, Country

if TYPE_CHECKING:
    from queries.covering import Covered
    from queries.disagreement import Discrepancy
    from queries.tellings import Naming, Telling
    from queries.types import Evidence

_TELLING = (
    Column("contact"),
    Column("article"),
    Column("publisher", "Source"),
    Column("source_kind", "Kind"),
    Column("attributed_to", "Quoting"),
    Column("also_in", "Also in"),
    Column("lang", "Language"),
    Column("published", "Published"),
    Column("aside", "Is no proof"),
    Column("days_after", "Days after", right=True),
    Column("date_stated", "Date given"),
    Column("place_stated", "Place given"),
    Column("kp", "DPRK, in its words and order"),
    Column("cn", "China, in its words and order"),
    Column("other", "Others"),
    Column("bodies", "Bodies"),
    Column("omitted", "Not named"),
    Column("kp_ids"),
    Column("cn_ids"),
    Column("omitted_ids"),
    Column("reprints"),
    Column("url"),
)
_DISCREPANCY = (
    Column("contact"),
    Column("", "Contact", whole=True),
    Column("kind", "Kind"),
    Column("about", "About"),
    Column("whom", "Whose"),
    Column("value", "Version"),
    Column("sources", "Says"),
    Column("claims"),
)
_COVERED = (
    Column("by", "By"),
    Column("item", "Which"),
    Column("articles", "Articles", right=True),
    Column("first", "First published"),
    Column("last", "Last published"),
)


def sources_tables(told: tuple[Telling, ...], *, evidence: bool) -> tuple[Table, ...]:
    """The sources of a contact, a line each."""
    title = f"Sources of: {headline(told[0].contact)}" if told else "Sources"
    return (Table(title, _TELLING, tuple(_telling(each, evidence) for each in told)),)


def discrepancy_tables(title: str, rows: Iterable[Discrepancy], *, evidence: bool) -> tuple[Table, ...]:
    """The discrepancies, a line a version."""
    lines = tuple(line for row in rows for line in _versions(row, evidence))
    return (Table(title, _DISCREPANCY, lines, "the sources of no contact disagree, as far as the filters leave any"),)


def coverage_tables(rows: Iterable[Covered]) -> tuple[Table, ...]:
    """The articles, a table for each of what they are counted by."""
    return tuple(
        Table(
            f"Articles by {by}",
            _COVERED,
            tuple(Line((row.by.value, row.item, row.articles, row.first, row.last)) for row in group),
        )
        for by, group in groupby(rows, key=lambda row: row.by)
    ) or (Table("Articles", _COVERED, (), "none published in this time"),)


def as_printed(named: Naming) -> str:
    """Somebody in the words of a source, with the name in the graph where that differs."""
    meant = f" = {named.name}" if named.printed != named.name else ""
    title = f" ({named.title})" if named.title else ""
    return f"{named.printed}{title}{meant}"


def _telling(told: Telling, evidence: bool) -> Line:
    source = told.source
    return Line(
        (
            told.contact.id,
            source.article,
            _name(source),
            source.source_kind,
            source.attributed_to,
            "\n".join(f"{_name(place[0])}, {place[0].published or 'undated'}" for place in told.reprints),
            source.lang,
            source.published,
            "" if any(not each.aside for each in told.evidence) else ASIDE.get(source.status, ""),
            told.days,
            "\n".join(map(str, told.dates)),
            "\n".join(told.places),
            *("\n".join(map(as_printed, told.of_side(side))) for side in Country),
            "\n".join(told.bodies),
            "\n".join(person.name for person in told.omitted),
            *(" ".join(each.person for each in told.of_side(side)) for side in SIDES),
            " ".join(person.id for person in told.omitted),
            " ".join(place[0].article for place in told.reprints),
            source.url,
        ),
        tuple(note(each) for each in told.evidence) if evidence else (),
    )


def _versions(row: Discrepancy, evidence: bool) -> Iterable[Line]:
    contact = row.contact
    for version in row.versions:
        yield Line(
            (
                contact.id,
                contact.id,
                contact.kind.value,
                row.about.value,
                row.whom,
                version.value,
                "\n".join(dict.fromkeys(_who(version.evidence))),
                " ".join(each.claim for each in version.evidence),
            ),
            tuple(note(each) for each in version.evidence) if evidence else (),
        )


def _who(proofs: Iterable[Evidence]) -> Iterable[str]:
    """Who says it: each report with its first publisher, and those who print it too."""
    reports: dict[tuple[str, str], list[Evidence]] = {}
    for proof in proofs:
        reports.setdefault((proof.report or proof.article or proof.claim, proof.attributed_to or ""), []).append(proof)
    for (report, quoted), places in reports.items():
        first, *others = dict.fromkeys(
            each.publisher or "unnamed publisher"
            for each in sorted(places, key=lambda each: (each.article != report, each.published or "9", each.article))
        )
        yield first + (f" quoting {quoted}" if quoted else "") + (f" (also in {', '.join(others)})" if others else "")


def _name(source: Evidence) -> str:
    return source.publisher or source.title or "unnamed publisher"
