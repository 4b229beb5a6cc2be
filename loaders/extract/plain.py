"""A text as it is read aloud: one space between words, nothing unseen within a word, no markup.

PDF readers, word processors and web pages leave runs of spaces, unbreakable and thin ones, soft hyphens and marks of no
width; what is pasted from a page or a Markdown file has tags, links, emphasis, entities and the numbers of footnotes. A
name or an office that has one of them inside or beside it is the same name.
"""

from __future__ import annotations

import html
import re

_BLANK = r"[ \t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]"
_ENTITIES = "nbsp|ensp|emsp|thinsp|quot|apos|amp|lt|gt|hellip|[mn]dash|[lr][sd]quo|middot"
_ADDRESS = r"(?:https?://|www\.|mailto:|[/#])[^()\s]*(?:\([^()\s]*\)[^()\s]*)?(?:\s+\"[^\"\n]*\")?"
_ODD = re.compile(
    rf"""
    (?P<blank> {_BLANK}{{2,}} | (?!\ ){_BLANK} )
  | (?P<line>  <(?:br|/?p|/?div|/?li|/?[ou]l|/?h[1-6])(?:\s[^<>]*)?/?> )
  | (?P<entity> &(?:{_ENTITIES}|\#\d{{2,5}}|\#x[\da-f]{{2,4}}); )
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


def plain(text: str) -> tuple[str, list[int]] | None:
    """The text with one plain space for each run of blanks and without markup, and where each character stood.

    None for a text that is so already. Line ends stay.
    """
    parts: list[str] = []
    places: list[int] = []
    position = 0
    for match in _ODD.finditer(text):
        parts.append(text[position : match.start()])
        places += range(position, match.start())
        if stands := _stands_for(match):
            parts.append(stands)
            places.append(match.start())
        position = match.end()
    if not position:
        return None
    return "".join([*parts, text[position:]]), [*places, *range(position, len(text))]


def _stands_for(match: re.Match[str]) -> str:
    """The character that what is taken out stands for, "" for none."""
    if match["entity"]:
        character = html.unescape(match[0])
        return (" " if character.isspace() else character) if len(character) == 1 else ""
    return {"blank": " ", "line": "\n"}.get(match.lastgroup or "", "")
