"""The phrase book: short texts, each another way of telling a contact, and the contacts that a reader enters.

`python -m tests.loaders.extract.phrases en` lists what is read otherwise, for those who write rules.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple

from tests.loaders.extract.reading import found

HALVES = ("dev", "test", "reports-dev", "reports-test")
"""The folders of the book: rules may learn from those called dev, and are only measured on the others."""
BOOK = Path(__file__).parents[3] / "tests" / "gold" / "phrases"
Row = tuple[str, str, str, tuple[str, ...], tuple[str, ...]]
"""Type, status, date or "-", people of the DPRK, people of China."""


class Phrase(NamedTuple):
    """A text of the book, what it should say and what was read in it; both sorted."""

    text: str
    family: str
    wanted: list[Row]
    told: list[Row]


@cache
def phrases(half: str, lang: str) -> tuple[Phrase, ...]:
    """All texts of a half of the book in one language, read."""
    lines = (BOOK / half / f"{lang}.jsonl").read_text(encoding="utf-8").splitlines()
    return tuple(_read(json.loads(line)) for line in lines)


def share_right(half: str, lang: str) -> float:
    """The share of texts in which exactly the contacts of the book were found, with their dates and people."""
    read = phrases(half, lang)
    return sum(phrase.wanted == phrase.told for phrase in read) / len(read)


def _read(entry: Mapping[str, object]) -> Phrase:
    text, contacts = str(entry["text"]), entry["contacts"]
    assert isinstance(contacts, list)
    told = (
        _row(c["type"], c["status"], c["date"], c["kp"], c["cn"])
        for c in found(text, str(entry["published"]))["contacts"]
    )
    return Phrase(text, str(entry["family"]), sorted(_row(*contact) for contact in contacts), sorted(told))


def _row(kind: str, status: str, date: str | None, kp: list[str], cn: list[str]) -> Row:
    return kind, status, date or "-", tuple(sorted(kp)), tuple(sorted(cn))


def _otherwise(half: str, lang: str) -> Iterator[str]:
    for number, phrase in enumerate(phrases(half, lang), 1):
        if phrase.wanted != phrase.told:
            yield f"{number} [{phrase.family}] {phrase.text}"
            yield from (f"    missed {row}" for row in phrase.wanted if row not in phrase.told)
            yield from (f"    false  {row}" for row in phrase.told if row not in phrase.wanted)
    yield f"{lang} {half}: {share_right(half, lang):.3f} of {len(phrases(half, lang))} right"


if __name__ == "__main__":
    for language in sys.argv[1:]:
        sys.stdout.writelines(f"{line}\n" for line in _otherwise("dev", language))
