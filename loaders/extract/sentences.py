"""Where sentences begin and end, by the marks and abbreviations of a language."""

from __future__ import annotations

import re
from dataclasses import dataclass

from loaders.extract.marks import Sentence, Zone
from loaders.extract.zones import Paragraph


@dataclass(frozen=True, slots=True)
class SentenceRules:
    """`end` matches the end of a sentence; `abbreviations` are folded words whose point does not end one."""

    end: re.Pattern[str]
    abbreviations: frozenset[str]


def sentences(text: str, parts: list[Paragraph], rules: SentenceRules) -> list[Sentence]:
    """All sentences of the article in order; no sentence crosses a paragraph."""
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


def _last_word(text: str, start: int, end: int) -> str:
    space = max(text.rfind(" ", start, end), text.rfind("(", start, end), start - 1)
    return text[space + 1 : end].lower()
