"""A page's text as its author wrote it, and what was found in it at the characters of the page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from graph.claims import Article, Claim, PersonStatement, Span
from loaders.extract.broken_lines import joined
from loaders.extract.interspersed import has_reading, without_interspersed
from loaders.extract.pointed import pointed
from loaders.extract.result import Extraction
from loaders.plain import plain, western
from loaders.sources.reflow import run_on

Step = Callable[[str], tuple[str, list[int]] | None]


def restored(text: str, *, spaced: bool, latin: bool = False) -> tuple[str, list[int]] | None:
    """The text without what its page put in between, and the offset of each of its characters on the page.

    None for a text that is as it was written. `spaced`: its words have spaces between them, so a line end reads as one;
    `latin`: it is written in Latin letters.
    """
    found: tuple[str, list[int]] | None = None
    for step in _steps(spaced=spaced, latin=latin):
        cleared = step(found[0] if found else text)
        if cleared and found:
            cleared = cleared[0], [found[1][place] for place in cleared[1]]
        found = cleared or found
    return (run_on(found[0]), found[1]) if found and spaced else found


def _steps(*, spaced: bool, latin: bool) -> tuple[Step, ...]:
    """What clears a text of one way of writing, in order."""
    if not spaced:
        return (plain, without_interspersed, pointed, joined)
    return (plain, western) if latin else (plain,)


def told_at(article: Article, places: list[int], found: Extraction) -> Extraction:
    """What was found in an article's restored text, at the characters of the article itself."""

    def back(span: Span) -> Span:
        return Span(places[span.start], places[span.end - 1] + 1)

    def claim_back(claim: Claim) -> Claim:
        if not isinstance(claim.locator, Span):
            return claim
        span, statement = back(claim.locator), claim.statement
        if isinstance(statement, PersonStatement):
            spans = tuple(map(back, statement.mentions))
            printed = [article.text[span.start : span.end] for span in spans]
            surfaces = dict.fromkeys((*statement.who.surfaces, *filter(has_reading, printed)))
            statement = replace(statement, who=replace(statement.who, surfaces=tuple(surfaces)), mentions=spans)
        return replace(claim, locator=span, quote=article.text[span.start : span.end], statement=statement)

    seen = ((u, back(Span(u.start, u.end))) for u in found.unsettled)
    traces = (
        replace(t, trigger=back(t.trigger) if t.trigger else None, date=back(t.date) if t.date else None)
        for t in found.traces
    )
    unsettled = tuple(replace(u, start=span.start, end=span.end) for u, span in seen)
    return Extraction(tuple(map(claim_back, found.claims)), unsettled, tuple(traces))
