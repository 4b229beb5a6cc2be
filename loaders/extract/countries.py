"""Words for countries: which side they mean, and how the state is called in an office."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

from graph.claims import Country
from loaders.extract.data import load


@dataclass(frozen=True, slots=True)
class CountryWord:
    """What a word for a country means: side, noun for the state, whether it is an adjective, or ambiguous."""

    country: Country
    noun: str
    adjective: bool
    ambiguous: bool


@cache
def table(language: str) -> tuple[tuple[str, CountryWord], ...]:
    """Every word for a country in a language, as written, with its meaning."""
    out: list[tuple[str, CountryWord]] = []
    for entry in load(language, "countries"):
        for key, adjective in (("words", False), ("adjectives", True)):
            meaning = CountryWord(
                Country(entry["country"]), entry["noun"], adjective, entry.get("sense") == "ambiguous"
            )
            out.extend((word, meaning) for word in entry.get(key, ()))
    return tuple(out)


@cache
def meaning(language: str, index: str) -> CountryWord:
    """The meaning behind the value of a `country` sense."""
    return table(language)[int(index)][1]
