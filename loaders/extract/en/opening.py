"""How English articles are opened: sentence ends, date lines, the year of a text without a date."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from loaders.extract.data import load
from loaders.extract.en.anchors import year_of
from loaders.extract.en.dates import times
from loaders.extract.lexicon import fold
from loaders.extract.marks import Timex, Zone
from loaders.extract.opening import Head, Opening, Source
from loaders.extract.sentences import SentenceRules
from loaders.extract.tenures import Tenures

_DASH = re.compile(r"\s(?:--|[—–-])\s")
_BEFORE_A_DAY = frozenset(load("en", "text")["before_a_day"])


@dataclass(frozen=True, slots=True)
class English:
    """The opening of English articles; see `loaders.extract.opening.Grammar`.

    `known` are the offices of those whom the article names, once they are: they tell its year where it names none.
    """

    known: Tenures = ()
    language: str = "en"
    keeps_dateline: bool = False

    @staticmethod
    def fold(text: str) -> str:
        """The text with quotes, hyphens and spaces straightened and in lower case."""
        return fold(text)

    @staticmethod
    @cache
    def rules() -> SentenceRules:
        """Sentences end with a mark before a capital, but not after an abbreviation; pages may lose the space."""
        end = re.compile(
            r"(?<=\S)(?P<mark>[.!?]+[\"”’')\]]*)(?:\s+(?=[\"“‘'(\[]?[A-Z0-9])|(?<=[a-z]{3}[.!?])(?=[A-Z][a-z]* ))"
        )
        return SentenceRules(end, frozenset(load("en", "text")["abbreviations"]))

    @staticmethod
    def times(source: Source, start: int, end: int) -> list[Timex]:
        """The expressions of time between two offsets."""
        return times(source.text, source.folded, start, end)

    def year_of(self, opening: Opening) -> tuple[int | None, str]:
        """The year that a text without a date shows, and how."""
        return year_of(opening.folded, opening.day, self.known)

    @staticmethod
    def dateline(head: Head) -> re.Match[str] | None:
        """ "Pyongyang, October 22 (KCNA) --" before the lead."""
        if head.cut or head.sentence.zone is not Zone.BODY:
            return None
        match = _dateline().match(head.text, head.sentence.start, head.sentence.end)
        if match is None or match.end() == head.sentence.end:
            return None
        if not (match["place"] or match["place2"] or match["agency"]) or match["place"] in _BEFORE_A_DAY:
            return None  # "On 7 November (Thursday) Ri held talks"
        alone = match["place"] and not (match["date"] or match["agency"] or match["place"].isupper())
        return None if alone and _names_somebody(head, match) else match


def _names_somebody(head: Head, match: re.Match[str]) -> bool:
    """Whether capitalized words before a dash are no place: "the Kim–Xi summits", "Kim -- who is ill -- said"."""
    if not any(mark.isspace() for mark in head.text[match.end("place") : match.end()]):
        return True
    rest = head.text[match.end() : head.sentence.end]
    return rest[:1].islower() or _DASH.search(rest) is not None


@cache
def _dateline() -> re.Pattern[str]:
    return re.compile(load("en", "text")["dateline"])
