"""A page of the map taken apart: its elements, and the data inside."""

from __future__ import annotations

import gzip
import json
from base64 import b64decode
from html.parser import HTMLParser
from typing import Any


class Parsed(HTMLParser):
    """The elements of a page: scripts and style with their text, and every attribute."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.attributes: list[tuple[str, str, str]] = []
        self.blocks: list[tuple[str, str | None, str]] = []
        self._open: tuple[str, str | None] | None = None
        self._text = ""
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.attributes += [(tag, name, value or "") for name, value in attrs]
        if tag in ("script", "style", "title"):
            self._open, self._text = (tag, dict(attrs).get("type")), ""

    def handle_data(self, data: str) -> None:
        self._text += data

    def handle_endtag(self, tag: str) -> None:
        if self._open and tag == self._open[0]:
            self.blocks.append((*self._open, self._text))
            self._open = None

    def data(self) -> Any:
        """What the page knows, with its records as dicts."""
        (text,) = (text for _, kind, text in self.blocks if kind == "text/plain")
        data = json.loads(gzip.decompress(b64decode(text)))

        def records(kind: str, rows: list[Any]) -> list[dict[str, Any]]:
            return [dict(zip(data["fields"][kind], row, strict=True)) for row in rows]

        for kind in ("person", "office", "article", "contact"):
            data[f"{kind}s"] = records(kind, data[f"{kind}s"])
        for person in data["persons"]:
            person["posts"] = records("post", person["posts"])
        for contact in data["contacts"]:
            for field, kind in (("people", "part"), ("proof", "proof"), ("dates", "date")):
                contact[field] = records(kind, contact[field])
        return data
