"""Where sentences begin and end, by the marks and abbreviations of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from loaders.extract.marks import Sentence, Zone
from loaders.extract.zones import Paragraph

LIMIT = 5000  # characters; the longest list of attendees that the press prints has about 3,000


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """`end` matches the end of a sentence; `abbreviations` are folded words whose point does not end one."""

    end: re.Pattern[str]
    abbreviations: frozenset[str]


def sentences(text: str, parts: list[Paragraph], rules: SentenceRules) -> list[Sentence]:
    """All sentences of the article in order; none crosses a paragraph or is longer than `LIMIT` characters."""
    return [piece for sentence in _whole(text, parts, rules) for piece in _pieces(text, sentence)]


def _whole(text: str, parts: list[Paragraph], rules: SentenceRules) -> list[Sentence]:
    out: list[Sentence] = []
    lead = next((i for i, part in enumerate(parts) if part.zone is Zone.BODY), -1)
    for index, part in enumerate(parts):
        start = part.start
        for match in rules.end.finditer(text, part.start, part.end):
            if _last_word(text, start, match.start()) in rules.abbreviations:
                continue
            out.append(Sentence(start, match.end("mark"), part.zone, index, index == lead))
            start = match.end()
        if start < part.end:
            out.append(Sentence(start, part.end, part.zone, index, index == lead))
    return out


def _pieces(text: str, sentence: Sentence) -> list[Sentence]:
    """The sentence, cut at spaces where it is too long to be one: the grammars look at all words of a sentence."""
    out = []
    start = sentence.start
    while sentence.end - start > LIMIT:
        space = text.rfind(" ", start + 1, start + LIMIT)
        cut = space if space > start else start + LIMIT
        out.append(replace(sentence, start=start, end=cut))
        start = cut
    return [*out, replace(sentence, start=start)]


def _last_word(text: str, start: int, end: int) -> str:
    space = max(text.rfind(" ", start, end), text.rfind("(", start, end), start - 1)
    return text[space + 1 : end].lower()
