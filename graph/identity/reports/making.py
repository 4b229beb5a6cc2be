"""The fingerprint of an article, made of its text and of the people that it names.

Wording: the hashes of its shingles (words or characters that follow one another). The smallest of them are a sample of
all (a bottom sketch: Broder 1997, "On the resemblance and containment of documents"); minima under several hash
functions, some at a time, make the bands by which near ones are found (Indyk and Motwani 1998, locality-sensitive
hashing). Nothing depends on other articles.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import TYPE_CHECKING
from zlib import crc32

from graph.claims import Article, Claim, PersonStatement, Span
from graph.dates import first_day, last_day
from graph.identity.reports.facts import Units, is_correction, units
from graph.identity.reports.known import people_named
from graph.prints import SKETCH, Facts, Fingerprint, in_order

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from graph.registry.load import Registry

    Hashes = NDArray[np.uint64]

VERSION = "2"
"""The version of fingerprints: those of another one are made anew by a rebuild."""
BANDS, ROWS = 24, 2
"""How many bands an article is looked up by, and how many minima must agree in one."""
LONGEST = 160
"""Frames that are kept at most: those with the smallest hashes."""
_SHINGLE = {True: 4, False: 3}
"""Units in a shingle: characters, or words."""
_COLLECTED = "collector"
_SPACES = re.compile(r"\s+")


def fingerprint(article: Article, claims: Iterable[Claim], registry: Registry) -> Fingerprint | None:
    """The fingerprint of an article with its claims; None where it has no words."""
    known = people_named(article.text, mentions(claims), registry)
    read = units(article.text, (each.span for each in known))
    if not read.words:
        return None
    hashes = _shingles(read)
    first, last = days(article.published)
    return Fingerprint(
        first=first,
        last=last,
        rank=2 * is_correction(article.title, article.text) + (article.source_kind == _COLLECTED),
        digest=crc32(_SPACES.sub(" ", article.text).strip().encode("utf-8", "surrogatepass")),
        size=len(read.words),
        letters=read.letters,
        corrects=is_correction(article.title, article.text),
        sketch=_sketch(hashes),
        slots=_slots(read),
        named=dict(sorted(Counter(person(each.whom, stranger=each.stranger) for each in known).items())),
        bands=_bands(hashes),
    )


def mentions(claims: Iterable[Claim]) -> Iterator[Span]:
    """Where claims see people."""
    said = (claim.statement for claim in claims)
    return (span for statement in said if isinstance(statement, PersonStatement) for span in statement.mentions)


def person(whom: str, *, stranger: bool) -> int:
    """The hash of somebody: odd for a stranger."""
    return _hash(whom) | 1 if stranger else _hash(whom) & ~1


def days(published: str | None) -> tuple[date, date]:
    """The first and the last day on which something was published, by an ISO prefix."""
    return (first_day(published), last_day(published)) if published else (date.min, date.max)


def _shingles(read: Units) -> Hashes:
    """The different shingles of a text, hashed and sorted; a text shorter than one shingle is one."""
    import numpy as np

    size = min(_SHINGLE[read.letters], len(read.words))
    units_ = np.fromiter(map(_hash, read.words), dtype=np.uint64, count=len(read.words))
    hashes = np.zeros(len(units_) - size + 1, dtype=np.uint64)
    for place in range(size):
        hashes = _mixed(hashes + units_[place : len(units_) - size + 1 + place])
    return np.unique(hashes)


def _mixed(hashes: Hashes) -> Hashes:
    """Each value spread over 64 bits (the last steps of SplitMix64: Steele, Lea and Flood 2014)."""
    import numpy as np

    spread = (hashes ^ (hashes >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    spread = (spread ^ (spread >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return spread ^ (spread >> np.uint64(31))


def _sketch(hashes: Hashes) -> frozenset[int]:
    return frozenset(int(value) >> 32 for value in hashes[:SKETCH])


def _bands(hashes: Hashes) -> tuple[int, ...]:
    """The minima under as many hash functions as are wanted, some of them put together to one number each."""
    minima = _mixed(hashes[None, :] ^ _seeds()[:, None]).min(axis=1).reshape(BANDS, ROWS)
    together = _seeds()[:BANDS]
    for row in range(ROWS):
        together = _mixed(together + minima[:, row])
    return tuple(int(value) >> 1 for value in together)


@cache
def _seeds() -> Hashes:
    import numpy as np

    return _mixed(np.arange(1, BANDS * ROWS + 1, dtype=np.uint64))


def _slots(read: Units) -> dict[int, Facts]:
    found: dict[int, list[frozenset[int]]] = defaultdict(list)
    for fact in read.facts():
        found[_hash(" ".join(fact.frame))].append(_small(sorted(fact.value)))
    return {frame: in_order(found[frame]) for frame in sorted(found)[:LONGEST]}


def _small(words: Sequence[str]) -> frozenset[int]:
    return frozenset(_hash(word) & 0xFFFF for word in words[:255])


@lru_cache(maxsize=65536)
def _hash(word: str) -> int:
    return crc32(word.encode("utf-8", "surrogatepass"))
