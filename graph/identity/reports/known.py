"""Whom a text names: people of the registry wherever their whole name stands, and those whom claims see besides.

For the former nobody is asked who reads sentences: in two texts the same letters are the same name, whatever stands
around them. So a word that was changed beside a name does not make it another article's.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from graph.claims import Span
from graph.identity.reports.facts import LETTERS
from graph.names.han import fold
from graph.names.keys import key
from graph.names.scripts import has_hangul

if TYPE_CHECKING:
    from graph.registry.load import Lang, Registry

_RUN = re.compile(rf"[{LETTERS}][{LETTERS}·]+")
_WORD = re.compile(rf"[^\W\d_{LETTERS}]+(?:[-'’][^\W\d_{LETTERS}]+)*")
_LONGEST = 4
"""Words of a name in Latin letters at most; a single word, a surname, names nobody."""
_BETWEEN = (" ", "\n", "\u00a0")
_LANGUAGES: tuple[Lang, ...] = ("en", "ko", "zh")


@dataclass(frozen=True, slots=True)
class Named:
    """Where a text names somebody, and whom: the ids of those whom the name can mean, or the key of a stranger's."""

    span: Span
    whom: str
    stranger: bool = False


@dataclass(frozen=True, slots=True)
class Known:
    """The names of a registry: in Latin letters by their key, others by their first two characters."""

    latin: Mapping[str, str]
    first: frozenset[str]
    letters: Mapping[str, Sequence[tuple[str, str]]]


def people_named(text: str, mentions: Iterable[Span], registry: Registry) -> tuple[Named, ...]:
    """Everybody of the registry whom a text names, in the order of the text; of names at one place the longest.

    At `mentions` claims see a person: there the name may be in a spelling that only follows from those of the registry,
    or that of a stranger.
    """
    known = _known(registry, registry.hash)
    plain = fold(text)
    found = [*_in_letters(plain, known), *_in_words(plain, known)]
    more = (_seen(text, span, found, registry) for span in mentions)
    wider = [each for each in more if each]
    taken = {place for each in wider for place in range(each.span.start, each.span.end)}
    found = [each for each in found if each.span.start not in taken]
    return tuple(sorted((*found, *wider), key=lambda each: (each.span.start, each.span.end)))


def _seen(text: str, span: Span, found: Sequence[Named], registry: Registry) -> Named | None:
    """Whom claims see at a place, if that is more than was found there."""
    name = text[span.start : span.end]
    there = [each for each in found if each.span.start < span.end and span.start < each.span.end]
    if not _is_whole(name) or len(there) > 1:
        return None
    if there:
        part = there[0].span
        is_wider = span.start <= part.start and part.end <= span.end and span != part
        return Named(span, there[0].whom) if is_wider else None
    whom = _found(name, registry)
    return Named(span, whom or _key(name), stranger=not whom)


def _is_whole(name: str) -> bool:
    """Whether it is more than a surname, and no number stands in it (김 제1위원장): that is a fact of its own."""
    return len(name) > 1 and not any(map(str.isdigit, name))


@lru_cache(maxsize=65536)
def _found(name: str, registry: Registry) -> str:
    return " ".join(registry.find(name))


def _in_letters(text: str, known: Known) -> Iterator[Named]:
    """Names in Chinese characters or hangul; one in hangul begins a word."""
    for run in _RUN.finditer(text):
        start = run.start()
        while start < run.end() - 1:
            size = 1
            for name, whom in known.letters.get(text[start : start + 2], ()):
                if text.startswith(name, start) and not _goes_on(text, start):
                    size = len(name)
                    yield Named(Span(start, start + size), whom)
                    break
            start += size


def _goes_on(text: str, start: int) -> bool:
    """Whether a hangul word goes on where a name would begin."""
    return start > 0 and has_hangul(text[start]) and has_hangul(text[start - 1])


def _in_words(text: str, known: Known) -> Iterator[Named]:
    words = [match.span() for match in _WORD.finditer(text)]
    free = 0
    for at, (start, end) in enumerate(words):
        if at < free or not text[start].isupper() or _key(text[start:end]) not in known.first:
            continue
        if size := _words_of_name(text, words[at : at + _LONGEST], known):
            free = at + size
            end = words[free - 1][1]
            yield Named(Span(start, end), known.latin[_key(text[start:end])])


def _words_of_name(text: str, words: Sequence[tuple[int, int]], known: Known) -> int:
    """How many of these words, the first of which can begin one, are a name; 0 for none."""
    start, beside = words[0][0], 1
    while beside < len(words) and text[words[beside - 1][1] : words[beside][0]] in _BETWEEN:
        beside += 1
    return next((size for size in range(beside, 1, -1) if _key(text[start : words[size - 1][1]]) in known.latin), 0)


@lru_cache(maxsize=2)  # a process has one registry, the tests a few
def _known(registry: Registry, _hash: str) -> Known:
    latin: dict[str, set[str]] = defaultdict(set)
    letters: dict[str, set[str]] = defaultdict(set)
    first = set()
    for language in _LANGUAGES:
        for name, person in registry.surfaces("person", language):
            if _WORD.match(name):
                words = name.split()
                if len(words) > 1:
                    latin[_key(name)].add(person)
                    first.add(_key(words[0]))
            elif " " not in name and len(name) > 1:
                letters[fold(name)].add(person)
    by_beginning: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for name in sorted(letters, key=lambda name: (-len(name), name)):
        by_beginning[name[:2]].append((name, " ".join(sorted(letters[name]))))
    return Known({name: " ".join(sorted(ids)) for name, ids in latin.items()}, frozenset(first), by_beginning)


@lru_cache(maxsize=65536)
def _key(words: str) -> str:
    return key(words)
