"""An explained article as one offline HTML page: no script, nothing loaded, everything from the article is text."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable
from hashlib import sha256
from html import escape
from importlib.resources import files

from exports.explained import HEADINGS, where, why
from exports.nesting import Piece, pieces
from graph.explained import Explained, Finding, Kind, Mark

_SIDES = {"KP": "kp", "CN": "cn"}
_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*")
_BESIDE_HTML = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
_TURNING = re.compile("[\u200e\u200f\u202a-\u202e\u2066-\u2069]")  # marks that turn the direction of what follows


def page_html(explained: Explained) -> str:
    """The page; the same article gives the same bytes."""
    article = explained.article
    style = (files("exports") / "templates" / "explained.css").read_text("utf-8")
    source = (article.publisher, article.published, article.lang, article.url or article.origin)
    parts = {
        "policy": f"default-src 'none'; style-src {_hash(style)}; img-src data:; base-uri 'none'; form-action 'none'",
        "title": _safe(article.title or article.origin or article.id),
        "style": style,
        "lang": article.lang if _LANGUAGE.fullmatch(article.lang) else "und",
        "source": _safe(" · ".join(filter(None, source))),
        "remark": f'  <p class="notice">{_safe(explained.remark)}</p>\n' if explained.remark else "",
        "text": _text(explained),
        "findings": _findings(explained),
    }
    template = (files("exports") / "templates" / "explained.html").read_text("utf-8")
    return re.sub(r"\{\{(\w+)\}\}", lambda match: parts[match[1]], template)


def _text(explained: Explained) -> str:
    """The lines of the article as paragraphs, with marks; the first mark of a finding is where its list leads to."""
    findings = {finding.ref: finding for finding in explained.findings}
    seen: set[str] = set()
    out: list[str] = []
    line: list[str] = []
    blank = True
    for piece in pieces(explained.article.text, explained.marks):
        if piece.step == "end":
            out += [] if blank else [f'<p dir="auto">{"".join(line)}</p>\n']
            line, blank = [], True
        elif piece.step == "text":
            line.append(_safe(piece.text))
            blank = blank and not piece.text.strip()
        elif piece.mark:
            line.append(_tag(piece, piece.mark, findings, seen))
    return "".join(out)


def _tag(piece: Piece, mark: Mark, findings: dict[str, Finding], seen: set[str]) -> str:
    finding = findings[mark.ref]
    element = "span" if mark.kind is Kind.UNSETTLED or (mark.kind is Kind.CONTACT and not mark.trigger) else "mark"
    if piece.step == "open":
        first = piece.whole and mark.ref not in seen and not mark.trigger
        seen.add(mark.ref)
        anchor = f' id="at-{mark.ref}"' if first else ""
        return f'<{element} class="{_class(mark, finding)}"{anchor}>'
    label = _safe(f"{mark.kind.value} {mark.ref}: {finding.text}")
    # A word joiner keeps the sign on the line of the word that it belongs to.
    link = f'&#8288;<sup><a href="#{mark.ref}" aria-label="{label}">{mark.ref}</a></sup>' if piece.whole else ""
    return f"{link}</{element}>"


def _class(mark: Mark, finding: Finding) -> str:
    match mark.kind:
        case Kind.PERSON:
            return f"person {_SIDES.get(finding.side, 'other')}"
        case Kind.CONTACT:
            return "trigger" if mark.trigger else "told"
        case Kind.UNSETTLED:
            return "riddle"
    return mark.kind.value


def _findings(explained: Explained) -> str:
    if not explained.findings:
        return "<p>Nothing was found in this article.</p>\n"
    return "".join(_list(kind, found) for kind in HEADINGS if (found := explained.of(kind)))


def _list(kind: Kind, findings: Iterable[Finding]) -> str:
    items = "".join(_item(finding) for finding in findings)
    return f"<h2>{HEADINGS[kind]}</h2>\n<ol>\n{items}</ol>\n"


def _item(finding: Finding) -> str:
    facts = (*finding.values, ("Rule", why(finding)), ("At", where(finding)))
    told = "".join(f"<dt>{_safe(label)}</dt><dd>{_safe(value)}</dd>" for label, value in facts if value)
    ref = finding.ref
    back = f'<a class="ref" href="#at-{ref}" aria-label="{ref}, to its place in the text">{ref}</a>'
    return f'<li id="{ref}" tabindex="-1">{back}<bdi>{_safe(finding.text)}</bdi><dl>{told}</dl></li>\n'


def _safe(text: str) -> str:
    """Text as HTML shows it: no markup, no characters that HTML cannot hold, none that turn its direction."""
    return escape(_TURNING.sub("", _BESIDE_HTML.sub("", text)))


def _hash(text: str) -> str:
    return "'sha256-" + b64encode(sha256(text.encode()).digest()).decode() + "'"
