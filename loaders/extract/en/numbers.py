"""English numbers in words: "two", "a dozen", "twenty-five"."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from loaders.extract.data import load

_TEN = 10


@cache
def numbers() -> Mapping[str, int]:
    """The words for numbers, tens joined with ones by a hyphen or a space; longer ones first."""
    data = load("en", "dates")
    plain, tens = ({word: int(number) for word, number in data[kind].items()} for kind in ("numbers", "tens"))
    ones = {word: number for word, number in plain.items() if number < _TEN and " " not in word} | {"one": 1}
    joined = {f"{ten}{by}{one}": tens[ten] + ones[one] for ten in tens for one in ones for by in "- "}
    return dict(sorted((joined | tens | plain).items(), key=lambda item: (-len(item[0]), item[0])))


def number_of(word: str, other: int = 1) -> int:
    """The number that a word or digits mean, `other` for an article and what is none."""
    return int(word) if word.isdigit() else numbers().get(word, other)
