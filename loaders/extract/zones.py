"""What each paragraph of an article is for: title, date line, caption, body, or the outlet's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from loaders.extract.data import load
from loaders.extract.marks import Zone
from loaders.sources.days import compiled
from loaders.sources.glued import pieces


@dataclass(frozen=True, slots=True)
class ZoneRules:
    """The patterns of a language: `meta` lines, `caption` and `boilerplate` paragraphs, the ends of a sentence.

    `links` is all of a line that heads a list of other articles.
    `endings` end a sentence that lacks its mark; a first line that ends so is a headline told as a sentence. `section`
    begins a line that heads a part of the text by its number.
    """

    meta: re.Pattern[str]
    caption: re.Pattern[str]
    boilerplate: re.Pattern[str]
    links: re.Pattern[str]
    closers: str
    title_limit: int
    endings: str = ""
    section: re.Pattern[str] | None = None


_QUOTES = "\"'”’)]"  # may close a title as well as a sentence


@cache
def zone_rules(language: str) -> ZoneRules:
    """The rules of a language, from its `text.yaml`."""
    data = load(language, "text")
    return ZoneRules(
        meta=re.compile("|".join(data["meta"]), re.IGNORECASE),
        caption=re.compile("|".join(data["caption"]), re.IGNORECASE),
        boilerplate=re.compile("|".join(data["boilerplate"]), re.IGNORECASE),
        links=re.compile(data["links"], re.IGNORECASE),
        closers=data["closers"],
        title_limit=int(data["title_limit"]),
        endings=data.get("endings", ""),
        section=re.compile(data["section"]) if "section" in data else None,
    )


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Characters `start` to `end` of the text, without the space around them."""

    start: int
    end: int
    zone: Zone


def paragraphs(text: str, rules: ZoneRules) -> list[Paragraph]:
    """The paragraphs of an article in order, each with its zone."""
    out: list[Paragraph] = []
    heading, links = True, -2  # the end of the last line of a list of links
    below = False  # whether the list stands below the text, where its lines may stand apart
    for start, end in _lines(text, rules):
        line = text[start:end]
        told = line[-1] in rules.endings
        zone = _zone(line, rules, heading=heading and (not told or not out))
        linked = (start - links == 1 or (below and out[-1].end == links)) and zone is not Zone.CAPTION
        if linked and line.rstrip(_QUOTES)[-1:] not in rules.closers:  # a link has no stop: text goes on behind one
            zone, links = Zone.BOILERPLATE, end
        elif _heads_links(line, zone, rules):
            zone, links, below = Zone.BOILERPLATE, end, not heading
        heading = heading and zone is not Zone.BODY and not told
        out.append(Paragraph(start, end, zone))
    return _signed(out)


def _heads_links(line: str, zone: Zone, rules: ZoneRules) -> bool:
    """Whether a line heads a list of links, or is all words of the outlet, which such a list may follow."""
    own = zone is Zone.BOILERPLATE and (line.endswith((":", "：")) or bool(rules.boilerplate.fullmatch(line)))
    return own or rules.links.fullmatch(line) is not None


def _signed(parts: list[Paragraph]) -> list[Paragraph]:
    """The paragraphs, where the agency's name at the end of a body only signs its last one: that is no caption."""
    last = next((i for i in range(len(parts) - 1, -1, -1) if parts[i].zone in (Zone.BODY, Zone.CAPTION)), 0)
    if last > 0 and parts[last].zone is Zone.CAPTION and parts[last - 1].zone is Zone.BODY:
        return [*parts[:last], replace(parts[last], zone=Zone.BODY), *parts[last + 1 :]]
    return parts


def _lines(text: str, rules: ZoneRules) -> Iterator[tuple[int, int]]:
    stamps = (
        pattern.match(text) for pattern in compiled("page_stamps")
    )  # "date 2023-05-18 Premier meets new ambassador"
    stamp = next(filter(None, stamps), None)
    position = stamp.end() if stamp else 0
    first = True
    for line in text[position:].split("\n"):
        stripped = line.strip()
        if stripped:
            start = position + line.index(stripped[0])
            runs_on = first and not rules.meta.match(stripped)
            parts = pieces(stripped) if runs_on else [(0, len(stripped))]
            yield from ((start + a, start + b) for a, b in parts)
            first = False
        position += len(line) + 1


def _zone(line: str, rules: ZoneRules, *, heading: bool) -> Zone:
    if rules.meta.match(line):
        return Zone.META
    if rules.caption.search(line):
        return Zone.CAPTION
    if rules.boilerplate.match(line):
        return Zone.BOILERPLATE
    heading = heading or bool(rules.section and rules.section.match(line))
    if heading and len(line) <= rules.title_limit and line.rstrip(_QUOTES)[-1:] not in rules.closers:
        return Zone.TITLE
    return Zone.BODY
