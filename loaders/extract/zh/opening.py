"""How Chinese articles are opened: sentence ends, date lines, the year of a text without a date."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.data import load
from loaders.extract.marks import Timex, Zone
from loaders.extract.opening import Head, Opening, Source
from loaders.extract.sentences import SentenceRules
from loaders.extract.zh.anchors import year_of
from loaders.extract.zh.dates import times
from loaders.extract.zh.folding import fold


class Chinese:
    """The opening of Chinese articles; see `loaders.extract.opening.Grammar`."""

    language = "zh"
    keeps_dateline = True

    @staticmethod
    def fold(text: str) -> str:
        """The text in simplified characters, with narrow marks."""
        return fold(text)

    @staticmethod
    @cache
    def rules() -> SentenceRules:
        """Sentences end by the marks of `text.yaml`."""
        return SentenceRules(re.compile(load("zh", "text")["end"]), frozenset())

    @staticmethod
    def times(source: Source, start: int, end: int) -> list[Timex]:
        """The expressions of time between two offsets."""
        return times(source.folded, start, end)

    @staticmethod
    def year_of(opening: Opening) -> tuple[int | None, str]:
        """The year that a text without a date shows, and how."""
        return year_of(opening.folded)

    @staticmethod
    def dateline(head: Head) -> re.Match[str] | None:
        """The date line of an agency before the lead."""
        if head.cut or head.sentence.zone is not Zone.BODY:
            return None
        match = _dateline().match(head.text, head.sentence.start, head.sentence.end)
        return match if match and match.end() < head.sentence.end else None


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(load("zh", "text")["dateline"])
