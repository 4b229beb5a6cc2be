"""The units of a text (words, or characters where no spaces part words) and the facts in it: names, numbers, dates.

A fact is kept with the words around it, its frame: two texts that have other facts in the same frame are one form
filled in twice, and two reports. Latin scripts mark names by capitals; elsewhere it is said where people are named
(`known`), and titles say where others are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from graph.claims import Span
from graph.names.han import fold
from graph.names.surnames import chinese_surname_reading, korean_surname_reading

LETTERS = "\u3400-\u9fff\uf900-\ufaff\uac00-\ud7a3"
"""The characters of scripts in which each is a unit: Chinese ones and hangul, as ranges of a character class."""
_UNIT = re.compile(rf"\d+(?:[.,]\d+)*|[{LETTERS}]|[^\W\d_{LETTERS}]+(?:[-'’][^\W\d_{LETTERS}]+)*")
_LETTER = re.compile(rf"[{LETTERS}]")
_DIGITS = {0xFF10 + digit: str(digit) for digit in range(10)}
_SENTENCE_END = re.compile(r"[.!?:;\"“”‘\n(]\s*\Z")
_SYLLABLES, _CHARACTERS = "2,4", "2"
"""How long a name is before a Korean title, and how much of it counts after a Chinese one."""
_AROUND = {True: 4, False: 3}
"""Units on each side that make a frame: characters, or words."""
_EDGE = "\n"
"""Stands where a frame reaches over an end of the text."""
_POSSESSIVE = ("'s", "’s")


@dataclass(frozen=True, slots=True)
class Fact:
    """What stands between some words: the words around, and the words of the fact, folded."""

    frame: tuple[str, ...]
    value: frozenset[str]
    words: str


@dataclass(frozen=True, slots=True)
class Units:
    """A text in units, folded; `salient` are those that belong to a fact. `letters`: most are single characters."""

    text: str
    words: tuple[str, ...]
    spans: tuple[tuple[int, int], ...]
    salient: tuple[bool, ...]
    letters: bool

    def facts(self) -> Iterator[Fact]:
        """Every run of salient units, with what is around it."""
        around = _AROUND[self.letters]
        plain = [word for word, salient in zip(self.words, self.salient, strict=True) if not salient]
        padded = [_EDGE] * around + plain + [_EDGE] * around
        taken = 0
        for start, end in self._runs():
            before = start - taken
            taken += end - start
            yield Fact(
                tuple(padded[before : before + 2 * around]),
                frozenset(_counted(_joined(self.words[start:end]))),
                self.text[self.spans[start][0] : self.spans[end - 1][1]],
            )

    def _runs(self) -> Iterator[tuple[int, int]]:
        """First and last (excluded) of the salient units that follow one another in one line."""
        start = None
        for number, salient in enumerate((*self.salient, False)):
            if start is not None and not (salient and self._same_line(number)):
                yield start, number
                start = None
            if salient and start is None:
                start = number

    def _same_line(self, number: int) -> bool:
        return "\n" not in self.text[self.spans[number - 1][1] : self.spans[number][0]]


@dataclass(frozen=True, slots=True)
class Words:
    """The words of `words.yaml`, ready to be searched for."""

    before: re.Pattern[str]
    after: re.Pattern[str]
    numerals: re.Pattern[str]
    months: Mapping[str, str]
    corrections: re.Pattern[str]


@cache
def words() -> Words:
    """The data file, read once."""
    import yaml

    with (Path(__file__).parent / "words.yaml").open(encoding="utf-8") as file:
        data = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
    return Words(
        before=re.compile(rf"(?<![\uac00-\ud7a3])([\uac00-\ud7a3]{{{_SYLLABLES}}})(?:{_any(data['name_before'])})"),
        after=re.compile(rf"(?:{_any(data['name_after'])})([\u4e00-\u9fff]{{{_CHARACTERS}}})"),
        numerals=re.compile(rf"[〇零一二三四五六七八九十百千]+(?=(?:{_any(data['counters'])}))"),
        months=data["months"],
        corrections=re.compile(rf"\W*(?:{_any(data['corrections'])})(?![a-z])", re.IGNORECASE),
    )


def units(text: str, mentions: Iterable[Span] = ()) -> Units:
    """A text in units; `mentions` are where people are named."""
    plain = fold(text.translate(_DIGITS))
    spans = tuple(match.span() for match in _UNIT.finditer(plain))
    found = [plain[start:end] for start, end in spans]
    marked = _marked(plain, mentions)
    named = _capitals(plain, found, spans)
    return Units(
        text=text,
        words=tuple(map(_folded, found)),
        spans=spans,
        salient=tuple(
            word in named or word[0].isdigit() or start in marked for word, (start, _) in zip(found, spans, strict=True)
        ),
        letters=2 * len(_LETTER.findall(plain)) > len(found),
    )


def is_correction(title: str, text: str) -> bool:
    """Whether an article says itself, in its title or on one of its first or last lines, that it is a correction."""
    lines = [line for line in text.splitlines() if line.strip()]
    return any(words().corrections.match(line) for line in (title, *lines[:4], *lines[-2:]))


def _capitals(text: str, found: Sequence[str], spans: Sequence[tuple[int, int]]) -> frozenset[str]:
    """The capitalised words that are so inside a sentence somewhere: what only begins sentences is no name."""
    return frozenset(
        word
        for word, (start, _) in zip(found, spans, strict=True)
        if word[0].isupper() and not (start == 0 or _SENTENCE_END.search(text, max(0, start - 4), start))
    )


def _marked(text: str, mentions: Iterable[Span]) -> frozenset[int]:
    """The characters that belong to a name or a number in Chinese or Korean."""
    marks = words()
    spans = [(span.start, span.end) for span in mentions]
    if _LETTER.search(text):
        spans += [match.span(1) for match in marks.before.finditer(text)]
        ends = {end for _, end in spans}  # whose title it is was said before it
        after = (match for match in marks.after.finditer(text) if match.start() not in ends)
        spans += [match.span(1) for match in after if _begins_name(match[1])]
        spans += [match.span() for match in marks.numerals.finditer(text)]
    return frozenset(place for start, end in spans for place in range(start, end))


@lru_cache(maxsize=65536)
def _folded(word: str) -> str:
    if word.isdigit() or len(word) == 1:
        return word.casefold()
    small = word.casefold()
    for ending in _POSSESSIVE:
        small = small.removesuffix(ending)
    return small.replace("-", "").replace(",", "")


def _joined(run: Sequence[str]) -> Iterator[str]:
    """The words of a fact: months by their first letters, characters that follow each other as one word."""
    together = ""
    for word in run:
        if len(word) == 1 and _LETTER.match(word):
            together += word
            continue
        if together:
            yield together
            together = ""
        yield words().months.get(word, word)
    if together:
        yield together


def _counted(words_: Iterable[str]) -> Iterator[str]:
    """Each word, and another one for each time it comes again: `7-8` is not `8-8`."""
    seen: Counter[str] = Counter()
    for word in words_:
        seen[word] += 1
        yield word if seen[word] == 1 else f"{word} {seen[word]}"


def _begins_name(letters: str) -> bool:
    """Whether Chinese characters can be how a name begins: with a surname of either side."""
    return bool(chinese_surname_reading(letters[0]) or korean_surname_reading(letters[0]))


def _any(listed: Iterable[str]) -> str:
    return "|".join(sorted(listed, key=len, reverse=True))
