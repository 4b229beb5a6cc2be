"""The fingerprint of an article: what is needed, without its text, to tell whether another one is the same report.

It is made by `graph.identity.reports` and stored with the article; a store looks articles up by its bands.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from struct import Struct, pack, unpack_from

Facts = tuple[frozenset[int], ...]
SKETCH = 256
"""Hashes that a sketch holds at most: the smallest of all shingles, so that it is a random sample of them."""
_HEAD = Struct("<II??HHHH")
_LARGEST = 2**32 - 1


@dataclass(frozen=True, slots=True)
class Fingerprint:
    """What is kept of the wording and the facts of an article.

    first, last  the days on which it can have been published; `date.min` and `date.max` where that is unknown
    rank         breaks ties of the day: where it is greater, somebody else is the source rather
    digest       a hash of the whole wording
    size         how long it is: in characters where `letters` is set (Chinese, Korean), else in words
    corrects     it says itself that it is a correction
    sketch       the smallest hashes of its shingles
    slots        hash of the words around -> the facts (names, numbers, dates) that stand there, each a set of hashes,
                 one that stands there twice twice; sorted
    named        hash of somebody whom it names (even for those of the registry, odd for strangers) -> how often
    bands        what it is looked up by: two that share one may be one report
    largest      the greatest hash of the sketch, which each comparison asks for
    """

    first: date
    last: date
    rank: int
    digest: int
    size: int
    letters: bool
    corrects: bool
    sketch: frozenset[int]
    slots: Mapping[int, Facts]
    named: Mapping[int, int]
    bands: tuple[int, ...] = field(default=())
    largest: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "largest", max(self.sketch, default=0))

    @property
    def reach(self) -> int:
        """The greatest hash up to which the sketch holds every shingle."""
        return self.largest if len(self.sketch) >= SKETCH else _LARGEST

    def packed(self) -> bytes:
        """Everything but the days and the rank, as bytes."""
        facts = [(frame, sorted(value)) for frame, values in sorted(self.slots.items()) for value in values]
        named = sorted(Counter(self.named).elements())
        sizes = (len(self.bands), len(self.sketch), len(named), len(facts))
        head = _HEAD.pack(self.digest, self.size, self.letters, self.corrects, *sizes)
        hashes = (*sorted(self.sketch), *named)
        slots = b"".join(pack(f"<IB{len(value)}H", frame, len(value), *value) for frame, value in facts)
        return head + pack(f"<{len(self.bands)}Q{len(hashes)}I", *self.bands, *hashes) + slots

    @classmethod
    def unpacked(cls, data: bytes, first: date, last: date, rank: int) -> Fingerprint:
        """The fingerprint that `packed` made these bytes of."""
        digest, size, letters, corrects, many, shingles, people, facts = _HEAD.unpack_from(data)
        bands = unpack_from(f"<{many}Q", data, _HEAD.size)
        at = _HEAD.size + 8 * many
        hashes = unpack_from(f"<{shingles + people}I", data, at)
        at += 4 * len(hashes)
        slots: dict[int, list[frozenset[int]]] = {}
        for _ in range(facts):
            frame, words = unpack_from("<IB", data, at)
            slots.setdefault(frame, []).append(frozenset(unpack_from(f"<{words}H", data, at + 5)))
            at += 5 + 2 * words
        frozen = {frame: tuple(values) for frame, values in slots.items()}
        sketch, named = frozenset(hashes[:shingles]), dict(Counter(hashes[shingles:]))
        return cls(first, last, rank, digest, size, letters, corrects, sketch, frozen, named, bands)


@dataclass(frozen=True, slots=True)
class Printed:
    """A stored fingerprint: its article, and the article that stands for its report."""

    article: str
    report: str
    fingerprint: Fingerprint


def probes(fingerprints: Iterable[Fingerprint], days: int) -> Iterator[tuple[date, date, tuple[int, ...]]]:
    """What a store looks up for these: the first and the last day that count, and the bands, each once for these days.

    Articles that are alike share most of their bands, and are often of one day.
    """
    slack = timedelta(days=days)
    wanted: dict[tuple[date, date], dict[int, None]] = {}
    for each in fingerprints:
        since = each.first - slack if each.first - date.min > slack else date.min
        until = each.last + slack if date.max - each.last > slack else date.max
        wanted.setdefault((since, until), {}).update(dict.fromkeys(each.bands))
    for (since, until), bands in wanted.items():
        yield since, until, tuple(bands)


def in_order(facts: Iterable[frozenset[int]]) -> Facts:
    """The facts of one frame as a fingerprint has them."""
    return tuple(sorted(facts, key=sorted))
