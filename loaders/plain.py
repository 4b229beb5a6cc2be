"""A text as it is read aloud: one space between words, nothing unseen within a word, no markup.

PDF readers, word processors and web pages leave runs of spaces, unbreakable and thin ones, soft hyphens and marks of no
width; what is pasted from a page or a Markdown file has tags, links, emphasis, entities and the numbers of footnotes. A
name or an office that has one of them inside or beside it is the same name.
"""

from __future__ import annotations

import html
import re
from collections.abc import Callable

_BLANK = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_ENTITY = r"(?:[a-z]{2,8}|\#\d{2,5}|\#x[\da-f]{2,4})"
_LIGATURES = {"\ufb00": "ff", "\ufb01": "fi", "\ufb02": "fl", "\ufb03": "ffi", "\ufb04": "ffl"}
_ADDRESS = r"(?:https?://|www\.|mailto:|[/#])[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+\"[^\"\n]*\")?"
_ODD = re.compile(
    rf"""
    (?P<blank> {_BLANK}{{2,}} | (?!\ ){_BLANK} )
  | (?P<line>  <(?:br|/?p|/?div|/?li|/?[ou]l|/?h[1-6])(?:\s[^<>]*)?/?> )
  | (?P<entity> &(?:amp;)?{_ENTITY}; )
  | (?P<ligature> [\ufb00-\ufb04] )
  | [\u00ad\u200b-\u200d\u2060\ufeff]+
  | </?(?:a|b|i|u|em|strong|span|font|small|mark|sup|sub)(?:\s[^<>]*)?>
  | !\[[^\[\]\n]*\]\({_ADDRESS}\)
  | \[(?=[^\[\]\n]{{1,200}}\]\({_ADDRESS}\)) | \]\({_ADDRESS}\)
  | \*\*(?=\S) | (?<=\S)\*\* | __(?=\w) | (?<=\w)__ | (?<![\w*])\*(?=[^\s*]) | (?<=[^\s*])\*(?![\w*])
  | (?<=[\w>*.,;:!?。，；：！？”’"'」』)）])\[\d{{1,3}}\](?!\()
  | ^{_BLANK}*(?:>{_BLANK}?)+ | ^\#{{1,6}}{_BLANK}+
    """,
    re.VERBOSE | re.MULTILINE | re.IGNORECASE,
)
_WESTERN = dict(zip("，、。；：！？（）«»", ",,.;:!?()\u201c\u201d", strict=True))
_EASTERN = re.compile(r"(?P<item>^[ \t]*[-•●◆■□▶►◦▪‣*·○–—][ \t]+(?=\S))|[，、。；：！？（）«»]", re.MULTILINE)


def plain(text: str) -> tuple[str, list[int]] | None:
    """The text with one plain space for each run of blanks and without markup, and where each character stood.

    None for a text that is so already. Line ends stay.
    """
    return _replaced(text, _ODD, _stands_for)


def western(text: str) -> tuple[str, list[int]] | None:
    """A text in Latin letters with Latin marks for wide ones, and without marks at the beginning of its lines."""
    return _replaced(text, _EASTERN, _in_latin)


def _in_latin(match: re.Match[str]) -> str:
    """The mark of a Latin text for a wide one, with the space it needs beside words; "" for the mark of an item."""
    if match["item"]:
        return ""
    mark = _WESTERN[match[0]]
    before, behind = match.string[: match.start()][-1:], match.string[match.end() :][:1]
    if mark in "(\u201c":
        return f" {mark}" if before.isalnum() else mark
    return f"{mark} " if behind.isalnum() else mark


def _replaced(
    text: str, odd: re.Pattern[str], stands_for: Callable[[re.Match[str]], str]
) -> tuple[str, list[int]] | None:
    """The text with something else for what a pattern finds, and where each character stood; None for no change."""
    parts: list[str] = []
    places: list[int] = []
    position = 0
    for match in odd.finditer(text):
        stands = stands_for(match)
        if stands == match[0]:
            continue
        parts += text[position : match.start()], stands
        places += [*range(position, match.start()), *([match.start()] * len(stands))]
        position = match.end()
    if not position:
        return None
    return "".join([*parts, text[position:]]), [*places, *range(position, len(text))]


def cleared(text: str) -> str:
    """The text so, for what needs no places in it."""
    found = plain(text)
    return found[0] if found else text


def _stands_for(match: re.Match[str]) -> str:
    """The characters that what is taken out stands for, "" for none."""
    if match["entity"]:
        character = html.unescape(html.unescape(match[0]))
        if len(character) != 1:
            return match[0]
        unseen = "" if not character.isprintable() else character  # a soft hyphen
        return " " if character.isspace() else unseen
    if match["ligature"]:
        return _LIGATURES[match[0]]
    return {"blank": " ", "line": "\n"}.get(match.lastgroup or "", "")
