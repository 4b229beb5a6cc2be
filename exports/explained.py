"""An explained article as text: the article with its findings marked, then each finding with its rule and offsets.

Marks are legible without colours: [person p1], {office o1}, *words that tell of a contact c1*, <date d1>, and (u1?)
before a sentence of which something is not settled. On a terminal they are coloured too.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import IO

from exports.answers import trust
from exports.nesting import Piece, pieces
from exports.tables import harmless
from graph.explained import Explained, Finding, Kind, Mark

Styled = tuple[str, str]
"""A piece of text and its style on a terminal."""

HEADINGS = {
    Kind.CONTACT: "Contacts",
    Kind.PERSON: "People",
    Kind.OFFICE: "Offices",
    Kind.DATE: "Dates",
    Kind.UNSETTLED: "Not settled",
}
LEGEND = "[person] {office} *words that tell of a contact* <date> (not settled?)"
_FENCES = {Kind.PERSON: ("[", "]"), Kind.OFFICE: ("{", "}"), Kind.DATE: ("<", ">"), Kind.CONTACT: ("*", "*")}
_STYLES = {Kind.OFFICE: "green", Kind.DATE: "magenta", Kind.CONTACT: "bold", Kind.UNSETTLED: "red"}
_SIDES = {"KP": "blue", "CN": "yellow", "other": "cyan"}


def plain(explained: Explained) -> str:
    """The article and its findings as text without colours."""
    return "".join(text for text, _ in styled(explained))


def draw(explained: Explained, out: IO[str]) -> None:
    """The same on a terminal, as wide as it is, with colours unless NO_COLOR is set."""
    from rich.console import Console
    from rich.text import Text

    console = Console(file=out, highlight=False, emoji=False, markup=False)
    text = Text()
    for words, style in styled(explained):
        text.append(words, style=style or None)
    console.print(text, end="")


def styled(explained: Explained) -> Iterator[Styled]:
    """All of it in order."""
    article = explained.article
    said = (article.title, article.publisher, article.published, article.lang)
    yield harmless(f"{article.origin or article.id}: {', '.join(filter(None, said))}").strip() + "\n", "bold"
    yield f"{explained.remark}\n" if explained.remark else "", "red"
    yield f"{LEGEND}\n\n" if explained.findings else "\n", "dim"
    yield from _text(explained)
    for kind, heading in HEADINGS.items():
        if findings := explained.of(kind):
            yield f"\n{heading}\n", "bold"
            yield from _list(findings)


def where(finding: Finding) -> str:
    """The places of a finding: `12-20, 40-44`."""
    return ", ".join(f"{span.start}-{span.end}" for span in finding.spans)


def why(finding: Finding) -> str:
    """The rule of a finding and how far it can be trusted, "" for what is no claim."""
    return f"{finding.rule}, {trust(finding.confidence)}" if finding.rule else ""


def _text(explained: Explained) -> Iterator[Styled]:
    sides = {finding.ref: finding.side for finding in explained.of(Kind.PERSON)}
    styles: list[str] = []
    for piece in pieces(explained.article.text, explained.marks):
        if piece.step == "text":
            yield harmless(piece.text), " ".join(filter(None, styles))
        elif piece.step == "end":
            yield "\n", ""
        elif piece.mark:
            yield from _fence(piece, piece.mark, _style(piece.mark, sides), styles)


def _fence(piece: Piece, mark: Mark, style: str, styles: list[str]) -> Iterator[Styled]:
    """The sign that opens or closes a mark; the style of what lies in it."""
    inline = mark.kind is not Kind.UNSETTLED and (mark.kind is not Kind.CONTACT or mark.trigger)
    if piece.step == "open":
        if inline:
            styles.append(style)
            yield _FENCES[mark.kind][0], style
        elif piece.whole and mark.kind is Kind.UNSETTLED:
            yield f"({mark.ref}?) ", style
    elif inline:
        styles.pop()
        yield (f" {mark.ref}" if piece.whole else "") + _FENCES[mark.kind][1], style


def _style(mark: Mark, sides: dict[str, str]) -> str:
    return _SIDES.get(sides.get(mark.ref, ""), "cyan") if mark.kind is Kind.PERSON else _STYLES[mark.kind]


def _list(findings: Iterable[Finding]) -> Iterator[Styled]:
    for finding in findings:
        yield f"  {finding.ref}  ", "dim"
        yield harmless(" ".join(finding.text.split())), ""
        yield "".join(f" — {each}" for each in (why(finding), where(finding)) if each) + "\n", "dim"
