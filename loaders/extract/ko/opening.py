"""How Korean articles are opened: sentence ends, date lines, the year of a text without a date."""

from __future__ import annotations

import re
from functools import cache

from loaders.extract.data import load
from loaders.extract.ko.anchors import year_of
from loaders.extract.ko.dates import times
from loaders.extract.lexicon import fold
from loaders.extract.marks import Timex, Zone
from loaders.extract.opening import Head, Opening, Source
from loaders.extract.sentences import SentenceRules

_HEAD = 4  # sentences in which a date line may stand


class Korean:
    """The opening of Korean articles; see `loaders.extract.opening.Grammar`."""

    language = "ko"
    keeps_dateline = False

    @staticmethod
    def fold(text: str) -> str:
        """The text with quotes, hyphens and spaces straightened and in lower case."""
        return fold(text)

    @staticmethod
    @cache
    def rules() -> SentenceRules:
        """Sentences end by the marks of `text.yaml`."""
        return SentenceRules(re.compile(load("ko", "text")["sentence_end"]), frozenset())

    @staticmethod
    def times(source: Source, start: int, end: int) -> list[Timex]:
        """The expressions of time between two offsets."""
        return times(source.text, start, end)

    @staticmethod
    def year_of(opening: Opening) -> tuple[int | None, str]:
        """The year that a text without a date shows, and how."""
        return year_of(opening.folded)

    @staticmethod
    def dateline(head: Head) -> re.Match[str] | None:
        """The date line of an agency or paper; there may be one of the paper and one of the agency it quotes."""
        if head.sentence.zone is Zone.CAPTION or head.order >= _HEAD:
            return None
        matches = (rule.match(head.text, head.sentence.start, head.sentence.end) for rule in _datelines())
        return next(filter(None, matches), None)


@cache
def _datelines() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern) for pattern in load("ko", "text")["datelines"])
