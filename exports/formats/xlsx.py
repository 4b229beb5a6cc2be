"""A workbook: a sheet for each kind of thing, with filters, a frozen heading and links to the sources.

Every text is stored as a text, so none is a formula whatever it begins with. Only http and https addresses are links.
Dates are ISO prefixes as texts: they keep their precision, and sort.
"""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from exports.formats.addresses import is_link
from exports.formats.timeless import timeless
from exports.formats.whole import Whole
from graph.claims import SIDES, Article, Claim, ContactStatement, Country, PersonStatement, RegistryEntry, Row, Span
from graph.model import Contact
from queries.contacts import of_contact, proofs, voices
from queries.types import Evidence

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

Cell = str | int | float | bool | None
_LONGEST = 32_767
_WIDEST, _NARROWEST = 60, 9
_BESIDE_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class Sheet:
    """A sheet: its name, its heading, its rows; `link` is the column whose addresses are links."""

    name: str
    heading: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    link: str = "url"


def content(whole: Whole) -> bytes:
    """The workbook's bytes, the same for the same graph."""
    from openpyxl import Workbook

    book = Workbook()
    if book.active is not None:
        book.remove(book.active)
    for sheet in sheets(whole):
        _write(book.create_sheet(sheet.name), sheet)
    out = io.BytesIO()
    book.save(out)
    return timeless(out.getvalue())


def sheets(whole: Whole) -> Iterator[Sheet]:
    """The sheets in the order of the workbook."""
    graph = whole.graph
    names = {person.id: person.name for person in graph.persons}
    names |= {body.id: body.name for body in graph.organizations} | {office.id: office.name for office in graph.offices}
    yield _people(whole)
    yield Sheet(
        "offices",
        ("id", "name", "name_ko", "name_zh", "organization", "organization_name", "rank", "level"),
        tuple(
            (o.id, o.name, o.name_ko, o.name_zh, o.organization, names.get(o.organization or ""), o.rank, o.level)
            for o in graph.offices
        ),
    )
    yield Sheet(
        "tenures",
        ("person", "person_name", "office", "office_name", "since", "until", "first_seen", "last_seen", "basis",
         "claims"),
        tuple(
            (t.person, names.get(t.person), t.office, names.get(t.office), t.since, t.until, t.first_seen, t.last_seen,
             t.basis, _list(t.claims))
            for t in graph.tenures
        ),
    )  # fmt: skip
    yield Sheet(
        "organizations",
        ("id", "name", "name_ko", "name_zh", "country", "channel", "parent"),
        tuple((o.id, o.name, o.name_ko, o.name_zh, o.country, o.channel, o.parent) for o in graph.organizations),
    )
    yield _contacts(whole, names)
    yield _participations(whole, names)
    yield _claims(whole)
    yield _articles(whole.articles)


def _people(whole: Whole) -> Sheet:
    return Sheet(
        "people",
        ("id", "name", "name_ko", "name_zh", "country", "in_registry", "aliases"),
        tuple(
            (p.id, p.name, p.name_ko, p.name_zh, p.country, p.verified, _list(p.aliases)) for p in whole.graph.persons
        ),
    )


def _contacts(whole: Whole, names: Mapping[str, str]) -> Sheet:
    there: dict[tuple[str, Country], list[str]] = defaultdict(list)
    for part in whole.graph.participations:
        there[part.contact, part.side].append(names.get(part.person, part.person))
    for body in whole.graph.bodies:
        there[body.contact, body.side].append(body.text)

    known = proofs(whole.claims, {article.id: article for article in whole.articles}, whole.reports)
    titles = {article.id: article.title for article in whole.articles}

    def row(contact: Contact) -> tuple[Cell, ...]:
        when = contact.when
        stated = _list(str(dated.when) for dated in contact.dates)
        sides = (_list(there[contact.id, side]) for side in (*SIDES, Country.OTHER))
        where = (contact.place, contact.venue, contact.occasion)
        dates = (when.start if when else None, when.end if when else None, stated, contact.disputed)
        told = (*sides, *where, _list(contact.history), contact.visit, _list(contact.claims))
        proof = _proof([each for each in of_contact(contact, known) if not each.aside], titles)
        return (contact.id, contact.kind, contact.name, contact.status, *dates, *told, *proof)

    heading = ("id", "kind", "name", "status", "date", "date_end", "dates_stated", "disputed")
    more = ("dprk", "china", "others", "place", "venue", "occasion", "history", "visit", "claims")
    proving = ("sources", "quote", "source", "published", "url")
    return Sheet("contacts", (*heading, *more, *proving), tuple(row(contact) for contact in whole.graph.contacts))


def _proof(proofs: Sequence[Evidence], titles: Mapping[str, str]) -> tuple[Cell, ...]:
    """How many speak for themselves, and the first sentence that proves a contact with its source."""
    if not proofs:
        return (0, None, None, None, None)
    first = proofs[0]
    source = first.publisher or titles.get(first.article) or first.article
    quoting = f", quoting {first.attributed_to}" if first.attributed_to else ""
    return (voices(proofs), first.quote, f"{source}{quoting}", first.published, first.url)


def _participations(whole: Whole, names: Mapping[str, str]) -> Sheet:
    dates = {contact.id: contact.when.start if contact.when else None for contact in whole.graph.contacts}
    heading = ("contact", "date", "person", "person_name", "side", "part", "function", "order", "office", "office_name")
    people = (
        (p.contact, dates.get(p.contact), p.person, names.get(p.person), p.side, p.part, p.function, p.order, p.office,
         names.get(p.office or ""), p.title, None, _list(p.claims))
        for p in whole.graph.participations
    )  # fmt: skip
    bodies = (
        (b.contact, dates.get(b.contact), None, None, b.side, None, None, None, None, None, b.text, b.organization,
         _list(b.claims))
        for b in whole.graph.bodies
    )  # fmt: skip
    return Sheet("participations", (*heading, "as_stated", "organization", "claims"), (*people, *bodies))


def _claims(whole: Whole) -> Sheet:
    articles = {article.id: article for article in whole.articles}
    heading = ("id", "kind", "quote", "about", "date", "date_stated", "status", "attributed_to", "confidence", "rule")
    more = ("publisher", "published", "url", "article", "place_in_source")
    rows = (_claim(claim, articles.get(claim.article)) for claim in whole.claims)
    return Sheet("claims", (*heading, *more), tuple(rows))


def _claim(claim: Claim, article: Article | None) -> tuple[Cell, ...]:
    match claim.statement:
        case ContactStatement() as told:
            about = _list(p.who.name for p in told.participants)
            stated: tuple[Cell, ...] = (about, str(told.when) if told.when else None, told.date_stated, told.status)
        case PersonStatement(who):
            stated = (who.name, None, None, None)
        case told:
            stated = (f"{told.who.name}: {told.title}", str(told.when) if told.when else None, None, None)
    source = (article.publisher, article.published, article.url, article.id) if article else (None, None, None, None)
    trust = (claim.attributed_to, claim.confidence, claim.rule)
    return (claim.id, claim.kind, claim.quote, *stated, *trust, *source, _place(claim))


def _place(claim: Claim) -> str:
    match claim.locator:
        case Span(start, end):
            return f"characters {start} to {end}"
        case Row(source, number):
            return f"{source}, row {number}"
        case RegistryEntry(entry, source):
            return f"registry: {entry} ({source})"


def _articles(articles: Iterable[Article]) -> Sheet:
    heading = ("id", "title", "publisher", "source_kind", "side", "lang", "published", "url", "sha256")
    rows = ((a.id, a.title, a.publisher, a.source_kind, a.side, a.lang, a.published, a.url, a.sha256) for a in articles)
    return Sheet("articles", heading, tuple(rows))


def _list(values: Iterable[str]) -> str:
    return "; ".join(values)


def _write(page: Worksheet, sheet: Sheet) -> None:
    from openpyxl.styles import Font
    from openpyxl.utils import get_column_letter

    page.append(list(sheet.heading))
    for cell in page[1]:
        cell.font = Font(bold=True)
    link = sheet.heading.index(sheet.link) + 1 if sheet.link in sheet.heading else 0
    for number, row in enumerate(sheet.rows, 2):
        for column, value in enumerate(row, 1):
            if value is None or value == "":
                continue
            cell = page.cell(number, column)
            if isinstance(value, str):
                cell.value, cell.data_type = _safe(value), "s"
            else:
                cell.value = value
            if column == link and is_link(str(value)):
                cell.hyperlink, cell.style = str(value), "Hyperlink"
    page.freeze_panes = "B2"
    page.auto_filter.ref = f"A1:{get_column_letter(len(sheet.heading))}{len(sheet.rows) + 1}"
    for column, wide in enumerate(_widths(sheet), 1):
        page.column_dimensions[get_column_letter(column)].width = wide


def _widths(sheet: Sheet) -> Iterator[float]:
    for column, title in enumerate(sheet.heading):
        longest = max((len(str(row[column] or "")) for row in sheet.rows[:500]), default=0)
        yield min(_WIDEST, max(_NARROWEST, len(title) + 4, longest + 2))


def _safe(text: str) -> str:
    """Text that a cell can hold; a longer one ends in dots."""
    kept = _BESIDE_XML.sub("\ufffd", text)
    return kept if len(kept) <= _LONGEST else kept[: _LONGEST - 1] + "…"
