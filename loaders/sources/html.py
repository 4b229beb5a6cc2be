"""The article of a web page: its text without the page around it, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from graph.errors import SourceError
from loaders.sources.days import forms, stated_day
from loaders.sources.limits import MAX_ELEMENTS
from loaders.sources.pages import known_page
from loaders.sources.published import published_in

if TYPE_CHECKING:
    from configparser import ConfigParser

    from trafilatura.settings import Document

log = logging.getLogger("yalu.loaders")

_CAPTIONS = "//figcaption | //*[contains(@class, 'caption')][not(.//*[contains(@class, 'caption')])]"
_SENTENCE = re.compile(r"[.!?。！？…]")
_ADDRESS = (
    "//link[@rel='canonical'][starts-with(@href, 'http')]/@href"
    " | //meta[@property='og:url'][starts-with(@content, 'http')]/@content"
)
_DAY = "//meta[" + " or ".join(f"@{kind}='{name}'" for kind, name in (
    ("property", "article:published_time"), ("itemprop", "datePublished"), ("name", "publishdate"), ("name", "pubdate"),
    ("name", "DC.date.issued"), ("name", "date"),
)) + "]/@content"  # fmt: skip
_DATES: dict[str, Any] = {"extensive_search": False, "original_date": True}
_FIGURES = "//figure | //*[contains(@class, 'caption')]"


@dataclass(frozen=True, slots=True)
class WebArticle:
    """Text (a paragraph a line) and what the page's metadata state; what they do not is empty."""

    text: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: str | None = None


def article_of(page: str, source: str, url: str = "") -> WebArticle:
    """The article of a page, captions of figures as paragraphs of their own. `url` is where the page was found.

    Raises SourceError when there is no article in it.
    """
    try:
        tree = _tree(page)
        if tree is None:
            raise _no_article(source)
        if sum(1 for _ in islice(tree.iter(), MAX_ELEMENTS + 1)) > MAX_ELEMENTS:
            problem = f"a page of more than {MAX_ELEMENTS} elements"
            raise SourceError(source, problem, remedy="save the article's text as .txt")
        address = url or _stated(tree, _ADDRESS)
        day = stated_day(_stated(tree, _DAY)) or published_in("", address)
        if known := known_page(tree, address):
            return WebArticle(known.text, known.title, address, known.publisher, known.published or day)
        found = _extracted(tree)
    except SourceError:
        raise
    except Exception as error:  # noqa: BLE001 (whatever a hostile page does to the library, the next one is read)
        log.debug("%s: %r", source, error)
        found = None
    text = "" if found is None or isinstance(found, dict) else found.text or ""
    if found is None or isinstance(found, dict) or not _SENTENCE.search(text):
        raise _no_article(source)
    day = day or published_in(text) or _printed(found.date, page)
    return WebArticle(text, found.title or "", found.url or "", found.sitename or "", day)


def _tree(page: str) -> Any:
    from trafilatura import load_html

    _quiet()
    return load_html(_undeclared(page))


def _stated(tree: Any, places: str) -> str:
    """What the head of a page states first at one of these places; empty where it does not."""
    return next((str(found).strip() for found in tree.xpath(places) if str(found).strip()), "")


def _printed(guess: str | None, page: str) -> str | None:
    """The day that the library found, where the page prints it.

    Of a month without a day the library makes one up: that of today, or the first.
    """
    if guess is None:
        return None
    year, month, day = guess.split("-")
    words = "|".join(forms().months[int(month)])
    forms_of_it = (
        rf"{year}\D{{1,3}}0?{int(month)}\D{{1,3}}0?{int(day)}(?!\d)",
        rf"(?<!\d){year}{month}{day}",
        rf"(?<!\d)0?{int(day)}[./-]0?{int(month)}[./-]{year}|(?<!\d)0?{int(month)}[./-]0?{int(day)}[./-]{year}",
        rf"(?:{words})\.?\s+0?{int(day)}(?:st|nd|rd|th)?,?\s+{year}",
        rf"(?<!\d)0?{int(day)}(?:st|nd|rd|th)?[\s-]+(?:{words})\.?,?[\s-]+{year}",
    )
    return guess if re.search("|".join(forms_of_it), page, re.IGNORECASE) else None


def _extracted(tree: Any) -> Document | dict[str, Any] | None:
    from trafilatura import bare_extraction

    _keep_captions(tree)
    return bare_extraction(
        tree, with_metadata=True, include_comments=False, config=_config(), date_extraction_params=_DATES
    )


def _no_article(source: str) -> SourceError:
    return SourceError(source, "no article found in this page", remedy="save the article's text as .txt")


def _undeclared(page: str) -> str:
    """A page that is characters already, without the XML declaration of an encoding that lxml refuses then."""
    start = page.lstrip()
    return start.partition("?>")[2] if start.startswith("<?xml") else start


def _keep_captions(tree: Any) -> None:
    """Make captions plain paragraphs: as captions, the extraction takes them for decoration."""
    for caption in tree.xpath(_CAPTIONS):
        caption.tag = "p"
        caption.attrib.clear()
    for figure in tree.xpath(_FIGURES):
        figure.tag = "div"
        figure.attrib.clear()


@cache
def _config() -> ConfigParser:
    """Its settings, without the least size that makes it run the paragraphs of a short report together."""
    from trafilatura.settings import use_config

    config = use_config()
    for size in ("MIN_EXTRACTED_SIZE", "MIN_OUTPUT_SIZE"):
        config.set("DEFAULT", size, "1")
    return config


@cache
def _quiet() -> None:
    """Its warnings name no file; what goes wrong is said by us."""
    for name in ("trafilatura", "htmldate", "courlan", "readability"):
        logging.getLogger(name).setLevel(logging.CRITICAL)
