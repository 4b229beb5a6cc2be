"""How Chinese articles are opened: sentence ends, date lines, the year of a text without a date."""

from __future__ import annotations

import re

from loaders.extract.marks import Timex, Zone
from loaders.extract.opening import Head, Marked, Source
from loaders.extract.zh.anchors import year_of
from loaders.extract.zh.dates import times
from loaders.extract.zh.folding import fold


class Chinese(Marked):
    """The opening of Chinese articles; see `loaders.extract.opening.Grammar`."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("zh", fold, _times, year_of, keeps_dateline=True)

    def dateline(self, head: Head) -> re.Match[str] | None:
        """The date line of an agency before the lead."""
        if head.cut or head.sentence.zone is not Zone.BODY:
            return None
        rule = self.patterns("datelines")[0]
        match = rule.match(head.text, head.sentence.start, head.sentence.end)
        return match if match and (match.end() < head.sentence.end or match["rest"]) else None


def _times(source: Source, start: int, end: int) -> list[Timex]:
    return times(source.folded, start, end)
