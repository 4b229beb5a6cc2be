"""Which English words mean two people of different sides: "the two leaders", "the two countries' premiers"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from loaders.extract.analysis import Cue
from loaders.extract.data import load, words

_BEFORE = 3  # words between "the two" and its noun


@dataclass(frozen=True, slots=True)
class _Words:
    """The nouns for the people of a pair: who leads, whose title they share, others; and what names the pair alone."""

    leading: frozenset[str]
    titled: dict[str, list[str]]
    people: frozenset[str]
    alone: frozenset[str]


@cache
def _data() -> _Words:
    known = load("en", "pairs")
    alone, leading, people = (words("en", "pairs", key) for key in ("alone", "leading", "people"))
    return _Words(leading, known["titled"], people, alone)


@cache
def _pattern() -> re.Pattern[str]:
    """Words before a noun, the noun, and whose they are ("the two top leaders of both parties")."""
    known = load("en", "pairs")
    nouns = sorted({*_data().leading, *_data().titled, *_data().people}, key=len, reverse=True)
    bodies = "|".join(known["bodies"])
    both = r"(?:the two|both of the|both|two|the)"
    owners = rf"(?P<owner>(?:the two|both) (?:{bodies})' )"
    tail = rf"(?P<tail> of {both} (?:{bodies})(?: and (?:{both} )?(?:{bodies}))?)"
    first = rf"(?P<first>{both}|their) (?P<adjectives>(?:(?!the |two |both |their )[a-z-]+ ){{0,{_BEFORE}}}?)"
    alone = "|".join(sorted(_data().alone, key=len, reverse=True))
    return re.compile(rf"\b(?:(?:{owners}|{first})(?P<noun>{'|'.join(nouns)}){tail}?|(?P<alone>{alone}))\b(?!-)")


def pair_words(folded: str) -> list[Cue]:
    """The words of a folded text that mean two people of different sides, in order, each as a cue of their kind.

    The kinds are "they", "the two", "the two men", "the men" (who may be others), "both", "both sides", "leaders", "top
    leaders" (nobody but whoever leads the two sides), "couples", and a shared title.
    """
    found = ((match, _kind(match)) for match in _pattern().finditer(folded))
    return [Cue(match.start(), match.end(), "both", kind) for match, kind in found if kind]


def _kind(match: re.Match[str]) -> str:
    """What kind of pair words name, "" for words that name none ("the two Chinese officials", "the leaders")."""
    if alone := match["alone"]:
        return str(load("en", "pairs")["alone"][alone])
    noun, told, tail = match["noun"], (match["adjectives"] or "").split(), bool(match["tail"] or match["owner"])
    if not words("en", "pairs", "not_described").isdisjoint(told):
        return ""
    first = match["first"] or ""
    top = not words("en", "pairs", "top").isdisjoint(told)
    if noun in _data().leading:
        if tail or top or first == "their":
            return "top leaders"
        return "leaders" if first not in ("the", "their") else "the men"
    if first in ("the", "their", "two") and not (tail or (noun in _data().titled and first != "their" and top)):
        return "the men" if first == "the" else ""
    return noun if noun in _data().titled else "couples" if noun == "couples" else "the two men"
