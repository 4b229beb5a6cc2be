"""Pages of known publishers: their title, day and text from where these stand, as `pages.yaml` says."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from loaders.data import Data, read_data
from loaders.publishers import domains_of
from loaders.sources.days import stated_day
from loaders.sources.markup import markup_to_text

if TYPE_CHECKING:
    from lxml.etree import _Element

_STEP = re.compile(r"([a-z][a-z0-9]*)?(?:#([\w-]+))?((?:\.[\w-]+)*)\Z")
_SENTENCE = re.compile(r"[.!?。！？…]")
_LONGEST_LINE = 200


class PageRules(Data):
    """A publisher's pages; see the comments in `pages.yaml`."""

    publisher: str
    title: tuple[str, ...]
    day: tuple[str, ...]
    text: tuple[str, ...]
    domains: tuple[str, ...] = ()
    distinct: bool = False
    drop: tuple[str, ...] = ()
    lines: tuple[str, ...] = ()


class Pages(Data):
    """The data file."""

    drop: tuple[str, ...]
    lines: tuple[str, ...]
    pages: tuple[PageRules, ...]


@dataclass(frozen=True, slots=True)
class KnownPage:
    """What the page of a known publisher holds: text a paragraph a line; `published` None where no day stands."""

    publisher: str
    title: str
    published: str | None
    text: str


def known_page(tree: _Element, url: str) -> KnownPage | None:
    """The article of a page that is built as a known publisher's pages are; None for every other page.

    `url` is where the page stands, or says it does; without one, only pages that nobody else builds so are known.
    """
    for rules in _pages().pages:
        if _is_theirs(rules, url) and (found := _read(tree, rules, sure=bool(url))):
            return found
    return None


def _is_theirs(rules: PageRules, url: str) -> bool:
    if not url:
        return rules.distinct
    try:
        host = (urlsplit(url).hostname or "").lower()
    except ValueError:
        return False
    return any(
        host == domain or host.endswith(f".{domain}") for domain in (*domains_of(rules.publisher), *rules.domains)
    )


def _read(tree: _Element, rules: PageRules, *, sure: bool) -> KnownPage | None:
    title, day, body = (_first(tree, places) for places in (rules.title, rules.day, rules.text))
    if body is None or (title is None and not sure):
        return None
    said = "" if day is None else " ".join(map(str, day.itertext()))
    text = _text(body, rules)
    if not _SENTENCE.search(text):
        return None
    # Pages that several publishers build alike do not say whose they are; their address does.
    return KnownPage("" if rules.domains else rules.publisher, _plain(title), stated_day(said) if said else None, text)


def _first(tree: _Element, places: tuple[str, ...]) -> _Element | None:
    """The element at the first place that the page has, and that has a text."""
    found = (element for place in places for element in tree.xpath(_xpath(place)))
    return next((element for element in found if _plain(element)), None)


def _plain(element: _Element | None) -> str:
    return "" if element is None else " ".join("".join(map(str, element.itertext())).split())


def _text(body: _Element, rules: PageRules) -> str:
    """The lines of the text without what belongs to the page."""
    from lxml import etree

    for place in (*_pages().drop, *rules.drop):
        for element in body.xpath(f".{_xpath(place)}"):
            _remove(element)
    lines = markup_to_text(etree.tostring(body, encoding="unicode", method="html", with_tail=False)).split("\n")
    furniture = _furniture(rules.publisher)
    return "\n".join(line for line in lines if len(line) > _LONGEST_LINE or not furniture.fullmatch(line))


def _remove(element: _Element) -> None:
    """Take an element out and leave the text that follows it."""
    parent, before = element.getparent(), element.getprevious()
    if parent is None:
        return
    tail = element.tail or ""
    if before is None:
        parent.text = (parent.text or "") + tail
    else:
        before.tail = (before.tail or "") + tail
    parent.remove(element)


@cache
def _furniture(publisher: str) -> re.Pattern[str]:
    own = next(rules.lines for rules in _pages().pages if rules.publisher == publisher)
    return re.compile("|".join(f"(?:{line})" for line in (*_pages().lines, *own)), re.IGNORECASE)


@cache
def _xpath(place: str) -> str:
    """A place of the data file as XPath, anywhere below. Raises ValueError for one that is written otherwise."""
    return "".join(f"//{_step(step)}" for step in place.split())


def _step(step: str) -> str:
    match = _STEP.match(step)
    if not match:
        raise ValueError(f"no place of a page: {step!r}")
    tag, name, classes = match.groups()
    wanted = [f"[@id='{name}']"] if name else []
    wanted += [
        f"[contains(concat(' ', normalize-space(@class), ' '), ' {each} ')]" for each in classes.split(".") if each
    ]
    return (tag or "*") + "".join(wanted)


def _pages() -> Pages:
    return read_data("sources/pages.yaml", Pages)
