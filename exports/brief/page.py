"""A briefing as one offline HTML page that prints well: no script, nothing loaded, everything from articles is text."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from importlib.resources import files

from exports.brief.document import Block, Document, Grid, Listed, Note, Said
from exports.brief.picture import Picture

_BESIDE_HTML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # marks that turn the direction of what follows


def page_html(document: Document) -> str:
    """The page; the same document gives the same bytes."""
    style = (files("exports") / "templates" / "brief.css").read_text("utf-8")
    allowed = "'sha256-" + b64encode(sha256(style.encode()).digest()).decode() + "'"
    parts = {
        "policy": f"default-src 'none'; style-src {allowed}; img-src data:; base-uri 'none'; form-action 'none'",
        "title": _safe(document.title),
        "line": _safe(document.line),
        "style": style,
        "sections": "".join(
            f"<section>\n<h2>{_safe(section.heading)}</h2>\n{''.join(map(_block, section.blocks))}</section>\n"
            for section in document.sections
        ),
        "notes": "".join(map(_note, document.notes)),
    }
    template = (files("exports") / "templates" / "brief.html").read_text("utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], template)


def _block(block: Block) -> str:
    match block:
        case Said():
            return f"<p>{_said(block)}</p>\n"
        case Listed(items):
            return "<ul>\n" + "".join(f"<li>{_said(item)}</li>\n" for item in items) + "</ul>\n"
        case Grid(heading, rows, widths):
            wide = "".join(f'<col width="{share:.0%}">' for share in widths)
            head = "".join(f'<th scope="col">{_safe(title)}</th>' for title in heading)
            body = "".join(_row(row, heading) for row in rows)
            top = f"<colgroup>{wide}</colgroup>\n<thead><tr>{head}</tr></thead>"
            return f"<table>\n{top}\n<tbody>\n{body}</tbody>\n</table>\n"
        case Picture(svg, _, _, caption):
            return f"<figure>{svg}<figcaption>{_safe(caption)}</figcaption></figure>\n"


def _row(row: Iterable[Said], heading: Iterable[str]) -> str:
    """A row; each cell knows its heading, which a narrow screen shows beside it."""
    cells = (f'<td data-of="{_safe(title)}">{_said(cell)}</td>' for title, cell in zip(heading, row, strict=True))
    return f"<tr>{''.join(cells)}</tr>\n"


def _said(said: Said) -> str:
    links = ", ".join(f'<a href="#n{n}" aria-label="note {n}">{n}</a>' for n in said.notes)
    return f"<bdi>{_safe(said.text)}</bdi>" + (f"<sup>{links}</sup>" if links else "")


def _note(note: Note) -> str:
    quote = f'<q dir="auto">{_safe(note.quote)}</q> — ' if note.quote else ""
    url = _safe(note.url)
    link = f', <a class="out" href="{url}" rel="noreferrer noopener">{url}</a>' if note.url else ""
    return f'<li id="n{note.number}" value="{note.number}">{quote}<bdi>{_safe(note.source)}</bdi>{link}</li>\n'


def _safe(text: str) -> str:
    """Text as HTML shows it: no markup, no characters that HTML cannot hold, none that turn its direction."""
    return escape(_TURNING.sub("", _BESIDE_HTML.sub("", text)))
