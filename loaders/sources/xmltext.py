"""XML from others, read without what makes XML dangerous: no entities, no document type, no network, no huge trees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from graph.errors import SourceError

if TYPE_CHECKING:
    from lxml.etree import _Element

_DOCTYPE = re.compile(r"<!DOCTYPE[^\[>]*(\[)?[^\[>]*>?", re.IGNORECASE)
_DECLARATION = re.compile(r"<\?xml[^>]*\?>")
_ILLEGAL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_CHUNK = 1 << 16


def elements(text: str, name: str, wanted: frozenset[str]) -> Iterator[_Element]:
    """Every element of the local names in `wanted`, whole, one at a time; what is not well formed is read as it can be.

    An element is emptied once the next one is asked for. Raises SourceError for XML that declares entities.
    """
    from lxml import etree

    plain = _without_doctype(_undeclared(text.lstrip("\ufeff").lstrip()), name)
    parser: Any = etree.XMLPullParser(
        events=("end",), recover=True, resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False
    )
    try:
        for start in range(0, len(plain), _CHUNK):
            parser.feed(_ILLEGAL.sub("\ufffd", plain[start : start + _CHUNK]))
            yield from _finished(parser, wanted)
        parser.close()
        yield from _finished(parser, wanted)
    except etree.XMLSyntaxError as error:
        raise SourceError(name, f"XML that cannot be read: {error.msg}", remedy="get it again") from error


def _undeclared(text: str) -> str:
    """The text without the declaration of an encoding: it is characters already."""
    found = _DECLARATION.match(text)
    return text[found.end() :] if found else text


def _without_doctype(text: str, name: str) -> str:
    """Feeds of old begin with a document type; one that declares something of its own has no good reason to."""
    found = _DOCTYPE.search(text)
    if found and found[1]:
        raise SourceError(name, "XML that declares entities, which is not read", remedy="save it without its DOCTYPE")
    return _DOCTYPE.sub("", text)


def _finished(parser: Any, wanted: frozenset[str]) -> Iterator[_Element]:
    for _, element in parser.read_events():
        if local(element) in wanted:
            yield element
            element.clear()


def local(element: _Element) -> str:
    """The name of an element without its namespace; empty for comments and instructions."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""
