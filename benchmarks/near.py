"""How much longer than different articles those take to be grouped that are all nearly alike, and how that grows.

The worst that an archive can hold: all of one day, one report printed again and again with a few other words, or one
form filled in with another number each time. Each kind is put into a store of its own in the batches of a load, and
three times as many into another.
"""

from __future__ import annotations

import random
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from benchmarks.result import Result, ratio
from benchmarks.twins import put
from graph.claims import Article
from graph.stores import open_store

LENGTH, CHANGED = 300, 3
"""Words of an article, and how many of them a reprint has otherwise."""
TIMES = 3
"""How many times as many articles show the growth."""
_WORDS = [first + vowel + last for first in "bdfgklmnprst" for vowel in "aeiou" for last in ("n", "r", "s", "th")]


def measure(size: int) -> Result:
    """A row for each kind and number of articles; the ratio is that of its time to as many different articles."""
    rows: list[tuple[str, ...]] = []
    peers: dict[int, float] = {}
    for name, text in KINDS.items():
        few = 0.0
        for number in (size, TIMES * size):
            reports, seconds = _cost(text, number)
            peer = peers.setdefault(number, seconds)
            few = few or seconds
            figures = f"{number:,}", f"{reports:,}", f"{seconds:.1f}", ratio(seconds, peer), ratio(seconds, few)
            rows.append((name, *figures))
    columns = ("articles of one day", "number", "reports", "s of one core", "ratio to different ones", "growth")
    return Result("Near-identical articles", columns, tuple(rows), (f"growth: {TIMES} where it is linear",))


def different(number: int) -> str:
    """An article that is like no other one."""
    return " ".join(random.Random(number).choices(_WORDS, k=LENGTH))


def reprinted(number: int) -> str:
    """The same article, some words of which are other ones each time."""
    words, draw = different(0).split(), random.Random(number)
    for place in draw.sample(range(LENGTH), CHANGED):
        words[place] = draw.choice(_WORDS)
    return " ".join(words)


def filled(number: int) -> str:
    """The same article with another number in it each time."""
    words = different(0).split()
    return " ".join([*words[: LENGTH // 2], "a total of", str(number), "tons", *words[LENGTH // 2 :]])


KINDS: dict[str, Callable[[int], str]] = {
    "different ones": different,
    "one report reprinted": reprinted,
    "one form filled in": filled,
}


def articles(text: Callable[[int], str], size: int) -> Iterator[Article]:
    """So many articles of a kind, published on one day."""
    return (Article.of(f"{text(number)}.", lang="en", published="2023-12-19") for number in range(size))


def _cost(text: Callable[[int], str], size: int) -> tuple[int, float]:
    """How many reports so many articles are, and what it took to find that."""
    coming = list(articles(text, size))
    with tempfile.TemporaryDirectory() as folder, open_store(str(Path(folder) / "bench.db")) as store:
        start = time.process_time()
        for _ in put(store, coming):
            pass
        seconds = time.process_time() - start
        return len(set(store.reports([article.id for article in coming]).values())), seconds
