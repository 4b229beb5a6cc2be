"""RSS and Atom: every item of a feed as a row with the fields of an archive."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from loaders.sources.jsonrows import JsonValue
from loaders.sources.xmltext import elements, local

if TYPE_CHECKING:
    from lxml.etree import _Element

_ITEMS = frozenset({"item", "entry"})
_TEXTS = ("encoded", "content", "description", "summary")
"""The fullest first: `content:encoded` of RSS, `content` of Atom, then the teasers."""
_DAYS = ("pubDate", "published", "issued", "date", "created", "updated", "modified")
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def feed_rows(text: str, name: str) -> Iterator[dict[str, JsonValue]]:
    """The items of a feed in their order: `title`, `text`, `url`, `published`, `publisher`, `lang`.

    Raises SourceError for XML that declares entities or cannot be read.
    """
    for item in elements(text, name, _ITEMS):
        parts: dict[str, list[_Element]] = {}
        for part in item:
            parts.setdefault(local(part), []).append(part)
        yield {
            "title": _first(parts, ("title",)),
            "text": max((_first(parts, (kind,)) for kind in _TEXTS), key=len),
            "url": _address(parts),
            "published": _first(parts, _DAYS),
            "publisher": _publisher(parts),
            "lang": str(item.get(_LANGUAGE) or _first(parts, ("language",))),
        }


def _first(parts: dict[str, list[_Element]], names: tuple[str, ...]) -> str:
    found = (_content(part) for name in names for part in parts.get(name, ()))
    return next(filter(None, found), "")


def _content(part: _Element) -> str:
    """The text of an element; one that holds XHTML, as in Atom, as markup that says where its paragraphs are."""
    if not len(part):
        return (part.text or "").strip()
    pieces = [part.text or ""]
    for inner in part.iter():
        if inner is not part and local(inner):
            pieces += [f"<{local(inner)}>", inner.text or ""]
        if inner is not part:
            pieces.append(inner.tail or "")
    return "".join(pieces).strip()


def _address(parts: dict[str, list[_Element]]) -> str:
    """Where an item stands: the link of RSS, the alternate link of Atom, else a guid that is an address."""
    links = parts.get("link", [])
    alternate = [
        str(link.get("href")) for link in links if link.get("href") and link.get("rel", "alternate") == "alternate"
    ]
    return next(iter(alternate), "") or _first(parts, ("origLink", "link", "guid", "id"))


def _publisher(parts: dict[str, list[_Element]]) -> str:
    """Who an item says it is from: its `source`, which in Atom is a feed of its own with a title, or its publisher."""
    for source in parts.get("source", ()):
        titles = (_content(part) for part in source if local(part) == "title")
        if named := next(titles, "") or (source.text or "").strip():
            return named
    return _first(parts, ("publisher",))
