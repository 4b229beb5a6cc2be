"""How Korean articles are opened: sentence ends, date lines, the year of a text without a date."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

from loaders.extract.data import load
from loaders.extract.ko.anchors import year_of
from loaders.extract.ko.dates import times
from loaders.extract.ko.notes import with_entries
from loaders.extract.lexicon import fold
from loaders.extract.marks import Sentence, Timex, Zone
from loaders.extract.opening import Head, Marked, Source

_HEAD = 4  # sentences in which a date line may stand


class Korean(Marked):
    """The opening of Korean articles; see `loaders.extract.opening.Grammar`."""

    __slots__ = ()

    def __init__(self) -> None:
        super().__init__("ko", fold, _times, year_of)

    def dateline(self, head: Head) -> re.Match[str] | None:
        """The date line of an agency or paper; there may be one of the paper and one of the agency it quotes."""
        if head.sentence.zone is Zone.CAPTION or head.order >= _HEAD:
            return None
        rules = self.patterns("datelines")
        matches = (rule.match(head.text, head.sentence.start, head.sentence.end) for rule in rules)
        return next(filter(None, matches), None)


def with_settings(text: str, sentences: list[Sentence]) -> list[Sentence]:
    """The sentences, each that only says when and where the next one plays joined to it (15일 오전 평양 순안공항.)."""
    out: list[Sentence] = []
    setting = re.compile(load("ko", "text")["setting"])
    for sentence in with_entries(text, sentences):
        closing = _the_end().search(text, sentence.start, sentence.end)
        sentence = replace(sentence, end=closing.start()) if closing else sentence
        if sentence.zone is Zone.CAPTION and (agency := _agency().match(text, sentence.start, sentence.end)):
            begins = agency.end() if agency.end() < sentence.end else sentence.start
            sentence = replace(sentence, start=begins)  # [서울=뉴시스] X가 ... (사진=외교부)
        before = out[-1] if out and out[-1].paragraph == sentence.paragraph else None
        if before is not None and before.zone is Zone.BODY and setting.fullmatch(text, before.start, before.end):
            out[-1] = replace(sentence, start=before.start, lead=before.lead)
        else:
            out.append(sentence)
    return out


@cache
def _the_end() -> re.Pattern[str]:
    """What an agency ends its last sentence with ((끝))."""
    return re.compile(load("ko", "text")["the_end"])


@cache
def _agency() -> re.Pattern[str]:
    """The date line of an agency (서울=뉴시스)."""
    return re.compile(load("ko", "text")["agency_line"])


def _times(source: Source, start: int, end: int) -> list[Timex]:
    return times(source.text, start, end)
