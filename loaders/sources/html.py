"""The article of a web page: its text without the page around it, and what the page says of itself."""

from __future__ import annotations

import logging
import re
from dataclasses import dataclass
from functools import cache
from html.parser import HTMLParser
from typing import TYPE_CHECKING, Any

from graph.errors import SourceError

if TYPE_CHECKING:
    from configparser import ConfigParser

    from trafilatura.settings import Document

log = logging.getLogger("yalu.loaders")

_CAPTIONS = "//figcaption | //*[contains(@class, 'caption')][not(.//*[contains(@class, 'caption')])]"
_BREAK = "\0"
_SENTENCE = re.compile(r"[.!?。！？…]")
_FIGURES = "//figure | //*[contains(@class, 'caption')]"


@dataclass(frozen=True, slots=True)
class WebArticle:
    """Text (a paragraph a line) and what the page's metadata state; what they do not is empty."""

    text: str
    title: str = ""
    url: str = ""
    publisher: str = ""
    published: str | None = None


def article_of(page: str, source: str) -> WebArticle:
    """The article of a page, captions of figures as paragraphs of their own.

    Raises SourceError when there is no article in it.
    """
    try:
        found = _extracted(page)
    except Exception as error:  # noqa: BLE001 (whatever a hostile page does to the library, the next one is read)
        log.debug("%s: %r", source, error)
        found = None
    text = "" if found is None or isinstance(found, dict) else found.text or ""
    if found is None or isinstance(found, dict) or not _SENTENCE.search(text):
        raise _no_article(source)
    return WebArticle(text, found.title or "", found.url or "", found.sitename or "", found.date)


def _extracted(page: str) -> Document | dict[str, Any] | None:
    from trafilatura import bare_extraction, load_html

    _quiet()
    tree = load_html(_undeclared(page))
    if tree is None:
        return None
    _keep_captions(tree)
    return bare_extraction(
        tree,
        with_metadata=True,
        include_comments=False,
        config=_config(),
        date_extraction_params={"extensive_search": False, "original_date": True},
    )


def _no_article(source: str) -> SourceError:
    return SourceError(source, "no article found in this page", remedy="save the article's text as .txt")


def markup_to_text(markup: str) -> str:
    """The text of a fragment of HTML, as feeds and archives keep it: a paragraph a line, no tags."""
    text = _Text()
    text.feed(markup)
    text.close()
    lines = (" ".join(line.split()) for line in "".join(text.parts).split(_BREAK))
    return "\n".join(line for line in lines if line)


class _Text(HTMLParser):
    _BLOCKS = frozenset({"p", "br", "div", "li", "tr", "h1", "h2", "h3", "h4", "blockquote", "figcaption"})
    _UNSEEN = frozenset({"script", "style"})

    def __init__(self) -> None:
        super().__init__()
        self.parts: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002
        self._unseen += tag in self._UNSEEN
        self.parts.append(_BREAK if tag in self._BLOCKS else "")

    def handle_endtag(self, tag: str) -> None:
        self._unseen -= tag in self._UNSEEN and self._unseen > 0
        self.parts.append(_BREAK if tag in self._BLOCKS else "")

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.parts.append(data)


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
