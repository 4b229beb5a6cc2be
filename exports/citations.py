"""Footnotes: a citation in the Chicago style or plain, as text or Markdown.

Chicago: The Chicago Manual of Style, 17th edition, 14.191 and 14.206 (articles of newspapers and news sites).
"""

from __future__ import annotations

import calendar
from itertools import pairwise
from typing import TYPE_CHECKING, Literal, TypedDict

from exports.answers import ASIDE
from exports.markdown import escaped
from exports.tables import Column, Line, Table, clean

if TYPE_CHECKING:
    from queries.citations import Citation

Style = Literal["chicago", "plain"]

_UNSOURCED = "No source stands behind this"
_COLUMNS = (
    Column("id"),
    Column("article"),
    Column("publisher"),
    Column("title"),
    Column("published"),
    Column("url"),
    Column("quote"),
    Column("attributed_to"),
    Column("where"),
    Column("corrected"),
    Column("footnote", "Footnote"),
)


class CitationRecord(TypedDict):
    """A citation and the footnote made of it."""

    claim: str | None
    article: str
    publisher: str
    title: str
    published: str | None
    inferred: str | None
    retrieved: str | None
    url: str
    lang: str
    quote: str
    attributed_to: str | None
    where: str
    corrected: str | None
    aside: str | None
    unsourced: bool
    certain: bool
    footnote: str


def footnote(cited: Citation, style: Style = "chicago") -> str:
    """One footnote on one line: publisher, title, date, address, then the words themselves.

    Chicago has the title before the publisher and the date in words; plain begins with the publisher and keeps the ISO
    date. A page without a date of publication is cited with the year that was worked out for it, in square brackets
    (The Chicago Manual of Style, 14.145), else with the day on which it was read.
    What a table or the registry states without a source says so in the place of one: it is nothing to cite.
    What an analyst put right in the claim stands in square brackets behind it.
    """
    called = cited.title or cited.instead
    title = f"“{_comma_inside(called, style)}”" if called else ""
    named = (title, cited.publisher) if style == "chicago" else (cited.publisher, title)
    quoting = f"quoting {cited.attributed_to}" if cited.attributed_to else ""
    doubt = "" if cited.certain else "not certain"
    told = (*named, quoting, _date(cited, style), cited.where, cited.url, doubt)
    parts = [part for part in ((_UNSOURCED, cited.where, doubt) if cited.unsourced else told) if part]
    joined = parts[0] if parts else cited.id
    for before, part in pairwise(parts):
        joined += (" " if before.endswith(",”") else ", ") + part
    quote = cited.quote.strip()
    words = "" if not quote else f"; there: {quote}" if cited.where else f": “{quote}”"
    said = "; ".join(filter(None, (ASIDE.get(cited.aside), cited.corrected)))
    corrected = f" [{said}]" if said else ""
    return clean(joined + words + corrected + ("" if words.endswith((".”", "。”")) and not corrected else "."))


def markdown_footnote(cited: Citation, style: Style = "chicago") -> str:
    """The same as a Markdown footnote whose mark, `[^ID]`, is that of the claim or article."""
    return f"[^{cited.id}]: {escaped(footnote(cited, style))}"


def citation_record(cited: Citation, style: Style) -> CitationRecord:
    """A citation as JSON."""
    return {
        "claim": cited.claim,
        "article": cited.article,
        "publisher": cited.publisher,
        "title": cited.title,
        "published": cited.published,
        "inferred": cited.inferred or None,
        "retrieved": cited.retrieved,
        "url": cited.url,
        "lang": cited.lang,
        "quote": cited.quote,
        "attributed_to": cited.attributed_to,
        "where": cited.where,
        "corrected": cited.corrected or None,
        "aside": cited.aside or None,
        "unsourced": cited.unsourced,
        "certain": cited.certain,
        "footnote": footnote(cited, style),
    }


def citation_table(cited: tuple[Citation, ...], style: Style) -> Table:
    """Citations as a table, for CSV."""
    lines = (
        Line(
            (
                each.id,
                each.article,
                each.publisher,
                each.title,
                each.published,
                each.url,
                each.quote,
                each.attributed_to,
                each.where,
                each.corrected,
                footnote(each, style),
            )
        )
        for each in cited
    )
    return Table("Citations", _COLUMNS, tuple(lines))


def _comma_inside(title: str, style: Style) -> str:
    """The title as it stands within quotation marks: American usage puts the comma before the closing one."""
    return f"{title.rstrip(' .,')}," if style == "chicago" else title


def _date(cited: Citation, style: Style) -> str:
    if cited.published:
        return _in_words(cited.published) if style == "chicago" else cited.published
    if cited.inferred:
        return f"[{cited.inferred}]"
    if not cited.retrieved:
        return "n.d."
    return "accessed " + (_in_words(cited.retrieved) if style == "chicago" else cited.retrieved)


def _in_words(prefix: str) -> str:
    year, *rest = prefix.split("-")
    month = calendar.month_name[int(rest[0])] if rest else ""
    day = f" {int(rest[1])}," if len(rest) > 1 else ""
    return f"{month}{day} {year}".strip()
