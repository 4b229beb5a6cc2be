"""Fragments of HTML as text."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

_BREAK = "\0"
_BLOCKS = frozenset(
    [
        "p",
        "br",
        "div",
        "li",
        "tr",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "blockquote",
        "figcaption",
        "table",
        "ul",
        "ol",
        "dd",
        "dt",
        "pre",
        "section",
        "article",
    ]
)
_UNSEEN = frozenset({"script", "style"})


def markup_to_text(markup: str) -> str:
    """The text of a fragment of HTML, as feeds and archives keep it: a paragraph a line, no tags.

    Takes time in proportion to its length, whatever it holds (the standard library's parser does not).
    """
    from lxml import etree

    data = f"<html><body>{markup}".replace("\0", "\ufffd").encode("utf-8", "replace")
    tree = etree.fromstring(data, etree.HTMLParser(encoding="utf-8", no_network=True, remove_comments=True))
    text = "" if tree is None else "".join(_pieces(tree))
    lines = (" ".join(line.split()) for line in text.split(_BREAK))
    return "\n".join(line for line in lines if line)


def _pieces(tree: Any) -> Iterator[str]:
    """The text of a tree, in order, with breaks where blocks begin and end."""
    from lxml import etree

    unseen = 0
    for event, element in etree.iterwalk(tree, events=("start", "end")):
        tag = element.tag if isinstance(element.tag, str) else ""
        unseen += (tag in _UNSEEN) * (1 if event == "start" else -1)
        if tag in _BLOCKS:
            yield _BREAK
        if event == "start" and not unseen and tag:
            yield element.text or ""
        elif event == "end" and not unseen:
            yield element.tail or ""
