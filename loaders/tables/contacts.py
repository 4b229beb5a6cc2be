"""A table of contacts as sources with their claims: each source that it cites is one, a row is one of its claims."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from hashlib import sha256
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from graph.claims import UNCERTAIN, UNSOURCED, Article, Claim, Statement, claim_id, digest
from graph.claims import Row as Place
from loaders.publishers import identify
from loaders.sources.jsonrows import Broken
from loaders.sources.types import Skipped, Tabled
from loaders.tables import cells
from loaders.tables.cells import CellError
from loaders.tables.columns import data
from loaders.tables.sheets import Row, Sheet
from loaders.tables.statements import Statements

if TYPE_CHECKING:
    from graph.registry.load import Registry

EXTRACTOR = "table-1"
_RULE = "table.row"
_SHOWN = ("date", "date_end", "place", "venue", "kp", "kp_with", "kp_bodies", "cn", "cn_with", "cn_bodies")


@dataclass(slots=True)
class _Source:
    """A source that the table cites: what it says of it, the rows in its words, and their claims."""

    article: Article
    lines: list[str] = field(default_factory=list)
    claims: dict[str, Claim] = field(default_factory=dict)


def told(sheet: Sheet, registry: Registry) -> Iterator[Tabled | Skipped]:
    """The sources of a table with their claims, in the order of their first rows; then each row that cannot be read.

    A source is known again by the table's name, its address (or name) and its day: an address can gather the reports
    of years. A table that is loaded again after a correction replaces what it said. A row without a source is nobody's
    word, and a source has a language only where the table gives it: what the cells hold is the table's own.
    """
    made = Statements(registry)
    sources: dict[str, _Source] = {}
    faults = []
    for place, row in enumerate(sheet.rows):
        if isinstance(row, Broken):
            faults.append(Skipped(sheet.origin, place + 2, row.problem, "correct the row; the others are read"))
            continue
        try:
            _tell(sheet, row, made, sources)
        except CellError as error:
            column = f"column {row.column(error.role)!r}: {error.problem}"
            faults.append(Skipped(sheet.origin, row.number, column, error.remedy))
    for source in sources.values():
        text = "\n".join(source.lines)
        checksum = sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        article = replace(source.article, text=text, sha256=checksum)
        yield Tabled(article, tuple(source.claims.values()))
    yield from faults


def _tell(sheet: Sheet, row: Row, made: Statements, sources: dict[str, _Source]) -> None:
    """Add what a row states to the source that it cites. Raises CellError and adds nothing where it cannot be read."""
    event = f"{sheet.name}#{row.cell('event')}" if row.cell("event") else ""
    contact = made.contact(row, event)
    statements: list[Statement] = [contact, *made.offices(row, contact)]
    sure = cells.certain(row)
    key = row.cell("source") or row.cell("publisher")
    if contact.when is None and not key:
        raise CellError(
            "date", "a row without a date and without a source", "give one of the two: when, or who says so"
        )
    article = _article(sheet, row, key)
    source = sources.setdefault(article.id, _Source(article))
    line = _line(row)
    for statement in statements:
        claim = Claim(
            id=claim_id(source.article.id, statement, event or row.cell("date")),
            article=source.article.id,
            locator=Place(sheet.name, row.number),
            quote=line,
            statement=statement,
            rule=_RULE,
            extractor=EXTRACTOR,
            attributed_to=row.cell("attributed_to") or None,
            notes=() if sure else (UNCERTAIN,),
        )
        source.claims.setdefault(claim.id, claim)
    source.lines.append(line)


def _article(sheet: Sheet, row: Row, key: str) -> Article:
    """The source that a row cites, without its text."""
    unsourced = not key or key.lower() in data().unsourced
    url = key if urlsplit(key).scheme in ("http", "https") else ""
    name = row.cell("publisher") or ("" if url else key)
    known = None if unsourced else identify(url, name)
    return Article(
        id="a" + digest("table", sheet.name, key, cells.published(row) or ""),
        text="",
        sha256="",
        title=f"{sheet.name}: {name or url}" if name or url else sheet.name,
        url=url,
        publisher=known.name if known else name,
        source_kind=UNSOURCED if unsourced else known.kind if known else "",
        side=known.side if known else "",
        lang=row.cell("lang"),
        published=cells.published(row),
        origin=sheet.origin,
    )


def _line(row: Row) -> str:
    """What a row says, in one line."""
    return " | ".join(text for role in _SHOWN if (text := " ".join(row.cell(role).split())))
