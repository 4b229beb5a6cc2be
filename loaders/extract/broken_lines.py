"""Chinese text whose lines were broken to fit a width: read as the paragraphs that it was.

Forums and old pages break a line wherever it is full, within a name too. Other scripts have spaces, and a line end
reads as one (`loaders.sources.reflow.unwrapped`).
"""

from __future__ import annotations

import re
from itertools import pairwise

from loaders.sources.reflow import columns, fills_line, usual_width

_NARROWEST, _WIDEST = 40, 100
"""Columns of pages with broken lines; a Chinese character takes two."""
_FULL, _BEYOND = 0.93, 2
"""The share of the width that a line takes which goes on in the next, and by how many columns it may be wider."""
_SURE = 3
"""A text has broken lines when so many of them go on in the next within a sentence, and a fifth of all lines do."""
_ENDS = re.compile(r"[。!?！？;；」』”)）…]\d*\Z")
_INNER = re.compile(r"[,，。;；!?！？](?=.)")
_LISTED = re.compile(
    r"(?:\d{1,2}|[一二三四五六七八九十]{1,2})[、.．)）]|[(（][\d一二三四五六七八九十]{1,2}[)）]|[·•【▲■●◆★※]"
)


def joined(text: str) -> tuple[str, list[int]] | None:
    """The text without the line ends that only a width asked for, and the offset of each of its characters before.

    None for a text whose lines end where its paragraphs do.
    """
    lines = text.split("\n")
    width = usual_width(lines)
    if not _NARROWEST <= width <= _WIDEST:
        return None
    goes_on = _of_paragraphs(lines, [_may_go_on(line, after, width) for line, after in pairwise(lines)])
    inside = sum(joint and not _ENDS.search(line.rstrip()) for joint, line in zip(goes_on, lines, strict=False))
    if inside < max(_SURE, sum(map(bool, lines)) / 5):
        return None
    kept: list[int] = []
    position = 0
    for line, joint in zip(lines, [*goes_on, False], strict=True):
        kept += range(position, position + len(line.rstrip()) if joint else min(position + len(line) + 1, len(text)))
        position += len(line) + 1
    return "".join(text[i] for i in kept), kept


def _may_go_on(line: str, following: str, width: int) -> bool:
    full = width * _FULL <= columns(line.rstrip()) <= width + _BEYOND
    return full and fills_line(line.rstrip(), following, width) and not _LISTED.match(following.lstrip())


def _of_paragraphs(lines: list[str], goes_on: list[bool]) -> list[bool]:
    """Which lines go on in the next: those of paragraphs told in sentences, not of lists of headlines or dates."""
    out: list[bool] = []
    first = 0
    for k, joint in enumerate([*goes_on, False]):
        if joint:
            continue
        part = lines[first : k + 1]
        told = sum(bool(_INNER.search(line.strip())) for line in part[:-1]) * 2 >= len(part) - 1
        cut_off = not any(line.strip() for line in lines[k + 1 :])
        out += [told and (cut_off or bool(_ENDS.search(part[-1].rstrip())))] * (len(part) - 1) + [False]
        first = k + 1
    return out[:-1]
