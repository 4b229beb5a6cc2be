"""Lines that were broken to fit a page or a mail, joined into the paragraphs that they were."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from graph.names import is_pinyin_syllables
from graph.names.scripts import has_hangul
from graph.names.surnames import is_surname
from loaders.sources.published import opens_report

_FULL = 0.75
"""A line that takes this share of the usual width goes on in the next one."""
_WIDEST = 140
"""Columns of the widest page; longer lines were broken by nobody."""
_ENDS = re.compile(r"[.!?。！？…:：]['\"”’」』》)）]*\Z")
_WIDE = re.compile("[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")
_HAN = re.compile("[\u2e80-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]")
_NEW = re.compile(r"\s{2,}|[-•·○●◇◆■□▶*]\s|\d{1,2}[.)]\s|\u3000")
_HYPHENED = re.compile(r"\b([A-Za-z][a-z]*)-\Z")
_NAME_BEGUN, _NAME_ENDED = re.compile(r"[a-z,] [A-Z][a-z]+\Z"), re.compile(r"[A-Z][a-z'-]+[.,;]")
_BESIDE = r"by|from|via|source|photo|date|time|published|updated|posted|edited|reporting"
"""Small words that begin a line beside the text."""
_HANGING = r"of|the|and|with|by|from|a|an|between|who|whose|which|his|her|their|its"
"""Small words behind which a sentence goes on, and with which no headline ends."""
_GOES_ON = rf"['’]s\b|(?!(?:{_BESIDE}|www)\b)[a-z]+(?:[ ,;)]|\.\s)"
_LONG = re.compile(r"[^\n]{60}")
"""A line of the text, not of what a page has above it."""
_GAP = r"[ \t]*\n[ \t\n]*"
_LINKED = re.compile(rf"(?<=[^\n]{{15}}[a-z,]){_GAP}(?=[A-Z][^\n.:;!?>|]{{1,50}}{_GAP}(?:{_GOES_ON}))")
_BROKEN = re.compile(
    rf"(?<=[^\n]{{15}}[A-Za-z0-9,)]){_GAP}(?={_GOES_ON})|(?<=[^\n]{{15}})\b(?:{_HANGING}){_GAP}(?=[A-Za-z])"
)
_HEAD_LINES = 12
_SURE = 3
"""A text is taken for one of broken lines when so many of them plainly go on in the next: a third of those that reach
the width, a fifth of all."""


def reflowed(text: str) -> str:
    """The text with broken lines joined: a paragraph a line, blank lines as they are.

    A line goes on in the next when it is nearly as wide as the widest ones, unless it ends a sentence well before the
    edge or the next one begins with an indent or a list mark.
    """
    lines = [line.rstrip() for line in text.split("\n")]
    width = usual_width(lines)
    if width > _WIDEST:
        return text
    pieces: list[str] = []
    before = ""
    for line in lines:
        piece = line.strip()
        if pieces and fills_line(before, line, width):
            pieces[-1], mark = _joined(pieces[-1], piece)
            pieces += [mark, piece]
        else:
            pieces += ["\n", piece] if pieces else [piece]
        before = line
    return "".join(pieces)


def unwrapped(text: str) -> str:
    """The text with a space for each line end that only a width asked for (mailing lists, old pages), else as it is.

    Every character keeps its place. A text in Chinese characters stays: its words know no spaces. A headline, and
    what else stands above the line that opens an agency's report, do not run on into what stands under them.
    """
    return run_on(_widened(text))


def run_on(text: str) -> str:
    """The text with spaces for the line ends within sentences, blank lines too: pages break at links and pictures.

    From the first line of the text on a line goes on in one that begins with a small letter, and behind a small word
    that leads to another; a short line between two such lines was a link. Every character keeps its place.
    """
    body = next((match.start() for match in _LONG.finditer(text)), len(text))
    head, text = text[:body], text[body:]
    for pattern in (_LINKED, _BROKEN):
        text = pattern.sub(lambda match: match[0].replace("\n", " "), text)
    return head + text


def _widened(text: str) -> str:
    lines = text.split("\n")
    width = usual_width(line.rstrip() for line in lines)
    if not 0 < width <= _WIDEST:
        return text
    pairs = list(pairwise(lines))
    joined = [fills_line(line.rstrip(), following, width) for line, following in pairs]
    inside = [joint and _mid_sentence(*pair) for joint, pair in zip(joined, pairs, strict=True)]
    if sum(inside) < max(_SURE, sum(joined) / 3, sum(map(bool, lines)) / 5):
        return text
    above = next((number for number, line in enumerate(lines[:_HEAD_LINES]) if opens_report(line)), 0)
    told = inside[0] or _parts_full_name(*pairs[0])  # no headline
    joined = [joint or _parts_name(*pair) for joint, pair in zip(joined, pairs, strict=True)]
    ends = [" " if joint and number >= above and (number or told) else "\n" for number, joint in enumerate(joined)]
    return "".join(line + end for line, end in zip(lines, [*ends, ""], strict=True))


def _mid_sentence(line: str, following: str) -> bool:
    return following[:1].islower() or (has_hangul(following[:1]) and not _ENDS.search(line.rstrip()))


def _parts_name(line: str, following: str) -> bool:
    """Whether a line ends, well before the edge, with the first word of a name ("legislator Wu / Bangguo. He said")."""
    return bool(_NAME_BEGUN.search(line.rstrip()) and _NAME_ENDED.match(following))


def _parts_full_name(line: str, following: str) -> bool:
    """Whether a line ends with a family name of ours whose given name begins the next ("Councilor Tang / Jiaxuan,")."""
    family, given = line.split()[-1:], following.split()[:1]
    named = bool(family) and is_surname(family[0].lower())
    return named and _parts_name(line, following) and is_pinyin_syllables(given[0].strip(".,;").lower())


def usual_width(lines: Iterable[str]) -> int:
    """The width that nine of ten lines keep within, in columns: a CJK letter takes two."""
    widths = sorted(map(columns, filter(None, lines)))
    return widths[len(widths) * 9 // 10] if widths else 0


def columns(line: str) -> int:
    """How wide a line is: a CJK letter takes two columns."""
    return len(line) + len(_WIDE.findall(line))


def fills_line(line: str, following: str, width: int) -> bool:
    """Whether a line takes so much of a width that it may go on in the next, which begins nothing new."""
    if not line or not following or _NEW.match(following):
        return False
    needed = 0.95 if _ENDS.search(line) else _FULL
    return columns(line) >= needed * width


def _joined(line: str, following: str) -> tuple[str, str]:
    """The end of a line as it is when the next one goes on, and what stands between them.

    Chinese needs no space; a word divided at the edge is one word, a name with a hyphen keeps it.
    """
    if _HAN.match(line[-1:]) or _HAN.match(following[:1]):
        return line, ""
    divided = _HYPHENED.search(line)
    if divided and following[:1].islower():
        return (line if divided[1][0].isupper() else line[:-1]), ""
    return line, " "
