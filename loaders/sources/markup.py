"""Fragments of HTML as text."""

from __future__ import annotations

from html.parser import HTMLParser

_BREAK = "\0"


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
