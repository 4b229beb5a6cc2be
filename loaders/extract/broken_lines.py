"""Chinese text whose lines were broken to fit a width: read as the paragraphs that it was, told at its own characters.

Forums and old pages break a line wherever it is full, within a name too. Other scripts have spaces, and a line end
reads as one (`loaders.sources.reflow.unwrapped`).
"""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

from graph.claims import Article, Claim, PersonStatement, Span
from loaders.extract.result import Extraction
from loaders.sources.reflow import fills_line, usual_width

_NARROWEST, _WIDEST = 40, 100
"""Columns of pages with broken lines; a Chinese character takes two."""
_SURE = 3
"""A text has broken lines when so many of them go on in the next within a sentence, and a third of all lines do."""
_STOPS = "。!?！？;；:：」』”)）…"


def joined(text: str) -> tuple[str, list[int]] | None:
    """The text without the line ends that only a width asked for, and the offset of each of its characters before.

    None for a text whose lines end where its paragraphs do.
    """
    lines = text.split("\n")
    width = usual_width(lines)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    goes_on = [fills_line(line.rstrip(), after, width) for line, after in pairwise(lines)]
    inside = sum(joint and line.rstrip()[-1] not in _STOPS for joint, line in zip(goes_on, lines, strict=False))
    if inside < max(_SURE, sum(map(bool, lines)) / 3):
        return None
    kept: list[int] = []
    position = 0
    for line, joint in zip(lines, [*goes_on, False], strict=True):
        kept += range(position, position + len(line.rstrip()) if joint else min(position + len(line) + 1, len(text)))
        position += len(line) + 1
    return "".join(text[i] for i in kept), kept


def told_at(article: Article, places: list[int], found: Extraction) -> Extraction:
    """What was found in an article's joined text, at the characters of the article itself."""

    def back(span: Span) -> Span:
        return Span(places[span.start], places[span.end - 1] + 1)

    def claim_back(claim: Claim) -> Claim:
        if not isinstance(claim.locator, Span):
            return claim
        span, statement = back(claim.locator), claim.statement
        if isinstance(statement, PersonStatement):
            statement = replace(statement, mentions=tuple(map(back, statement.mentions)))
        return replace(claim, locator=span, quote=article.text[span.start : span.end], statement=statement)

    seen = ((u, back(Span(u.start, u.end))) for u in found.unsettled)
    traces = (
        replace(t, trigger=back(t.trigger) if t.trigger else None, date=back(t.date) if t.date else None)
        for t in found.traces
    )
    unsettled = tuple(replace(u, start=span.start, end=span.end) for u, span in seen)
    return Extraction(tuple(map(claim_back, found.claims)), unsettled, tuple(traces))
