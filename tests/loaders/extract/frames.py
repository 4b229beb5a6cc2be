"""Frames: the plain ways to build a sentence of the genre, crossed with its plain words, and what a reader enters.

`python -m tests.loaders.extract.frames en` lists, frame by frame, the sentences that are read otherwise. Articles show
which constructions occur; frames show whether a rule holds for all of them or only for the words that an article had.

The gate reads less than half of them (`read_by_the_gate`), the command all.
"""

from __future__ import annotations

import string
import sys
from collections.abc import Iterator
from functools import cache
from hashlib import sha256
from itertools import product
from pathlib import Path
from typing import NamedTuple

import yaml
from pydantic import BaseModel, ConfigDict

from tests.loaders.extract.reading import found

FRAMES = Path(__file__).parents[3] / "tests" / "gold" / "frames"
Row = tuple[str, str, str, tuple[str, ...], tuple[str, ...]]
"""Type, status, date ("-" for none, "*" for any), people of the DPRK, people of China."""
Words = tuple[tuple[str, str], ...]
"""What stands in each slot of a frame."""
_SHOWN = 3  # sentences that are listed of a frame
_LEAST = 2  # sentences that the gate reads of a frame


class Family(BaseModel):
    """Frames that say the same: all their slots are crossed with all words of `fill`; `want` are their contacts."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str
    published: str
    fill: dict[str, tuple[str, ...]] = {}
    frames: tuple[str, ...]
    want: tuple[Row, ...]


class Sentence(NamedTuple):
    """A frame with its words, what it should say and what was read in it."""

    family: str
    frame: str
    text: str
    wanted: tuple[Row, ...]
    told: tuple[Row, ...]

    @property
    def right(self) -> bool:
        """Whether exactly the wanted contacts were read."""
        left = list(self.told)
        for row in self.wanted:
            hit = next((each for each in left if _is(each, row)), None)
            if hit is None:
                return False
            left.remove(hit)
        return not left


def _is(told: Row, wanted: Row) -> bool:
    apart = told[:2] == wanted[:2] and told[3:] == wanted[3:]
    return apart and (wanted[2] in ("*", told[2]) or told[2].split("/")[0] == wanted[2])


@cache
def sentences(lang: str) -> tuple[Sentence, ...]:
    """All sentences of all frames of a language, read."""
    return tuple(
        _read(family, frame, words)
        for family in _families(lang)
        for frame in family.frames
        for words in _crossed(family, frame)
    )


@cache
def share_right(lang: str) -> float:
    """The share of the sentences which the gate reads in which exactly the contacts wanted were found."""
    read = [_read(*each) for family in _families(lang) for each in read_by_the_gate(family)]
    return sum(sentence.right for sentence in read) / len(read)


def read_by_the_gate(family: Family) -> Iterator[tuple[Family, str, Words]]:
    """Two sentences of each frame at least, and each word of each slot in some sentence of the family.

    They are taken in the order of their hashes: always the same ones, whatever else there is; a frame or a word more
    changes only those of its own family.
    """
    seen: set[tuple[str, str]] = set()
    for frame in family.frames:
        crossed = sorted(_crossed(family, frame), key=lambda words: sha256(repr((frame, *words)).encode()).digest())
        for number, words in enumerate(crossed):
            if number < _LEAST or not seen.issuperset(words):
                seen.update(words)
                yield family, frame, words


def _families(lang: str) -> list[Family]:
    entries = yaml.safe_load((FRAMES / f"{lang}.yaml").read_text(encoding="utf-8"))
    return [Family.model_validate(entry) for entry in entries]


def _crossed(family: Family, frame: str) -> Iterator[Words]:
    """All words of the slots of a frame, crossed."""
    slots = list(dict.fromkeys(name for _, name, _, _ in string.Formatter().parse(frame) if name))
    return (tuple(zip(slots, words, strict=True)) for words in product(*(family.fill[slot] for slot in slots)))


def _read(family: Family, frame: str, words: Words) -> Sentence:
    text = frame.format(**dict(words))
    text = text[:1].upper() + text[1:]
    wanted = tuple((*row[:3], tuple(sorted(row[3])), tuple(sorted(row[4]))) for row in family.want)
    return Sentence(family.id, frame, text, wanted, tuple(_told(text, family.published)))


def _told(text: str, published: str) -> Iterator[Row]:
    for c in found(text, published)["contacts"]:
        date = f"{c['date']}/{c['date_end']}" if c["date_end"] else c["date"] or "-"
        yield c["type"], c["status"], date, tuple(sorted(c["kp"])), tuple(sorted(c["cn"]))


def _otherwise(lang: str) -> Iterator[str]:
    frames: dict[tuple[str, str], list[Sentence]] = {}
    for sentence in sentences(lang):
        frames.setdefault((sentence.family, sentence.frame), []).append(sentence)
    for (family, frame), read in frames.items():
        wrong = [sentence for sentence in read if not sentence.right]
        if wrong:
            yield f"{len(wrong)} of {len(read)} [{family}] {frame}"
            yield f"    want {list(wrong[0].wanted)}"
            yield from (f"    {sentence.text} -> {list(sentence.told)}" for sentence in wrong[:_SHOWN])
    right = sum(sentence.right for sentence in sentences(lang))
    yield f"{lang}: {right / len(sentences(lang)):.3f} of {len(sentences(lang))} right"


if __name__ == "__main__":
    for language in sys.argv[1:]:
        sys.stdout.writelines(f"{line}\n" for line in _otherwise(language))
