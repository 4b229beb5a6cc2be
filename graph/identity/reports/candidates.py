"""Which articles another one has to be compared with: found by what they share, not by comparing it with each.

Articles have numbers, and a set of them is an integer with those bits set: sets of some thousand articles are cut and
joined in a few machine words each. What is found is never too little: who is not among the `fitting` cannot be one
report with the article asked for, who is not among the `opposed` has nothing against it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from graph.identity.reports.likeness import agree
from graph.prints import Facts, Fingerprint

Articles = int
"""A set of articles, by the bits of their numbers."""


@dataclass(frozen=True, slots=True)
class Around:
    """The articles that share a band with one: those that can be one report with it, and those that can be against."""

    fitting: Articles
    opposed: Articles


class Candidates:
    """Fingerprints by their bands, and by the facts that they have in each frame."""

    def __init__(self) -> None:
        self._articles: list[str] = []
        self._bits: dict[str, Articles] = {}
        self._under: dict[int, Articles] = defaultdict(int)
        self._framed: dict[int, Articles] = defaultdict(int)
        self._filled: dict[int, dict[Facts, Articles]] = defaultdict(dict)
        self._telling: dict[tuple[int, int], set[Facts]] = defaultdict(set)
        self._named: dict[frozenset[tuple[int, int]], Articles] = defaultdict(int)
        self._worded: dict[int, Articles] = defaultdict(int)
        self._correcting: dict[bool, Articles] = defaultdict(int)

    def add(self, article: str, fingerprint: Fingerprint) -> None:
        """Take in an article."""
        self._bits[article] = bit = 1 << len(self._articles)
        self._articles.append(article)
        for band in fingerprint.bands:
            self._under[band] |= bit
        for frame, facts in fingerprint.slots.items():
            self._framed[frame] |= bit
            filled = self._filled[frame]
            if facts not in filled:
                for word in frozenset().union(*facts):
                    self._telling[frame, word].add(facts)
            filled[facts] = filled.get(facts, 0) | bit
        self._named[frozenset(fingerprint.named.items())] |= bit
        self._worded[fingerprint.digest] |= bit
        self._correcting[fingerprint.corrects] |= bit

    def one(self, article: str) -> Articles:
        """The set of this article alone."""
        return self._bits[article]

    def each(self, articles: Articles) -> Iterator[str]:
        """The articles of a set."""
        while articles:
            last = articles.bit_length() - 1
            yield self._articles[last]
            articles ^= 1 << last

    def around(self, article: str, fingerprint: Fingerprint) -> Around:
        """What is near an article that has been taken in.

        One that has another fact in some frame does not fit, unless the whole wording is the same, or one of the two
        corrects the other. One that has no other fact anywhere and names the same people is not against it.
        """
        near = 0
        for band in fingerprint.bands:
            near |= self._under[band]
        near &= ~self._bits[article]
        other = self._filled_otherwise(fingerprint)
        excused = self._worded[fingerprint.digest] | self._correcting[not fingerprint.corrects]
        same_people = self._named[frozenset(fingerprint.named.items())]
        return Around(near & (~other | excused), near & (other | ~same_people))

    def _filled_otherwise(self, fingerprint: Fingerprint) -> Articles:
        """Those that have a fact against one of its facts. Facts that agree have a word in common."""
        found = 0
        for frame, facts in fingerprint.slots.items():
            filled = self._filled.get(frame, {})
            if len(filled) == (facts in filled):
                continue
            alike = {some for word in frozenset().union(*facts) for some in self._telling.get((frame, word), ())}
            agreeing = 0
            for some in alike:
                if agree(some, facts):
                    agreeing |= filled[some]
            found |= self._framed[frame] & ~agreeing
        return found
